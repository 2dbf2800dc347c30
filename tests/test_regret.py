"""Leaving too late, or too soon, and what is said of it."""

import pytest
from test_score_calls import exchange

from noprac.core.debrief.regret import regret
from noprac.core.moves import Ending
from noprac.store.scenarios import load

SCENARIO = load("lead-generation")
NO, LATER, DEAL, HUNG_UP = Ending.HONEST_NO, Ending.NO_FOR_NOW, Ending.COMMITMENT, Ending.HANG_UP
TOLD = tuple(exchange(f"states | {SCENARIO.fact(f).open[0]} | acknowledge=i see") for f in SCENARIO.problem.facts)
GONE = exchange("objects | too dear | let_go=i will leave it there")
ASKED = exchange("states | so so | open_question=how do you do it today")
OFFERED = exchange("states | so so | next_step_offer=would you like a visit")
SILENT = exchange("states | so so |")

PITCHED_ON = (
    exchange("says_no | no thank you | pitch=we are the oldest firm in town"),
    exchange("states | i said no | pitch=and the largest one"),
    exchange("says_no | no | pitch=and the best known"),
    exchange("says_no | no | let_go=i will leave it there"),
)


@pytest.mark.parametrize("right", [NO, LATER])
def test_turns_after_a_plain_no_are_counted(right: Ending) -> None:
    assert regret(PITCHED_ON, SCENARIO, NO, right) == "You stayed 2 turns after the no was real, in turn 1."
    assert regret(PITCHED_ON[2:], SCENARIO, NO, right) is None
    assert regret(PITCHED_ON[1:2], SCENARIO, NO, right) is None
    assert regret(PITCHED_ON, SCENARIO, DEAL, DEAL) is None


def test_a_no_said_again_after_it_was_asked_about_is_real() -> None:
    asked = exchange("objects | too dear | acknowledge=i see / open_question=what makes it dear")
    again = exchange("objects | the price does | pitch=it pays for itself")
    more = exchange("states | no | pitch=in a year")
    call = (asked, again, more, more)
    assert regret(call, SCENARIO, HUNG_UP, NO) == "You stayed 2 turns after the no was real, in turn 2."
    assert regret((again, more, more, more), SCENARIO, HUNG_UP, NO) is None
    corrected = exchange("corrects | no the issue is the price | pitch=it pays for itself")
    assert regret((asked, corrected, more, more), SCENARIO, HUNG_UP, NO) is None


def test_leaving_names_what_was_not_asked_in_the_prospects_words() -> None:
    first, second = (SCENARIO.fact(f).open[0] for f in SCENARIO.problem.facts)
    assert regret((ASKED, GONE), SCENARIO, NO, DEAL) == (
        f"You left in turn 2. What was not asked, and so not told: “{first}”"
    )
    assert regret((TOLD[0], GONE), SCENARIO, NO, DEAL) == (
        f"You left in turn 2. What was not asked, and so not told: “{second}”"
    )


def test_leaving_with_the_problem_told() -> None:
    calls = ((*TOLD, GONE), (*TOLD, ASKED, GONE), (*TOLD, ASKED, OFFERED, GONE))
    assert [regret(call, SCENARIO, NO, DEAL) for call in calls] == [
        "You left in turn 3, before asking what lies behind it.",
        "You left in turn 4, before a next step was offered.",
        None,
    ]
    named = exchange("thats_right | exactly right | open_question=why is that")
    assert regret((named, GONE), SCENARIO, NO, DEAL) == "You left in turn 2, before a next step was offered."


def test_who_was_left_by_the_prospect_did_not_leave() -> None:
    hung_up = exchange("ends | goodbye |")
    assert regret((ASKED, hung_up), SCENARIO, HUNG_UP, DEAL) is None
    assert regret((ASKED,), SCENARIO, NO, DEAL) is None
    assert regret((), SCENARIO, HUNG_UP, DEAL) is None
    assert "You left in turn 2." in (regret((ASKED, SILENT), SCENARIO, HUNG_UP, DEAL) or "")
