"""What all fields of the form have in common.

Takes: a value of the scenario. Gives: `edited` with another one. May not: know where the value stands, or judge it.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from noprac.core.editing.places import ABSENT


class Control(QWidget):
    """`edited`: the value, `ABSENT` where the field is left out now, and whether it is being typed; `left`: what is
    typed next is another step."""

    edited = Signal(object, bool)
    left = Signal()

    def show_value(self, value: object) -> None:
        """Show what stands in the scenario, whatever it is."""
        raise NotImplementedError

    def settle(self) -> None:
        """What is half typed holds now."""

    def focus_first(self) -> None:
        """Put the cursor into it."""
        self.setFocus()


def as_text(value: object) -> str:
    """A value in a field for text: nothing where nothing stands, what else there is as it reads."""
    return "" if value is ABSENT or value is None else value if isinstance(value, str) else str(value)


def as_list(value: object) -> list[object]:
    """A line or a list of lines as a list; empty where nothing stands."""
    if isinstance(value, list | tuple):
        return list(value)
    return [value] if as_text(value) else []
