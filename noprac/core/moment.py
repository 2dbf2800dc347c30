"""A prospect as it stands, and the moment in which a turn finds it.

Takes: a scenario, feelings, memory, what was heard. Gives: `Prospect`, `Moment` and the checks that the table in
`table` is written in. May not: change anything; `prospect.advance` does.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum, unique

from noprac.core.effects import Deed, Inner
from noprac.core.hearing import Hearing
from noprac.core.moves import Ending, Move
from noprac.core.scenario import Fact, Fit, Objection, Scenario
from noprac.core.situations import Situation

# Bands of the guard, and what counts as enough, in thousandths.
HIGH = 580  # from here up: plain answers, hollow yeses
LOW = 430  # below: the real reasons
TRUSTING = 450
KEEN = 500
INTERESTED = 440  # enough to argue for the deal when it is taken away
BURNING = 600
TRUST_LEFT = 180  # below, nobody says goodbye
LONGEST = 60  # lines; then the next meeting calls
RECENT = 2  # turns after a no in which an ask is asked again


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
    """What the prospect knows of the call so far. `layers`: how many layers of an objection were said; `no_ago`: turns
    since its last no; `soft_ago`: since a takeaway; the `runs` count turns on end; `asked`: its own open question."""

    turns: int = 0
    told: frozenset[str] = frozenset()
    topic: str | None = None
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
    soft_ago: int = LONGEST
    hollow: int = 0
    pitched: int = 0
    offered: bool = False
    heard: bool = False
    settled: bool = False
    let_go: bool = False
    asked: str | None = None
    questions: frozenset[str] = frozenset()
    countered: bool = False
    counter_open: bool = False


@dataclass(frozen=True, slots=True)
class Prospect:
    """The inner life: phase, feelings, the sealed truth, memory. `seed` picks among wordings only."""

    phase: Phase
    inner: Inner
    fit: Fit
    memory: Memory
    seed: int = 0


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
        if name is not None and not self._asks_deeper(name):
            return self.scenario.fact(name)
        if name is not None or self.hearing.bare or self.cue is Cue.MIRRORED:
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
        """Whether the question goes on from the fact just told ("why are they not turning into sales")."""
        fact = self.scenario.fact(name)
        deeper = fact.leads_to is not None and fact.leads_to not in self.memory.told
        again = name == self.memory.topic and name in self.memory.told
        return self.cue in {Cue.ASKED_OPEN, Cue.MIRRORED} and again and deeper

    def _deeper(self) -> Fact | None:
        """What "why is that" or an echo brings out after the fact just told."""
        topic = self.scenario.fact(self.memory.topic) if self.memory.topic else None
        if topic is not None and topic.leads_to is not None and topic.leads_to not in self.memory.told:
            return self.scenario.fact(topic.leads_to)
        return self.next_problem

    def _probed(self) -> Fact:
        return self.next_problem or self.scenario.fact(self.scenario.problem.facts[-1])


ALL_LAYERS = 3

# The checks of the table. Each reads one thing off a moment.


def high(m: Moment) -> bool:
    """The guard is up."""
    return m.inner.guard >= HIGH


def low(m: Moment) -> bool:
    """The guard is down."""
    return m.inner.guard < LOW


def not_high(m: Moment) -> bool:
    """The guard is middle or low."""
    return m.inner.guard < HIGH


def trust_left(m: Moment) -> bool:
    """Enough for a polite goodbye."""
    return m.inner.trust >= TRUST_LEFT


def keen(m: Moment) -> bool:
    """Interested enough to argue for it."""
    return m.inner.interest >= INTERESTED


def burning(m: Moment) -> bool:
    """Very interested."""
    return m.inner.interest >= BURNING


def spent(m: Moment) -> bool:
    """No patience left."""
    return m.inner.patience <= 0


def out_of_time(m: Moment) -> bool:
    """The next meeting calls."""
    return m.memory.turns >= LONGEST


def fits(m: Moment) -> bool:
    """The offer truly fits."""
    return m.fit is Fit.FITS


def later(m: Moment) -> bool:
    """It fits, at another time."""
    return m.fit is Fit.LATER


def never(m: Moment) -> bool:
    """It does not fit."""
    return m.fit is Fit.NEVER


def problem_told(m: Moment) -> bool:
    """All of the real problem is on the table."""
    return m.next_problem is None


def problem_open(m: Moment) -> bool:
    """Part of the problem is still to be told."""
    return m.next_problem is not None


def ready(m: Moment) -> bool:
    """All that a yes with a when needs, but for the offer."""
    feels = m.inner.guard < LOW and m.inner.trust >= TRUSTING and m.inner.interest >= KEEN
    return feels and m.fit is Fit.FITS and problem_told(m) and not m.memory.settled


def offered(m: Moment) -> bool:
    """The offer was put to the problem."""
    return m.memory.offered


def spoken_of(m: Moment) -> bool:
    """There is something to refuse: the offer was spoken of, or a no stands."""
    return m.memory.pitched > 0 or m.memory.offered or standing(m)


def heard(m: Moment) -> bool:
    """The problem was told and then listened to."""
    return m.memory.heard


def hollow(m: Moment) -> bool:
    """A yes was fished out of it."""
    return m.before.hollow > 0


def hollow_twice(m: Moment) -> bool:
    """It was fished twice."""
    return m.before.hollow > 1


def pitching(m: Moment) -> bool:
    """The turn pitches or pushes."""
    return bool(m.hearing.moves & {Move.PITCH, Move.PUSH, Move.HYPE, Move.NEXT_STEP_OFFER})


def pressed_before(m: Moment) -> bool:
    """There was pressure in an earlier turn."""
    return m.before.pressed > 0


def pitched_before(m: Moment) -> bool:
    """It was pitched to in an earlier turn."""
    return m.before.pitched > 0


def pitched_often(m: Moment) -> bool:
    """It heard the offer twice already."""
    return m.before.pitched > 1


def standing(m: Moment) -> bool:
    """A no to the offer stands."""
    return m.memory.settled or m.before.objecting is not None


def settled(m: Moment) -> bool:
    """The no is final, with its reason."""
    return m.before.settled


def after_no(m: Moment) -> bool:
    """The line before was a no."""
    return m.before.no_ago == 0


def about_no(m: Moment) -> bool:
    """The question is about the no just given."""
    same = m.hearing.objecting is not None and m.hearing.objecting == m.before.objecting
    loose = m.hearing.bare or (m.hearing.about is None and not m.hearing.probing)
    return m.before.no_ago == 0 and m.before.objecting is not None and (same or loose)


def reason_left(m: Moment) -> bool:
    """There is an objection with a layer unsaid."""
    return m.objection is not None


def layer_left(m: Moment) -> bool:
    """The no just given has a layer unsaid."""
    return m.memory.layers.get(m.before.objecting or "", 0) < ALL_LAYERS and m.objection is not None


def unpressed(m: Moment) -> bool:
    """Nobody has leaned on it in this call."""
    return m.memory.pressed == 0


def finds(m: Moment) -> bool:
    """It knows what the question is after."""
    return m.fact is not None


def on_problem(m: Moment) -> bool:
    """The question is after the problem."""
    return m.fact is not None and m.fact.id in m.scenario.problem.facts


def tells(m: Moment) -> bool:
    """And it feels safe enough to tell."""
    return m.fact is not None and (m.tells(m.fact) or m.fact.id in m.memory.told)


def keeps(m: Moment) -> bool:
    """It will not tell, and has nothing else to say about it."""
    return m.fact is not None and not tells(m) and not m.fact.guarded


def tells_problem(m: Moment) -> bool:
    """It feels safe enough to say what really hurts, and has not said all of it."""
    return m.next_problem is not None and m.tells(m.next_problem)


def fresh(m: Moment) -> bool:
    """The words lead to something that was not told yet."""
    return m.fact is not None and m.fact.id not in m.memory.told


def named_fact(m: Moment) -> bool:
    """The words name something that it knows."""
    return m.hearing.about is not None


def first(m: Moment) -> bool:
    """It is the trainee's first turn."""
    return m.before.turns == 0


