"""The receipt in small type: every point with its turn, words, rule and why.

Takes: reckonings. Gives: a table with a column of points for each, so that a first receipt stands beside what came
later. May not: leave a point out.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from noprac.core.score import Category, Evidence
from noprac.gui import letter_texts as said
from noprac.gui.below import below
from noprac.gui.reading import Reckoning
from noprac.gui.theme import GRID
from noprac.gui.widgets.words import Words, stack

Key = tuple[int, str, Category, int]


class Receipt(QWidget):
    """The table."""

    def __init__(self, reckonings: Sequence[Reckoning]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID * 3)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(1, 1)
        if len(reckonings) > 1:
            self._head(reckonings)
        columns = [dict(_keyed(each.score.evidence)) for each in reckonings]
        for at, key in enumerate(sorted({key for column in columns for key in column}, key=_order), start=1):
            self._row(at, key, reckonings, [column.get(key) for column in columns])

    def _head(self, reckonings: Sequence[Reckoning]) -> None:
        for column, each in enumerate(reckonings, start=2):
            self._grid.addWidget(_cell(each.name, strong=True), 0, column, Qt.AlignmentFlag.AlignRight)

    def _row(self, at: int, key: Key, by: Sequence[Reckoning], proofs: Sequence[Evidence | None]) -> None:
        reckoning, proof = next((r, p) for r, p in zip(reversed(by), reversed(proofs), strict=True) if p is not None)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(_cell(str(key[0])), at, 0, top | Qt.AlignmentFlag.AlignRight)
        print_ = Words(said.small_print(proof, reckoning.words(proof)), tone="quiet")
        why = QWidget()
        why.setLayout(stack(Words(below(proof.why)), print_, gap=0))
        self._grid.addWidget(why, at, 1)
        moved = len({None if p is None else p.points for p in proofs}) > 1
        for column, point in enumerate(proofs, start=2):
            text = said.NOTHING if point is None else said.points_of(point)
            self._grid.addWidget(_cell(text, strong=moved), at, column, top | Qt.AlignmentFlag.AlignRight)


def _keyed(evidence: Iterable[Evidence]) -> Iterable[tuple[Key, Evidence]]:
    """Each point under turn, rule, score, and which one of its kind it is."""
    seen: dict[tuple[int, str, Category], int] = {}
    for proof in evidence:
        kind = (proof.turn, proof.rule, proof.counts_for)
        seen[kind] = seen.get(kind, 0) + 1
        yield (*kind, seen[kind]), proof


def _order(key: Key) -> tuple[int, int, str, int]:
    return key[0], list(Category).index(key[2]), key[1], key[3]


def _cell(text: str, *, strong: bool = False) -> Words:
    made = Words(text, tone="" if strong else "quiet", strong=strong)
    made.setWordWrap(False)
    return made
