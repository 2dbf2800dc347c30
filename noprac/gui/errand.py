"""Slow work off the window's thread.

Takes: a function. Gives: `done`, `failed` and `progress` on the window's thread. May not: touch a widget.
"""

import logging
from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject, Signal

from noprac.core.errors import DeviceError, ScenarioError

Progress = Callable[[str], None]
_log = logging.getLogger(__name__)


class Errand(QObject):
    """One piece of work in a thread of its own. Keep it until it is done."""

    progress = Signal(str)
    done = Signal(object)
    failed = Signal(str)
    over = Signal()

    def __init__(self, work: Callable[[Progress], object]) -> None:
        super().__init__()
        self._work = work
        self._thread = Thread(target=self._run, name="noprac errand", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wait(self, seconds: float) -> None:
        """Wait for the end, at most `seconds`; only when the window closes."""
        if self._thread.is_alive():
            self._thread.join(seconds)

    def _run(self) -> None:
        try:
            result = self._work(self.progress.emit)
        except (DeviceError, ScenarioError, OSError) as fault:
            self.failed.emit(str(fault))
        except Exception as fault:
            _log.exception("Work behind the window failed.")
            self.failed.emit(f"That did not work: {fault}")
        else:
            self.done.emit(result)
        self.over.emit()
