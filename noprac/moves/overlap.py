"""What a turn shares with the prospect's line.

Takes: two plain texts. Gives: whether one echoes the other, and which characters belong to shared words. May not:
judge.
"""

import re
from itertools import pairwise

_FLIPS = {
    "i": "you",
    "i'm": "you're",
    "i've": "you've",
    "i'd": "you'd",
    "i'll": "you'll",
    "my": "your",
    "mine": "yours",
    "me": "you",
    "we": "you",
    "we're": "you're",
    "we've": "you've",
    "we'd": "you'd",
    "we'll": "you'll",
    "our": "your",
    "us": "you",
    "ours": "yours",
    "am": "are",
    "was": "were",
    "myself": "yourself",
}
_FILLERS = frozenset({"um", "uh", "er", "erm", "so", "well", "oh", "ah", "the", "a", "an", "and", "right", "okay"})
_COMMON = _FILLERS | frozenset(
    (
        "you",
        "your",
        "yours",
        "you're",
        "you've",
        "you'd",
        "you'll",
        "it",
        "it's",
        "is",
        "are",
        "were",
        "be",
        "to",
        "of",
        "in",
        "on",
        "for",
        "at",
        "with",
        "that",
        "that's",
        "this",
        "they",
        "them",
        "he",
        "she",
        "his",
        "her",
        "do",
        "does",
        "did",
        "don't",
        "have",
        "has",
        "had",
        "not",
        "no",
        "yes",
        "but",
        "or",
        "if",
        "as",
        "what",
        "how",
        "there",
        "i'm",
        "can",
        "will",
        "would",
    )
)
_WORD = re.compile(r"\S+")
SHARED, IN_RUN = 1, 2


def flipped(word: str) -> str:
    """The word as the other speaker would say it: "i" and "you" are one."""
    return _FLIPS.get(word, word)


def content(text: str) -> tuple[str, ...]:
    """The words but fillers, seen from no one's side."""
    return tuple(flipped(w) for w in _WORD.findall(text) if w not in _FILLERS)


def echoes(turn: str, line: str) -> bool:
    """Whether every word of the turn stands in the prospect's line, up to fillers and whose side it is said from."""
    said = content(turn)
    return bool(said) and set(said) <= set(content(line))


def echo_kinds(turn: str, line: str) -> tuple[list[int], list[int]]:
    """For each character of `turn`: 0 a new word, 1 a telling word of the line, 2 part of a run of two or more words
    of the line; for each character of `line`: 1 where its word is told again. One more of each for the very end."""
    said, heard = _words(turn), _words(line)
    telling = {w for w, _, _ in said} & {w for w, _, _ in heard} - _COMMON
    pairs = {(a[0], b[0]) for a, b in pairwise(heard)}
    of_turn = [SHARED if w in telling else 0 for w, _, _ in said]
    for i, (a, b) in enumerate(pairwise(said)):
        if (a[0], b[0]) in pairs and {a[0], b[0]} - _COMMON:
            of_turn[i] = of_turn[i + 1] = IN_RUN
    return _spread(turn, said, of_turn), _spread(line, heard, [int(w in telling) for w, _, _ in heard])


def _words(text: str) -> list[tuple[str, int, int]]:
    return [(flipped(m.group()), m.start(), m.end()) for m in _WORD.finditer(text)]


def _spread(text: str, words: list[tuple[str, int, int]], kinds: list[int]) -> list[int]:
    of = [0] * (len(text) + 1)
    for (_, start, end), kind in zip(words, kinds, strict=True):
        of[start:end] = [kind] * (end - start)
    return of
