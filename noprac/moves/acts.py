"""What a prospect's line does, where nobody says.

Takes: the line's words. Gives: its act. May not: look at anything but the line.
"""

from collections.abc import Iterator
from functools import cache

import numpy as np
from numpy.typing import NDArray

from noprac.core.moves import Act
from noprac.moves.files import folder
from noprac.moves.ngrams import Grams, counted, load_grams
from noprac.moves.text import plain

BUCKETS = 1 << 15
ACTS = tuple(Act)
_LETTERS = (3, 4)
_DECIMALS = 4
_LONGEST = 60  # words of a line that are looked at


def act_of(prospect: str) -> Act:
    """The act of a prospect's line; an empty line `states`."""
    text = plain(prospect).text
    if not text:
        return Act.STATES
    logits = _fitted().weighed(*hashed(text))
    return ACTS[int(np.round(logits, _DECIMALS).argmax())]


def hashed(text: str) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The buckets of a plain line, sorted, each once, and the value of each."""
    return counted(_groups(text), BUCKETS)


@cache
def _fitted() -> Grams:
    return load_grams(folder() / "acts.npz")


def _groups(text: str) -> Iterator[list[str]]:
    words = text.split()[:_LONGEST]
    marked = ["<", *words, ">"]
    yield [" ".join(marked[i : i + n]) for n in (1, 2, 3) for i in range(len(marked) - n + 1)]
    yield [f"c{p[i : i + n]}" for p in (f" {w[:20]} " for w in words) for n in _LETTERS for i in range(len(p) - n + 1)]
    yield [f"<{' '.join(words[:1])}", f"<{' '.join(words[:2])}", f">{words[-1]}", f"n{min(len(words), 12)}"]
