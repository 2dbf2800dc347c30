"""`noprac scenario list / check / new / schema`.

Takes: scenario files. Gives: what is there, what is wrong with it by file, line and field, what comes of playing it,
one to start from, the form of them all. May not: change a file that is there.
"""

import json
from pathlib import Path

import click

from noprac import build
from noprac.cli import audited
from noprac.cli.lines import write
from noprac.core.audit import CALLS, Report, audit
from noprac.core.form.schema import schema
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
@click.option(
    "--calls", type=click.IntRange(min=100), default=CALLS, show_default=True, help="Simulated, of each part."
)
@click.option("--quick", is_flag=True, help="Only read the files; play nothing.")
@click.option("--strict", is_flag=True, help="Take a scenario that is thin for one that is broken.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a file.")
def check(*, files: tuple[Path, ...], calls: int, quick: bool, strict: bool, as_json: bool) -> None:
    """Whether FILES can be played, and what comes of it.

    Each is read, then played out by simulated trainees, skilled and otherwise: can every ending be reached, the right
    one by skill, and none by pressure or magic words? Each fault is named with its file, line and field; exit 2 where
    there is one.
    """
    shown = [_checked(path, 0 if quick else calls, strict=strict, as_json=as_json) for path in files]
    if not all(shown):
        click.get_current_context().exit(2)


def _checked(path: Path, calls: int, *, strict: bool, as_json: bool) -> bool:
    """Whether a file is sound; its table and faults are shown. `calls`: 0 to play none."""
    found = scenarios.read(path)
    if isinstance(found, Fault):
        click.echo(str(found), err=True)
        if as_json:
            write({"file": str(path), "sound": False, "parts": []})
        return False
    reports = audit(found.scenario, calls) if calls else ()
    sound = not any(strict or not fault.warning for fault in audited.faults(reports))
    if as_json:
        parts = [audited.report_object(report) for report in reports]
        write({"file": str(path), "id": found.scenario.id, "sound": sound, "parts": parts})
    else:
        _show(path, reports, sound=sound)
    return sound


def _show(path: Path, reports: tuple[Report, ...], *, sound: bool) -> None:
    """The tables, what makes it thin, and on standard error what breaks it."""
    click.echo(f"{path}: {'sound' if sound else 'not sound'}")
    for line in (line for report in reports for line in audited.table(report)):
        click.echo(line)
    for fault in audited.faults(reports):
        place = Fault(path, scenarios.line_of(path, fault.field), fault.field, f"{fault.what} {fault.mend}")
        click.echo(str(place), err=not sound)


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
