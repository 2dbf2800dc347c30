"""`noprac score`: calls in, receipts out, one JSON object a line.

Takes: `{"id", "turns": [{"prospect_act"?, "prospect", "trainee", "audio"?}]}` a line. Gives: `{"id", "scores",
"evidence", "rubric_version"}` a line, in input order, flushed. May not: write an answer to a line it could not read, or
see how the call ended.
"""

from collections.abc import Mapping
from typing import BinaryIO

import click

from noprac import build
from noprac.cli import answers, lines
from noprac.core.moves import Act, Moves
from noprac.core.score import score
from noprac.core.transcript import Exchange
from noprac.engine.ports import Tagger


@click.command(
    "score", short_help="Score calls: 0 to 100, each point with its proof.", epilog="Example: noprac score calls.jsonl"
)
@click.argument("file", type=click.File("rb"), default="-")
def command(file: BinaryIO) -> None:
    """Score calls, one JSON object a line: {"id", "turns": [{"prospect_act"?, "prospect", "trainee"}]}.

    Reads FILE, by default standard input. Answers each line with scores from 0 to 100, null where the call gave no
    occasion, and with the evidence: turn, rule, points and the words that prove it. The same call gives the same
    answer.
    """
    ready = build.tagger()
    for number, value in lines.read(file):
        if "id" not in value:
            raise lines.BadLine(number, '"id" is missing; give each call one.')
        turns = value.get("turns")
        if not isinstance(turns, list):
            raise lines.BadLine(number, '"turns" is not a list; give the turns of the call, first to last.')
        exchanges = [_exchange(number, place, turn, ready) for place, turn in enumerate(turns, start=1)]
        lines.write(answers.score_object(value["id"], score(exchanges)))


def _exchange(number: int, place: int, turn: object, ready: Tagger) -> Exchange:
    if not isinstance(turn, dict):
        raise lines.BadLine(number, f"turn {place} is not an object; write it as {{…}}.")
    prospect, trainee = _text(number, place, turn, "prospect"), _text(number, place, turn, "trainee")
    act = _act(number, place, turn, prospect)
    moves = ready.tag(trainee, prospect, act) if trainee.strip() else Moves()
    return Exchange(act, prospect, trainee, moves)


def _text(number: int, place: int, turn: Mapping[str, object], name: str) -> str:
    """The text of that name; a last line that nobody answered may lack "trainee"."""
    value = turn.get(name)
    if value is None and (name == "trainee" or turn.get("prospect_act") is not None):
        return ""
    if not isinstance(value, str):
        raise lines.BadLine(number, f'turn {place}: "{name}" is not text; give the words, or "".')
    return value


def _act(number: int, place: int, turn: Mapping[str, object], prospect: str) -> Act:
    value = turn.get("prospect_act")
    if value is None:
        return build.act_of(prospect)
    try:
        return Act(str(value))
    except ValueError:
        known = ", ".join(Act)
        raise lines.BadLine(number, f'turn {place}: "prospect_act" {value!r} is unknown; use one of {known}.') from None
