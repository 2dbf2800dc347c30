"""The sounds of a workshop: the prospect's lines into the room, one sentence out of it.

Takes: a scenario's source, settings; what makes a sound and what hears one. Gives: signals, on the window's thread. May
not: speak and listen at once: a line is cut short before the room is listened to.
"""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from PySide6.QtCore import QObject, Signal

from noprac.build import aloud, workshop
from noprac.build.workshop import Aloud
from noprac.engine.ears import Ears
from noprac.gui.errand import Errand, Errands, Progress
from noprac.store.scenarios import Source
from noprac.store.settings import Settings


@dataclass(frozen=True, slots=True)
class Parts:
    """What makes a sound and what hears one."""

    voice: Callable[[Source, Settings], Aloud | None] = workshop.prospect
    ears: Callable[[Settings], Ears] = aloud.ears


class RoomSounds(QObject):
    """One row of errands for both."""

    spoke = Signal()  # the line is over
    mute = Signal(str)  # the voice failed: lines are read from now on
    hears = Signal(str)  # the words so far
    heard = Signal(str)  # the sentence; "" where nothing was made out
    deaf = Signal(str)  # the microphone or the recogniser failed

    def __init__(self, parts: Parts | None = None) -> None:
        super().__init__()
        self._parts, self._errands = parts or Parts(), Errands()
        self._voice: Aloud | None = None
        self._ears: Ears | None = None
        self._stop_line, self._stop_hearing = Event(), Event()
        self.listening = False

    @property
    def level(self) -> float:
        """Loudness of the voice now, root mean square, 0 to 1."""
        return self._voice.level if self._voice is not None else 0.0

    def begin(self, source: Source, settings: Settings) -> None:
        """The voice of another person."""
        self.end()
        self._voice = self._parts.voice(source, settings)

    def end(self) -> None:
        """Silence; the voice goes."""
        self.hush()
        voice, self._voice = self._voice, None
        if voice is not None:
            self._errands.send(Errand(lambda _: voice.close(), lambda _: None, self.mute.emit))

    def hush(self) -> None:
        """Silence, and no more listening."""
        self._stop_line.set()
        if self._voice is not None:
            self._voice.hush()
        self._stop_hearing.set()

    def speak(self, text: str) -> bool:
        """Say a line, in place of one that is being said; whether there is a voice."""
        self.hush()
        voice = self._voice
        if voice is None:
            return False
        self._stop_line = stop = Event()

        def work(_: Progress) -> None:
            if not stop.is_set():
                voice.say(text, stop)

        def over() -> None:
            if self._stop_line is stop:
                self.spoke.emit()

        def failed(fault: str) -> None:
            if self._voice is voice:
                self._voice = None
                self.mute.emit(fault)

        self._errands.send(Errand(work, lambda _: over(), failed))
        return True

    def hear(self, settings: Settings) -> None:
        """Listen for one sentence."""
        self.hush()
        self._stop_hearing = stop = Event()
        self.listening = True
        self._errands.send(Errand(lambda tell: self._listen(settings, stop, tell), self._over, self._fail, self._tell))

    def stop_hearing(self) -> None:
        """That was the sentence."""
        self._stop_hearing.set()

    def close(self, seconds: float) -> None:
        """As the window closes; wait for what is in hand, at most `seconds`."""
        self.end()
        self._errands.close(seconds)

    def _listen(self, settings: Settings, stop: Event, tell: Progress) -> str:
        """On the errands' thread; the ears are kept, for a recogniser takes long to load."""
        if self._ears is None:
            self._ears = self._parts.ears(settings)
        return aloud.hear(self._ears, stop, tell)

    def _tell(self, words: str) -> None:
        self.hears.emit(words)

    def _over(self, words: str) -> None:
        self.listening = False
        self.heard.emit(words)

    def _fail(self, fault: str) -> None:
        self.listening, self._ears = False, None
        self.deaf.emit(fault)
