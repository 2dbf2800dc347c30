"""The settings in force, and their page's control.

Takes: settings, the page, errands. Gives: `changed` with the settings, at once; the disk follows behind. May not: wait
for a device or the disk.
"""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from noprac.gui.errand import Errand, Errands
from noprac.store import paths, settings
from noprac.store.settings import Settings

if TYPE_CHECKING:
    from noprac.gui.pages.settings import SettingsPage


class Choosing(QObject):
    """What was chosen; every change can be taken back until noprac is closed."""

    changed = Signal(object)

    def __init__(self, page: "SettingsPage | None", chosen: Settings, errands: Errands) -> None:
        super().__init__()
        self.settings = chosen
        self._page, self._errands = page, errands
        self._before: list[Settings] = []
        if page is not None:
            self.furnish(page)

    def furnish(self, page: "SettingsPage") -> None:
        """Take the page, where there was none until now: settings hold before anybody looks at them."""
        from noprac.gui.installing import Installing  # noqa: PLC0415 - loads with the page that shows it
        from noprac.gui.sounding import Sounding  # noqa: PLC0415 - loads with the page that shows it
        from noprac.gui.voicing import Voicing  # noqa: PLC0415 - loads with the page that shows it

        self._page = page
        page.chose.connect(lambda name, value: self.choose(**{name: value}))
        page.undone.connect(self.undo)
        self.sounding = Sounding(page.sound, lambda: self.settings)
        page.sound.picked_microphone.connect(self._pick_microphone)
        page.sound.picked_loudspeaker.connect(lambda name: self.choose(loudspeaker=name))
        self.installing = Installing(page.models, lambda: self.settings)
        self.installing.chose.connect(lambda model: self.choose(model=model))
        self.voicing = Voicing(page.voices, lambda: self.settings)
        self.voicing.chose.connect(lambda voices: self.choose(voices=voices))
        self.installing.changed.connect(lambda: self.voicing.look(again=True))
        page.about.asked.connect(self._look_up)
        self._show()

    def _look_up(self) -> None:
        from noprac.build import licences  # noqa: PLC0415 - only the page of settings asks for it

        if self._page is not None:
            about = self._page.about
            self._errands.send(Errand(lambda _: licences.parts(), about.show_parts, about.tell))

    def choose(self, **what: Any) -> None:
        """Change a setting, by its field's name."""
        chosen = replace(self.settings, **what)
        if chosen != self.settings:
            self._before.append(self.settings)
            self._hold(chosen)

    def know(self, **what: Any) -> None:
        """Keep what is chosen elsewhere than on the page, which has nothing to take back then."""
        self._before = [replace(before, **what) for before in self._before]
        known = replace(self.settings, **what)
        if known != self.settings:
            self._hold(known)

    def undo(self) -> None:
        """Take the last change back."""
        if self._before:
            self._hold(self._before.pop())
            self.installing.look()
            self.voicing.look()

    def look(self) -> None:
        """Somebody comes to the page."""
        self._show()
        for part in (self.sounding, self.installing, self.voicing):
            part.look()

    def _pick_microphone(self, name: str | None) -> None:
        self.choose(microphone=name)
        self.sounding.again()

    def leave(self) -> None:
        """Somebody leaves the page; a model goes on coming."""
        self.sounding.leave()
        self.voicing.hush()

    def close(self, seconds: float) -> None:
        """Take no more; wait for what is in hand, at most `seconds` each."""
        for control in (self.sounding, self.voicing, self.installing):
            control.close(seconds)

    def _hold(self, chosen: Settings) -> None:
        self.settings = chosen
        self._show()
        self.changed.emit(chosen)
        self._errands.send(Errand(lambda _: settings.save(paths.home(), chosen), lambda _: None, self._tell))

    def _show(self) -> None:
        if self._page is not None:
            self._page.show_settings(self.settings)
            self._page.offer_undo(bool(self._before))

    def _tell(self, fault: str) -> None:
        if self._page is not None:
            self._page.tell(fault)
