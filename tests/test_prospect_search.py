"""A search for what must not be: a deal won by pressure, magic phrases and silence alone, from any start."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from rehearse import moves, scenario

from noprac.core.meeting import Left, met_again
from noprac.core.moves import Ending
from noprac.core.prospect.answer import Answer
from noprac.core.prospect.mind import advance, begin, begin_again, unanswered
from noprac.core.prospect.moment import Phase, Prospect
from noprac.core.scenario import Fit, Scenario, Warmth

NAMES = sorted(path.stem for path in (Path(__file__).parents[1] / "scenarios").glob("*.yaml"))
DEALS = {Ending.COMMITMENT, Ending.CONFIRMED_NEXT_STEP}
BEAM, DEPTH = 3, 9

# What the book says, about what hurts where it can be; then the offer, so that there is something to say yes to.
SAID = (
    ("would it be crazy to look at {right}", "no_question"),
    ("have you given up on {assumed}", "no_question"),
    ("is this a bad time", "no_question"),
    ("so is it a no", "ask_for_no"),
    ("it is fine to say no", "permission_to_refuse"),
    ("perhaps this is not for you", "takeaway"),
    ("look others may suit you better", "takeaway"),
    ("you must think here comes another one", "accusation_audit"),
    ("how interested are you if at all", "temperature_check"),
    ("i will not push", "let_go"),
    ("the checklist is yours either way", "give_freely"),
    ("we deal with {right}", "pitch"),
    ("would you be open to a call", "next_step_offer"),
    ("it is fine to say no would you be open to a call", "permission_to_refuse next_step_offer"),
    ("so tuesday or thursday", "push"),
    ("only until friday", "urgency"),
    ("please just this once", "plead"),
    ("it is the best on the market", "hype"),
)


def starts(name: str) -> Iterator[tuple[Scenario, Prospect]]:
    """Picking up, the first time and the second, as it is and as kindly as can be."""
    of = replace(scenario(name), truth=((Fit.FITS, 1),))
    of = replace(of, objections=tuple(replace(o, truth=tuple(Fit)) for o in of.objections))
    kind = replace(of, start=replace(of.start, guard=200, trust=700, interest=700, patience=1000))
    yield of, begin(of, 0)
    yield kind, begin(kind, 0)
    assert of.later is not None
    again = met_again(replace(of, later=replace(of.later, truth=((Fit.FITS, 1),))))
    told = tuple(fact.id for fact in again.facts)
    yield again, begin_again(again, Left(Ending.NO_FOR_NOW, Warmth.WARM, told, offered=True))


def turned(of: Scenario, mind: Prospect, text: str, names: str) -> tuple[Prospect, Answer]:
    words = text.format(right=of.problem.right[0], assumed=of.problem.assumed[0])
    return advance(mind, of, words, moves(words, *names.split()))


def worth(of: Scenario, mind: Prospect) -> int:
    """How near a deal is."""
    told = len(mind.memory.told & set(of.problem.facts))
    return mind.inner.trust + mind.inner.interest - mind.inner.guard + 400 * told + 200 * mind.memory.offered


def answers(of: Scenario, mind: Prospect) -> Iterator[tuple[Prospect, Answer]]:
    yield unanswered(mind)
    for text, names in SAID:
        yield turned(of, mind, text, names)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_made_of_pressure_and_magic_words_ends_in_a_deal(name: str) -> None:
    for of, start in starts(name):
        best = [start]
        for _ in range(DEPTH):
            after = [found for mind in best for found in answers(of, mind)]
            assert not [answer for _, answer in after if answer.ending in DEALS]
            live = [mind for mind, _ in after if mind.phase is not Phase.ENDED]
            best = sorted(live, key=lambda mind: worth(of, mind), reverse=True)[:BEAM]


def test_the_search_would_find_one() -> None:
    """One word of listening, and the same search comes to a deal."""
    of, start = list(starts("budget-gap"))[1]
    mind, _ = turned(of, start, "i see", "acknowledge")
    assert any(answer.ending in DEALS for _, answer in answers(of, mind))
