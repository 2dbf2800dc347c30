"""The vocabulary, cut to what people say on a call.

Takes: the published vocabulary and the corpus. Gives: the pieces to keep, the acts among them. May not: reorder them.
"""

import re
from collections.abc import Sequence
from pathlib import Path

from tokenizers import Tokenizer

from noprac.moves.reading import ACT_PIECES
from noprac.moves.train.turns import Turn

_COMMON = 22_000  # the published vocabulary goes from common to rare
_PLAIN = re.compile(r"(##)?[a-z0-9']+|[^\w\s]|\[(PAD|UNK|CLS|SEP)\]", re.ASCII)


def cut_vocabulary(folder: Path, turns: Sequence[Turn]) -> tuple[str, ...]:
    """Common plain pieces, every piece that the corpus uses, and the acts."""
    whole = Tokenizer.from_file(str(folder / "tokenizer.json"))
    used = {piece for turn in turns for text in (turn.text, turn.line) for piece in whole.encode(text).tokens}
    pieces = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
    kept = [p for i, p in enumerate(pieces) if p in used or (i < _COMMON and p.isascii() and _PLAIN.fullmatch(p))]
    return (*kept, *ACT_PIECES)
