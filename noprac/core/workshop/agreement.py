"""How far a room agrees with the tagger's coding of a turn, and with itself.

Takes: votes. Gives: shares and Fleiss' kappa. May not: say who is right.

Every move on a ballot is an item that each person in the room puts into one of two categories: the turn does it (hand
up), or it does not. The share is the plain one: of all those answers, how many are the tagger's. Chance is not taken
off it, so it stands beside kappa, which says how far the room agrees with itself beyond chance (J. L. Fleiss,
"Measuring nominal scale agreement among many raters", Psychological Bulletin 76 (1971), 378-382). Where the number of
people differs from vote to vote, an item's own number holds for it, and the categories' shares are those of all
answers; with one number for all that is Fleiss' own formula.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from noprac.core.moves import FAMILY, Family, Move

MOST_PEOPLE = 999
_LEAST_ON_BALLOT = 4


@dataclass(frozen=True, slots=True)
class Hands:
    """A move put to the vote: how many of `present` say that the turn does it, and whether the tagger does."""

    move: Move
    up: int
    present: int
    coded: bool

    @property
    def share(self) -> float:
        """Of the room, who sees it as the tagger does, 0 to 1."""
        return (self.up if self.coded else self.present - self.up) / self.present

    @property
    def with_tagger(self) -> bool:
        """Whether more than half of the room sees it as the tagger does."""
        return self.share > 0.5  # noqa: PLR2004 - more than half


@dataclass(frozen=True, slots=True)
class Vote:
    """The room's vote on the answer to line `turn` of the way `way`. `coded`: what the tagger was sure of in it."""

    way: int
    turn: int
    text: str
    present: int
    up: tuple[tuple[Move, int], ...]
    coded: frozenset[Move]

    @property
    def hands(self) -> tuple[Hands, ...]:
        """Move by move."""
        return tuple(Hands(move, up, self.present, move in self.coded) for move, up in self.up)


@dataclass(frozen=True, slots=True)
class Agreement:
    """`share`: of all answers, those that are the tagger's, 0 to 1; `moves`, `same`: how many moves were voted on, and
    on how many more than half of the room sees it as the tagger does; `kappa`: the room's agreement with itself beyond
    chance, at most 1, None where that cannot be told (fewer than two people, or all answers alike)."""

    share: float
    moves: int
    same: int
    kappa: float | None


def over(votes: Iterable[Vote]) -> Agreement | None:
    """Over these votes; None where nothing was voted on."""
    return agreement([hands for vote in votes for hands in vote.hands])


def agreement(items: Sequence[Hands]) -> Agreement | None:
    """Over these moves; None where there are none."""
    if not items:
        return None
    answers = sum(item.present for item in items)
    share = sum(item.share * item.present for item in items) / answers
    return Agreement(share, len(items), sum(item.with_tagger for item in items), kappa(items))


def kappa(items: Sequence[Hands]) -> float | None:
    """Fleiss' kappa of the room with itself."""
    rated = [item for item in items if item.present > 1]
    answers = sum(item.present for item in rated)
    up = sum(item.up for item in rated)
    if up in {0, answers}:
        return None
    observed = fmean(_pairs(item) for item in rated)
    by_chance = (up / answers) ** 2 + (1 - up / answers) ** 2
    return (observed - by_chance) / (1 - by_chance)


def _pairs(item: Hands) -> float:
    """Of all pairs of people, those that say the same."""
    up, down, present = item.up, item.present - item.up, item.present
    return (up * (up - 1) + down * (down - 1)) / (present * (present - 1))


def ballot(coded: frozenset[Move]) -> tuple[Move, ...]:
    """The moves to ask the room about: the tagger's, and others of their families, so that the list does not tell which
    are which. In the order of the vocabulary."""
    asked = set(coded - {Move.OTHER})
    families = {FAMILY[move] for move in asked} - {Family.NEUTRAL} or {Family.ASKING}
    others = [move for move in Move if move not in asked and FAMILY[move] in families]
    while len(asked) < _LEAST_ON_BALLOT and others:
        asked.add(others.pop(0))
    return tuple(move for move in Move if move in asked)
