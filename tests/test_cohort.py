"""A folder of bundles: read once, counted right, scored again alike by whatever does the work."""

import csv
import json
import shutil
import warnings
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from distributed import LocalCluster

from noprac.build import bench, cohort
from noprac.cli.main import main
from noprac.core.cohort import facts
from noprac.core.cohort.values import EVERYTHING, Page, Wanted
from noprac.core.errors import DeviceError
from noprac.core.moves import Move
from noprac.core.score import RUBRIC_VERSION, Category
from noprac.store import bundle, paths
from noprac.store.bundle import Giver, Part
from noprac.store.cohort import marks, pool, rescore

SAMPLE = paths.assets() / "examples" / "cohort"
HOUSE = "version: house\nrules:\n  no_asked: {points: 10}\n  pressed_again: off\n"
FILES = sorted(SAMPLE.glob("*.noprac"))


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path_factory.mktemp("home")))


def values() -> list[dict[str, Any]]:
    """The calls of the sample, straight from its files."""
    return [part.value for file in FILES for part in bundle.read(file.read_bytes()).of(facts.CALL)]


def page_of(folder: Path, kept: Path, wanted: Wanted = EVERYTHING, jobs: int = 1) -> Page:
    with closing(cohort.read(folder, kept=kept, jobs=jobs)) as opened:
        return opened.page(wanted)


def copied(to: Path, *numbers: int) -> Path:
    to.mkdir(exist_ok=True)
    for number in numbers:
        shutil.copy(FILES[number], to)
    return to


# Counted


def test_the_sample_is_counted_right(tmp_path: Path) -> None:
    page, calls = page_of(SAMPLE, tmp_path), values()
    assert (page.calls, page.bundles, len(page.people), page.refused) == (50, 5, 5, ())
    assert (page.since, page.until) == tuple(date.fromisoformat(f(c["day"] for c in calls)) for f in (min, max))
    heard = Counter(no["kind"] for call in calls for no in call["noes"])
    assert {line.kind.value: line.n for line in page.noes} == heard
    deeds = Counter((no["kind"], no["deed"]) for call in calls for no in call["noes"])
    assert {(line.kind.value, deed.value): n for line in page.noes for deed, n in line.deeds.items()} == deeds
    made = Counter(move for call in calls for _, _, moves in call["turns"] for move in moves)
    assert {line.move.value: line.n for line in page.moves} == {
        move: n for move, n in made.items() if move not in {"pitch", "greeting", "farewell", "other"}
    }
    turns = sum(bool(moves) for call in calls for _, _, moves in call["turns"])
    assert page.moves[0].in_ten == 10 * page.moves[0].n / turns
    assert {line.id: line.calls for line in page.scenarios} == Counter(call["scenario"] for call in calls)
    assert sum(week.calls for week in page.weeks) == 50
    assert {one.person.name: (one.noes, one.embraced) for one in page.people} == {
        bundle.read(file.read_bytes()).giver.name: _noes(file) for file in FILES
    }


def _noes(file: Path) -> tuple[int, int]:
    found = [no for part in bundle.read(file.read_bytes()).of(facts.CALL) for no in part.value["noes"]]  # type: ignore[attr-defined]
    return len(found), sum(no["embraced"] for no in found)


def test_a_persons_course_is_that_of_the_calls(tmp_path: Path) -> None:
    person = page_of(SAMPLE, tmp_path).people[0]
    calls = [part.value for part in bundle.read(FILES[0].read_bytes()).of(facts.CALL)]
    scores: list[int] = [call["scores"]["overall"] for call in calls]  # type: ignore[index]
    found = person.skills[Category.OVERALL]
    assert found.mean is not None
    assert (found.n, found.mean.value) == (10, sum(scores) / 10)
    assert (found.first, found.last) == (sum(scores[:5]) / 5, sum(scores[5:]) / 5)


