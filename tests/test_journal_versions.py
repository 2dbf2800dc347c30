"""Journals of every earlier version, brought up to date; one of a later version, left alone with a way back."""

import hashlib
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from noprac.build import keeping
from noprac.core.errors import DeviceError
from noprac.store import backup, care, database, schema
from noprac.store.backup import FILE
from noprac.store.journal import Journal
from noprac.store.outgoing import contents

TODAY = len(database.MIGRATIONS)
KEYS = {("scenarios", "hash"): "h", ("calls", "id"): "c"}
VALUES = {"TEXT": "2026-01-01T10:00:00.000+00:00", "INTEGER": 1, "REAL": 0.5}

# A migration that was once written never changes: journals in the world have gone through it.
WRITTEN = (
    "ac54e4d1efef28c8",
    "30b64a999a33368c",
    "1f446d59ec99beb9",
    "7561f3842166cae9",
    "97be93ec83a580aa",
    "e0658d9a8c09c69b",
    "85d23b094331178b",
    "046f8d17d0e2d36c",
    "2663ae0f6b02373b",
)


def digest(statements: Sequence[str]) -> str:
    return hashlib.sha256("\0".join(statements).encode("utf-8")).hexdigest()[:16]


def earlier(path: Path, version: int) -> dict[str, list[tuple[object, ...]]]:
    """A journal of that version with a row in every table; the rows."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        database.migrate(connection, database.MIGRATIONS[:version])
        tables = sorted(schema.tables(connection), key=lambda table: (table != "scenarios", table != "calls", table))
        for table in tables:
            fill(connection, table)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables}  # noqa: S608  names of our own tables


def fill(connection: sqlite3.Connection, table: str) -> None:
    names = connection.execute("SELECT name, type FROM pragma_table_info(?)", (table,)).fetchall()
    there = {to.column: KEYS[to.table, to.there] for to in schema.references(connection, table)}
    row = [there.get(name, KEYS.get((table, name), VALUES[kind])) for name, kind in names]
    marks = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} VALUES ({marks})", row)  # noqa: S608  names of our own tables


def test_no_migration_was_changed() -> None:
    assert tuple(digest(statements) for statements in database.MIGRATIONS)[: len(WRITTEN)] == WRITTEN


@pytest.mark.parametrize("version", range(1, TODAY + 1))
def test_every_earlier_version_comes_up_to_date_with_all_its_rows(tmp_path: Path, version: int) -> None:
    rows = earlier(tmp_path / FILE, version)
    with closing(Journal(tmp_path)) as journal, closing(journal.tables.connect()) as connection:
        assert journal.notice is None
        assert connection.execute("PRAGMA user_version").fetchone() == (TODAY,)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert {row.table for row in contents(journal.tables)} == set(schema.tables(connection))
        for table, kept in rows.items():
            now = connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608  names of our own tables
            assert [row[: len(kept[0])] for row in now] == kept


@pytest.mark.parametrize("version", range(1, TODAY))
def test_before_an_upgrade_a_backup_is_made_that_the_earlier_version_can_read(tmp_path: Path, version: int) -> None:
    earlier(tmp_path / FILE, version)
    Journal(tmp_path).close()
    (kept,) = backup.backups(tmp_path)
    assert (kept.version, kept.readable, kept.day) == (version, True, backup.today())
    backup.unpack(kept, tmp_path / "copy")
    with closing(sqlite3.connect(tmp_path / "copy")) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
        assert connection.execute("SELECT id FROM calls").fetchall() == [("c",)]


def later(home: Path) -> bytes:
    """Make the journal that of a later version; its bytes."""
    with closing(sqlite3.connect(home / FILE, isolation_level=None)) as connection:
        connection.execute("PRAGMA user_version = 99")
    return (home / FILE).read_bytes()


def test_a_journal_of_a_later_version_is_left_alone_and_the_way_back_is_named(tmp_path: Path) -> None:
    earlier(tmp_path / FILE, TODAY)
    with closing(Journal(tmp_path)) as journal:
        care.look_after(journal.tables)
    before = later(tmp_path)
    (kept,) = backup.backups(tmp_path)
    with pytest.raises(DeviceError, match="written by a later noprac") as caught:
        Journal(tmp_path)
    assert caught.value.mend.endswith(f"noprac journal restore {kept.name}")
    assert (tmp_path / FILE).read_bytes() == before
    found, aside = care.put_back(tmp_path, kept.name)
    assert found == kept
    assert aside is not None
    assert aside.read_bytes() == before
    with closing(Journal(tmp_path)) as journal:
        assert [past for (past,) in journal.tables.rows("SELECT id FROM calls")] == ["c"]


def test_without_a_backup_it_says_to_update(tmp_path: Path) -> None:
    Journal(tmp_path).close()
    later(tmp_path)
    with pytest.raises(DeviceError, match="written by a later noprac") as caught:
        Journal(tmp_path)
    assert caught.value.mend == "Update noprac."


def test_a_backup_of_a_later_version_is_not_put_back(tmp_path: Path) -> None:
    earlier(tmp_path / FILE, TODAY)
    with closing(Journal(tmp_path)) as journal:
        care.look_after(journal.tables)
        (kept,) = backup.backups(tmp_path)
        kept.path.rename(kept.path.with_name(f"{kept.day}-v99{backup.SUFFIX}"))
        assert backup.newest(tmp_path) is None
        with pytest.raises(DeviceError, match="made by a later noprac"):
            keeping.restore(f"{kept.day}-v99", journal)
        assert [past for (past,) in journal.tables.rows("SELECT id FROM calls")] == ["c"]
