"""Several language models in one.

Takes: models and their shares. Gives: their linear interpolation, as one backoff model over all words and sequences of
any of them. May not: keep sequences whose parts are in none.
"""

from collections.abc import Sequence

import numpy as np

from noprac.audio.language.grams import BITS, HISTORY, WORD, Grams, Keys, Numbers, find, renumbered

_LEAST = 1e-5  # of what a history leaves to the words not seen after it


def mixed(parts: Sequence[tuple[float, Grams]]) -> Grams:
    """The mixture; the shares add up to 1. Words: the first model's in its order, then those that others add."""
    words = tuple(dict.fromkeys(word for _, grams in parts for word in grams.words))
    parts = [(share, renumbered(grams, words)) for share, grams in parts]
    twos = _union([grams.keys_two for _, grams in parts])
    threes = _union([grams.keys_three for _, grams in parts])
    threes = threes[find(twos, threes >> BITS)[1] & find(twos, threes & HISTORY)[1]]
    one = _sum([share * grams.one / grams.one.sum() for share, grams in parts])
    two = _sum([share * grams.of_two(twos) for share, grams in parts])
    three = _sum([share * grams.of_three(threes) for share, grams in parts])
    back_one = _left(twos & WORD, two, one[twos >> BITS], len(words))
    history, _ = find(twos, threes & HISTORY)
    lower, _ = find(twos, threes >> BITS)
    back_two = _left(history, three, two[lower], len(twos))
    return Grams(words, one, back_one, twos, two, back_two, threes, three)


def _union(keys: Sequence[Keys]) -> Keys:
    """All keys, sorted, each once."""
    together = np.sort(np.concatenate(keys), kind="stable")  # quick on runs that are sorted
    return together[np.append(True, np.diff(together) > 0)] if len(together) else together


def _sum(values: Sequence[Numbers]) -> Numbers:
    return np.asarray(sum(values[1:], values[0]))


def _left(history: Keys, seen: Numbers, lower: Numbers, histories: int) -> Numbers:
    """The backoff weights: with them the probabilities of all words after a history add up to 1."""
    left = 1 - np.bincount(history, seen, histories)
    unseen = 1 - np.bincount(history, lower, histories)
    return np.maximum(left, _LEAST) / np.maximum(unseen, _LEAST)
