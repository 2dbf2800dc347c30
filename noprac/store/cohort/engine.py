"""DuckDB, as it is used here.

Takes: SQL with values. Gives: rows, Parquet files. May not: fetch anything, read a file that it is not told to, or let
the number of threads change an answer.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
from numpy.typing import NDArray

Fault = duckdb.Error
Connection = duckdb.DuckDBPyConnection

_CHOICES: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "preserve_insertion_order": True,
}
_NONE = -1  # stands for a number that is not there, on its way in; none of ours is below nought
ROWS = 122_880  # of a group in a file: what one thread reads


def opened(threads: int) -> Connection:
    """A database in memory. `threads`: how many it may use."""
    return duckdb.connect(":memory:", config={**_CHOICES, "threads": threads})


def quoted(path: Path) -> str:
    """A path as SQL has it."""
    return "'" + str(path).replace("'", "''") + "'"


def kinds(of: type[StrEnum]) -> str:
    """The SQL type of names that come from few."""
    return f"ENUM({', '.join(f'{chr(39)}{name}{chr(39)}' for name in sorted(of))})"


def save(connection: Connection, query: str, path: Path) -> None:
    """Write what `query` gives to a Parquet file."""
    connection.execute(f"COPY ({query}) TO {quoted(path)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {ROWS})")


@dataclass(frozen=True, slots=True)
class Columns:
    """A table as arrays, with what each column is in SQL."""

    arrays: dict[str, NDArray[Any]]
    selected: str


def columns(
    names: Sequence[str], rows: Sequence[Sequence[Any]], whole: AbstractSet[str], real: AbstractSet[str]
) -> Columns:
    """Rows turned to columns, which DuckDB reads fast. `whole`, `real`: which hold numbers, the others hold text."""
    turned = list(zip(*rows, strict=True)) or [()] * len(names)
    arrays, selected = {}, []
    for name, values in zip(names, turned, strict=True):
        if name in whole:
            arrays[name] = np.array([_NONE if value is None else value for value in values], dtype=np.int64)
            selected.append(f'nullif("{name}", {_NONE}) AS "{name}"')
        elif name in real:
            arrays[name] = np.array([_NONE if value is None else value for value in values], dtype=np.float64)
            selected.append(f'nullif("{name}", {_NONE}) AS "{name}"')
        else:
            arrays[name] = np.empty(len(values), dtype=object)
            arrays[name][:] = values
            selected.append(f'"{name}"::VARCHAR AS "{name}"')
    return Columns(arrays, ", ".join(selected))


def make_table(connection: Connection, name: str, table: Columns) -> None:
    """A table in memory."""
    connection.register("given", table.arrays)
    connection.execute(f"CREATE TABLE {name} AS SELECT {table.selected} FROM given")  # noqa: S608  names of our own tables
    connection.unregister("given")


def view(connection: Connection, name: str, files: Sequence[Path], empty: Columns) -> None:
    """Parquet files as one table; an empty one where there is none."""
    if not files:
        make_table(connection, name, empty)
        return
    listed = ", ".join(quoted(file) for file in files)
    connection.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet([{listed}])")  # noqa: S608  names of our own tables


def save_columns(connection: Connection, table: Columns, path: Path) -> None:
    """Write columns to a Parquet file."""
    connection.register("given", table.arrays)
    save(connection, f"SELECT {table.selected} FROM given", path)  # noqa: S608  names of our own tables
    connection.unregister("given")
