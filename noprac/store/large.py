"""A journal made large: a few calls, again and again over the years.

Takes: the tables of a journal with some calls, how many there are to be. Gives: nothing; the tables hold them. May not:
be let near a journal that somebody needs.
"""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from noprac.store import instants, schema
from noprac.store.tables import Tables

EVERY = timedelta(hours=5)  # from one call to the next
_OF_A_CALL = ("events", "receipts", "figures", "noes")


def multiply(tables: Tables, calls: int, noes: int) -> None:
    """Copies of the calls until there are `calls`, each at a time of its own, up to today; then no's of real life until
    there are `noes`. Raises DeviceError."""
    tables.transact(lambda connection: _multiply(connection, calls, noes))


def _multiply(connection: sqlite3.Connection, calls: int, noes: int) -> None:
    connection.execute("CREATE TEMP TABLE copies (old TEXT PRIMARY KEY, new TEXT, began TEXT, day TEXT)")
    old = [row[0] for row in connection.execute("SELECT id FROM calls ORDER BY id")]
    times = _times(calls - len(old))
    for start in range(0, calls - len(old), len(old)):
        connection.execute("DELETE FROM copies")
        named = zip(old, range(start, calls - len(old)), times, strict=False)
        rows = (
            (name, f"{at:%Y%m%d-%H%M%S}-{number:08x}", instants.text(at), at.date().isoformat())
            for name, number, at in named
        )
        connection.executemany("INSERT INTO copies VALUES (?, ?, ?, ?)", rows)
        _copy(connection, "calls", "id", {"began": "copies.began"})
        for table in _OF_A_CALL:
            _copy(connection, table, "call", {"day": "copies.day", "heard": "copies.began", "began": "copies.began"})
    there = connection.execute("SELECT count(*) FROM noes").fetchone()[0]
    connection.executemany(_NO, ((f"real-{number:08x}", number % 900, number) for number in range(there, noes)))
    connection.execute("DROP TABLE copies")


_NO = """INSERT INTO noes
    SELECT ?1, NULL, NULL, strftime('%Y-%m-%dT%H:%M:%S', 'now', -?2 || ' days'), date('now', -?2 || ' days'), who, '',
        kind, deed, embraced, '', NULL, NULL, words, answer, 'note ' || ?3, searched || ' note ' || ?3
    FROM noes WHERE call IS NOT NULL LIMIT 1"""


def _copy(connection: sqlite3.Connection, table: str, call: str, changed: dict[str, str]) -> None:
    names = schema.columns(connection, table)
    values = [_value(table, name, call, changed) for name in names]
    connection.execute(
        f"INSERT INTO {table} ({', '.join(names)}) SELECT {', '.join(values)} "  # noqa: S608  names of our own tables
        f"FROM {table} JOIN copies ON copies.old = {table}.{call}"
    )


def _value(table: str, name: str, call: str, changed: dict[str, str]) -> str:
    if name == call:
        return "copies.new"
    if (table, name) == ("noes", "id"):
        return "copies.new || '/' || turn"
    return changed.get(name, f"{table}.{name}")


def _times(count: int) -> Iterator[datetime]:
    now = datetime.now(UTC)
    return (now - EVERY * (count - number) for number in range(count))
