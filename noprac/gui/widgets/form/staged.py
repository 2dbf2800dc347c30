"""Many parts made one after the other, so that the window answers meanwhile.

Takes: steps. Gives: their order. May not: hold the window up for more than one of them.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


class Staged(QWidget):
    """`plan` says what is to be made; `finish` makes the rest at once."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: list[Callable[[], None]] = []
        self._staging = QTimer(self, interval=0)
        self._staging.timeout.connect(self._take_step)

    def plan(self, steps: Iterable[Callable[[], None]], *, anew: bool = False) -> None:
        """Make these after those planned before; `anew`: in their stead."""
        self._steps = [*(() if anew else self._steps), *steps]
        self._staging.start()

    def finish(self) -> None:
        """Make what is still to be made."""
        while self._steps:
            self._take_step()

    def _take_step(self) -> None:
        if self._steps:
            self._steps.pop(0)()
        if not self._steps:
            self._staging.stop()