def test_contests_and_marks_are_counted(tmp_path: Path) -> None:
    page = page_of(SAMPLE, tmp_path)
    wrong = Counter(remark["move"] for call in values() for remark in call["remarks"])
    assert {line.move.value: line.wrong for line in page.contested} == wrong
    lines = [json.loads(line) for line in (SAMPLE / marks.FILE).read_bytes().splitlines()]
    given = Counter(line["skill"] for line in lines if "skill" in line)
    assert {line.skill.value: line.n for line in page.scores_agree} == given
    every, *single = page.moves_agree
    assert every.both + every.neither + every.only_seen + every.only_trainer == sum("turn" in line for line in lines)
    assert sum(line.both for line in single) == every.both > 0


def test_only_what_is_wanted_counts(tmp_path: Path) -> None:
    calls, everything = values(), page_of(SAMPLE, tmp_path)
    scenario, whose = calls[0]["scenario"], everything.people[1]
    some = page_of(SAMPLE, tmp_path, Wanted(frozenset({whose.person.id}), since=whose.since + timedelta(days=1)))
    assert [one.person for one in some.people] == [whose.person]
    assert 0 < some.calls < whose.calls
    assert page_of(SAMPLE, tmp_path, Wanted(until=whose.since)).until == whose.since
    of_scenario = page_of(SAMPLE, tmp_path, Wanted(scenario=scenario))
    assert of_scenario.calls == sum(call["scenario"] == scenario for call in calls)
    nothing = page_of(SAMPLE, tmp_path, Wanted(scenario="none"))
    assert (nothing.calls, nothing.since, nothing.people, nothing.noes) == (0, None, (), ())


def test_threads_change_nothing(tmp_path: Path) -> None:
    assert page_of(SAMPLE, tmp_path / "one", jobs=1) == page_of(SAMPLE, tmp_path / "two", jobs=2)


# Read once


def test_only_new_bundles_are_read(tmp_path: Path) -> None:
    folder, kept = copied(tmp_path / "bundles", 0, 1), tmp_path / "kept"
    read = []
    for change in (lambda: None, lambda: None, lambda: copied(folder, 2), (folder / FILES[0].name).unlink):
        change()
        with closing(cohort.read(folder, kept=kept, jobs=1)) as opened:
            read.append((opened.read, opened.page().calls))
    assert read == [
        (2, 20),
        (0, 20),
        (1, 30),
        (1, 20),
    ]  # of a bundle that is taken away nothing stays: its lot is read anew
    assert all(path.name.startswith(("lot-1-", "lot-2-")) for path in kept.glob("lot-*"))
    (kept / "ledger.json").write_bytes(b"{")
    with closing(cohort.read(folder, kept=kept, jobs=1)) as opened:
        assert (opened.read, opened.page().calls) == (2, 20)


def test_a_folder_without_bundles_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    page = page_of(tmp_path / "empty", tmp_path / "kept")
    assert (page.calls, page.people, page.weeks) == (0, (), ())
    with pytest.raises(DeviceError, match="cannot be read"):
        page_of(tmp_path / "none", tmp_path / "kept")


def changed(file: Path, to: Path, given: str, **fields: object) -> None:
    """The bundle of `file` once more, given at another time with other values in its first call."""
    was = bundle.read(file.read_bytes())
    first, *rest = was.parts
    part = bundle.sealed(first.kind, first.id, bundle.canonical({**first.value, **fields}))
    to.write_bytes(bundle.written(was.giver, given, was.app, (part, *rest)))


def test_a_call_given_twice_counts_once_as_it_was_given_last(tmp_path: Path) -> None:
    folder = copied(tmp_path / "bundles", 0)
    changed(FILES[0], folder / "earlier.noprac", "2026-01-01T00:00:00+00:00", scenario="earlier")
    changed(FILES[0], folder / "later.noprac", "2027-01-01T00:00:00+00:00", scenario="later")
    with closing(cohort.read(folder, kept=tmp_path / "kept", jobs=1)) as opened:
        page, lines = opened.page(), list(opened.calls())
        assert [(file.name, len(calls)) for file, calls in opened.given()] == [("later.noprac", 10)]
    assert (page.calls, page.bundles) == (10, 3)
    assert lines[0].scenario == "later"


