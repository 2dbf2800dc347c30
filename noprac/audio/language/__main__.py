"""`python -m noprac.audio.language DICTIONARY MODEL`: make the language model.

Takes: on standard input `{"talk": [TURN…], "scenes": [TEXT…]}`. Gives: two files, a pronouncing dictionary and a
language model for pocketsphinx. May not: be interrupted half-way by what it cannot pronounce; such words are left out.
"""

import json
import sys
from pathlib import Path

from noprac.audio.language import trie
from noprac.audio.language.counted import counted
from noprac.audio.language.mixture import mixed
from noprac.audio.language.text import sentences

TALK, SCENES = 0.3, 0.04  # shares; chosen by word errors and perplexity on authors held out


def main() -> None:
    """Make the files named on the command line."""
    from pocketsphinx import get_model_path  # noqa: PLC0415 - loads a native library, late

    texts = json.load(sys.stdin)
    dictionary, model = map(Path, sys.argv[1:])
    talk, scenes = ([list(sentences(text)) for text in texts[name]] for name in ("talk", "scenes"))
    parts = [(1 - TALK - SCENES, trie.read(Path(get_model_path("en-us/en-us.lm.bin"))))]
    parts += [(TALK, counted(talk)), (SCENES, counted(scenes))]
    general = Path(get_model_path("en-us/cmudict-en-us.dict"))
    dictionary.write_bytes(general.read_bytes())
    trie.write(model, mixed(parts))


if __name__ == "__main__":
    main()
