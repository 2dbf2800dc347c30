"""Debriefs as rows, for a spreadsheet or a program.

Takes: debriefs with their names. Gives: dictionaries, CSV and JSON Lines as text. May not: let a cell be taken for a
formula, or write a file.
"""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence

from noprac.core.cells import cell
from noprac.core.debrief.letter import Debrief, Passage
from noprac.core.debrief.review import Correction, Remark
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
    "take_of",
    "take_turn",
)


def rows(
    name: str, letter: Debrief, take_of: str | None = None, take_turn: int | None = None
) -> Iterable[dict[str, object]]:
    """One row a turn, each with the call's scores. `take_turn`: the turn from which it is another take of the call
    `take_of`, so that practice with knowledge can be told from first takes."""
    head = {
        "call": name,
        "scenario": letter.scenario.id,
        "seed": letter.seed,
        "ending": None if letter.ending is None else letter.ending.value,
        "right_ending": letter.right_ending.value,
        **{c.value: getattr(letter.score.scores, c.value) for c in Category},
    }
    for passage in letter.passages:
        yield {
            **head,
            **_turn(passage),
            "rubric_version": letter.rubric_version,
            "take_of": take_of,
            "take_turn": take_turn,
        }


def _turn(passage: Passage) -> dict[str, object]:
    return {
        "turn": passage.turn,
        "prospect_act": passage.act.value,
        "prospect": passage.prospect,
        "trainee": passage.trainee,
        "moves": [move.value for move, perhaps in passage.moves if not perhaps],
        "points": passage.points,
    }


REMARK_COLUMNS = (
    "call",
    "scenario",
    "turn",
    "prospect_act",
    "prospect",
    "trainee",
    "heard",
    "verdict",
    "move",
    "words",
    "note",
    "tagger",
    "rubric_version",
)


def remark_rows(name: str, letter: Debrief) -> Iterable[dict[str, object]]:
    """One row a remark of the trainee: a contest's verdict is "wrong" or "missing", a correction's "corrected"."""
    for remark in letter.remarks:
        passage = letter.passages[remark.turn - 1]
        yield {
            "call": name,
            "scenario": letter.scenario.id,
            "turn": remark.turn,
            "prospect_act": passage.act.value,
            "prospect": passage.prospect,
            "trainee": passage.trainee,
            "heard": passage.heard,
            **_remark(remark),
            "tagger": letter.tagger,
            "rubric_version": letter.rubric_version,
        }


def _remark(remark: Remark) -> dict[str, object]:
    if isinstance(remark, Correction):
        return {"verdict": "corrected", "move": None, "words": remark.text, "note": ""}
    return {
        "verdict": remark.verdict.value,
        "move": remark.move.value,
        "words": remark.words,
        "note": remark.note,
    }


def json_lines(found: Iterable[Row]) -> str:
    """One JSON object a row."""
    return "".join(json.dumps(row, ensure_ascii=False, allow_nan=False) + "\n" for row in found)


def csv_text(found: Iterable[Row], columns: Sequence[str] = COLUMNS) -> str:
    """A table with a head; lists in a cell are parted by spaces."""
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(columns)
    for row in found:
        table.writerow(cell(row.get(column)) for column in columns)
    return out.getvalue()
