"""The persons' voices chosen and heard in the window.

Takes: the page's part, settings. Gives: `chose` with all voices that are chosen. May not: wait for a voice: lines are
rendered and played by errands of its own.
"""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from noprac import build
from noprac.build import aloud, voices
from noprac.build.voices import Offer, Person
from noprac.core.speech import Manner
from noprac.gui.errand import Errand, Errands
from noprac.gui.errand import Progress as Tell
from noprac.gui.pages.voices import VoicesPage
from noprac.store.settings import Settings


class Voicing(QObject):
    """The page's control. `settings`: those in force, asked for each time."""

    chose = Signal(object)  # a mapping of scenarios' ids to manners

    def __init__(self, page: VoicesPage, settings: Callable[[], Settings]) -> None:
        super().__init__()
        self._page, self._settings, self._errands = page, settings, Errands()
        self._playing: aloud.Playing | None = None
        self._people: tuple[Person, ...] = ()
        self._offers: tuple[Offer, ...] = ()
        page.chose.connect(self._choose)
        page.heard.connect(self._hear)
        page.hushed.connect(self.hush)

    def look(self, *, again: bool = False) -> None:
        """Show who can be called and which voices there are; looked up once, or `again` where voices came or went."""
        now = self._settings()
        if self._people:
            self._show(tuple(replace(p, now=now.manner(p.scenario)) for p in self._people))
        else:
            self._errands.send(Errand(lambda _: voices.people(now), self._show, self._page.tell))
        if again or not self._offers:
            self._errands.send(Errand(lambda _: voices.offers(), self._offer, self._page.tell))

    def _show(self, people: tuple[Person, ...]) -> None:
        self._people = people
        self._page.show_people(people)

    def _offer(self, offers: tuple[Offer, ...]) -> None:
        self._offers = offers
        self._page.show_voices(offers)

    def hush(self) -> None:
        """Silence."""
        if self._playing is not None:
            self._playing.stop()

    def close(self, seconds: float) -> None:
        """Take no more; wait for what is in hand, at most `seconds`."""
        self.hush()
        self._errands.close(seconds)

    def _choose(self, scenario_id: str, manner: Manner | None) -> None:
        kept = {key: value for key, value in self._settings().voices.items() if key != scenario_id}
        self.chose.emit(kept if manner is None else {**kept, scenario_id: manner})

    def _hear(self, scenario_id: str, manner: Manner) -> None:
        """Let the person pick up in that voice."""
        words = next((voices.sample(p.scenario) for p in self._people if p.scenario.id == scenario_id), "")
        self._playing = playing = aloud.Playing(build.loudspeaker(self._settings().loudspeaker))
        self._page.speaks(on=True)
        self._page.tell("")

        def work(_: Tell) -> None:
            with closing(build.voice()) as voice:
                playing.play(voice.render(words, manner))

        def over(fault: str = "") -> None:
            if self._playing is playing:
                self._playing = None
                self._page.speaks(on=False)
                self._page.tell(fault)

        self._errands.send(Errand(work, lambda _: over(), over))
