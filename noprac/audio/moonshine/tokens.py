"""Tokens to words.

Takes: the vocabulary's file, tokens with their confidences. Gives: words in lower case without punctuation, numbers
spelt out, as every recogniser of the app gives them. May not: know sound.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache, cached_property
from pathlib import Path

from noprac.core.errors import DeviceError
from noprac.core.spoken import spoken

FILE = "tokens.bin"
SIZE = 32_768  # tokens
SPACE = "\u2581"  # a token that begins a word begins with it
_LONG = 0x80  # the bit that tells a length of two bytes
_NOT_SAID = re.compile(r"[^a-z0-9' ]+")
_LOOSE = re.compile(r"(?<![a-z])'+|'+(?![a-z])")
_APART = re.compile(r"[-\u2010-\u2015/]+")
_STRAIGHT = str.maketrans("\u2018\u2019\u201c\u201d", "''\"\"")
_MARK = re.compile(r"<.+>")
_AS_HEARD = {"ok": "okay", "mr": "mister", "mrs": "missus", "dr": "doctor"}

Surely = tuple[str, float]  # a word and its confidence


class Tokens:
    """The vocabulary. Raises DeviceError where its file is missing or damaged."""

    def __init__(self, file: Path) -> None:
        try:
            self._bytes = tuple(_read(file.read_bytes()))
        except (OSError, IndexError):
            self._bytes = ()
        if len(self._bytes) != SIZE:
            raise DeviceError(f"The recogniser's words {file} cannot be read.", "Install noprac anew.")

    @cached_property
    def written(self) -> tuple[str, ...]:
        """Each token as written, `SPACE` where a word begins."""
        return tuple(token.decode(errors="replace") for token in self._bytes)

    @cached_property
    def whole(self) -> dict[str, int]:
        """The words that one token spells."""
        return {text[1:]: token for token, text in enumerate(self.written) if text.startswith(SPACE)}

    @cached_property
    def said(self) -> tuple[str, ...]:
        """Each token as said: alike where only case or punctuation differ; a mark, as of the end, says nothing."""
        return tuple("" if _MARK.fullmatch(text) else _said(text) for text in self.written)

    def text(self, tokens: Sequence[int]) -> str:
        """These tokens as written."""
        return b"".join(self._bytes[token] for token in tokens).decode(errors="replace").replace(SPACE, " ").strip()

    def words(self, tokens: Sequence[int], confidences: Sequence[float]) -> list[Surely]:
        """The words of these tokens, each as sure as all of its tokens together."""
        surfaces: list[Surely] = []
        for token, confidence in zip(tokens, confidences, strict=True):
            piece = self.written[token]
            if piece.startswith(SPACE) or not surfaces:
                surfaces.append((piece, confidence))
            else:
                surfaces[-1] = surfaces[-1][0] + piece, surfaces[-1][1] * confidence
        return _spelt(self.text(tokens), [(part, sure) for piece, sure in surfaces for part in plain(piece)])


@cache
def load(file: Path) -> Tokens:
    """The vocabulary in a file, read once. Raises DeviceError."""
    return Tokens(file)


def plain(text: str) -> list[str]:
    """The words of a text: lower case, no punctuation, what is joined by a hyphen apart."""
    return [_AS_HEARD.get(word, word) for word in _bare(text).split()]


def _said(token: str) -> str:
    bare = _bare(token)
    return SPACE + bare if bare and token.startswith(SPACE) else bare


def _bare(text: str) -> str:
    lower = _APART.sub(" ", text.replace(SPACE, " ").translate(_STRAIGHT).lower())
    return _LOOSE.sub("", _NOT_SAID.sub("", lower)).strip()


def _spelt(text: str, pieces: list[Surely]) -> list[Surely]:
    """The words of `text` as they are said, numbers too; a word that was written otherwise is as sure as the least of
    what was written there."""
    if not any(character.isdigit() for character in text):
        return pieces
    written, words = [word for word, _ in pieces], plain(spoken(text))
    found: list[Surely] = []
    for _, i, k, j, m in SequenceMatcher(None, written, words, autojunk=False).get_opcodes():
        sure = [confidence for _, confidence in pieces[i:k] or found[-1:]]
        same = len(sure) == m - j
        found += [(word, sure[at] if same else min(sure, default=1.0)) for at, word in enumerate(words[j:m])]
    return found


def _read(data: bytes) -> Iterator[bytes]:
    """Each token's bytes: its length, in one byte or two, then they."""
    at = 0
    while at < len(data):
        length, at = data[at], at + 1
        if length & _LONG:
            length, at = (length & ~_LONG) | data[at] << 7, at + 1
        yield data[at : at + length]
        at += length
