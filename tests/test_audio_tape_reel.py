"""Files with a microphone's face and a speaker that only keeps: the stand-ins for devices."""

import threading
import time
from pathlib import Path

import pytest

from noprac.audio import pcm
from noprac.audio.reel import Reel
from noprac.audio.tape import SILENCE, Tape
from noprac.core.errors import DeviceError
from noprac.core.speech import Sound

LOUD = b"\x00\x40" * 320
SOFT = b"\x00\x10" * 320


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """A loud file of 5 blocks and a soft one of 3."""
    pcm.write(tmp_path / "loud.wav", Sound(LOUD * 5))
    pcm.write(tmp_path / "soft.wav", Sound(SOFT * 3))
    return tmp_path / "loud.wav", tmp_path / "soft.wav"


class Hours:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_tape_gives_its_files_one_after_the_other_and_then_nothing(files: tuple[Path, Path]) -> None:
    tape = Tape(*files)
    assert tape.read(0) is None
    tape.open()
    assert tape.waiting == pytest.approx(0.16)
    assert [tape.read(0) for _ in range(9)] == [LOUD] * 5 + [SOFT] * 3 + [None]
    assert tape.dropped == 0


def test_a_tape_can_be_wound_back_and_stopped(files: tuple[Path, Path]) -> None:
    tape = Tape(files[0])
    tape.open()
    assert tape.read(0) == LOUD
    assert tape.level == pytest.approx(0.5)
    tape.clear()  # a tape that runs only as it is read holds nothing back
    assert tape.waiting == pytest.approx(0.08)
    tape.open()
    assert tape.waiting == pytest.approx(0.1)
    tape.close()
    tape.close()
    assert tape.read(0) is None
    assert tape.level == 0.0


def test_a_live_tape_keeps_time_and_is_silent_around_its_files(files: tuple[Path, Path]) -> None:
    clock = Hours()
    tape = Tape(live=True, clock=clock)
    tape.open()
    assert tape.read(0) is None  # the first block is not over yet
    clock.now += 0.021
    assert tape.read(0) == SILENCE
    tape.speak(files[1])
    clock.now += 0.1
    assert [tape.read(0) for _ in range(6)] == [SOFT] * 3 + [SILENCE] * 2 + [None]


def test_a_live_tape_runs_on_without_a_reader(files: tuple[Path, Path]) -> None:
    clock = Hours()
    tape = Tape(files[0], live=True, clock=clock)
    tape.open()
    clock.now += 0.081
    tape.clear()
    clock.now += 0.02
    assert tape.read(0) == LOUD
    clock.now += 10.0
    assert tape.read(0) == SILENCE
    assert tape.dropped == pytest.approx(400, abs=2)


def test_a_live_tape_waits_in_real_time(files: tuple[Path, Path]) -> None:
    tape = Tape(files[0], live=True)
    tape.open()
    began = time.monotonic()
    assert [tape.read(1.0) for _ in range(5)] == [LOUD] * 5
    assert time.monotonic() - began >= 0.09


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(DeviceError, match="does not exist"):
        Tape(tmp_path / "none.wav").open()


def test_a_reel_keeps_what_is_played_in_order() -> None:
    reel, started = Reel(), []
    reel.open()
    for sound in (Sound(LOUD), Sound(SOFT * 2, 32_000)):
        assert reel.play(sound, lambda: started.append(1)) == 1.0
        reel.wait(0.02)
    assert len(started) == 2
    kept = reel.sound()
    assert kept.seconds == pytest.approx(0.08)
    assert kept.samples[:640] == LOUD
    assert kept.samples[640:1280] == SILENCE
    assert pcm.level(kept.samples[1280:1920]) == pytest.approx(0.125, rel=0.1)
    assert reel.play(Sound(b""), lambda: None) == 1.0
    reel.close()


def test_a_reel_in_real_time_can_be_cut() -> None:
    reel = Reel(real_time=True)
    levels: list[float] = []

    def interrupt() -> None:
        while not reel.level:
            time.sleep(0.01)
        levels.append(reel.level)
        reel.cut()

    thread = threading.Thread(target=interrupt)
    share = reel.play(Sound(LOUD * 3000), thread.start)  # a minute
    thread.join()
    assert share < 1.0
    assert reel.sound().seconds == pytest.approx(share * 60)
    assert levels == [pytest.approx(0.5)]
    assert reel.level == 0.0
