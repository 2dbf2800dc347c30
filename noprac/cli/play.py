"""`noprac play`: a call by hand.

Takes: `{"trainee": "…"}` ("" for silence) or `{"rewind": TURN}` a line; with `--typed`, plain lines of a person.
Gives: each line of the prospect, after the end the score. May not: answer a line that it could not use.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import click

from noprac import build
from noprac.build import workshop
from noprac.cli import answers, lines
from noprac.cli.kept import journal_unless
from noprac.cli.lines import BadLine
from noprac.core.call import PATIENT, Call, Stage, rewind
from noprac.core.debrief.letter import debrief
from noprac.core.events import Event, Note, Tick
from noprac.engine.engine import Engine, Update
from noprac.engine.timeline import ReadersClock
from noprac.report.text import result
from noprac.store.journal import Branch, Journal
from noprac.store.scenarios import Source
from noprac.store.seed_files import LAST_SEED

LONGEST_TURN = 5_000  # characters: ten minutes of talk
SILENCE = max(PATIENT.values())  # seconds of it that any prospect has something to say to


class Play:
    """A typed call that can be taken back to an earlier turn; each attempt is a call of its own in the journal, kept as
    another take of the one before."""

    def __init__(self, source: Source, seed: int, journal: Journal | None, after: str | None = None) -> None:
        """`after`: the id of the call that this one follows."""
        self._source = source
        self._seed = seed
        self._journal = journal
        self._after = after
        self._events: list[Event] = []
        self._engine = self._started(())
        self._engine.begin()
        self._engine.drain()

    @property
    def call(self) -> Call:
        """The call as it stands."""
        return self._engine.call

    @property
    def last_answerable(self) -> int:
        """The latest turn to go back to: a line that ended the call has no answer."""
        call = self.call
        return len(call.turns) - (call.stage is Stage.ENDED and call.closing is not None)

    def answer(self, text: str) -> None:
        """The trainee's turn."""
        self._engine.type(text)
        self._engine.drain()

    def keep_silent(self) -> None:
        """The trainee says nothing until the prospect does."""
        self._passing.wait(SILENCE)
        self._engine.post(Tick(0.0))
        self._engine.drain()

    def rewind(self, turn: int) -> None:
        """Back to just before the answer to line `turn`."""
        events, first = rewind(self._events, turn), self._engine.call_id
        self._give_up()
        self._engine = self._started(events, Branch(first, turn) if first else None)

    def hang_up(self) -> None:
        """The trainee hangs up."""
        self._engine.hang_up()
        self._engine.drain()

    def close(self) -> None:
        """Let go of the journal."""
        self._engine.stop()

    def _started(self, events: tuple[Event, ...], branch: Branch | None = None) -> Engine:
        self._passing = ReadersClock(events[-1].at if events else 0.0)
        engine = build.typed(
            self._source,
            seed=self._seed,
            journal=self._journal,
            passing=self._passing,
            events=events,
            after=self._after,
            branch=branch,
        )
        self._events = list(events)
        engine.watch(self._watch)
        return engine

    def _watch(self, update: Update) -> None:
        self._events.append(update.event)
        for effect in update.effects:
            if isinstance(effect, Note):
                click.echo(effect.text, err=True)

    def _give_up(self) -> None:
        self._engine.give_up()
        self._engine.stop()


@click.command("play", epilog="""Example: echo '{"trainee": "is this a bad time"}' | noprac play lead-generation""")
@click.argument("scenario", required=False)
@click.option("--seed", type=click.IntRange(0, LAST_SEED), show_default="0", help="Which prospect is drawn.")
@click.option("--seed-file", type=click.Path(path_type=Path), help="The prospect of a workshop, instead of SCENARIO.")
@click.option("--typed", is_flag=True, help="For a person at a terminal instead of JSON Lines.")
@click.option("--after", metavar="ID", help="Meet the person again after this call of the journal.")
@click.option("--no-journal", is_flag=True, help="Keep nothing of the call.")
def command(
    *, scenario: str | None, seed: int | None, seed_file: Path | None, typed: bool, after: str | None, no_journal: bool
) -> None:
    """Play SCENARIO (its id or its file): JSON Lines in, {"trainee": TEXT}, "" for silence, or {"rewind": TURN}, with
    turns from 1; one line of the prospect out for each, its state from 0 to 1; after the end the score from 0 to 100.
    The end of the input hangs up.
    """
    source, drawn = _prospect(scenario, seed, seed_file)
    with journal_unless(no_journal) as journal:
        play = Play(source, drawn, journal, after)
        try:
            if typed:
                _by_hand(play)
            else:
                by_lines(play, f"{source.scenario.id}-{drawn}", sys.stdin.buffer)
        finally:
            play.close()


