"""Everything that is kept, on its way out.

Takes: the journal's tables, settings. Gives: tables with their rows, sounds; all of it as JSON Lines that `incoming`
reads. May not: hold more than a row in memory, or leave a table out.

The lines: `{"noprac": "journal", "schema", "version", "made"}` first; then `{"table", "row": {column: value}}` for each
row of each table, `{"settings": {…}}`, and `{"file", "data"}` for each sound, the data in base 64. Columns named `body`
and `source` hold JSON as text, byte for byte as it is kept.
"""

import base64
import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from noprac import __version__
from noprac.store import database, schema, settings
from noprac.store.incoming import JOURNAL
from noprac.store.tables import Row, Tables
from noprac.store.voices import FOLDER as VOICES


@dataclass(frozen=True, slots=True)
class Content:
    """A table. `rows`: read as they are asked for, once."""

    table: str
    columns: tuple[str, ...]
    rows: Iterator[Row]


def contents(tables: Tables) -> Iterator[Content]:
    """Every table with every row, all as of one moment. Raises DeviceError."""
    with closing(tables.connect()) as connection, tables.faults():
        connection.execute("BEGIN")
        for table in schema.tables(connection):
            names = schema.columns(connection, table)
            order = ", ".join(schema.keys(connection, table))
            rows = connection.execute(f"SELECT {', '.join(names)} FROM {table} ORDER BY {order}")  # noqa: S608  names of our own tables
            yield Content(table, names, rows)


def choices(home: Path) -> dict[str, object]:
    """The settings, plain."""
    return asdict(settings.load(home).settings)


def sounds(home: Path) -> Iterator[tuple[str, bytes]]:
    """The sounds on disk, as `voices/CALL/FILE`, with their bytes. Raises OSError."""
    for path in sorted((home / VOICES).glob("*/*")):
        yield path.relative_to(home).as_posix(), path.read_bytes()


def json_lines(tables: Tables, *, with_sounds: bool = True) -> Iterator[bytes]:
    """Everything, line by line. Raises DeviceError, OSError."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    yield _line({"noprac": JOURNAL, "schema": len(database.MIGRATIONS), "version": __version__, "made": now})
    for content in contents(tables):
        for row in content.rows:
            yield _line({"table": content.table, "row": dict(zip(content.columns, row, strict=True))})
    yield _line({"settings": choices(tables.home)})
    for name, data in sounds(tables.home) if with_sounds else ():
        yield _line({"file": name, "data": base64.b64encode(data).decode("ascii")})


def _line(value: dict[str, object]) -> bytes:
    return json.dumps(value, ensure_ascii=False, allow_nan=False).encode("utf-8") + b"\n"
