"""The words of an answer.

Takes: a scenario, an answer, the seed, what was said before. Gives: a line that was not said in this call.
May not: decide what is answered. Seed 0 takes the wordings in the scenario's order, another seed begins elsewhere in
them; the common ones come after all of the scenario's own. The sealed truth and the feelings are never touched.
"""

from collections.abc import Sequence
from itertools import count
from zlib import crc32

from noprac.core.common import COMMON, STILL, THEN
from noprac.core.meeting import Left
from noprac.core.prospect.answer import Answer
from noprac.core.scenario import Scenario
from noprac.core.situations import Situation


def opening(scenario: Scenario, seed: int, met: Left | None = None) -> str:
    """The first line; of a later call by how the prospect was left, with what was said then."""
    if met is None or scenario.later is None:
        return _turned(scenario.opening, seed, Situation.OPENING)[0]
    greeting = _turned(scenario.later.opening[met.warmth], seed, Situation.OPENING)[0]
    recalls = _turned(scenario.later.recalls.get(met.ending, ()), seed, met.ending)
    return " ".join((greeting, *recalls[:1]))


def choose(
    scenario: Scenario, answer: Answer, seed: int, said: frozenset[str], then: frozenset[str] = frozenset()
) -> str:
    """A line for `answer` that is not in `said`. `then`: the facts that were told in an earlier call."""
    name = answer.fact or answer.objection or answer.situation
    wordings = tuple(w for kind in _wordings(scenario, answer) for w in _turned(kind, seed, name))
    fresh = next((line for line in wordings if line not in said), None)
    known = _again(answer) and answer.fact in then
    if fresh is not None and not known:
        return fresh
    starts = _turned(THEN, seed, "then") if known else ()
    return _reworded(wordings, (*starts, *_turned(STILL, seed, "still")), said)


def _again(answer: Answer) -> bool:
    """The same fact a second time."""
    return answer.situation is Situation.TELL and answer.layer > 1


def _wordings(scenario: Scenario, answer: Answer) -> tuple[tuple[str, ...], ...]:
    """The persona's own words, and after them, where it has none on its sheets, the common ones."""
    sheet = _sheet(scenario, answer)
    return (sheet,) if sheet else (scenario.lines.get(answer.situation, ()), COMMON[answer.situation])


def _sheet(scenario: Scenario, answer: Answer) -> tuple[str, ...]:
    if answer.fact is not None:
        fact = scenario.fact(answer.fact)
        if answer.situation is Situation.CORRECT:
            return fact.correcting
        if answer.situation is Situation.NO_BUT:
            return fact.denying
        return fact.open if answer.layer > 0 else fact.guarded
    if answer.objection is not None:
        objection = scenario.objection(answer.objection)
        return (objection.plain, objection.reason, objection.real)[answer.layer]
    if answer.question is not None:
        question = scenario.question(answer.question)
        return question.says if answer.situation is Situation.ASK else question.then
    return ()


def _turned(wordings: Sequence[str], seed: int, name: str) -> tuple[str, ...]:
    """The wordings, begun elsewhere by the seed."""
    start = crc32(f"{seed} {name}".encode()) % len(wordings) if seed and wordings else 0
    return (*wordings[start:], *wordings[:start])


def _reworded(wordings: Sequence[str], starts: Sequence[str], said: frozenset[str]) -> str:
    """All was said before: say it once more, as people do, with a new beginning."""
    return next(
        line
        for times in count(1)
        for start in starts
        for wording in wordings
        if (line := " ".join((*(start,) * times, wording))) not in said
    )
