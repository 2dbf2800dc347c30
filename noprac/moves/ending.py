"""Whether a trainee's words so far could be the whole turn.

Takes: words as a recogniser gives them, while the trainee may go on. Gives: how likely they are all there is, 0 to 1.
May not: hear, or know the call: how the voice falls and how long a silence lasts is not its business.

What lists know is told by them (`closing`). Everything else is weighed by a small network that reads the words from the
left, fitted on where the coded turns of `assets/corpus` end and where they only pause
(`python -m noprac.moves.train.ending`).
"""

from functools import cache
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from noprac.moves.closing import told
from noprac.moves.encoder import session
from noprac.moves.files import folder
from noprac.moves.reading import cut_to, vocabulary

FILE, VOCABULARY = "ending.onnx", "ending.txt"
START = "[CLS]"
MOST = 127  # pieces that are read; of longer words the end


class Ending:
    """A fitted network. Safe to share between threads."""

    def __init__(self, pieces: Tokenizer, network: onnxruntime.InferenceSession) -> None:
        self._pieces = pieces
        self._network = network

    def __call__(self, text: str) -> float:
        """How likely these words are a whole turn, 0 to 1; 0 for none."""
        said = " ".join(text.lower().split())
        known = told(said)
        return self._weighed(said) if known is None else known

    def _weighed(self, said: str) -> float:
        ids = np.array(numbered(self._pieces, said), np.int64)
        (whole,) = self._network.run(["whole"], {"ids": ids, "mask": mask(len(ids))})
        return round(float(1 / (1 + np.exp(-np.float64(whole[0])))), 4)


def load(models: Path | None = None) -> Ending:
    """The stored network, the app's own by default."""
    return _loaded(models or folder())


@cache
def _loaded(models: Path) -> Ending:
    return Ending(cut_to(vocabulary(models / VOCABULARY)), session(models / FILE))


def numbered(pieces: Tokenizer, said: str) -> list[int]:
    """The pieces of these words by number, after the one that begins a turn."""
    ids: list[int] = pieces.encode(said, add_special_tokens=False).ids[-MOST:]
    return [pieces.token_to_id(START) or 0, *ids]


def mask(length: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """(pieces, pieces): each looks at itself and at what came before."""
    return np.triu(np.full((length, length), -1e4, np.float32), 1)
