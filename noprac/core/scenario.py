"""A scenario: who is called, what is true about them, what they know and how they say it.

Takes: what `parsing` has read. Gives: a frozen `Scenario` and its parts. May not: read or check anything.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum, unique
from typing import TypeVar

from noprac.core.moves import Ending
from noprac.core.situations import Situation
from noprac.core.speech import Manner
from noprac.core.words import Index, index, keys, phrases, stems

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


@unique
class Warmth(StrEnum):
    """How a prospect who is met again was left."""

    WARM = "warm"  # let go of gladly, or understood
    PLAIN = "plain"
    COLD = "cold"  # pushed, tricked, or glad to be rid of the caller


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
    offer is known already; `refused`: whether the opening is a no, with the first objection for the truth behind it,
    plain, or where the offer is known with its reason; `asks`: the question of its own that the opening puts."""

    guard: int
    trust: int
    interest: int
    patience: int
    told: tuple[str, ...] = ()
    offered: bool = False
    refused: bool = False
    asks: str | None = None


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

    @property
    def correcting(self) -> tuple[str, ...]:
        """What one hears who guessed wrong: `corrects`, or where there is none the open wordings after a no."""
        return self.corrects or tuple(f"No, it's not that. {line}" for line in self.open)

    @property
    def denying(self) -> tuple[str, ...]:
        """What one hears who asked for a no and gets the fact with it."""
        return tuple(f"No. {line}" for line in self.open)


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
class Later:
    """The same person met again. `when`, `summary`, `aim`, `to`: for the trainee; `truth`, `start`: what holds then,
    before how it was left is weighed in; `recalls`: what was said the time before, by its ending; the rest lies over
    the first call's: an item of the same id takes its place, another one is new. `to` "", `problem` None: as before."""

    when: str
    summary: str
    aim: str
    truth: tuple[tuple[Fit, int], ...]
    start: Start
    opening: Mapping[Warmth, tuple[str, ...]]
    recalls: Mapping[Ending, tuple[str, ...]]
    to: str = ""
    problem: Problem | None = None
    facts: tuple[Fact, ...] = ()
    objections: tuple[Objection, ...] = ()
    questions: tuple[Question, ...] = ()
    lines: Mapping[Situation, tuple[str, ...]] = field(default_factory=dict)


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
    later: Later | None = None
    vocabulary: frozenset[str] = field(init=False, repr=False, compare=False)
    phrases: tuple[str, ...] = field(init=False, repr=False, compare=False)
    fact_index: Index = field(init=False, repr=False, compare=False)
    objection_index: Index = field(init=False, repr=False, compare=False)
    fact_by_id: Mapping[str, Fact] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "vocabulary", _vocabulary(self))
        object.__setattr__(self, "phrases", phrases(_topics(self)))
        object.__setattr__(self, "fact_index", index(keys(fact.topics) for fact in self.facts))
        object.__setattr__(self, "objection_index", index(keys(o.topics) for o in self.objections))
        object.__setattr__(self, "fact_by_id", {fact.id: fact for fact in self.facts})

    def fact(self, name: str) -> Fact:
        """The fact of that id; KeyError where there is none."""
        return self.fact_by_id[name]

    def objection(self, name: str) -> Objection:
        """The objection of that id; KeyError where there is none."""
        return _by_id(self.objections, name)

    def question(self, name: str) -> Question:
        """The prospect's question of that id; KeyError where there is none."""
        return _by_id(self.questions, name)


def _vocabulary(scenario: Scenario) -> frozenset[str]:
    """The stems that a call like this is about."""
    return stems(" ".join((*_topics(scenario), *scenario.offer)))


def _topics(scenario: Scenario) -> tuple[str, ...]:
    """All that something is found by."""
    problem = scenario.problem
    facts = (topic for fact in scenario.facts for topic in fact.topics)
    return (*facts, *(t for o in scenario.objections for t in o.topics), *problem.assumed, *problem.right)


def _by_id(items: tuple[T, ...], name: str) -> T:
    found = next((item for item in items if item.id == name), None)
    if found is None:
        raise KeyError(name)
    return found
