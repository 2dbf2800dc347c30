"""`noprac journal`: past calls.

Takes: ids, a file's name. Gives: lists, debriefs, files. May not: write to the journal, but to delete what it is told;
the commands of `remarks` keep what is said of a call.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from functools import partial
from itertools import islice
from pathlib import Path

import click

from noprac import build
from noprac.build import recordings, sounds
from noprac.build.keeping import FORMS as ALL_FORMS
from noprac.build.keeping import export_all
from noprac.build.past import Review, review_of
from noprac.cli import answers, giving, keeping, remarks
from noprac.cli.forms import ending
from noprac.cli.kept import journal_for_writing
from noprac.cli.lines import dumped, write
from noprac.core.debrief.kept import Receipt
from noprac.report import export as table
from noprac.report import html, text
from noprac.report.cohort_wording import many
from noprac.report.files import written
from noprac.store.disk import write_parts
from noprac.store.journal import Journal, PastCall


@click.group("journal", no_args_is_help=False)
def command() -> None:
    """Past calls, kept below NOPRAC_HOME. Times are UTC."""


for _below in (*remarks.COMMANDS, *keeping.COMMANDS, giving.command):
    command.add_command(_below)


@command.command("list", epilog="Example: noprac journal list --last 20 --json")
@click.option("--last", type=click.IntRange(1), help="No more than so many. [default: all]")
@click.option("--before", metavar="ID", help="Those before that call, to leaf back.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def listing(*, last: int | None, before: str | None, as_json: bool) -> None:
    """The calls, the latest first; on a terminal page by page."""
    with closing(build.journal(read_only=True)) as journal:
        found = islice(journal.each(before), last)
        if sys.stdout.isatty() and not as_json:
            click.echo_via_pager(f"{_line(past)}\n" for past in found)
            return
        for past in found:
            if as_json:
                write(_head(past))
            else:
                click.echo(_line(past))


@command.command("show", epilog="Example: noprac journal show ID --html > call.html")
@click.argument("call_id", metavar="ID")
@click.option("--html", "as_html", is_flag=True, help="The debrief as a page that needs nothing else.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def show(*, call_id: str, as_html: bool, as_json: bool) -> None:
    """One call: its words, its ending, its scores from 0 to 100: as they were first given, and as they are now, by the
    rubric of this version and with what you contested.
    """
    with closing(build.journal(read_only=True)) as journal:
        found = review_of(call_id, journal)
    if as_html:
        click.echo(html.page(found.letter))
    elif as_json:
        write(_whole(found))
    else:
        for line in (*text.lines(found.letter), *_beside(found)):
            click.echo(line)


@command.command("export", epilog="Example: noprac journal export calls.csv")
@click.option("--all", "everything", is_flag=True, help="Not the calls alone, but all that is kept.")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def export(*, file: Path, everything: bool) -> None:
    """Write all calls to FILE: JSON Lines, CSV, HTML or PDF, by its ending (.jsonl, .csv, .html, .pdf). A turn said
    again makes another take of a call: JSON Lines and CSV name the call in `take_of`, HTML and PDF hold first takes
    alone. With --all, all that is kept, drills, no's, plans, sounds and settings too: as JSON Lines (.jsonl) or as a
    zip of CSV files (.zip), which `import` reads, or as a page (.html).
    """
    form = ending(file, ALL_FORMS if everything else FORMS)
    with closing(build.journal(read_only=True)) as journal:
        if everything:
            export_all(file, journal)
        else:
            write_parts(file, FORMS[form](journal))


@command.command("voice", epilog="Example: noprac journal voice ID 3 --out turn-3.flac")
@click.argument("call_id", metavar="ID")
@click.argument("turn", type=click.IntRange(1))
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write it there, as WAV or FLAC.")
def voice(*, call_id: str, turn: int, out: Path | None) -> None:
    """Hear again what you said in TURN of a call, where the settings had it kept."""
    with closing(build.journal(read_only=True)) as journal:
        if out is None:
            recordings.play_turn(call_id, turn, journal, build.loudspeaker())
        else:
            sounds.write(out, recordings.kept(call_id, turn, journal))


@command.command("sound", epilog="Example: noprac journal sound ID --out call.flac")
@click.argument("call_id", metavar="ID")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write it there, as WAV or FLAC.")
def sound(*, call_id: str, out: Path | None) -> None:
    """Hear a whole call again, both voices, where the settings had it kept."""
    with closing(build.journal(read_only=True)) as journal:
        journal.call(call_id)
        if out is None:
            recordings.play_call(call_id, journal, build.loudspeaker())
        else:
            sounds.write(out, recordings.sound_of(call_id, journal))


@command.command("delete", epilog="Example: noprac journal delete ID")
@click.argument("call_id", metavar="ID")
def delete(*, call_id: str) -> None:
    """Forget one call; nothing of it stays in the journal or its backups."""
    with journal_for_writing() as journal:
        journal.delete(call_id)


@command.command("erase", epilog="Example: noprac journal erase --all")
@click.option("--all", "everything", is_flag=True, help="Yes, all of them.")
def erase(*, everything: bool) -> None:
    """Forget everything: calls, no's, drills, plans, sounds and backups. Nothing of it stays on this disk; settings,
    scenarios and models do."""
    if not everything:
        raise click.UsageError("This forgets everything: say --all.", click.get_current_context())
    with journal_for_writing() as journal:
        count = journal.erase()
    click.echo(f"{many(count, 'call', 'calls')} erased.")


def _line(past: PastCall) -> str:
    return f"{past.id}  {past.began[:16]}  {past.scenario_id:24} {_ending(past)}{_take(past)}"


def _ending(past: PastCall) -> str:
    if past.ending is not None:
        return past.ending.value
    return "broke off" if past.finished is None else "given up"


def _take(past: PastCall) -> str:
    return f", again from turn {past.branch.turn} of {past.branch.of or 'a deleted call'}" if past.branch else ""


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
        "take_of": past.branch.of if past.branch else None,
        "take_turn": past.branch.turn if past.branch else None,
    }


def _beside(found: Review) -> Iterator[str]:
    """The reckonings beside the letter's own, and what makes them differ."""
    if found.kept is not None and found.first is not None:
        by = f"rubric {found.first.score.rubric_version}, tagger {found.first.tagger or 'none'}"
        yield f"First receipt, {found.kept.kept[:10]} ({by}): {text.scored(found.first.score.scores)}."
    if found.rescored:
        yield f"The same moves by rubric {found.now.rubric_version}: {text.scored(found.now.scores)}."
    if found.contested:
        yield f"As you reckon: {text.scored(found.letter.score.scores)}."
        yield from text.remarks(found.letter)


