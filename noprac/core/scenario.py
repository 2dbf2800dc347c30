"""A scenario: who is called, what is true about them, what they know and how they say it.

Takes: a plain mapping, as a YAML reader gives it. Gives: a frozen `Scenario`, or `ScenarioError` with the field's path.
May not: read files, or let anything through that cannot be played: unknown fields, wrong types, ids that lead nowhere.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum, unique
from typing import TypeVar

from noprac.core import fields as read
from noprac.core.errors import ScenarioError
from noprac.core.fields import Fields
from noprac.core.situations import SHEETS, Situation
from noprac.core.speech import Manner
from noprac.core.words import Index, common, index, keys, phrases, stems

T = TypeVar("T", bound="Fact | Objection | Question")


@unique
class Style(StrEnum):
    """The way of going for the no that lands with a persona (article: blunt, a hint, warm concern)."""

    BLUNT = "blunt"
    HINT = "hint"
    WARM = "warm"


@unique
class Fit(StrEnum):
    """The sealed truth of a call."""

    FITS = "fits"
    LATER = "later"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Look(Mapping[str, object]):
    """How the figure is drawn; readable as a mapping. Colours are names or #rrggbb; `hair` is the cut."""

    skin: str = ""
    hair: str = ""
    hair_colour: str = ""
    jacket: str = ""
    shirt: str = ""
    background: str = ""
    glasses: bool = False
    beard: bool = False

    def __getitem__(self, name: str) -> object:
        if name not in _LOOK:
            raise KeyError(name)
        value: object = getattr(self, name)
        return value

    def __iter__(self) -> Iterator[str]:
        return (name for name in _LOOK if getattr(self, name) != "")

    def __len__(self) -> int:
        return sum(1 for _ in self)


_LOOK = tuple(f.name for f in fields(Look))


@dataclass(frozen=True, slots=True)
class Persona:
    """The prospect as a person."""

    name: str
    role: str
    company: str
    manner: Manner
    style: Style
    look: Look


@dataclass(frozen=True, slots=True)
class Seat:
    """The trainee's side: who you are, what you sell, to whom, and what the call is for."""

    you: str
    sell: str
    to: str
    aim: str


@dataclass(frozen=True, slots=True)
class Start:
    """How the prospect picks up, in thousandths; `told`: facts that both know before the call; `offered`: whether the
    offer is known already."""

    guard: int
    trust: int
    interest: int
    patience: int
    told: tuple[str, ...] = ()
    offered: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """Something the prospect knows.

    `topics`: words and phrases a question about it would hold. `guarded`, `open`: wordings by how safe it feels;
    `corrects`: how it is said to one who guessed wrong. `depth`: 0 told to anybody, 1 unless the guard is high, 2 only
    where it is low. `leads_to`: the fact that "why is that" brings out next.
    """

    id: str
    topics: tuple[str, ...]
    open: tuple[str, ...]
    guarded: tuple[str, ...]
    corrects: tuple[str, ...] = ()
    depth: int = 1
    leads_to: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """What really hurts. `facts`: ids, in the order in which they come out, the last the cause; `assumed`: what callers
    take it for (a label on it is slightly off and gets corrected); `right`: words that name it."""

    facts: tuple[str, ...]
    assumed: tuple[str, ...]
    right: tuple[str, ...]
    assumed_keys: tuple[frozenset[str], ...] = field(init=False, repr=False, compare=False)
    right_keys: tuple[frozenset[str], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "assumed_keys", keys(self.assumed))
        object.__setattr__(self, "right_keys", keys(self.right))


