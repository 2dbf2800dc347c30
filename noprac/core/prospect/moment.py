"""A prospect as it stands, and the moment in which a turn finds it.

Takes: a scenario, feelings, memory, what was heard. Gives: `Prospect`, `Moment` and the checks that the table in
`table` is written in. May not: change anything; `mind.advance` does.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum, unique

from noprac.core.moves import Ending
from noprac.core.prospect.effects import Deed, Inner
from noprac.core.prospect.hearing import Hearing
from noprac.core.scenario import Fact, Fit, Objection, Scenario

# Bands of the guard, and what counts as enough, in thousandths.
HIGH = 580  # from here up: plain answers, hollow yeses
LOW = 430  # below: the real reasons
TRUSTING = 450
KEEN = 500
INTERESTED = 440  # enough to argue for the deal when it is taken away
BURNING = 600
TRUST_LEFT = 180  # below, nobody says goodbye
LONGEST = 60  # lines; then the next meeting calls
RECENT = 2  # turns after a no in which an ask is asked again, and a question may still be about it


@unique
class Phase(StrEnum):
    """Where a call stands."""

    OPENING = "opening"  # who is it, what does it want
    FENDING = "fending"  # get rid of it
    TALKING = "talking"  # facts, not yet what hurts
    TELLING = "telling"  # the real problem is on the table
    UNDERSTOOD = "understood"  # and was heard
    WEIGHING = "weighing"  # the offer answers it: what now
    REFUSING = "refusing"  # a no stands
    PARTING = "parting"  # let go; only the goodbye is left
    ENDED = "ended"


@unique
class Cue(StrEnum):
    """What a turn asks of the prospect: the part of it that a person would answer."""

    SILENT = "silent"
    CAUGHT = "caught"
    RUDE = "rude"
    INSULTED = "insulted"
    SHAMED = "shamed"
    ARGUED = "argued"
    PUSHED = "pushed"
    RUSHED = "rushed"
    PRICED = "priced"
    BEGGED = "begged"
    HYPED = "hyped"
    WORN = "worn"
    QUESTIONED = "questioned"
    PARROTED = "parroted"
    ASKED_FOR_NO = "asked_for_no"
    STEP_OFFERED = "step_offered"
    PINGED = "pinged"
    INVITED = "invited"
    ASKED_OPEN = "asked_open"
    ASKED_FACT = "asked_fact"
    ASKED_TIMING = "asked_timing"
    ASKED_NO = "asked_no"
    ASKED_TIME = "asked_time"
    ASKED_YES = "asked_yes"
    TAKEN_AWAY = "taken_away"
    FAREWELL = "farewell"
    DOOR_OPEN = "door_open"
    LET_GO = "let_go"
    GIVEN = "given"
    SUMMED_UP = "summed_up"
    LABELLED = "labelled"
    MIRRORED = "mirrored"
    PITCHED = "pitched"
    FREED = "freed"
    AUDITED = "audited"
    NODDED = "nodded"
    GREETED = "greeted"
    CHECKED = "checked"
    SAID = "said"


@dataclass(frozen=True, slots=True)
class Memory:
    """What the prospect knows of the call so far.

    `just`: the fact in its last line; `layers`: how many layers of an objection were said; `no_ago`: turns since its
    last no; `leaned`: the last turn offered a step or pressed; `soft_ago`: turns since a takeaway; the `runs` count
    turns on end; `asked`: its own open question; `cooled`: pinged, it has said truly how little it wants this;
    `strayed`: since its last no it has spoken of something else; `met`: it knows the caller from an earlier call.
    """

    turns: int = 0
    told: frozenset[str] = frozenset()
    topic: str | None = None
    just: str | None = None
    layers: Mapping[str, int] = field(default_factory=dict)
    objecting: str | None = None
    templates: Mapping[str, int] = field(default_factory=dict)
    counts: Mapping[Deed, int] = field(default_factory=dict)
    question_run: int = 0
    mirror_run: int = 0
    cold_run: int = 0
    silent_run: int = 0
    unheard_run: int = 0
    pressed: int = 0
    tricked: bool = False
    no_ago: int = LONGEST
    leaned: bool = False
    strayed: bool = False
    soft_ago: int = LONGEST
    hollow: int = 0
    pitched: int = 0
    offered: bool = False
    heard: bool = False
    settled: bool = False
    cooled: bool = False
    let_go: bool = False
    asked: str | None = None
    questions: frozenset[str] = frozenset()
    countered: bool = False
    counter_open: bool = False
    met: bool = False


@dataclass(frozen=True, slots=True)
class Prospect:
    """The inner life: phase, feelings, the sealed truth, memory."""

    phase: Phase
    inner: Inner
    fit: Fit
    memory: Memory


@dataclass(frozen=True, slots=True)
class Moment:
    """A turn as it reaches the prospect: feelings and memory after what the turn did, before the answer."""

    scenario: Scenario
    phase: Phase
    inner: Inner
    fit: Fit
    memory: Memory
    hearing: Hearing
    cue: Cue
    before: Memory

    @property
    def next_problem(self) -> Fact | None:
        """The next part of the problem that is not told; None where all is."""
        name = next((f for f in self.scenario.problem.facts if f not in self.memory.told), None)
        return None if name is None else self.scenario.fact(name)

    @property
    def fact(self) -> Fact | None:
        """The fact that a question is after; None where there is none such."""
        name = self.hearing.about
        if name is not None:
            return self._cause(name) if self._asks_deeper(name) else self.scenario.fact(name)
        asks_on = self.hearing.why and self.before.just is not None and self.cue is Cue.ASKED_OPEN
        if self.hearing.bare or asks_on or self.cue is Cue.MIRRORED:
            return self._deeper()
        hearing = self.hearing
        return self._probed() if hearing.probing or hearing.assumed or hearing.right else None

    @property
    def objection(self) -> Objection | None:
        """The no to give: the open one, or the next whose real reason is not out; None where all are."""
        layers = self.memory.layers
        valid = [o for o in self.scenario.objections if self.fit in o.truth and (self.next_problem or not o.early)]
        open_ones = [o for o in valid if layers.get(o.id, 0) < ALL_LAYERS]
        return next((o for o in open_ones if o.id == self.memory.objecting), next(iter(open_ones), None))

    def tells(self, fact: Fact) -> bool:
        """Whether it feels safe enough to tell `fact` openly."""
        return fact.depth == 0 or self.inner.guard < (HIGH if fact.depth == 1 else LOW)

    def _asks_deeper(self, name: str) -> bool:
        """Whether the question goes on from a fact that was told ("why are they not turning into sales")."""
        leads_to = self.scenario.fact(name).leads_to
        if leads_to is None or name not in self.memory.told or self.cue not in {Cue.ASKED_OPEN, Cue.MIRRORED}:
            return False
        return self.hearing.why or (name == self.memory.topic and leads_to not in self.memory.told)

    def _cause(self, name: str) -> Fact:
        """What "why" brings out after a fact that leads to another."""
        return self.scenario.fact(self.scenario.fact(name).leads_to or name)

    def _deeper(self) -> Fact | None:
        """What "why is that" or an echo brings out after the fact just told."""
        topic = self.scenario.fact(self.memory.topic) if self.memory.topic else None
        if topic is not None and topic.leads_to is not None and topic.leads_to not in self.memory.told:
            return self.scenario.fact(topic.leads_to)
        if self.cue is Cue.ASKED_FACT and self.before.just is not None:
            return None  # "did he come back" asks for no more than that
        return self.next_problem or (self._cause(topic.id) if topic and topic.leads_to and self.hearing.why else None)

    def _probed(self) -> Fact:
        return self.next_problem or self.scenario.fact(self.scenario.problem.facts[-1])


ALL_LAYERS = 3


def ending_for(fit: Fit) -> Ending:
    """What an honest goodbye ends in."""
    return Ending.HONEST_NO if fit is Fit.NEVER else Ending.NO_FOR_NOW
