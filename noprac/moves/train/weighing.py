"""How far to trust each part: fitted on authors that none of the parts has seen.

Takes: logits of held-out turns and what the turns do. Gives: the numbers of a `Decision`. May not: use turns that a
part was fitted on; it would trust the part that remembers best.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from noprac.core.moves import Move
from noprac.moves.decide import MOVES, Decision
from noprac.moves.tagger import Evidence

_STIFF = 0.003  # how much a move's own bias must earn
_LEASTS = (0.36, 0.38, 0.4, 0.42, 0.44, 0.46, 0.48, 0.5)


def fit_decision(evidence: Sequence[Evidence], moves: Sequence[frozenset[Move]]) -> Decision:
    """Shared weights and a bias a move, by logistic regression; then the least confidence that gives the best F1."""
    parts = np.stack([np.stack([e.turn, e.strongest, e.grams]) for e in evidence]).astype(np.float64)
    truth = np.array([[m in done for m in MOVES] for done in moves], np.float64)
    found = minimize(_loss, _first(), args=(parts, truth), jac=True, method="L-BFGS-B", bounds=_bounds())
    turn, words, grams, *bias = (round(float(v), 4) for v in found.x)
    decisions = [Decision(turn, words, grams, tuple(bias), least) for least in _LEASTS]
    return max(decisions, key=lambda d: _f1(d, evidence, moves))


def _first() -> NDArray[np.float64]:
    return np.concatenate([[0.4, 0.4, 0.4], np.zeros(len(MOVES))])


def _bounds() -> list[tuple[float, float | None]]:
    return [(0.0, None)] * 3 + [(-3.0, 3.0)] * len(MOVES)


def _loss(
    values: NDArray[np.float64], parts: NDArray[np.float64], truth: NDArray[np.float64]
) -> tuple[float, NDArray[np.float64]]:
    weights, bias = values[:3], values[3:]
    total = np.tensordot(parts, weights, axes=(1, 0)) + bias
    sure = 1 / (1 + np.exp(-total))
    loss = float(np.mean(np.logaddexp(0, total) - truth * total) * len(MOVES) + _STIFF * (bias**2).sum())
    error = (sure - truth) / len(truth)
    slope = np.concatenate([np.einsum("npm,nm->p", parts, error), error.sum(0) + 2 * _STIFF * bias])
    return loss, slope


def _f1(decision: Decision, evidence: Sequence[Evidence], moves: Sequence[frozenset[Move]]) -> float:
    right = given = done = 0
    for e, truth in zip(evidence, moves, strict=True):
        found = set(decision.given(decision.confidences(e.turn, e.strongest, e.grams)))
        right, given, done = right + len(found & truth), given + len(found), done + len(truth)
    return 2 * right / (given + done)
