"""`noprac journal backups`, `restore`, `import`: the journal as a whole.

Takes: files' and backups' names. Gives: lists, and one line on what was done. May not: lose a journal that was there.
"""

from pathlib import Path

import click

from noprac.build import keeping
from noprac.cli.kept import journal_for_writing
from noprac.cli.lines import write


@click.command("backups", epilog="Example: noprac journal backups")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def backups(*, as_json: bool) -> None:
    """The backups, the newest first: one a day, fourteen at most."""
    for found in keeping.backups():
        if as_json:
            write({"name": found.name, "day": found.day, "bytes": found.size, "readable": found.readable})
        else:
            later = "" if found.readable else "  from a later noprac"
            click.echo(f"{found.name}  {found.size / 1_000_000:.1f} MB{later}")


@click.command("restore", epilog="Example: noprac journal restore 2026-01-31")
@click.argument("name", metavar="NAME")
def restore(*, name: str) -> None:
    """Put a backup in the journal's place. NAME: one of `backups`, or its day. The present journal is moved aside."""
    click.echo(keeping.restore(name))


@click.command("import", epilog="Example: noprac journal import laptop.jsonl")
@click.argument("file", type=click.Path(path_type=Path, exists=True))
def bring_in(*, file: Path) -> None:
    """Add another journal to this one, without doubles. FILE: what `export --all` wrote as .jsonl or .zip, a backup,
    another laptop's journal.sqlite3 or the folder it lies in. Settings stay as they are here.
    """
    with journal_for_writing() as journal:
        click.echo(keeping.bring_in(file, journal))


COMMANDS = (backups, restore, bring_in)
