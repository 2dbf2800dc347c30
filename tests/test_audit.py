"""An audit finds each kind of fault, says where it is, and how it is mended."""

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from commands import noprac
from rehearse import scenario
from test_scenario import SMALL

from noprac.cli.main import main
from noprac.core.audit import Fault, Kind, Report, audit, planned
from noprac.core.audit.fields import field_of_later
from noprac.core.audit.finding import found
from noprac.core.audit.tally import Cell, Tally
from noprac.core.form.parsing import parse
from noprac.core.moves import Ending
from noprac.core.scenario import Fact, Fit, Scenario, Start
from noprac.core.simulate import SKILLED, TRAINEES, Meaning, play
from noprac.core.situations import Situation

CALLS = 100
SOUND = replace(scenario(), later=None)
WARM = next(t for t in SKILLED if t.style is SOUND.persona.style)


def changed(**start: object) -> Scenario:
    return replace(SOUND, start=replace(SOUND.start, **start))  # type: ignore[arg-type]


def test_a_sound_scenario_has_none_and_comes_out_the_same_twice() -> None:
    (report,) = audit(SOUND, CALLS)
    assert report.faults == ()
    assert report == audit(SOUND, CALLS)[0]
    assert {row.trainee for row in report.rows} == {t.name for t in TRAINEES}
    assert sum(row.calls for row in report.rows) == report.calls >= CALLS
    assert planned(SOUND, CALLS) == report.calls
    assert sum(row.turns for row in report.rows) == report.turns
    assert all(sum(row.ended.values()) == row.calls for row in report.rows)


def test_one_that_anybody_can_win_is_gamed() -> None:
    told = tuple(SOUND.problem.facts)
    easy = replace(SOUND, start=Start(0, 1000, 1000, 1000, told, offered=True))
    (fault,) = [fault for fault in audit(easy, 400)[0].faults if fault.kind is Kind.GAMED]
    assert fault.what.startswith("random wins ")
    assert fault.field == "start"
    assert not fault.warning


@pytest.mark.parametrize("name", [t.name for t in TRAINEES if not t.skilled])
def test_deals_won_by_anything_but_skill_are_a_fault(name: str) -> None:
    trainee = next(t for t in TRAINEES if t.name == name)
    won = Cell(trainee, Fit.FITS, calls=5, ended=Counter({Ending.COMMITMENT: 2, Ending.HANG_UP: 3}))
    kinds = {fault.kind for fault in found(Tally(SOUND, cells={(name, Fit.FITS): won}))}
    assert Kind.GAMED in kinds
    lost = replace(won, ended=Counter({Ending.HANG_UP: 5}))
    assert Kind.GAMED not in {fault.kind for fault in found(Tally(SOUND, cells={(name, Fit.FITS): lost}))}


def test_one_that_nobody_can_win_lacks_its_ending_and_says_what_skill_wants() -> None:
    deep = replace(SOUND.problem, facts=tuple(fact.id for fact in SOUND.facts[:20]))
    (report,) = audit(replace(SOUND, problem=deep), CALLS)
    unreached = [fault for fault in report.faults if fault.kind is Kind.UNREACHED]
    assert "no call ends in commitment" in unreached[0].what
    assert unreached[0].field == "problem"
    (fault,) = [fault for fault in report.faults if fault.kind is Kind.UNSKILLED]
    assert " 0 of 11 calls " in fault.what
    assert fault.field == "problem.facts"
    assert "topics" in fault.mend


@pytest.mark.parametrize("field", ["problem.facts", "start.guard", "start.patience", "start.trust", "objections"])
def test_what_skill_wants_is_told_by_its_field(field: str) -> None:
    cell = Cell(WARM, Fit.FITS, calls=10, right=7, wanting=Counter({field: 3}))
    (fault,) = [f for f in found(Tally(SOUND, cells={("x", Fit.FITS): cell})) if f.kind is Kind.UNSKILLED]
    assert (fault.field, "7 of 10 calls" in fault.what) == (field, True)
    enough = replace(cell, right=8)
    assert Kind.UNSKILLED not in {f.kind for f in found(Tally(SOUND, cells={("x", Fit.FITS): enough}))}


def test_an_objection_for_the_wrong_truth_is_found() -> None:
    never = replace(
        SOUND, truth=((Fit.NEVER, 1),), objections=tuple(replace(o, truth=(Fit.FITS,)) for o in SOUND.objections)
    )
    tally = Tally(never)
    tally.cells["skilled", Fit.NEVER] = Cell(WARM, Fit.NEVER, calls=4, right=4, ended=Counter({Ending.HANG_UP: 4}))
    wanted = {fault.what: fault.field for fault in found(tally) if fault.kind is Kind.UNREACHED}
    assert wanted["Where the truth is never, no call ends in honest_no."] == "objections"
    assert wanted["Where the truth is never, no call ends in counterfeit_yes."] == "start.guard"
    assert not any("commitment" in what for what in wanted)


def test_a_line_that_nothing_leads_out_of_is_a_dead_end() -> None:
    tally = Tally(SOUND, skilled=100)
    tally.passed.update({("lines.stall", Fit.FITS): 30, ("lines.exactly", Fit.FITS): 90})
    tally.led["lines.exactly", Fit.FITS] = 80
    (fault,) = [f for f in found(tally) if f.kind is Kind.DEAD_END]
    assert (fault.field, "30 skilled calls" in fault.what) == ("lines.stall", True)
    tally.led["lines.stall", Fit.FITS] = 1
    assert not [f for f in found(tally) if f.kind is Kind.DEAD_END]


