"""How a word that no dictionary has is said.

Takes: words, the sounds of the words that a dictionary has, rules that were learnt from it (`letters.txt`, written by
`learning.py`). Gives: sounds. May not: know a word's stress; the recogniser does not either.

A word is taken apart first: "tallygate" is "tally" and "gate", "trev's" is "trev" and an ending. What is left is said
letter by letter, each by the rule with the most of the letters around it.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

RULES = Path(__file__).with_name("letters.txt")
EDGE = "#"  # before and after a word
# Letters before and after that a rule may look at, from the least.
CONTEXTS = ((0, 0), (0, 1), (1, 1), (1, 2), (2, 2), (2, 3), (3, 3), (3, 4))
WIDEST = 4
_PART = 3  # letters of a part of a compound
_HISSING = frozenset({"S", "Z", "SH", "ZH", "CH", "JH"})
_VOICELESS = frozenset({"P", "T", "K", "F", "TH"})
_ENDINGS = {"'ll": ("AH", "L"), "'d": ("D",), "'ve": ("AH", "V"), "'re": ("ER",), "'m": ("AH", "M"), "'": ()}

Sounds = tuple[str, ...]
Rules = Mapping[str, Sounds]


def said(word: str, known: Mapping[str, Sounds], often: Mapping[str, float] | None = None) -> Sounds:
    """The sounds of a word of letters and apostrophes; `often`: how common a known word is, for choosing parts."""
    if word in known:
        return known[word]
    for ending in ("'s", "s"):
        stem = word.removesuffix(ending)
        if stem != word and (ending == "'s" or stem in known):
            return _with_s(said(stem, known, often))
    for ending, sounds in _ENDINGS.items():
        stem = word.removesuffix(ending)
        if stem not in {word, ""}:
            return (*said(stem, known, often), *sounds)
    parts = _parts(word, known, often or {})
    return tuple(s for part in parts for s in known[part]) if parts else spelt(word.replace("'", ""), rules())


def _with_s(stem: Sounds) -> Sounds:
    last = stem[-1] if stem else ""
    return (*stem, "IH", "Z") if last in _HISSING else (*stem, "S" if last in _VOICELESS else "Z")


def _parts(word: str, known: Mapping[str, Sounds], often: Mapping[str, float]) -> Sequence[str]:
    """Two known words that make this one, the likeliest; none where there are none."""
    found = [(word[:i], word[i:]) for i in range(_PART, len(word) - _PART + 1)]
    found = [pair for pair in found if all(part in often for part in pair) and all(part in known for part in pair)]
    return max(found, key=lambda pair: often[pair[0]] * often[pair[1]], default=())


def spelt(word: str, found: Rules) -> Sounds:
    """The sounds of a word by rules alone."""
    return tuple(sound for i in range(len(word)) for sound in _rule(word, i, found))


def _rule(word: str, at: int, found: Rules) -> Sounds:
    return next((found[key] for key in reversed(keys(word, at)) if key in found), ())


def keys(word: str, at: int) -> list[str]:
    """A letter with what stands around it, from the least to the most."""
    padded = EDGE * WIDEST + word + EDGE * WIDEST
    here = at + WIDEST
    return [
        f"{padded[here - left : here]}/{padded[here]}/{padded[here + 1 : here + 1 + right]}" for left, right in CONTEXTS
    ]


@cache
def rules(path: Path = RULES) -> Rules:
    """The rules of a file: a line, letters around a letter, a space, sounds."""
    lines = (line.split() for line in path.read_text(encoding="utf-8").splitlines())
    return {key: tuple(sounds) for key, *sounds in lines}


def dictionary(lines: Sequence[str]) -> dict[str, Sounds]:
    """The first pronunciation of each word of a pronouncing dictionary. A line: the word, a space, its sounds."""
    entries = (line.split() for line in lines)
    return {entry[0]: tuple(entry[1:]) for entry in entries if entry and "(" not in entry[0]}
