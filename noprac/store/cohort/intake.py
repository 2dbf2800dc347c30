"""Bundles taken in: read, checked, and laid down as Parquet, a lot at a time.

Takes: files with what they held when they were looked at. Gives: `Seen` of each, and for the lot four tables. May not:
stop at a bad file: it is refused with a reason, and the others count. Runs in a process of its own where there is much.
"""

import hashlib
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from noprac.core.cohort import facts, reading
from noprac.store import bundle
from noprac.store.bundle import Bundle, Refused
from noprac.store.cohort import engine

TABLES: dict[str, tuple[str, ...]] = {
    "calls": ("key", "bundle", "call", *reading.CALL),
    "moves": ("key", *reading.MOVE),
    "noes": ("key", *reading.NO),
    "remarks": ("key", *reading.REMARK),
}
REAL = frozenset({"seconds", "pause"})
WHOLE = frozenset(
    {"key", "difficulty", "lines", "turns", "take", "turn", "embraced", *reading.SKILLS}
    | {f"own_{skill}" for skill in reading.SKILLS}
)
EMPTY = {name: engine.columns(names, (), WHOLE, REAL) for name, names in TABLES.items()}
_KEYS = 1 << 32  # calls of a lot, at most


class Unread(Refused):
    """What the file holds is not known."""


@dataclass(frozen=True, slots=True)
class File:
    """A file of the folder, by what it holds."""

    path: Path
    sha256: str


@dataclass(frozen=True, slots=True)
class Lot:
    """Files to be taken in together. `number`: no other lot's; `stem`: where the tables go, with their names behind."""

    number: int
    files: tuple[File, ...]
    stem: Path


@dataclass(frozen=True, slots=True)
class Seen:
    """A file that was looked into. `why`: it is refused, "" where it counts; `passing`: another time it may not be;
    `lot`: whose tables have its calls; `given`, `app`, `seal`, `calls`: as in the bundle."""

    sha256: str
    why: str = ""
    lot: int = 0
    person: str = ""
    name: str = ""
    given: str = ""
    app: str = ""
    seal: str = ""
    calls: int = 0
    passing: bool = False


@dataclass(slots=True)
class _Laid:
    """Rows of a lot so far, by table."""

    rows: dict[str, list[tuple[Any, ...]]] = field(default_factory=lambda: {name: [] for name in TABLES})

    def add(self, key: int, sha256: str, found: reading.Rows) -> None:
        self.rows["calls"].append((key, sha256, found.id, *found.call))
        for name, rows in (("moves", found.moves), ("noes", found.noes), ("remarks", found.remarks)):
            self.rows[name].extend((key, *row) for row in rows)


def take_in(lot: Lot) -> tuple[Seen, ...]:
    """Look into the files of a lot, and lay down what counts. Raises OSError, `engine.Fault`: the disk refuses."""
    laid, seen = _Laid(), []
    for file in lot.files:
        try:
            given, found = _looked_into(file)
        except Refused as refused:
            seen.append(Seen(file.sha256, str(refused), lot.number, passing=isinstance(refused, Unread)))
            continue
        first = lot.number * _KEYS + len(laid.rows["calls"])
        for key, rows in enumerate(found, start=first):
            laid.add(key, file.sha256, rows)
        told = (given.giver.id, given.giver.name, given.given, given.app, given.seal)
        seen.append(Seen(file.sha256, "", lot.number, *told, len(found)))
    _lay_down(laid, lot.stem)
    return tuple(seen)


def read(file: File) -> Bundle:
    """The bundle of a file. Raises Refused."""
    try:
        with file.path.open("rb") as opened:
            data = opened.read(bundle.LARGEST_FILE + 1)
    except OSError as error:
        raise Unread(f"it cannot be read ({error.strerror})") from None
    if hashlib.sha256(data).hexdigest() != file.sha256:
        raise Unread("it changed while it was read")
    return bundle.read(data)


def _looked_into(file: File) -> tuple[Bundle, list[reading.Rows]]:
    given = read(file)
    found = [_rows(part) for part in given.of(facts.CALL)]
    if len({rows.id for rows in found}) < len(found):
        raise Refused("it has a call twice")
    return given, found


def _rows(part: bundle.Part) -> reading.Rows:
    try:
        rows = reading.rows(part.value)
    except reading.Strange as strange:
        raise Refused(f"its call {part.id} has no {strange} that can be") from None
    if rows.id != part.id:
        raise Refused(f"its call {part.id} bears another name inside")
    return rows


def _lay_down(laid: _Laid, stem: Path) -> None:
    with closing(engine.opened(1)) as connection:
        for table, names in TABLES.items():
            columns = engine.columns(names, laid.rows[table], WHOLE, REAL)
            engine.save_columns(connection, columns, table_of(stem, table))


def table_of(stem: Path, table: str) -> Path:
    """Where a lot's table lies."""
    return stem.with_name(f"{stem.name}-{table}.parquet")
