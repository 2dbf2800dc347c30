"""Every scenario that comes with noprac: whole, to be spoken, won by skill and by nothing else, met again."""

from collections import Counter
from pathlib import Path

import pytest
from rehearse import leaned_on, line, listened, opened, said, scenario, skilled, spoken

from noprac.core.audit import audit
from noprac.core.call import Stage, begin, step
from noprac.core.events import Began
from noprac.core.meeting import Left, met_again
from noprac.core.moves import Ending
from noprac.core.scenario import Fit, Scenario, Warmth

FOLDER = Path(__file__).parents[1] / "scenarios"
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
CALLS = 120
WON = {Ending.COMMITMENT, Ending.CONFIRMED_NEXT_STEP}
FACTS, LINES, REASONS = 25, 150, 3  # at least
BREATH = 42  # words
HARD_TO_SAY = frozenset("0123456789;:()[]/$%&*")

each = pytest.mark.parametrize("name", NAMES)
by_some_seeds = pytest.mark.parametrize("seed", range(8))


def test_there_are_enough_of_them() -> None:
    assert len(NAMES) >= 16
    assert len({scenario(name).trade for name in NAMES}) >= 10
    assert {scenario(name).difficulty for name in NAMES} >= {1, 2, 3, 4}


def test_no_two_look_or_sound_alike() -> None:
    people = [scenario(name).persona for name in NAMES]
    assert len({tuple(sorted(p.look.items(), key=str)) for p in people}) == len(people)
    assert len({p.manner for p in people}) == len(people)
    assert all({"skin", "hair", "hair_colour", "jacket", "shirt"} <= set(p.look) for p in people)


@each
def test_it_has_enough_to_say(name: str) -> None:
    of = scenario(name)
    assert of.id == name
    assert len(of.facts) >= FACTS
    assert len(spoken(of)) >= LINES
    for fit, _ in of.truth:
        assert len([o for o in of.objections if fit in o.truth]) >= REASONS


def parts(of: Scenario) -> tuple[Scenario, Scenario]:
    return of, met_again(of)


@each
def test_nothing_is_said_twice_too_long_to_speak_or_hard_to_read_out(name: str) -> None:
    for part in parts(scenario(name)):
        lines = spoken(part)
        assert not [text for text, times in Counter(lines).items() if times > 1]
        for text in lines:
            assert len(text.split()) <= BREATH, text
            assert not set(text) & HARD_TO_SAY, text


@each
@by_some_seeds
def test_skill_and_no_pressure_reaches_the_right_ending(name: str, seed: int) -> None:
    for part in parts(scenario(name)):
        call = skilled(part, seed)
        assert call.ending == call.right_ending
        leaned = leaned_on(part, seed)
        assert leaned.stage is Stage.ENDED
        assert leaned.ending not in WON


@each
def test_a_question_is_answered_alike_twice(name: str) -> None:
    of = scenario(name)
    fact = next(f for f in of.facts if f.depth == 0)
    call = opened(0, of)
    for _ in range(2):
        call = said(call, f"tell me about {fact.topics[0]}", "fact_question")
        told = line(call)
        assert any(told.endswith(wording) for wording in fact.open)


@each
def test_simulated_trainees_find_nothing_wrong_with_it(name: str) -> None:
    for report in audit(scenario(name), CALLS):
        assert [str(fault) for fault in report.faults] == [], report.part


@each
@pytest.mark.parametrize("warmth", Warmth)
def test_met_again_the_prospect_opens_by_how_it_was_left(name: str, warmth: Warmth) -> None:
    of = scenario(name)
    later = of.later
    assert later is not None
    for ending, recalls in later.recalls.items():
        first = line(listened(step(begin(of, 0), Began(met=Left(ending, warmth)))[0]))
        assert first.startswith(later.opening[warmth])
        assert first.endswith(recalls)


@each
def test_the_later_call_has_words_for_every_ending_of_the_first(name: str) -> None:
    of = scenario(name)
    fits = {fit for fit, _ in of.truth}
    possible = {Ending.COUNTERFEIT_YES, Ending.HANG_UP}
    possible |= {Ending.HONEST_NO} if Fit.NEVER in fits else set()
    possible |= {Ending.NO_FOR_NOW} if fits - {Fit.NEVER} else set()
    possible |= WON if Fit.FITS in fits else set()
    assert of.later is not None
    assert set(of.later.recalls) >= possible
