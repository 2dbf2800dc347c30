"""`noprac model list / install / import / remove`.

Takes: names, paths. Gives: what there is, its progress on the way here, where it lies. May not: ask anything, or leave
half a model.
"""

import sys
from pathlib import Path

import click

from noprac.build import stock
from noprac.build.stock import Brought, Known, Progress
from noprac.cli.lines import write

MB = 1_000_000
STEP = 10  # per cent between two lines, where lines cannot be overwritten


@click.group("model", no_args_is_help=False)
def command() -> None:
    """Models to hear with, and voices.

    A mirror of your own: NOPRAC_MIRROR=https://host/folder, or "mirror" in NOPRAC_HOME/models.json, which may also
    list models of your own as the catalogue does. NOPRAC_MODEL names a model's folder for one run.
    """


@command.command("list", epilog="Example: noprac model list --json")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def listing(*, as_json: bool) -> None:
    """The models there are to get, and those on this machine."""
    for model in stock.known():
        if as_json:
            write(_object(model))
        else:
            state = "used" if model.used else "installed" if model.folder else "-"
            facts = ", ".join(part for part in (model.language, megabytes(model.size), model.licence) if part)
            click.echo(f"{model.name:32} {state:10} {model.kind.value}, {facts}. {model.about}")


@command.command("install", epilog="Example: noprac model install vosk-model-small-en-us-0.15")
@click.argument("name")
def install(name: str) -> None:
    """Fetch the model NAME of the catalogue, check it and put it in its place. After a cut it goes on where it was."""
    _tell(stock.fetch(name, Shown()))


@command.command("import", epilog="Example: noprac model import /media/stick/vosk-model-small-en-us-0.15.zip")
@click.argument("path", type=click.Path(path_type=Path))
def bring(path: Path) -> None:
    """Take in a model from PATH: a zip, a folder, or a voice's .onnx file with its .json beside it."""
    _tell(stock.bring(path, Shown()))


@command.command("remove", epilog="Example: noprac model remove vosk-model-small-en-us-0.15")
@click.argument("name")
def remove(name: str) -> None:
    """Take the model NAME off this machine."""
    click.echo(f"{stock.remove(name)} is removed.")


class Shown:
    """Progress as lines; one that is overwritten where it is a terminal."""

    def __init__(self) -> None:
        self._last = ""
        self._overwrites = sys.stdout.isatty()

    def __call__(self, progress: Progress) -> None:
        """Show a step, each share of it once."""
        share = 100 * progress.done // progress.total if progress.total else None
        if share is not None and not self._overwrites:
            share -= share % STEP
        line = f"{progress.step.value} {'' if share is None else f'{share:3} %'}".rstrip()
        if line != self._last:
            self._last = line
            click.echo(f"\r{line:30}" if self._overwrites else line, nl=not self._overwrites)


def megabytes(size: int) -> str:
    """A length for a person, "" for none."""
    return f"{max(size // MB, 1)} MB" if size else ""


def _tell(brought: Brought) -> None:
    click.echo(f"\r{brought.folder.name} is installed in {brought.folder}.")
    if brought.sha256 and not brought.published:
        click.echo(
            f"It is not in the catalogue: trust it as far as you trust where it is from. SHA-256 {brought.sha256}"
        )
    elif brought.sha256 and brought.published:
        click.echo(f"It is {brought.published} as published. SHA-256 {brought.sha256}")
    if brought.kind is stock.Kind.RECOGNISER and stock.used() != brought.folder:
        click.echo("Another model is used for now: choose this one in the settings, or by NOPRAC_MODEL.")


def _object(model: Known) -> dict[str, object]:
    return {
        "name": model.name,
        "kind": model.kind.value,
        "language": model.language,
        "licence": model.licence,
        "size": model.size,
        "about": model.about,
        "installed": str(model.folder) if model.folder else None,
        "used": model.used,
    }
