"""Two journals made one, without doubles.

Takes: a connection to a journal; another one, in the tables of today. Gives: how many rows came in. May not: change
or leave out a row of either for good, but where both have it: then the later one stays.

What is one row on both sides: a row with the same key. Of two that differ,
- of a first receipt the earlier stays, as it was first;
- of what bears a time (`changed`, `made`) the later stays;
- of all else the one that says more, so that the order of merging does not matter.
A call is the same on both sides where it began as the same one and its events go on from each other: then it has the
events of the longer. Two that went on differently are two calls; the one that comes in gets a name of its own.
What is worked out from other rows comes in with calls that are new here, and is otherwise worked out anew. What one
side has deleted comes back from the other: nothing is kept of it that could tell.
"""

import hashlib
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from noprac.store import database, schema

FIRST: Mapping[str, str] = {"receipts": "kept"}  # the time of which the earlier stays
TIMES = ("changed", "made")
WORKED_OUT: Mapping[str, str] = {"figures": "remarks", "drill_cards": "drill_attempts"}  # from what
NAMED_BY_CALLS = ("after",)  # columns that name a call without referring to it

# Whether two calls went on differently, or one went on where the other was over.
_PARTED = """
    (m.scenario, m.seed, m.began) <> (o.scenario, o.seed, o.began)
    OR EXISTS (SELECT 1 FROM main.events a JOIN other.events b ON b.call = o.id AND b.number = a.number
        WHERE a.call = m.id AND a.body <> b.body)
    OR (m.finished IS NOT NULL AND o.finished IS NOT NULL
        AND (m.finished, ifnull(m.ending, '')) <> (o.finished, ifnull(o.ending, '')))
    OR (m.finished IS NOT NULL AND EXISTS (SELECT 1 FROM other.events b WHERE b.call = o.id
        AND b.number > (SELECT ifnull(max(number), -1) FROM main.events WHERE call = m.id)))
    OR (o.finished IS NOT NULL AND EXISTS (SELECT 1 FROM main.events a WHERE a.call = m.id
        AND a.number > (SELECT ifnull(max(number), -1) FROM other.events WHERE call = o.id)))"""


@dataclass(frozen=True, slots=True)
class Merged:
    """`added`: how many rows came in, by table; `calls`: how many calls came in, `known`: how many were there already;
    `renamed`: the calls that came in under another name, by the name they had."""

    calls: int
    known: int
    added: Mapping[str, int] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)


def merge(connection: sqlite3.Connection, other: Path) -> Merged:
    """Take in what `other` has; all of it or nothing. `other` is changed, too. Raises sqlite3.Error."""
    with _attached(connection, other), database.transaction(connection):
        connection.execute("PRAGMA defer_foreign_keys = ON")
        renamed = _rename(connection)
        before = _counts(connection)
        new = "SELECT id FROM other.calls WHERE id NOT IN (SELECT id FROM main.calls)"
        connection.execute(f"CREATE TEMP TABLE fresh AS {new}")
        _unite(connection)
        came = {table: count - before[table] for table, count in _counts(connection).items() if table not in WORKED_OUT}
        calls: int = connection.execute("SELECT count(*) FROM other.calls").fetchone()[0]
        connection.execute("DROP TABLE temp.fresh")
    return Merged(came["calls"], calls - came["calls"], {t: n for t, n in came.items() if n}, renamed)


def rank(connection: sqlite3.Connection, table: str, alias: str) -> str:
    """What the row that stays has most of, as SQL."""
    names = schema.columns(connection, table)
    values = ", ".join(f"ifnull({alias}.{name}, '')" for name in names)
    time = next((name for name in TIMES if name in names), None)
    if time is not None:
        return f"({alias}.{time}, {values})"
    return f"({' + '.join(f'''ifnull(length({alias}.{name}), 0)''' for name in names)}, {values})"


@contextmanager
def _attached(connection: sqlite3.Connection, other: Path) -> Iterator[None]:
    connection.execute("ATTACH ? AS other", (str(other),))
    try:
        yield
    finally:
        connection.execute("DETACH other")


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    tables = schema.tables(connection)
    return {t: connection.execute(f"SELECT count(*) FROM main.{t}").fetchone()[0] for t in tables}  # noqa: S608  names of our own tables


# Calls that are two


def _rename(connection: sqlite3.Connection) -> dict[str, str]:
    """Give calls that only share their name with one here a name of their own, and those that came in so before the
    name that they got then."""
    renamed: dict[str, str] = {}
    here = {row[0] for row in connection.execute("SELECT id FROM main.calls")}
    there = {row[0] for row in connection.execute("SELECT id FROM other.calls")}
    sql = f"SELECT o.id FROM other.calls o JOIN main.calls m ON m.id = o.id WHERE {_PARTED}"  # noqa: S608  names of our own tables
    parted = {row[0] for row in connection.execute(sql)}
    bases: dict[str, list[str]] = {}
    for name in sorted(here - (there - parted)):
        bases.setdefault(_base(name), []).append(name)
    for name in sorted(parted | (there - here)):
        known = next((k for k in bases.get(_base(name), ()) if _same(connection, k, name)), None)
        if known is not None:
            bases[_base(name)].remove(known)
            renamed[name] = known
        elif name in here:
            renamed[name] = _own_name(connection, name, here | there)
    _move(connection, {old: f"={old}" for old in renamed})  # first out of each other's way
    _move(connection, {f"={old}": new for old, new in renamed.items()})
    return {old: new for old, new in renamed.items() if old != new}


