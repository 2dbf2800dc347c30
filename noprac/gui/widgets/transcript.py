"""What was said, with the words that did something marked.

Takes: passages with their marked pieces. Gives: a text to read, select and copy. May not: interpret markup, or mark by
colour alone: making room for a no is underlined, pressure dotted, listening shaded.
"""

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

from noprac.core.debrief import Passage
from noprac.core.marks import Mark, Piece
from noprac.gui import texts
from noprac.gui.appearance import Appearance
from noprac.gui.theme import BODY, SMALL


class Transcript(QTextEdit):
    """A read-only text as high as its words."""

    def __init__(self, appearance: Appearance, name: str, passages: tuple[Passage, ...]) -> None:
        super().__init__()
        self._appearance, self._name, self._passages = appearance, name, passages
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
        for passage in self._passages:
            self._paragraph(cursor, texts.first(self._name), 20 if passage.turn > 1 else 0)
            cursor.insertText(passage.prospect, self._plain())
            if passage.trainee:
                self._turn(cursor, passage)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _turn(self, cursor: QTextCursor, passage: Passage) -> None:
        self._paragraph(cursor, texts.YOU, 20)
        for piece in passage.pieces:
            cursor.insertText(piece.text, self._marked(piece))
        if names := moves_named(passage):
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

    def _marked(self, piece: Piece) -> QTextCharFormat:
        theme, form = self._appearance.theme, self._plain()
        mark = None if piece.perhaps else piece.mark
        if mark is Mark.ROOM:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setUnderlineColor(QColor(theme.accent))
        elif mark is Mark.PRESSURE:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            form.setUnderlineColor(QColor(theme.care))
        elif mark is Mark.LISTENING:
            form.setBackground(QColor(theme.shade))
        if piece.unclear:
            form.setFontItalic(True)
            form.setForeground(QColor(theme.quiet))
        return form


def moves_named(passage: Passage) -> str:
    """The moves of a turn in the order of its words; those that are not sure, with "perhaps"."""
    named: dict[str, None] = {}
    for move, perhaps in (shown for piece in passage.pieces for shown in piece.moves):
        name = texts.MOVES[move]
        named |= {texts.perhaps(name) if perhaps else name: None} if name else {}
    return "  ·  ".join(named)


def _block(above: int, margin: int, indent: int) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(above)
    form.setLeftMargin(margin)
    form.setTextIndent(indent)
    form.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return form
