"""What somebody said, with the words that did something marked.

Takes: marked pieces. Gives: a text to read, select and copy. May not: interpret markup, or mark by colour alone: making
room for a no is underlined, pressure dotted, listening shaded.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from noprac.core.debrief.marks import Mark, Piece
from noprac.gui.appearance import Appearance
from noprac.gui.theme import BODY

LEADING = 135  # percent


class Marked(QTextEdit):
    """A read-only text as high as its words. `quiet`: said by the other person."""

    def __init__(self, appearance: Appearance, name: str, pieces: tuple[Piece, ...], *, quiet: bool = False) -> None:
        super().__init__()
        self._appearance, self._pieces, self._quiet = appearance, pieces, quiet
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("kind", "words")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
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
        return QSize(640, self._height())

    def _height(self) -> int:
        return round(self.document().size().height()) + 2

    def _fit(self) -> None:
        self.setFixedHeight(self._height())

    def _write(self) -> None:
        self.clear()
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        cursor = QTextCursor(self.document())
        block = QTextBlockFormat()
        block.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(block)
        for piece in self._pieces:
            cursor.insertText(piece.text, self._form(piece))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _form(self, piece: Piece) -> QTextCharFormat:
        theme, form = self._appearance.theme, QTextCharFormat()
        form.setFont(self._appearance.font(BODY))
        form.setForeground(QColor(theme.quiet if self._quiet or piece.unclear else theme.ink))
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
        return form
