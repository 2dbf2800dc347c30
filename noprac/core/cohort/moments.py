"""Means and their intervals from sums, so that a database may add up what is too much to fetch.

Takes: how many whole numbers, their sum, the sum of their squares. Gives: `Estimate`s as `core.practice.stats` gives
them of the numbers themselves. May not: add in floating point: whole numbers add up alike in any order.
"""

from dataclasses import dataclass
from math import inf, sqrt

from noprac.core.practice.progress import WIDER
from noprac.core.practice.stats import FEW, Estimate, t


@dataclass(frozen=True, slots=True)
class Moments:
    """`n` whole numbers with their `total` and the sum of their `squares`."""

    n: int
    total: int
    squares: int

    @property
    def mean(self) -> float:
        """Their mean; ZeroDivisionError of none."""
        return self.total / self.n

    @property
    def variance(self) -> float:
        """That of a sample, of at least two."""
        return (self.n * self.squares - self.total**2) / (self.n * (self.n - 1))


def mean(of: Moments, least: float = -inf, most: float = inf) -> Estimate | None:
    """Their mean, nine times of ten; None where there are too few. `least`, `most`: as for `stats.mean`."""
    if of.n < FEW:
        return None
    half = t(of.n - 1) * sqrt(of.variance / of.n)
    return Estimate(of.mean, max(of.mean - half, least), min(of.mean + half, most), of.n)


def difference(now: Moments, before: Moments, wider: float = WIDER) -> Estimate | None:
    """How much higher `now` lies on the mean, ninety-nine times of a hundred; None where one of them has too few."""
    if min(now.n, before.n) < FEW:
        return None
    one, other = now.variance / now.n, before.variance / before.n
    both, value = one + other, now.mean - before.mean
    freedom = both**2 / (one**2 / (now.n - 1) + other**2 / (before.n - 1)) if both else 1.0
    half = wider * t(int(freedom)) * sqrt(both)
    return Estimate(value, value - half, value + half, now.n + before.n)
