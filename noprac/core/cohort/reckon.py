"""Rows that a database has added up, made into what can be said.

Takes: counts and sums of whole numbers. Gives: the values of `values`. May not: say of few what holds for many.

**Who gains.** A person's first calls against the last, as many of each: ten, or half of what there is where that is
less, at least five. Whether that is chance is told at ninety-nine times of a hundred, and beside it stands how many of
so many people would seem to change by chance alone. It is no proof of what helped: later calls may be easier, and who
goes on practising is not who stops.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import sqrt
from statistics import median

from noprac.core.cohort.moments import Moments, difference, mean
from noprac.core.cohort.values import Course, Gain, Gained, MovesAgree, Outlier, ScoresAgree, Standing
from noprac.core.moves import Move
from noprac.core.practice import stats
from noprac.core.score import Category

WINDOW = 10  # calls: the first so many against the last so many
BEST = 100
CHANCE = 0.01  # of people, either way, where nobody changed
FAR = 3.5  # times the usual distance (Iglewicz and Hoaglin 1993)
NEAR = 10  # points
_LIMITS = 1.96  # standard deviations, for nineteen of twenty
_USUAL = 0.6745  # of a standard deviation: half of a normal distribution lies within
_FEW_PEOPLE = 10  # among whom nobody lies far


def course(whole: Moments, first: Moments, last: Moments) -> Course:
    """A skill of one person. `first`, `last`: of the first and last calls, which share none."""
    by = difference(last, first)
    if by is None:
        return Course(whole.n, mean(whole, 0.0, BEST))
    return Course(whole.n, mean(whole, 0.0, BEST), first.mean, last.mean, by)


def gained(skill: Category, courses: Iterable[Course]) -> Gained:
    """A skill over all people."""
    told = list(courses)
    known = [one.by.value for one in told if one.by is not None]
    counts = {gain: sum(one.gain is gain for one in told) for gain in Gain}
    up, down, unclear, few = (counts[gain] for gain in (Gain.UP, Gain.DOWN, Gain.NO_CLEAR, Gain.TOO_FEW))
    return Gained(skill, up, down, unclear, few, CHANCE * len(known), stats.mean(known))


def outliers(people: Sequence[Standing], skill: Category) -> tuple[Outlier, ...]:
    """The people whose mean lies far from the middle of all, the farthest first; none among few."""
    means = ((one, one.skills[skill].mean) for one in people)
    known = [(one, found.value) for one, found in means if found is not None]
    if len(known) < _FEW_PEOPLE:
        return ()
    middle = median(value for _, value in known)
    usual = median(abs(value - middle) for _, value in known)
    if not usual:
        return ()
    found = [
        Outlier(one.person, skill, value, middle, far, one.skills[skill].n)
        for one, value in known
        if abs(far := _USUAL * (value - middle) / usual) >= FAR
    ]
    return tuple(sorted(found, key=lambda out: (-abs(out.far), out.person.id)))


def scores_agree(skill: Category, pairs: Sequence[tuple[int, int]]) -> ScoresAgree:
    """Pairs of a trainer's mark and the score of the same call."""
    off = [mark - score for mark, score in pairs]
    found = stats.mean([float(by) for by in off])
    near = stats.share(sum(abs(by) <= NEAR for by in off), len(off))
    if found is None:
        return ScoresAgree(skill, len(pairs), None, None, None, None, None)
    spread = _LIMITS * _deviation(off)
    order = spearman([float(mark) for mark, _ in pairs], [float(score) for _, score in pairs])
    return ScoresAgree(skill, len(pairs), found, found.value - spread, found.value + spread, near, order)


def moves_agree(move: Move | None, counts: Mapping[tuple[bool, bool], int]) -> MovesAgree:
    """`counts`: turns by what was seen and what the trainer says."""
    both, neither = counts.get((True, True), 0), counts.get((False, False), 0)
    seen, said = counts.get((True, False), 0), counts.get((False, True), 0)
    n = both + neither + seen + said
    return MovesAgree(
        move, both, neither, seen, said, stats.share(both + neither, n), _kappa(both, neither, seen, said)
    )


def spearman(one: Sequence[float], other: Sequence[float]) -> float | None:
    """How alike both are in order, -1 to 1; None where one of them is all the same, or there are too few."""
    if len(one) < stats.FEW:
        return None
    mine, theirs = _ranks(one), _ranks(other)
    middle = (len(one) + 1) / 2
    top = sum((a - middle) * (b - middle) for a, b in zip(mine, theirs, strict=True))
    below = sum((a - middle) ** 2 for a in mine) * sum((b - middle) ** 2 for b in theirs)
    return top / sqrt(below) if below else None


def _ranks(values: Sequence[float]) -> list[float]:
    """From 1; of equals each has their mean."""
    places: dict[float, list[int]] = {}
    for place, value in enumerate(sorted(values), start=1):
        places.setdefault(value, []).append(place)
    return [sum(places[value]) / len(places[value]) for value in values]


def _kappa(both: int, neither: int, seen: int, said: int) -> float | None:
    n = both + neither + seen + said
    if n < stats.FEW:
        return None
    chance = (both + seen) * (both + said) + (neither + said) * (neither + seen)  # times n squared
    return ((both + neither) * n - chance) / (n * n - chance) if n * n != chance else None


def _deviation(values: Sequence[int]) -> float:
    n, total = len(values), sum(values)
    return sqrt(Moments(n, total, sum(value * value for value in values)).variance)
