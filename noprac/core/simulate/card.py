"""What a good rep knows before the call, and what a line means to anybody who hears it.

Takes: a scenario. Gives: `Card`, `Meaning`. May not: hold the sealed truth or the prospect's feelings: a simulated
trainee reads its card, the acts and the lines, as a person would.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from noprac.core.common import COMMON, STILL, THEN
from noprac.core.scenario import Scenario
from noprac.core.situations import SHEETS, Situation


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a line does, in so many words. `field`: where the scenario has it, "" for a common wording; `fact`,
    `objection`: ids; `layer` as in `answer.Answer`; `hurts`: it tells what hurts; `again`: it was said before."""

    situation: Situation
    field: str = ""
    fact: str | None = None
    objection: str | None = None
    layer: int = 0
    hurts: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """`topics`: of each fact what a question about it would hold; `assumed`, `right`: as in `scenario.Problem`;
    `known`: the facts that hurt and that both know before the call."""

    offer: tuple[str, ...]
    assumed: tuple[str, ...]
    right: tuple[str, ...]
    topics: tuple[tuple[str, ...], ...]
    known: frozenset[str]
    meanings: Mapping[str, Meaning]

    def meaning(self, line: str) -> Meaning:
        """Of any line that the scenario's prospect can say, "As I said." and the like before it or not."""
        found = self.meanings.get(line)
        if found is not None:
            return found
        start = next(start for start in (*THEN, *STILL) if line.startswith(f"{start} "))
        told = self.meaning(line[len(start) + 1 :])
        return replace(told, again=told.again or start in STILL)


def card(scenario: Scenario) -> Card:
    """The card of a scenario."""
    meanings: dict[str, Meaning] = {}
    for line, meaning in _meanings(scenario):
        meanings.setdefault(line, meaning)
    problem = scenario.problem
    known = frozenset(scenario.start.told) & frozenset(problem.facts)
    topics = tuple(fact.topics for fact in scenario.facts)
    return Card(scenario.offer, problem.assumed, problem.right, topics, known, meanings)


def _meanings(scenario: Scenario) -> Iterator[tuple[str, Meaning]]:
    for line in scenario.opening:
        yield line, Meaning(Situation.OPENING, "opening")
    yield from _facts(scenario)
    yield from _objections(scenario)
    for n, question in enumerate(scenario.questions):
        yield from ((line, Meaning(Situation.ASK, f"questions[{n}].says")) for line in question.says)
        yield from ((line, Meaning(Situation.REACT, f"questions[{n}].then")) for line in question.then)
    for situation in (s for s in Situation if s not in SHEETS):
        lines = (*scenario.lines.get(situation, ()), *COMMON[situation])
        yield from ((line, Meaning(situation, f"lines.{situation}")) for line in lines)


def _objections(scenario: Scenario) -> Iterator[tuple[str, Meaning]]:
    for n, objection in enumerate(scenario.objections):
        for layer, name in enumerate(("plain", "reason", "real")):
            for line in getattr(objection, name):
                yield line, Meaning(Situation.OBJECT, f"objections[{n}].{name}", objection=objection.id, layer=layer)


def _facts(scenario: Scenario) -> Iterator[tuple[str, Meaning]]:
    for n, fact in enumerate(scenario.facts):
        hurts = fact.id in scenario.problem.facts
        at = f"facts[{n}]"
        for line in fact.guarded:
            yield line, Meaning(Situation.TELL, f"{at}.guarded", fact.id)
        for line in fact.correcting:
            yield line, Meaning(Situation.CORRECT, f"{at}.corrects", fact.id, layer=1, hurts=hurts)
        for line in (*fact.open, *fact.denying):
            yield line, Meaning(Situation.TELL, f"{at}.open", fact.id, layer=1, hurts=hurts)
