"""What a turn shares with the prospect's line.

Takes: two plain texts. Gives: whether one echoes the other, and figures of overlap. May not: judge.
"""

import re

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
_WORD = re.compile(r"\S+")


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
