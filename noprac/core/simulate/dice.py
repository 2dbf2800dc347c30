"""Chance that comes out the same on every machine.

Takes: a seed and a name. Gives: `Dice`. May not: look at a clock, or share its state with other dice.
"""

from collections.abc import Sequence
from typing import TypeVar
from zlib import crc32

T = TypeVar("T")

_STEP, _PLUS, _MASK = 6364136223846793005, 1442695040888963407, (1 << 64) - 1  # Knuth's linear congruential generator


class Dice:
    """A stream of choices; the same seed and name give the same stream."""

    __slots__ = ("_state",)

    def __init__(self, seed: int, name: str) -> None:
        """`name` keeps the streams of two players with one seed apart."""
        self._state = crc32(f"{name} {seed}".encode()) * _STEP + _PLUS & _MASK

    def below(self, bound: int) -> int:
        """A number from 0 to `bound` - 1."""
        self._state = self._state * _STEP + _PLUS & _MASK
        return (self._state >> 33) % bound

    def pick(self, items: Sequence[T]) -> T:
        """One of `items`; IndexError or ZeroDivisionError where there is none."""
        return items[self.below(len(items))]

    def chance(self, percent: int) -> bool:
        """True that often in a hundred."""
        return self.below(100) < percent
