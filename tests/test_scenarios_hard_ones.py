"""What each of four hard calls teaches: a gate, a leaving customer, a price, one who was tricked before."""

import pytest
from rehearse import line, opened, played, said, scenario

from noprac.core.call import Stage, begin, step
from noprac.core.events import Began
from noprac.core.meeting import Left
from noprac.core.moves import PRESSURE, Act, Ending
from noprac.core.scenario import Fit, Warmth
from noprac.core.situations import Situation

IDS = ("gatekeeper", "renewal", "price-first", "burned-before")
MET_AGAIN = (*IDS, "takeaway-uninterested", "ping-and-drop")
WON = {Ending.COMMITMENT, Ending.CONFIRMED_NEXT_STEP}
SEEDS = range(8)
PRICE = "Ninety-five pounds a driver a year."
CALM = "It sounds like nobody picked up."

each = pytest.mark.parametrize("name", IDS)


def seed_of(name: str, fit: Fit) -> int:
    """A seed that draws this truth."""
    return next(seed for seed in range(50) if opened(seed, scenario(name)).prospect.fit is fit)


def own(name: str, situation: Situation) -> tuple[str, ...]:
    return scenario(name).lines[situation]


# The gate: who decides is found out by asking her, not by getting past her


@pytest.mark.parametrize("seed", SEEDS)
def test_nobody_is_put_through_but_who_asks_learns_who_decides(seed: int) -> None:
    of = scenario("gatekeeper")
    call = said(opened(seed, of), "Have I caught you at a bad time?", "no_question")
    call = said(call, "Could you put me through to the doctor?", "fact_question")
    assert line(call) in of.fact("gate").open
    call = said(call, "So who decides about the letters?", "fact_question")
    assert line(call) in of.fact("decides").open
    assert call.stage is not Stage.ENDED


# The renewal: a discount moves the price and lowers belief


@pytest.mark.parametrize("seed", SEEDS)
def test_a_discount_is_believed_less_than_the_price_was(seed: int) -> None:
    call = opened(seed, scenario("renewal"))
    before = call.turns[0].line.state
    call = said(call, "I could match them, two hundred and sixty.", "discount")
    after = call.turns[-1].line.state
    assert line(call) in own("renewal", Situation.PRICE_MOVED)
    assert after.interest < before.interest
    assert after.trust < before.trust
    assert after.guard > before.guard


def test_asked_whether_it_is_a_no_she_names_her_price_and_it_is_not_money() -> None:
    call = opened(seed_of("renewal", Fit.FITS), scenario("renewal"))
    call = said(call, "What happened in January?", "open_question")
    call = said(call, CALM, "label")
    call = said(call, "Is it a no, then?", "ask_for_no")
    assert line(call) in own("renewal", Situation.COUNTER_OFFER)


def test_one_who_has_signed_elsewhere_is_glad_to_be_let_go() -> None:
    call = opened(seed_of("renewal", Fit.NEVER), scenario("renewal"))
    call = said(call, "You may be better off with them.", "takeaway")
    assert line(call) in own("renewal", Situation.RELIEF)
    assert said(call, "I'll leave it there. Good luck.", "let_go", "farewell").ending is Ending.HONEST_NO


# The price first: it is asked, and an answer is an answer


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("move", ["other", "pitch"])
def test_a_price_that_was_asked_for_costs_nothing(seed: int, move: str) -> None:
    of = scenario("price-first")
    call = opened(seed, of)
    assert call.turns[0].line.act is Act.ASKS
    before = call.turns[0].line.state
    call = said(call, PRICE, move)
    assert line(call) in of.question("price").then
    assert call.turns[-1].line.state.guard == before.guard


def test_a_price_that_falls_unasked_was_never_the_price() -> None:
    call = said(opened(0, scenario("price-first")), PRICE, "other")
    call = said(call, "I could do eighty.", "discount")
    assert line(call) in own("price-first", Situation.PRICE_MOVED)


# Burned before: the words were all said to her by one who meant none of it


STRINGS = (
    ("It's fine to say no, but shall we say Tuesday?", ["push"]),
    ("I respect that, and it's only until Friday.", ["urgency"]),
    ("No pressure, only you'd regret it.", ["guilt"]),
    ("It may not be a fit. So let's get you signed up.", ["takeaway", "push"]),
)


@pytest.mark.parametrize(("words", "moves"), STRINGS)
def test_a_phrase_on_a_string_is_caught(words: str, moves: list[str]) -> None:
    call = said(opened(0, scenario("burned-before")), words, *moves)
    assert line(call) in own("burned-before", Situation.STRING)


def test_and_so_is_the_push_behind_it() -> None:
    call = said(opened(0, scenario("burned-before")), "This may not be right for you.", "takeaway")
    call = said(call, "So I'll put you down for Tuesday.", "push")
    assert line(call) in own("burned-before", Situation.STRING)


@pytest.mark.parametrize("move", sorted(PRESSURE))
def test_after_a_trick_trust_comes_back_slowly(move: str) -> None:
    kind = [("I see. Thank you for telling me.", "acknowledge")] * 3
    tricked = played([("No pressure, but do it today.", move), *kind], 0, scenario("burned-before"))
    plain = played(kind, 0, scenario("burned-before"))
    gained = [call.turns[-1].line.state.trust - call.turns[1 - len(kind)].line.state.trust for call in (tricked, plain)]
    assert gained[0] < gained[1]


# Met again


@each
def test_a_no_for_good_is_for_good(name: str) -> None:
    """Who never fitted does not fit the next time either; who was met too early may."""
    of = scenario(name)
    for seed in range(20):
        left = Left(Ending.HANG_UP, Warmth.PLAIN, lot=seed)
        later, _ = step(begin(of, seed), Began(met=left))
        if opened(seed, of).prospect.fit is Fit.NEVER:
            assert later.prospect.fit is Fit.NEVER
        else:
            assert later.prospect.fit is Fit.FITS
