"""A prospect who is met again: how it was left, and what that makes of the later call.

Takes: a scenario with a later call, how the one before ended. Gives: `Left`, the later call as a `Scenario`, the
facts that both remember. May not: play a call, or draw the truth.
"""

from dataclasses import dataclass, replace
from typing import TypeVar

from noprac.core.errors import Misuse
from noprac.core.moves import Ending
from noprac.core.scenario import Fact, Objection, Question, Scenario, Warmth

P = TypeVar("P", bound=Fact | Objection | Question)


@dataclass(frozen=True, slots=True)
class Left:
    """How a prospect was left. `told`: ids of the facts it had told, sorted; `pressed`: turns that leaned on it;
    `tricked`: a magic phrase was seen through; `offered`: it knows the offer; `worn`: wordings that it is tired of;
    `lot`: the seed that its truth is drawn with, in every call with it; `calls`: how many there were."""

    ending: Ending
    warmth: Warmth
    told: tuple[str, ...] = ()
    pressed: int = 0
    tricked: bool = False
    offered: bool = False
    worn: tuple[str, ...] = ()
    lot: int = 0
    calls: int = 1


def met_again(scenario: Scenario) -> Scenario:
    """The later call, ready to be played; met once more after it, the same. Raises Misuse where there is none."""
    later = scenario.later
    if later is None:
        raise Misuse(f"{scenario.id} has no later call")
    return replace(
        scenario,
        summary=later.summary,
        seat=replace(scenario.seat, aim=later.aim, to=later.to or scenario.seat.to),
        start=later.start,
        truth=later.truth,
        opening=later.opening[Warmth.PLAIN],
        problem=later.problem or scenario.problem,
        facts=_laid_over(scenario.facts, later.facts),
        objections=_laid_over(scenario.objections, later.objections),
        questions=_laid_over(scenario.questions, later.questions),
        lines={**scenario.lines, **later.lines},
    )


def known_then(scenario: Scenario, left: Left) -> frozenset[str]:
    """The facts of a later call that were told in an earlier one. A fact with news in it was not told by then."""
    news = {fact.id for fact in scenario.later.facts} if scenario.later and left.calls == 1 else set()
    return frozenset(left.told) & {fact.id for fact in scenario.facts} - news


def _laid_over(before: tuple[P, ...], after: tuple[P, ...]) -> tuple[P, ...]:
    """Items of the same id give way in their place; new ones come last."""
    over = {item.id: item for item in after}
    kept = tuple(over.pop(item.id, item) for item in before)
    return (*kept, *over.values())
