"""Speak coded turns with flite's voices and hear them with the embedded recogniser.

Takes: files of coded turns; with `--every N`, one turn in N. Gives: for each a file of the same name in `heard/`,
`{"id", "voice", "heard"}` a line. May not: start again what is there; a run that was cut short goes on. Needs the
`flite` command.
"""

import argparse
import json
import subprocess
import tempfile
from pathlib import Path

from noprac.audio import pcm
from noprac.audio.sphinx_recogniser import SphinxRecogniser

VOICES = ("slt", "rms", "awb", "kal16")
_HERE = Path(__file__).resolve().parent


def main() -> None:
    """Hear the files named on the command line."""
    parser = argparse.ArgumentParser(description="Speak coded turns and hear them.")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--every", type=int, default=1)
    given = parser.parse_args()
    recogniser = SphinxRecogniser()
    for path in given.files:
        _hear_file(recogniser, path, given.every)
    recogniser.close()


def _hear_file(recogniser: SphinxRecogniser, path: Path, every: int) -> None:
    out = _HERE / "heard" / path.name
    done = len(out.read_text(encoding="utf-8").splitlines()) if out.exists() else 0
    turns = path.read_text(encoding="utf-8").splitlines()[::every]
    with out.open("a", encoding="utf-8", newline="\n") as lines:
        for number, line in list(enumerate(turns))[done:]:
            turn, voice = json.loads(line), VOICES[number % len(VOICES)]
            heard = {"id": turn["id"], "voice": voice, "heard": _heard(recogniser, turn["trainee"], voice)}
            lines.write(json.dumps(heard, ensure_ascii=False) + "\n")
            lines.flush()


def _heard(recogniser: SphinxRecogniser, text: str, voice: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        spoken = Path(folder) / "turn.wav"
        subprocess.run(["flite", "-voice", voice, "-t", text, "-o", str(spoken)], check=True)
        samples = pcm.read(spoken).samples
    for start in range(0, len(samples), 6400):
        recogniser.accept(samples[start : start + 6400])
    return recogniser.finish().text


if __name__ == "__main__":
    main()
