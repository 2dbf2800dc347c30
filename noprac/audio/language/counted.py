"""A language model of some text.

Takes: turns, each a list of sentences of words. Gives: a `Grams` by Kneser and Ney's smoothing with three discounts
(Chen and Goodman 1999, section 5). May not: know words that the text has not.

A turn is heard in one breath: its sentences follow one another without a mark, and yet each may begin or end a turn.
Both are counted.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from noprac.audio.language.grams import BEGIN, BITS, END, HISTORY, WORD, Grams, Keys, Numbers

Turn = Sequence[Sequence[str]]


def counted(turns: Iterable[Turn]) -> Grams:
    """The model of these turns; the words in alphabetical order."""
    turns = [tuple(turn) for turn in turns]
    words = tuple(sorted({BEGIN, END} | {word for turn in turns for sentence in turn for word in sentence}))
    number = {word: i for i, word in enumerate(words)}
    twos, threes = _sequences(turns, number)
    keys_three, n_three = np.unique(threes, return_counts=True)
    keys_two, n_two = np.unique(np.append(twos, keys_three >> BITS), return_counts=True)
    seen = np.unique(twos, return_counts=True)
    n_two = _continued(keys_two, keys_three, seen, number[BEGIN])
    return _smoothed(words, number[BEGIN], (keys_two, n_two), (keys_three, n_three))


def _sequences(turns: Iterable[Turn], number: dict[str, int]) -> tuple[Keys, Keys]:
    """All sequences of two and of three, with those at the seams of sentences."""
    twos: list[int] = []
    threes: list[int] = []
    for turn in turns:
        numbers = [[number[word] for word in sentence] for sentence in turn if sentence]
        for line in numbers:
            _add([number[BEGIN], *line, number[END]], twos, threes, 0)
        for before, after in pairwise(numbers):
            seam = [*before[-2:], *after[:2]]
            _add(seam, twos, threes, len(before[-2:]))
    return np.array(twos, np.int64), np.array(threes, np.int64)


def _add(line: Sequence[int], twos: list[int], threes: list[int], seam: int) -> None:
    """Add a line's sequences; with a seam, only those across the place before that word."""
    for i in range(1, len(line)):
        if not seam or i == seam:
            twos.append(line[i] << BITS | line[i - 1])
        if i > 1 and (not seam or seam in {i, i - 1}):
            threes.append(line[i] << 2 * BITS | line[i - 1] << BITS | line[i - 2])


def _continued(keys: Keys, threes: Keys, seen: tuple[Keys, NDArray[np.int64]], begin: int) -> NDArray[np.int64]:
    """How many different words come before each sequence of two; how often it was seen where none can."""
    counts = np.zeros(len(keys), np.int64)
    np.add.at(counts, np.searchsorted(keys, threes >> BITS), 1)
    at = np.searchsorted(keys, seen[0])
    first = (seen[0] & WORD) == begin
    counts[at[first]] = seen[1][first]
    return np.maximum(counts, 1)


def _smoothed(
    words: tuple[str, ...], begin: int, twos: tuple[Keys, NDArray[np.int64]], threes: tuple[Keys, NDArray[np.int64]]
) -> Grams:
    keys_two, n_two = twos
    keys_three, n_three = threes
    n_one = np.bincount(keys_two >> BITS, minlength=len(words)).astype(np.float64)
    n_one[begin] = 0
    one = n_one / n_one.sum()
    two, back_one = _interpolated(n_two, keys_two & WORD, one[keys_two >> BITS], len(words))
    history = np.searchsorted(keys_two, keys_three & HISTORY)
    lower = two[np.searchsorted(keys_two, keys_three >> BITS)]
    three, back_two = _interpolated(n_three, history, lower, len(keys_two))
    return Grams(words, one, back_one, keys_two, two, back_two, keys_three, three)


def _interpolated(
    counts: NDArray[np.int64], history: NDArray[np.int64], lower: Numbers, histories: int
) -> tuple[Numbers, Numbers]:
    """The probabilities of the sequences, and the weight that each history leaves to the shorter ones."""
    off = discounts(counts)[np.minimum(counts, 3)]
    total = np.bincount(history, counts, histories)
    left = np.bincount(history, off, histories) / np.maximum(total, 1)
    left[total == 0] = 1.0
    return (counts - off) / total[history] + left[history] * lower, left


def discounts(counts: NDArray[np.int64]) -> Numbers:
    """What is taken off a count of 0, 1, 2, and 3 or more."""
    n1, n2, n3, n4 = (max(int((counts == n).sum()), 1) for n in (1, 2, 3, 4))
    y = n1 / (n1 + 2 * n2)
    off = [1 - 2 * y * n2 / n1, 2 - 3 * y * n3 / n2, 3 - 4 * y * n4 / n3]
    return np.array([0.0, *(min(max(d, 0.1), n - 0.1) for n, d in enumerate(off, start=1))])
