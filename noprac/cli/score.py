"""`noprac score`: calls in, receipts out, one JSON object a line.

Takes: `{"id", "turns": [{"prospect_act"?, "prospect", "trainee", "audio"?}]}` a line. Gives: `{"id", "scores",
"evidence", "rubric_version", "delivery"?}` a line, in input order, flushed; `delivery` where there was a recording.
May not: write an answer to a line it could not read, or see how the call ended.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

import click

from noprac import build
from noprac.build import recordings
from noprac.cli import answers, lines
from noprac.core.debrief.tone import tone
from noprac.core.delivery import Delivery
from noprac.core.errors import DeviceError
from noprac.core.moves import Act, Moves
from noprac.core.score import score
from noprac.core.transcript import Exchange
from noprac.engine.ports import Tagger


@click.command(
    "score", short_help="Score calls: 0 to 100, each point with its proof.", epilog="Example: noprac score calls.jsonl"
)
@click.argument("file", type=click.File("rb"), default="-")
def command(file: BinaryIO) -> None:
    """Score calls, one JSON object a line: {"id", "turns": [{"prospect_act"?, "prospect", "trainee", "audio"?}]}.

    A single turn may stand for its call: {"id", "prospect", "trainee"}.

    "audio" names a recording of the turn (WAV or FLAC), from which its delivery is measured.

    Reads FILE, by default standard input. Answers each line with scores from 0 to 100, null where the call gave no
    occasion, and with the evidence: turn, rule, points and the words that prove it. The same call gives the same
    answer.
    """
    ready = build.tagger()
    for number, value in lines.read(file):
        if "id" not in value:
            raise lines.BadLine(number, '"id" is missing; give each call one.')
        turns = value.get("turns", [value] if "trainee" in value else None)
        if not isinstance(turns, list):
            raise lines.BadLine(number, '"turns" is not a list; give the turns of the call, first to last.')
        exchanges = [_exchange(number, place, turn, ready) for place, turn in enumerate(turns, start=1)]
        lines.write(answers.score_object(value["id"], score(exchanges), tone(exchanges)))


def _exchange(number: int, place: int, turn: object, ready: Tagger) -> Exchange:
    if not isinstance(turn, dict):
        raise lines.BadLine(number, f"turn {place} is not an object; write it as {{…}}.")
    prospect, trainee = _text(number, place, turn, "prospect"), _text(number, place, turn, "trainee")
    act = _act(number, place, turn, prospect)
    moves = ready.tag(trainee, prospect, act) if trainee.strip() else Moves()
    return Exchange(act, prospect, trainee, moves, delivery=_delivery(number, place, turn, trainee))


def _delivery(number: int, place: int, turn: Mapping[str, object], trainee: str) -> Delivery | None:
    """How the recording of the turn sounds, where one is named."""
    name = turn.get("audio")
    if name is None:
        return None
    if not isinstance(name, str):
        raise lines.BadLine(number, f'turn {place}: "audio" is not text; give the path of a WAV or FLAC file.')
    try:
        return recordings.measured(Path(name), trainee)
    except DeviceError as error:
        raise lines.BadLine(number, f'turn {place}: "audio" {error}') from error


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
    return build.act_of(prospect) if value is None else lines.act(number, value, f"turn {place}: ")
