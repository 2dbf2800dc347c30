"""A turn as the network reads it: pieces of words, each with where it came from.

Takes: plain texts and the prospect's act. Gives: `Window`s of piece numbers and kinds, the same in training and at
run time. May not: know any weights.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from noprac.core.moves import Act
from noprac.moves.overlap import echo_kinds

PROSPECT_PIECES = 56  # the end of a long line matters most: it is what the turn answers
TURN_PIECES = 176  # a turn is read in windows of this many pieces
STRIDE = 128
MOST_WINDOWS = 16  # some two thousand words; of a longer turn the middle is not read

LINE, LINE_ECHOED, NEW, ECHO, ECHO_RUN = range(5)
KINDS = 5


def act_piece(act: Act | None) -> str:
    """The vocabulary's name of an act; None is an act unknown."""
    return f"[{act.value}]" if act else "[unknown]"


ACT_PIECES = tuple(act_piece(act) for act in (*Act, None))


@dataclass(frozen=True, slots=True)
class Window:
    """`ids`, `kinds`: one number a piece, int64; pieces `first` to the one before the last are the turn's, and `spans`
    holds their start and end in the plain turn."""

    ids: NDArray[np.int64]
    kinds: NDArray[np.int64]
    first: int
    spans: tuple[tuple[int, int], ...]


class Reader:
    """Cuts plain text to the pieces of a vocabulary. Safe to share between threads."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        numbers = {piece: i for i, piece in enumerate(vocabulary)}
        self._pieces = cut_to(vocabulary)
        self._cls, self._sep = numbers["[CLS]"], numbers["[SEP]"]
        self._acts = {act: numbers[act_piece(act)] for act in (*Act, None)}

    def windows(self, turn: str, line: str, act: Act | None) -> tuple[Window, ...]:
        """The turn in as few windows as hold it, each after the same line; an empty turn has none."""
        said = self._pieces.encode(turn, add_special_tokens=False)
        heard = self._pieces.encode(line, add_special_tokens=False)
        turn_kinds, line_kinds = echo_kinds(turn, line)
        said_kinds = [NEW + turn_kinds[start] for start, _ in said.offsets]
        tail = slice(-PROSPECT_PIECES, None)
        heard_kinds = [LINE + line_kinds[start] for start, _ in heard.offsets][tail]
        head = [self._cls, self._acts[act], *heard.ids[tail], self._sep]
        head_kinds = [LINE, LINE, *heard_kinds, LINE]
        return tuple(
            Window(
                np.array([*head, *said.ids[cut], self._sep], dtype=np.int64),
                np.array([*head_kinds, *said_kinds[cut], NEW], dtype=np.int64),
                len(head),
                tuple(said.offsets[cut]),
            )
            for cut in _cuts(len(said.ids))
        )


def cut_to(vocabulary: Sequence[str]) -> Tokenizer:
    """What cuts words to these pieces."""
    numbers = {piece: i for i, piece in enumerate(vocabulary)}
    pieces = Tokenizer(models.WordPiece(numbers, unk_token="[UNK]", max_input_chars_per_word=64))  # noqa: S106  a token of text
    pieces.normalizer = normalizers.BertNormalizer()
    pieces.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return pieces


def vocabulary(path: Path) -> tuple[str, ...]:
    """The pieces of a vocabulary file, one a line."""
    return tuple(path.read_text(encoding="utf-8").splitlines())


def _cuts(length: int) -> list[slice]:
    if length <= TURN_PIECES:
        return [slice(0, length)] if length else []
    starts = range(0, length - TURN_PIECES + STRIDE, STRIDE)
    cuts = [slice(start, min(start + TURN_PIECES, length)) for start in starts]
    half = MOST_WINDOWS // 2
    return cuts if len(cuts) <= MOST_WINDOWS else [*cuts[:half], *cuts[-half:]]
