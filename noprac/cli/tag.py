"""`noprac tag`: turns in, moves out, one JSON object a line.

Takes: `{"id", "prospect_act"?, "prospect"?, "trainee"}` a line. Gives: `{"id", "moves": [{"move", "start", "end",
"confidence"}]}` a line, in input order, flushed. May not: write an answer to a line it could not read.
"""

import json
from collections.abc import Iterator
from typing import BinaryIO

import click

from noprac.core.moves import Act, Moves


@click.command("tag", help="Code turns, one JSON object a line: the moves of each, with the words that show them.")
@click.argument("file", type=click.File("rb"), default="-")
def command(file: BinaryIO) -> None:
    """Read JSON Lines from FILE (standard input by default), answer each on standard output."""
    from noprac.build import tagger  # noqa: PLC0415  loading the model takes time

    ready = tagger()
    for number, line in _lines(file):
        turn = _turn(number, line)
        moves = ready.tag(turn["trainee"], turn["prospect"], Act(turn["act"]) if turn["act"] else None)
        click.echo(json.dumps({"id": json.loads(turn["id"]), "moves": _moves(moves)}, ensure_ascii=False))
        click.get_text_stream("stdout").flush()


def _lines(file: BinaryIO) -> Iterator[tuple[int, str]]:
    for number, raw in enumerate(file, start=1):
        try:
            line = raw.decode("utf-8")
        except UnicodeDecodeError:
            raise click.UsageError(f"Line {number}: not UTF-8; save the file as UTF-8.") from None
        if line.strip():
            yield number, line


def _turn(number: int, line: str) -> dict[str, str]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        raise click.UsageError(f"Line {number}: not JSON; write one object a line.") from None
    if not isinstance(record, dict) or not isinstance(record.get("trainee"), str) or "id" not in record:
        raise click.UsageError(f'Line {number}: give an object with "id" and the words as "trainee".')
    prospect, act = record.get("prospect", ""), record.get("prospect_act")
    if not isinstance(prospect, str) and prospect is not None:
        raise click.UsageError(f'Line {number}: "prospect" is not text.')
    if act is not None and act not in tuple(Act):
        raise click.UsageError(f'Line {number}: "prospect_act" {act!r} is none of {", ".join(Act)}.')
    return {"id": json.dumps(record["id"]), "trainee": record["trainee"], "prospect": prospect or "", "act": act or ""}


def _moves(moves: Moves) -> list[dict[str, object]]:
    return [{"move": s.move, "start": s.start, "end": s.end, "confidence": s.confidence} for s in moves.spans]
