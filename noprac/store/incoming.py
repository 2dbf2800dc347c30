"""Another journal's rows, brought to the tables of today.

Takes: a journal's file, a backup, an export in JSON Lines, or a damaged journal. Gives: a database of our own making
that holds their rows, and nothing else of them. May not: trust the file, or write it.
"""

import base64
import binascii
import gzip
import io
import json
import shutil
import sqlite3
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from noprac.core.errors import DeviceError
from noprac.store import database, disk, schema
from noprac.store.backup import FILE
from noprac.store.file_names import fault_in
from noprac.store.voices import FOLDER as VOICES

JOURNAL = "journal"  # the value of `noprac` in the first line of an export
Given = tuple[str, Mapping[str, Any]]  # a table, a row's columns with their values

_LARGEST = 2**63  # SQLite's integers
LINES = "journal.jsonl"  # in an export that is a zip
LONGEST_SOUND = 500_000_000  # bytes: four hours, unpacked
_SQLITE, _PACKED, _ZIP = b"SQLite format 3\0", b"\x1f\x8b", b"PK"
# What `gzip` and `zipfile` raise for a file that is damaged, wants a password or is packed in a way unknown to them.
_UNPACKING = (EOFError, gzip.BadGzipFile, zipfile.BadZipFile, zlib.error, RuntimeError)
_MEND = "Give a file that noprac wrote: an export, a backup or a journal."


class Strange(Exception):
    """The file is not what it should be: why, in a few words."""


def bring(file: Path, folder: Path) -> Path:
    """A database with the rows of `file`, a journal's folder too, in the tables of today; sounds lie beside it in
    `voices`. Raises DeviceError."""
    to = folder / "incoming"
    try:
        _bring(_source(file), folder, to)
    except (Strange, sqlite3.Error, *_UNPACKING) as error:
        raise DeviceError(f"{file} cannot be read ({error}).", _MEND) from error
    except database.TooNew:
        raise DeviceError(f"{file} was written by a later noprac.", "Update noprac.") from None
    except OSError as error:
        raise disk.fault(error, file) from error
    return to


def save_what_can_be(damaged: Path, folder: Path) -> Path | None:
    """As `bring`, of what can still be read of a damaged journal; None where that is nothing."""
    to = folder / "saved"
    try:
        with closing(sqlite3.connect(f"{damaged.absolute().as_uri()}?mode=ro", uri=True)) as source:
            fill(to, _version(source), _rows(source, _legible))
    except (sqlite3.Error, database.TooNew, Strange, OSError):
        return None
    return to


