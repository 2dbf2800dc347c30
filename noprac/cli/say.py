"""`noprac say`: text in, the prospect's voice out as a WAV file.

Takes: a text, and how to speak it. Gives: the file, whole or not at all. May not: play anything.
"""

from contextlib import closing
from pathlib import Path

import click

from noprac import build
from noprac.build import sounds
from noprac.core.speech import Manner

LONGEST = 5_000  # characters; a line of a call has a hundred
DEFAULT = Manner()


@click.command("say", epilog='Example: noprac say "Who is this?" --out line.wav')
@click.argument("text")
@click.option(
    "--out", required=True, type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="The WAV file."
)
@click.option("--voice", default=DEFAULT.voice, help="A voice by name, or as en-gb+f3, en-us, female, piper:NAME.")
@click.option("--rate", type=click.IntRange(60, 400), default=DEFAULT.rate, show_default=True, help="Words a minute.")
@click.option("--pitch", type=click.IntRange(0, 100), default=DEFAULT.pitch, show_default=True, help="50: as it is.")
def command(text: str, out: Path, voice: str, rate: int, pitch: int) -> None:
    """Speak TEXT into a file, in the voice that prospects have."""
    if not text.strip():
        raise click.UsageError("There is nothing to say: give some words.")
    if len(text) > LONGEST:
        raise click.UsageError(f"The text is longer than {LONGEST} characters: say it in parts.")
    with closing(build.voice()) as spoken:
        sounds.write(out, spoken.render(text, Manner(voice, rate, pitch)))
