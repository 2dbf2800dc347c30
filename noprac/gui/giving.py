"""Giving calls to a trainer: the page filled, the file written.

Takes: a journal, the page, errands. Gives: `left`. May not: write anything that was not chosen.
"""

from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from noprac.build import giving
from noprac.build.giving import Chosen, Given
from noprac.core.errors import DeviceError
from noprac.gui import formats
from noprac.gui import give_texts as said
from noprac.gui.errand import Errand, Errands
from noprac.gui.pages.give import GivePage, Offered
from noprac.store.bundle import SUFFIX
from noprac.store.journal import Journal, PastCall


class Giving(QObject):
    """The page's control."""

    left = Signal()
    signed = Signal(str)  # by what a trainer tells this giver from another of the same name

    def __init__(self, page: GivePage, journal: Journal, errands: Errands) -> None:
        super().__init__()
        self._page, self._journal, self._errands = page, journal, errands
        page.written.connect(self._write)
        page.left.connect(self.left)

    def look(self, chosen: Collection[str] = ()) -> None:
        """Somebody comes to the page, with some calls chosen."""
        page, journal = self._page, self._journal
        page.begin()
        self._errands.send(Errand(lambda _: giving.giver(), self.signed.emit, page.tell))
        self._errands.send(Errand(lambda _: _offered(journal), lambda calls: page.show_calls(calls, chosen), page.tell))

    def _write(self) -> None:
        start = str(Path.home() / f"{_plain(self._page.given_by)}{SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(self._page, said.SAVE_AS, start, said.BUNDLES)
        if name:
            path = Path(name)
            self.give(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))

    def give(self, path: Path) -> None:
        """Write what is chosen to a file."""
        page, journal, name, ids = self._page, self._journal, self._page.given_by, self._page.chosen
        own = page.private.isChecked()
        chosen = Chosen(sound=page.sound.isChecked(), notes=own, plans=own, reflections=own, dread=own)
        page.tell(said.WRITING)

        def done(given: Given) -> None:
            page.tell(said.written(given.file, given.shown))

        work = Errand(lambda _: giving.give(ids, journal, path, name=name, chosen=chosen), done, page.tell)
        self._errands.send(work)


def _offered(journal: Journal) -> tuple[Offered, ...]:
    """The calls that are over, the latest first."""
    return tuple(_offer(past, journal) for past in journal.each() if past.finished is not None)


def _offer(past: PastCall, journal: Journal) -> Offered:
    began = datetime.fromisoformat(past.began).timestamp()
    take = past.branch.turn if past.branch else None
    name = said.call(_who(past), past.ending, formats.moment(began), take)
    return Offered(past.id, name, bool(journal.voices.turns(past.id)))


def _who(past: PastCall) -> str:
    try:
        return past.scenario.persona.name
    except DeviceError:  # another version's call
        return past.scenario_id


def _plain(name: str) -> str:
    """A name that any disk can keep."""
    return "".join(c if c.isalnum() or c in " -_" else "-" for c in name).strip() or "noprac"