@dataclass(frozen=True, slots=True)
class Objection:
    """A no in three layers: plain, with a reason, with the real reason. `truth`: where it is the case; `early`: only
    while the problem is not told."""

    id: str
    topics: tuple[str, ...]
    plain: tuple[str, ...]
    reason: tuple[str, ...]
    real: tuple[str, ...]
    truth: tuple[Fit, ...]
    early: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What the prospect asks of its own accord, and what it says to an answer."""

    id: str
    says: tuple[str, ...]
    then: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    """One call to rehearse, ready to be played."""

    id: str
    title: str
    summary: str
    trade: str
    difficulty: int
    seat: Seat
    persona: Persona
    start: Start
    truth: tuple[tuple[Fit, int], ...]
    opening: tuple[str, ...]
    offer: tuple[str, ...]
    problem: Problem
    facts: tuple[Fact, ...]
    objections: tuple[Objection, ...]
    questions: tuple[Question, ...]
    lines: Mapping[Situation, tuple[str, ...]]
    vocabulary: frozenset[str] = field(init=False, repr=False, compare=False)
    phrases: tuple[str, ...] = field(init=False, repr=False, compare=False)
    fact_index: Index = field(init=False, repr=False, compare=False)
    objection_index: Index = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "vocabulary", _vocabulary(self))
        object.__setattr__(self, "phrases", phrases(_topics(self)))
        object.__setattr__(self, "fact_index", index(keys(fact.topics) for fact in self.facts))
        object.__setattr__(self, "objection_index", index(keys(o.topics) for o in self.objections))

    def fact(self, name: str) -> Fact:
        """The fact of that id; KeyError where there is none."""
        return _by_id(self.facts, name)

    def objection(self, name: str) -> Objection:
        """The objection of that id; KeyError where there is none."""
        return _by_id(self.objections, name)

    def question(self, name: str) -> Question:
        """The prospect's question of that id; KeyError where there is none."""
        return _by_id(self.questions, name)


_ID = "id"


def parse(mapping: Mapping[str, object]) -> Scenario:
    """Check and freeze a scenario. Raises ScenarioError with the path of the first fault and how to mend it."""
    of = Fields(mapping, "", (f.name for f in fields(Scenario) if f.init))
    scenario = Scenario(
        id=of.read("id", read.identifier),
        title=of.read("title", read.short),
        summary=of.read("summary", read.long),
        trade=of.read("trade", read.short),
        difficulty=of.maybe("difficulty", read.whole(1, 5), 2),
        seat=of.read("seat", _seat),
        persona=of.read("persona", _persona),
        start=of.maybe("start", _start, Start(550, 300, 350, 900)),
        truth=of.maybe("truth", _truth, ((Fit.FITS, 1),)),
        opening=of.read("opening", read.wordings),
        offer=of.read("offer", read.listed(read.short, 1)),
        problem=of.read("problem", _problem),
        facts=of.read("facts", read.listed(_fact, 1, 200)),
        objections=of.read("objections", read.listed(_objection, 1, 40)),
        questions=of.maybe("questions", read.listed(_question, 0, 40), ()),
        lines=of.maybe("lines", _lines, {}),
    )
    _check(scenario)
    return scenario


def _seat(value: object, path: str) -> Seat:
    of = Fields(value, path, ("you", "sell", "to", "aim"))
    return Seat(*(of.read(name, read.text) for name in ("you", "sell", "to", "aim")))


def _persona(value: object, path: str) -> Persona:
    of = Fields(value, path, ("name", "role", "company", "voice", "style", "look"))
    return Persona(
        name=of.read("name", read.short),
        role=of.read("role", read.short),
        company=of.read("company", read.short),
        manner=of.maybe("voice", _manner, Manner()),
        style=of.read("style", read.one_of(Style)),
        look=of.maybe("look", _look, Look()),
    )


def _manner(value: object, path: str) -> Manner:
    of = Fields(value, path, ("name", "rate", "pitch"))
    return Manner(
        voice=of.maybe("name", read.short, ""),
        rate=of.maybe("rate", read.whole(80, 300), 170),
        pitch=of.maybe("pitch", read.whole(0, 100), 50),
    )


def _look(value: object, path: str) -> Look:
    of = Fields(value, path, _LOOK)
    words = {name: of.maybe(name, read.short, "") for name in _LOOK if name not in {"glasses", "beard"}}
    return Look(**words, glasses=of.maybe("glasses", read.truth, False), beard=of.maybe("beard", read.truth, False))


