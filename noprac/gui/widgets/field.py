"""A field for a sentence or two.

Takes: text, keys. Gives: `entered` on Return, `dropped` on Escape. May not: hold markup, or catch the Tab key.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from noprac.gui.appearance import Appearance
from noprac.gui.theme import BODY, GRID

LONGEST = 2000  # letters


class Field(QPlainTextEdit):
    """As high as its words."""

    entered = Signal()
    dropped = Signal()

    def __init__(self, appearance: Appearance, name: str, text: str = "") -> None:
        super().__init__()
        self._appearance = appearance
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._fit)
        appearance.changed.connect(self._fit)
        self.say(text)

    @property
    def words(self) -> str:
        """What stands in it, in one line."""
        return " ".join(self.toPlainText().split())[:LONGEST]

    def say(self, text: str) -> None:
        """Show `text`."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Carry out a key."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Fit the words to the width."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As large as what it holds."""
        return QSize(400, self.height())

    def _fit(self) -> None:
        """Lines are counted after wrapping, so the height follows the width."""
        self.setFont(self._appearance.font(BODY))
        lines = max(int(self.document().size().height()), 1)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 3 * GRID + 2)
