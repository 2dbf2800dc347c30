"""A scenario, read from plain values.

Takes: a plain mapping, as a YAML reader gives it. Gives: a frozen `Scenario`, or `ScenarioError` with the field's path.
May not: read files, or let anything through that cannot be played: unknown fields, wrong types, ids that lead nowhere.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from noprac.core.errors import ScenarioError
from noprac.core.form import fields as read
from noprac.core.form import sheets as form
from noprac.core.form.fields import Fields, Reader
from noprac.core.form.lines import LINES
from noprac.core.form.sheets import MOST_FACTS, MOST_OTHERS
from noprac.core.meeting import met_again
from noprac.core.moves import Ending
from noprac.core.scenario import (
    Fact,
    Fit,
    Later,
    Look,
    Objection,
    Persona,
    Problem,
    Question,
    Scenario,
    Seat,
    Start,
    Style,
    Warmth,
)
from noprac.core.situations import Situation
from noprac.core.speech import Manner
from noprac.core.words import common

PICKS_UP = Start(550, 300, 350, 900)  # where a scenario does not say how

_ID = "id"


def parse(mapping: Mapping[str, object]) -> Scenario:
    """Check and freeze a scenario. Raises ScenarioError with the path of the first fault and how to mend it."""
    scenario = fill(mapping)
    check(scenario)
    return scenario


def fill(mapping: Mapping[str, object]) -> Scenario:
    """As `parse`, each field read by itself: what one says of another is not looked at."""
    of = Fields(mapping, "", form.SCENARIO)
    start = of.maybe("start", _start(PICKS_UP), PICKS_UP)
    return Scenario(
        id=of.read("id", read.identifier),
        title=of.read("title", read.short),
        summary=of.read("summary", read.long),
        trade=of.read("trade", read.short),
        difficulty=of.maybe("difficulty", read.whole(1, 5), 2),
        seat=of.read("seat", _seat),
        persona=of.read("persona", _persona),
        start=start,
        truth=of.maybe("truth", _truth, ((Fit.FITS, 1),)),
        opening=of.read("opening", read.wordings),
        offer=of.read("offer", read.listed(read.short, 1)),
        problem=of.read("problem", _problem),
        facts=of.read("facts", read.listed(_fact, 1, MOST_FACTS)),
        objections=of.read("objections", read.listed(_objection, 1, MOST_OTHERS)),
        questions=of.maybe("questions", _questions, ()),
        lines=of.maybe("lines", _lines, {}),
        later=of.read("later", _later(replace(start, refused=False, asks=None))) if of.has("later") else None,
    )


def _seat(value: object, path: str) -> Seat:
    of = Fields(value, path, form.SEAT)
    return Seat(*(of.read(name, read.text) for name in ("you", "sell", "to", "aim")))


def _persona(value: object, path: str) -> Persona:
    of = Fields(value, path, form.PERSONA)
    return Persona(
        name=of.read("name", read.short),
        role=of.read("role", read.short),
        company=of.read("company", read.short),
        manner=of.maybe("voice", _manner, Manner()),
        style=of.read("style", read.one_of(Style)),
        look=of.maybe("look", _look, Look()),
    )


def _manner(value: object, path: str) -> Manner:
    of = Fields(value, path, form.VOICE)
    return Manner(
        voice=of.maybe("name", read.short, ""),
        rate=of.maybe("rate", read.whole(80, 300), 170),
        pitch=of.maybe("pitch", read.whole(0, 100), 50),
    )


def _look(value: object, path: str) -> Look:
    of = Fields(value, path, form.LOOK)
    words = {name: of.maybe(name, read.short, "") for name in form.LOOK if name not in {"glasses", "beard"}}
    return Look(**words, glasses=of.maybe("glasses", read.truth, False), beard=of.maybe("beard", read.truth, False))


def _start(before: Start) -> Reader[Start]:
    """A reader of how the prospect picks up; what is left out is as `before`."""

    def start(value: object, path: str) -> Start:
        of = Fields(value, path, form.START)
        return Start(
            guard=of.maybe("guard", read.thousandths, before.guard),
            trust=of.maybe("trust", read.thousandths, before.trust),
            interest=of.maybe("interest", read.thousandths, before.interest),
            patience=of.maybe("patience", read.thousandths, before.patience),
            told=of.maybe("told", read.listed(read.identifier), before.told),
            offered=of.maybe("offered", read.truth, before.offered),
            refused=of.maybe("refused", read.truth, before.refused),
            asks=of.maybe("asks", read.identifier, before.asks),
        )

    return start


def _truth(value: object, path: str) -> tuple[tuple[Fit, int], ...]:
    """One word, or weights by word."""
    if isinstance(value, str):
        return ((read.one_of(Fit)(value, path), 1),)
    of = Fields(value, path, form.WEIGHTS)
    weights = tuple((fit, of.maybe(fit, read.whole(0, 100), 0)) for fit in Fit)
    if not any(weight for _, weight in weights):
        raise ScenarioError(path, "gives no truth a weight above 0")
    return tuple((fit, weight) for fit, weight in weights if weight)


def _problem(value: object, path: str) -> Problem:
    of = Fields(value, path, form.PROBLEM)
    return Problem(
        facts=of.read("facts", read.listed(read.identifier, 1, 10)),
        assumed=of.read("assumed", read.listed(read.short, 1)),
        right=of.read("right", read.listed(read.short, 1)),
    )


def _fact(value: object, path: str) -> Fact:
    of = Fields(value, path, form.FACT)
    return Fact(
        id=of.read(_ID, read.identifier),
        topics=of.read("topics", read.listed(read.short, 1)),
        open=of.read("open", read.wordings),
        guarded=of.maybe("guarded", read.wordings, ()),
        corrects=of.maybe("corrects", read.wordings, ()),
        depth=of.maybe("depth", read.whole(0, 2), 1),
        leads_to=of.read("leads_to", read.identifier) if of.has("leads_to") else None,
    )


def _objection(value: object, path: str) -> Objection:
    of = Fields(value, path, form.OBJECTION)
    return Objection(
        id=of.read(_ID, read.identifier),
        topics=of.maybe("topics", read.listed(read.short), ()),
        plain=of.read("plain", read.wordings),
        reason=of.read("reason", read.wordings),
        real=of.read("real", read.wordings),
        truth=of.maybe("truth", read.listed(read.one_of(Fit), 1, 3), (Fit.FITS,)),
        early=of.maybe("early", read.truth, False),
    )


def _question(value: object, path: str) -> Question:
    of = Fields(value, path, form.QUESTION)
    return Question(of.read(_ID, read.identifier), of.read("says", read.wordings), of.read("then", read.wordings))


_questions = read.listed(_question, 0, MOST_OTHERS)


def _lines(value: object, path: str) -> dict[Situation, tuple[str, ...]]:
    of = Fields(value, path, LINES)
    return {s: of.read(s, read.wordings) for s in Situation if of.has(s)}


def _later(before: Start) -> Reader[Later]:
    """A reader of the later call; what its start leaves out is as `before`."""

    def later(value: object, path: str) -> Later:
        of = Fields(value, path, form.LATER)
        return Later(
            when=of.read("when", read.short),
            summary=of.read("summary", read.long),
            aim=of.read("aim", read.text),
            to=of.maybe("to", read.text, ""),
            truth=of.read("truth", _truth),
            start=of.maybe("start", _start(before), before),
            opening=of.read("opening", _openings),
            recalls=of.read("recalls", _recalls),
            problem=of.read("problem", _problem) if of.has("problem") else None,
            facts=of.maybe("facts", read.listed(_fact, 0, MOST_FACTS), ()),
            objections=of.maybe("objections", read.listed(_objection, 0, MOST_OTHERS), ()),
            questions=of.maybe("questions", _questions, ()),
            lines=of.maybe("lines", _lines, {}),
        )

    return later


def _openings(value: object, path: str) -> dict[Warmth, tuple[str, ...]]:
    of = Fields(value, path, form.OPENINGS)
    return {warmth: of.read(warmth, read.listed(read.text, 2)) for warmth in Warmth}


def _recalls(value: object, path: str) -> dict[Ending, tuple[str, ...]]:
    of = Fields(value, path, form.RECALLS)
    return {ending: of.read(ending, read.wordings) for ending in Ending if of.has(ending)}


def check(scenario: Scenario) -> None:
    """Raises ScenarioError where an id came before or leads nowhere, a topic is too common, a truth has no reason."""
    _check_parts(scenario, scenario, "")
    if scenario.later is not None:
        _check_parts(met_again(scenario), scenario.later, "later.")


def _check_parts(whole: Scenario, given: Scenario | Later, under: str) -> None:
    """Ids that came before or lead nowhere, and truths without a reason; `given` is what stands below `under`."""
    ids = {fact.id for fact in whole.facts}
    for name in ("facts", "objections", "questions"):
        items: tuple[Fact | Objection | Question, ...] = getattr(given, name)
        read.unique(items, _nth(f"{under}{name}"), lambda item: item.id)
    for n, fact in enumerate(given.facts):
        _findable(fact.topics, f"{under}facts[{n}].topics")
        _leads(fact.leads_to, ids, f"{under}facts[{n}].leads_to")
    for n, objection in enumerate(given.objections):
        _findable(objection.topics, f"{under}objections[{n}].topics")
    for n, told in enumerate(given.start.told):
        _leads(told, ids, f"{under}start.told[{n}]")
    if given.start.asks is not None and given.start.asks not in {question.id for question in whole.questions}:
        raise ScenarioError(f"{under}start.asks", f"names no question: {given.start.asks}")
    if given.problem is not None:
        _check_problem(given.problem, ids, f"{under}problem")
    for fit, _ in given.truth:
        if not any(fit in objection.truth for objection in whole.objections):
            raise ScenarioError(f"{under}objections", f"holds none for the truth {fit}; add it to an objection's truth")


def _check_problem(problem: Problem, ids: set[str], path: str) -> None:
    _findable(problem.assumed, f"{path}.assumed")
    _findable(problem.right, f"{path}.right")
    for n, name in enumerate(problem.facts):
        _leads(name, ids, f"{path}.facts[{n}]")


def _findable(topics: tuple[str, ...], path: str) -> None:
    for n, topic in enumerate(topics):
        if common(topic):
            raise ScenarioError(f"{path}[{n}]", f"is too common a word to find anything by: {topic}; add another to it")


def _nth(name: str) -> Callable[[int], str]:
    return lambda n: f"{name}[{n}].id"


def _leads(name: str | None, ids: set[str], path: str) -> None:
    if name is not None and name not in ids:
        raise ScenarioError(path, f"names no fact: {name}")