def test_files_that_do_not_count_are_named(tmp_path: Path) -> None:
    folder = copied(tmp_path / "bundles", 0)
    (folder / "cut.noprac").write_bytes(FILES[1].read_bytes()[:-9])
    (folder / "b\u202ehe.noprac").write_bytes(b"not one")
    changed(FILES[1], folder / "odd.noprac", "2026-01-01T00:00:00+00:00", scores={})
    changed(FILES[1], folder / "other.noprac", "2026-01-01T00:00:00+00:00", call="other")
    changed(FILES[1], folder / "strange.noprac", "2026-01-01T00:00:00+00:00", noes=[{"turn": 0}])
    page = page_of(folder, tmp_path / "kept")
    assert page.calls == 20  # no scores are no occasion
    why = {refused.file: refused.why for refused in page.refused}
    assert why["b he.noprac"] == "it is no bundle"
    assert why["cut.noprac"].startswith("it is cut short")
    assert why["other.noprac"].endswith("bears another name inside")
    assert why["strange.noprac"].endswith("has no noes that can be")
    assert "odd.noprac" not in why


# Marked


def test_a_trainers_marks_are_kept_and_the_last_holds(tmp_path: Path) -> None:
    mark = cohort.Mark("Ada", "p", "c", Category.LISTENING, 70)
    for one in (mark, replace(mark, mark=80), cohort.Mark("Ada", "p", "c", turn=2, move=Move.LABEL, there=True)):
        cohort.keep(tmp_path, one)
    with (tmp_path / marks.FILE).open("ab") as file:
        file.write(b'{"by": 1}\nnot json\n[]\n{"by":"B","person":"p","call":"c","skill":"odd","mark":1}\n')
        file.write(b'{"by":"B","person":"p","call":"c","skill":"listening","mark":101}\n')
    assert marks.kept(tmp_path) == (
        cohort.Mark("Ada", "p", "c", turn=2, move=Move.LABEL, there=True),
        replace(mark, mark=80),
    )
    with pytest.raises(DeviceError, match="A mark needs"):
        cohort.keep(tmp_path, replace(mark, turn=1))
    with pytest.raises(DeviceError, match="A mark needs"):
        cohort.keep(tmp_path, cohort.Mark("Ada", "p", "c"))


# Scored again


def test_the_present_rubric_changes_nothing(tmp_path: Path) -> None:
    found = cohort.rescore(SAMPLE, kept=tmp_path, jobs=1)
    kept = {call["rubric"] for call in values()}
    assert (found.calls, found.unread) == (50, 0)
    assert (found.changed == 0) == (kept == {RUBRIC_VERSION})


def test_whatever_scores_again_gives_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text(HOUSE, encoding="utf-8")
    by = cohort.rubric(tmp_path / "house.yaml")
    told: list[str] = []
    one = cohort.rescore(SAMPLE, tmp_path / "one.jsonl", by=by, kept=tmp_path / "k", jobs=1, tell=told.append)
    two = cohort.rescore(SAMPLE, tmp_path / "two.jsonl", by=by, kept=tmp_path / "k", jobs=2)
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()
    assert one == two
    assert (one.rubric, one.calls, one.unread) == ("house", 50, 0)
    assert 0 < one.changed < 50
    assert told[-1] == "50 of 50 calls scored."
    rows = [json.loads(line) for line in (tmp_path / "one.jsonl").read_bytes().splitlines()]
    assert one.changed == sum(row["overall"] != row["kept_overall"] for row in rows)
    assert {row["call"]: row["kept_overall"] for row in rows} == {c["call"]: c["scores"]["overall"] for c in values()}


