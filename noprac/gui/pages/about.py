"""What noprac is and what comes with it, as a part of the settings.

Takes: the parts with their licences. Gives: `asked` when somebody wants to see them. May not: read a file.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from noprac.build.licences import Part
from noprac.gui import about_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.picker import Picker
from noprac.gui.widgets.words import Words, button, row, stack

LINES = 14  # of a licence at once


class AboutPart(QWidget):
    """Rows for the settings page."""

    asked = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.open = button(said.SHOW, self.asked.emit, kind="plain")
        self.parts, self.text, self.status = Picker(appearance), QPlainTextEdit(), Words(tone="quiet")
        self.parts.setAccessibleName(said.PARTS)
        self.parts.picked.connect(self._show)
        self.text.setAccessibleName(said.TEXT)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(LINES * self.fontMetrics().lineSpacing())
        rows = stack(Words(said.version(), strong=True), Words(said.OWN), gap=GRID)
        rows.addLayout(row(self.open, None))
        for hidden in (self.parts, self.text, self.status):
            rows.addWidget(hidden)
        self.setLayout(rows)
        for hidden in (self.parts, self.text, self.status):  # once they lie in something
            hidden.hide()

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Let somebody pick one and read its licence."""
        self.parts.offer([(said.part(one), one) for one in parts], None)
        self.open.hide()
        self.parts.show()
        self.text.show()
        self.parts.setFocus()
        self._show(self.parts.currentData())

    def tell(self, text: str) -> None:
        """One line about what did not work."""
        self.status.say(text)
        self.status.setVisible(bool(text))

    def _show(self, one: object) -> None:
        if isinstance(one, Part):
            self.text.setPlainText(said.whole(one))
