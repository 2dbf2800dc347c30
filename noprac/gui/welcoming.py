"""The first minute in the window.

Takes: the page, settings, what the first page is stocked with. Gives: `called` with a scenario's id, `left`. May not:
come twice, or hold anybody up.
"""

from PySide6.QtCore import QObject, Signal

from noprac.gui.choosing import Choosing
from noprac.gui.pages.welcome import WelcomePage
from noprac.gui.sounding import Sounding
from noprac.gui.stocking import Stocking
from noprac.store import paths


class Welcoming(QObject):
    """The first page's control."""

    called = Signal(str)
    left = Signal()

    def __init__(self, page: WelcomePage, choosing: Choosing, stocking: Stocking) -> None:
        super().__init__()
        self._page, self._choosing, self._stocking = page, choosing, stocking
        self._first = ""
        self.sounding = Sounding(page.sound, lambda: choosing.settings)
        page.sound.picked_microphone.connect(self._pick_microphone)
        page.sound.picked_loudspeaker.connect(lambda name: choosing.choose(loudspeaker=name))
        page.typing.connect(self._type)
        page.called.connect(lambda: self._go(self._first))
        page.skipped.connect(lambda: self._go(""))
        stocking.stocked.connect(self._offer)

    def look(self) -> None:
        """Somebody is here for the first time: say hello, and listen."""
        self._page.show_home(paths.home())
        self._page.show_typed(not self._choosing.settings.listen)
        self.sounding.look()
        self.sounding.listen(on=self._choosing.settings.listen)

    def _pick_microphone(self, name: str | None) -> None:
        self._choosing.choose(microphone=name)
        self.sounding.again()

    def _type(self, on: bool) -> None:
        self._choosing.choose(listen=not on)
        self._page.show_typed(on)
        self.sounding.listen(on=not on)

    def _offer(self) -> None:
        """The first call is the first on the shelf: one's own, else the gentlest."""
        first = next(iter(self._stocking.shelf.scenarios), None)
        if first is not None and not self._first:
            self._first = first.id
            self._page.ready(first.persona.name)

    def _go(self, scenario_id: str) -> None:
        self.sounding.leave()
        self.left.emit()
        if scenario_id:
            self.called.emit(scenario_id)
