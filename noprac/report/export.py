"""Debriefs as rows, for a spreadsheet or a program.

Takes: debriefs with their names. Gives: dictionaries, CSV and JSON Lines as text. May not: let a cell be taken for a
formula, or write a file.
"""

import csv
import io
import json
from collections.abc import Iterable, Mapping

from noprac.core.debrief import Debrief, Passage
from noprac.core.score import Category

Row = Mapping[str, object]
COLUMNS = (
    "call",
    "scenario",
    "seed",
    "ending",
    "right_ending",
    *(c.value for c in Category),
    "turn",
    "prospect_act",
    "prospect",
    "trainee",
    "moves",
    "points",
    "rubric_version",
)


def rows(name: str, letter: Debrief) -> Iterable[dict[str, object]]:
    """One row a turn, each with the call's scores."""
    head = {
        "call": name,
        "scenario": letter.scenario.id,
        "seed": letter.seed,
        "ending": None if letter.ending is None else letter.ending.value,
        "right_ending": letter.right_ending.value,
        **{c.value: getattr(letter.score.scores, c.value) for c in Category},
    }
    for passage in letter.passages:
        yield {**head, **_turn(passage), "rubric_version": letter.rubric_version}


def _turn(passage: Passage) -> dict[str, object]:
    return {
        "turn": passage.turn,
        "prospect_act": passage.act.value,
        "prospect": passage.prospect,
        "trainee": passage.trainee,
        "moves": [move.value for move, perhaps in passage.moves if not perhaps],
        "points": passage.points,
    }


def json_lines(found: Iterable[Row]) -> str:
    """One JSON object a row."""
    return "".join(json.dumps(row, ensure_ascii=False, allow_nan=False) + "\n" for row in found)


def csv_text(found: Iterable[Row]) -> str:
    """A table with a head; lists in a cell are parted by spaces."""
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(COLUMNS)
    for row in found:
        table.writerow(_cell(row.get(column)) for column in COLUMNS)
    return out.getvalue()


_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def _cell(value: object) -> object:
    """A spreadsheet takes words that begin so for a formula, and would run it."""
    if isinstance(value, list):
        return " ".join(value)
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
