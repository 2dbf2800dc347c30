"""Words said aloud outside a call: a line played or spoken by the synthesiser, one sentence listened to.

Takes: sounds, text, settings. Gives: what was heard. May not: keep or score anything. Lies beside the root, and takes
as long as the sound: a window calls it on a worker thread and ends it from its own.
"""

from collections.abc import Callable
from threading import Event

from noprac import build
from noprac.core.level import Sounds, Verdict
from noprac.core.speech import BLOCK_SECONDS, Manner, Sound
from noprac.engine.listening import WAIT, Ears
from noprac.engine.ports import Microphone, Speaker, Voice
from noprac.store.settings import Settings

LONGEST = 30.0  # seconds that are listened for
SETTLED = 50  # blocks for which a verdict holds before it is told: a voice does not rise at once


class Playing:
    """Sound on its way to a loudspeaker, that can be stopped from any thread."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker
        self._stopped = Event()

    def play(self, sound: Sound) -> None:
        """Play to the end, or until `stop`. Opens and closes the loudspeaker. Raises DeviceError: there is none."""
        self._speaker.open()
        try:
            if not self._stopped.is_set():
                self._speaker.play(sound, lambda: None)
        finally:
            self._speaker.close()

    def say(self, text: str, voice: Voice) -> None:
        """Speak `text` with the voice's own manner, then free it. Raises DeviceError: no voice, or no loudspeaker."""
        try:
            self.play(voice.render(text, Manner()))
        finally:
            voice.close()

    def stop(self) -> None:
        """Silence; harmless when nothing plays."""
        self._stopped.set()
        self._speaker.cut()


def watch_level(microphone: Microphone, stop: Event, told: Callable[[Verdict], None]) -> None:
    """How a person is heard, until `stop` is set; `told` is given each verdict that differs from the last, once it has
    held for a second, on this thread. Opens and closes the microphone, whose `level` may be read meanwhile. Raises
    DeviceError."""
    from noprac.audio.level import LevelCheck  # noqa: PLC0415 - loads the sound file library, late

    check, said, last, held = LevelCheck(), Sounds.WAITING, Sounds.WAITING, 0
    microphone.open()
    try:
        while not stop.is_set():
            if (block := microphone.read(WAIT)) is not None:
                check.take(block)
                now = check.verdict
                held = held + 1 if now.sounds is last else 0
                last = now.sounds
                if held >= SETTLED and last is not said:
                    said = last
                    told(now)
    finally:
        microphone.close()


def ears(settings: Settings) -> Ears:
    """What there is to hear with. Raises DeviceError: no recogniser works."""
    recogniser = build.recogniser(settings.model)
    return Ears(build.microphone(settings.microphone), recogniser, build.endpoint(settings.wait_seconds))


def hear(by: Ears, stop: Event, told: Callable[[str], None]) -> str:
    """One turn's words, until silence ends it, `stop` is set, or `LONGEST` is over; `told` is given the words so far.
    "" where nothing was made out. Raises DeviceError: there is no microphone."""
    by.microphone.open()
    by.recogniser.reset()
    by.endpoint.reset()
    try:
        _listen(by, stop, told)
        return by.recogniser.finish().text
    finally:
        by.microphone.close()


def _listen(by: Ears, stop: Event, told: Callable[[str], None]) -> None:
    words, left = "", LONGEST
    while left > 0 and not stop.is_set():
        block = by.microphone.read(WAIT)
        left -= WAIT if block is None else BLOCK_SECONDS
        if block is None:
            continue
        if (now := by.recogniser.accept(block)) != words:
            words = now
            told(words)
        if by.endpoint.accept(block, words) >= 1:
            return
