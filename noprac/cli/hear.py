"""`noprac hear`: sound files in, words out, one JSON object a file.

Takes: WAV or FLAC files, any rate, mono or stereo. Gives: for each, `{"file", "engine", "model", "text", "words",
"seconds_audio", "seconds_decoding"}`, in the order given, flushed. May not: answer for a file it could not read.
"""

import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

import click

from noprac import build
from noprac.build import sounds
from noprac.cli.lines import write
from noprac.core.speech import RATE, Heard, Sound
from noprac.engine.ports import Recogniser

PIECE = 6 * RATE * 2  # bytes at once: after each the words so far are looked at, and a file needs few looks


@click.command("hear", epilog="Example: noprac hear answer.wav")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@click.option(
    "--engine",
    type=click.Choice([build.EMBEDDED]),
    help="The recogniser that comes with the app, whatever model is installed. [default: an installed model first]",
)
def command(files: tuple[Path, ...], engine: str | None) -> None:
    """Write down what is said in each FILE (WAV or FLAC, any rate), as one JSON object a line with the time and the
    confidence of each word.

    Hears with the model that NOPRAC_MODEL names, else the installed one, else the one that comes with the app.
    """
    recogniser = cache(lambda: build.recogniser(engine))
    for file in files:
        write(_heard(file, recogniser))


def _heard(file: Path, recogniser: Callable[[], Recogniser]) -> dict[str, object]:
    sound = sounds.read(file)
    ears = recogniser()
    began = time.perf_counter()
    heard = _decoded(ears, sound)
    seconds = time.perf_counter() - began
    return {
        "file": str(file),
        "engine": ears.name,
        "model": ears.model,
        "text": heard.text,
        "words": [
            {"word": word.text, "start": word.start, "end": word.end, "confidence": word.confidence}
            for word in heard.words
        ],
        "seconds_audio": round(sound.seconds, 3),
        "seconds_decoding": round(seconds, 3),
    }


def _decoded(ears: Recogniser, sound: Sound) -> Heard:
    for start in range(0, len(sound.samples), PIECE):
        ears.accept(sound.samples[start : start + PIECE])
    return ears.finish()