def fill(to: Path, version: int, rows: Iterable[Given]) -> None:
    """A new database of that version's tables with these rows, brought up to date. A row that refers to one that is not
    there is left out. Raises TooNew, Strange, sqlite3.Error."""
    if version > len(database.MIGRATIONS):
        raise database.TooNew
    if version < 1:
        raise Strange("no journal")
    with closing(sqlite3.connect(to, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        database.migrate(connection, database.MIGRATIONS[:version])
        with database.transaction(connection):
            _insert(connection, rows)
        schema.drop_lost(connection)
        database.migrate(connection)


def _source(file: Path) -> Path:
    """The file itself, or the journal in a folder."""
    if not file.is_dir():
        return file
    if not (file / FILE).is_file():
        raise Strange("there is no journal in it")
    return file / FILE


def _bring(source: Path, folder: Path, to: Path) -> None:
    with source.open("rb") as file:
        head = file.read(len(_SQLITE))
    if head.startswith(_PACKED):
        with gzip.open(source) as packed, (folder / "unpacked").open("xb") as file:
            shutil.copyfileobj(packed, file)
        _bring(folder / "unpacked", folder, to)
    elif head == _SQLITE:
        with closing(database.opened_to_read(source)) as connection:
            fill(to, _version(connection), _rows(connection, _whole))
        if (source.parent / VOICES).is_dir():
            shutil.copytree(source.parent / VOICES, folder / VOICES)
    elif head.startswith(_ZIP):
        _from_zip(source, folder, to)
    else:
        with source.open(encoding="utf-8") as lines:
            _from_lines(lines, folder, to)


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


Read = Callable[[sqlite3.Connection, str], Iterator[tuple[tuple[str, ...], tuple[Any, ...]]]]


def _rows(source: sqlite3.Connection, read: Read) -> Iterator[Given]:
    for table in schema.tables(source):
        for names, row in read(source, table):
            yield table, dict(zip(names, row, strict=True))


def _whole(source: sqlite3.Connection, table: str) -> Iterator[tuple[tuple[str, ...], tuple[Any, ...]]]:
    cursor = source.execute(f'SELECT * FROM "{table}"')  # noqa: S608  names of our own tables
    names = tuple(column[0] for column in cursor.description)
    return ((names, row) for row in cursor)


def _legible(source: sqlite3.Connection, table: str) -> Iterator[tuple[tuple[str, ...], tuple[Any, ...]]]:
    """The rows before the damaged page, and those after it."""
    keys = ", ".join(schema.keys(source, table)) or "rowid"
    for way in ("ASC", "DESC"):
        with suppress(sqlite3.Error):
            order = ", ".join(f"{key} {way}" for key in keys.split(", "))
            cursor = source.execute(f'SELECT * FROM "{table}" ORDER BY {order}')  # noqa: S608  names of our own tables
            names = tuple(column[0] for column in cursor.description)
            yield from ((names, row) for row in cursor if not any(isinstance(value, bytes) for value in row))


def _insert(connection: sqlite3.Connection, rows: Iterable[Given]) -> None:
    known = {table: frozenset(schema.columns(connection, table)) for table in schema.tables(connection)}
    for table, row in rows:
        if table not in known or not row.keys() <= known[table]:
            raise Strange(f"an unknown table or column in {table}"[:80])
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        connection.execute(
            f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})",  # noqa: S608  names of our own tables
            tuple(row.values()),
        )


def _from_zip(source: Path, folder: Path, to: Path) -> None:
    with zipfile.ZipFile(source) as packed:
        if LINES not in packed.namelist():
            raise Strange("no export of a journal")
        with io.TextIOWrapper(packed.open(LINES), encoding="utf-8") as lines:
            _from_lines(lines, folder, to)
        for entry in packed.infolist():
            if entry.filename.startswith(f"{VOICES}/"):
                if entry.file_size > LONGEST_SOUND:
                    raise Strange("a sound in it is larger than a call's can be")
                _keep_sound(folder, entry.filename, packed.read(entry))


def _from_lines(file: Iterable[str], folder: Path, to: Path) -> None:
    lines = enumerate(file, start=1)
    try:
        head = json.loads(next(lines, (0, ""))[1])
        if head["noprac"] != JOURNAL:
            raise Strange("no export of a journal")
        fill(to, int(head["schema"]), _given(lines, folder))
    except (KeyError, TypeError, ValueError, UnicodeDecodeError, RecursionError) as error:
        raise Strange("no export of a journal") from error


def _given(lines: Iterable[tuple[int, str]], folder: Path) -> Iterator[Given]:
    for number, text in lines:
        try:
            line = json.loads(text)
            if "table" in line:
                yield str(line["table"]), {str(name): _plain(value) for name, value in line["row"].items()}
            elif "file" in line:
                _keep_sound(folder, str(line["file"]), base64.b64decode(line["data"], validate=True))
        except (AttributeError, KeyError, TypeError, ValueError, binascii.Error, RecursionError) as error:
            raise Strange(f"line {number}") from error


def _plain(value: object) -> object:
    if value is None or isinstance(value, str | float) or (isinstance(value, int) and abs(value) < _LARGEST):
        return value
    raise ValueError(value)


def _keep_sound(folder: Path, name: str, data: bytes) -> None:
    """Sounds are `voices/CALL/FILE`; no other place is written. Raises Strange."""
    parts = name.split("/")
    if len(parts) != len((VOICES, "CALL", "FILE")) or parts[0] != VOICES or fault_in(name):
        raise Strange("a sound that leads out of its place")
    path = folder.joinpath(*parts)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
