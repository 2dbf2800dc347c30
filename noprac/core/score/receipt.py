"""The receipt: points with their proof, and the scores they add up to.

Takes: evidence. Gives: `Scores`. May not: decide what a move is worth (`rubric` does).

**From points to a score.** Every piece of evidence counts for one score, with `points` out of `of`:

    score = 40 + 60 * (sum of points) / (sum of of), rounded half up, kept within 0 and 100

So an occasion neither used nor spoiled stands at 40, each used as well as can be makes 100, and pressure goes below.
Evidence with `of` 0 adds or takes without being an occasion of its own. No occasion: None, never 0.

    base    = (3 * no_framing + 3 * detachment + 2 * curiosity_after_no + 2 * listening) / 10, rounded half up,
              over the scores that are not None (weights shared out anew); delivery stands apart
    overall = base * (100 + 2 * the points that count for `overall`) / 100, rounded half up, kept within 0 and 100

All sums are of integers, so the same call gives the same scores everywhere and in any order.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum, unique

PAR = 40  # what an occasion neither used nor spoiled is worth


@unique
class Category(StrEnum):
    """What a piece of evidence counts for."""

    NO_FRAMING = "no_framing"
    DETACHMENT = "detachment"
    CURIOSITY = "curiosity_after_no"
    LISTENING = "listening"
    OVERALL = "overall"
    DELIVERY = "delivery"


Weights = tuple[tuple[Category, int], ...]
WEIGHTS: Weights = (
    (Category.NO_FRAMING, 3),
    (Category.DETACHMENT, 3),
    (Category.CURIOSITY, 2),
    (Category.LISTENING, 2),
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One point, or several, with the words that prove it.

    `turn` counts from 1; `points` is signed; `start` and `end` are offsets into what the trainee said in that turn
    (the whole turn where something was missing); `why`: one line on the move; `instead`: a better line there;
    `counts_for`: the score it belongs to, out of `of` possible points.
    """

    turn: int
    rule: str
    points: int
    start: int
    end: int
    why: str
    instead: str | None = None
    counts_for: Category = Category.OVERALL
    of: int = 0


@dataclass(frozen=True, slots=True)
class Scores:
    """0 to 100 each; None where the call gave no occasion."""

    no_framing: int | None = None
    detachment: int | None = None
    curiosity_after_no: int | None = None
    listening: int | None = None
    overall: int | None = None
    delivery: int | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """The receipt. `evidence` is ordered by turn, then rule."""

    scores: Scores
    evidence: tuple[Evidence, ...]
    rubric_version: str


def add_up(evidence: Iterable[Evidence], weights: Weights = WEIGHTS, par: int = PAR) -> Scores:
    """The scores that the evidence makes, by the formula above; `weights` and `par` in place of 3, 3, 2, 2 and 40."""
    points = dict.fromkeys(Category, 0)
    possible = dict.fromkeys(Category, 0)
    for proof in evidence:
        points[proof.counts_for] += proof.points
        possible[proof.counts_for] += proof.of
    parts = {c: _share(points[c], possible[c], par) for c, _ in WEIGHTS}
    return Scores(
        no_framing=parts[Category.NO_FRAMING],
        detachment=parts[Category.DETACHMENT],
        curiosity_after_no=parts[Category.CURIOSITY],
        listening=parts[Category.LISTENING],
        overall=_overall(parts, points[Category.OVERALL], weights),
        delivery=_share(points[Category.DELIVERY], possible[Category.DELIVERY], par),
    )


def _share(points: int, possible: int, par: int) -> int | None:
    return _within(_half_up(par * possible + (100 - par) * points, possible)) if possible else None


def _overall(parts: dict[Category, int | None], points: int, weights: Weights) -> int | None:
    known = [(weight, part) for c, weight in weights if weight and (part := parts[c]) is not None]
    if not known:
        return None
    base = _half_up(sum(weight * part for weight, part in known), sum(weight for weight, _ in known))
    return _within(_half_up(base * max(0, 100 + 2 * points), 100))


def _half_up(top: int, bottom: int) -> int:
    return (2 * top + bottom) // (2 * bottom)


def _within(number: int) -> int:
    return max(0, min(100, number))
