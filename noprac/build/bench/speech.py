"""The speech that is measured with: recordings that come with the app.

Takes: nothing. Gives: turns with their words, whole or with the time a trainee thinks in the middle of them, clean or
in noise. May not: need a synthesiser; `assets/bench/build.py` made the recordings with flite's four voices.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from noprac.build import sounds
from noprac.core.speech import RATE, Sound
from noprac.store import paths
from noprac.store.recorded import script

LEAD, TAIL = 0.6, 3.0  # seconds of the room before and after a clip
BOTH = 1.3  # seconds: the two lengths of a pause together, 0.5 and 0.8 or 0.6 and 0.7
FULL_SCALE = 32768.0

Samples = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A recorded turn. `at`: the sample at which its second half begins; `pause`: seconds thought before that."""

    path: Path
    said: str
    voice: str
    at: int
    pause: float


@dataclass(frozen=True, slots=True)
class Clip:
    """A turn with a thinking pause, the room around it. `resumes`, `ends`: seconds to the second half and to the last
    sound."""

    voice: str
    sound: Sound
    resumes: float
    ends: float


def turns() -> tuple[Spoken, ...]:
    """The benchmark's recordings, voice by voice. Raises DeviceError where they are not there."""
    folder = paths.assets() / "bench"
    found = (
        Spoken(folder / turn["file"], turn["said"], turn["voice"], turn["at"], turn["pause"]) for turn in script(folder)
    )
    return tuple(sorted(found, key=lambda turn: turn.voice))


def clips(noise_below: float | None = None) -> Iterator[Clip]:
    """The turns, voice by voice, each with two lengths of its pause. `noise_below`: decibels by which a room's steady
    noise lies below the speech; None for silence. The noise falls by 3 dB an octave, as rooms' do, and is the same in
    every run."""
    for number, turn in enumerate(turns()):
        for pause in (turn.pause, BOTH - turn.pause):
            yield _clip(turn, pause, noise_below, number)


def sound(turn: Spoken, noise_below: float | None = None) -> Sound:
    """The turn by itself, with noise as in `clips`."""
    samples = _floats(turn.path)
    return Sound(_bytes(samples if noise_below is None else _in_noise(samples, samples, noise_below, turn.at)))


def _clip(turn: Spoken, pause: float, noise_below: float | None, seed: int) -> Clip:
    samples = _floats(turn.path)
    gap = np.zeros(round(pause * RATE))
    lead, tail = np.zeros(round(LEAD * RATE)), np.zeros(round(TAIL * RATE))
    whole = np.concatenate([lead, samples[: turn.at], gap, samples[turn.at :], tail])
    if noise_below is not None:
        whole = _in_noise(whole, samples, noise_below, seed)
    ends = (len(whole) - len(tail)) / RATE
    return Clip(turn.voice, Sound(_bytes(whole)), LEAD + turn.at / RATE + pause, ends)


def _in_noise(whole: Samples, speech: Samples, below: float, seed: int) -> Samples:
    loud = float(np.sqrt(np.mean(np.square(speech))))
    return whole + _noise(len(whole), seed) * loud * 10 ** (-below / 20)


def _noise(count: int, seed: int) -> Samples:
    """Pink noise of loudness 1."""
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(count))
    spectrum[1:] /= np.sqrt(np.arange(1, len(spectrum)))
    spectrum[: max(1, 50 * count // RATE)] = 0  # below 50 Hz no microphone hears much
    noise = np.fft.irfft(spectrum, count)
    return np.asarray(noise / np.sqrt(np.mean(np.square(noise))), np.float64)


def _floats(path: Path) -> Samples:
    return np.frombuffer(sounds.read(path).samples, dtype="<i2") / FULL_SCALE


def _bytes(samples: Samples) -> bytes:
    return np.clip(np.rint(samples * FULL_SCALE), -32768, 32767).astype("<i2").tobytes()
