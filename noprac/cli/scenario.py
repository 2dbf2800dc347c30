"""`noprac scenario list / check / new / schema`.

Takes: scenario files. Gives: what is there, what is wrong with it by file, line and field, one to start from, the form
of them all. May not: change a file that is there.
"""

import json
from pathlib import Path

import click

from noprac import build
from noprac.cli.lines import write
from noprac.core.schema import schema
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


@command.command("new", epilog="Example: noprac scenario new my-call.yaml")
@click.argument("file", type=click.Path(path_type=Path))
def new(*, file: Path) -> None:
    """Write a commented scenario to start from into FILE, which must not be there yet; it can be played at once."""
    scenarios.begin(file)
    click.echo(f"{file}: written. Try it: noprac play {file} --typed")


@command.command("schema", epilog="Example: noprac scenario schema > scenario.schema.json")
def form() -> None:
    """The JSON Schema of a scenario, with which an editor completes and explains the fields."""
    click.echo(json.dumps(schema(), ensure_ascii=False, indent=2))


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
