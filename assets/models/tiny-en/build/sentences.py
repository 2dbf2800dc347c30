"""What the model can be told and what it is measured with: text files to sentences.

Takes: the text files of this folder. Gives: sentences and word lists, lower case. May not: invent words.
"""

from pathlib import Path

HERE = Path(__file__).parent
HELD_BACK = 6  # every sixth stranger is kept for measuring


def _lines(file: str) -> tuple[str, ...]:
    lines = (line.strip() for line in (HERE / file).read_text(encoding="utf-8").splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def known() -> tuple[str, ...]:
    """The sentences of the language model."""
    return _lines("sentences.txt")


def held_out() -> tuple[str, ...]:
    """New sentences of known words."""
    return _lines("held_out.txt")


def vocabulary() -> tuple[str, ...]:
    """Every word of the known sentences, sorted."""
    return tuple(sorted({word for sentence in known() for word in sentence.split()}))


def strangers(*, measuring: bool) -> tuple[str, ...]:
    """Words outside the vocabulary: those for measuring or those for training."""
    words = [word for line in _lines("strangers.txt") for word in line.split()]
    kept = set(words[::HELD_BACK])
    return tuple(word for word in words if (word in kept) is measuring)
