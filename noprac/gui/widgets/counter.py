"""A number to type, or to count up and down.

Takes: a name, the least and the most. Gives: `changed` with the number. May not: leave its bounds, or change under a
turning wheel.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QWidget

from noprac.gui.widgets.words import button, row


class Number(QSpinBox):
    """The field; the page scrolls, the number stays."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's own name
        """Nothing."""
        event.ignore()


class Counter(QWidget):
    """The field between its two buttons."""

    changed = Signal(int)

    def __init__(self, name: str, least: int, most: int, value: int) -> None:
        super().__init__()
        self.field = Number()
        self.field.setRange(least, most)
        self.field.setValue(value)
        for part in (self.field, self.field.lineEdit()):
            part.setAccessibleName(name)
        self.field.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.field.valueChanged.connect(self.changed)
        less = button("\N{MINUS SIGN}", self.field.stepDown, kind="plain", name=f"{name}: \N{MINUS SIGN}1")
        more = button("+", self.field.stepUp, kind="plain", name=f"{name}: +1")
        self.setLayout(row(less, self.field, more, gap=4))
        for one in (less, more):  # Tab goes from number to number; in one, the arrows up and down do as these do
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def value(self) -> int:
        """The number."""
        return int(self.field.value())

    def bound(self, most: int) -> None:
        """No more than `most`."""
        self.field.setMaximum(most)

    def show_value(self, value: int) -> None:
        """Show `value`."""
        self.field.setValue(value)
