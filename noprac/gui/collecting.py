"""The page of scenarios in the window: listed, begun, copied, taken in, handed out, deleted.

Takes: the page, the editor's control, the shelf. Gives: `changed` when there are others. May not: wait for the disk.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from noprac import build
from noprac.core.editing.places import at
from noprac.core.errors import ScenarioError
from noprac.core.scenario import Scenario
from noprac.gui import editor_texts
from noprac.gui import scenarios_texts as said
from noprac.gui.editing import Editing, Opened, opened
from noprac.gui.errand import Errand, Errands
from noprac.gui.pages.scenarios import Item, ScenariosPage
from noprac.gui.shelf import Shelf, told
from noprac.gui.widgets.form.control import as_text
from noprac.store import authored, drafts
from noprac.store.authored import BLANK, STARTER, Document
from noprac.store.scenarios import Fault, Source


class Collecting(QObject):
    """The page's control. `shelf`: what is known of the scenarios, asked for each time."""

    changed = Signal()

    def __init__(self, page: ScenariosPage, editing: Editing, errands: Errands, shelf: Callable[[], Shelf]) -> None:
        super().__init__()
        self._page, self._editing, self._errands, self._shelf = page, editing, errands, shelf
        self._gone: list[tuple[Path, bytes | None, Document | None, str]] = []
        page.begun.connect(lambda example: self.begin(STARTER if example else BLANK))
        page.opened.connect(self.open)
        page.copied.connect(self.copy)
        page.taken_in.connect(self._choose)
        page.exported.connect(self._choose_place)
        page.deleted.connect(self.delete)
        page.undone.connect(self.undo)
        editing.failed.connect(lambda fault: page.tell(fault, care=True))

    def look(self) -> None:
        """Somebody comes to the page."""
        self._list()

    def _list(self) -> None:
        shelf = self._shelf()
        self._errands.send(Errand(lambda _: listed(shelf), self._page.show_items, self._fail))

    def _fail(self, fault: str) -> None:
        self._page.tell(fault, care=True)

    def _taken(self) -> frozenset[str]:
        return frozenset(scenario.id for scenario in self._shelf().scenarios)

    # One of them

    def begin(self, template: str) -> None:
        """A new one."""
        taken = self._taken()
        self._editing.open(lambda: opened(authored.begin(template, taken | _drafted())))

    def open(self, path: Path) -> None:
        """Go on with one, where it was left."""
        self._editing.open(lambda: _restored(path) or opened(authored.open_file(path)))

    def copy(self, path: Path) -> None:
        """Write one like it."""
        taken = self._taken()
        self._editing.open(lambda: opened(authored.duplicate(path, taken | _drafted())))

    def take_in(self, path: Path) -> None:
        """One from elsewhere: kept among one's own, and opened."""
        taken = self._taken()

        def work(_: object) -> Document:
            return authored.save(authored.take_in(path, taken | _drafted()))

        def done(document: Document) -> None:
            self.changed.emit()
            self.open(document.path)

        self._errands.send(Errand(work, done, self._fail))

    def hand_out(self, path: Path, to: Path) -> None:
        """A copy of its file."""
        done = Errand(lambda _: authored.hand_out(path, to), lambda _: self._page.tell(said.EXPORTED), self._fail)
        self._errands.send(done)

    def delete(self, path: Path) -> None:
        """Delete one, and what was not saved of it; both come back with `undo`."""
        title = self._page.title(path)

        def work(_: object) -> tuple[Path, bytes | None, Document | None, str]:
            draft = drafts.of(path)
            held = authored.delete(path) if path.exists() else None
            drafts.drop(path)
            return path, held, draft, title

        def done(gone: tuple[Path, bytes | None, Document | None, str]) -> None:
            self._gone.append(gone)
            self._page.tell(said.deleted(gone[3]), undo=True)
            self._list()
            self.changed.emit()

        self._errands.send(Errand(work, done, self._fail))

    def undo(self) -> None:
        """Bring the last deleted one back."""
        if not self._gone:
            return
        path, held, draft, name = self._gone.pop()

        def work(_: object) -> None:
            if held is not None:
                authored.restore(path, held)
            if draft is not None:
                drafts.keep(draft)

        def done(_: None) -> None:
            self._page.tell(said.restored(name), undo=bool(self._gone))
            self._list()
            self.changed.emit()

        self._errands.send(Errand(work, done, self._fail))

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._page, said.CHOOSE, str(Path.home()), said.FILES)
        if name:
            self.take_in(Path(name))

    def _choose_place(self, path: Path) -> None:
        name, _ = QFileDialog.getSaveFileName(self._page, said.SAVE_AS, str(Path.home() / path.name), said.FILES)
        if name:
            self.hand_out(path, Path(name))


def _restored(path: Path) -> Opened | None:
    """The draft of a scenario, if there is one."""
    draft = drafts.of(path)
    return opened(draft, restored=True) if draft is not None else None


def _drafted() -> frozenset[str]:
    return frozenset(document.path.stem for document in drafts.kept())


def listed(shelf: Shelf) -> tuple[Item, ...]:
    """One's own from the disk, drafts that have no file yet, and those that came with the app, as the shelf has them.
    Slow."""
    waiting = {document.path: document for document in drafts.kept()}
    own = [_item(found, draft=found.path in waiting) for found in authored.own()]
    filed = {item.path for item in own}
    new = [_draft(document) for path, document in waiting.items() if path not in filed]
    known = shelf.sources or tuple(found for found in build.catalogue() if isinstance(found, Source))
    shipped = (source for source in known if source.path.parent != authored.folder())
    return (*new, *own, *(_of(source.path, source.scenario) for source in shipped))


def _item(found: Source | Fault, *, draft: bool) -> Item:
    if isinstance(found, Source):
        return _of(found.path, found.scenario, own=True, draft=draft)
    return Item(found.path, found.path.name, "", told(found), own=True, draft=draft)


def _of(path: Path, scenario: Scenario, *, own: bool = False, draft: bool = False) -> Item:
    return Item(path, scenario.title, said.who(scenario.persona.name, scenario.trade), own=own, draft=draft)


def _draft(document: Document) -> Item:
    try:
        title = as_text(at(document.values, ("title",)))
    except ScenarioError:
        title = ""
    return Item(document.path, title or editor_texts.UNTITLED, document.path.name, own=True, draft=True, filed=False)
