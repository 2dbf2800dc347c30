"""How bad the no would feel, and how bad it felt.

Takes: forecasts from 0 to 10 with the truth after them. Gives: them by week, and what they come to. May not: say what
anybody should feel.

People expect a feeling to be worse and longer than it turns out (Wilson and Gilbert, Current Directions in
Psychological Science 14, 2005: affective forecasting). One's own two numbers side by side show whether that is so.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from statistics import fmean

from noprac.core.practice import stats
from noprac.core.practice.goals import monday

WORST = 10


@dataclass(frozen=True, slots=True)
class Forecast:
    """Before a call, `expected`; after it, `felt`, None where that was not told. Both 0 to 10."""

    call: str
    day: date
    expected: int
    felt: int | None = None


@dataclass(frozen=True, slots=True)
class Weekly:
    """A week's forecasts with their truth: means of `n` calls."""

    start: date
    n: int
    expected: float
    felt: float


@dataclass(frozen=True, slots=True)
class Dread:
    """Forecasts that were answered: `n` of them, by week; `over`: by how much the forecast was above the truth, None
    where there are too few."""

    n: int
    weeks: tuple[Weekly, ...]
    over: stats.Estimate | None


def dread(forecasts: Iterable[Forecast]) -> Dread:
    """What forecasts come to; those without a truth are left out."""
    told = [(f.day, f.expected, f.felt) for f in forecasts if f.felt is not None]
    found = []
    for start in sorted({monday(day) for day, _, _ in told}):
        mine = [(expected, felt) for day, expected, felt in told if monday(day) == start]
        found.append(Weekly(start, len(mine), fmean(e for e, _ in mine), fmean(f for _, f in mine)))
    return Dread(len(told), tuple(found), stats.mean([float(e - f) for _, e, f in told]))
