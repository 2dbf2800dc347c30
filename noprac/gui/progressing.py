"""The page of progress in the window: what there is to show, and another goal.

Takes: a journal, the page, the settings and how they are changed. Gives: the page filled. May not: wait for the disk.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject

from noprac.build import noes, practice
from noprac.build.practice import Whole
from noprac.gui.errand import Errand, Errands, Progress
from noprac.gui.pages.progress import ProgressPage
from noprac.store.journal import Journal
from noprac.store.practice import Practice
from noprac.store.settings import Settings

WRITTEN = 5  # of the trainee's own sentences

Shown = tuple[Whole, tuple[str, ...], int]


class Progressing(QObject):
    """The page's control. `settings`: those in force; `choose`: takes another goal."""

    def __init__(
        self,
        page: ProgressPage,
        journal: Journal,
        errands: Errands,
        settings: Callable[[], Settings],
        choose: Callable[[int], None],
    ) -> None:
        super().__init__()
        self._page, self._journal, self._errands, self._settings = page, journal, errands, settings
        page.chose.connect(choose)
        page.chose.connect(lambda _: self._look())

    def look(self) -> None:
        """Somebody comes to the page."""
        self._page.verticalScrollBar().setValue(0)
        self._look()

    def _look(self) -> None:
        goal, journal = self._settings().noes_a_week, self._journal
        self._page.show_goal(goal)

        def work(_: Progress) -> Shown:
            left = noes.catch_up(journal)
            written = tuple(words for _, _, words in Practice(journal.tables).reflections(WRITTEN))
            return practice.whole(journal, (), goal=goal), written, left

        def done(found: Shown) -> None:
            whole, written, left = found
            self._page.show_whole(whole, written)
            if left:
                self._look()

        self._errands.send(Errand(work, done, self._page.tell))
