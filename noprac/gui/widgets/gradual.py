"""Work on the window's thread, a little at a time: the window must answer meanwhile.

Takes: an iterator that does a part of the work with each step. Gives: `busy` until all is done; `hold` while nobody
looks. May not: split a step; whoever writes the iterator keeps each of them short.
"""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

BUDGET = 0.01  # seconds of steps between two looks at the window's events


class Gradual(QObject):
    """One piece of work; another one takes its place."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[None] | None = None
        self._steps = QTimer(self, interval=0)
        self._steps.timeout.connect(self._some)

    @property
    def busy(self) -> bool:
        """Whether there is more to do."""
        return self._work is not None

    def begin(self, work: Iterator[None]) -> None:
        """Do the first step now and the others behind; what was begun before is left as it is."""
        self._work = work
        self._steps.start()
        self._step()

    def hold(self, *, on: bool) -> None:
        """Wait with what is left; or go on with it."""
        if on:
            self._steps.stop()
        elif self.busy:
            self._steps.start()

    def finish(self) -> None:
        """All that is left, at once."""
        while self.busy:
            self._step()

    def _some(self) -> None:
        end = time.perf_counter() + BUDGET
        while self._steps.isActive() and time.perf_counter() < end:
            self._step()

    def _step(self) -> None:
        try:
            if self._work is not None:
                next(self._work)
        except StopIteration:
            self._work = None
            self._steps.stop()
