"""`python -m noprac.moves.train.sounds DICTIONARY`: words that a recogniser takes for one another, by how they sound.

Takes: the coded turns, and a pronouncing dictionary (pocketsphinx brings `cmudict-en-us.dict`). Gives:
`assets/corpus/sounds.json`: for each word, words and pairs of words that sound about alike. May not: need audio, or
order anything by chance.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path

from noprac.moves.corpus import read_all
from noprac.moves.text import plain
from noprac.moves.train.turns import SOUNDS

_CLASSES = (  # sounds that recognisers mix up
    ("AA", "AO", "AH", "AW"),
    ("EH", "AE", "EY"),
    ("IH", "IY", "AY", "Y"),
    ("UW", "UH", "OW", "OY"),
    ("P", "B"),
    ("T", "D"),
    ("K", "G"),
    ("F", "V", "TH", "DH"),
    ("S", "Z", "SH", "ZH", "CH", "JH"),
    ("M", "N", "NG"),
    ("L",),
    ("R", "ER"),
    ("W",),
    ("HH",),
)
_CLASS = {sound: chr(ord("a") + i) for i, sounds in enumerate(_CLASSES) for sound in sounds}
_KNOWN = 3  # a word said this often in the corpus may be heard for another
_PAIRED = 250  # of the commonest words, any two may be heard for a long one
_LONG = 4  # sounds; in shorter words none may be missing
_MOST = 6


def main() -> None:
    """Write the file again."""
    parser = argparse.ArgumentParser(
        prog="python -m noprac.moves.train.sounds", description="Find words that sound alike."
    )
    parser.add_argument("dictionary", type=Path)
    given = parser.parse_args()
    coded = read_all(sorted(SOUNDS.parent.glob("*.jsonl")))
    counts = Counter(word for c in coded for word in plain(c.trainee).text.split())
    found = alike(counts, dictionary(given.dictionary))
    lines = ",\n".join(f"{json.dumps(word)}: {json.dumps(others)}" for word, others in found.items() if others)
    SOUNDS.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8", newline="\n")


def dictionary(path: Path) -> dict[str, tuple[str, ...]]:
    """The sounds of each word, its first pronunciation only. A line: the word, a space, its sounds."""
    lines = (line.split() for line in path.read_text(encoding="utf-8").splitlines())
    return {word: tuple(sounds) for word, *sounds in lines if "(" not in word}


def alike(counts: Mapping[str, int], sounds: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """For each word said twice or more that the dictionary knows: at most six others, the nearest first."""
    codes = {word: _code(sounds[word]) for word in sorted(counts) if counts[word] > 1 and word in sounds}
    ranked = sorted(codes, key=lambda w: (-counts[w], w))
    heard = [(w, codes[w]) for w in ranked if counts[w] >= _KNOWN]
    common = ranked[:_PAIRED]
    heard += [(f"{a} {b}", codes[a] + codes[b]) for a, b in product(common, common)]
    near: dict[str, list[str]] = {}
    for text, code in heard:
        for key in _keys(code):
            near.setdefault(key, []).append(text)
    return {word: _nearest(word, code, near) for word, code in codes.items()}


def _code(sounds: tuple[str, ...]) -> str:
    return "".join(_CLASS[s.rstrip("012")] for s in sounds)


def _keys(code: str) -> Iterator[str]:
    yield code
    if len(code) >= _LONG:
        yield from sorted({code[:i] + code[i + 1 :] for i in range(len(code))})


def _nearest(word: str, code: str, near: Mapping[str, list[str]]) -> tuple[str, ...]:
    exact = [t for t in near.get(code, ()) if t != word]
    loose = Counter(t for key in _keys(code) for t in near.get(key, ())[:40] if t != word)
    found = dict.fromkeys([*exact[: _MOST // 2], *(t for t, _ in loose.most_common(_MOST))])
    return tuple(found)[:_MOST]


if __name__ == "__main__":
    main()
