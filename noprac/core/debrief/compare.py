"""Two futures of one call, side by side.

Takes: a call and another take of it, from the same turn on. Gives: `Comparison`, for a page or a report. May not: say
which is better; the scores stand beside each other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile, zip_longest

from noprac.core.call import Call, Line
from noprac.core.debrief.letter import Debrief, Passage, debrief
from noprac.core.errors import Misuse


@dataclass(frozen=True, slots=True)
class Side:
    """One turn of one take: the line with the prospect's state at it, and the answer with its moves and points."""

    line: Line
    passage: Passage


@dataclass(frozen=True, slots=True)
class Pair:
    """The same turn in both takes; None where that take was over."""

    turn: int
    first: Side | None
    second: Side | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """`first`, `second`: the letters of both, with scores and endings. `common`: how many turns, from the first on, are
    the same in both; `pairs`: the turns after them, from the one that was answered otherwise."""

    first: Debrief
    second: Debrief
    common: int
    pairs: tuple[Pair, ...]


def compare(first: Call, second: Call) -> Comparison:
    """Both takes of a call. Raises Misuse where they are not of the same scenario and seed."""
    if (first.scenario, first.seed) != (second.scenario, second.seed):
        raise Misuse("two takes of different calls")
    return side_by_side(debrief(first), debrief(second))


def side_by_side(first: Debrief, second: Debrief) -> Comparison:
    """The letters of both takes."""
    ones, others = _sides(first), _sides(second)
    same = takewhile(lambda pair: _same(*pair), zip(ones, others, strict=False))
    common = sum(1 for _ in same)
    rest = zip_longest(ones[common:], others[common:])
    return Comparison(first, second, common, tuple(Pair(t, *pair) for t, pair in enumerate(rest, start=common + 1)))


def _sides(letter: Debrief) -> Sequence[Side]:
    return tuple(Side(line, passage) for line, passage in zip(letter.moments, letter.passages, strict=True))


def _same(one: Side, other: Side) -> bool:
    return (one.line, one.passage.trainee) == (other.line, other.passage.trainee)
