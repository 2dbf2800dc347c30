"""Scores and moves over time, with as many calls as it takes to say something.

Takes: calls in numbers, oldest first. Gives: `Course`s. May not: read a change into chance: it is told where nine times
of ten it is one.

Only first takes count, for a second one knows what comes. A call without an occasion for a score is no nought. Moves
are counted in ten turns, so that long calls weigh no more than short ones; their differences hold ninety-nine times of
a hundred, for there are many of them. What is neither asking, listening, letting go nor pressure is left out.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from statistics import fmean

from noprac.core.moves import FAMILY, Family, Move
from noprac.core.practice import stats
from noprac.core.practice.goals import monday
from noprac.core.practice.made import Made
from noprac.core.score import Category

WINDOW = 10  # calls: the last so many against the so many before them
TEN = 10  # turns
BEST = 100
WIDER = 1.57  # from nine times of ten to ninety-nine of a hundred: of two dozen moves some seem to change by chance


@unique
class Change(StrEnum):
    """What the last calls show against those before."""

    TOO_FEW = "too few"
    NO_CLEAR = "no clear change"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Weekly:
    """The mean of a week, of `n` calls."""

    start: date
    value: float
    n: int


@dataclass(frozen=True, slots=True)
class Course:
    """A score or a move over time. `n`: calls that have it; `now`: of the last of them; `before`: of those before
    these; `by`: the difference; each None where there are too few. `values`: each call's, oldest first."""

    n: int
    values: tuple[tuple[date, float], ...]
    weeks: tuple[Weekly, ...]
    now: stats.Estimate | None
    before: stats.Estimate | None
    by: stats.Estimate | None

    @property
    def change(self) -> Change:
        """What can be said."""
        if self.by is None:
            return Change.TOO_FEW
        if not self.by.clear:
            return Change.NO_CLEAR
        return Change.UP if self.by.value > 0 else Change.DOWN


SCORES = (Category.OVERALL, Category.NO_FRAMING, Category.DETACHMENT, Category.CURIOSITY, Category.LISTENING)


def by_score(calls: Sequence[Made]) -> dict[Category, Course]:
    """The course of each score."""
    return {category: _course(calls, _score(category), BEST) for category in SCORES}


def by_move(calls: Sequence[Made]) -> dict[Move, Course]:
    """The course of each move that was ever made, in ten turns, but for the neutral ones."""
    there = {move for call in calls for move in call.moves}
    told = (move for move in Move if move in there and FAMILY[move] is not Family.NEUTRAL)
    return {move: _course(calls, _rate(move), TEN, WIDER) for move in told}


def _score(category: Category) -> Callable[[Made], float | None]:
    return lambda call: getattr(call.scores, category.value)


def _rate(move: Move) -> Callable[[Made], float | None]:
    return lambda call: TEN * call.moves.get(move, 0) / call.turns if call.turns else None


def _course(calls: Iterable[Made], of: Callable[[Made], float | None], most: float, wider: float = 1.0) -> Course:
    values = tuple((c.day, value) for c in calls if not c.take and (value := of(c)) is not None)
    numbers = [value for _, value in values]
    now, before = _windows(numbers)
    return Course(
        len(numbers),
        values,
        _weeks(values),
        stats.mean(now, 0.0, most),
        stats.mean(before, 0.0, most),
        stats.difference(now, before, wider),
    )


def _windows(numbers: Sequence[float]) -> tuple[Sequence[float], Sequence[float]]:
    """The last calls and those before them. Of fewer than two windows the later half against the earlier; of fewer than
    two times the least all of them, against none."""
    if len(numbers) < 2 * stats.FEW:
        return numbers, ()
    size = min(WINDOW, len(numbers) // 2)
    return numbers[-size:], numbers[-2 * size : -size]


def _weeks(values: Sequence[tuple[date, float]]) -> tuple[Weekly, ...]:
    found: dict[date, list[float]] = {}
    for day, value in values:
        found.setdefault(monday(day), []).append(value)
    return tuple(Weekly(start, fmean(mine), len(mine)) for start, mine in sorted(found.items()))
