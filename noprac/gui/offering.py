"""What can be practised, in the window: what is due, the own offer, how sure one was.

Takes: a journal, the page. Gives: the page anew. May not: wait for anything, or begin a drill.
"""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from noprac.build import drills
from noprac.build.drills import Due
from noprac.core.drills.own import Own
from noprac.core.drills.yeses import Guessed
from noprac.gui import drill_texts as said
from noprac.gui.errand import Errand, Errands, Progress
from noprac.gui.pages.drills import DrillsPage
from noprac.store.journal import Journal


@dataclass(frozen=True, slots=True)
class _Found:
    """What the page shows."""

    due: Due
    own: Own
    guesses: tuple[Guessed, ...]


class Offering(QObject):
    """The drills' page's control."""

    def __init__(self, page: DrillsPage, journal: Journal, errands: Errands) -> None:
        super().__init__()
        self._page, self._journal, self._errands = page, journal, errands
        page.kept.connect(self._keep_own)

    def look(self) -> None:
        """Look again at what is due."""
        journal = self._journal

        def work(_: Progress) -> _Found:
            now = datetime.now().astimezone()
            return _Found(drills.due(journal, now), drills.own(journal), drills.guesses(journal))

        self._errands.send(Errand(work, self._show, self._page.tell))

    def _show(self, found: _Found) -> None:
        self._page.tell("")
        self._page.show_due(found.due)
        self._page.show_own(found.own)
        self._page.show_guesses(found.guesses)

    def _keep_own(self, own: Own) -> None:
        journal, offer = self._journal, self._page.offer

        def done(kept: Own) -> None:
            offer.show_own(kept)
            offer.tell(said.KEPT)

        self._errands.send(Errand(lambda _: drills.keep_own(journal, own), done, self._page.tell))
