"""A loudspeaker that nobody hears: it keeps what is played.

Takes: sounds. Gives: `sound()`, all of them in order at 16 kHz, silence in between where `wait` put it.
May not: touch a device.
"""

import time
from collections.abc import Callable
from threading import Event

from noprac.audio import pcm
from noprac.core.speech import BLOCK, RATE, Sound

STEP = 0.02  # seconds between two looks at the level


class Reel:
    """A speaker's face; `real_time`: a line takes as long as its sound and can be cut."""

    def __init__(self, *, real_time: bool = False) -> None:
        self._real_time = real_time
        self._kept = bytearray()
        self._cut = Event()
        self._level = 0.0

    @property
    def level(self) -> float:
        """Loudness of what is being played, 0 to 1."""
        return self._level

    def open(self) -> None:
        """A reel is always ready."""

    def play(self, sound: Sound, started: Callable[[], None]) -> float:
        """Keep the sound, or the part of it until `cut`; the share kept, 0 to 1."""
        samples = pcm.even(pcm.resample(sound).samples)
        self._cut.clear()
        started()
        played = self._run(samples) if self._real_time else len(samples)
        self._kept += samples[:played]
        self._level = 0.0
        return played / len(samples) if samples else 1.0

    def wait(self, seconds: float) -> None:
        """Keep `seconds` of silence."""
        self._kept += bytes(round(seconds * RATE) * 2)

    def sound(self) -> Sound:
        """All that was played."""
        return Sound(bytes(self._kept))

    def cut(self) -> None:
        """End the line that is being played; from any thread."""
        self._cut.set()

    def close(self) -> None:
        """What was kept stays."""
        self._level = 0.0

    def _run(self, samples: bytes) -> int:
        """Bytes whose time passed before the cut."""
        begun = time.monotonic()
        size = BLOCK * 2
        for at in range(0, len(samples), size):
            self._level = pcm.level(samples[at : at + size])
            until = begun + (at + size) / 2 / RATE
            if self._cut.wait(max(0.0, until - time.monotonic())):
                return at
        return len(samples)
