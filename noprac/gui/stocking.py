"""The first page, stocked: scenarios, past calls, the week, what to do next.

Takes: a journal, the page. Gives: the `shelf` as it is known now. May not: wait for the disk; a page shows what was
known before until there is more.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from noprac import build
from noprac.core.check import Check
from noprac.core.scenario import Scenario
from noprac.gui import shelf
from noprac.gui.errand import Errand, Errands, Progress
from noprac.gui.pages.home import HomePage
from noprac.gui.shelf import Shelf
from noprac.store.journal import Journal
from noprac.store.settings import Settings

T = TypeVar("T")

CARDS_FIRST = 500  # ms
UNPAINTED = 1000  # ms after which the calls do not wait for a picture of the cards any more


class Stocking(QObject):
    """The first page's control. `settings`: those in force, asked for each time."""

    checked = Signal(object)  # what each part of this machine is fit for
    stocked = Signal()

    def __init__(self, page: HomePage, journal: Journal, errands: Errands, settings: Callable[[], Settings]) -> None:
        super().__init__()
        self.shelf = Shelf()
        self._page, self._journal, self._errands, self._settings = page, journal, errands, settings
        self._seconds: dict[str, float] = {}
        self._left_out = ""
        self._behind: list[Callable[[], None]] | None = []  # what waits for the page; None once that stands
        self._held = QTimer(page, interval=UNPAINTED, singleShot=True)  # goes with the page
        self._held.timeout.connect(self._overdue)

    def look(self) -> None:
        """Somebody comes to the page: show what is known, then look again at what there is."""
        self._page.verticalScrollBar().setValue(0)
        self._page.show_scenarios(self.shelf.scenarios, self.shelf.faults)
        known, journal = self.shelf, self._journal
        self._errands.send(Errand(lambda _: shelf.filled(known, journal), self._fill, self._fail))

    def _fill(self, found: Shelf) -> None:
        """The scenarios are there: what the calls tell comes after them, the first time once they are painted."""
        self.shelf = found
        self._page.show_scenarios(found.scenarios, found.faults)
        if self._page.painted or not self._page.isVisible():
            self._take_stock()
        else:
            self._page.stood.connect(self._unheld, Qt.ConnectionType.SingleShotConnection)
            self._held.start()

    def _overdue(self) -> None:
        """No picture yet. Who went on to a call meanwhile is left in peace: they come back."""
        if self._page.isVisible():
            self._take_stock()

    def _unheld(self) -> None:
        if self._held.isActive():
            self._held.stop()
            self._take_stock()

    def _take_stock(self) -> None:
        self._restock(self._stocked, self._fail)

    def _restock(self, done: Callable[[Shelf], None], failed: Callable[[str], None]) -> None:
        """Look at the calls behind the page, then `done`."""
        known, goal, journal = self.shelf, self._settings().noes_a_week, self._journal

        def work(_: Progress) -> Shelf:
            from noprac.gui import stocktaking  # noqa: PLC0415 - much code, which the cards do not wait for

            return stocktaking.restock(known, journal, goal)

        self._errands.send(Errand(work, done, failed))

    def _fail(self, line: str) -> None:
        self._page.tell(line)
        self._go_behind()

    def look_again(self, *, show: bool = False) -> None:
        """A call was made, or a plan: the next call is another one. `show`: on the page at once, not when somebody next
        comes to it."""
        self._restock(self._put_out if show else self._keep, self._page.tell)

    def leave_out(self, call_id: str) -> None:
        """Let a call be as if it were not there, until another one is; "" shows them all."""
        self._left_out = call_id
        self._show_past()

    def _show_past(self) -> None:
        self._page.show_past(tuple(past for past in self.shelf.past if past.call_id != self._left_out))

    def check(self) -> None:
        """Look at the devices, behind the page."""
        chosen = self._settings()
        self._then(Errand(lambda _: build.doctor(chosen), self._tell_health, self._page.tell))

    def look_after(self) -> None:
        """Once a day the journal is checked and backed up, behind the page."""
        journal = self._journal

        def work(_: Progress) -> str | None:
            from noprac.build import keeping  # noqa: PLC0415 - once a day, behind the page

            return keeping.look_after(journal)

        def done(line: str | None) -> None:
            if line:
                self._page.tell(line)

        self._then(Errand(work, done, self._page.tell))

    def _then(self, errand: Errand[T]) -> None:
        """Send it once the page stands: all errands go one after the other."""
        if self._behind is None:
            self._errands.send(errand)
        else:
            self._behind.append(lambda: self._errands.send(errand))

    def _go_behind(self) -> None:
        waiting, self._behind = self._behind or (), None
        for send in waiting:
            send()

    def _tell_health(self, checks: tuple[Check, ...]) -> None:
        self._page.show_health(checks)
        self.checked.emit(checks)

    def _keep(self, found: Shelf) -> None:
        self.shelf = found

    def _stocked(self, found: Shelf) -> None:
        self._put_out(found)
        unknown = tuple(s for s in found.scenarios if s.id not in self._seconds)
        if unknown:  # they are played through for it, so the cards come first
            QTimer.singleShot(CARDS_FIRST, self, lambda: self._play(unknown))
        self._catch_up()
        self._go_behind()

    def _play(self, unknown: tuple[Scenario, ...]) -> None:
        def work(_: Progress) -> dict[str, float]:
            from noprac.gui import stocktaking  # noqa: PLC0415 - as above

            return stocktaking.lengths(unknown)

        self._errands.send(Errand(work, self._time, self._page.tell))

    def _catch_up(self) -> None:
        """Calls that are not reckoned yet are entered behind the page, some at a time."""
        known, goal, journal = self.shelf, self._settings().noes_a_week, self._journal

        def done(found: Shelf | None) -> None:
            if found is not None:
                self._put_out(found)
                self._catch_up()

        def work(_: Progress) -> Shelf | None:
            from noprac.gui import stocktaking  # noqa: PLC0415 - as above

            return stocktaking.caught_up(known, journal, goal)

        self._errands.send(Errand(work, done, self._page.tell))

    def _time(self, seconds: dict[str, float]) -> None:
        self._seconds |= seconds
        self._page.show_records(self.shelf.records, self._seconds)

    def _put_out(self, found: Shelf) -> None:
        self.shelf, page = found, self._page
        page.show_scenarios(found.scenarios, found.faults)
        page.show_records(found.records, self._seconds)
        page.show_ahead(found.ahead, found.plan)
        self._show_past()
        self.stocked.emit()
