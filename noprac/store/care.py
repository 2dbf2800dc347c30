"""The journal looked after: once a day checked through and backed up; put back from a backup; merged; erased.

Takes: the journal's tables. Gives: what was done, in a line where a person must know. May not: run on a window's
thread: on a large journal each of these takes seconds.
"""

import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from noprac.core.errors import DeviceError
from noprac.store import backup, database, disk, incoming, rescue, schema
from noprac.store.backup import FILE, Backup
from noprac.store.lock import Lock
from noprac.store.merge import Merged, merge
from noprac.store.tables import LOCK, Tables, claim
from noprac.store.voices import FOLDER as VOICES

# All that noprac keeps of what a person said and did; choices, scenarios and models are none of it.
KEPT_OF_A_PERSON = (
    *("journal-damaged-*", "journal-replaced-*", f"{backup.SCRATCH}*", rescue.DOUBTED),
    *(backup.FOLDER, VOICES, "cache", "logs"),
)


def look_after(tables: Tables) -> str | None:
    """Check the journal through and back it up, where that was not done today; a line where something is wrong. Raises
    DeviceError."""
    day = backup.today()
    if tables.read_only or any(found.day == day for found in backup.backups(tables.home)):
        return None
    with closing(tables.connect()) as connection, tables.faults():
        if not _whole(connection):
            rescue.doubt(tables.home)
            return "The journal is damaged. Close noprac and start it again: it is then mended."
        backup.make(tables.home, connection, day)
        lost = schema.drop_lost(connection)
    return f"{lost} entries without their call were taken out; today's backup has them." if lost else None


def put_back(home: Path, name: str) -> tuple[Backup, Path | None]:
    """Put a backup in the journal's place, whatever is wrong with that: the backup, and where the journal is now that
    was there. Raises DeviceError: no such backup, it cannot be used, or another copy of noprac is at work."""
    found, lock = backup.find(home, name), Lock(home / LOCK)
    claim(lock, home)
    try:
        aside = backup.put_back(home, found, home / FILE)
        rescue.trust(home)
    finally:
        lock.release()
    return found, aside


def bring_in(tables: Tables, file: Path) -> Merged:
    """Merge another journal into this one: an export, a backup, a journal or the folder it lies in; with its sounds.
    Raises DeviceError; nothing is changed then."""
    with backup.scratch(tables.home) as folder:
        other = incoming.bring(file, folder)
        with closing(tables.connect()) as connection, tables.faults():
            merged = merge(connection, other)
        _bring_sounds(folder / VOICES, tables.home / VOICES, merged)
    return merged


def erase(tables: Tables) -> int:
    """Forget everything: rows, backups, sounds, files moved aside, faults written down; how many calls there were. Not
    a byte of it stays. Raises DeviceError."""
    calls: int = tables.rows("SELECT count(*) FROM calls")[0][0]
    for pattern in KEPT_OF_A_PERSON:  # first: what is left of a half-done deletion must be told of
        for path in tables.home.glob(pattern):
            _remove(path)
    tables.empty()
    return calls


def forget_in_backups(home: Path, name: str, table: str = "calls") -> None:
    """Take a call, or a row of another table by its id, out of every backup; one that cannot be read goes altogether.
    Raises DeviceError."""
    for found in backup.backups(home):
        with backup.scratch(home) as folder:
            try:
                backup.unpack(found, folder / "copy")
                if _forget(folder / "copy", name, table):
                    backup.pack(folder / "copy", found.path)
            except (DeviceError, sqlite3.Error):
                _remove(found.path)


def _forget(file: Path, name: str, table: str) -> bool:
    """Whether the row was there; nothing of it stays in the file."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        there = table in schema.tables(connection)  # not in a backup of a version that had none
        if not there or connection.execute(f"SELECT 1 FROM {table} WHERE id = ?", (name,)).fetchone() is None:  # noqa: S608  names of our own tables
            return False
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"DELETE FROM {table} WHERE id = ?", (name,))  # noqa: S608  names of our own tables
        connection.execute("DELETE FROM scenarios WHERE hash NOT IN (SELECT scenario FROM calls)")
        connection.execute("VACUUM")
    return True


def _whole(connection: sqlite3.Connection) -> bool:
    try:
        database.check(connection)
    except (database.Damaged, sqlite3.DatabaseError) as error:
        if isinstance(error, sqlite3.OperationalError) and "malformed" not in str(error):
            raise
        return False
    return True


def _bring_sounds(source: Path, to: Path, merged: Merged) -> None:
    """Sounds of calls, under the names that the calls have here; what is here already stays."""
    for path in source.glob("*/*"):
        place = to / merged.renamed.get(path.parent.name, path.parent.name) / path.name
        if not place.exists():
            disk.make_folder(place.parent)
            with suppress(OSError):
                to.chmod(0o700)
            disk.write_whole(place, path.read_bytes())


def _remove(path: Path) -> None:
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise disk.fault(error, path) from error
