"""Which output each frame should give: sentences as graphs, and the best path through them.

Takes: words with their pronunciations, or flite's phone times; the network's scores. Gives: one output number a frame.
May not: know the network.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from inventory import SILENCE, Inventory
from lexicon import Phones, from_flite

Labels = npt.NDArray[np.int64]
Scores = npt.NDArray[np.float32]
FRAME = 0.03  # seconds from one output to the next
CENTRE = 0.0125 / FRAME  # of the window that an output looks at, in frames
NEVER = np.float32(-1e30)


@dataclass(frozen=True, slots=True)
class Graph:
    """States of a sentence. `outputs`: the output of each state; `before`: per state the states it may follow, itself
    included, filled up with the number of states; `first` and `last`: where a path may start and end."""

    outputs: Labels
    before: Labels
    first: tuple[int, ...]
    last: tuple[int, ...]


class _States:
    """A graph under construction: pairs of states, a phone's first frame and its later ones."""

    def __init__(self) -> None:
        self.outputs: list[int] = []
        self.before: list[list[int]] = []

    def add(self, first: int, later: int, after: Sequence[int]) -> list[int]:
        """A phone that may follow the states in `after`; its two states."""
        state = len(self.outputs)
        self.outputs += [first, later]
        self.before += [list(after), [state, state + 1]]
        return [state, state + 1]

    def matrix(self) -> Labels:
        width = max(len(states) for states in self.before)
        filler = len(self.outputs)
        return np.array([states + [filler] * (width - len(states)) for states in self.before], np.int64)


def sentence_graph(words: Sequence[Sequence[Phones]], inventory: Inventory) -> Graph:
    """All ways to say `words`, each with its pronunciations: silence may stand around and between them."""
    states = _States()
    ends = states.add(SILENCE, SILENCE, ())
    starts = [ends[0]]
    for number, spoken in enumerate(words):
        word_ends: list[int] = []
        for phones in spoken:
            path: Sequence[int] = ends
            for place, phone in enumerate(phones):
                path = states.add(inventory.first(phone), inventory.first(phone) + 1, path)
                if number == place == 0:
                    starts.append(path[0])
            word_ends += path
        ends = word_ends + states.add(SILENCE, SILENCE, word_ends)
    return Graph(np.array(states.outputs), states.matrix(), tuple(starts), tuple(ends))


def best_path(scores: Scores, graph: Graph) -> Labels:
    """The output of each frame on the best path (Viterbi); `scores`: (frames, outputs), at least one frame."""
    emitted = scores[:, graph.outputs]
    count = len(graph.outputs)
    reached = np.full(count + 1, NEVER, np.float32)  # the last one is the filler: never reached
    starts = list(graph.first)
    reached[starts] = emitted[0, starts]
    came_from = np.zeros((len(scores), count), np.int64)
    rows = np.arange(count)
    for frame in range(1, len(scores)):
        candidates = reached[graph.before]
        best = candidates.argmax(axis=1)
        came_from[frame] = graph.before[rows, best]
        reached[:count] = candidates[rows, best] + emitted[frame]
    path = np.zeros(len(scores), np.int64)
    path[-1] = graph.last[int(reached[list(graph.last)].argmax())]
    for frame in range(len(scores) - 1, 0, -1):
        path[frame - 1] = came_from[frame, path[frame]]
    return graph.outputs[path]


def flite_labels(phones: Sequence[tuple[str, float]], lead: float, frames: int, inventory: Inventory) -> Labels | None:
    """Outputs by flite's own times, `lead` seconds late; None where it used a phone that the inventory lacks."""
    labels = np.full(frames, SILENCE, np.int64)
    started = 0.0
    for name, ended in phones:
        parts = from_flite(name)
        if not set(parts) <= set(inventory.phones):
            return None
        edges = np.linspace(started + lead, ended + lead, len(parts) + 1) / FRAME - CENTRE
        for part, left, right in zip(parts, edges[:-1], edges[1:], strict=True):
            begin, end = max(int(np.ceil(left)), 0), int(np.ceil(right))
            labels[begin:end] = inventory.first(part) + 1
            labels[begin : min(begin + 1, end)] = inventory.first(part)
        started = ended
    return labels
