"""The benchmark: every key is there, a figure that cannot be had says why, and the measures measure."""

import os
from pathlib import Path

import numpy as np
import pytest
from commands import noprac
from virtual_audio import VirtualAudio

from noprac import build
from noprac.build import bench
from noprac.build.bench import Order, Part, figures, home, speech, turns
from noprac.build.bench.conversation import Exchange, Talker
from noprac.cli.bench import table
from noprac.core.errors import DeviceError, Misuse
from noprac.core.speech import RATE
from noprac.store import recorded

CONTRACT = {
    *("reply_gap_ms", "naive_gap_ms", "gap_ratio", "cut_off_early", "missed_ends", "word_error_rate"),
    *("real_time_factor", "tag_per_s", "score_calls_per_s", "play_turns_per_s", "start_ms", "peak_rss_mb"),
}
PARTS = (
    Part("first", "bench_part", ("home",)),
    Part("second", "bench_part", ("other",)),
    Part("third", "bench_part", ("more",), asked=True),
)


# The run


def test_every_figure_of_the_contract_has_a_part() -> None:
    assert {key for part in bench.PARTS if not part.asked for key in part.keys} >= CONTRACT


def test_each_part_runs_in_a_home_apart_and_every_key_is_there() -> None:
    before = os.environ["NOPRAC_HOME"]
    found = bench.run(Order(), "first", PARTS)
    assert found["other"] is None
    assert found["notes"] == {"home": "It is gone by now.", "other": bench.NOT_ASKED}
    assert found["home"] != before == os.environ["NOPRAC_HOME"]
    assert not Path(str(found["home"])).exists()
    assert "more" not in found


def test_a_part_that_cannot_be_measured_is_null_with_its_reason() -> None:
    told: list[str] = []
    found = bench.run(Order(turns=2, tell=told.append), None, PARTS)
    assert (found["home"], found["other"]) == (None, None)
    assert found["notes"] == dict.fromkeys(("home", "other"), "There is no loudspeaker. Plug one in.")
    assert len(told) == 2
    with pytest.raises(Misuse):
        bench.run(Order(), "none", PARTS)


def test_the_users_models_are_there_and_their_calls_are_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(home.NAME, str(tmp_path))
    (tmp_path / "models" / "mine").mkdir(parents=True)
    (tmp_path / "journal.sqlite3").touch()
    with home.apart() as apart:
        assert (apart / "models" / "mine").is_dir()
        assert not (apart / "journal.sqlite3").exists()
    assert (tmp_path / "models" / "mine").is_dir()
    monkeypatch.delenv(home.NAME)
    with home.apart():
        assert home.NAME in os.environ
    assert home.NAME not in os.environ


def test_a_table_has_a_line_for_each_figure_and_each_reason() -> None:
    found = {
        "gap": {"p50": 1234, "n": 3},
        "none": None,
        "notes": {"none": "Why.", "x": bench.NOT_ASKED, "more": "Why."},
    }
    lines = list(table(found))
    assert [line.split(maxsplit=1) for line in lines] == [
        ["gap", "p50 1,234  n 3"],
        ["none,", "more                   Why."],
    ]


def test_the_command_names_its_parts(tmp_path: Path) -> None:
    refused = noprac(tmp_path, "bench", "--only", "nothing")
    assert refused.code == 2
    assert all(name in refused.line for name in bench.names())


# The figures


@pytest.mark.parametrize(
    ("said", "heard", "wrong"),
    [("a b c", "a b c", 0), ("a b c", "a x c", 1), ("a b c", "", 3), ("", "a", 1), ("a b", "b a b", 1)],
)
def test_words_wrong_are_counted_as_edits(said: str, heard: str, wrong: int) -> None:
    assert figures.words_wrong(said, heard) == wrong


def test_spreads_and_rates_of_some_and_of_none() -> None:
    assert figures.spread([0.1, 0.3, 0.2]) == {"p50": 200, "p95": 300, "n": 3}
    assert figures.spread([]) == {"p50": None, "p95": None, "n": 0}
    assert figures.share([1.0, 2.0, 3.0, 4.0], 0.5) == 2.0
    assert (figures.rate(1, 3), figures.rate(1, 0)) == (0.333, None)
    assert (figures.ms(0.0012), figures.ms(1.2344)) == (1.2, 1234)


