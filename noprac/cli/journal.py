"""`noprac journal`: past calls.

Takes: ids, a file's name. Gives: lists, debriefs, files. May not: write to the journal, but to delete what it is told.
"""

from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

import click

from noprac import build, recordings
from noprac.cli import answers
from noprac.cli.kept import journal_for_writing
from noprac.cli.lines import dumped, write
from noprac.core.debrief import debrief
from noprac.report import export as table
from noprac.report import html, text
from noprac.store.disk import write_whole
from noprac.store.journal import Journal, PastCall


@click.group("journal", no_args_is_help=False)
def command() -> None:
    """Past calls, kept below NOPRAC_HOME. Times are UTC."""


@command.command("list", epilog="Example: noprac journal list --json")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def listing(*, as_json: bool) -> None:
    """The calls, the latest first."""
    with closing(build.journal(read_only=True)) as journal:
        for past in journal.calls():
            if as_json:
                write(_head(past))
            else:
                click.echo(f"{past.id}  {past.began[:16]}  {past.scenario_id:24} {_ending(past)}")


@command.command("show", epilog="Example: noprac journal show ID --html > call.html")
@click.argument("call_id", metavar="ID")
@click.option("--html", "as_html", is_flag=True, help="The debrief as a page that needs nothing else.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def show(*, call_id: str, as_html: bool, as_json: bool) -> None:
    """One call: its words, its ending, its scores from 0 to 100."""
    with closing(build.journal(read_only=True)) as journal:
        call, spoken = build.past_call(call_id, journal), recordings.earlier(call_id, journal)
    if as_html:
        click.echo(html.page(debrief(call, earlier=spoken)))
    elif as_json:
        write(answers.call_object(call_id, call))
    else:
        for line in text.lines(debrief(call, earlier=spoken)):
            click.echo(line)


@command.command("export", epilog="Example: noprac journal export calls.csv")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def export(*, file: Path) -> None:
    """Write all calls to FILE: JSON Lines, CSV or HTML, by its ending (.jsonl, .csv, .html)."""
    form = FORMS.get(file.suffix.lower())
    if form is None:
        raise click.UsageError(f"{file} ends in none of {', '.join(FORMS)}.", click.get_current_context())
    with closing(build.journal(read_only=True)) as journal:
        write_whole(file, form(journal).encode("utf-8"))


@command.command("delete", epilog="Example: noprac journal delete ID")
@click.argument("call_id", metavar="ID")
def delete(*, call_id: str) -> None:
    """Forget one call; nothing of it stays in the file."""
    with journal_for_writing() as journal:
        journal.delete(call_id)


@command.command("erase", epilog="Example: noprac journal erase --all")
@click.option("--all", "everything", is_flag=True, help="Yes, all of them.")
def erase(*, everything: bool) -> None:
    """Forget all calls; nothing of them stays in the file."""
    if not everything:
        raise click.UsageError("This forgets every call: say --all.", click.get_current_context())
    with journal_for_writing() as journal:
        count = journal.erase()
    click.echo(f"{count} {'call' if count == 1 else 'calls'} erased.")


def _ending(past: PastCall) -> str:
    if past.ending is not None:
        return past.ending.value
    return "broke off" if past.finished is None else "given up"


def _head(past: PastCall) -> dict[str, object]:
    return {
        "id": past.id,
        "scenario": past.scenario_id,
        "seed": past.seed,
        "began": past.began,
        "finished": past.finished,
        "ending": past.ending.value if past.ending is not None else None,
        "noprac": past.app,
        "tagger": past.parts.tagger,
        "engine": {"name": past.parts.recogniser, "model": past.parts.model},
    }


def _json_lines(journal: Journal) -> str:
    return "".join(
        dumped({**_head(past), **answers.call_object(past.id, build.past_call(past.id, journal))}) + "\n"
        for past in journal.calls()
    )


def _csv(journal: Journal) -> str:
    return table.csv_text(
        row for past in journal.calls() for row in table.rows(past.id, build.debrief_of(past.id, journal))
    )


def _html(journal: Journal) -> str:
    return html.pages([build.debrief_of(past.id, journal) for past in journal.calls()])


FORMS: Mapping[str, Callable[[Journal], str]] = {".jsonl": _json_lines, ".csv": _csv, ".html": _html}
