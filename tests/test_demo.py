"""`noprac demo` with the real parts: recordings heard by Vosk, the prospect synthesised, nothing passed as text."""

import json
import sys
import wave
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType

import pytest
from commands import Answer, here, noprac

from noprac.audio import pcm
from noprac.core.speech import RATE


@dataclass(frozen=True, slots=True)
class Played:
    """A demo call that was played once for all tests."""

    answer: Answer
    out: Path
    home: Path

    @property
    def call(self) -> dict[str, object]:
        (call,) = self.answer.objects
        return call

    @property
    def turns(self) -> list[dict[str, str]]:
        turns = self.call["turns"]
        assert isinstance(turns, list)
        return turns


def played(tmp: Path, trainee: str, env: Mapping[str, str] = MappingProxyType({})) -> Played:
    home, out = tmp / "home", tmp / "out"
    answer = noprac(home, "demo", "--trainee", trainee, "--json", "--out", str(out), env=env)
    return Played(answer, out, home)


@pytest.fixture(scope="module")
def skilled(tmp_path_factory: pytest.TempPathFactory) -> Played:
    return played(tmp_path_factory.mktemp("skilled"), "skilled")


@pytest.fixture(scope="module")
def pushy(tmp_path_factory: pytest.TempPathFactory) -> Played:
    return played(tmp_path_factory.mktemp("pushy"), "pushy")


def test_each_trainee_comes_to_their_end(skilled: Played, pushy: Played) -> None:
    assert (skilled.answer.code, pushy.answer.code) == (0, 0)
    assert (skilled.call["ending"], skilled.call["right_ending"]) == ("commitment", "commitment")
    assert pushy.call["ending"] == "counterfeit_yes"


def test_the_skilled_call_scores_thirty_more_on_both(skilled: Played, pushy: Played) -> None:
    good, bad = skilled.call["scores"], pushy.call["scores"]
    assert isinstance(good, dict)
    assert isinstance(bad, dict)
    for name in ("no_framing", "detachment"):
        assert good[name] - bad[name] >= 30


def test_what_was_heard_stands_beside_what_was_said(skilled: Played, pushy: Played) -> None:
    for made, count in ((skilled, 5), (pushy, 3)):
        answered = [turn for turn in made.turns if turn["trainee"]]
        assert len(answered) == count
        for turn in answered:
            assert turn["trainee"] == turn["heard"]
            assert turn["said"]
        assert made.call["engine"] == {"name": "vosk", "model": "tiny-en"}


def test_the_files_hold_the_same_call(skilled: Played) -> None:
    assert json.loads((skilled.out / "call.json").read_text(encoding="utf-8")) == skilled.call
    page = (skilled.out / "debrief.html").read_text(encoding="utf-8")
    assert page.lower().lstrip().startswith("<!doctype html>")
    assert {path.name for path in skilled.out.iterdir()} == {"call.json", "call.wav", "debrief.html"}


def test_both_voices_stand_on_the_track_in_turn(skilled: Played) -> None:
    """Each line and each answer is a stretch of sound of its own."""
    with wave.open(str(skilled.out / "call.wav")) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE, 1, 2)
        seconds = file.getnframes() / RATE
    assert 30 < seconds < 180
    sound = pcm.read(skilled.out / "call.wav")
    loud = [pcm.level(block) > 0.01 for block in pcm.blocks(sound)]
    stretches = sum(after and not before for before, after in pairwise([False, *smooth(loud)]))
    assert stretches >= 11  # six lines of the prospect, five turns of the trainee


def smooth(loud: list[bool]) -> list[bool]:
    """Bridges gaps of up to 0.1 s within an utterance; between two turns it is 0.2 s at least."""
    return [any(loud[max(0, i - 5) : i + 1]) for i in range(len(loud))]


def test_the_transcript_is_told_as_it_happens(skilled: Played) -> None:
    told = skilled.answer.err
    places = [told.index(turn["prospect"]) for turn in skilled.turns]
    assert places == sorted(places)
    assert all(f"heard: {turn['heard']}" in told for turn in skilled.turns if turn["heard"])


def test_the_call_is_in_the_journal(skilled: Played) -> None:
    (kept,) = here(skilled.home, "journal", "list", "--json").objects
    assert kept["ending"] == "commitment"
    assert kept["engine"] == {"name": "vosk", "model": "tiny-en"}
    again = here(skilled.home, "journal", "show", str(kept["id"]), "--json").objects[0]
    assert again["scores"] == skilled.call["scores"]
    assert again["evidence"] == skilled.call["evidence"]


@pytest.mark.skipif(sys.platform != "linux", reason="the voices of other systems cannot be hidden")
def test_without_a_voice_the_lines_are_captions_and_that_is_said_once(tmp_path: Path) -> None:
    for name in ("libespeak-ng.so.1", "libespeak.so.1"):
        (tmp_path / name).touch()  # found before the real one, and no library
    made = played(tmp_path, "pushy", {"LD_LIBRARY_PATH": str(tmp_path)})
    assert made.answer.code == 0
    assert made.call["ending"] == "counterfeit_yes"
    assert made.answer.err.count("apt-get install espeak-ng") == 1
    with wave.open(str(made.out / "call.wav")) as file:
        assert file.getnframes() / RATE > 20  # the captions' time is silence


def test_a_model_that_is_none_is_said_in_one_line(tmp_path: Path) -> None:
    answer = noprac(tmp_path, "demo", env={"NOPRAC_MODEL": str(tmp_path)})
    assert answer.code == 2
    assert "not a recogniser model" in answer.err.splitlines()[-1]
    assert "Traceback" not in answer.err


def test_nothing_is_kept_where_nothing_is_wanted(tmp_path: Path) -> None:
    answer = noprac(tmp_path / "home", "demo", "--trainee", "pushy", "--no-journal")
    assert answer.code == 0
    assert "Ending: counterfeit_yes" in answer.out
    assert "said: " in answer.out or "heard: " in answer.out
    assert not (tmp_path / "home" / "journal.sqlite3").exists()


def test_a_folder_that_cannot_be_made_is_said_before_the_call(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    answer = noprac(tmp_path / "home", "demo", "--out", str(tmp_path / "file" / "out"))
    assert answer.code == 2
    assert str(tmp_path / "file") in answer.line
    assert answer.out == ""
