"""A small sheet that says more about a thing, beside it, while it is looked at.

Takes: lines, and the thing. Gives: a sheet over the page. May not: take the focus or a press.
"""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.words import Words, stack

WIDE = 460  # px, before zoom


class Note(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, appearance: Appearance, over: QWidget) -> None:
        super().__init__(over)
        self._appearance = appearance
        self.setProperty("kind", "note")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = Words()
        self.setLayout(stack(self._words, margin=GRID * 2))
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, text: str, beside: QWidget) -> None:
        """Show `text` below `beside`, above it where there is no room below."""
        over = self.parentWidget()
        if over is None:
            return
        self._words.say(text)
        width = min(round(WIDE * self._appearance.zoom), over.width() - 2 * GRID)
        self.setFixedWidth(width)
        self.setFixedHeight(self.heightForWidth(width))
        corner = beside.mapTo(over, QPoint(0, beside.height() + GRID))
        left = min(corner.x(), over.width() - width - GRID)
        self.move(max(left, GRID), corner.y())
        self.raise_()
        self.show()