def _base(name: str) -> str:
    """The name that a call began with: `DAY-TIME-CHANCE`."""
    return "-".join(name.split("-")[:3])


def _same(connection: sqlite3.Connection, here: str, there: str) -> bool:
    sql = f"SELECT 1 FROM main.calls m, other.calls o WHERE m.id = ? AND o.id = ? AND NOT ({_PARTED})"  # noqa: S608  names of our own tables
    return connection.execute(sql, (here, there)).fetchone() is not None


def _own_name(connection: sqlite3.Connection, name: str, taken: set[str]) -> str:
    """Made of what sets it apart, which stays as the call goes on: the same each time it comes in."""
    sql = """SELECT b.number, b.body FROM other.events b JOIN main.events a
        ON a.call = b.call AND a.number = b.number AND a.body <> b.body WHERE b.call = ? ORDER BY b.number LIMIT 1"""
    call = connection.execute(
        "SELECT scenario, seed, began, finished FROM other.calls WHERE id = ?", (name,)
    ).fetchone()
    apart = connection.execute(sql, (name,)).fetchone()
    told = repr((call[:3], apart or call[3])).encode("utf-8")
    while name in taken:
        told = hashlib.sha256(told).digest()
        name = f"{_base(name)}-{told.hex()[:8]}"
    taken.add(name)
    return name


def _move(connection: sqlite3.Connection, renamed: Mapping[str, str]) -> None:
    """Give the calls of `other` their new names wherever they are named. Foreign keys of an attached database are
    checked at the end alone, once all are right again."""
    for table in schema.tables(connection):
        key = schema.keys(connection, table)[0]
        named = [to.column for to in schema.references(connection, table) if to.table == "calls"]
        if table == "calls":
            named += ["id", *NAMED_BY_CALLS]
        for old, new in renamed.items():
            if key not in named and named:  # as CALL/TURN
                sql = f"UPDATE other.{table} SET {key} = ? || substr({key}, ?) WHERE {key} LIKE ? || '/%'"  # noqa: S608  names of our own tables
                connection.execute(sql, (new, len(old) + 1, old))
            for column in named:
                sql = f"UPDATE other.{table} SET {column} = ? WHERE {column} = ?"  # noqa: S608  names of our own tables
                connection.execute(sql, (new, old))


# Rows that are one


def _unite(connection: sqlite3.Connection) -> None:
    tables = schema.tables(connection)
    for table in tables:
        if table == "calls":
            _unite_calls(connection)
        elif table not in WORKED_OUT:
            _unite_rows(connection, table)
    for table, source in WORKED_OUT.items():
        _work_out(connection, table, source)


def _unite_calls(connection: sqlite3.Connection) -> None:
    names = schema.columns(connection, "calls")
    listed = ", ".join(names)
    connection.execute(f"INSERT OR IGNORE INTO main.calls ({listed}) SELECT {listed} FROM other.calls")  # noqa: S608  names of our own tables
    connection.execute(
        """UPDATE main.calls SET finished = o.finished, ending = o.ending FROM other.calls o
        WHERE o.id = calls.id AND calls.finished IS NULL AND o.finished IS NOT NULL"""
    )
    connection.execute(
        """UPDATE main.calls SET branch_of = o.branch_of FROM other.calls o
        WHERE o.id = calls.id AND calls.branch_of IS NULL AND o.branch_of IS NOT NULL"""
    )


def _unite_rows(connection: sqlite3.Connection, table: str) -> None:
    names, keys = schema.columns(connection, table), schema.keys(connection, table)
    listed, rest = ", ".join(names), [name for name in names if name not in keys]
    take = f"INSERT INTO main.{table} ({listed}) SELECT {listed} FROM other.{table} WHERE true ON CONFLICT DO "  # noqa: S608  names of our own tables
    if table == "events" or not rest:
        connection.execute(f"{take} NOTHING")
        return
    if table in FIRST:
        better = f"(excluded.{FIRST[table]}, excluded.body) < ({table}.{FIRST[table]}, {table}.body)"
    else:
        better = f"{rank(connection, table, 'excluded')} > {rank(connection, table, table)}"
    changes = ", ".join(f"{name} = excluded.{name}" for name in rest)
    target = take.replace("ON CONFLICT DO", f"ON CONFLICT ({', '.join(keys)}) DO")
    connection.execute(f"{target} UPDATE SET {changes} WHERE {better}")


def _work_out(connection: sqlite3.Connection, table: str, source: str) -> None:
    listed = ", ".join(schema.columns(connection, table))
    if "call" in schema.columns(connection, table):
        fresh = f"SELECT {listed} FROM other.{table} WHERE call IN (SELECT id FROM temp.fresh)"  # noqa: S608  names of our own tables
        connection.execute(f"INSERT OR REPLACE INTO main.{table} ({listed}) {fresh}")
        old = f"SELECT call FROM other.{source} WHERE call NOT IN (SELECT id FROM temp.fresh)"  # noqa: S608  names of our own tables
        connection.execute(f"DELETE FROM main.{table} WHERE call IN ({old})")  # noqa: S608  names of our own tables
    elif connection.execute(f"SELECT 1 FROM other.{source}").fetchone() is not None:  # noqa: S608  names of our own tables
        connection.execute(f"DELETE FROM main.{table}")  # noqa: S608  names of our own tables
