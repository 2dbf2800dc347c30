"""`python -m noprac.audio.language DICTIONARY MODEL`: make the language model.

Takes: on standard input `{"talk": [TURN…], "scenes": [TEXT…]}`. Gives: two files, a pronouncing dictionary and a
language model for pocketsphinx. May not: be interrupted half-way by what it cannot pronounce; such words are left out.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from noprac.audio.language import letters, trie
from noprac.audio.language.counted import Turn, counted
from noprac.audio.language.grams import Grams
from noprac.audio.language.mixture import mixed
from noprac.audio.language.text import sentences

TALK, SCENES = 0.3, 0.04  # shares; chosen by word errors and perplexity on authors held out
SAID_OFTEN = (
    3  # times, by trainees: then a word that the dictionary lacks is worth a guess; one of a scenario always is
)


def main() -> None:
    """Make the files named on the command line."""
    from pocketsphinx import get_model_path  # noqa: PLC0415 - loads a native library, late

    texts = json.load(sys.stdin)
    dictionary, model = map(Path, sys.argv[1:])
    talk, scenes = ([tuple(sentences(text)) for text in texts[name]] for name in ("talk", "scenes"))
    general = trie.read(Path(get_model_path("en-us/en-us.lm.bin")))
    lines = Path(get_model_path("en-us/cmudict-en-us.dict")).read_text(encoding="utf-8").splitlines()
    dictionary.write_text(
        "\n".join((*lines, *guessed(talk, scenes, lines, general), "")), encoding="utf-8", newline="\n"
    )
    trie.write(model, mixed([(1 - TALK - SCENES, general), (TALK, counted(talk)), (SCENES, counted(scenes))]))


def guessed(talk: Iterable[Turn], scenes: Iterable[Turn], lines: Sequence[str], general: Grams) -> list[str]:
    """Lines for the dictionary: words that it lacks, with the sounds they may have."""
    known = letters.dictionary(lines)
    often = dict(zip(general.words, general.one.tolist(), strict=True))
    said, told = _words(talk), _words(scenes)
    lacking = sorted(
        word for word in {*said, *told} if word not in known and (word in told or said[word] >= SAID_OFTEN)
    )
    return [f"{word} {' '.join(sounds)}" for word in lacking if (sounds := letters.said(word, known, often))]


def _words(turns: Iterable[Turn]) -> Counter[str]:
    return Counter(word for turn in turns for sentence in turn for word in sentence)


if __name__ == "__main__":
    main()
