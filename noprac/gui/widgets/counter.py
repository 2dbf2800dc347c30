"""A number to type, or to count up and down.

Takes: a name, the least and the most. Gives: `changed` with the number. May not: leave its bounds.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from noprac.gui.widgets.words import button, row

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
_LETTER = 0.75  # of the line's height, wide: with room for the frame


class Number(QLineEdit):
    """The field; the arrows up and down count."""

    numbered = Signal(int)

    def __init__(self, least: int, most: int, value: int) -> None:
        super().__init__(str(value))
        self._least, self._most, self._value = least, most, value
        self.setProperty("kind", "search")  # as small as its neighbours
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setValidator(QIntValidator(0, 2**31 - 1, self))
        self.textEdited.connect(self._typed)

    @property
    def value(self) -> int:
        """The number."""
        return self._value

    def take(self, value: int) -> None:
        """Have `value`, within the bounds."""
        value = min(max(value, self._least), self._most)
        if self.text() != str(value):
            self.setText(str(value))
        if value != self._value:
            self._value = value
            self.numbered.emit(value)

    def bound(self, most: int) -> None:
        """No more than `most`."""
        self._most = most
        self.take(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Count, or type."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.take(self._value + step)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's own name
        """An empty field has its last number again."""
        super().focusOutEvent(event)
        self.take(self._value)

    def _typed(self, text: str) -> None:
        """What is below the least may go on to more."""
        if text.isdecimal() and (int(text) >= self._least or len(text) >= len(str(self._least))):
            self.take(int(text))


class Counter(QWidget):
    """The field between its two buttons."""

    changed = Signal(int)

    def __init__(self, name: str, least: int, most: int, value: int) -> None:
        super().__init__()
        self.field = Number(least, most, value)
        self.field.setAccessibleName(name)
        self.field.numbered.connect(self.changed)
        letters = len(str(most)) + 3
        self.field.setFixedWidth(round(letters * _LETTER * self.field.fontMetrics().lineSpacing()))
        less = button("\N{MINUS SIGN}", lambda: self.field.take(self.value - 1), kind="plain", name=f"{name}: \u22121")
        more = button("+", lambda: self.field.take(self.value + 1), kind="plain", name=f"{name}: +1")
        for one in (less, more):  # Tab goes from number to number; in one, the arrows do as these do
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(row(less, self.field, more, gap=4))

    @property
    def value(self) -> int:
        """The number."""
        return self.field.value

    def bound(self, most: int) -> None:
        """No more than `most`."""
        self.field.bound(most)

    def show_value(self, value: int) -> None:
        """Show `value`."""
        self.field.take(value)
