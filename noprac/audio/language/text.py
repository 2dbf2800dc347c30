"""Written talk to the words that a recogniser would give.

Takes: text as people type it. Gives: sentences of words in lower case. May not: guess how a number or a sign is said;
the sentence is cut there.
"""

import re
from collections.abc import Iterator

_SENTENCE = re.compile(r"[.?!\u2026]+(?=\s|$|[\"')])")
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*|'(?:cause|em|til|bout|n|s)\b|[^a-z\s'\",;:()\u2013\u2014-]+")
_QUOTES = str.maketrans("\u2018\u2019`\u201c\u201d", "'''" + '""')


def sentences(text: str) -> Iterator[tuple[str, ...]]:
    """Sentences of words, none empty; a part that holds a number or a sign is left out of its sentence."""
    for sentence in _SENTENCE.split(text.translate(_QUOTES).lower()):
        words: list[str] = []
        for found in _WORD.findall(sentence):
            if found[-1].isalpha() and found.isascii():
                words.append(found)
            elif words:
                yield tuple(words)
                words = []
        if words:
            yield tuple(words)
