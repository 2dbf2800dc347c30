"""The scenario editor in the window: opened, changed, checked, tried, audited, saved.

Takes: the page, documents. Gives: `rang` with a call to try, `opened` and `left` for the window. May not: wait for the
disk, the check or the audit; and nothing that was written may be lost: a draft follows every change.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from noprac import build
from noprac.core.call import right_endings
from noprac.core.editing.draft import Draft
from noprac.core.editing.faults import faults
from noprac.core.editing.outline import fresh_id, section_of
from noprac.core.editing.places import ABSENT, Place, Values, at, drop, insert, put
from noprac.core.editing.renaming import renamed
from noprac.core.editing.shape import blank, names
from noprac.core.errors import ScenarioError
from noprac.core.form.parsing import parse
from noprac.core.scenario import Scenario
from noprac.engine.engine import Engine
from noprac.gui import editor_texts as said
from noprac.gui.auditing import Auditing
from noprac.gui.dialling import Dial
from noprac.gui.errand import Errand, Errands, Progress
from noprac.gui.pages.editor import EditorPage
from noprac.gui.widgets.form.control import as_list, as_text
from noprac.store import authored, drafts
from noprac.store.authored import Document
from noprac.store.scenarios import Source
from noprac.store.settings import Settings

_STEMS = {"facts": "fact", "objections": "no", "questions": "question"}  # what a new one is called in the file
CHECKED, FILED, KEPT = 120, 400, 800  # ms after the last change


Make = Callable[[Source, int, Settings, Progress], Engine]  # a scenario, a seed: a call that is not kept


@dataclass(frozen=True, slots=True)
class Opened:
    """A document with what it holds. `saved`: what the file holds; `restored`: it is a draft."""

    document: Document
    values: Values
    saved: Values | None
    restored: bool = False


def opened(document: Document, *, restored: bool = False) -> Opened:
    """A document, read; `restored`: it is a draft. Raises ScenarioError."""
    saved = document if document.saved is None else Document(document.path, document.saved)
    return Opened(document, document.values, None if document.saved is None else saved.values, restored)


def trial(source: Source, seed: int, settings: Settings, tell: Progress) -> Engine:
    """A call with a scenario that may not be saved yet; nothing of it is kept. Raises DeviceError."""
    return build.rehearsal(source, seed=seed, settings=settings, journal=None, progress=tell)


class Editing(QObject):
    """The page's control. `make`: makes the engine of a try."""

    opened = Signal(str)  # the scenario's title: show the page
    left = Signal()
    rang = Signal(object)  # a `Dial`
    saved = Signal()  # the scenarios on the disk are others now
    failed = Signal(str)  # it could not be opened

    def __init__(self, page: EditorPage, make: Make) -> None:
        super().__init__()
        self._page, self._make = page, make
        self._work = Errands()
        self.auditing = Auditing(page.audit, self._whole)
        self._document = Document(authored.folder() / "none.yaml", "")
        self._draft = Draft({}, None)
        self._tries, self._asked = 0, 0
        self._here = False  # a scenario is open
        self._tried: Engine | None = None
        self._check, self._file, self._keep = (self._timer(ms) for ms in (CHECKED, FILED, KEPT))
        self._check.timeout.connect(self._look)
        self._file.timeout.connect(self._write_file)
        self._keep.timeout.connect(self.keep)
        self._connect(page)

    def _timer(self, ms: int) -> QTimer:
        return QTimer(self, interval=ms, singleShot=True)

    def _connect(self, page: EditorPage) -> None:
        page.edited.connect(self.edit)
        page.settled.connect(self._settle)
        page.added.connect(self.add)
        page.removed.connect(self.remove)
        page.undone.connect(lambda: self._step(Draft.undone))
        page.redone.connect(lambda: self._step(Draft.redone))
        page.saved.connect(self.save)
        page.copied.connect(self.save_copy)
        page.discarded.connect(self._discard)
        page.tried.connect(self.attempt)
        page.filed.connect(lambda on: self._write_file() if on else None)
        page.left.connect(self._leave)

    @property
    def draft(self) -> Draft:
        """What is being written."""
        return self._draft

    @property
    def title(self) -> str:
        """The scenario's title."""
        return as_text(at(self._draft.values, ("title",))) or said.UNTITLED

    # Opening

    def open(self, make: Callable[[], Opened]) -> None:
        """Open what `make` gives; it may be slow, and raise ScenarioError or DeviceError."""
        self._work.send(Errand(lambda _: make(), self._show, self.failed.emit))

    def _show(self, found: Opened) -> None:
        self.auditing.cancel()
        self._here = True
        self._document, self._draft, self._tries = found.document, Draft(found.values, found.saved), 0
        page = self._page
        page.begin()
        page.audit.forget()
        page.show_draft(self._draft, self.title)
        page.show_section(section_of(("title",)))
        page.offer(draft=found.restored)
        page.tell(said.RESTORED if found.restored else "")
        self.opened.emit(self.title)
        self._look()
        self._file.start()

    # Changing

    def edit(self, place: Place, value: object, typed: bool) -> None:
        """Put a value at a place, or take away what stands there."""
        values = self._draft.values
        if value is ABSENT:
            self._change(drop(values, place), place, typed=typed)
        elif place[-1] == "id" and len(place) > 1:
            self._change(renamed(values, place[:-1], str(value)), place)
        else:
            self._change(put(values, place, value, names(place[:-1])), place, typed=typed)

    def add(self, place: Place) -> None:
        """A further thing in a list, or the later call."""
        values = self._draft.values
        if place == ("later",):
            self._change(put(values, place, blank(place), names(())), place)
            return
        count = len(as_list(at(values, place)))
        thing = {**blank((*place, 0)), "id": fresh_id(values, place[-1:], _STEMS[str(place[-1])])}
        around = put(values, place, [], names(place[:-1])) if at(values, place) is ABSENT else values
        self._change(insert(around, place, count, thing), (*place, count))
        self._page.go_to((*place, count))

    def remove(self, place: Place) -> None:
        """Take a thing out of its list, or the later call away."""
        self._change(drop(self._draft.values, place), place)

    def _change(self, values: Values, place: Place, *, typed: bool = False) -> None:
        self._go_on(self._draft.changed(values, place, typed=typed))

    def _step(self, to: Callable[[Draft], Draft]) -> None:
        """Undone or done again: show where."""
        self._page.settle()
        draft = to(self._draft)
        if draft is not self._draft:
            self._go_on(draft)
            if self._page.section != section_of(draft.place):
                self._page.show_section(section_of(draft.place))

    def _settle(self) -> None:
        self._draft = self._draft.settled()

    def _go_on(self, draft: Draft) -> None:
        if draft is self._draft:
            return
        self._draft = draft
        self._page.show_draft(draft, self.title)
        self._page.audit.outdated()
        for timer in (self._check, self._file, self._keep):
            timer.start()

    def _look(self) -> None:
        """The check, behind."""
        self._asked += 1
        asked, values = self._asked, self._draft.values

        def done(found: tuple[ScenarioError, ...]) -> None:
            if asked == self._asked:
                self._page.show_faults(found)

        self._work.send(Errand(lambda _: faults(values), done, self._tell))

    def _write_file(self) -> None:
        """The file as it would be, where somebody looks at it."""
        if self._page.yaml.isChecked():
            document, values = self._document, self._draft.values
            show = Errand(lambda _: document.holding(values).text, self._page.show_file, self._tell)
            self._work.send(show)

    # Keeping

    def keep(self) -> None:
        """Keep a draft of what is not saved."""
        self._keep_and(lambda _: None)

    def _keep_and(self, then: Callable[[None], None]) -> None:
        self._keep.stop()
        document, draft = self._document, self._draft
        if not self._here:
            return

        def work(_: Progress) -> None:
            if draft.unsaved and (draft.past or draft.future):
                drafts.keep(document.holding(draft.values))
            elif not draft.unsaved:
                drafts.drop(document.path)

        self._work.send(Errand(work, then, self._tell))

    def save(self) -> None:
        """Write the file."""
        document, values = self._document, self._draft.values
        self._send_save(lambda: authored.save(document.holding(values)), values)

    def save_copy(self) -> None:
        """Write it under another name: the file was changed elsewhere."""
        document, values = self._document, self._draft.values
        self._send_save(lambda: authored.save(authored.as_copy(document.holding(values))), None)

    def _send_save(self, save: Callable[[], Document], values: Values | None) -> None:
        before = self._document.path
        self._keep.stop()

        def work(_: Progress) -> tuple[Opened, bool]:
            found = opened(save())
            drafts.drop(before)
            return found, not faults(found.values)

        def done(result: tuple[Opened, bool]) -> None:
            found, sound = result
            self._document = found.document
            if values is None:
                self._draft = self._draft.changed(found.values, ())
            self._draft = self._draft.kept(found.values)
            self._page.show_draft(self._draft, self.title)
            self._page.offer()
            self._page.tell(said.SAVED if sound else said.SAVED_BROKEN)
            self._file.start()
            self.saved.emit()

        self._work.send(Errand(work, done, self._not_saved))

    def _not_saved(self, fault: str) -> None:
        self._tell(fault)
        self._page.offer(copy=True)
        self.keep()

    def _discard(self) -> None:
        """Back to the file; that can be undone."""
        saved = self._draft.saved
        if saved is None:
            path = self._document.path
            self._keep.stop()
            self._here = False
            self._work.send(Errand(lambda _: drafts.drop(path), lambda _: self.left.emit(), self._tell))
            return
        self._change(saved, ())
        self._page.offer()
        self._page.tell(said.DISCARDED)

    def _leave(self) -> None:
        self._page.settle()
        self.auditing.cancel()
        self._keep_and(lambda _: self.left.emit())  # the list shows the draft
        self._here = False

    def close(self, seconds: float) -> None:
        """Keep what is not saved; wait for what is in hand, at most `seconds` each."""
        self._page.settle()
        self.auditing.close(seconds)
        self.keep()
        for timer in (self._check, self._file, self._keep):
            timer.stop()
        self._work.close(seconds)

    # Trying

    def attempt(self) -> None:
        """Call the prospect as they are written now; nothing of it is kept."""
        scenario = self._whole()
        if scenario is None:
            return
        source = Source(scenario, self._draft.values, self._document.path)
        seed, self._tries = self._tries, self._tries + 1

        def work(settings: Settings, tell: Progress) -> Engine:
            self._tried = self._make(source, seed, settings, tell)
            return self._tried

        self.keep()
        self.rang.emit(Dial(scenario, work, said.TRY_NOTE))

    def call_over(self, engine: Engine) -> bool:
        """A call has ended; whether it was a try."""
        if engine is not self._tried:
            return False
        call = engine.call
        right = call.ending in right_endings(call.truth)
        turns = sum(turn.said is not None for turn in call.turns)
        self.call_left()
        self._page.tell(said.tried(call.ending, call.truth, turns, right=right))
        return True

    def call_left(self) -> None:
        """Back to the form."""
        self.opened.emit(self.title)

    def _whole(self) -> Scenario | None:
        """The scenario as it is written now; None where it cannot be played, and the form says why."""
        try:
            return parse(self._draft.values)
        except ScenarioError as fault:
            self._tell(said.MEND_FIRST)
            self._look()
            self._page.go_to_field(fault.path)
            return None

    def _tell(self, fault: str) -> None:
        self._page.tell(fault, care=True)
