"""Work on the window's thread, a little at a time: the window must answer meanwhile.

Takes: an iterator that does a part of the work with each step. Gives: `busy` until all is done. May not: split a step;
whoever writes the iterator keeps each of them short.
"""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

BUDGET = 0.01  # seconds of steps between two looks at the window's events


class Gradual(QObject):
    """One piece of work; another one takes its place."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[None] = iter(())
        self._steps = QTimer(self, interval=0)
        self._steps.timeout.connect(self._some)

    @property
    def busy(self) -> bool:
        """Whether there is more to do."""
        return self._steps.isActive()

    def begin(self, work: Iterator[None]) -> None:
        """Do the first step now and the others behind; what was begun before is left as it is."""
        self._work = work
        self._steps.start()
        self._step()

    def finish(self) -> None:
        """All that is left, at once."""
        while self.busy:
            self._step()

    def _some(self) -> None:
        end = time.perf_counter() + BUDGET
        while self.busy and time.perf_counter() < end:
            self._step()

    def _step(self) -> None:
        try:
            next(self._work)
        except StopIteration:
            self._steps.stop()
