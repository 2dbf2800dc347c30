"""The microphone, the loudspeaker and the voice tried out in the window.

Takes: the part of a page that shows it, settings. Gives: levels, advice, the voice. May not: wait for a device, keep a
sound, or leave a microphone open when the page is left.
"""

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from noprac import build
from noprac.build import aloud
from noprac.gui import settings_texts as said
from noprac.gui.errand import Errand, Errands, Progress
from noprac.gui.widgets.sound_check import SoundCheck
from noprac.store.settings import Settings

if TYPE_CHECKING:
    from noprac.engine.ports import Microphone

GAUGE = 33  # ms
WAIT = 0.1  # s a read may block: how late the end is seen


class Sounding(QObject):
    """One such part's control. `settings`: those in force, asked for each time."""

    def __init__(self, check: SoundCheck, settings: Callable[[], Settings]) -> None:
        super().__init__()
        self._check, self._settings = check, settings
        self._ears, self._sounds = Errands(), Errands()
        self._stop: Event | None = None
        self._microphone: Microphone | None = None
        self._playing: aloud.Playing | None = None
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
        if self._playing is not None:
            self._playing.stop()

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

        def work(_: Progress) -> None:
            microphone = build.microphone(name)
            microphone.open()
            self._microphone = None if stop.is_set() else microphone
            try:
                while not stop.is_set():
                    microphone.read(WAIT)
            finally:
                microphone.close()

        def failed(fault: str) -> None:
            if self._stop is stop:
                self.listen(on=False)
                self._check.tell(fault)

        self._ears.send(Errand(work, lambda _: None, failed))
        self._gauges.start()

    def _gauge(self) -> None:
        if self._microphone is not None:
            self._check.meter.gauge(self._microphone.level)

    # The voice

    def _speak(self) -> None:
        """Let the voice be heard; a second press stops it."""
        if self._playing is not None:
            self._playing.stop()
            return
        self._playing = playing = aloud.Playing(build.loudspeaker(self._settings().loudspeaker))
        self._check.speaks(on=True)
        self._check.tell("")

        def over(fault: str = "") -> None:
            self._playing = None
            self._check.speaks(on=False)
            self._check.tell(fault)

        self._sounds.send(Errand(lambda _: playing.say(said.SAMPLE, build.voice()), lambda _: over(), over))
