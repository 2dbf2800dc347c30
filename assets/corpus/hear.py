"""Speak coded turns with flite's voices and hear them with the embedded recogniser.

Takes: files of coded turns; with `--every N`, one turn in N; with `--trade FOLDER`, the recogniser knows the words of
the trade as in the app, from a language model kept in that folder that has not read these files, else it hears without
one. Gives: for each a file of the same name in `heard/`, `{"id", "voice", "heard"}` a line. May not: hear again what is
there; a run that was cut short goes on. Needs the `flite` command.
"""

import argparse
import json
import subprocess
import tempfile
from pathlib import Path

from noprac.audio import pcm
from noprac.audio.language.scorer import Scorer
from noprac.audio.moonshine.recogniser import MoonshineRecogniser
from noprac.build.language import PHRASES, apart
from noprac.engine.ports import Recogniser
from noprac.store import paths

VOICES = ("slt", "rms", "awb", "kal16")
_HERE = Path(__file__).resolve().parent


def main() -> None:
    """Hear the files named on the command line."""
    parser = argparse.ArgumentParser(description="Speak coded turns and hear them.")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--trade", type=Path)
    given = parser.parse_args()
    language = None
    if given.trade:
        made = apart(frozenset(path.stem for path in given.files), given.trade)
        if made is None:
            parser.error(f"no language model can be made or kept in {given.trade}")
        language = Scorer(made.model, PHRASES)
    recogniser = MoonshineRecogniser(paths.assets() / "moonshine", language)
    for path in given.files:
        _hear_file(recogniser, path, given.every)


def _hear_file(recogniser: Recogniser, path: Path, every: int) -> None:
    out = _HERE / "heard" / path.name
    done = {json.loads(line)["id"] for line in _lines(out)} if out.exists() else set()
    with out.open("a", encoding="utf-8", newline="\n") as lines:
        for number, line in enumerate(_lines(path)[::every]):
            turn, voice = json.loads(line), VOICES[number % len(VOICES)]
            if turn["id"] in done:
                continue
            heard = {"id": turn["id"], "voice": voice, "heard": _heard(recogniser, turn["trainee"], voice)}
            lines.write(json.dumps(heard, ensure_ascii=False) + "\n")
            lines.flush()


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def _heard(recogniser: Recogniser, text: str, voice: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        spoken = Path(folder) / "turn.wav"
        subprocess.run(["flite", "-voice", voice, "-t", text, "-o", str(spoken)], check=True)
        samples = pcm.read(spoken).samples
    for start in range(0, len(samples), 6400):
        recogniser.accept(samples[start : start + 6400])
    return recogniser.finish().text


if __name__ == "__main__":
    main()
