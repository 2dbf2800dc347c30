"""A trouble, in one line, with the one thing to do about it.

Takes: what is wrong and a word for mending it. Gives: `mended` when that is chosen. May not: go away by itself.
"""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame

from noprac.gui import texts
from noprac.gui.theme import GRID
from noprac.gui.widgets.reader import Reader
from noprac.gui.widgets.words import Words, button, row


class Banner(QFrame):
    """Hidden until there is a trouble."""

    mended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "trouble")
        self._words = Words()
        self._mend = button("", self._choose, kind="plain")
        self._close = button(texts.DISMISS, self.hide)
        layout = row(self._words, self._mend, self._close, gap=GRID * 2, margin=GRID + 4)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.reader = Reader(self)
        self.hide()

    @property
    def text(self) -> str:
        """The line that is shown."""
        return self._words.text()

    def tell(self, what: str, mend: str = "") -> None:
        """Show `what`; with `mend`, a button that says so."""
        self._words.say(what)
        self.setAccessibleName(what)
        self.reader.tell(what)
        self._mend.setText(mend)
        self._mend.setAccessibleName(mend)
        self._mend.setVisible(bool(mend))
        self._close.setVisible(not mend)
        self.show()

    def below(self, width: int) -> QPoint:
        """Where on the screen a list of that width hangs under the button."""
        return self._mend.mapToGlobal(self._mend.rect().bottomRight() - QPoint(width, -GRID))

    def _choose(self) -> None:
        self.mended.emit()
