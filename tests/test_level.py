"""What the level says of a microphone: silent, too quiet, too loud, a noisy room, good."""

from collections.abc import Iterable
from threading import Event

import numpy as np
import pytest

from noprac.audio import pcm
from noprac.audio.level import SECONDS, LevelCheck
from noprac.build import aloud, bench
from noprac.build.bench import speech
from noprac.core.level import Sounds, Verdict, judged
from noprac.core.speech import Sound


def spoken(voice: float, room: float, seconds: float = 6.0) -> list[float]:
    """Levels of one who speaks half of the time."""
    count = int(seconds * 50)
    return [voice if number % 50 < 25 else room for number in range(count)]


@pytest.mark.parametrize(
    ("voice", "room", "sounds"),
    [
        (0.1, 0.0005, Sounds.GOOD),
        (0.1, 0.0, Sounds.GOOD),
        (0.003, 0.0002, Sounds.QUIET),
        (0.1, 0.03, Sounds.NOISY),
        (0.05, 0.045, Sounds.NOISY),
        (0.0001, 0.0, Sounds.SILENT),
        (0.0, 0.0, Sounds.SILENT),
        (0.002, 0.0019, Sounds.WAITING),
    ],
)
def test_each_fault_has_its_verdict(voice: float, room: float, sounds: Sounds) -> None:
    found = judged(spoken(voice, room))
    assert found.sounds is sounds
    assert found.voice >= found.room


def test_a_clipped_voice_is_too_loud_whatever_the_room() -> None:
    assert judged(spoken(0.5, 0.2), clipped=0.01).sounds is Sounds.CLIPPING


@pytest.mark.parametrize("seconds", [0.0, 0.5, 2.0])
def test_nothing_is_said_of_a_moment_of_silence(seconds: float) -> None:
    assert judged(spoken(0.0, 0.0, seconds)).sounds is Sounds.WAITING


def test_each_verdict_is_one_line_that_says_what_to_do() -> None:
    lines = [judged(spoken(*levels)).line for levels in ((0.1, 0.0), (0.003, 0.0002), (0.05, 0.045), (0.0, 0.0))]
    assert len(set(lines)) == len(lines)
    assert all("\n" not in line and line.endswith(".") for line in lines)


def blocks(gain: float) -> Iterable[bytes]:
    """Recorded speech, louder or softer."""
    for clip in (clip for _, clip in zip(range(3), speech.clips(40.0), strict=False)):
        samples = pcm.to_floats(clip.sound.samples) * np.float32(gain)
        yield from pcm.blocks(Sound(pcm.to_bytes(samples)))


@pytest.mark.parametrize(("gain", "sounds"), [(1.0, Sounds.GOOD), (0.03, Sounds.QUIET), (30.0, Sounds.CLIPPING)])
def test_recorded_speech_is_judged_by_its_loudness(gain: float, sounds: Sounds) -> None:
    check = LevelCheck()
    for block in blocks(gain):
        check.take(block)
    assert check.verdict.sounds is sounds


def test_only_the_last_seconds_count() -> None:
    check = LevelCheck()
    check.take(b"")
    for block in blocks(30.0):
        check.take(block)
    for _ in range(SECONDS * 50):
        check.take(bytes(640))
    assert check.verdict.sounds is Sounds.SILENT


class Spoken:
    """A microphone before which blocks are spoken; it sets `stop` after the last."""

    level = 0.0
    dropped = 0

    def __init__(self, blocks: Iterable[bytes], stop: Event) -> None:
        self._blocks = iter(blocks)
        self._stop = stop
        self.open_now = False

    def open(self) -> None:
        self.open_now = True

    def read(self, timeout: float) -> bytes | None:
        del timeout
        block = next(self._blocks, None)
        if block is None:
            self._stop.set()
        return block

    def clear(self) -> None:
        """Nothing waits."""

    def close(self) -> None:
        self.open_now = False


def test_a_level_is_watched_until_told_to_stop_and_told_as_it_changes() -> None:
    stop = Event()
    told: list[Verdict] = []
    microphone = Spoken([*(bytes(640) for _ in range(200)), *blocks(1.0)], stop)
    aloud.watch_level(microphone, stop, told.append)
    assert [verdict.sounds for verdict in told] == [Sounds.SILENT, Sounds.GOOD]
    assert not microphone.open_now


def test_the_benchmark_has_its_recordings() -> None:
    assert "turns" in bench.names()
    assert len(speech.turns()) == 30
