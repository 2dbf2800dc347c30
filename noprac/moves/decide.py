"""From logits to moves: how the parts are weighed, when a move is given, and which words prove it.

Takes: logits of the turn, of its words, and of the n-grams. Gives: a confidence a move, and spans of words. May not:
know where the logits come from.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from noprac.core.moves import Move

MOVES = tuple(Move)
_OTHER = MOVES.index(Move.OTHER)
_DECIMALS = 3  # machines differ in the sixth; what is decided is what is shown
_LOWEST, _HIGHEST = 0.001, 0.999
_NEAR = 0.35  # a word proves a move when its own evidence is at least this share of the strongest word's
_BRIDGE = 3  # words without evidence that may stand within a proof

Logits = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Decision:
    """How the parts are weighed (see `confidences`). `least`: the confidence from which a move is given."""

    turn: float
    words: float
    grams: float
    bias: tuple[float, ...]
    least: float

    @classmethod
    def of(cls, stored: Mapping[str, object]) -> "Decision":
        """From the stored numbers. Raises ValueError where a move is missing."""
        bias = stored["bias"]
        if not isinstance(bias, dict) or set(bias) != {m.value for m in MOVES}:
            raise ValueError("the decision lacks a move")
        turn, words, grams, least = (float(str(stored[k])) for k in ("turn", "words", "grams", "least"))
        return cls(turn, words, grams, tuple(float(bias[m.value]) for m in MOVES), least)

    def biases(self) -> dict[str, float]:
        """The bias of each move, by name."""
        return {move.value: bias for move, bias in zip(MOVES, self.bias, strict=True)}

    def confidences(self, turn: Logits, words: Logits, grams: Logits) -> NDArray[np.float64]:
        """Of each move, 0.001 to 0.999, to three decimals; `words`: of the strongest word."""
        total = self.turn * turn + self.words * words + self.grams * grams + np.array(self.bias)
        sure = 1 / (1 + np.exp(-np.clip(total.astype(np.float64), -30, 30)))
        shown: NDArray[np.float64] = np.clip(np.round(sure, _DECIMALS), _LOWEST, _HIGHEST)
        return shown

    def given(self, confidences: NDArray[np.float64]) -> tuple[Move, ...]:
        """The moves of the turn: at least one, and `other` only alone."""
        best = int(confidences.argmax())
        if best == _OTHER:
            return (Move.OTHER,)
        chosen = {best, *np.flatnonzero(confidences >= self.least).tolist()} - {_OTHER}
        return tuple(MOVES[i] for i in sorted(chosen))


def proof(evidence: Sequence[float]) -> tuple[int, int]:
    """First word and one past the last of the words that prove a move, from how much each speaks for it (0 to 1)."""
    peak = max(range(len(evidence)), key=lambda i: (evidence[i], -i))
    enough = evidence[peak] * _NEAR
    return _reach(evidence, peak, -1, enough), _reach(evidence, peak, 1, enough) + 1


def _reach(evidence: Sequence[float], start: int, step: int, enough: float) -> int:
    last = start
    i = start + step
    while 0 <= i < len(evidence) and abs(i - last) <= _BRIDGE:
        if evidence[i] >= enough:
            last = i
        i += step
    return last
