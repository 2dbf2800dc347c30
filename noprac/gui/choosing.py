"""The settings in force, and their page's control.

Takes: settings, the page, errands. Gives: `changed` with the settings, at once; the disk follows behind. May not: wait
for a device or the disk.
"""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from noprac.gui.errand import Errand, Errands
from noprac.gui.pages.settings import SettingsPage
from noprac.gui.sounding import Sounding
from noprac.store import paths, settings
from noprac.store.settings import Settings


class Choosing(QObject):
    """What was chosen; every change can be taken back until noprac is closed."""

    changed = Signal(object)

    def __init__(self, page: SettingsPage, chosen: Settings, errands: Errands) -> None:
        super().__init__()
        self.settings = chosen
        self._page, self._errands = page, errands
        self._before: list[Settings] = []
        page.chose.connect(lambda name, value: self.choose(**{name: value}))
        page.undone.connect(self.undo)
        self.sounding = Sounding(page.sound, lambda: self.settings)
        page.sound.picked_microphone.connect(self._pick_microphone)
        page.sound.picked_loudspeaker.connect(lambda name: self.choose(loudspeaker=name))
        page.show_settings(chosen)

    def choose(self, **what: Any) -> None:
        """Change a setting, by its field's name."""
        chosen = replace(self.settings, **what)
        if chosen != self.settings:
            self._before.append(self.settings)
            self._hold(chosen)

    def undo(self) -> None:
        """Take the last change back."""
        if self._before:
            self._hold(self._before.pop())

    def look(self) -> None:
        """Somebody comes to the page."""
        self._page.show_settings(self.settings)
        self._page.show_home(paths.home())
        self.sounding.look()

    def _pick_microphone(self, name: str | None) -> None:
        self.choose(microphone=name)
        self.sounding.again()

    def leave(self) -> None:
        """Somebody leaves the page."""
        self.sounding.leave()

    def _hold(self, chosen: Settings) -> None:
        self.settings = chosen
        self._page.show_settings(chosen)
        self._page.offer_undo(bool(self._before))
        self.changed.emit(chosen)
        self._errands.send(Errand(lambda _: settings.save(paths.home(), chosen), lambda _: None, self._page.tell))
