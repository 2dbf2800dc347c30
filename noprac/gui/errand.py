"""Slow work off the window's thread.

Takes: functions. Gives: what they return, on the window's thread. May not: touch a widget, or do two things at once:
devices are looked at and opened one after the other.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from noprac.core.errors import DeviceError, ScenarioError
from noprac.gui.below import below

T = TypeVar("T")
Progress = Callable[[str], None]
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Errand(Generic[T]):
    """Work to do and what to do then; `work` is given a place to tell its progress, one line at a time."""

    work: Callable[[Progress], T]
    done: Callable[[T], None]
    failed: Callable[[str], None]
    progress: Progress = lambda _line: None


class Errands(QObject):
    """One worker thread; errands run in the order in which they are sent."""

    _told = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._queue: SimpleQueue[Errand[object] | None] = SimpleQueue()
        self._open = True
        # Named, because the window's thread must run what comes back, whoever emits.
        self._told.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._run, name="noprac errands", daemon=True)
        self._thread.start()

    def send(self, errand: Errand[T]) -> None:
        """Do `errand` after those sent before."""
        self._queue.put(errand)  # type: ignore[arg-type]  # its result goes to its own `done` alone

    def close(self, seconds: float) -> None:
        """Take no more and deliver no more; wait for the errand in hand, at most `seconds`."""
        self._open = False
        self._queue.put(None)
        self._thread.join(seconds)

    def _run(self) -> None:
        while (errand := self._queue.get()) is not None:
            self._told.emit(self._outcome(errand))

    def _outcome(self, errand: Errand[object]) -> Callable[[], None]:
        def progress(line: str) -> None:
            self._told.emit(lambda: errand.progress(line))

        try:
            result = errand.work(progress)
        except (DeviceError, ScenarioError, OSError) as fault:
            line = below(str(fault))
        except Exception as fault:  # noqa: BLE001 - a worker's fault must reach a person
            _log.exception("Work behind the window failed.")
            line = below(f"That did not work: {fault}")
        else:
            return lambda: errand.done(result)
        return lambda: errand.failed(line)

    def _deliver(self, outcome: Callable[[], None]) -> None:
        if self._open:
            outcome()
