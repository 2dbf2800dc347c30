"""Four more of the calls that come with noprac: kinds of yes, a no at the start, a worn-down buyer, a year to wait."""

from collections import Counter

import pytest
from rehearse import leaned_on, line, listened, opened, played, said, scenario, skilled, spoken

from noprac.core.call import Stage, begin, step
from noprac.core.events import Began
from noprac.core.meeting import Left, met_again
from noprac.core.moves import PRESSURE, Act, Ending
from noprac.core.scenario import Fit, Warmth
from noprac.store import scenarios
from noprac.store.scenarios import Source

IDS = ("three-yeses", "curious-after-no", "worn-down", "check-back")
WON = {Ending.COMMITMENT, Ending.CONFIRMED_NEXT_STEP}
LOST = {Ending.HANG_UP, Ending.COUNTERFEIT_YES}
SEEDS = range(8)
MET_AGAIN = (
    *IDS,
    "budget-gap",
    "bad-time",
    "takeaway-interested-blunt",
    "takeaway-interested-hint",
    "takeaway-interested-warm",
)

each = pytest.mark.parametrize("name", IDS)


def seed_of(name: str, fit: Fit) -> int:
    """A seed that draws this truth."""
    return next(seed for seed in range(50) if opened(seed, scenario(name)).prospect.fit is fit)


@each
def test_a_scenario_has_enough_to_say(name: str) -> None:
    of = scenario(name)
    lines = spoken(of)
    assert of.id == name
    assert len(of.facts) >= 26
    assert len(lines) >= 160
    assert not [text for text, times in Counter(lines).items() if times > 1]


@each
def test_nothing_said_is_too_long_to_speak_or_hard_to_read_out(name: str) -> None:
    for text in spoken(scenario(name)):
        assert len(text.split()) <= 42, text
        assert not set(text) & set("0123456789;:()[]/$%&*"), text


@each
def test_a_scenario_has_three_reasons_for_each_truth(name: str) -> None:
    of = scenario(name)
    for fit, _ in of.truth:
        assert len([o for o in of.objections if fit in o.truth]) >= 3


def test_no_two_that_come_with_it_look_or_sound_alike() -> None:
    people = [found.scenario.persona for found in scenarios.catalogue() if isinstance(found, Source)]
    assert len({tuple(sorted(p.look.items(), key=str)) for p in people}) == len(people)
    assert len({p.manner for p in people}) == len(people)


@each
@pytest.mark.parametrize("seed", SEEDS)
def test_skill_reaches_the_right_ending(name: str, seed: int) -> None:
    call = skilled(scenario(name), seed)
    assert call.ending == call.right_ending


@each
@pytest.mark.parametrize("seed", SEEDS)
def test_pressure_alone_is_never_a_deal(name: str, seed: int) -> None:
    call = leaned_on(scenario(name), seed)
    assert call.stage is Stage.ENDED
    assert call.ending not in WON


@each
def test_a_question_is_answered_alike_twice(name: str) -> None:
    of = scenario(name)
    fact = next(f for f in of.facts if f.depth == 0)
    call = opened(0, of)
    for _ in range(2):
        call = said(call, f"tell me about {fact.topics[0]}", "fact_question")
        told = line(call)
        assert any(told.endswith(wording) for wording in fact.open)


# Article 003: three kinds of yes


@pytest.mark.parametrize("seed", SEEDS)
def test_a_yes_that_is_fished_for_is_counterfeit(seed: int) -> None:
    call = said(opened(seed, scenario("three-yeses")), "Would you agree that idle docks cost money?", "yes_question")
    assert call.turns[-1].line.act is Act.COUNTERFEIT_YES
    assert said(call, "Our calendar halves the queues.", "pitch").ending is Ending.COUNTERFEIT_YES


@pytest.mark.parametrize("seed", SEEDS)
def test_a_yes_to_a_plain_truth_only_confirms_it(seed: int) -> None:
    turns = (
        ("Is this a bad time, with the trucks?", "no_question"),
        ("What happens at the dock of a morning?", "open_question"),
        ("Would you agree that waiting costs money?", "yes_question"),
    )
    assert played(turns, seed, scenario("three-yeses")).turns[-1].line.act is Act.CONFIRMATION_YES


@pytest.mark.parametrize("seed", SEEDS)
def test_a_yes_with_a_day_in_it_commits(seed: int) -> None:
    assert skilled(scenario("three-yeses"), seed).turns[-1].line.act is Act.COMMITMENT_YES


# Article 003: curiosity after the no


