"""How a turn sounds: tones whose pitch is known, a synthetic voice, recordings, and sound that is none."""

from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import numpy as np
import pytest
from doubles import FakeProsody
from numpy.typing import NDArray

from noprac.audio import frames, pcm
from noprac.audio.delivery import Prosody, measure
from noprac.audio.voice import SpokenVoice
from noprac.core.score.delivery import FASTER, LOUDER
from noprac.core.speech import RATE, Heard, Manner, Sound, Word
from noprac.engine import ports

RECORDINGS = sorted(Path(__file__).parents[1].glob("assets/demo/*/*.flac"))
NOTHING = Heard("")
Numbers = NDArray[np.float64]


def tone(*pitches: float, seconds: float = 1.0, level: float = 0.2) -> Numbers:
    """A buzz that glides evenly from pitch to pitch."""
    at = np.linspace(0, 1, int(seconds * RATE))
    phase = 2 * np.pi * np.cumsum(np.interp(at, np.linspace(0, 1, len(pitches)), pitches)) / RATE
    waves = [np.sin(number * phase) / number for number in range(1, 9)]
    return np.asarray(level * np.sum(waves, axis=0), dtype=np.float64)


def silence(seconds: float) -> Numbers:
    return np.zeros(int(seconds * RATE))


def sound(*parts: Numbers, noise: float | None = None) -> Sound:
    """The parts one after another; `noise`: dB below what is not silent."""
    samples = np.concatenate(parts)
    if noise is not None:
        power = np.mean(np.square(samples[np.abs(samples) > 0.01])) / 10 ** (noise / 10)
        samples = samples + np.random.default_rng(1).normal(0, np.sqrt(power), len(samples))
    return Sound(pcm.to_bytes(samples.astype(np.float32)))


def speech(path: Path) -> Numbers:
    """A recording without the silence at its ends."""
    samples = pcm.to_floats(pcm.read(path).samples).astype(np.float64)
    loud = np.flatnonzero(np.abs(samples) > 0.02)
    return samples[loud[0] : loud[-1]]


@pytest.mark.parametrize("noise", [None, 20.0, 10.0])
@pytest.mark.parametrize("hertz", [70, 95, 130, 210, 320, 440])
def test_the_pitch_of_a_tone_is_found_to_a_tenth_of_a_semitone(hertz: float, noise: float | None) -> None:
    _, pitches = frames.analyse(sound(tone(hertz), noise=noise).samples)
    assert np.all(pitches > 0)
    assert abs(12 * np.log2(np.median(pitches) / hertz)) < 0.1
    assert np.all(np.abs(12 * np.log2(pitches / hertz)) < 0.5)


def test_noise_and_silence_have_no_pitch() -> None:
    hiss = np.random.default_rng(2).normal(0, 0.1, RATE)
    for samples in (hiss, silence(1), np.sign(hiss)):
        assert not frames.analyse(sound(samples).samples)[1].any()


@pytest.mark.parametrize("change", [-6, -3, 3, 6])
def test_the_end_of_a_melody_is_told_in_semitones(change: int) -> None:
    low = 120.0
    found = measure(sound(tone(low, seconds=1.5), tone(low, low * 2 ** (change / 12), seconds=0.4)), NOTHING)
    assert found.end_pitch == pytest.approx(change, abs=1.2)  # the last steps' middle lies before the end


def test_an_even_voice_ends_where_it_was() -> None:
    found = measure(sound(tone(150, seconds=2)), NOTHING)
    assert (found.end_pitch, found.end_loudness) == (0.0, 0.0)


def test_loudness_follows_the_gain_to_a_tenth_of_a_decibel() -> None:
    loud, soft = (measure(sound(level * tone(140, seconds=2)), NOTHING).loudness for level in (1.0, 0.1))
    assert loud is not None
    assert soft is not None
    assert loud - soft == pytest.approx(20.0, abs=0.1)


def test_an_end_that_fades_is_softer() -> None:
    found = measure(sound(silence(0.5), tone(140, seconds=2), 0.5 * tone(140, seconds=0.5), silence(0.5)), NOTHING)
    assert found.end_loudness == pytest.approx(-5.2, abs=0.4)  # the end lowers the mean a little as well


@pytest.mark.parametrize("noise", [None, 20.0])
@pytest.mark.parametrize("gap", [0.35, 0.6, 1.2])
def test_a_pause_in_speech_is_found_and_not_called_speech(gap: float, noise: float | None) -> None:
    for path in RECORDINGS[::3]:
        said = speech(path)
        whole = measure(sound(silence(0.5), said, silence(gap), said, silence(0.9), noise=noise), NOTHING)
        assert whole.pauses >= 1
        assert whole.longest_pause == pytest.approx(gap, abs=0.2)
        assert whole.seconds == pytest.approx(2 * len(said) / RATE + gap, abs=0.25)
        assert whole.speech <= whole.seconds - gap + 0.2


def test_a_gap_too_short_for_a_pause_and_a_click_are_none() -> None:
    click = np.full(200, 0.3)
    found = measure(sound(tone(120), silence(0.2), tone(120), silence(0.6), click, silence(0.6)), NOTHING)
    assert (found.pauses, found.longest_pause) == (0, 0.0)
    assert found.speech == found.seconds == pytest.approx(2.2, abs=0.05)


