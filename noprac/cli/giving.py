"""`noprac journal give`: calls given away in a sealed bundle.

Takes: ids, a name, what else is chosen. Gives: a file. May not: give what was not named.
"""

from contextlib import closing
from pathlib import Path

import click

from noprac import build
from noprac.build import giving
from noprac.cli.forms import ending
from noprac.report.cohort_wording import many

PRIVATE = ("notes", "plans", "reflections", "dread")


@click.command("give", epilog="Example: noprac journal give ID ID --name Kim --out kim.noprac")
@click.argument("call_ids", metavar="ID...", nargs=-1, required=True)
@click.option("--name", required=True, help="Yours, as the trainer shall read it.")
@click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The bundle: FILE.noprac.")
@click.option("--no-events", is_flag=True, help="Leave out what a call is replayed from.")
@click.option("--sound", is_flag=True, help="Your voice too, where the settings had it kept.")
@click.option("--with", "more", multiple=True, type=click.Choice(PRIVATE), help="Give this, too; otherwise it stays.")
def command(
    *, call_ids: tuple[str, ...], name: str, out: Path, no_events: bool, sound: bool, more: tuple[str, ...]
) -> None:
    """Write chosen calls to a bundle for a trainer: words, moves, scores, no's and what you contested. Your notes,
    plans, reflections and forecasts stay with you unless you name them. The seal shows that a file was changed, not
    who made it: compare its digits with the trainer's by another way.
    """
    ending(out, (giving.SUFFIX,))
    chosen = giving.Chosen(events=not no_events, sound=sound, **{kind: kind in more for kind in PRIVATE})
    with closing(build.journal(read_only=True)) as journal:
        given = giving.give(call_ids, journal, out, name=name, chosen=chosen)
    click.echo(f"{given.file}: {many(given.calls, 'call', 'calls')}, {given.size:,} bytes, seal {given.shown}")
