"""A collection scored again, under another rubric or the present one.

Takes: bundles with the calls that count, a rubric. Gives: a line a call, in their order. May not: tag a word again: a
score is reckoned from the moves alone, so the same bundles and rubric give the same bytes on any number of processes
and machines.
"""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from noprac.core.cells import cell
from noprac.core.cohort import facts
from noprac.core.cohort.plain import plain
from noprac.core.cohort.reading import SKILLS
from noprac.core.cohort.said import Unsaid, exchanges
from noprac.core.score import Scores, score
from noprac.core.score.revision import PRESENT, Revision
from noprac.store import bundle
from noprac.store.bundle import Bundle, Part, Refused
from noprac.store.cohort import pool

PIECE = 5  # bundles that one process does at a time
COLUMNS = ("person", "name", "call", "rubric", *SKILLS, "kept_rubric", *(f"kept_{skill}" for skill in SKILLS))
Row = tuple[str | int | None, ...]
Given = Sequence[tuple[Path, tuple[str, ...]]]  # files with the ids of the calls that count


@dataclass(frozen=True, slots=True)
class Piece:
    """`files`: where bundles lie, or their bytes, with the calls that count."""

    files: tuple[tuple[Path | bytes, tuple[str, ...]], ...]
    by: Revision
    write: Callable[[Sequence[Row]], bytes]


@dataclass(frozen=True, slots=True)
class Done:
    """`lines`: as they stand in the file; `rows`: how many calls; `unread`: those that cannot be scored again;
    `changed`: whose overall score is another one; `before`, `after`: sums of the overall scores of those that have
    both, of which there are `both`."""

    lines: bytes
    rows: int
    unread: int
    changed: int
    before: int
    after: int
    both: int


def rescored(
    given: Given, by: Revision = PRESENT, *, ending: str = ".jsonl", jobs: int, address: str | None = None
) -> Iterator[Done]:
    """All calls, some at a time and in their order. `ending`: `.jsonl` or `.csv`; `address`: of a Dask scheduler, in
    place of `jobs` processes. Raises DeviceError."""
    pieces = (Piece(tuple(given[at : at + PIECE]), by, FORMS[ending]) for at in range(0, len(given), PIECE))
    if address is not None:
        return pool.spread_far(rescore, (_carried(piece) for piece in pieces), address)
    return pool.spread(rescore, tuple(pieces), jobs)


def head(ending: str) -> bytes:
    """What stands before the lines."""
    return csv_lines([COLUMNS]) if ending == ".csv" else b""


def rescore(piece: Piece) -> Done:
    """One piece of the work."""
    rows, unread = [], 0
    for place, calls in piece.files:
        given = _opened(place)
        receipts = {} if given is None else {part.id: part for part in given.of(facts.RECEIPT)}
        for call in calls:
            row = None if given is None else _row(given, call, receipts.get(call), piece.by)
            if row is None:
                unread += 1
            else:
                rows.append(row)
    overall = COLUMNS.index("overall"), COLUMNS.index("kept_overall")
    pairs = [
        (now, was) for row in rows if (now := row[overall[0]]) is not None and (was := row[overall[1]]) is not None
    ]
    return Done(
        piece.write(rows),
        len(rows),
        unread,
        sum(row[overall[0]] != row[overall[1]] for row in rows),
        sum(int(was) for _, was in pairs),
        sum(int(now) for now, _ in pairs),
        len(pairs),
    )


def json_lines(rows: Sequence[Row]) -> bytes:
    """A JSON object a row."""
    return b"".join(bundle.canonical(dict(zip(COLUMNS, row, strict=True))) for row in rows)


def csv_lines(rows: Sequence[Row]) -> bytes:
    """A line of a table a row. A name that a spreadsheet would run is set behind a mark."""
    text = io.StringIO()
    csv.writer(text).writerows([cell(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8")


FORMS: dict[str, Callable[[Sequence[Row]], bytes]] = {".jsonl": json_lines, ".csv": csv_lines}


def _opened(place: Path | bytes) -> Bundle | None:
    try:
        return bundle.read(place if isinstance(place, bytes) else place.read_bytes())
    except (OSError, Refused):
        return None


def _row(given: Bundle, call: str, part: Part | None, by: Revision) -> Row | None:
    """None where the receipt is missing or none."""
    try:
        receipt = part.value["receipt"] if part is not None else None
        now = score(exchanges(receipt), by)
        kept = _kept(receipt)
    except (Refused, Unsaid, KeyError):
        return None
    return (given.giver.id, given.giver.name, call, now.rubric_version, *_numbers(now.scores), *kept)


def _numbers(scores: Scores) -> Row:
    return tuple(getattr(scores, skill) for skill in SKILLS)


def _kept(receipt: object) -> Row:
    try:
        told = receipt["score"]  # type: ignore[index]  # what it is shows here
        scores = tuple(told["scores"][skill] for skill in SKILLS)
        rubric = plain(str(told["rubric_version"]), 40)
    except (KeyError, TypeError) as error:
        raise Unsaid from error
    if any(value is not None and type(value) is not int for value in scores):
        raise Unsaid
    return (rubric, *scores)


def _carried(piece: Piece) -> Piece:
    """With the bytes themselves: another machine has not the files."""
    files = tuple((_bytes(place), calls) for place, calls in piece.files)
    return Piece(files, piece.by, piece.write)


def _bytes(place: Path | bytes) -> bytes:
    try:
        return place if isinstance(place, bytes) else place.read_bytes()
    except OSError:
        return b""  # its calls are told as unread
