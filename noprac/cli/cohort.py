"""`noprac cohort`: the bundles of many people, counted.

Takes: a folder of bundles. Gives: what there is to say of them, in lines, as JSON or as a file. May not: write into the
folder, but simulated bundles and marks where it is told to.
"""

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import click

from noprac.build import cohort, giving, simulated_cohort
from noprac.cli.forms import ending
from noprac.cli.lines import write
from noprac.core.cohort import facts
from noprac.core.cohort.values import SKILLS, Wanted
from noprac.core.moves import Move
from noprac.core.score import Category
from noprac.report import cohort as report
from noprac.report import cohort_wording as wording
from noprac.store.bundle import shown

DAY = click.DateTime(["%Y-%m-%d"])
FOLDER = click.Path(path_type=Path, file_okay=False, exists=True)
FILE = click.Path(path_type=Path, dir_okay=False)


class _ShowFirst(click.Group):
    """`noprac cohort DIR` is `noprac cohort show DIR`."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command named, or `show`."""
        named = args and (args[0] in self.commands)
        return super().resolve_command(ctx, args if named else ["show", *args])


@click.group("cohort", cls=_ShowFirst, no_args_is_help=False, short_help="A trainer's folder of bundles, counted.")
def command() -> None:
    """The bundles of many people, counted. `noprac cohort DIR` is `noprac cohort show DIR`; a folder that bears
    the name of a command is written ./NAME."""


@command.command("show", epilog="Example: noprac cohort bundles --out cohort.html")
@click.argument("folder", metavar="DIR", type=FOLDER)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.option("--out", type=FILE, help="Write it there: .html, .csv (a line a person) or .jsonl (a line a call).")
@click.option("--scenario", default="", help="Calls of that scenario alone.")
@click.option("--since", type=DAY, help="Calls from that day on, as 2026-01-31.")
@click.option("--until", type=DAY, help="Calls up to that day.")
@click.option("--jobs", type=click.IntRange(1), help="Processes. [default: one a core]")
def show(
    *,
    folder: Path,
    as_json: bool,
    out: Path | None,
    scenario: str,
    since: datetime | None,
    until: datetime | None,
    jobs: int | None,
) -> None:
    """Who practised what, and what came of it: progress by person and skill, the common no's and what is done with
    them, whose scores changed, where a trainer's marks agree. Only new bundles are read; files that do not count are
    named with the reason, on standard error."""
    wanted = Wanted(
        scenario=scenario,
        since=since.date() if since else None,
        until=until.date() if until else None,
    )
    if out is not None:
        ending(out, report.FORMS)
    with closing(cohort.read(folder, jobs=jobs)) as opened:
        page = opened.page(wanted)
        for refused in page.refused:
            click.echo(f"{refused.file} is refused: {refused.why}.", err=True)
        if out is not None:
            cohort.export(opened, out, wanted)
        elif as_json:
            write(report.plain_page(page))
        else:
            for line in wording.page(page):
                click.echo(line)


@command.command("check", epilog="Example: noprac cohort check kim.noprac")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=FILE)
def check(*, files: tuple[Path, ...]) -> None:
    """Whose calls a bundle holds, and its seal, to be compared with the giver's."""
    for file in files:
        given = giving.open_bundle(file)
        calls = [part.id for part in given.of(facts.CALL)]
        click.echo(f"{file.name}: {wording.many(len(calls), 'call', 'calls')} of {given.giver.name}, ", nl=False)
        click.echo(f"given {given.given[:10]}, seal {shown(given.seal)}")
        for call in calls:
            click.echo(f"  {call}")


@command.command("mark", epilog="Example: noprac cohort mark bundles CALL --by Ada --skill listening --score 70")
@click.argument("folder", metavar="DIR", type=FOLDER)
@click.argument("call", metavar="CALL")
@click.option("--by", required=True, help="Whose mark it is.")
@click.option("--skill", type=click.Choice([skill.value for skill in SKILLS]), help="Of the whole call.")
@click.option("--score", type=click.IntRange(0, 100), help="What you would give for it.")
@click.option("--turn", type=click.IntRange(1), help="Of one turn.")
@click.option("--move", type=click.Choice([move.value for move in Move]), help="The move in question.")
@click.option("--there/--not-there", default=None, help="Whether the turn makes it.")
def mark(
    *,
    folder: Path,
    call: str,
    by: str,
    skill: str | None,
    score: int | None,
    turn: int | None,
    move: str | None,
    there: bool | None,
) -> None:
    """Say what you would have said of a CALL, best before you look at its score: a --skill with its --score, or of a
    --turn whether a --move is --there. `noprac cohort DIR` sets it beside the app's word."""
    with closing(cohort.read(folder)) as opened:
        person = opened.person_of(call)
    cohort.keep(
        folder,
        cohort.Mark(
            by,
            person.id,
            call,
            Category(skill) if skill else None,
            score,
            turn,
            Move(move) if move else None,
            there,
        ),
    )


@command.command("rescore", epilog="Example: noprac cohort rescore bundles --rubric house.yaml --out scores.jsonl")
@click.argument("folder", metavar="DIR", type=FOLDER)
@click.option("--rubric", type=FILE, help="A rubric's file. [default: that of this version]")
@click.option("--out", type=FILE, help="Write a line a call there: .jsonl or .csv.")
@click.option("--jobs", type=click.IntRange(1), help="Processes. [default: one a core]")
@click.option("--dask", "address", metavar="ADDRESS", help="Let the workers of a Dask scheduler do it.")
def rescore(*, folder: Path, rubric: Path | None, out: Path | None, jobs: int | None, address: str | None) -> None:
    """Score all calls again from their moves, under another rubric or that of this version. The file is the same
    whatever does the work."""
    found = cohort.rescore(folder, out, by=cohort.rubric(rubric), jobs=jobs, address=address)
    for line in _rescored(found):
        click.echo(line)


@command.command("simulate", epilog="Example: noprac cohort simulate bundles --trainees 20 --calls 600")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.option("--trainees", type=click.IntRange(1, 100_000), default=20, show_default=True)
@click.option("--calls", type=click.IntRange(1, 10_000_000), default=600, show_default=True, help="Of all together.")
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--jobs", type=click.IntRange(1), help="Processes. [default: one a core]")
def simulate(*, folder: Path, trainees: int, calls: int, seed: int, jobs: int | None) -> None:
    """Write bundles of people who do not exist, and a trainer's marks on them, to try things with. Each scenario is
    played in each way a few times; whoever makes such a call gets it under a day and an id of their own. The same
    numbers give the same bytes."""
    simulated_cohort.simulate(folder, trainees=trainees, calls=calls, seed=seed, jobs=jobs)


def _rescored(found: cohort.Rescored) -> Iterator[str]:
    yield f"{wording.many(found.calls, 'call', 'calls')} scored by rubric {found.rubric}: {found.changed} changed."
    if found.before is not None and found.after is not None:
        yield f"Overall {found.before:.1f} in the first receipts, {found.after:.1f} now, on the mean."
    if found.unread:
        yield f"{wording.many(found.unread, 'call', 'calls')} could not be read."
