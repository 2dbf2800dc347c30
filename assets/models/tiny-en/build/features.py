"""Samples to the numbers a Kaldi model listens to: 40 mel-frequency cepstra every 10 ms.

Takes: 16 kHz samples. Gives: what the recogniser itself computes with the options in OPTIONS (no dither, Povey's
window, frames only where 25 ms fit). May not: normalise; the network does that.
"""

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

Features = npt.NDArray[np.float32]
RATE = 16_000
WINDOW, HOP, SPECTRUM = 400, 160, 512  # samples
DIMENSIONS = 40
LOWEST, BELOW_TOP = 20.0, 400.0  # Hz: the filters' edges, the upper one counted down from half the rate
EMPHASIS, LIFTER = 0.97, 22.0
QUIETEST = float(np.finfo(np.float32).eps)

OPTIONS = (
    "--use-energy=false",
    f"--sample-frequency={RATE}",
    f"--num-mel-bins={DIMENSIONS}",
    f"--num-ceps={DIMENSIONS}",
    f"--low-freq={LOWEST:.0f}",
    f"--high-freq=-{BELOW_TOP:.0f}",
    "--dither=0",
    "--allow-upsample=true",  # takes a telephone's 8 kHz
)


def _mel(hertz: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return 1127.0 * np.log1p(hertz / 700.0)


def _filters() -> npt.NDArray[np.float64]:
    """Triangles evenly spaced in mel: (spectrum bins, filters)."""
    lowest, highest = _mel(np.array([LOWEST, RATE / 2 - BELOW_TOP])).tolist()
    edges = np.linspace(lowest, highest, DIMENSIONS + 2)
    bins = _mel(np.arange(SPECTRUM // 2) * RATE / SPECTRUM)[:, None]
    rising = (bins - edges[:-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[2:] - bins) / (edges[2:] - edges[1:-1])
    return np.asarray(np.maximum(np.minimum(rising, falling), 0.0))


def _cosines() -> npt.NDArray[np.float64]:
    """The cepstral transform with Kaldi's liftering folded in: (filters, cepstra)."""
    order = np.arange(DIMENSIONS)
    waves = np.sqrt(2.0 / DIMENSIONS) * np.cos(np.pi / DIMENSIONS * np.outer(order + 0.5, order))
    waves[:, 0] = np.sqrt(1.0 / DIMENSIONS)
    return np.asarray(waves * (1.0 + LIFTER / 2 * np.sin(np.pi * order / LIFTER)))


FILTERS = _filters()
COSINES = _cosines()
POVEY = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(WINDOW) / (WINDOW - 1))) ** 0.85


def cepstra(samples: npt.NDArray[np.floating | np.integer]) -> Features:
    """(frames, 40); no frame where the sound is shorter than a window."""
    if len(samples) < WINDOW:
        return np.zeros((0, DIMENSIONS), np.float32)
    frames = sliding_window_view(samples.astype(np.float64), WINDOW)[::HOP]
    frames = frames - frames.mean(axis=1, keepdims=True)
    before = np.concatenate([frames[:, :1], frames[:, :-1]], axis=1)
    spectrum = np.abs(np.fft.rfft((frames - EMPHASIS * before) * POVEY, SPECTRUM)) ** 2
    energies = np.log(np.maximum(spectrum[:, : SPECTRUM // 2] @ FILTERS, QUIETEST))
    return np.asarray(energies @ COSINES, np.float32)
