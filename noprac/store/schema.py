"""What tables a journal has, and how they hang together, as SQLite tells it.

Takes: a connection. Gives: tables, columns, keys, references. May not: know what a table means.
"""

import sqlite3
from dataclasses import dataclass

from noprac.store import database


def tables(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The tables, by name."""
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return tuple(sorted(name for (name,) in rows))


def columns(connection: sqlite3.Connection, table: str, schema: str = "main") -> tuple[str, ...]:
    """The columns of a table, in order."""
    rows = connection.execute("SELECT name FROM pragma_table_info(?, ?) ORDER BY cid", (table, schema))
    return tuple(name for (name,) in rows)


def keys(connection: sqlite3.Connection, table: str, schema: str = "main") -> tuple[str, ...]:
    """The columns of a table's primary key, in order."""
    rows = connection.execute("SELECT name FROM pragma_table_info(?, ?) WHERE pk > 0 ORDER BY pk", (table, schema))
    return tuple(name for (name,) in rows)


@dataclass(frozen=True, slots=True)
class Reference:
    """A column that refers to another table's. `on_delete`: what becomes of the row without it."""

    column: str
    table: str
    there: str
    on_delete: str


def references(connection: sqlite3.Connection, table: str) -> tuple[Reference, ...]:
    """What the columns of a table refer to."""
    rows = connection.execute('SELECT "from", "table", "to", on_delete FROM pragma_foreign_key_list(?)', (table,))
    return tuple(Reference(*row) for row in rows)


def drop_lost(connection: sqlite3.Connection) -> int:
    """Delete the rows that refer to rows that are not there, or what refers, as their deletion would have; how many
    they were. Raises sqlite3.Error."""
    count = 0
    with database.transaction(connection):
        while lost := {row[0] for row in connection.execute("PRAGMA foreign_key_check")}:
            for table in lost:
                for to in references(connection, table):
                    lost_ones = f"WHERE {to.column} NOT IN (SELECT {to.there} FROM {to.table})"  # noqa: S608  names of our own tables
                    kept = to.on_delete == "SET NULL"
                    do = f"UPDATE {table} SET {to.column} = NULL" if kept else f"DELETE FROM {table}"  # noqa: S608  names of our own tables
                    count += connection.execute(f"{do} {lost_ones}").rowcount
    return count
