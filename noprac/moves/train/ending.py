"""Fitting where a turn ends: `python -m noprac.moves.train.ending`.

Takes: `assets/corpus/*.jsonl`, and what the recogniser heard of some of it. Gives: `ending.npz` in `--out`. May not:
see the author in `ONCE`. Prints how many whole turns are told where few pauses are, on the authors in `HELD`.

A whole turn is an end, and so is a finished question, whatever is said after it: whoever stops there has asked. Where
another move is over and the next begins is a pause after words that could be whole; other places within a turn are
pauses after words that hang: half of the pauses each.
"""

import argparse
import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from noprac.core.moves import FAMILY, Family, Move
from noprac.moves.corpus import Coded, read_all
from noprac.moves.ending import BUCKETS, FILE, Ending, hashed
from noprac.moves.text import plain

ONCE = "turns-d4"
HELD = ("moves-dev", "turns-a3", "turns-c3")
LONG = "turns-a4"  # turns of six moves: too many of their ends are no ends for others
ASKED = {Move.ASK_FOR_NO, Move.FAREWELL, *(move for move, family in FAMILY.items() if family is Family.ASKING)}
ALONE = {*ASKED, Move.LABEL, Move.SUMMARY, Move.TAKEAWAY, Move.PERMISSION_TO_REFUSE, Move.LET_GO, Move.DOOR_OPEN}
SINGLE = 0.4  # weight of a move by itself beside a whole turn
PLACES = 8  # pauses taken from one turn, beside those between moves
STRENGTH = 0.2
LEVELS = 127
_ROOT = Path(__file__).resolve().parents[3]

Row = tuple[list[str], bool, float]  # words so far, whether that was all, weight


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit on all but the held out and say how well they are told; then fit on all and keep that."""
    parser = argparse.ArgumentParser(prog="python -m noprac.moves.train.ending", description="Fit where a turn ends.")
    parser.add_argument("--corpus", type=Path, default=_ROOT / "assets" / "corpus")
    parser.add_argument("--out", type=Path, default=_ROOT / "assets" / "moves")
    given = parser.parse_args(arguments)
    coded = [c for c in read_all(sorted(given.corpus.glob("*.jsonl"))) if c.author not in {ONCE, LONG}]
    held = [c for c in coded if c.author in HELD]
    for pauses, ends in figures(fit(rows([c for c in coded if c.author not in HELD])), rows(held)):
        print(f"{ends:.1%} of the ends told with {pauses:.0%} of the pauses")
    model = fit(rows(coded))
    np.savez_compressed(given.out / FILE, weights=model.weights, scale=model.scale, bias=model.bias)


def rows(turns: Sequence[Coded]) -> list[Row]:
    """Where turns end and where they pause; the same turns give the same rows."""
    chance = random.Random(1)
    return [row for turn in turns for row in _rows(turn, chance)]


def fit(found: Sequence[Row]) -> Ending:
    """The model of these rows."""
    ones = [sorted(set(hashed(words))) for words, _, _ in found]
    columns = np.concatenate([np.array(row, np.int64) for row in ones])
    starts = np.cumsum([0, *map(len, ones)])
    x = csr_matrix((np.ones(len(columns), np.float32), columns, starts), shape=(len(ones), BUCKETS))
    model = LogisticRegression(C=STRENGTH, max_iter=400)
    model.fit(x, [whole for _, whole, _ in found], sample_weight=[weight for _, _, weight in found])
    scale = float(np.abs(model.coef_[0]).max()) / LEVELS
    return Ending(np.rint(model.coef_[0] / scale).astype(np.int8), scale, float(model.intercept_[0]))


def figures(model: Ending, found: Sequence[Row]) -> Iterator[tuple[float, float]]:
    """(share of the pauses taken for ends, share of the ends told) at several bounds."""
    said = np.array([model(" ".join(words)) for words, _, _ in found])
    whole = np.array([whole for _, whole, _ in found])
    weights = np.array([weight for _, _, weight in found])
    for share in (0.03, 0.05, 0.1, 0.2):
        bound = _bound(said[~whole], weights[~whole], share)
        yield share, float(np.mean(said[whole] > bound))


def _bound(said: NDArray[np.float64], weights: NDArray[np.float64], share: float) -> float:
    order = np.argsort(-said)
    return float(said[order][np.searchsorted(np.cumsum(weights[order]) / weights.sum(), share)])


def _rows(turn: Coded, chance: random.Random) -> Iterator[Row]:
    said = plain(turn.trainee).text
    words = said.split()
    if not words:
        return
    yield words, True, 1.0
    asked = _places(turn, (span.end for span in turn.spans or () if span.move in ASKED))
    between = sorted(_places(turn, (edge for s in turn.spans or () for edge in (s.start, s.end))) - asked)
    within = [at for at in range(1, len(words)) if at not in asked and at not in between]
    drawn = chance.sample(within, min(PLACES, len(within)))
    yield from ((words[:at], True, 0.5) for at in sorted(asked))
    for places, weight in ((between, 0.5), (drawn, 0.5 if between else 1.0)):
        yield from ((words[:at], False, weight / len(places)) for at in places)

    for span in turn.spans or ():
        if span.move in ALONE:
            yield from _alone(plain(turn.trainee[span.start : span.end]).text.split(), chance)


def _alone(words: list[str], chance: random.Random) -> Iterator[Row]:
    """A move by itself: people say one at a time oftener than the corpus does."""
    if words:
        yield words, True, SINGLE
    places = chance.sample(range(1, len(words)), min(PLACES // 2, len(words) - 1)) if len(words) > 1 else []
    yield from ((words[:at], False, SINGLE / len(places)) for at in places)


def _places(turn: Coded, edges: Iterable[int]) -> set[int]:
    """Words before each edge within the turn."""
    before = {len(plain(turn.trainee[:edge]).text.split()) for edge in edges}
    return before - {0, len(plain(turn.trainee).text.split())}


if __name__ == "__main__":
    main()
