"""`noprac journal contest`, `correct`, `withdraw`, `contests`, `takes`, `what-if`: what is said of a past call.

Takes: ids, turns from 1, moves, words. Gives: the score as it is reckoned now; files; the line that would have come.
May not: touch a first receipt.
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path

import click

from noprac import build
from noprac.build import past
from noprac.build.past import Review
from noprac.cli import answers
from noprac.cli.forms import ending
from noprac.cli.kept import journal_for_writing
from noprac.cli.lines import write
from noprac.core.debrief.review import Contest, Verdict
from noprac.core.moves import Move
from noprac.report import export as table
from noprac.report import html, text
from noprac.store.disk import write_whole

CALL = click.argument("call_id", metavar="ID")
TURN = click.argument("turn", metavar="TURN", type=click.IntRange(1))
MOVES = click.Choice([move.value for move in Move])


@click.command("contest", epilog='Example: noprac journal contest ID 3 push wrong --note "I only asked"')
@CALL
@TURN
@click.argument("move", metavar="MOVE", type=MOVES)
@click.argument("verdict", metavar="wrong|missing", type=click.Choice([v.value for v in Verdict]))
@click.option("--words", default="", help="The words it rests on. [default: those marked, or the whole turn]")
@click.option("--note", default="", help="Why, for a trainer.")
def contest(*, call_id: str, turn: int, move: str, verdict: str, words: str, note: str) -> None:
    """Say that TURN does not make MOVE (wrong), or makes it unseen (missing). Prints the score as you reckon, one JSON
    object; the first receipt stays.
    """
    with journal_for_writing() as journal:
        found = past.contest(
            call_id, journal, turn=turn, move=Move(move), verdict=Verdict(verdict), words=words, note=note
        )
    _reckoned(found)


@click.command("correct", epilog='Example: noprac journal correct ID 3 "so is it a no"')
@CALL
@TURN
@click.argument("words", metavar="TEXT")
def correct(*, call_id: str, turn: int, words: str) -> None:
    """Say what was truly said in TURN, where a word was heard wrongly. Prints the score as you reckon, one JSON object;
    the prospect's story stays.
    """
    with journal_for_writing() as journal:
        found = past.correct(call_id, journal, turn=turn, text=words)
    _reckoned(found)


@click.command("withdraw", epilog="Example: noprac journal withdraw ID 3 push")
@CALL
@TURN
@click.argument("move", metavar="[MOVE]", type=MOVES, required=False)
def withdraw(*, call_id: str, turn: int, move: str | None) -> None:
    """Take back the contest of MOVE in TURN, or without MOVE the turn's correction. Prints the score as you reckon."""
    with journal_for_writing() as journal:
        found = past.withdraw(call_id, journal, turn=turn, move=Move(move) if move else None)
    _reckoned(found)


@click.command("contests", epilog="Example: noprac journal contests contests.csv")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def contests(*, file: Path) -> None:
    """Write all contested moves and corrected turns to FILE, for a trainer: JSON Lines or CSV, by its ending (.jsonl,
    .csv). Each with its scenario, line, words, move, verdict and note.
    """
    form = FORMS[ending(file, FORMS)]
    with closing(build.journal(read_only=True)) as journal:
        rows = [row for name, letter in past.remarked(journal) for row in table.remark_rows(name, letter)]
    write_whole(file, form(rows).encode("utf-8"))


@click.command("takes", epilog="Example: noprac journal takes ID --html > takes.html")
@CALL
@click.option("--html", "as_html", is_flag=True, help="Side by side, as a page that needs nothing else.")
def takes(*, call_id: str, as_html: bool) -> None:
    """The takes in which a turn of the call was said again, each beside the first; of another take, itself."""
    with closing(build.journal(read_only=True)) as journal:
        found = [call_id] if journal.call(call_id).branch else [take.id for take in journal.takes(call_id)]
        beside = [(name, past.comparison(name, journal)) for name in found]
    if as_html:
        click.echo(html.comparisons([both for _, both in beside]))
        return
    for name, both in beside:
        click.echo(name)
        for line in text.takes(both):
            click.echo(line)


@click.command("what-if", epilog='Example: noprac journal what-if ID 3 "what makes it too dear"')
@CALL
@TURN
@click.argument("words", metavar="TEXT")
def what_if(*, call_id: str, turn: int, words: str) -> None:
    """What the prospect would have answered to TEXT in TURN, one JSON object, its state from 0 to 1."""
    with closing(build.journal(read_only=True)) as journal:
        write(answers.line_object(past.what_if(call_id, journal, turn=turn, text=words)))


COMMANDS = (contest, correct, withdraw, contests, takes, what_if)


def _csv(rows: Iterable[table.Row]) -> str:
    return table.csv_text(rows, table.REMARK_COLUMNS)


FORMS: Mapping[str, Callable[[Iterable[table.Row]], str]] = {".jsonl": table.json_lines, ".csv": _csv}


def _reckoned(found: Review) -> None:
    contested = sum(isinstance(remark, Contest) for remark in found.letter.remarks)
    score = answers.score_object(found.past.id, found.letter.score)
    write({**score, "contested": contested, "corrected": len(found.letter.remarks) - contested})
