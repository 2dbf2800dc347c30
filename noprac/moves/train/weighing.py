"""How far to trust each part: fitted on authors that none of the parts has seen.

Takes: logits of held-out turns and what the turns do. Gives: the numbers of a `Decision`. May not: use turns that a
part was fitted on; it would trust the part that remembers best.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from noprac.core.moves import Move
from noprac.moves.decide import MOVES, PARTS, Decision, speaking
from noprac.moves.tagger import Evidence

_LEAST = 0.4  # from the half down a move is shown as "perhaps"; chosen on held-out authors, where F1 is flat from 0.35
_STIFF = 0.03  # how much it takes to move a move's own bias from what an earlier model had


def fit_decision(
    evidence: Sequence[Evidence], moves: Sequence[frozenset[Move]], earlier: Mapping[str, float]
) -> Decision:
    """Shared weights and a bias a move, by logistic regression; `earlier`: the biases to start from, 0 where none."""
    parts = np.stack([speaking(e.turn, e.words, e.grams) for e in evidence], axis=1)
    truth = np.array([[m in done for m in MOVES] for done in moves], np.float64)
    first = np.array([earlier.get(move.value, 0.0) for move in MOVES])
    begun = np.concatenate([[0.4, 0.4, 0.4, 0.1], first])
    found = minimize(_loss, begun, args=(parts, truth, first), jac=True, method="L-BFGS-B", bounds=_bounds())
    turn, words, grams, rivals, *bias = (round(float(v), 4) for v in found.x)
    return Decision(turn, words, grams, rivals, tuple(bias), _LEAST)


def _bounds() -> list[tuple[float, float | None]]:
    return [(0.0, None)] * len(PARTS) + [(-3.0, 3.0)] * len(MOVES)


def _loss(
    values: NDArray[np.float64], parts: NDArray[np.float64], truth: NDArray[np.float64], first: NDArray[np.float64]
) -> tuple[float, NDArray[np.float64]]:
    weights, bias = values[: len(PARTS)], values[len(PARTS) :]
    total = np.tensordot(weights, parts, axes=(0, 0)) + bias
    sure = 1 / (1 + np.exp(-total))
    moved = bias - first
    loss = float(np.mean(np.logaddexp(0, total) - truth * total) * len(MOVES) + _STIFF * (moved**2).sum())
    error = (sure - truth) / len(truth)
    slope = np.concatenate([np.einsum("pnm,nm->p", parts, error), error.sum(0) + 2 * _STIFF * moved])
    return loss, slope
