"""What is kept, looked after in the window: backups, export, import, erasure.

Takes: a journal, the part of the settings, errands. Gives: `changed` when the journal is another one. May not: wait for
the disk.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from noprac.build import keeping
from noprac.gui import settings_texts as said
from noprac.gui.errand import Errand, Errands
from noprac.gui.letter_texts import with_ending
from noprac.gui.pages.keeping import KeepingPart
from noprac.store import paths
from noprac.store.journal import Journal


class Safekeeping(QObject):
    """The part's control."""

    changed = Signal()

    def __init__(self, part: KeepingPart, journal: Journal, errands: Errands) -> None:
        super().__init__()
        self._part, self._journal, self._errands = part, journal, errands
        part.exported.connect(self._export)
        part.imported.connect(self._import)
        part.restored.connect(self._restore)
        part.erased.connect(self._erase)

    def look(self) -> None:
        """Somebody comes to the page."""
        self._part.tell("")
        self._part.show_home(paths.home())
        self._errands.send(Errand(lambda _: keeping.backups(), self._part.show_backups, self._part.tell))

    def _export(self) -> None:
        start = str(Path.home() / "noprac.zip")
        name, chosen = QFileDialog.getSaveFileName(self._part, said.EXPORT, start, said.FORMS)
        if name:
            self.export(with_ending(Path(name), chosen))

    def export(self, file: Path) -> None:
        """Write everything to a file."""
        journal, tell = self._journal, self._part.tell
        self._errands.send(Errand(lambda _: keeping.export_all(file, journal), lambda _: tell(said.EXPORTED), tell))

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._part, said.IMPORT, str(Path.home()), said.JOURNALS)
        if name:
            self.bring_in(Path(name))

    def bring_in(self, file: Path) -> None:
        """Merge another journal into this one."""
        journal = self._journal
        self._errands.send(Errand(lambda _: keeping.bring_in(file, journal), self._done, self._part.tell))

    def _restore(self, name: str) -> None:
        journal = self._journal
        self._errands.send(Errand(lambda _: keeping.restore(name, journal), self._done, self._part.tell))

    def _erase(self) -> None:
        journal = self._journal
        self._errands.send(
            Errand(lambda _: journal.erase(), lambda calls: self._done(said.erased(calls)), self._part.tell)
        )

    def _done(self, line: str) -> None:
        self.look()
        self._part.tell(line)
        self.changed.emit()
