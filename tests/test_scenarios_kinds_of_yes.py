"""What each of four calls teaches: kinds of yes, a no at the start, a worn-down buyer, a year to wait."""

import pytest
from rehearse import line, opened, played, said, scenario, skilled, spoken

from noprac.core.call import Stage
from noprac.core.moves import PRESSURE, Act, Ending
from noprac.core.scenario import Fit

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
