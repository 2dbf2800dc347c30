"""Models fetched, imported and removed in the window.

Takes: the page's part, settings. Gives: `chose` with the model that shall hear, `changed` when one came or went. May
not: wait for the network or the disk: it has errands of its own, so that a long download holds nothing up.
"""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from noprac.build import stock
from noprac.build.stock import Brought, Progress
from noprac.gui import model_texts as said
from noprac.gui.errand import Errand, Errands
from noprac.gui.errand import Progress as Tell
from noprac.gui.pages.models import ModelsPage
from noprac.store.settings import Settings

HURRY = 1.0  # s


class Installing(QObject):
    """The page's control. `settings`: those in force, asked for each time."""

    chose = Signal(object)
    changed = Signal()
    _came = Signal(str, object)

    def __init__(self, page: ModelsPage, settings: Callable[[], Settings]) -> None:
        super().__init__()
        self._page, self._settings, self._errands = page, settings, Errands()
        self._stop = Event()
        self._came.connect(page.show_progress)
        page.chose.connect(self.chose.emit)
        page.fetched.connect(self.fetch)
        page.removed.connect(self.remove)
        page.brought.connect(self._pick)
        page.stopped.connect(self.stop)

    def look(self) -> None:
        """Look which models there are."""
        now = self._settings()

        def show(found: tuple[tuple[stock.Known, ...], bool]) -> None:
            self._page.show_models(found[0], now.model, piper=found[1])

        self._errands.send(Errand(lambda _: (stock.known(now), stock.speaks_piper()), show, self._fail))

    def fetch(self, name: str) -> None:
        """Get a model of the catalogue."""
        self._bring(name, lambda told, stop: stock.fetch(name, told, stop))

    def bring(self, path: Path) -> None:
        """Import a model."""
        self._bring(path.name, lambda told, stop: stock.bring(path, told, stop))

    def remove(self, name: str) -> None:
        """Take a model away."""
        self._errands.send(Errand(lambda _: stock.remove(name), lambda _: self._done(said.removed(name)), self._fail))

    def stop(self) -> None:
        """Break off what is being done; what has come is kept."""
        self._stop.set()

    def close(self, seconds: float) -> None:
        """Take no more. A line that hangs is not waited for: what has come is kept, what is half made is swept up by
        the next start."""
        self.stop()
        self._errands.close(min(seconds, HURRY))

    def _pick(self, folder: bool) -> None:
        start = str(Path.home())
        if folder:
            name = QFileDialog.getExistingDirectory(self._page, said.IMPORT_FOLDER, start)
        else:
            name, _ = QFileDialog.getOpenFileName(self._page, said.IMPORT, start, said.FILES)
        if name:
            self.bring(Path(name))

    def _bring(self, name: str, how: Callable[[Callable[[Progress], None], Event], Brought]) -> None:
        self._stop = stop = Event()

        def work(_: Tell) -> Brought:
            return how(lambda now: self._came.emit(name, now), stop)

        def failed(fault: str) -> None:
            if stop.is_set():
                self._rest(said.STOPPED)
            else:
                self._fail(fault)

        self._page.show_progress(name, Progress(stock.Step.CHECK))
        self._errands.send(Errand(work, lambda brought: self._done(said.installed(brought.folder.name)), failed))

    def _done(self, text: str) -> None:
        self._rest(text)
        self.look()
        self.changed.emit()

    def _rest(self, text: str) -> None:
        self._page.rest()
        self._page.tell(text)

    def _fail(self, fault: str) -> None:
        self._page.rest()
        self._page.tell(fault, care=True)
