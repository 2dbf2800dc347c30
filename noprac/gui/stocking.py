"""The first page, stocked: scenarios, past calls, the week, what to do next.

Takes: a journal, the page. Gives: the `shelf` as it is known now. May not: wait for the disk; a page shows what was
known before until there is more.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from noprac import build
from noprac.build import keeping
from noprac.core.check import Check
from noprac.gui import shelf
from noprac.gui.errand import Errand, Errands
from noprac.gui.pages.home import HomePage
from noprac.gui.shelf import Shelf
from noprac.store.journal import Journal
from noprac.store.settings import Settings

CARDS_FIRST = 500  # ms


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

    def look(self) -> None:
        """Somebody comes to the page: show what is known, then look again at what there is."""
        self._page.verticalScrollBar().setValue(0)
        self._page.show_scenarios(self.shelf.scenarios, self.shelf.faults)
        known, goal, journal = self.shelf, self._settings().noes_a_week, self._journal
        self._errands.send(Errand(lambda _: shelf.stock(journal, known, goal), self._stocked, self._page.tell))

    def look_again(self, *, show: bool = False) -> None:
        """A call was made, or a plan: the next call is another one. `show`: on the page at once, not when somebody next
        comes to it."""
        known, goal, journal = self.shelf, self._settings().noes_a_week, self._journal
        done = self._put_out if show else self._keep
        self._errands.send(Errand(lambda _: shelf.restock(known, journal, goal), done, self._page.tell))

    def leave_out(self, call_id: str) -> None:
        """Let a call be as if it were not there, until another one is; "" shows them all."""
        self._left_out = call_id
        self._show_past()

    def _show_past(self) -> None:
        self._page.show_past(tuple(past for past in self.shelf.past if past.call_id != self._left_out))

    def check(self) -> None:
        """Look at the devices, behind the page."""
        chosen = self._settings()
        self._errands.send(Errand(lambda _: build.doctor(chosen), self._tell_health, self._page.tell))

    def look_after(self) -> None:
        """Once a day the journal is checked and backed up, behind the page."""
        journal = self._journal

        def done(line: str | None) -> None:
            if line:
                self._page.tell(line)

        self._errands.send(Errand(lambda _: keeping.look_after(journal), done, self._page.tell))

    def _tell_health(self, checks: tuple[Check, ...]) -> None:
        self._page.show_health(checks)
        self.checked.emit(checks)

    def _keep(self, found: Shelf) -> None:
        self.shelf = found

    def _stocked(self, found: Shelf) -> None:
        self._put_out(found)
        unknown = tuple(s for s in found.scenarios if s.id not in self._seconds)
        if unknown:  # they are played through for it, so the cards come first
            work = Errand(lambda _: shelf.lengths(unknown), self._time, self._page.tell)
            QTimer.singleShot(CARDS_FIRST, self, lambda: self._errands.send(work))
        self._catch_up()

    def _catch_up(self) -> None:
        """Calls that are not reckoned yet are entered behind the page, some at a time."""
        known, goal, journal = self.shelf, self._settings().noes_a_week, self._journal

        def done(found: Shelf | None) -> None:
            if found is not None:
                self._put_out(found)
                self._catch_up()

        self._errands.send(Errand(lambda _: shelf.caught_up(known, journal, goal), done, self._page.tell))

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
