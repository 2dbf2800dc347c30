"""`python -m noprac.audio.language MODEL`: make the language model.

Takes: on standard input `{"talk": [TURN…], "scenes": [TEXT…]}`. Gives: a file, pocketsphinx's general model mixed with
these texts. May not: leave out a word that stands in them.
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
    """Make the file named on the command line."""
    from pocketsphinx import get_model_path  # noqa: PLC0415 - loads a native library, late

    texts = json.load(sys.stdin)
    talk, scenes = ([tuple(sentences(text)) for text in texts[name]] for name in ("talk", "scenes"))
    general = trie.read(Path(get_model_path("en-us/en-us.lm.bin")))
    model = mixed([(1 - TALK - SCENES, general), (TALK, counted(talk)), (SCENES, counted(scenes))])
    trie.write(Path(sys.argv[1]), model)


if __name__ == "__main__":
    main()
