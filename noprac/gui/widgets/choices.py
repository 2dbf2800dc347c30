"""A row of buttons of which one holds.

Takes: names with their values. Gives: `chosen` with the value. May not: have none checked once one was shown, but by
`clear`.
"""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton

from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.words import button

T = TypeVar("T")


class Choices(Flow):
    """One button a value; they go on in the next line where a line is full."""

    chosen = Signal(object)

    def __init__(self, names: Mapping[T, str], over: str) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[object, QPushButton] = {
            value: button(name, kind="choice", name=f"{over}: {name}") for value, name in names.items()
        }
        for value, one in self._buttons.items():
            one.setCheckable(True)
            one.clicked.connect(lambda _=False, value=value: self.chosen.emit(value))
            self._group.addButton(one)
            self.add(one)

    @property
    def value(self) -> object:
        """What holds."""
        return next((value for value, one in self._buttons.items() if one.isChecked()), None)

    def begin(self) -> None:
        """Put the focus on the one that holds, the first where none does."""
        held = next((one for one in self._buttons.values() if one.isChecked()), None)
        (held or next(iter(self._buttons.values()))).setFocus()

    def clear(self) -> None:
        """Let none hold."""
        self._group.setExclusive(False)
        for one in self._buttons.values():
            one.setChecked(False)
        self._group.setExclusive(True)

    def show_value(self, value: object) -> None:
        """Show what holds."""
        if value in self._buttons:
            self._buttons[value].setChecked(True)
