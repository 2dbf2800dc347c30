"""A turn as counted strings, weighed by move: quick, blunt, and wrong about other things than the network is.

Takes: plain texts and the prospect's act; any groups of strings. Gives: logits by move, and of what else a model was
fitted to. May not: depend on Python's hash seed.
"""

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from noprac.core.moves import Act
from noprac.moves.overlap import content

BUCKETS = 1 << 17
_LETTERS = (3, 4, 5)
_SHORT = 8  # words; longer turns are counted in eights
_PADDED_LONGEST = 20  # letters of a word that are looked at


@dataclass(frozen=True, slots=True)
class Grams:
    """A fitted linear model. `weights`: (buckets, classes) int8, times `scales` (classes); `bias`: (classes). The
    classes are the moves, or the acts (`acts`)."""

    weights: NDArray[np.int8]
    scales: NDArray[np.float32]
    bias: NDArray[np.float32]

    def logits(self, turn: str, line: str, act: Act | None) -> NDArray[np.float32]:
        """One logit a move."""
        return self.weighed(*hashed(turn, line, act))

    def weighed(self, buckets: NDArray[np.int64], values: NDArray[np.float32]) -> NDArray[np.float32]:
        """One logit a class, of counted strings."""
        total = (self.weights[buckets].astype(np.float32) * values[:, None]).sum(axis=0)
        logits: NDArray[np.float32] = total * self.scales + self.bias
        return logits


def load_grams(path: Path) -> Grams:
    """The stored model."""
    with np.load(path, allow_pickle=False) as stored:
        return Grams(stored["weights"], stored["scales"], stored["bias"])


def hashed(turn: str, line: str, act: Act | None) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The buckets of a turn, sorted, each once, and the value of each."""
    return counted(_groups(turn, line, act), BUCKETS)


def counted(groups: Iterable[Iterable[str]], buckets: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The buckets of strings, sorted, each once, and the value of each; the values of a group have unit length."""
    found: dict[int, float] = {}
    for group in groups:
        numbers = {zlib.crc32(s.encode("utf-8")) % buckets for s in group}
        for number in numbers:
            found[number] = found.get(number, 0.0) + 1 / float(np.sqrt(len(numbers)))
    order = sorted(found)
    return np.array(order, np.int64), np.array([found[n] for n in order], np.float32)


def _groups(turn: str, line: str, act: Act | None) -> Iterator[list[str]]:
    words = turn.split()
    yield [*_runs("w", ["<", *words, ">"])]
    yield [f"c{piece}" for word in words for piece in _pieces(word[:_PADDED_LONGEST])]
    name = act.value if act else "unknown"
    yield [f"a{name}", *(f"a{name} {run}" for run in _runs("", words, longest=2))]
    yield [f"l{run}" for run in _runs("", line.split()[-12:], longest=2)]
    yield _shape(words, line, name)


def _runs(mark: str, words: list[str], longest: int = 3) -> Iterator[str]:
    for length in range(1, longest + 1):
        for i in range(len(words) - length + 1):
            yield f"{mark}{length} {' '.join(words[i : i + length])}"


def _pieces(word: str) -> Iterator[str]:
    padded = f" {word} "
    for length in _LETTERS:
        for i in range(len(padded) - length + 1):
            yield padded[i : i + length]


def _shape(words: list[str], line: str, name: str) -> list[str]:
    said, heard = content(" ".join(words)), set(content(line))
    share = sum(w in heard for w in said) / len(said) if said else 0.0
    length = min(len(words), 40)
    size = length if length < _SHORT else _SHORT + length // 8
    return [
        f"n{size}",
        f"o{round(share * 4)}",
        f"on{round(share * 4)} {min(size, _SHORT)}",
        f"oa{round(share * 4)} {name}",
        f"f{words[0] if words else ''}",
        f"e{words[-1] if words else ''}",
    ]