def question(m: Moment) -> bool:
    """It is put as a question."""
    return m.hearing.question


def known(m: Moment) -> bool:
    """The words are of its world."""
    return m.hearing.known


def bare(m: Moment) -> bool:
    """The words hold nothing to go by."""
    return m.hearing.bare


def right(m: Moment) -> bool:
    """The words name the problem, or what it has just told."""
    return m.hearing.right or (m.hearing.about is not None and m.hearing.about in m.memory.told)


def named(m: Moment) -> bool:
    """The words hold the problem, whatever else they hold, or what it has just told."""
    return m.hearing.named or right(m)


def assumed(m: Moment) -> bool:
    """The words name what callers take the problem for."""
    return m.hearing.assumed


def topical(m: Moment) -> bool:
    """The words touch the problem, rightly or not."""
    return m.hearing.assumed or m.hearing.right


def mood(m: Moment) -> bool:
    """The words name a feeling."""
    return m.hearing.mood


def answering(m: Moment) -> bool:
    """The prospect had asked something, and here is an answer."""
    return m.before.asked is not None and not m.hearing.question and not m.hearing.bare


def asks_next(m: Moment) -> bool:
    """The offer was spoken of, and it has a question of its own left."""
    return spoken_of(m) and any(q.id not in m.memory.questions for q in m.scenario.questions)


def agreed(m: Moment) -> bool:
    """Its counter-offer was met."""
    return m.before.counter_open and not m.hearing.refusing


def counters(m: Moment) -> bool:
    """It has a middle to propose."""
    return bool(m.scenario.lines.get(Situation.COUNTER_OFFER)) and not m.memory.countered


def ending_for(fit: Fit) -> Ending:
    """What an honest goodbye ends in."""
    return Ending.HONEST_NO if fit is Fit.NEVER else Ending.NO_FOR_NOW
