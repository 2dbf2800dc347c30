"""What is kept, as a part of the settings: where, backups, export, import, erasure.

Takes: a folder, backups. Gives: what is asked for, as signals. May not: touch the disk, or erase on one press.
"""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QWidget

from noprac.gui import settings_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.option import Option
from noprac.gui.widgets.picker import Picker
from noprac.gui.widgets.words import Words, button, row, stack
from noprac.store.backup import Backup


class KeepingPart(QWidget):
    """Rows for the settings page."""

    exported = Signal()
    imported = Signal()
    restored = Signal(str)  # a backup's name
    erased = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._where = Path()
        self._backups = Picker(appearance)
        self.home = Option(said.WHERE, button(said.OPEN_FOLDER, self._open, kind="plain"))
        self.export = button(said.EXPORT, self.exported.emit, kind="plain")
        self.bring = button(said.IMPORT, self.imported.emit, kind="plain")
        self.backups = Option(said.BACKUPS, self._backups)
        self.restore = button(said.RESTORE, self._restore, kind="plain")
        self.erase = button(said.ERASE, self._ask, kind="plain")
        self.status = Words(tone="quiet")
        self.status.hide()
        parts = stack(self.home, gap=GRID)
        parts.addWidget(Flow(self.export, self.bring))
        parts.addWidget(self.backups)
        parts.addLayout(row(self.restore, None))
        parts.addWidget(self.status)
        parts.addLayout(row(self.erase, None))
        self._sure = self._question()
        parts.addWidget(self._sure)
        self.setLayout(parts)
        self.show_backups(())

    def _question(self) -> QFrame:
        """Erasure alone is asked about: nothing brings it back."""
        panel = QFrame()
        panel.setProperty("kind", "trouble")
        self.sure = button(said.ERASE_SURE, self._erase, kind="plain")
        self.not_sure = button(said.ERASE_NOT, panel.hide, kind="main")
        inside = stack(Words(said.ERASE_ABOUT), gap=GRID, margin=GRID * 2)
        inside.addWidget(Flow(self.not_sure, self.sure))
        panel.setLayout(inside)
        panel.hide()
        return panel

    # What is shown

    def show_home(self, folder: Path) -> None:
        """Say where everything lies."""
        self._where = folder
        self.home.say(str(folder))

    def show_backups(self, backups: tuple[Backup, ...]) -> None:
        """Offer these, the newest first."""
        usable = [backup for backup in backups if backup.readable]
        self._backups.offer([(said.backup(backup.day), backup.name) for backup in usable], None)
        self.backups.say(said.BACKUPS_ABOUT if usable else said.NO_BACKUPS)
        self._backups.setEnabled(bool(usable))
        self.restore.setEnabled(bool(usable))

    def tell(self, text: str) -> None:
        """One line about what was done, or did not work; "" takes it away."""
        self.status.say(text)
        self.status.setVisible(bool(text))

    # What is asked for

    def _open(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._where))):
            self.tell(said.no_folder(self._where))

    def _restore(self) -> None:
        name = self._backups.currentData()
        if name:
            self.restored.emit(name)

    def _ask(self) -> None:
        self._sure.show()
        self.not_sure.setFocus()

    def _erase(self) -> None:
        self._sure.hide()
        self.erased.emit()
