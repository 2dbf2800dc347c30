"""The voices at hand: the system's, and Piper's where it is installed, behind the one port.

Takes: a text and a manner; a voice called `piper:NAME` is Piper's. Gives: its sound. May not: leave a line unsaid
because the voice chosen for it has been removed: the system's own of that language says it.
"""

from dataclasses import replace
from pathlib import Path

from noprac.audio import piper_voice
from noprac.audio.piper_voice import PREFIX
from noprac.audio.voice import Spoken, SpokenVoice
from noprac.core.speech import Manner, Sound


class Voices:
    """`folder`: where Piper's voices lie, each in a folder of its own; `cache`: where lines are kept."""

    def __init__(self, folder: Path, cache: Path | None = None) -> None:
        self._folder = folder
        self._system = SpokenVoice(cache)
        self._piper = piper_voice.piper_voice(folder, cache)

    def render(self, text: str, manner: Manner) -> Sound:
        """Blocks until rendered. Raises DeviceError: no synthesiser, or it gave no sound."""
        voice, manner = self._who(manner)
        return voice.render(text, manner)

    def prepare(self, text: str, manner: Manner) -> None:
        """Render ahead on a thread of its own; never raises, never blocks."""
        voice, manner = self._who(manner)
        voice.prepare(text, manner)

    def voices(self) -> tuple[Spoken, ...]:
        """The voices there are, Piper's first. Raises DeviceError: the system has none."""
        return (*piper_voice.voices(self._folder), *self._system.voices())

    def close(self) -> None:
        """End the processes; harmless twice."""
        self._system.close()
        self._piper.close()

    def _who(self, manner: Manner) -> tuple[SpokenVoice, Manner]:
        """Who speaks, and how."""
        name = manner.voice.removeprefix(PREFIX)
        if name == manner.voice:
            return self._system, manner
        if any(voice.id == manner.voice for voice in piper_voice.voices(self._folder)):
            return self._piper, manner
        return self._system, replace(manner, voice=name.partition("-")[0])
