"""Seconds since a call began.

Takes: a clock. Gives: the time of now on the call's own. May not: know the engine: its ear and its mouth tell the time
by this, and so do not hold it.
"""

from collections.abc import Callable


class Stopwatch:
    """Runs by `clock`, from `seconds` on; read from any thread."""

    def __init__(self, clock: Callable[[], float], seconds: float = 0.0) -> None:
        self._clock = clock
        self.set(seconds)

    def set(self, seconds: float) -> None:
        """It is `seconds` now."""
        self._zero = self._clock() - seconds

    def now(self) -> float:
        """Seconds, to the thousandth."""
        return round(self._clock() - self._zero, 3)
