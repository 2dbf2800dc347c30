"""`noprac scenario list / check`.

Takes: scenario files. Gives: what is there, and what is wrong with it, by file, line and field. May not: change a file.
"""

from pathlib import Path

import click

from noprac import build
from noprac.cli.lines import write
from noprac.store import scenarios
from noprac.store.scenarios import Fault, Source


@click.group("scenario", no_args_is_help=False)
def command() -> None:
    """The calls to rehearse."""


@command.command("list", epilog="Example: noprac scenario list --json")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def listing(*, as_json: bool) -> None:
    """The scenarios at hand: those that come with noprac, and yours in NOPRAC_HOME/scenarios. Difficulty runs from 1
    to 5.
    """
    for found in build.catalogue():
        if isinstance(found, Fault):
            click.echo(str(found), err=True)
        elif as_json:
            write(_object(found))
        else:
            scenario = found.scenario
            click.echo(f"{scenario.id:24} {scenario.difficulty}  {scenario.title}: {scenario.summary}")


@command.command("check", epilog="Example: noprac scenario check my-call.yaml")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
def check(*, files: tuple[Path, ...]) -> None:
    """Whether FILES can be played: each fault with its file, line and field; exit 2 where there is one."""
    faults = 0
    for path in files:
        found = scenarios.check(path)
        faults += len(found)
        for fault in found:
            click.echo(str(fault), err=True)
        if not found:
            click.echo(f"{path}: sound")
    if faults:
        click.get_current_context().exit(2)


def _object(source: Source) -> dict[str, object]:
    scenario = source.scenario
    return {
        "id": scenario.id,
        "title": scenario.title,
        "summary": scenario.summary,
        "trade": scenario.trade,
        "difficulty": scenario.difficulty,
        "prospect": f"{scenario.persona.name}, {scenario.persona.role}, {scenario.persona.company}",
        "file": str(source.path),
    }