def test_what_is_said_again_and_again_is_a_loop() -> None:
    call = play(SOUND, WARM, 0)
    stuck = Meaning(Situation.KEEP, "lines.keep")
    tally = Tally(SOUND)
    tally.add(replace(call, meanings=(stuck,) * 3), Fit.FITS)
    assert not [f for f in found(tally) if f.kind is Kind.LOOP]
    tally.add(replace(call, meanings=(stuck,) * 4), Fit.FITS)
    (fault,) = [f for f in found(tally) if f.kind is Kind.LOOP]
    assert (fault.field, "1 of 2" in fault.what) == ("lines.keep", True)


def test_calls_that_time_cuts_off_are_endless() -> None:
    assert not [
        f for f in found(Tally(SOUND, skilled=100, worn=Counter({"lines.stall": 5}))) if f.field == "lines.stall"
    ]
    tally = Tally(SOUND, skilled=100, endless=6)
    assert [f.field for f in found(tally) if f.kind is Kind.ENDLESS] == ["start"]
    assert not [f for f in found(Tally(SOUND, skilled=100, endless=5)) if f.kind is Kind.ENDLESS]


def test_words_said_twice_and_facts_that_nobody_finds_are_named() -> None:
    facts = tuple(replace(f, depth=2, guarded=()) for f in SOUND.facts)
    same = replace(facts[1], open=facts[0].open)
    shadow = Fact("shadow", facts[2].topics, ("Nobody hears this.",), ())
    hard = replace(changed(guard=1000, trust=0), facts=(facts[0], same, *facts[2:], shadow))
    (report,) = audit(hard, CALLS)
    twice = {fault.field: fault.what for fault in report.faults if fault.kind is Kind.SAID_TWICE}
    assert "facts[0].open[0]" in twice["facts[1].open[0]"]
    assert "wordings run out" in twice["lines.keep"]
    (fault,) = [f for f in report.faults if f.kind is Kind.UNFOUND and "shadow" in f.what]
    assert fault.field == f"facts[{len(facts)}].topics"
    assert facts[2].id in fault.mend
    alone = [f for f in found(Tally(SOUND)) if f.kind is Kind.UNFOUND]
    assert len(alone) == len(SOUND.facts)
    assert "topics that a question would hold" in alone[0].mend


def test_a_thin_scenario_is_warned_of() -> None:
    thin = parse(SMALL)
    report = audit(thin, CALLS)[0]
    warned = [fault for fault in report.faults if fault.warning]
    assert {fault.kind for fault in warned} == {Kind.FEW_FACTS, Kind.FEW_LINES}
    assert "lines." in str(warned[1])
    assert str(Fault(Kind.LOOP, "", "It turns.", "Mend it.")) == "It turns. Mend it."


def test_the_faults_of_a_later_call_are_named_where_they_stand() -> None:
    of = scenario()
    later = of.later
    assert later is not None
    new = len(of.facts)
    assert field_of_later(of, f"facts[{new}].open") == "later.facts[0].open"
    assert field_of_later(of, "facts[0].open") == "facts[0].open"
    assert field_of_later(of, "start.guard") == "later.start.guard"
    assert field_of_later(of, "lines.exactly") in {"lines.exactly", "later.lines.exactly"}
    over = replace(of, later=replace(later, lines={**of.lines}))
    assert field_of_later(over, "lines.exactly") == "later.lines.exactly"
    parts: tuple[Report, ...] = audit(of, CALLS)
    assert [report.part for report in parts] == ["call", "later call"]


# The command


def written(folder: Path, name: str, **fields: object) -> Path:
    path = folder / name
    path.write_text(json.dumps({**SMALL, **fields}), encoding="utf-8")  # which is YAML
    return path


def test_check_plays_and_prints_a_table_and_what_is_thin(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    thin = written(tmp_path, "thin.yaml", truth="fits", start={"guard": 0.5, "trust": 0.4, "interest": 0.4})
    code = main(["scenario", "check", "--calls", "100", str(thin)])
    shown = capsys.readouterr()
    assert "skilled, warm" in shown.out
    assert "false yes" in shown.out
    assert f"{thin}:1: facts: It knows 1 facts." in (shown.out if code == 0 else shown.err)
    assert main(["scenario", "check", "--calls", "100", "--strict", str(thin)]) == 2
    assert main(["scenario", "check", "--quick", str(thin)]) == 0
    assert "sound" in capsys.readouterr().out


def test_check_refuses_what_skill_cannot_win_in_json_too(tmp_path: Path) -> None:
    shut = written(tmp_path, "shut.yaml", start={"guard": 1, "trust": 0, "interest": 0, "patience": 0.1})
    broken = written(tmp_path, "broken.yaml", id=7)
    answer = noprac(tmp_path, "scenario", "check", "--calls", "100", "--json", str(shut), str(broken))
    assert answer.code == 2
    first, second = answer.objects
    assert (first["sound"], second["sound"]) == (False, False)
    parts = first["parts"]
    assert isinstance(parts, list)
    (part,) = parts
    assert {"unskilled", "unreached"} <= {fault["kind"] for fault in part["faults"]}
    assert sum(part["trainees"][0]["endings"].values()) == part["trainees"][0]["calls"]
    assert str(broken) in answer.line
    plain = noprac(tmp_path, "scenario", "check", "--calls", "100", str(shut))
    assert plain.code == 2
    assert all(line.startswith(f"{shut}:1: ") for line in plain.err.splitlines())
