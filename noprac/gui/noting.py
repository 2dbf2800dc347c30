"""The page of no's in the window: found, noted, written down, heard.

Takes: a journal, the page. Gives: `opened` with a call's id and a turn. May not: wait for the disk: what is looked for
goes through `Errands`, and only the last answer is shown.
"""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from noprac.build import noes, practice
from noprac.core.debrief.noes import NoKind, Taken
from noprac.gui import noes_texts as said
from noprac.gui.dictation import dictation
from noprac.gui.errand import Errand, Errands, Progress
from noprac.gui.pages.noes import NoesPage
from noprac.store.journal import Journal
from noprac.store.noes import Count, Entry, Noes, Wanted
from noprac.store.settings import Settings

PAGE = 15  # no's that are listed at once
STILL = 150  # ms without another letter before the search begins


@dataclass(frozen=True, slots=True)
class Counted:
    """How many there are of what among all no's that fit, and the scenarios to choose from, with who was called."""

    counts: tuple[Count, ...]
    scenarios: dict[str, str]


class Noting(QObject):
    """The page's control. `settings`: those in force, asked for each time."""

    opened = Signal(str, int)  # a call's id, a turn of it
    kept = Signal()  # a no was written down, changed or deleted

    def __init__(self, page: NoesPage, journal: Journal, errands: Errands, settings: Callable[[], Settings]) -> None:
        super().__init__()
        self._page, self._journal, self._errands, self._settings = page, journal, errands, settings
        self._store = Noes(journal.tables)
        self._sounds = Errands()
        self._stop_hearing = Event()
        self._asked, self._most = 0, PAGE
        self._gone: list[Entry] = []  # no's that were deleted since noprac was opened, the last one last
        self._still = QTimer(self, interval=STILL, singleShot=True)
        self._still.timeout.connect(self._find)
        page.wanted.connect(self._want)
        page.more.connect(self._show_more)
        page.added.connect(self._add)
        page.noted.connect(lambda no, words: self._keep(no, lambda: self._store.note(no, words), said.NOTE_KEPT))
        page.changed.connect(self._change)
        page.deleted.connect(self._delete)
        page.undone.connect(self._undo)
        page.seen.connect(self.opened.emit)
        page.new.heard.connect(self._hear)
        page.new.stopped.connect(self.leave)

    def look(self) -> None:
        """Somebody comes to the page: enter what is not entered yet, and show what fits."""
        self._page.verticalScrollBar().setValue(0)
        self._find()
        self._catch_up()

    def leave(self) -> None:
        """No more listening."""
        self._stop_hearing.set()

    def close(self, seconds: float) -> None:
        """Listen no more; wait for what is in hand, at most `seconds`."""
        self.leave()
        self._sounds.close(seconds)

    # Finding

    def _want(self) -> None:
        self._most = PAGE
        self._still.start()

    def _show_more(self) -> None:
        self._most += PAGE
        self._find()

    def _find(self) -> None:
        self._asked += 1
        asked, wanted, most = self._asked, self._page.wants(practice.today()), self._most

        def done(found: tuple[Entry, ...]) -> None:
            if asked == self._asked:
                self._page.show_noes(found)

        def counted(found: Counted) -> None:
            if asked == self._asked:
                self._page.show_counts(found.counts, found.scenarios)

        # The list first: counting takes longer than finding.
        self._errands.send(Errand(lambda _: self._store.find(wanted, most=most), done, self._page.tell))
        self._errands.send(Errand(lambda _: self._counted(wanted), counted, self._page.tell))

    def _counted(self, wanted: Wanted) -> Counted:
        return Counted(self._store.counts(wanted), self._store.scenarios())

    def _catch_up(self) -> None:
        """Enter the calls that are not entered yet, some at a time."""
        journal = self._journal

        def work(_: Progress) -> tuple[bool, int]:
            return noes.pending(journal) > 0, noes.catch_up(journal)

        def done(entered: tuple[bool, int]) -> None:
            some, left = entered
            if some:
                self._find()
            if left:
                self._catch_up()

        self._errands.send(Errand(work, done, self._page.tell))

    # Keeping

    def _add(self, words: str, kind: NoKind, deed: Taken, who: str) -> None:
        journal = self._journal

        def done(_: Entry) -> None:
            self._page.new.clear()
            self._page.new.tell(said.KEPT)
            self._find()
            self.kept.emit()

        work = Errand(
            lambda _: noes.write_down(words, journal, kind=kind, deed=deed, who=who), done, self._page.new.tell
        )
        self._errands.send(work)

    def _change(self, no_id: str, kind: NoKind | None, deed: Taken | None) -> None:
        self._keep(no_id, lambda: self._store.change(no_id, kind=kind, deed=deed), said.KEPT)

    def _keep(self, no_id: str, what: Callable[[], Entry], told: str) -> None:
        def done(no: Entry) -> None:
            self._page.renew(no, told)
            self.kept.emit()

        self._errands.send(Errand(lambda _: what(), done, lambda fault: self._page.tell_row(no_id, fault)))

    def _delete(self, no_id: str) -> None:
        def work(_: Progress) -> Entry:
            entry = self._store.entry(no_id)
            self._store.delete(no_id)
            return entry

        def done(gone: Entry) -> None:
            self._gone.append(gone)
            self._changed(said.GONE)

        self._errands.send(Errand(work, done, self._page.tell))

    def _undo(self) -> None:
        """What was deleted last comes back as it was."""
        if self._gone:
            gone = self._gone.pop()
            work = Errand(lambda _: self._store.restore(gone), lambda _: self._changed(said.BACK), self._page.tell)
            self._errands.send(work)

    def _changed(self, told: str) -> None:
        self._page.tell(told)
        self._page.offer_undo(bool(self._gone))
        self._find()
        self.kept.emit()

    # Hearing

    def _hear(self) -> None:
        self._stop_hearing = Event()
        self._sounds.send(dictation(self._page.new, self._settings(), self._stop_hearing))
