"""The microphone, the loudspeaker and the voice tried out in the window.

Takes: the part of a page that shows it, settings. Gives: levels, advice, the voice. May not: wait for a device, keep a
sound, or leave a microphone open when the page is left.
"""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QTimer

from noprac import build
from noprac.build import aloud
from noprac.engine.ports import Microphone
from noprac.gui import settings_texts as said
from noprac.gui.errand import Errand, Errands, Progress
from noprac.gui.widgets.sound_check import SoundCheck
from noprac.store.settings import Settings

GAUGE = 33  # ms


class Sounding(QObject):
    """One such part's control. `settings`: those in force, asked for each time; `microphone`: makes the one of a
    name."""

    def __init__(
        self,
        check: SoundCheck,
        settings: Callable[[], Settings],
        microphone: Callable[[str | None], Microphone] = build.microphone,
    ) -> None:
        super().__init__()
        self._named = microphone
        self._check, self._settings = check, settings
        self._ears, self._sounds = Errands(), Errands()
        self._stop: Event | None = None
        self._microphone: Microphone | None = None
        self._playing: aloud.Playing | None = None
        self._hush: Event | None = None
        self._gauges = QTimer(self, interval=GAUGE)
        self._gauges.timeout.connect(self._gauge)
        check.listened.connect(self.listen)
        check.spoken.connect(self._speak)

    def look(self) -> None:
        """Somebody comes to the page: look which devices there are."""
        self._ears.send(Errand(lambda _: (build.microphones(), build.loudspeakers()), self._show, self._check.tell))

    def _show(self, found: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        now = self._settings()
        self._check.show_devices(*found, (now.microphone, now.loudspeaker))

    def leave(self) -> None:
        """Somebody leaves the page: silence."""
        self.listen(on=False)
        self._silence()

    def close(self, seconds: float) -> None:
        """Take no more; wait for what is in hand, at most `seconds`."""
        self.leave()
        self._ears.close(seconds)
        self._sounds.close(seconds)

    # Listening

    def listen(self, on: bool) -> None:
        """Show the microphone's level, or no more."""
        if self._stop is not None:
            self._stop.set()
        self._stop, self._microphone = None, None
        self._gauges.stop()
        self._check.listens(on=on)
        self._check.tell("")
        if on:
            self._open()

    def again(self) -> None:
        """Another microphone was picked: show that one's level, if one is shown."""
        if self._stop is not None:
            self.listen(on=True)

    def _open(self) -> None:
        name, stop = self._settings().microphone, Event()
        self._stop = stop

        def work(tell: Progress) -> None:
            self._microphone = microphone = self._named(name)
            aloud.watch_level(microphone, stop, lambda verdict: tell(verdict.line))

        def advise(line: str) -> None:
            if self._stop is stop:
                self._check.advise(line)

        def failed(fault: str) -> None:
            if self._stop is stop:
                self.listen(on=False)
                self._check.tell(fault)

        self._ears.send(Errand(work, lambda _: None, failed, advise))
        self._gauges.start()

    def _gauge(self) -> None:
        if self._microphone is not None:
            self._check.meter.gauge(self._microphone.level)

    # The voice

    def _speak(self) -> None:
        """Let the voice be heard; a second press stops it."""
        if self._hush is not None:
            self._silence()
            return
        self._hush, name = Event(), self._settings().loudspeaker
        hush = self._hush
        self._check.speaks(on=True)
        self._check.tell("")

        def work(_: Progress) -> None:
            self._playing = playing = aloud.Playing(build.loudspeaker(name))
            if not hush.is_set():
                playing.say(said.SAMPLE, build.voice())

        def over(fault: str = "") -> None:
            self._hush = self._playing = None
            self._check.speaks(on=False)
            self._check.tell(fault)

        self._sounds.send(Errand(work, lambda _: over(), over))

    def _silence(self) -> None:
        if self._hush is not None:
            self._hush.set()
        if self._playing is not None:
            self._playing.stop()
