"""Backoff models of three words, as arrays.

Takes: probabilities of words and of sequences of two and three, with their backoff weights. Gives: the probability of
any sequence. May not: read or write files.

A sequence is one number, its words' numbers from the last to the first, 20 bits each: so the sequences are sorted as in
pocketsphinx's files, the history of "a b c" is its low 40 bits ("a b"), and what it backs off to ("b c") is the
number shifted right.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

BITS = 20
WORD = (1 << BITS) - 1
HISTORY = (1 << 2 * BITS) - 1
BEGIN, END = "<s>", "</s>"

Keys = NDArray[np.int64]
Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Grams:
    """Probabilities (0 to 1) and backoff weights, of one word by its number in `words`, of two and three by their keys,
    which are sorted and each there once."""

    words: tuple[str, ...]
    one: Numbers
    back_one: Numbers
    keys_two: Keys
    two: Numbers
    back_two: Numbers
    keys_three: Keys
    three: Numbers

    def of_two(self, keys: Keys) -> Numbers:
        """The probability of the second word after the first."""
        at, met = find(self.keys_two, keys)
        last, first = keys >> BITS, keys & WORD
        return np.where(met, _taken(self.two, at), self.back_one[first] * self.one[last])

    def of_three(self, keys: Keys) -> Numbers:
        """The probability of the third word after the first two."""
        at, met = find(self.keys_three, keys)
        history, known = find(self.keys_two, keys & HISTORY)
        back = np.where(known, _taken(self.back_two, history), 1.0)
        return np.where(met, _taken(self.three, at), back * self.of_two(keys >> BITS))


def find(keys: Keys, wanted: Keys) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Where each wanted key stands in the sorted keys, and whether it does; where not, the place means nothing."""
    if not len(keys):
        return np.zeros(len(wanted), np.intp), np.zeros(len(wanted), bool)
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return at, keys[at] == wanted


def _taken(values: Numbers, at: NDArray[np.intp]) -> Numbers:
    return values[at] if len(values) else np.zeros(len(at))


def renumbered(grams: Grams, words: tuple[str, ...]) -> Grams:
    """The same model over more words; those that it does not know have no probability."""
    number = {word: i for i, word in enumerate(words)}
    new = np.array([number[word] for word in grams.words], np.int64)
    one, back = np.zeros(len(words)), np.ones(len(words))
    one[new], back[new] = grams.one, grams.back_one
    if np.array_equal(new, np.arange(len(new))):
        return Grams(words, one, back, grams.keys_two, grams.two, grams.back_two, grams.keys_three, grams.three)
    two, three = _mapped(grams.keys_two, new, 2), _mapped(grams.keys_three, new, 3)
    by_two, by_three = np.argsort(two), np.argsort(three)
    return Grams(
        words, one, back, two[by_two], grams.two[by_two], grams.back_two[by_two], three[by_three], grams.three[by_three]
    )


def _mapped(keys: Keys, new: Keys, order: int) -> Keys:
    parts = [new[keys >> shift & WORD] << shift for shift in range(0, order * BITS, BITS)]
    return np.asarray(sum(parts[1:], parts[0]), np.int64)