@pytest.mark.parametrize("seed", SEEDS)
def test_his_first_word_is_a_no_with_two_layers_under_it(seed: int) -> None:
    of = scenario("curious-after-no")
    call = opened(seed, of)
    assert call.turns[0].line.act is Act.SAYS_NO
    reasons, reals = {w for o in of.objections for w in o.reason}, {w for o in of.objections for w in o.real}
    call = said(call, "Fair enough. What about this doesn't work for you?", "acknowledge", "open_question")
    assert line(call) in reasons
    assert said(call, "What's behind that?", "open_question").turns[-1].line.text in reals


@pytest.mark.parametrize("seed", SEEDS)
def test_arguing_with_the_no_hears_nothing_of_it(seed: int) -> None:
    of = scenario("curious-after-no")
    call = opened(seed, of)
    for _ in range(2):
        call = said(call, "But it would pay for itself within a year.", "rebut")
        assert line(call) not in {w for o in of.objections for w in (*o.reason, *o.real)}
    assert call.turns[-1].line.state.guard > call.turns[0].line.state.guard


@pytest.mark.parametrize("seed", SEEDS)
def test_a_no_taken_at_its_word_parts_well(seed: int) -> None:
    call = opened(seed, scenario("curious-after-no"))
    call = said(call, "That's fine. I'll leave it there.", "acknowledge", "let_go")
    assert call.ending is Ending.NO_FOR_NOW


# Article 004: worn down


@pytest.mark.parametrize("move", sorted(PRESSURE))
def test_each_kind_of_pressure_is_sent_off(move: str) -> None:
    call = played([(f"come on now, number {n}", move) for n in range(12)], 0, scenario("worn-down"))
    assert call.ending in LOST


@pytest.mark.parametrize("seed", SEEDS)
def test_to_drop_it_wakes_him(seed: int) -> None:
    of = scenario("worn-down")
    first = opened(seed, of).turns[0].line.state
    call = said(opened(seed, of), "I won't chase you. I'll leave you alone now.", "let_go")
    assert call.stage is not Stage.ENDED
    assert line(call) in spoken(of)
    assert call.turns[-1].line.state.guard < first.guard
    call = said(call, "Look, frankly, this may be wrong for you.", "takeaway")
    assert call.turns[-1].line.act is Act.DEFENDS_INTEREST
    assert call.turns[-1].line.state.interest > first.interest


# Article 001: check back in a year


def test_asked_straight_she_names_the_year() -> None:
    call = opened(seed_of("check-back", Fit.LATER), scenario("check-back"))
    call = said(call, "So, is it a no?", "ask_for_no")
    assert call.turns[-1].line.act is Act.STALLS
    assert any(when in line(call) for when in ("in a year", "next winter", "twelve months"))
    assert (
        said(call, "Thanks for saying so. I'll check back then.", "acknowledge", "door_open").ending
        is Ending.NO_FOR_NOW
    )


def test_asked_straight_she_may_say_never() -> None:
    call = opened(seed_of("check-back", Fit.NEVER), scenario("check-back"))
    call = said(call, "So, is it a no?", "ask_for_no")
    assert call.turns[-1].line.act is Act.SAYS_NO
    assert said(call, "That's fine. Thank you.", "acknowledge").ending is Ending.HONEST_NO


# Every no is a no for that day (articles 002 and 004): each of them is met again

again = pytest.mark.parametrize("name", MET_AGAIN)


@again
@pytest.mark.parametrize("warmth", Warmth)
def test_met_again_the_ending_before_is_spoken_of(name: str, warmth: Warmth) -> None:
    of = scenario(name)
    later = of.later
    assert later is not None
    for ending, recalls in later.recalls.items():
        first = line(listened(step(begin(of, 0), Began(met=Left(ending, warmth)))[0]))
        assert first.startswith(later.opening[warmth])
        assert first.endswith(recalls)


@again
def test_a_later_call_has_words_for_every_ending_of_the_first(name: str) -> None:
    of = scenario(name)
    fits = {fit for fit, _ in of.truth}
    possible = {Ending.COUNTERFEIT_YES, Ending.HANG_UP}
    possible |= {Ending.HONEST_NO} if Fit.NEVER in fits else set()
    possible |= {Ending.NO_FOR_NOW} if fits - {Fit.NEVER} else set()
    possible |= WON if Fit.FITS in fits else set()
    assert of.later is not None
    assert set(of.later.recalls) == possible


@again
@pytest.mark.parametrize("seed", [0, 4])
def test_a_later_call_is_won_by_skill_and_not_by_pressure(name: str, seed: int) -> None:
    later = met_again(scenario(name))
    assert not [text for text, times in Counter(spoken(later)).items() if times > 1]
    call = skilled(later, seed)
    assert call.ending == call.right_ending
    assert leaned_on(later, seed).ending in LOST
