"""From logits to moves: how the parts are weighed, when a move is given, and which words prove it.

Takes: logits of the turn, of its words, and of the n-grams. Gives: a confidence a move, and spans of words. May not:
know where the logits come from.

One clause is one move: where another move speaks louder at the very word that speaks loudest for a move, that counts
against it. Only a concrete step that is put as a question for a no or for a yes is both.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from noprac.core.moves import Move

MOVES = tuple(Move)
PARTS = ("turn", "words", "grams", "rivals")
_OTHER = MOVES.index(Move.OTHER)
_DECIMALS = 3  # machines differ in the sixth; what is decided is what is shown
_LOWEST, _HIGHEST = 0.001, 0.999
_NEAR = 0.35  # a word proves a move when its own evidence is at least this share of the strongest word's
_BRIDGE = 3  # words without evidence that may stand within a proof

TOGETHER = tuple({asked, Move.NEXT_STEP_OFFER} for asked in (Move.NO_QUESTION, Move.YES_QUESTION))  # of one clause

Logits = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Decision:
    """How the parts are weighed (see `confidences`); `rivals`: how much a louder move at the same word counts. `least`:
    the confidence from which a move is given."""

    turn: float
    words: float
    grams: float
    rivals: float
    bias: tuple[float, ...]
    least: float

    @classmethod
    def of(cls, stored: Mapping[str, object]) -> "Decision":
        """From the stored numbers. Raises ValueError where a move is missing."""
        bias = stored["bias"]
        if not isinstance(bias, dict) or set(bias) != {m.value for m in MOVES}:
            raise ValueError("the decision lacks a move")
        turn, words, grams, rivals, least = (float(str(stored[k])) for k in (*PARTS, "least"))
        return cls(turn, words, grams, rivals, tuple(float(bias[m.value]) for m in MOVES), least)

    def biases(self) -> dict[str, float]:
        """The bias of each move, by name."""
        return {move.value: bias for move, bias in zip(MOVES, self.bias, strict=True)}

    def confidences(self, turn: Logits, words: Logits, grams: Logits) -> NDArray[np.float64]:
        """Of each move, 0.001 to 0.999, to three decimals; `words`: a logit a word and move."""
        parts = speaking(turn, words, grams)
        total = np.array([self.turn, self.words, self.grams, self.rivals]) @ parts + np.array(self.bias)
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


def speaking(turn: Logits, words: Logits, grams: Logits) -> NDArray[np.float64]:
    """(parts, moves), in the order of `PARTS`: of the turn, of its strongest word, of the n-grams, and how far a rival
    is louder at that word (0 or less)."""
    return np.stack([turn, words.max(axis=0), grams, np.minimum(_lead(words), 0)]).astype(np.float64)


def outspoken(words: Logits) -> frozenset[Move]:
    """The moves that have a louder rival at their strongest word."""
    return frozenset(MOVES[i] for i in np.flatnonzero(_lead(words) < 0))


def _lead(words: Logits) -> Logits:
    at = words[words.argmax(axis=0)]
    at[_MAY_SHARE] = -np.inf
    lead: Logits = words.max(axis=0) - at.max(axis=1)
    return lead


def _may_share() -> NDArray[np.bool_]:
    share = np.eye(len(MOVES), dtype=bool)
    for one, other in TOGETHER:
        a, b = MOVES.index(one), MOVES.index(other)
        share[a, b] = share[b, a] = True
    return share


_MAY_SHARE = _may_share()


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
