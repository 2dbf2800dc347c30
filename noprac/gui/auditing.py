"""The audit of the scenario in hand: run behind, told of, cancelled.

Takes: the view, what gives the scenario. Gives: reports to the view. May not: hold the window up: between two calls the
window's thread has its turn.
"""

import time
from collections.abc import Callable, Sequence
from threading import Event

from PySide6.QtCore import QObject

from noprac.core.audit import CALLS, Report, audit, planned
from noprac.core.scenario import Scenario
from noprac.gui import audit_texts as said
from noprac.gui.errand import Errand, Errands, Progress
from noprac.gui.widgets.form.audit import AuditView

TOLD = 50  # calls between two words on how far it is


class _Cancelled(Exception):
    """Somebody wants no more of it."""


class Auditing(QObject):
    """The view's control. `calls`: about how many are played of each part."""

    def __init__(self, view: AuditView, scenario: Callable[[], Scenario | None], calls: int = CALLS) -> None:
        super().__init__()
        self._view, self._scenario, self.calls = view, scenario, calls
        self._errands, self._stop = Errands(), Event()
        view.started.connect(self.start)
        view.cancelled.connect(self.cancel)

    def start(self) -> None:
        """Audit the scenario as it is now."""
        scenario = self._scenario()
        if scenario is None:
            return
        self.cancel()
        stop = self._stop = Event()
        self._view.run(on=True)
        self._view.tell(said.progress(0, planned(scenario, self.calls)))

        def work(tell: Progress) -> Sequence[Report]:
            return self._played(scenario, stop, tell)

        def done(reports: Sequence[Report]) -> None:
            if not stop.is_set():
                self._view.run(on=False)
                self._view.tell("")
                self._view.show_reports(reports)

        def tell(line: str) -> None:
            if not stop.is_set():
                self._view.tell(line)

        self._errands.send(Errand(work, done, tell, tell))

    def cancel(self) -> None:
        """No more of it."""
        self._stop.set()
        if self._view.running:
            self._view.run(on=False)
            self._view.tell(said.CANCELLED)

    def close(self, seconds: float) -> None:
        """Cancel; wait for the call in hand, at most `seconds`."""
        self._stop.set()
        self._errands.close(seconds)

    def _played(self, scenario: Scenario, stop: Event, tell: Progress) -> Sequence[Report]:
        whole, done = planned(scenario, self.calls), 0

        def watch() -> None:
            nonlocal done
            done += 1
            time.sleep(0)  # the window's thread first
            if stop.is_set():
                raise _Cancelled
            if done % TOLD == 0:
                tell(said.progress(done, whole))

        try:
            return audit(scenario, self.calls, watch)
        except _Cancelled:
            return ()
