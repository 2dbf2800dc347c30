"""The call's sound: both voices as they came, where it is allowed."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from commands import here
from doubles import FakeSpeaker
from numpy.typing import NDArray

from noprac import build
from noprac.audio import callsound, pcm
from noprac.audio.callsound import CallSound
from noprac.build import recordings
from noprac.core.call import Call, Stage, begin
from noprac.core.errors import DeviceError
from noprac.core.events import Paused
from noprac.core.speech import RATE, Sound
from noprac.engine.recording import Unkept
from noprac.engine.update import Update
from noprac.store.journal import Journal, Parts
from noprac.store.settings import Settings

SOURCE = build.scenario("lead-generation")
BLOCK = np.full(320, 1000, "<i2").tobytes()
LINE = Sound(np.full(RATE, 2000, "<i2").tobytes())


def kept(folder: Path) -> tuple[CallSound, Path, list[DeviceError]]:
    path, faults = folder / "call-1.flac", list[DeviceError]()
    return CallSound(path, faults.append), path, faults


def sides(path: Path) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
    samples, rate = soundfile.read(path, dtype="int16")
    assert rate == RATE
    return samples[:, 0], samples[:, 1]


def runs(side: NDArray[np.int16]) -> Sequence[tuple[float, float]]:
    """Where it is not silent, in seconds."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], side != 0, [0]))))
    return [(float(a) / RATE, float(b) / RATE) for a, b in edges.reshape(-1, 2)]


def test_both_voices_stand_where_they_were_said(tmp_path: Path) -> None:
    sound, path, faults = kept(tmp_path)
    sound.prospect(LINE, 0.0, 1.0)
    for number in range(100):  # two seconds, told late by a little now and then
        sound.trainee(BLOCK, 1.5 + 0.02 * (number + 1) + (0.1 if number % 7 == 0 else 0.0))
    sound.prospect(LINE, 4.0, 0.25)
    sound.close()
    sound.close()
    left, right = sides(path)
    assert len(left) == len(right)
    ((a, b),) = runs(left)
    assert (round(a - 1.0, 1), round(b - a, 2)) == (1.6, 2.0)
    assert [(round(a - 1.0, 2), round(b - a, 2)) for a, b in runs(right)] == [(0.0, 1.0), (4.0, 0.25)]
    assert faults == []


def test_a_long_call_is_written_as_it_goes_and_loses_nothing(tmp_path: Path) -> None:
    sound, path, _ = kept(tmp_path)
    seconds = 3 * callsound.ENOUGH // RATE
    for second in range(seconds):
        for number in range(50):
            sound.trainee(BLOCK, second + 0.02 * (number + 1))
        sound.prospect(LINE, float(second), 1.0)
    assert not path.exists()
    assert (tmp_path / ".call-1.flac.part").exists()
    sound.close()
    left, right = sides(path)
    assert np.count_nonzero(left) == np.count_nonzero(right) == seconds * RATE
    assert [file.name for file in tmp_path.iterdir()] == ["call-1.flac"]


def test_a_held_call_is_not_recorded(tmp_path: Path) -> None:
    sound, path, _ = kept(tmp_path)
    call = begin(SOURCE.scenario)
    watcher = recordings.holding(sound)
    for stage, at in ((Stage.LISTENING, 0.0), (Stage.PAUSED, 1.0), (Stage.LISTENING, 2.0)):
        watcher(Update(_at(call, stage), Paused(at), ()))
        for number in range(25):
            sound.trainee(BLOCK, at + 0.02 * (number + 1))
    sound.close()
    left, _ = sides(path)
    assert [round(a, 1) for a, _ in runs(left)] == [1.0, 3.0]


def _at(call: Call, stage: Stage) -> Call:
    return replace(call, stage=stage)


def test_a_call_without_a_sound_leaves_no_file(tmp_path: Path) -> None:
    sound, _, faults = kept(tmp_path)
    sound.close()
    assert list(tmp_path.iterdir()) == []
    assert faults == []


def test_a_disk_that_refuses_is_told_once_and_stops_nothing(tmp_path: Path) -> None:
    sound, _, faults = kept(tmp_path / "gone")
    sound.prospect(LINE, 0.0, 1.0)
    sound.close()
    sound.trainee(BLOCK, 2.0)
    sound.prospect(LINE, 2.0, 1.0)
    sound.close()
    assert ["is not recorded any more" in fault.what for fault in faults] == [True]


def test_it_is_kept_only_where_it_is_allowed(tmp_path: Path) -> None:
    with closing(Journal(tmp_path)) as journal:
        for settings, kept_by in ((Settings(), journal), (Settings(keep_call=True), None)):
            assert recordings.listening_in("a", kept_by, settings, lambda _: None) is None
        assert list(tmp_path.glob("voices/**")) == []


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path)


def test_it_is_played_goes_on_and_goes_with_its_call(journal: Journal) -> None:
    with closing(journal.begin(SOURCE, 0, Parts())) as record:
        call = record.call_id
    assert not recordings.has_sound(call, journal)
    with pytest.raises(DeviceError, match="was not kept"):
        recordings.sound_of(call, journal)
    for _ in range(2):
        sound = recordings.listening_in(call, journal, Settings(keep_call=True), lambda _: None)
        assert sound is not None
        sound.prospect(LINE, 1.0, 1.0)
        ending = recordings.Overheard(Unkept(), sound)
        ending.close()
    assert [path.name for path in journal.voices.calls(call)] == ["call-1.flac", "call-2.flac"]
    assert journal.voices.turns(call) == frozenset()
    assert recordings.sound_of(call, journal).seconds == pytest.approx(4.0)
    speaker = FakeSpeaker()
    assert recordings.play_call(call, journal, speaker) == 1.0
    assert not speaker.opened
    journal.voices.calls(call)[1].write_bytes(b"no sound")
    with pytest.raises(DeviceError, match="not a sound file"):
        recordings.sound_of(call, journal)
    journal.delete(call)
    assert not recordings.has_sound(call, journal)
    assert list(journal.voices.folder.iterdir()) == []
    journal.close()


def test_a_call_is_written_to_a_file_on_the_command_line(journal: Journal, tmp_path: Path) -> None:
    with closing(journal.begin(SOURCE, 0, Parts())) as record:
        call = record.call_id
    sound = recordings.listening_in(call, journal, Settings(keep_call=True), lambda _: None)
    assert sound is not None
    sound.prospect(LINE, 1.0, 1.0)
    sound.close()
    journal.close()
    out = tmp_path / "out.wav"
    assert here(tmp_path, "journal", "sound", call, "--out", str(out)).code == 0
    assert pcm.read(out).seconds == pytest.approx(2.0)
    for name, said in (("none", "There is no call none."), (call, "")):
        (journal.voices.folder / call / "call-1.flac").unlink(missing_ok=True)
        refused = here(tmp_path, "journal", "sound", name, "--out", str(out))
        assert refused.code == 2
        assert refused.line.startswith(said or "The sound of this call was not kept.")


def test_a_mixed_call_is_heard_from_both_sides(tmp_path: Path) -> None:
    sound, path, _ = kept(tmp_path)
    sound.trainee(BLOCK * 50, 1.0)
    sound.prospect(LINE, 1.0, 1.0)
    sound.close()
    mixed = np.frombuffer(pcm.read(path).samples, "<i2")
    assert {500, 1000} <= set(np.unique(mixed))