def test_what_lies_far_from_the_words_is_not_the_speech() -> None:
    cough = tone(300, seconds=0.5)
    whole = sound(cough, silence(1), tone(120, seconds=2), silence(1), cough)
    words = Heard("you are all right then", (Word("you", 1.5, 1.7), Word("then", 3.2, 3.5)))
    assert measure(whole, words).seconds == pytest.approx(2.0, abs=0.05)
    assert measure(whole, NOTHING).seconds == pytest.approx(5.0, abs=0.05)


@pytest.mark.parametrize(
    "samples",
    [b"", b"\0", b"\1\0", b"\1\0" * 4000, bytes(4 * RATE), b"\xff\x7f\x00\x80" * RATE],
    ids=["nothing", "half a sample", "one sample", "a constant", "silence", "a clipped whistle"],
)
def test_what_is_no_speech_measures_as_none(samples: bytes) -> None:
    found = measure(Sound(samples), Heard("um well"))
    assert (found.seconds, found.speech, found.loudness, found.end_pitch) == (0.0, 0.0, None, None)
    assert (found.words, found.fillers, found.pace) == (2, 1, None)


def test_noise_alone_is_no_speech() -> None:
    hiss = np.random.default_rng(3).normal(0, 0.1, 3 * RATE)
    assert measure(sound(hiss), NOTHING).speech == 0.0


def test_clipping_breaks_nothing() -> None:
    for path in RECORDINGS[:2]:
        said = speech(path)
        fair, clipped = (measure(sound(said * gain), NOTHING) for gain in (1.0, 20.0))
        assert clipped.speech == pytest.approx(fair.speech, abs=0.3)
        assert clipped.loudness is not None
        assert -6 < clipped.loudness < 0


def test_a_rate_of_its_own_is_no_matter() -> None:
    said = sound(tone(140, seconds=2))
    assert measure(pcm.resample(said, 44_100), NOTHING).end_pitch == measure(said, NOTHING).end_pitch


# The port's contract, for the real part and its double


@pytest.fixture(params=[Prosody, FakeProsody])
def prosody(request: pytest.FixtureRequest) -> ports.Prosody:
    make: Callable[[], ports.Prosody] = request.param
    return make()


def test_turn_after_turn_is_measured_alike(prosody: ports.Prosody) -> None:
    found = []
    for _ in range(2):
        for block in pcm.blocks(pcm.read(RECORDINGS[0])):
            prosody.accept(block)
        found.append(prosody.finish(Heard("hi do you have five minutes")))
    assert found[0] == found[1]
    assert found[0].words == 6
    assert 0.0 < found[0].speech <= found[0].seconds <= pcm.read(RECORDINGS[0]).seconds + 0.02


def test_a_turn_that_is_reset_leaves_nothing(prosody: ports.Prosody) -> None:
    for block in pcm.blocks(pcm.read(RECORDINGS[0])):
        prosody.accept(block)
    prosody.reset()
    assert prosody.finish(NOTHING).seconds == 0.0


def test_how_the_blocks_are_cut_changes_nothing() -> None:
    whole = pcm.read(RECORDINGS[3])
    expected = measure(whole, NOTHING)
    for size in (2, 640, 12_346, len(whole.samples)):
        prosody, step = Prosody(), max(size, 320)
        for start in range(0, len(whole.samples), step):
            prosody.accept(whole.samples[start : start + step])
        assert prosody.finish(NOTHING) == expected


# A synthetic voice


@pytest.fixture(scope="module")
def voice() -> Iterator[SpokenVoice]:
    spoken = SpokenVoice()
    yield spoken
    spoken.close()


ASKED = (
    "would that be a bad time?",
    "is it a no?",
    "did something change?",
    "have you given up on it?",
    "would you be against a short call next week?",
    "is there a reason not to leave it there?",
)
TOLD = (
    "i will leave it there then.",
    "we can stop at any time.",
    "that makes sense to me.",
    "it is fine to say no.",
    "it sounds as if the last supplier let you down.",
    "we helped a company like yours last spring.",
)


def test_a_question_ends_higher_than_a_statement(voice: SpokenVoice) -> None:
    turns = [measure(voice.render(line, Manner()), Heard(line)) for line in (*ASKED, *TOLD)]
    ends = [turn.end_pitch for turn in turns if turn.end_pitch is not None]
    assert len(ends) == len(turns)
    asked, told = ends[: len(ASKED)], ends[len(ASKED) :]
    assert sum(a > t for a in asked for t in told) >= 0.95 * len(asked) * len(told)
    assert median(told) < -2.0 < median(asked)


def test_an_even_voice_keeps_its_tempo_and_loudness_within_what_is_called_the_same(voice: SpokenVoice) -> None:
    lines = ("it sounds as if the last supplier you had let you down and it cost you a year.", *ASKED[4:], *TOLD[4:])
    turns = [measure(voice.render(line, Manner()), Heard(line)) for line in lines]
    tempos = [turn.tempo for turn in turns if turn.tempo is not None]
    levels = [turn.loudness for turn in turns if turn.loudness is not None]
    assert len(tempos) == len(levels) == len(lines)
    assert max(tempos) / median(tempos) - 1 < FASTER
    assert max(levels) - median(levels) < LOUDER


def test_a_faster_rate_is_a_higher_pace(voice: SpokenVoice) -> None:
    line = "we helped a company like yours last spring and they were glad of it."
    slow, fast = (measure(voice.render(line, Manner(rate=rate)), Heard(line)).pace for rate in (140, 210))
    assert slow is not None
    assert fast is not None
    assert fast / slow == pytest.approx(1.5, rel=0.15)