def _whole(found: Review) -> dict[str, object]:
    """The first receipt, as `score` would have given it, and what stands beside it."""
    past, letter = found.past, found.letter
    first = found.first or Receipt(
        found.now, letter.tagger, letter.moments, found.exchanges, letter.ending, letter.right_ending
    )
    whole = {**_head(past), **answers.call_object(past.id, first)}
    if found.rescored:
        whole["now"] = answers.score_object(past.id, found.now)
    if found.contested:
        whole["contested"] = answers.score_object(past.id, letter.score)
        whole["remarks"] = list(table.remark_rows(past.id, letter))
    return whole


def _json_lines(journal: Journal) -> Iterator[bytes]:
    return (f"{dumped(_whole(review_of(past.id, journal)))}\n".encode() for past in journal.each())


def _csv(journal: Journal) -> Iterator[bytes]:
    yield table.csv_text(row for past in journal.each() for row in _rows(past, journal)).encode("utf-8")


def _rows(past: PastCall, journal: Journal) -> Iterable[table.Row]:
    of, turn = (past.branch.of, past.branch.turn) if past.branch else (None, None)
    return table.rows(past.id, build.debrief_of(past.id, journal), of, turn)


def _pages(form: str, journal: Journal) -> Iterator[bytes]:
    """First takes alone: a page has no column to tell practice with knowledge by."""
    first = (past.id for past in journal.each() if past.branch is None)
    yield written([(name, review_of(name, journal).letter) for name in first], form)


FORMS: Mapping[str, Callable[[Journal], Iterable[bytes]]] = {
    ".jsonl": _json_lines,
    ".csv": _csv,
    ".html": partial(_pages, ".html"),
    ".pdf": partial(_pages, ".pdf"),
}
