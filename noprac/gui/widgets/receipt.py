"""The receipt in small type: every point with its turn, words, rule and why.

Takes: reckonings. Gives: a table with a column of points for each, so that a first receipt stands beside what came
later. May not: leave a point out.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCursor, QTextLength, QTextTable, QTextTableFormat

from noprac.core.score import Category, Evidence
from noprac.gui import letter_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.below import below
from noprac.gui.reading import Reckoning
from noprac.gui.theme import GRID, SMALL
from noprac.gui.widgets.script import Script

Key = tuple[int, str, Category, int]
Proofs = Sequence[Evidence | None]  # of one point, by each reckoning

WHY = 1  # the column
PADDING = GRID / 2  # px around a cell
GAP = GRID * 2  # px between columns


class Receipt(Script):
    """The table, in one text: there may be a hundred points, and as many labels would hold the window up."""

    def __init__(self, appearance: Appearance, reckonings: Sequence[Reckoning]) -> None:
        self._reckonings = reckonings
        super().__init__(appearance, said.RECEIPT)

    def write(self, cursor: QTextCursor) -> None:
        """A row for each point, below the names of the reckonings where there are several."""
        columns = [dict(_keyed(each.score.evidence)) for each in self._reckonings]
        keys = sorted({key for column in columns for key in column}, key=_order)
        rows = [(key[0], [column.get(key) for column in columns]) for key in keys]
        if not rows:
            return
        names = [each.name for each in self._reckonings] if len(columns) > 1 else []
        table = cursor.insertTable(len(rows) + bool(names), len(columns) + 2, self._form(rows, names))
        for column, name in enumerate(names, start=WHY + 1):
            self._put(table, 0, column, name, strong=True)
        for at, (turn, proofs) in enumerate(rows, start=bool(names)):
            self._put(table, at, 0, str(turn))
            self._explain(table.cellAt(at, WHY).firstCursorPosition(), proofs)
            moved = len({None if proof is None else proof.points for proof in proofs}) > 1
            for column, proof in enumerate(proofs, start=WHY + 1):
                self._put(table, at, column, _points(proof), strong=moved)

    def _form(self, rows: Sequence[tuple[int, Proofs]], names: Sequence[str]) -> QTextTableFormat:
        """The outer columns as wide as their widest word, what is between them for the reason."""
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellSpacing(0)
        form.setCellPadding(PADDING)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        turns, *points = zip(*((str(turn), *map(_points, proofs)) for turn, proofs in rows), strict=True)
        widths = [self._width(turns), *(self._width((*names[at : at + 1], *texts)) for at, texts in enumerate(points))]
        limits = [QTextLength(QTextLength.Type.FixedLength, width) for width in widths]
        limits.insert(WHY, QTextLength(QTextLength.Type.VariableLength, 0))
        form.setColumnWidthConstraints(limits)
        return form

    def _width(self, texts: Iterable[str]) -> float:
        """Pixels for the widest, with the room around it."""
        metrics = QFontMetricsF(self._appearance.font(SMALL, strong=True))
        return max(map(metrics.horizontalAdvance, texts)) + 2 * PADDING + GAP

    def _put(self, table: QTextTable, at: int, column: int, text: str, *, strong: bool = False) -> None:
        """A number or points: to the right."""
        block = QTextBlockFormat()
        block.setAlignment(Qt.AlignmentFlag.AlignRight)
        block.setRightMargin(GAP if column < WHY else 0)
        cursor = table.cellAt(at, column).firstCursorPosition()
        cursor.setBlockFormat(block)
        cursor.insertText(text, self.form(SMALL, quiet=not strong, strong=strong))

    def _explain(self, cursor: QTextCursor, proofs: Proofs) -> None:
        """In the latest words that there are."""
        both = zip(reversed(self._reckonings), reversed(proofs), strict=True)
        reckoning, proof = next((r, p) for r, p in both if p is not None)
        cursor.insertText(below(proof.why), self.form(SMALL))
        cursor.insertBlock()
        cursor.insertText(said.small_print(proof, reckoning.words(proof)), self.form(SMALL, quiet=True))


def _keyed(evidence: Iterable[Evidence]) -> Iterable[tuple[Key, Evidence]]:
    """Each point under turn, rule, score, and which one of its kind it is."""
    seen: dict[tuple[int, str, Category], int] = {}
    for proof in evidence:
        kind = (proof.turn, proof.rule, proof.counts_for)
        seen[kind] = seen.get(kind, 0) + 1
        yield (*kind, seen[kind]), proof


def _order(key: Key) -> tuple[int, int, str, int]:
    return key[0], list(Category).index(key[2]), key[1], key[3]


def _points(proof: Evidence | None) -> str:
    return said.NOTHING if proof is None else said.points_of(proof)
