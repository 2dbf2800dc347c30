"""`noprac tag`: turns in, moves out, one JSON object a line.

Takes: `{"id", "prospect_act"?, "prospect"?, "trainee"}` a line. Gives: `{"id", "moves": [{"move", "start", "end",
"confidence"}]}` a line, in input order, flushed. May not: write an answer to a line it could not read.
"""

from dataclasses import dataclass
from typing import BinaryIO

import click

from noprac import build
from noprac.cli import lines
from noprac.core.moves import Act, Moves


@dataclass(frozen=True, slots=True)
class _Turn:
    """A turn to be tagged; `name`: its id as given, of any type."""

    name: object
    trainee: str
    prospect: str
    act: Act | None


@click.command(
    "tag",
    short_help="Code turns: their moves, with the words that show them.",
    epilog="Example: noprac tag turns.jsonl",
)
@click.argument("file", type=click.File("rb"), default="-")
def command(file: BinaryIO) -> None:
    """Code turns, one JSON object a line: {"id", "prospect_act"?, "prospect"?, "trainee"}.

    Reads FILE, by default standard input. Answers each line with the moves of the turn, the words that show them, and
    how sure each is.
    """
    ready = build.tagger()
    for number, value in lines.read(file):
        turn = _turn(number, value)
        lines.write({"id": turn.name, "moves": _moves(ready.tag(turn.trainee, turn.prospect, turn.act))})


def _turn(number: int, value: dict[str, object]) -> _Turn:
    trainee, prospect, act = value.get("trainee"), value.get("prospect"), value.get("prospect_act")
    if "id" not in value:
        raise lines.BadLine(number, '"id" is missing; give each turn one.')
    if not isinstance(trainee, str):
        raise lines.BadLine(number, 'the words are missing; give them as text under "trainee".')
    if prospect is not None and not isinstance(prospect, str):
        raise lines.BadLine(number, '"prospect" is not text; give the line before the turn, or leave it out.')
    return _Turn(value["id"], trainee, prospect or "", None if act is None else lines.act(number, act))


def _moves(moves: Moves) -> list[dict[str, object]]:
    return [{"move": s.move.value, "start": s.start, "end": s.end, "confidence": s.confidence} for s in moves.spans]
