"""`noprac workshop list / seed / handout / delete`.

Takes: workshops that were held in the window; scenarios. Gives: what was held, the seed file that gives every laptop
the same prospect, the hand-out as a PDF. May not: hold a workshop; the window does.
"""

from contextlib import closing
from pathlib import Path

import click

from noprac import build
from noprac.build import workshop
from noprac.cli.kept import journal_for_writing
from noprac.cli.lines import write
from noprac.core.workshop.agreement import over
from noprac.store.seed_files import LAST_SEED
from noprac.store.workshops import Session, Workshops


@click.group("workshop", no_args_is_help=False)
def command() -> None:
    """A prospect before a room; the window holds it (Workshop, at the side)."""


@command.command("list", epilog="Example: noprac workshop list --json")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, with the votes and the agreement.")
def listing(*, as_json: bool) -> None:
    """The workshops that were held, the latest first."""
    with closing(build.journal(read_only=True)) as journal:
        for held in Workshops(journal.tables).listed():
            if as_json:
                write(_object(workshop.held(journal, held.id), held.began))
            else:
                click.echo(f"{held.id}  {held.began[:16].replace('T', ' ')}  {held.title}")


@command.command("seed", epilog="Example: noprac workshop seed lead-generation --seed 7 room.seed.json")
@click.argument("scenario")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--seed", type=click.IntRange(0, LAST_SEED), default=1, show_default=True, help="Which prospect is drawn."
)
def seed_file(*, scenario: str, file: Path, seed: int) -> None:
    """Write the seed file of SCENARIO (its id or its file) into FILE: every laptop that opens it, on the first page or
    with `noprac play --seed-file FILE`, meets the same prospect.
    """
    workshop.save_seed(file, build.scenario(scenario), seed)
    click.echo(f"{file}: written.")


@command.command("handout", epilog="Example: noprac workshop handout ID handout.pdf")
@click.argument("name", metavar="ID")
@click.argument("file", type=click.Path(path_type=Path))
def handout(*, name: str, file: Path) -> None:
    """Write the hand-out of a workshop into FILE, a PDF: lines, moves, what the room said, votes, seed."""
    with closing(build.journal(read_only=True)) as journal:
        workshop.save_handout(file, workshop.held(journal, name))
    click.echo(f"{file}: written.")


@command.command("delete", epilog="Example: noprac workshop delete ID")
@click.argument("name", metavar="ID")
def delete(*, name: str) -> None:
    """Forget a workshop."""
    with journal_for_writing() as journal:
        workshop.held(journal, name)
        Workshops(journal.tables).delete(name)
    click.echo(f"{name}: deleted.")


def _object(session: Session, began: str) -> dict[str, object]:
    held = session.workshop
    whole = over(held.votes)
    return {
        "id": session.id,
        "began": began,
        "scenario": held.scenario.id,
        "seed": held.seed,
        "ways": len(held.ways),
        "suggestions": len(held.suggestions),
        "votes": [
            {
                "way": vote.way,
                "turn": vote.turn,
                "trainee": vote.text,
                "present": vote.present,
                "hands": {hands.move.value: hands.up for hands in vote.hands},
                "coded": sorted(vote.coded),
            }
            for vote in held.votes
        ],
        "agreement": None
        if whole is None
        else {"share": round(whole.share, 4), "kappa": None if whole.kappa is None else round(whole.kappa, 4)},
    }
