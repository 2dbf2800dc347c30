"""How well the words that prove a move were heard.

Takes: the recogniser's words with their confidences. Gives: a move's confidence, lowered where its proof was badly
heard. May not: raise a confidence.
"""

from collections.abc import Sequence

from noprac.core.moves import SURE
from noprac.core.speech import Word
from noprac.moves.text import Plain, plain

_CLEAR = 0.5  # below this, a proof is as good as guessed
_UNSURE = SURE - 0.01


def heard_confidence(said: Plain, words: Sequence[Word]) -> list[float] | None:
    """The confidence of each word of `said`; None where nothing was heard (typed) or the words are not these."""
    heard = [(text, word.confidence) for word in words for text in plain(word.text).text.split()]
    if not heard or [text for text, _ in heard] != said.text.split():
        return None
    return [confidence for _, confidence in heard]


def weighed(confidence: float, evidence: Sequence[float], clear: Sequence[float] | None) -> float:
    """The confidence of a move; each word of its proof speaks for it with `evidence` and was heard with `clear`."""
    if clear is None:
        return confidence
    total = sum(evidence)
    share = sum(e * c for e, c in zip(evidence, clear, strict=True)) / total if total else min(clear)
    if share >= _CLEAR:
        return confidence
    return round(min(confidence * share / _CLEAR, _UNSURE), 3)
