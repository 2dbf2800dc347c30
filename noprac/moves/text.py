"""Words as a recogniser would give them, with the way back.

Takes: what a person said or typed, any characters. Gives: the same in lower case without punctuation, and where each
character came from. May not: judge what the words do.
"""

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass

_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'"})
_CONTRACTED = {"%": " percent ", "&": " and "}


@dataclass(frozen=True, slots=True)
class Plain:
    """`text`: lower case words with single spaces; `origin[i]`: offset in the raw text of the character `text[i]`."""

    text: str
    origin: tuple[int, ...]
    raw_length: int

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The raw offsets of `text[start:end]`; an empty span is the whole raw text."""
        if not self.text or start >= end:
            return 0, self.raw_length
        return self.origin[start], min(self.origin[end - 1] + 1, self.raw_length)

    def words(self) -> tuple[tuple[int, int], ...]:
        """Start and end of each word in `text`."""
        spans = []
        start = 0
        for word in self.text.split():
            spans.append((start, start + len(word)))
            start += len(word) + 1
        return tuple(spans)


def plain(raw: str) -> Plain:
    """Lower case, no punctuation but the apostrophe within a word, single spaces; accents and other scripts stay."""
    characters: list[str] = []
    origin: list[int] = []
    for offset, piece in _pieces(raw):
        for character in piece:
            if character == " " and (not characters or characters[-1] == " "):
                continue
            characters.append(character)
            origin.append(offset)
    if characters and characters[-1] == " ":
        characters.pop()
        origin.pop()
    return Plain("".join(characters), tuple(origin), len(raw))


def _pieces(raw: str) -> list[tuple[int, str]]:
    text = raw.translate(_APOSTROPHES)
    return [(i, _kept(text, i)) for i in range(len(text))]


def _kept(text: str, i: int) -> str:
    character = text[i]
    if character == "'":
        return "'" if 0 < i < len(text) - 1 and text[i - 1].isalnum() and text[i + 1].isalnum() else " "
    if character in _CONTRACTED:
        return _CONTRACTED[character]
    if character in ".," and 0 < i < len(text) - 1 and text[i - 1].isdigit() and text[i + 1].isdigit():
        return character
    category = unicodedata.category(character)
    return character.lower() if category[0] in "LNM" else " "


def word_at(words: tuple[tuple[int, int], ...], offset: int) -> int:
    """The index of the word that holds `offset`, or of the next one."""
    return bisect_left([end for _, end in words], offset + 1)
