"""What a prospect's line does, where nobody says.

Takes: the line's words. Gives: its act. May not: look at anything but the line.
"""

import zlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from noprac.core.moves import Act
from noprac.moves.files import folder
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
    weights, scales, bias = _fitted(folder())
    buckets, values = hashed(text)
    logits = (weights[buckets].astype(np.float32) * values[:, None]).sum(axis=0) * scales + bias
    return ACTS[int(np.round(logits, _DECIMALS).argmax())]


def hashed(text: str) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The buckets of a plain line and the value of each; the values of a kind have unit length."""
    found: dict[int, float] = {}
    for group in _groups(text):
        numbers = {zlib.crc32(s.encode("utf-8")) % BUCKETS for s in group}
        for number in numbers:
            found[number] = found.get(number, 0.0) + 1 / float(np.sqrt(len(numbers)))
    order = sorted(found)
    return np.array(order, np.int64), np.array([found[n] for n in order], np.float32)


@cache
def _fitted(where: Path) -> tuple[NDArray[np.int8], NDArray[np.float32], NDArray[np.float32]]:
    with np.load(where / "acts.npz", allow_pickle=False) as stored:
        return stored["weights"], stored["scales"], stored["bias"]


def _groups(text: str) -> Iterator[list[str]]:
    words = text.split()[:_LONGEST]
    marked = ["<", *words, ">"]
    yield [" ".join(marked[i : i + n]) for n in (1, 2, 3) for i in range(len(marked) - n + 1)]
    yield [f"c{p[i : i + n]}" for p in (f" {w[:20]} " for w in words) for n in _LETTERS for i in range(len(p) - n + 1)]
    yield [f"<{' '.join(words[:1])}", f"<{' '.join(words[:2])}", f">{words[-1]}", f"n{min(len(words), 12)}"]
