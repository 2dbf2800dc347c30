"""What somebody said, with the words that did something marked.

Takes: marked pieces. Gives: a text to read, select and copy. May not: interpret markup, or mark by colour alone: making
room for a no is underlined, pressure dotted, listening shaded.
"""

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor

from noprac.core.debrief.marks import Mark, Piece
from noprac.gui.appearance import Appearance
from noprac.gui.widgets.script import Script

LEADING = 135  # percent


class Marked(Script):
    """`quiet`: said by the other person."""

    def __init__(self, appearance: Appearance, name: str, pieces: tuple[Piece, ...], *, quiet: bool = False) -> None:
        self._pieces, self._quiet = pieces, quiet
        super().__init__(appearance, name)

    def write(self, cursor: QTextCursor) -> None:
        """Piece by piece, with room between the lines."""
        block = QTextBlockFormat()
        block.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(block)
        for piece in self._pieces:
            cursor.insertText(piece.text, self._marked(piece))

    def _marked(self, piece: Piece) -> QTextCharFormat:
        theme, form = self._appearance.theme, self.form(quiet=self._quiet or piece.unclear)
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
