"""A call deleted from the window: gone from sight at once, from the disk when it can no longer be taken back.

Takes: a call's id, the first page, the journal, errands. Gives: the page without the call, and a way back while
somebody is on it. May not: wait for the disk, but as the window closes; or leave a call half deleted unsaid.
"""

from threading import Event

from PySide6.QtCore import QObject, QTimer

from noprac.gui.errand import Errand, Errands, Progress
from noprac.gui.pages.home import HomePage
from noprac.gui.stocking import Stocking
from noprac.store.journal import Journal

GRACE = 30_000  # ms on the first page; whoever leaves it has thought it over


class Deleting(QObject):
    """Deletes one call at a time. `grace`: ms."""

    def __init__(
        self, page: HomePage, stocking: Stocking, journal: Journal, errands: Errands, grace: int = GRACE
    ) -> None:
        super().__init__()
        self._page, self._stocking, self._journal, self._errands = page, stocking, journal, errands
        self._leaving = ""
        self._finished = Event()
        self._finished.set()
        self._over = QTimer(self, interval=grace, singleShot=True)
        self._over.timeout.connect(self.carry_out)
        page.taken_back.connect(self.take_back)

    def delete(self, call_id: str, name: str) -> None:
        """Delete a call with `name`, with all that is kept of it, unless that is taken back."""
        self.carry_out()
        self._leaving = call_id
        self._stocking.leave_out(call_id)
        self._page.offer_back(name)
        self._over.start()

    def take_back(self) -> None:
        """The call stays."""
        self._over.stop()
        self._leaving = ""
        self._stocking.leave_out("")
        self._page.offer_back("")

    def carry_out(self) -> None:
        """Delete the call for good, if there is one; its place on the page stays empty meanwhile."""
        self._over.stop()
        call_id, self._leaving = self._leaving, ""
        if not call_id:
            return
        self._page.offer_back("")
        self._finished = finished = Event()
        journal = self._journal

        def work(_: Progress) -> None:
            try:
                journal.delete(call_id)
            finally:
                finished.set()

        self._errands.send(Errand(work, lambda _: self._stocking.look_again(show=True), self._failed))

    def close(self, seconds: float) -> None:
        """The window closes: delete the call now, at most for `seconds`."""
        self.carry_out()
        self._finished.wait(seconds)

    def _failed(self, fault: str) -> None:
        self._stocking.leave_out("")
        self._page.tell(fault)
