"""A call's sound, both voices on one file as they came.

Takes: the trainee's blocks and the prospect's lines with their times, from two threads. Gives: a FLAC file, the trainee
left and the prospect right, 16 kHz, aligned on the call's clock. May not: hold a whole call in memory, or stop one: a
disk that refuses ends the recording and is told of once.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from noprac.audio import pcm
from noprac.core.errors import DeviceError
from noprac.core.speech import RATE, Sound

SLACK = RATE // 4  # samples by which a block's time may be off: threads are late, devices are not
ENOUGH = 10 * RATE  # samples that are written at once


class CallSound:
    """`path`: where the file is to be, its folder there; `failed`: is given the fault, on the thread that met it."""

    def __init__(self, path: Path, failed: Callable[[DeviceError], None]) -> None:
        self._path = path
        self._part = path.with_name(f".{path.name}.part")
        self._failed = failed
        self._lock = threading.Lock()
        self._left, self._right = bytearray(), bytearray()
        self._written = 0  # samples that are in the file
        self._zero: float | None = None  # the time of its first sample
        self._file: Any = None
        self._held = False
        self._over = False

    def trainee(self, block: bytes, at: float) -> None:
        """A block from the microphone that ended at `at`, in seconds on the call's clock."""
        with self._lock:
            if self._held:
                return
            begins = self._sample(at) - len(block) // 2
            _fill(self._left, begins - self._written, SLACK)
            self._left += pcm.even(block)

    def hold(self, *, on: bool) -> None:
        """While the call is held, what the microphone gives is not kept."""
        self._held = on

    def prospect(self, sound: Sound, at: float, share: float) -> None:
        """A line played from `at` on, of which `share` (0 to 1) was heard. Writes what is complete."""
        samples = pcm.even(pcm.resample(sound).samples)
        with self._lock:
            _fill(self._right, self._sample(at) - self._written, 0)
            self._right += samples[: round(len(samples) // 2 * share) * 2]
            if min(len(self._left), len(self._right)) // 2 >= ENOUGH:
                self._write(min(len(self._left), len(self._right)) // 2)

    def close(self) -> None:
        """Write the rest and put the file in its place; harmless twice. A call without a sound leaves none."""
        with self._lock:
            longest = max(len(self._left), len(self._right)) // 2
            if not self._over and longest:
                self._write(longest)
            if not self._over and self._file is not None:
                self._put_in_place()
            self._over = True
            self._failed = lambda _: None  # it holds the call, which holds this

    def _sample(self, at: float) -> int:
        """Its number, from the file's first."""
        if self._zero is None:
            self._zero = at - 1.0  # room for what is told late
        return max(0, round((at - self._zero) * RATE))

    def _write(self, count: int) -> None:
        """Write `count` samples of each side, and forget them."""
        if self._over:
            return
        sides = [np.frombuffer(_taken(side, count), dtype="<i2") for side in (self._left, self._right)]
        self._written += count
        try:
            if self._file is None:
                self._file = soundfile.SoundFile(self._part, "w", RATE, 2, "PCM_16", format="FLAC")
            self._file.write(np.stack(sides, axis=1))
        except (soundfile.LibsndfileError, OSError) as error:
            self._give_up(error)

    def _put_in_place(self) -> None:
        try:
            self._file.close()
            self._part.replace(self._path)
        except (soundfile.LibsndfileError, OSError) as error:
            self._give_up(error)

    def _give_up(self, error: Exception) -> None:
        self._over = True
        with suppress(soundfile.LibsndfileError, OSError):
            if self._file is not None:
                self._file.close()
        with suppress(OSError):
            self._part.unlink(missing_ok=True)
        what = f"The call is not recorded any more: {self._path} cannot be written."
        fault = DeviceError(what, "Free some space, or allow writing there.")
        fault.__cause__ = error
        self._failed(fault)


def _fill(side: bytearray, until: int, slack: int) -> None:
    """Silence up to the sample `until`, where more than `slack` samples are missing."""
    missing = until - len(side) // 2
    if missing > slack:
        side += bytes(2 * missing)


def _taken(side: bytearray, count: int) -> bytes:
    """The first `count` samples, silence where there are none; they are gone from `side`."""
    taken = bytes(side[: 2 * count]).ljust(2 * count, b"\0")
    del side[: 2 * count]
    return taken