def _start(value: object, path: str) -> Start:
    of = Fields(value, path, ("guard", "trust", "interest", "patience", "told", "offered"))
    return Start(
        guard=of.maybe("guard", read.thousandths, 550),
        trust=of.maybe("trust", read.thousandths, 300),
        interest=of.maybe("interest", read.thousandths, 350),
        patience=of.maybe("patience", read.thousandths, 900),
        told=of.maybe("told", read.listed(read.identifier), ()),
        offered=of.maybe("offered", read.truth, False),
    )


def _truth(value: object, path: str) -> tuple[tuple[Fit, int], ...]:
    """One word, or weights by word."""
    if isinstance(value, str):
        return ((read.one_of(Fit)(value, path), 1),)
    of = Fields(value, path, tuple(Fit))
    weights = tuple((fit, of.maybe(fit, read.whole(0, 100), 0)) for fit in Fit)
    if not any(weight for _, weight in weights):
        raise ScenarioError(path, "gives no truth a weight above 0")
    return tuple((fit, weight) for fit, weight in weights if weight)


def _problem(value: object, path: str) -> Problem:
    of = Fields(value, path, ("facts", "assumed", "right"))
    return Problem(
        facts=of.read("facts", read.listed(read.identifier, 1, 10)),
        assumed=of.read("assumed", read.listed(read.short, 1)),
        right=of.read("right", read.listed(read.short, 1)),
    )


def _fact(value: object, path: str) -> Fact:
    of = Fields(value, path, ("id", "topics", "open", "guarded", "corrects", "depth", "leads_to"))
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
    of = Fields(value, path, ("id", "topics", "plain", "reason", "real", "truth", "early"))
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
    of = Fields(value, path, ("id", "says", "then"))
    return Question(of.read(_ID, read.identifier), of.read("says", read.wordings), of.read("then", read.wordings))


def _lines(value: object, path: str) -> dict[Situation, tuple[str, ...]]:
    allowed = tuple(s for s in Situation if s not in SHEETS)
    of = Fields(value, path, allowed)
    return {s: of.read(s, read.wordings) for s in allowed if of.has(s)}


def _check(scenario: Scenario) -> None:
    """Ids that came before or lead nowhere, and truths without a reason."""
    ids = {fact.id for fact in scenario.facts}
    for name in ("facts", "objections", "questions"):
        items: tuple[Fact | Objection | Question, ...] = getattr(scenario, name)
        read.unique(items, _nth(name), lambda item: item.id)
    for n, fact in enumerate(scenario.facts):
        _findable(fact.topics, f"facts[{n}].topics")
        _leads(fact.leads_to, ids, f"facts[{n}].leads_to")
    for name in ("assumed", "right"):
        _findable(getattr(scenario.problem, name), f"problem.{name}")
    for n, told in enumerate(scenario.start.told):
        _leads(told, ids, f"start.told[{n}]")
    for n, name in enumerate(scenario.problem.facts):
        _leads(name, ids, f"problem.facts[{n}]")
    for fit, _ in scenario.truth:
        if not any(fit in objection.truth for objection in scenario.objections):
            raise ScenarioError("objections", f"holds none for the truth {fit}; add it to an objection's truth")


def _vocabulary(scenario: Scenario) -> frozenset[str]:
    """The stems that a call like this is about."""
    return stems(" ".join((*_topics(scenario), *scenario.offer)))


def _topics(scenario: Scenario) -> tuple[str, ...]:
    """All that something is found by."""
    problem = scenario.problem
    facts = (topic for fact in scenario.facts for topic in fact.topics)
    return (*facts, *(t for o in scenario.objections for t in o.topics), *problem.assumed, *problem.right)


def _findable(topics: tuple[str, ...], path: str) -> None:
    for n, topic in enumerate(topics):
        if common(topic):
            raise ScenarioError(f"{path}[{n}]", f"is too common a word to find anything by: {topic}; add another to it")


def _nth(name: str) -> Callable[[int], str]:
    return lambda n: f"{name}[{n}].id"


def _leads(name: str | None, ids: set[str], path: str) -> None:
    if name is not None and name not in ids:
        raise ScenarioError(path, f"names no fact: {name}")


def _by_id(items: tuple[T, ...], name: str) -> T:
    found = next((item for item in items if item.id == name), None)
    if found is None:
        raise KeyError(name)
    return found
