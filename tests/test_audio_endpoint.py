"""Where a turn ends, on the trainees' recordings, in a quiet room and in noise."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from noprac.audio import pcm
from noprac.audio.endpoint import TurnEnd
from noprac.core.moves import Act
from noprac.core.speech import RATE, Sound

RECORDINGS = sorted(Path(__file__).parents[1].glob("assets/demo/*/*.flac"))
NOISES = {"a quiet room": None, "20 dB": 20.0}
SECONDS = 0.02


def speech(path: Path) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """A recording without the silence at its ends."""
    samples = pcm.to_floats(pcm.read(path).samples)
    loud = np.flatnonzero(np.abs(samples) > 0.02)
    return samples[loud[0] : loud[-1]]


def paused(path: Path, pause: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """Half a second of silence, speech, a thinking pause, the same speech again, three seconds of silence."""
    said = speech(path)
    parts = (np.zeros(RATE // 2), said, np.zeros(int(pause * RATE)), said, np.zeros(3 * RATE))
    return np.concatenate([part.astype(np.float32) for part in parts])


def noisy(samples: np.ndarray[tuple[int], np.dtype[np.float32]], decibels: float | None) -> Sound:
    """White noise so far below the speech."""
    if decibels is not None:
        power = np.mean(np.square(samples[np.abs(samples) > 0.01]))
        noise = np.random.default_rng(1).normal(0, np.sqrt(power / 10 ** (decibels / 10)), len(samples))
        samples = samples + noise.astype(np.float32)
    return Sound(pcm.to_bytes(samples))


def ends(endpoint: TurnEnd, sound: Sound) -> list[float]:
    """Seconds at which a turn was taken."""
    times = []
    for number, block in enumerate(pcm.blocks(sound)):
        if endpoint.accept(block, "") >= 1.0:
            times.append(number * SECONDS)
            endpoint.reset()
    return times


@pytest.mark.parametrize("noise", NOISES.values(), ids=NOISES.keys())
@pytest.mark.parametrize("recording", RECORDINGS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_thinking_pause_does_not_end_the_turn_but_silence_does(recording: Path, noise: float | None) -> None:
    samples = paused(recording, 0.7)
    end = len(samples) / RATE - 3.0
    [taken] = ends(TurnEnd(0.9), noisy(samples, noise))
    assert 0.75 <= taken - end <= 1.25  # noise hides how a word fades out


def test_a_shorter_wait_takes_the_turn_in_the_pause() -> None:
    assert len(ends(TurnEnd(0.4), noisy(paused(RECORDINGS[0], 0.7), None))) == 2


def test_neither_silence_nor_noise_nor_a_click_is_a_turn() -> None:
    hiss = np.random.default_rng(2).normal(0, 0.01, 10 * RATE).astype(np.float32)
    click = np.zeros(10 * RATE, np.float32)
    click[RATE : RATE + 200] = 0.9
    for samples in (np.zeros(10 * RATE, np.float32), hiss, click):
        endpoint = TurnEnd()
        assert ends(endpoint, Sound(pcm.to_bytes(samples))) == []
        assert not endpoint.speaking


def test_closing_rises_through_the_silence_and_falls_when_speech_goes_on() -> None:
    endpoint = TurnEnd(0.9)
    closing = [endpoint.accept(block, "") for block in pcm.blocks(noisy(paused(RECORDINGS[0], 0.7), None))]
    assert closing[:25] == [0.0] * 25
    rises = [later - earlier for earlier, later in pairwise(closing)]
    assert max(rises) <= SECONDS / 0.9 + 0.001
    assert max(closing) == 1.0


def test_speech_from_the_first_sample_on_is_not_taken_for_the_room() -> None:
    samples = np.concatenate([speech(RECORDINGS[0]), np.zeros(2 * RATE, np.float32)])
    [taken] = ends(TurnEnd(0.9), Sound(pcm.to_bytes(samples)))
    assert taken - (len(samples) / RATE - 2.0) == pytest.approx(0.95, abs=0.2)


def test_words_make_a_turn_and_their_end_ends_it_where_noise_hides_the_pauses() -> None:
    endpoint = TurnEnd(0.5)
    loud = np.random.default_rng(3).normal(0, 0.02, 320).astype(np.float32)
    block = pcm.to_bytes(loud)
    assert {endpoint.accept(block, "") for _ in range(100)} == {0.0}
    closing = [endpoint.accept(block, "is this a bad time") for _ in range(60)]
    assert endpoint.speaking
    assert closing[-1] == 1.0
    assert closing.index(1.0) * SECONDS == pytest.approx(0.2, abs=0.03)  # 0.3 s after the last word was said


class Switch:
    """A voice while it is on."""

    def __init__(self) -> None:
        self.on = False

    def accept(self, block: bytes) -> bool:
        del block
        return self.on

    def reset(self) -> None:
        """Nothing is kept."""


LIKELY = {"": 0.0, "is it a no": 0.95, "we help dentists": 0.5, "and what": 0.02}
BLOCK = bytes(640)


def waited(words: str, *, patience: float = 0.9, after: Act | None = None, sure: float = 1.0) -> float:
    """Seconds of silence until a turn of these words is taken."""
    voice = Switch()
    end = TurnEnd(patience, activity=voice, whole=LIKELY.__getitem__ if words else None)
    end.reset(after)
    voice.on = True
    for _ in range(25):
        assert end.accept(BLOCK, words, sure) == 0.0
        assert (end.speaking, end.silence) == (bool(words) or end.speaking, 0.0)
    voice.on = False
    for number in range(1, 300):
        if end.accept(BLOCK, words, sure) >= 1.0:
            return round(number * SECONDS, 2)
    pytest.fail("the turn was never taken")


def test_a_question_is_taken_at_once_and_words_that_hang_are_waited_for() -> None:
    assert waited("is it a no") == 0.2
    assert 0.8 < waited("we help dentists") < 1.0
    assert waited("and what") == 1.2
    assert waited("") == 0.9  # nothing known of words


def test_a_thinking_pause_after_a_no_has_longer() -> None:
    for words in filter(None, LIKELY):
        assert waited(words) < waited(words, after=Act.SAYS_NO) == waited(words, after=Act.STALLS)
        assert waited(words) == waited(words, after=Act.ASKS)


def test_words_that_were_badly_heard_are_no_reason_to_hurry() -> None:
    assert waited("is it a no", sure=0.2) > 0.8 > waited("is it a no", sure=0.8)
    assert waited("and what", sure=0.2) == waited("and what")


def test_patience_is_the_users() -> None:
    for words in filter(None, LIKELY):
        assert waited(words, patience=1.8) == pytest.approx(2 * waited(words), abs=0.03)


def test_closing_rises_steadily_when_the_words_become_clear_on_the_way() -> None:
    voice = Switch()
    end = TurnEnd(0.9, activity=voice, whole=LIKELY.__getitem__)
    voice.on = True
    for _ in range(10):
        end.accept(BLOCK, "and what")
    voice.on = False
    closing = [end.accept(BLOCK, "and what" if number < 5 else "is it a no") for number in range(10)]
    assert closing == sorted(closing)
    assert closing[4] < 0.1
    assert closing[-1] == 1.0
    assert max(after - before for before, after in pairwise(closing)) < 0.25


def test_closing_falls_back_when_the_trainee_goes_on() -> None:
    voice = Switch()
    end = TurnEnd(0.9, activity=voice)
    voice.on = True
    for _ in range(10):
        end.accept(BLOCK, "")
    voice.on = False
    assert [end.accept(BLOCK, "") for _ in range(3)][-1] > 0.0
    voice.on = True
    assert end.accept(BLOCK, "") == 0.0
    assert end.silence == 0.0
