"""How right a tagger is, in figures.

Takes: what turns do and what was said of them. Gives: counts, precision, recall, F1, kappa, calibration. May not: tag.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from noprac.core.moves import PRESSURE, Move, Moves
from noprac.moves.corpus import Coded

BANDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)
HIGH = 0.8


@dataclass(frozen=True, slots=True)
class Judged:
    """A coded turn and what a tagger made of it."""

    coded: Coded
    found: Moves

    @property
    def given(self) -> frozenset[Move]:
        """The moves given, sure or not."""
        return frozenset(s.move for s in self.found.spans)


@dataclass(frozen=True, slots=True)
class Tally:
    """Of one move or of all: `both` coder and tagger, tagger `only_given`, coder `only_done`, `neither`."""

    both: int
    only_given: int
    only_done: int
    neither: int = 0

    @property
    def precision(self) -> float:
        """Of what was given, how much is right; 0 where nothing was given."""
        return _share(self.both, self.both + self.only_given)

    @property
    def recall(self) -> float:
        """Of what was done, how much was given."""
        return _share(self.both, self.both + self.only_done)

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return _share(2 * self.both, 2 * self.both + self.only_given + self.only_done)

    @property
    def kappa(self) -> float:
        """Agreement above chance (Cohen)."""
        total = self.both + self.only_given + self.only_done + self.neither
        given, done = self.both + self.only_given, self.both + self.only_done
        agreed = _share(self.both + self.neither, total)
        chance = _share(given * done + (total - given) * (total - done), total * total)
        return _share(agreed - chance, 1 - chance)


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def by_move(judged: Sequence[Judged]) -> dict[Move, Tally]:
    """One tally a move."""
    return {move: _tally((move in j.coded.moves, move in j.given) for j in judged) for move in Move}


def _tally(pairs: Iterable[tuple[bool, bool]]) -> Tally:
    seen = Counter(pairs)
    return Tally(seen[True, True], seen[False, True], seen[True, False], seen[False, False])


def macro_f1(tallies: dict[Move, Tally]) -> float:
    """The mean F1 of the moves that were done or given at all."""
    met = [t.f1 for t in tallies.values() if t.both + t.only_given + t.only_done]
    return sum(met) / len(met) if met else 0.0


def macro_kappa(tallies: dict[Move, Tally]) -> float:
    """The mean kappa of the moves that were done or given at all."""
    met = [t.kappa for t in tallies.values() if t.both + t.only_given + t.only_done]
    return sum(met) / len(met) if met else 0.0


def micro(tallies: dict[Move, Tally]) -> Tally:
    """All moves counted together."""
    return Tally(*(sum(getattr(t, name) for t in tallies.values()) for name in ("both", "only_given", "only_done")))


def pressure(judged: Sequence[Judged]) -> Tally:
    """Whether a turn presses at all, as a two-way question."""
    return _tally((bool(j.coded.moves & PRESSURE), bool(j.given & PRESSURE)) for j in judged)


def yes_no_mixed(judged: Sequence[Judged]) -> tuple[int, int]:
    """How many turns with one of the two had it taken for the other; how many turns have one of the two."""
    both = frozenset({Move.NO_QUESTION, Move.YES_QUESTION})
    asked = [j for j in judged if len(j.coded.moves & both) == 1]
    mixed = [j for j in asked if j.given & both == both - j.coded.moves]
    return len(mixed), len(asked)


def calibration(judged: Sequence[Judged]) -> list[tuple[float, float, int, float, float]]:
    """By band of confidence: from, to, how many moves, mean confidence, share that is right."""
    said = [(s.confidence, s.move in j.coded.moves) for j in judged for s in j.found.spans]
    rows = []
    for low, high in pairwise(BANDS):
        band = [(c, right) for c, right in said if low <= c < high]
        if band:
            mean, right = sum(c for c, _ in band) / len(band), sum(r for _, r in band) / len(band)
            rows.append((low, min(high, 1.0), len(band), mean, right))
    return rows


def surely_right(judged: Sequence[Judged]) -> tuple[int, int]:
    """Of the moves given with a confidence of `HIGH` or more: how many are right, how many there are."""
    sure = [s.move in j.coded.moves for j in judged for s in j.found.spans if s.confidence >= HIGH]
    return sum(sure), len(sure)


def overlap(judged: Sequence[Judged]) -> float | None:
    """The mean share of letters that coder's and tagger's words have in common (over those of either), for moves that
    both gave; None where no words were marked."""
    shares = [
        _common(set(range(s.start, s.end)), _marked(j.coded, s.move))
        for j in judged
        if j.coded.spans is not None
        for s in j.found.spans
        if s.move in j.coded.moves
    ]
    return sum(shares) / len(shares) if shares else None


def _marked(coded: Coded, move: Move) -> set[int]:
    return {i for s in coded.spans or () if s.move is move for i in range(s.start, s.end)}


def _common(one: set[int], other: set[int]) -> float:
    return _share(len(one & other), len(one | other))


def confusions(judged: Sequence[Judged]) -> Counter[tuple[str, str]]:
    """What was done and missed, beside what was given in its place; "-" where nothing was."""
    seen: Counter[tuple[str, str]] = Counter()
    for j in judged:
        missed, extra = sorted(j.coded.moves - j.given), sorted(j.given - j.coded.moves)
        if missed and extra:
            seen.update((m.value, e.value) for m in missed for e in extra)
        else:
            seen.update([*((m.value, "-") for m in missed), *(("-", e.value) for e in extra)])
    return seen
