"""The trainer's pages in the window: a folder read, people, calls, marks, exports.

Takes: three pages. Gives: `shown` with a page and its title, `left`. May not: wait for the disk: all of it runs on a
thread of its own, for a large folder takes a minute, and a cohort is asked by one thread at a time.
"""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from noprac import build
from noprac.build import aloud, practice
from noprac.core.cohort.values import CallLine, Page, Wanted
from noprac.core.errors import DeviceError
from noprac.core.score import Category
from noprac.gui import cohort_texts as said
from noprac.gui import reading
from noprac.gui.errand import Errand, Errands, Progress
from noprac.gui.letter_texts import FORMATS, SAVE_AS, SAVED, with_ending
from noprac.gui.pages.cohort import CohortPage
from noprac.gui.pages.given import GivenPage
from noprac.gui.pages.person import PersonPage
from noprac.gui.reading import Reading, Reckoning
from noprac.store.settings import Settings

if TYPE_CHECKING:
    from noprac.build.given import GivenCall
    from noprac.gui.folders import Folder

STILL = 150  # ms without another choice before the calls are counted anew
T = TypeVar("T")


class Stopped(DeviceError):
    """Somebody does not want to wait for the folder."""

    def __init__(self) -> None:
        super().__init__(said.STOPPED, "")