def test_memory_is_that_of_a_process_and_its_children() -> None:
    here = figures.memory([os.getpid()])
    if Path("/proc").is_dir():
        assert here is not None
        assert here <= (figures.memory(figures.family(os.getpid()), peak=True) or 0.0)
    assert figures.family(os.getpid())[0] == os.getpid()
    assert figures.memory([]) is None


# The speech


def test_each_turn_has_its_pause_and_the_noise_its_distance() -> None:
    quiet, noisy = next(iter(speech.clips())), next(iter(speech.clips(20.0)))
    samples = np.frombuffer(quiet.sound.samples, "<i2").astype(float)
    before = round(quiet.resumes * RATE)
    assert not samples[before - round(0.45 * RATE) : before].any()
    assert samples[before + 400 : round(quiet.ends * RATE)].any()
    room = np.frombuffer(noisy.sound.samples, "<i2").astype(float)[: RATE // 2]
    turn = speech.turns()[0]
    spoken = np.concatenate([samples[: round(speech.LEAD * RATE) + turn.at], samples[before:]])
    spoken = spoken[np.flatnonzero(spoken)[0] : np.flatnonzero(spoken)[-1]]
    below = 20 * np.log10(np.sqrt(np.mean(spoken**2)) / np.sqrt(np.mean(room**2)))
    assert below == pytest.approx(20.0, abs=1.5)


def test_every_voice_thinks_for_every_length() -> None:
    pairs = {(turn.voice, turn.pause) for turn in speech.turns()}
    assert len(pairs) == 16


def test_a_missing_recording_is_one_line() -> None:
    with pytest.raises(DeviceError, match="Install noprac again"):
        recorded.demo("nobody")


# The measures


def test_a_clip_is_taken_at_its_end_or_cut_off() -> None:
    """Heard by the demo's small model: where a turn ends does not hang on its words alone."""
    ears = build.recogniser(str(build.tiny_model()))
    scenario = build.scenario(turns.SCENARIO).scenario
    clip = next(iter(speech.clips()))
    taken = turns.take(clip, ears, scenario)
    assert taken.at is not None
    assert taken.at > clip.resumes - 0.5
    assert taken.early == (taken.wait is None)


def test_a_turn_counts_as_taken_early_late_or_never() -> None:
    clip = next(iter(speech.clips()))
    early, late, never = (turns.Taken(clip, at) for at in (clip.ends - 0.1, clip.ends + 0.4, None))
    assert (early.early, early.wait) == (True, None)
    assert late.wait == pytest.approx(0.4)
    assert (never.early, never.wait) == (False, None)


def test_a_gap_is_of_a_turn_that_went_well() -> None:
    well = Exchange(10.0, 10.4, early=False, heard=True)
    assert well.gap == pytest.approx(0.4)
    assert Exchange(10.0, 9.0, early=True, heard=True).gap is None
    assert Exchange(10.0, 10.4, early=False, heard=False).gap is None
    assert Exchange(10.0, None, early=False, heard=True).gap is None


def test_a_process_that_ends_is_told_with_its_own_words() -> None:
    fault = "import json; print(json.dumps({'what': 'fault', 'at': 1.0, 'text': 'No ears.'})); print('noise')"
    talker = Talker(("-c", fault), dict(os.environ))
    with pytest.raises(DeviceError, match=r"No ears\."):
        talker.await_("listening", 0.0, 60.0)
    talker.close()
    talker.close()


@pytest.mark.audio
@pytest.mark.timeout(300)
def test_the_gap_is_measured_on_virtual_devices(virtual_audio: VirtualAudio) -> None:
    assert virtual_audio.environment
    found = bench.run(Order(turns=2, model=str(build.tiny_model())), "gap")
    ours, parts = found["reply_gap_ms"], found["reply_parts_ms"]
    assert isinstance(ours, dict)
    assert isinstance(parts, dict)
    assert ours["n"] + found["wrong_turns"]["noprac"] == 2  # type: ignore[index]  # a mapping of counts
    assert ours["n"] == 0 or ours["p50"] > 50
    assert found["peak_rss_mb"] is not None
