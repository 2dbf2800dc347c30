"""A voice in steps of 10 ms: how loud, and at what pitch.

Takes: samples at 16 kHz. Gives: for each step the level in dB of full scale, and the pitch in Hz (0 where there is
none). May not: keep anything; whole windows in, as many steps out.

Level: root mean square of 25 ms. Pitch: Boersma's method (*Accurate short-term analysis of the fundamental frequency*,
1993), which Praat uses: the autocorrelation of a windowed piece over that of the window, here of 48 ms at 8 kHz, 60 to
500 Hz; of peaks nearly as high as the highest the shortest period is taken, against octaves too low.
"""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from noprac.audio import pcm
from noprac.core.speech import RATE

HOP = RATE // 100  # samples between two steps
WINDOW = 6 * RATE // 125  # samples of one, 48 ms: nearly three periods of the lowest voice
SILENT = -96.0  # dB; below the last bit
LOWEST, HIGHEST = 60.0, 500.0  # Hz
VOICED = 0.5  # of a perfect period; breath and noise stay below
AS_GOOD = 0.9  # of the highest peak
_RMS = 400  # samples in the middle of a window, 25 ms
_SLOW = RATE // 2  # the rate at which pitch is sought: enough for it, and half the work
_SIZE = 1024  # of the transform; two windows at that rate fit in
_SHORTEST, _LONGEST = int(_SLOW / HIGHEST), int(_SLOW / LOWEST)  # periods, in samples

Numbers = NDArray[np.float64]


def _correlation(pieces: Numbers) -> Numbers:
    """Autocorrelation of each row at the periods of interest and one beside, over that of none."""
    power = np.square(np.abs(np.fft.rfft(pieces, _SIZE)))
    whole = np.fft.irfft(power)[:, : _LONGEST + 2]
    return whole / np.maximum(whole[:, :1], 1e-12)


_SHAPE = np.hanning(WINDOW // 2)
_OF_SHAPE = _correlation(_SHAPE[None, :])


def steps(samples: bytes) -> int:
    """How many steps these samples hold."""
    return max(0, (len(samples) // 2 - WINDOW) // HOP + 1)


def analyse(samples: bytes) -> tuple[Numbers, Numbers]:
    """Levels and pitches of all steps in `samples`."""
    if not steps(samples):
        return np.empty(0), np.empty(0)
    sound = pcm.to_floats(samples).astype(np.float64)
    windows = sliding_window_view(sound, WINDOW)[::HOP]
    edge = (WINDOW - _RMS) // 2
    loud = np.sqrt(np.mean(np.square(windows[:, edge : edge + _RMS]), axis=1))
    levels = 20 * np.log10(np.maximum(loud, 10 ** (SILENT / 20)))
    return levels, _pitches(windows.reshape(len(windows), -1, 2).mean(axis=2))


def _pitches(pieces: Numbers) -> Numbers:
    centred = pieces - pieces.mean(axis=1, keepdims=True)
    strength = _correlation(centred * _SHAPE) / _OF_SHAPE
    inner = strength[:, _SHORTEST : _LONGEST + 1]
    before, after = strength[:, _SHORTEST - 1 : _LONGEST], strength[:, _SHORTEST + 1 : _LONGEST + 2]
    peaks = np.where((inner > before) & (inner >= after), inner, 0.0)
    best = peaks.max(axis=1)
    first = np.argmax(peaks >= np.maximum(best * AS_GOOD, 1e-9)[:, None], axis=1)
    rows = np.arange(len(pieces))
    left, middle, right = before[rows, first], inner[rows, first], after[rows, first]
    bend = left - 2 * middle + right
    shift = np.where(bend < 0, (left - right) / (2 * np.where(bend < 0, bend, 1.0)), 0.0)
    return np.where(best >= VOICED, _SLOW / (_SHORTEST + first + shift), 0.0)
