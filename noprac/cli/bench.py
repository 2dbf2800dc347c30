"""`noprac bench`: this machine's figures.

Takes: what to measure. Gives: a table, or one JSON object with every key; a figure that cannot be had here is null,
with its reason under `notes`. May not: touch the user's calls or devices.
"""

from collections.abc import Iterator, Mapping

import click

from noprac.build import bench
from noprac.cli.lines import write

WIDTH = 28


@click.command("bench", epilog="Example: noprac bench --only turns --json")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.option("--only", type=click.Choice(bench.names()), help="One part of it.")
@click.option("--turns", type=click.IntRange(2, 1000), default=24, show_default=True, help="Spoken turns for the gap.")
@click.option("--minutes", type=click.FloatRange(0.5, 600), default=10, show_default=True, help="How long a soak is.")
@click.option("--calls", type=click.IntRange(100), default=4000, show_default=True, help="How large a cohort is.")
@click.option("--model", help="A Vosk model's folder, or `embedded`. [default: an installed model, else `embedded`]")
def command(*, as_json: bool, only: str | None, turns: int, minutes: float, calls: int, model: str | None) -> None:
    """Measure this machine, in one run: the reply gap on virtual devices beside that of a simple loop, turns cut off,
    words misheard, speed, memory and start-up. Takes some minutes; a soak runs only where it is asked for.
    """
    order = bench.Order(turns, minutes, calls, model, lambda line: click.echo(line, err=True))
    figures = bench.run(order, only)
    if as_json:
        write(figures)
        return
    for line in table(figures):
        click.echo(line)


def table(figures: Mapping[str, object]) -> Iterator[str]:
    """The figures, a line each, then the notes."""
    notes = figures.get(bench.NOTES)
    for key, value in figures.items():
        if key != bench.NOTES and value is not None:
            yield f"{key:{WIDTH}} {_shown(value)}"
    why: dict[str, list[str]] = {}
    for key, note in notes.items() if isinstance(notes, Mapping) else ():
        why.setdefault(str(note), []).append(key)
    for note, keys in why.items():
        if note != bench.NOT_ASKED:
            yield f"{', '.join(keys):{WIDTH}} {note}"


def _shown(value: object) -> str:
    if isinstance(value, Mapping):
        return "  ".join(f"{key} {_shown(inner)}" for key, inner in value.items()) or "none"
    return "none" if value is None else f"{value:,}" if isinstance(value, int | float) else str(value)
