"""A row of the settings: what it is, in plain words, and its control.

Takes: a name, an explanation, a control. Gives: a row; the control lies below where the words are large. May not: hold
a value; the control does.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QSizePolicy, QWidget

from noprac.gui.theme import GRID
from noprac.gui.widgets.words import Words, stack

NARROW = 27  # times the height of a line: below it, the control lies under the words


class Option(QFrame):
    """`name` becomes the control's accessible name, `about` its description. A control of a fixed width always lies
    beside the words, one with `below` always under them."""

    def __init__(self, name: str, control: QWidget, about: str = "", *, below: bool = False) -> None:
        super().__init__()
        self._below = below
        self._small = control.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed
        self.control = control
        self._about = Words(about, tone="quiet")
        self._lie = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lie.setContentsMargins(0, GRID // 2, 0, GRID // 2)
        self._lie.setSpacing(GRID if below else GRID * 3)
        self._lie.addLayout(stack(Words(name), self._about, gap=2), 3)
        self._lie.addWidget(control, 0 if self._small else 2)
        self.setLayout(self._lie)
        self._about.setVisible(bool(about))  # once it lies in something; before, it would open a window
        control.setAccessibleName(name)
        control.setAccessibleDescription(about)

    def say(self, about: str) -> None:
        """Another explanation, as of the choice that holds now."""
        self._about.say(about)
        self._about.setVisible(bool(about))
        self.control.setAccessibleDescription(about)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Lay the control below the words where there is no room beside them."""
        super().resizeEvent(event)
        room = self.width() >= NARROW * self.fontMetrics().lineSpacing()
        beside = self._small or (room and not self._below)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._lie.direction():
            self._lie.setDirection(way)
        if isinstance(self.control, QPushButton) and not self._small:  # as large as its words, on the side of its row
            side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
            self._lie.setAlignment(self.control, side | Qt.AlignmentFlag.AlignVCenter)
