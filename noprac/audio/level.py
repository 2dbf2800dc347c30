"""A microphone's level, followed.

Takes: blocks of 20 ms, 16 kHz. Gives: the verdict on the last seconds of them. May not: keep the sound.
"""

from collections import deque

import numpy as np

from noprac.audio import pcm
from noprac.core.level import BLOCKS_A_SECOND, Verdict, judged

SECONDS = 8  # that are judged: who comes closer is judged anew
FULL = 32_700  # of 32768: a sample at the top


class LevelCheck:
    """Used by one thread."""

    def __init__(self) -> None:
        self._levels: deque[float] = deque(maxlen=SECONDS * BLOCKS_A_SECOND)
        self._clipped: deque[float] = deque(maxlen=SECONDS * BLOCKS_A_SECOND)

    def take(self, block: bytes) -> None:
        """Take in a block."""
        samples = np.abs(np.frombuffer(pcm.even(block), dtype="<i2").astype(np.int32))
        self._levels.append(pcm.level(block))
        self._clipped.append(float(np.mean(samples >= FULL)) if len(samples) else 0.0)

    @property
    def verdict(self) -> Verdict:
        """On what came in so far."""
        return judged(self._levels, sum(self._clipped) / max(1, len(self._clipped)))