class Cohorting(QObject):
    """The pages' control. `settings`: those in force; `name`: keeps the trainer's name."""

    shown = Signal(QWidget, str)

    def __init__(
        self,
        page: CohortPage,
        person: PersonPage,
        call: GivenPage,
        settings: Callable[[], Settings],
        name: Callable[[str], object],
    ) -> None:
        super().__init__()
        self._page, self._person, self._call = page, person, call
        self._settings, self._name = settings, name
        self._work, self._sounds = Errands(), Errands()
        self._cohort: Folder | None = None
        self._folder: Path | None = None
        self._found: Page | None = None
        self._given: GivenCall | None = None
        self._asked = 0
        self._stop = Event()
        self._playing: aloud.Playing | None = None
        self._still = QTimer(self, interval=STILL, singleShot=True)
        self._still.timeout.connect(self._ask)
        self._connect()

    def _connect(self) -> None:
        page, person, call = self._page, self._person, self._call
        page.dropped.connect(self.read)
        page.asked.connect(self._choose)
        page.again.connect(self._again)
        page.stopped.connect(self._stop_reading)
        page.wanted.connect(self._still.start)
        page.opened.connect(self.open_person)
        page.exported.connect(self._export)
        page.handed_out.connect(self._hand_out)
        person.opened.connect(self.open_call)
        person.left.connect(self.show_cohort)
        call.left.connect(self._show_person)
        call.kept.connect(self._keep)
        call.played.connect(self._play)
        call.saved.connect(self._save)

    @property
    def found(self) -> Page | None:
        """What the folder says of the calls that count, None until it was read."""
        return self._found

    def look(self) -> None:
        """Somebody comes to the trainer's page."""
        self._page.verticalScrollBar().setValue(0)

    def leave(self) -> None:
        """Silence."""
        if self._playing is not None:
            self._playing.stop()

    def close(self, seconds: float) -> None:
        """Stop reading; wait for what is in hand, at most `seconds`."""
        self.leave()
        self._stop.set()
        self._sounds.close(seconds)
        self._work.close(seconds)
        if self._cohort is not None:
            self._cohort.close()

    # The folder

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self._page, said.CHOOSE, str(self._folder or Path.home()))
        if name:
            self.read(Path(name))

    def _again(self) -> None:
        if self._folder is not None:
            self.read(self._folder)

    def _stop_reading(self) -> None:
        self._stop.set()
        self._page.show_progress(said.STOPPING)

    def read(self, folder: Path) -> None:
        """Read a folder; the one before stays until that is done."""
        self._stop.set()
        self._stop = stop = Event()
        page = self._page
        page.tell("")
        page.say("")
        page.show_progress(said.reading(folder))

        def work(progress: Progress) -> "Folder":
            from noprac.gui.folders import Folder  # noqa: PLC0415 - loads DuckDB, here off the window's thread

            def tell(line: str) -> None:
                if stop.is_set():
                    raise Stopped
                progress(line)

            return Folder(folder, tell)

        def failed(fault: str) -> None:
            if stop is self._stop:  # nobody waits for a folder after another one was dropped
                page.show_progress("")
                page.tell(fault)

        self._work.send(Errand(work, partial(self._opened, folder, stop), failed, page.show_progress))

    def _opened(self, folder: Path, stop: Event, opened: "Folder") -> None:
        if stop.is_set():
            self._let_go(opened)
            if stop is self._stop:
                self._page.show_progress("")
                self._page.tell(said.STOPPED)
            return
        before, self._cohort, self._folder = self._cohort, opened, folder
        if before is not None:
            self._let_go(before)
        self._page.begin()
        self._page.show_folder(folder)
        self._ask(then=lambda found: self._page.offer([(s.id, s.title) for s in found.scenarios]))

    def _let_go(self, opened: "Folder") -> None:
        self._work.send(Errand(lambda _: opened.close(), lambda _: None, self._page.tell))

    # What it says

    def _ask(self, then: Callable[[Page], object] = lambda _page: None) -> None:
        """Count the calls that are wanted; only the last answer is shown."""
        self._asked += 1
        asked, wanted = self._asked, self._wanted()

        def done(found: Page) -> None:
            self._page.show_progress("")
            then(found)
            if asked == self._asked:
                self._found = found
                self._page.show_page(found)

        self._of(lambda opened: opened.page(wanted), done)

    def _wanted(self) -> Wanted:
        return self._page.wants(practice.today())

    def _of(
        self, what: "Callable[[Folder], T]", done: Callable[[T], None], failed: Callable[[str], None] | None = None
    ) -> None:
        """Ask the folder something."""
        opened = self._cohort
        if opened is not None:
            self._work.send(Errand(lambda _: what(opened), done, failed or self._page.tell))

    def show_cohort(self) -> None:
        """Back to all people."""
        self.shown.emit(self._page, said.COHORT)

    def open_person(self, person: str) -> None:
        """Show one person's calls, of those that count."""
        standing = next((one for one in self._found.people if one.person.id == person), None) if self._found else None
        if standing is None:
            return
        wanted = self._wanted()
        own = Wanted(frozenset({person}), wanted.scenario, wanted.since, wanted.until)

        def done(calls: tuple[CallLine, ...]) -> None:
            self._person.show_person(standing, calls)
            self._show_person()
            self._person.begin()

        self._of(lambda opened: opened.calls(own), done)

    def _show_person(self) -> None:
        self.leave()
        if self._person.person is not None:
            self.shown.emit(self._person, said.titled(self._person.person.person.name))

    # A call

    def open_call(self, call_id: str) -> None:
        """Read one call of the person who is shown."""
        standing = self._person.person
        if standing is None:
            return
        person, by = standing.person, self._settings().name
        self._of(
            lambda opened: opened.call(person, call_id, by),
            lambda found: self._show_call(*found, by),
            self._person.tell,
        )

    def _show_call(self, call: "GivenCall", own: Mapping[Category, int], by: str) -> None:
        self._given = call
        self._call.show_call(call.person.name, _reading(call), by, own)
        self.shown.emit(self._call, said.titled(call.person.name))
        self._call.begin()

    def _keep(self, by: str, marks: Mapping[Category, int]) -> None:
        call = self._given
        if call is None:
            return
        self._name(by)

        def done(_: None) -> None:
            self._call.marking.tell(said.KEPT)
            self._ask()

        self._of(lambda opened: opened.keep(call, by, marks), done, self._call.marking.tell)

    def _play(self, turn: int) -> None:
        call, opened = self._given, self._cohort
        if call is None or opened is None:
            return
        self.leave()
        self._playing = playing = aloud.Playing(build.loudspeaker(self._settings().loudspeaker))

        def work(_: Progress) -> None:
            playing.play(opened.sound(call, turn))

        self._sounds.send(Errand(work, lambda _: None, self._call.tell))

    def _save(self) -> None:
        shown = self._call.reading
        if shown is None:
            return
        name, form = QFileDialog.getSaveFileName(self._call, SAVE_AS, str(Path.home() / "debrief.html"), FORMATS)
        if name:
            path, tell = with_ending(Path(name), form), self._call.debrief.tell
            self._work.send(Errand(lambda _: reading.save(shown, path), lambda _: tell(SAVED), tell))

    # Files

    def _export(self) -> None:
        name, form = QFileDialog.getSaveFileName(
            self._page, said.SAVE_AS, str(Path.home() / "cohort.csv"), said.FORMATS
        )
        if name:
            self.export(with_ending(Path(name), form))

    def _hand_out(self) -> None:
        name, form = QFileDialog.getSaveFileName(
            self._page, said.SAVE_HAND_OUT, str(Path.home() / "hand-out.pdf"), said.HAND_OUTS
        )
        if name:
            self.hand_out(with_ending(Path(name), form))

    def export(self, path: Path) -> None:
        """Write what counts in the form that the file's ending asks for."""
        wanted = self._wanted()
        self._write(path, lambda opened: opened.export(path, wanted))

    def hand_out(self, path: Path) -> None:
        """Write the hand-out for the room, which names nobody."""
        wanted = self._wanted()
        self._write(path, lambda opened: opened.hand_out(path, wanted))

    def _write(self, path: Path, write: "Callable[[Folder], None]") -> None:
        self._page.say(said.WRITING)
        self._of(write, lambda _: self._page.say(said.written(path)), self._page.say)


def _reading(call: "GivenCall") -> Reading:
    """The letter to be read alone: without an id, nothing of it can be touched."""
    first = call.first
    return Reading(call.letter, (Reckoning("", first.score, first.tagger, first.exchanges),), voiced=call.voiced)
