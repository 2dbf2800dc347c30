"""What few numbers can say, and what they cannot.

Takes: numbers. Gives: means and shares with the interval that they lie in nine times of ten. May not: hide how many
there were.

Means: Student's t; differences of two means: Welch's t (Biometrika 34, 1947); shares: Wilson's score interval (JASA 22,
1927), which stays within 0 and 1 and holds for few.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf, sqrt
from statistics import fmean, variance

FEW = 5  # numbers; with fewer there is nothing to say
Z = 1.645  # standard normal, 95 % to one side

# Student's t, 95 % to one side, by degrees of freedom from 1; the last holds for all beyond.
_T = (
    6.314, 2.920, 2.353, 2.132, 2.015, 1.943, 1.895, 1.860, 1.833, 1.812,
    1.796, 1.782, 1.771, 1.761, 1.753, 1.746, 1.740, 1.734, 1.729, 1.725,
    1.721, 1.717, 1.714, 1.711, 1.708, 1.706, 1.703, 1.701, 1.699, 1.697,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number with the interval that it lies in nine times of ten; `n`: how many it rests on."""

    value: float
    low: float
    high: float
    n: int

    @property
    def clear(self) -> bool:
        """Whether the interval leaves out nought."""
        return self.low > 0 or self.high < 0


def mean(values: Sequence[float], least: float = -inf, most: float = inf) -> Estimate | None:
    """Their mean; None where there are fewer than `FEW`. `least`, `most`: what none of them can lie beyond, nor the
    interval."""
    if len(values) < FEW:
        return None
    middle, half = fmean(values), t(len(values) - 1) * sqrt(variance(values) / len(values))
    return Estimate(middle, max(middle - half, least), min(middle + half, most), len(values))


def difference(now: Sequence[float], before: Sequence[float], wider: float = 1.0) -> Estimate | None:
    """How much higher `now` lies than `before`, on the mean; None where one of them has fewer than `FEW`. `wider`: by
    how much the interval is, where many differences are looked at and some would seem clear by chance."""
    if min(len(now), len(before)) < FEW:
        return None
    one, other = variance(now) / len(now), variance(before) / len(before)
    both, value = one + other, fmean(now) - fmean(before)
    freedom = both**2 / (one**2 / (len(now) - 1) + other**2 / (len(before) - 1)) if both else 1.0
    half = wider * t(int(freedom)) * sqrt(both)
    return Estimate(value, value - half, value + half, len(now) + len(before))


def share(part: int, whole: int) -> Estimate | None:
    """What share of `whole` the `part` is; None where the whole is less than `FEW`."""
    if whole < FEW:
        return None
    p, z2 = part / whole, Z * Z
    middle = (p + z2 / (2 * whole)) / (1 + z2 / whole)
    half = Z / (1 + z2 / whole) * sqrt(p * (1 - p) / whole + z2 / (4 * whole * whole))
    return Estimate(p, max(0.0, middle - half), min(1.0, middle + half), whole)


def t(freedom: int) -> float:
    """Student's t for so many degrees of freedom, at least 1."""
    return _T[min(max(freedom, 1), len(_T)) - 1]
