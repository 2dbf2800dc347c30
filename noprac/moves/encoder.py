"""The fitted network at run time.

Takes: windows of pieces. Gives: how much each move speaks from the turn and from each of its pieces, as logits. May
not: use more than one thread or any machine-dependent number format, so that the same words give the same answer.
"""

from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from noprac.moves.reading import Window

Logits = NDArray[np.float32]


class Encoder:
    """A loaded network. Safe to share between threads."""

    def __init__(self, path: Path) -> None:
        self._session = session(path)

    def logits(self, window: Window) -> tuple[Logits, Logits]:
        """Of the turn (moves) and of its pieces (pieces of the turn, moves), in the order of `Move`."""
        said = np.zeros(len(window.ids), np.float32)
        last = window.first + len(window.spans)
        said[window.first : last] = 1
        fed = {"ids": window.ids, "kinds": window.kinds, "said": said}
        turn, words = self._session.run(["turn", "words"], fed)
        return turn, words[window.first : last]


def session(path: Path) -> onnxruntime.InferenceSession:
    """A network that computes alike on every machine: one thread, 32 bits."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.use_deterministic_compute = True
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
