"""People who practise, drawn by dice: who they are, and which calls they make when.

Takes: a number, a seed. Gives: `Trainee` with its `Plan`s. May not: play a call. The same seed gives the same people on
every machine.

Each has a level, which is how often in a hundred it plays as one who can do it, in a style of its own; otherwise it
plays in a weak way of its own. From the first call to the last the level moves: most gain, some do not, a few lose.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from noprac.core.call import Call, Stage, begin, step
from noprac.core.events import Began, Event, LineSpoken, LineStarted, Tick
from noprac.core.simulate import CURIOUS, SKILLED, TRAINEES
from noprac.core.simulate.dice import Dice

_SILENT = next(trainee for trainee in TRAINEES if trainee.name == "silent")
VARIANTS = 4  # of a scenario played in one way: the seeds 0 to 3
WEAK = tuple(trainee.name for trainee in TRAINEES if not trainee.skilled and trainee not in {CURIOUS, _SILENT})
SCENARIOS = 2  # that one person plays
BEGIN = datetime(2026, 1, 5, 8, tzinfo=UTC)
_TURN, _QUIET = 10.0, 90.0  # seconds
_FIRST = (
    *("Ada", "Ben", "Cara", "Dev", "Elif", "Finn", "Grace", "Hugo", "Iris", "Jon", "Kim", "Lena", "Max", "Nora"),
    *("Omar", "Pia", "Quinn", "Rosa", "Sam", "Tess", "Uma", "Vera", "Will", "Yara", "Zoe"),
)
_LAST = "ABCDEFGHIJKLMNOPRSTUVWYZ"
_MINUTES_A_DAY = 9 * 60


@dataclass(frozen=True, slots=True)
class Plan:
    """A call to make: `scenario`, by its place among those at hand; `way`: the name of one of `core.simulate`'s
    trainees; `variant`: the seed; `id`, `began`: of the call."""

    scenario: int
    way: str
    variant: int
    id: str
    began: datetime


@dataclass(frozen=True, slots=True)
class Trainee:
    """`id`: sixteen hexadecimal digits; `plans` in the order of time."""

    id: str
    name: str
    plans: tuple[Plan, ...]


def trainee(number: int, calls: int, seed: int, scenarios: int) -> Trainee:
    """The person of that number, who makes so many calls of so many scenarios at hand."""
    dice = Dice(seed, f"cohort {number}")
    name = f"{dice.pick(_FIRST)} {dice.pick(_LAST)}{dice.pick(_LAST).lower()}."
    giver = "".join(f"{dice.below(65536):04x}" for _ in range(4))
    return Trainee(giver, name, tuple(_plans(dice, calls, scenarios)))


def _plans(dice: Dice, calls: int, scenarios: int) -> Iterator[Plan]:
    able, weak = dice.pick(SKILLED).name, dice.pick(WEAK)
    first = dice.below(scenarios)
    level, change = 100 * (5 + dice.below(55)), (100 * dice.below(60) - 1_000) // calls  # in hundredths of a percent
    at = BEGIN + timedelta(days=dice.below(60))
    for _ in range(calls):
        level = min(max(level + change, 200), 9_700)
        way = able if dice.below(10_000) < level else weak
        began = at + timedelta(minutes=dice.below(_MINUTES_A_DAY), seconds=dice.below(60))
        chance = f"{dice.below(65536):04x}{dice.below(65536):04x}"
        scenario = (first + dice.below(SCENARIOS)) % scenarios
        yield Plan(scenario, way, dice.below(VARIANTS), f"{began:%Y%m%d-%H%M%S}-{chance}", began)
        at += timedelta(days=1 + dice.below(3))


def events(call: Call) -> Iterator[Event]:
    """What happened in a call that was played out, a turn every ten seconds; from it the call is replayed."""
    begun = Began()
    again, _ = step(begin(call.scenario, call.seed), begun)
    yield begun
    for turn in call.turns:
        at = turn.line.turn * _TURN
        answer: Event = Tick(at + _QUIET) if turn.said is None else replace(turn.said, at=at + _TURN / 2)
        for event in (LineStarted(at, turn.line.turn), LineSpoken(at + 2, turn.line.turn), answer):
            if again.stage is Stage.ENDED:
                return
            again, _ = step(again, event)
            yield event
