"""Sound files with a microphone's face.

Takes: paths of sound files, more of them while it runs (`speak`). Gives: blocks of 20 ms, as `Mic` does: as fast as
they are asked for and None after the end, or `live`, in real time with silence between the files and after them.
May not: touch a device.
"""

import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from noprac.audio import pcm
from noprac.core.speech import BLOCK, BLOCK_SECONDS

SILENCE = bytes(BLOCK * 2)
BACKLOG = 100  # blocks a microphone would hold for a reader who comes late


class Tape:
    """A microphone before which files are played."""

    def __init__(self, *paths: Path, live: bool = False, clock: Callable[[], float] = time.monotonic) -> None:
        self._paths = paths
        self._live = live
        self._clock = clock
        self._blocks: deque[bytes] = deque()
        self._begun: float | None = None  # None while it is not open
        self._taken = 0  # blocks since then
        self._level = 0.0
        self._dropped = 0

    @property
    def level(self) -> float:
        """Loudness of the last block, 0 to 1."""
        return self._level

    @property
    def dropped(self) -> int:
        """Blocks that a late reader lost, of a live tape."""
        return self._dropped

    @property
    def waiting(self) -> float:
        """Seconds of sound not yet read."""
        return len(self._blocks) * BLOCK_SECONDS

    def open(self) -> None:
        """Read the files. Raises DeviceError where one cannot be used."""
        self._blocks.clear()
        for path in self._paths:
            self.speak(path)
        self._taken = self._dropped = 0
        self._begun = self._clock()

    def speak(self, path: Path) -> None:
        """Play `path` after what is playing now; from any thread. Raises DeviceError."""
        self._blocks.extend(pcm.blocks(pcm.read(path)))

    def read(self, timeout: float) -> bytes | None:
        """The next block; None where none comes within `timeout` seconds."""
        if self._begun is None or (self._live and not self._wait(timeout)):
            return None
        block = self._next()
        self._level = pcm.level(block) if block else 0.0
        return block

    def clear(self) -> None:
        """Drop the blocks that wait to be read: of a live tape those whose time has passed; a tape that runs only as it
        is read holds none."""
        if self._begun is not None and self._live:
            for _ in range(self._due()):
                self._next()

    def close(self) -> None:
        """Stop; harmless when it is not open."""
        self._begun = None
        self._level = 0.0

    def _next(self) -> bytes | None:
        self._taken += 1
        if self._blocks:
            return self._blocks.popleft()
        return SILENCE if self._live else None

    def _due(self) -> int:
        """Blocks whose time has passed and that nobody took."""
        return int((self._clock() - (self._begun or 0.0)) / BLOCK_SECONDS) - self._taken

    def _wait(self, timeout: float) -> bool:
        """Wait for the next block's time; a reader who comes too late loses blocks, as at a device."""
        for _ in range(self._due() - BACKLOG):
            self._next()
            self._dropped += 1
        ahead = (self._begun or 0.0) + (self._taken + 1) * BLOCK_SECONDS - self._clock()
        if ahead > 0:
            time.sleep(min(ahead, timeout))
        return ahead <= timeout