def test_two_dask_workers_give_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text(HOUSE, encoding="utf-8")
    by = cohort.rubric(tmp_path / "house.yaml")
    alone = cohort.rescore(SAMPLE, tmp_path / "alone.csv", by=by, kept=tmp_path / "k", jobs=1)
    with two_workers() as address:
        far = cohort.rescore(SAMPLE, tmp_path / "far.csv", by=by, kept=tmp_path / "k", address=address)
        with pytest.raises(DeviceError, match="A Dask worker failed"):
            list(pool.spread_far((1).__floordiv__, [0], address))
    assert (tmp_path / "alone.csv").read_bytes() == (tmp_path / "far.csv").read_bytes()
    assert alone == far


@contextmanager
def two_workers() -> Iterator[str]:
    """A Dask scheduler with two workers, all in this process."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of ports taken and the like: not ours
        settings = {"processes": False, "threads_per_worker": 1, "dashboard_address": None, "protocol": "tcp"}
        with LocalCluster(n_workers=2, **settings) as cluster:  # type: ignore[no-untyped-call]  # Dask has no types
            yield cluster.scheduler_address


def test_calls_that_cannot_be_read_are_counted(tmp_path: Path) -> None:
    parts: list[Part] = []
    for part in bundle.read(FILES[0].read_bytes()).parts:
        if part.kind == facts.RECEIPT:
            parts.append(bundle.sealed(part.kind, part.id, bundle.canonical({"receipt": {"exchanges": 1}})))
        elif part.kind == facts.CALL:
            parts.append(part)
    (tmp_path / "strange.noprac").write_bytes(
        bundle.written(Giver("aa", "=1+1"), "2026-01-01T00:00:00+00:00", "0", parts[:6])
    )
    found = cohort.rescore(tmp_path, tmp_path / "out.csv", kept=tmp_path / "k", jobs=1)
    assert (found.calls, found.unread, found.before) == (0, 3, None)
    good = rescore.csv_lines([("aa", "=1+1", "c", "2", *[None] * 6, "1", *[None] * 6)])
    assert b"'=1+1" in good
    assert next(csv.reader((tmp_path / "out.csv").read_text(encoding="utf-8").splitlines())) == list(rescore.COLUMNS)
    gone = rescore.rescore(
        rescore.Piece(((tmp_path / "none", ("a",)), (b"", ("b", "c"))), cohort.rubric(None), rescore.json_lines)
    )
    assert (gone.lines, gone.unread) == (b"", 3)


def test_what_cannot_be_scored_again_is_told(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text("version: x\nrules:\n  magic: off\n", encoding="utf-8")
    (tmp_path / "worse.yaml").write_text("{", encoding="utf-8")
    for name, why in (
        ("bad.yaml", r"bad\.yaml:3: rules\.magic: no such rule"),
        ("worse.yaml", "not YAML"),
        ("no", "read"),
    ):
        with pytest.raises(DeviceError, match=why):
            cohort.rubric(tmp_path / name)
    with pytest.raises(DeviceError, match="ends in none of"):
        cohort.rescore(SAMPLE, tmp_path / "x.txt", kept=tmp_path / "k")
    with pytest.raises(DeviceError, match="No Dask scheduler answers at nonsense"):
        list(pool.spread_far(len, ["a"], "nonsense://"))


# On the command line


def test_the_folder_is_told_in_lines_and_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = copied(tmp_path / "bundles", 0, 1)
    (folder / "cut.noprac").write_bytes(FILES[2].read_bytes()[:-9])
    assert main(["cohort", str(folder), "--jobs", "1"]) == 0
    told = capsys.readouterr()
    assert told.out.startswith("20 calls of 2 people in 2 bundles, from 2026-")
    assert told.err.startswith("cut.noprac is refused: it is cut short")
    assert main(["cohort", "show", str(folder), "--json", "--since", "2026-02-01"]) == 0
    page = json.loads(capsys.readouterr().out)
    assert page["calls"] == sum(one["calls"] for one in page["people"]) < 20
    for name in ("page.html", "people.csv", "calls.jsonl"):
        assert main(["cohort", str(folder), "--out", str(tmp_path / name)]) == 0
    assert "<h2>People</h2>" in (tmp_path / "page.html").read_text(encoding="utf-8")
    rows = list(csv.DictReader((tmp_path / "people.csv").read_text(encoding="utf-8").splitlines()))
    assert [row["calls"] for row in rows] == ["10", "10"]
    lines = [json.loads(line) for line in (tmp_path / "calls.jsonl").read_bytes().splitlines()]
    assert {line["call"] for line in lines} == {
        part.id for file in FILES[:2] for part in bundle.read(file.read_bytes()).of(facts.CALL)
    }
    assert main(["cohort", str(folder), "--out", str(tmp_path / "x.txt")]) == 2
    assert main(["cohort", str(tmp_path / "none")]) == 2


def test_a_hostile_name_is_harmless_everywhere(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "bundles"
    folder.mkdir()
    was = bundle.read(FILES[0].read_bytes())
    name = "=HYPERLINK(1)<script>\u202e\n../"
    (folder / "a.noprac").write_bytes(bundle.written(Giver("aa", name), was.given, was.app, was.parts))
    assert main(["cohort", str(folder)]) == 0
    assert "\u202e" not in capsys.readouterr().out
    for out in ("p.html", "p.csv"):
        assert main(["cohort", str(folder), "--out", str(tmp_path / out)]) == 0
    assert "<script>" not in (tmp_path / "p.html").read_text(encoding="utf-8")
    (row,) = csv.DictReader((tmp_path / "p.csv").read_text(encoding="utf-8").splitlines())
    assert row["name"].startswith("'=HYPERLINK")


def test_a_mark_is_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = copied(tmp_path / "bundles", 0)
    call = values()[0]["call"]
    assert main(["cohort", "mark", str(folder), call, "--by", "Ada", "--skill", "listening", "--score", "70"]) == 0
    assert (
        main(["cohort", "mark", str(folder), call, "--by", "Ada", "--turn", "1", "--move", "label", "--not-there"]) == 0
    )
    assert [(mark.mark, mark.there) for mark in marks.kept(folder)] == [(None, False), (70, None)]
    assert (
        main(["cohort", "mark", str(folder), "none", "--by", "Ada", "--turn", "1", "--move", "label", "--there"]) == 2
    )
    assert "Nobody gave a call none." in capsys.readouterr().err


def test_people_who_do_not_exist_are_the_same_each_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("one", "two"):
        order = ["--trainees", "2", "--calls", "5", "--seed", "9", "--jobs", "1"]
        assert main(["cohort", "simulate", str(tmp_path / name), *order]) == 0
    made = sorted(path.name for path in (tmp_path / "one").iterdir())
    assert len(made) == 3
    assert [(tmp_path / "one" / name).read_bytes() for name in made] == [
        (tmp_path / "two" / name).read_bytes() for name in made
    ]
    assert main(["cohort", "rescore", str(tmp_path / "one"), "--jobs", "1"]) == 0
    assert capsys.readouterr().out.startswith(f"5 calls scored by rubric {RUBRIC_VERSION}: 0 changed.")
    assert main(["cohort", "simulate", str(tmp_path / "one")]) == 2
    assert "There are bundles" in capsys.readouterr().err
    assert main(["cohort", "simulate", str(tmp_path / "three"), "--trainees", "9", "--calls", "2"]) == 2


def test_a_cohort_is_measured() -> None:
    told: list[str] = []
    found = bench.run(bench.Order(calls=100, tell=told.append), "cohort")["cohort"]
    assert isinstance(found, dict)
    assert (found["people"], found["calls"], found["same_bytes"], found["pages_alike"]) == (1, 100, True, True)
    assert found["rescore_per_s"]["one"] > 0
    assert told[0] == "Measuring: cohort."
