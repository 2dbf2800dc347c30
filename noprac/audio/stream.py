"""A stream of samples cut into blocks.

Takes: raw samples of any rate and number of channels, in pieces of any size. Gives: blocks of 20 ms, 16 kHz, mono,
signed 16 bit. May not: wait for anything, or be shared by two threads.
"""

import numpy as np
import soxr

from noprac.audio import pcm
from noprac.core.speech import BLOCK, RATE


class Blocks:
    """Mixes down, resamples and cuts as samples come in."""

    def __init__(self, rate: int = RATE, channels: int = 1) -> None:
        self._channels = channels
        self._resampler = None if rate == RATE else soxr.ResampleStream(rate, RATE, 1, dtype="float32", quality="HQ")
        self._rest = b""  # a frame cut in two
        self._ready = bytearray()

    def add(self, samples: bytes) -> None:
        """Take in signed 16 bit samples, the channels interleaved."""
        samples = self._rest + samples
        whole = len(samples) // (2 * self._channels) * 2 * self._channels
        self._rest = samples[whole:]
        self._ready += self._converted(samples[:whole])

    def take(self) -> bytes | None:
        """The next whole block; None until there is one."""
        size = BLOCK * 2
        if len(self._ready) < size:
            return None
        block = bytes(self._ready[:size])
        del self._ready[:size]
        return block

    def clear(self) -> None:
        """Forget what has not been taken."""
        self._ready.clear()

    def _converted(self, samples: bytes) -> bytes:
        if self._channels == 1 and self._resampler is None:
            return samples
        mono: pcm.Samples = pcm.to_floats(samples).reshape(-1, self._channels).mean(axis=1, dtype=np.float32)
        if self._resampler is not None:
            mono = self._resampler.resample_chunk(mono)
        return pcm.to_bytes(mono)
