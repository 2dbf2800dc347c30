"""What was said, with the words that did something marked.

Takes: exchanges with their spans. Gives: a text to read, select and copy. May not: interpret markup, or mark by colour
alone: making room for a no is underlined, pressure dotted, listening shaded.
"""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from noprac.core.moves import FAMILY, SURE, Family, Move, Span
from noprac.core.transcript import Exchange
from noprac.gui import texts
from noprac.gui.appearance import Appearance
from noprac.gui.theme import BODY, SMALL

# Where words do two things, the mark that matters more for practice wins.
_RANK = (Family.PRESSURE, Family.GOING_FOR_NO, Family.LETTING_GO, Family.LISTENING)
_ROOM_FOR_NO = frozenset({Move.NO_QUESTION, Move.TEMPERATURE_CHECK})


class Transcript(QTextEdit):
    """A read-only text as high as its words."""

    def __init__(self, appearance: Appearance, name: str, exchanges: tuple[Exchange, ...]) -> None:
        super().__init__()
        self._appearance, self._name, self._exchanges = appearance, name, exchanges
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.setAccessibleName(texts.WORDS)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._write()
        appearance.changed.connect(self._write)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Grow with the words when the column narrows."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As high as the words."""
        return QSize(640, round(self.document().size().height()) + 8)

    def _fit(self) -> None:
        self.setFixedHeight(round(self.document().size().height()) + 8)

    def _write(self) -> None:
        self.clear()
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        cursor = QTextCursor(self.document())
        for number, exchange in enumerate(self._exchanges):
            self._paragraph(cursor, texts.first(self._name), 20 if number else 0)
            cursor.insertText(exchange.prospect, self._plain())
            if exchange.trainee:
                self._turn(cursor, exchange)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _turn(self, cursor: QTextCursor, exchange: Exchange) -> None:
        self._paragraph(cursor, texts.YOU, 20)
        for text, family in pieces(exchange.trainee, exchange.moves.spans):
            cursor.insertText(text, self._marked(family))
        names = moves_named(exchange.moves.spans)
        if names:
            cursor.insertBlock(_block(4, 96, 0))
            cursor.insertText(names, self._small())

    def _paragraph(self, cursor: QTextCursor, who: str, above: int) -> None:
        """A name in the margin, the words beside it."""
        form = _block(above, 96, -96)
        tab = QTextOption.Tab(96 * self._appearance.zoom, QTextOption.TabType.LeftTab)
        form.setTabPositions([tab])
        if cursor.position() == 0:
            cursor.setBlockFormat(form)
        else:
            cursor.insertBlock(form)
        cursor.insertText(f"{who}\t", self._small())

    def _plain(self) -> QTextCharFormat:
        return self._form(BODY, self._appearance.theme.ink)

    def _small(self) -> QTextCharFormat:
        return self._form(SMALL, self._appearance.theme.quiet)

    def _form(self, size: int, colour: str) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self._appearance.font(size))
        form.setForeground(QColor(colour))
        return form

    def _marked(self, family: Family | None) -> QTextCharFormat:
        theme, form = self._appearance.theme, self._plain()
        if family in {Family.GOING_FOR_NO, Family.LETTING_GO}:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setUnderlineColor(QColor(theme.accent))
        elif family is Family.PRESSURE:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            form.setUnderlineColor(QColor(theme.care))
        elif family is Family.LISTENING:
            form.setBackground(QColor(theme.shade))
        return form


def pieces(text: str, spans: Iterable[Span]) -> list[tuple[str, Family | None]]:
    """`text` cut where its mark changes, each piece with the family it shows."""
    marks: list[Family | None] = [None] * len(text)
    for span in sorted(spans, key=_rank, reverse=True):
        if _family(span) is not None and span.confidence >= SURE:
            marks[span.start : span.end] = [_family(span)] * (min(span.end, len(text)) - min(span.start, len(text)))
    cuts = [0, *(i for i in range(1, len(text)) if marks[i] is not marks[i - 1]), len(text)]
    return [(text[a:b], marks[a]) for a, b in zip(cuts, cuts[1:], strict=False) if a < b]


def moves_named(spans: Iterable[Span]) -> str:
    """The moves of a turn in the order of its words."""
    sure = sorted((s for s in spans if s.confidence >= SURE), key=lambda s: s.start)
    return "  ·  ".join(dict.fromkeys(name for s in sure if (name := texts.MOVES[s.move])))


def _family(span: Span) -> Family | None:
    family = Family.GOING_FOR_NO if span.move in _ROOM_FOR_NO else FAMILY[span.move]
    return family if family in _RANK else None


def _rank(span: Span) -> int:
    family = _family(span)
    return _RANK.index(family) if family is not None else len(_RANK)


def _block(above: int, margin: int, indent: int) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(above)
    form.setLeftMargin(margin)
    form.setTextIndent(indent)
    form.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return form
