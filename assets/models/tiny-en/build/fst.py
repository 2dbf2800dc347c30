"""Weighted finite-state transducers in OpenFst's binary form.

Takes: states and arcs. Gives: bytes of a `vector` transducer over the tropical semiring (weights are -log p). May not:
compose or optimise; the recogniser composes.
"""

import math
import struct
from collections.abc import Iterable
from dataclasses import dataclass, field

MAGIC = 2125659606
VERSION = 2
PLAIN = 0  # flags: no symbol tables, no alignment
EXPANDED_MUTABLE = 3  # properties
NOTHING = 0  # the label that reads or writes nothing


@dataclass(frozen=True, slots=True)
class Arc:
    """Reads one label, writes another; `weight` is -log p."""

    reads: int
    writes: int
    weight: float
    to: int


def _word(text: str) -> bytes:
    return struct.pack("<i", len(text)) + text.encode("ascii")


@dataclass(slots=True)
class Transducer:
    """States numbered from 0, each with its arcs and the weight of ending there (infinite where it may not)."""

    start: int = 0
    arcs: list[list[Arc]] = field(default_factory=list)
    finals: list[float] = field(default_factory=list)

    def state(self, final: float = math.inf) -> int:
        """A new state."""
        self.arcs.append([])
        self.finals.append(final)
        return len(self.arcs) - 1

    def states(self, count: int) -> range:
        """`count` new states."""
        first = len(self.arcs)
        for _ in range(count):
            self.state()
        return range(first, first + count)

    def arc(self, origin: int, arc: Arc) -> None:
        """A new arc from `origin`."""
        self.arcs[origin].append(arc)

    def sort_by_input(self) -> None:
        """Order each state's arcs by what they read, as the right side of a composition must have them."""
        for arcs in self.arcs:
            arcs.sort(key=lambda arc: arc.reads)

    def sort_by_output(self) -> None:
        """Order each state's arcs by what they write, as the left side of a composition must have them."""
        for arcs in self.arcs:
            arcs.sort(key=lambda arc: arc.writes)

    def bytes(self) -> bytes:
        """The file's content."""
        count = sum(map(len, self.arcs))
        head = struct.pack("<iiQqqq", VERSION, PLAIN, EXPANDED_MUTABLE, self.start, len(self.arcs), count)
        parts = [struct.pack("<i", MAGIC), _word("vector"), _word("standard"), head]
        for arcs, final in zip(self.arcs, self.finals, strict=True):
            parts += [struct.pack("<fq", final, len(arcs)), *_packed(arcs)]
        return b"".join(parts)


def _packed(arcs: Iterable[Arc]) -> Iterable[bytes]:
    return (struct.pack("<iifi", arc.reads, arc.writes, arc.weight, arc.to) for arc in arcs)
