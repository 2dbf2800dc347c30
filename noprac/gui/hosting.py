"""The workshop's lobby in the window: whom one can meet, what was held, seed files opened.

Takes: a journal, the page, the control of the workshop. Gives: workshops begun. May not: wait for the disk; what
is slow goes through `Errands`.
"""

from pathlib import Path

from PySide6.QtCore import QObject

from noprac import build
from noprac.build import workshop
from noprac.build.workshop import Opened
from noprac.gui import handing_out
from noprac.gui.errand import Errand, Errands
from noprac.gui.pages.workshop import WorkshopPage
from noprac.gui.presenting import Presenting
from noprac.store.journal import Journal
from noprac.store.scenarios import Fault, Source
from noprac.store.workshops import Session, Workshops


class Hosting(QObject):
    """The lobby's control."""

    def __init__(self, page: WorkshopPage, presenting: Presenting, journal: Journal, errands: Errands) -> None:
        super().__init__()
        self._page, self._presenting, self._journal, self._errands = page, presenting, journal, errands
        self._sources: dict[str, Source] = {}
        page.begun.connect(self._begin)
        page.seed_opened.connect(self._ask_seed_file)
        page.went_on.connect(self._go_on)
        page.handed_out.connect(self._ask_handout)
        page.deleted.connect(self._delete)
        presenting.kept.connect(self._list)
        presenting.opened.connect(lambda _: page.busy(on=False))

    def look(self) -> None:
        """Somebody comes to the page."""
        self._errands.send(Errand(lambda _: build.catalogue(), self._stock, self._page.tell))
        self._list()

    def _list(self) -> None:
        """What was held, as it is known now; the last step of one that was left may be kept a moment later."""
        held = Workshops(self._journal.tables)
        if self._page.isVisible():
            self._errands.send(Errand(lambda _: held.listed(), self._page.show_held, self._page.tell))

    def open_seed(self, path: Path) -> None:
        """Meet the prospect of a seed file."""
        self._page.busy(on=True)
        self._errands.send(Errand(lambda _: workshop.open_seed(path), self._opened, self._fail))

    def _stock(self, found: tuple[Source | Fault, ...]) -> None:
        self._sources = {source.scenario.id: source for source in found if isinstance(source, Source)}
        ordered = sorted((source.scenario for source in self._sources.values()), key=lambda s: (s.difficulty, s.title))
        self._page.show_scenarios(tuple(ordered))

    def _begin(self, scenario_id: str, seed: int) -> None:
        self._page.busy(on=True)
        self._presenting.begin(self._sources[scenario_id], seed, self._fail)

    def _opened(self, found: Opened) -> None:
        self._presenting.begin(found.source, found.seed, self._fail, found.notice)

    def _go_on(self, name: str) -> None:
        self._page.busy(on=True)
        self._presenting.go_on(name, self._fail)

    def _fail(self, fault: str) -> None:
        self._page.busy(on=False)
        self._page.tell(fault)

    def _ask_seed_file(self) -> None:
        path = handing_out.open_seed_file(self._page)
        if path is not None:
            self.open_seed(path)

    def _ask_handout(self, name: str) -> None:
        journal = self._journal

        def ask(session: Session) -> None:
            path = handing_out.ask_handout(self._page, session)
            if path is not None:
                handing_out.save_handout(path, session, self._errands, self._page.tell)

        self._errands.send(Errand(lambda _: workshop.held(journal, name), ask, self._page.tell))

    def _delete(self, name: str) -> None:
        store = Workshops(self._journal.tables)
        self._errands.send(Errand(lambda _: store.delete(name), lambda _: self.look(), self._page.tell))