def _prospect(scenario: str | None, seed: int | None, file: Path | None) -> tuple[Source, int]:
    """Who is called: by name, or as a seed file has it. Raises ScenarioError."""
    if file is None and scenario is not None:
        return build.scenario(scenario), seed or 0
    if file is None or scenario is not None or seed is not None:
        raise click.UsageError("Give SCENARIO, with --seed or without, or --seed-file FILE.")
    opened = workshop.open_seed(file)
    if opened.notice:
        click.echo(opened.notice, err=True)
    return opened.source, opened.seed


def by_lines(play: Play, name: str, file: BinaryIO) -> None:
    """Answer the JSON Lines of `file`; `name` stands in the score. Raises BadLine."""
    _show(play, name)
    for number, value in lines.read(file):
        _do(play, number, value)
        _show(play, name)
    if play.call.stage is not Stage.ENDED:
        play.hang_up()
        lines.write(answers.result_object(name, play.call))


def _show(play: Play, name: str) -> None:
    lines.write(answers.latest_line(play.call))
    if play.call.stage is Stage.ENDED:
        lines.write(answers.result_object(name, play.call))


def _do(play: Play, number: int, value: dict[str, object]) -> None:
    match value:
        case {"trainee": str(), "rewind": _}:
            raise BadLine(number, 'both "trainee" and "rewind"; give one.')
        case {"trainee": str(text)}:
            _answer(play, number, text)
        case {"rewind": turn}:
            _rewind(play, number, turn)
        case _:
            raise BadLine(number, 'give {"trainee": "the words"} or {"rewind": a turn}.')


def _answer(play: Play, number: int, text: str) -> None:
    if play.call.stage is Stage.ENDED:
        raise BadLine(number, 'the call is over; give {"rewind": a turn} or end the input.')
    if len(text) > LONGEST_TURN:
        raise BadLine(number, f'"trainee" has more than {LONGEST_TURN} characters; shorten the turn.')
    if text.strip():
        play.answer(text)
    else:
        play.keep_silent()


def _rewind(play: Play, number: int, turn: object) -> None:
    last = play.last_answerable
    if isinstance(turn, bool) or not isinstance(turn, int) or not 1 <= turn <= last:
        raise BadLine(number, f'"rewind" takes a turn from 1 to {last}.')
    play.rewind(turn)


def _by_hand(play: Play) -> None:
    scenario = play.call.scenario
    seat = scenario.seat
    if play.call.met is not None and scenario.later is not None:
        click.echo(f"{scenario.later.when}. {scenario.summary}")
    click.echo(f"You are {seat.you}. You sell {seat.sell} to {seat.to}.")
    click.echo("/end hangs up, /back 2 goes back to turn 2.")
    click.echo("")
    for text in _typed(play):
        if text.startswith("/back"):
            _back(play, text)
        elif text == "/end":
            break
        elif text:
            play.answer(text[:LONGEST_TURN])
    if play.call.stage is not Stage.ENDED:
        play.hang_up()
    click.echo("")
    for line in result(debrief(play.call)):
        click.echo(line)


def _typed(play: Play) -> Iterator[str]:
    """The prospect's line, then what the person answers, until one of the two ends it."""
    while True:
        line = play.call.turns[-1].line
        click.echo(f"{play.call.scenario.persona.name} ({line.turn}): {line.text}")
        if play.call.stage is Stage.ENDED:
            return
        click.echo("You: ", nl=False)
        text = sys.stdin.readline()
        yield text.strip() if text else "/end"


def _back(play: Play, text: str) -> None:
    turn = text.removeprefix("/back").strip()
    if turn.isdecimal() and 1 <= int(turn) <= play.last_answerable:
        play.rewind(int(turn))
    else:
        click.echo(f"Give a turn from 1 to {play.last_answerable}, as /back 1.")
