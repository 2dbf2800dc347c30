"""What can be said of many people's calls.

Takes: nothing. Gives: frozen values, ready for a page, a table or a sheet. May not: reckon, or hide how many calls a
number rests on. Where an `Estimate` is None there is too little to say.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum, unique

from noprac.core.debrief.noes import NoKind, Taken
from noprac.core.moves import Ending, Move
from noprac.core.practice.stats import Estimate
from noprac.core.score import Category

SKILLS = (Category.OVERALL, Category.NO_FRAMING, Category.DETACHMENT, Category.CURIOSITY, Category.LISTENING)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which calls count; what is left empty asks for nothing. `people`: their ids; days are the trainees' own."""

    people: frozenset[str] = frozenset()
    scenario: str = ""
    since: date | None = None
    until: date | None = None


EVERYTHING = Wanted()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who gave calls. `id` tells two of one name apart; `name` is harmless to show, but not to be trusted."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A file of the folder that is not counted: its name, made harmless, and why, as the end of a sentence."""

    file: str
    why: str


@unique
class Gain(StrEnum):
    """What a person's last calls show against the first."""

    TOO_FEW = "too few calls to say"
    NO_CLEAR = "no clear change"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Course:
    """A skill over a person's first takes. `n`: calls that had an occasion for it; `mean`: of all of them; `first`,
    `last`: of the first and the last calls, as many of each; `by`: how much higher the last lie, with an interval that
    holds ninety-nine times of a hundred, for it is looked at for many people."""

    n: int
    mean: Estimate | None = None
    first: float | None = None
    last: float | None = None
    by: Estimate | None = None

    @property
    def gain(self) -> Gain:
        """What can be said."""
        if self.by is None:
            return Gain.TOO_FEW
        if not self.by.clear:
            return Gain.NO_CLEAR
        return Gain.UP if self.by.value > 0 else Gain.DOWN


@dataclass(frozen=True, slots=True)
class Standing:
    """A person's practice. `calls`: first takes; `takes`: others; `noes`, `embraced`: no's heard, and of those asked
    about or let go well; `fair`: calls that ended as they should have."""

    person: Person
    calls: int
    takes: int
    noes: int
    embraced: int
    fair: int
    since: date
    until: date
    skills: Mapping[Category, Course] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Gained:
    """A skill over all people. `up`, `down`, `unclear`, `too_few`: people; `by_chance`: how many would seem to change
    either way if nobody had; `mean`: the people's differences, last calls against first, on the mean."""

    skill: Category
    up: int
    down: int
    unclear: int
    too_few: int
    by_chance: float
    mean: Estimate | None


@dataclass(frozen=True, slots=True)
class Week:
    """A week that begins on the Monday `start`: calls of so many people, and the mean overall score, None where no
    call had one."""

    start: date
    calls: int
    people: int
    overall: float | None


@dataclass(frozen=True, slots=True)
class NoLine:
    """A kind of no. `n`: heard; `people`: by so many; `embraced`: the share that was; `deeds`: what was done with it,
    in no's; `opened`: the share after which they told more; `wordings`: the commonest, with how often."""

    kind: NoKind
    n: int
    people: int
    embraced: Estimate | None
    deeds: Mapping[Taken, int]
    opened: Estimate | None
    wordings: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class MoveLine:
    """A move. `n`: turns that made it; `calls`: calls; `people`: people; `in_ten`: turns of ten that make it."""

    move: Move
    n: int
    calls: int
    people: int
    in_ten: float


@dataclass(frozen=True, slots=True)
class ScoresAgree:
    """A trainer's marks out of a hundred beside the scores of the same calls. `n`: pairs; `off`: how much higher the
    trainer lies, on the mean; `low`, `high`: between these lie nineteen differences of twenty (Bland and Altman,
    Lancet 1986); `near`: the share within ten points; `order`: whether both put calls in the same order, -1 to 1
    (Spearman)."""

    skill: Category
    n: int
    off: Estimate | None
    low: float | None
    high: float | None
    near: Estimate | None
    order: float | None


@dataclass(frozen=True, slots=True)
class MovesAgree:
    """A trainer's word on moves beside what was seen. `both`, `neither`, `only_seen`, `only_trainer`: turns; `same`:
    the share on which both agree; `kappa`: beyond chance (Cohen 1960), None where it cannot be reckoned."""

    move: Move | None
    both: int
    neither: int
    only_seen: int
    only_trainer: int
    same: Estimate | None
    kappa: float | None


@dataclass(frozen=True, slots=True)
class Contested:
    """What trainees say of a move: how often it was seen wrongly and missed, by so many people; `n`: turns in which it
    was seen."""

    move: Move
    wrong: int
    missing: int
    people: int
    n: int


@dataclass(frozen=True, slots=True)
class Outlier:
    """A person whose mean lies far from the others'. `usual`: the middle of all people; `far`: how many times the usual
    distance from it (Iglewicz and Hoaglin 1993 call 3.5 far); it says look, not why."""

    person: Person
    skill: Category
    value: float
    usual: float
    far: float
    calls: int


@dataclass(frozen=True, slots=True)
class ScenarioLine:
    """A scenario. `calls`: first takes of so many `people`; `endings`: how they ended; `fair`: the share that ended as
    was right; `overall`: the mean score."""

    id: str
    title: str
    difficulty: int
    calls: int
    people: int
    endings: Mapping[Ending | None, int]
    fair: Estimate | None
    overall: Estimate | None


@dataclass(frozen=True, slots=True)
class Page:
    """All that there is to say. `calls`: first takes, on which all but `takes` rests; `bundles`: files that count;
    `people` is sorted by name; `refused` by file."""

    calls: int
    takes: int
    bundles: int
    since: date | None
    until: date | None
    people: tuple[Standing, ...] = ()
    gains: tuple[Gained, ...] = ()
    weeks: tuple[Week, ...] = ()
    noes: tuple[NoLine, ...] = ()
    moves: tuple[MoveLine, ...] = ()
    scenarios: tuple[ScenarioLine, ...] = ()
    scores_agree: tuple[ScoresAgree, ...] = ()
    moves_agree: tuple[MovesAgree, ...] = ()
    contested: tuple[Contested, ...] = ()
    outliers: tuple[Outlier, ...] = ()
    refused: tuple[Refused, ...] = ()


@dataclass(frozen=True, slots=True)
class CallLine:
    """A call as it is counted, for tables and learning systems. `began`: UTC, ISO 8601; `scores`: the first receipt's,
    by skill; `right`: the ending that was right; `take`: another take of a call."""

    person: Person
    call: str
    scenario: str
    title: str
    difficulty: int
    began: str
    day: date
    seconds: float
    turns: int
    ending: Ending | None
    right: Ending
    take: bool
    noes: int
    embraced: int
    rubric: str
    scores: Mapping[Category, int | None]
