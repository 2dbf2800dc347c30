"""Fitting the counted strings' models, of turns to moves and of lines to acts.

Takes: turns. Gives: `Grams`. May not: see the turns held out.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from noprac.moves import acts, ngrams
from noprac.moves.ngrams import Grams
from noprac.moves.train.network import MOVES
from noprac.moves.train.turns import Turn

_LEVELS = 127
_STRENGTH = 4.0

Hashed = tuple[NDArray[np.int64], NDArray[np.float32]]


def matrix(rows: Sequence[Hashed], buckets: int) -> csr_matrix:
    """One row a text."""
    starts = np.cumsum([0, *(len(b) for b, _ in rows)])
    values, columns = (np.concatenate([row[i] for row in rows]) for i in (1, 0))
    return csr_matrix((values, columns, starts), shape=(len(rows), buckets))


def fit_grams(turns: Sequence[Turn]) -> Grams:
    """Turns to moves: one linear model a move."""
    x = matrix([ngrams.hashed(t.text, t.line, t.act) for t in turns], ngrams.BUCKETS)
    return _fitted(x, [np.array([move in t.moves for t in turns]) for move in MOVES])


def fit_acts(turns: Sequence[Turn]) -> Grams:
    """Prospects' lines to acts: one linear model an act. Turns without an act or a line are passed over."""
    known = [t for t in turns if t.act and t.line]
    x = matrix([acts.hashed(t.line) for t in known], acts.BUCKETS)
    return _fitted(x, [np.array([t.act is act for t in known]) for act in acts.ACTS])


def _fitted(x: csr_matrix, targets: Sequence[NDArray[np.bool_]]) -> Grams:
    models = [_one(x, y) for y in targets]
    weights = np.stack([w for w, _ in models], axis=1)
    scales = np.maximum(np.abs(weights).max(axis=0) / _LEVELS, 1e-9).astype(np.float32)
    whole = np.clip(np.rint(weights / scales), -_LEVELS, _LEVELS).astype(np.int8)
    return Grams(whole, scales, np.array([b for _, b in models], np.float32))


def _one(x: csr_matrix, y: NDArray[np.bool_]) -> tuple[NDArray[np.float64], float]:
    model = LogisticRegression(C=_STRENGTH, solver="liblinear", dual=True, tol=0.01, random_state=0, max_iter=2000)
    model.fit(x, y)
    return model.coef_[0], float(model.intercept_[0])
