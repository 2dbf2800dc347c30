"""What the trainee says is never written to disk unless it is allowed, proved by watching the file system."""

import re
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest
from commands import noprac
from numpy.typing import NDArray
from watching import Watch, watched

from noprac.audio import pcm
from noprac.core.errors import DeviceError
from noprac.store import recorded, settings
from noprac.store.settings import Settings

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux alone tells of every file")

# The journal, the prospect's lines, the recogniser's language model, PulseAudio's cookie, Python's word of four letters
# by which it tries a temporary folder. No other file may appear.
EXPECTED = re.compile(
    r"""home/(journal[^/]*|settings\.json|cache/voice/[^/]*\.wav(\.\d+\.part)?|cache/language/.*)
    |temp/(noprac-voice-[^/]*/\d+\.wav|pulse-[^/]*/.*|[a-z0-9_]{8})|user/pulse/.*""",
    re.VERBOSE,
)


class Places:
    """Every place where a program may leave something, below one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home, self.temp, self.user, self.here = (folder / name for name in ("home", "temp", "user", "here"))
        for place in (self.home, self.temp, self.user, self.here):
            place.mkdir()

    @property
    def environment(self) -> dict[str, str]:
        user = str(self.user)
        users = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"), user)
        return {**users, "TMPDIR": str(self.temp), "NOPRAC_HOME": str(self.home)}

    def unexpected(self, watch: Watch) -> list[str]:
        names = (path.relative_to(self.folder).as_posix() for path in watch.seen)
        return sorted(name for name in names if not EXPECTED.fullmatch(name))

    def sounds(self) -> list[NDArray[np.float32]]:
        """Every file left that can be decoded as sound."""
        return [found for path in self.folder.rglob("*") if path.is_file() and (found := decoded(path)) is not None]


def decoded(path: Path) -> NDArray[np.float32] | None:
    try:
        return pcm.to_floats(pcm.read(path).samples)
    except DeviceError:
        return None


def likeness(sound: NDArray[np.float32], said: NDArray[np.float32]) -> float:
    """How much of a second from the middle of `said` is in `sound`: 1 where it is there, near 0 where it is not."""
    middle = len(said) // 2
    piece = said[middle - 8000 : middle + 8000]
    size = 1 << (len(sound) + len(piece)).bit_length()
    found = np.fft.irfft(np.fft.rfft(sound, size) * np.conj(np.fft.rfft(piece, size)), size)[: len(sound)]
    power = np.convolve(np.square(sound), np.ones(1), "same").cumsum()
    energy = np.concatenate((power, np.full(len(piece), power[-1])))[len(piece) :] - np.concatenate(([0], power[:-1]))
    return float(np.max(found / np.sqrt(np.maximum(energy, 1e-3) * np.sum(np.square(piece)))))


def heard_in(sounds: Iterable[NDArray[np.float32]], said: Iterable[Path]) -> bool:
    pieces = [pcm.to_floats(pcm.read(path).samples) for path in said]
    return any(likeness(sound, piece) > 0.7 for sound in sounds for piece in pieces)


def demo(places: Places) -> Watch:
    with watched(places.folder) as watch:
        answer = noprac(places.home, "demo", "--trainee", "pushy", "--json", env=places.environment)
    assert answer.code == 0
    return watch


def test_a_call_in_virtual_time_writes_no_sound_of_the_trainee(tmp_path: Path) -> None:
    places = Places(tmp_path)
    watch = demo(places)
    assert places.unexpected(watch) == []
    assert {path.suffix for path in watch.seen} >= {".sqlite3", ".wav"}  # it does see what is written
    sounds = places.sounds()
    assert len(sounds) >= 2  # the prospect's lines
    assert not heard_in(sounds, [path for path, _ in recorded.demo("pushy")])


def test_where_it_is_allowed_the_same_watch_sees_it(tmp_path: Path) -> None:
    places = Places(tmp_path)
    settings.save(places.home, Settings(keep_voice=True))
    watch = demo(places)
    assert any(name.startswith("home/voices/") for name in places.unexpected(watch))
    assert heard_in(places.sounds(), [path for path, _ in recorded.demo("pushy")])
