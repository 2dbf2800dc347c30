"""Copies of the journal, one a day, the newest fourteen.

Takes: the home folder, a connection to a journal that is whole. Gives: `Backup`, the files, the way back to one. May
not: touch the journal itself; `put_back` moves it aside for the caller, who holds its lock.

A copy is `backups/DAY-vVERSION.sqlite3.gz`; the version is that of the journal's tables, so that a noprac of yesterday
finds the newest copy that it can read.
"""

import gzip
import re
import shutil
import sqlite3
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from noprac.core.errors import DeviceError
from noprac.store import database, disk

FILE = "journal.sqlite3"
FOLDER = "backups"
SUFFIX = ".sqlite3.gz"
KEPT = 14
SCRATCH = ".journal-part-"
_NAME = re.compile(r"(\d{4}-\d\d-\d\d)-v(\d+)")
_LEVEL = 3  # a journal shrinks to a sixth; more effort saves little


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy. `day`: the trainee's own, ISO 8601; `version`: of its tables; `size`: bytes on disk."""

    name: str
    path: Path
    day: str
    version: int
    size: int

    @property
    def readable(self) -> bool:
        """Whether this version of noprac can use it."""
        return self.version <= len(database.MIGRATIONS)


def backups(home: Path) -> tuple[Backup, ...]:
    """The copies below `home`, the newest first."""
    found = [backup for path in (home / FOLDER).glob(f"*{SUFFIX}") if (backup := _backup(path)) is not None]
    return tuple(sorted(found, key=lambda backup: (backup.day, backup.version), reverse=True))


def newest(home: Path) -> Backup | None:
    """The newest copy that this version can read."""
    return next((backup for backup in backups(home) if backup.readable), None)


def today() -> str:
    """The day here, ISO 8601."""
    return datetime.now(UTC).astimezone().date().isoformat()


def make(home: Path, connection: sqlite3.Connection, day: str) -> Backup:
    """Copy the journal of the connection as it stands, in place of an earlier copy of that day; the oldest beyond
    fourteen go. Raises DeviceError, sqlite3.Error."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    path = home / FOLDER / f"{day}-v{version}{SUFFIX}"
    with scratch(home) as folder:
        with closing(sqlite3.connect(folder / "copy")) as copy:
            connection.backup(copy)
        pack(folder / "copy", path)
    for old in backups(home)[KEPT:]:
        with suppress(OSError):
            old.path.unlink()
    return Backup(path.name.removesuffix(SUFFIX), path, day, version, path.stat().st_size)


def find(home: Path, name: str) -> Backup:
    """The copy of that name, or the newest of that day. Raises DeviceError: there is none."""
    for backup in backups(home):
        if name in {backup.name, backup.day}:
            return backup
    raise DeviceError(f"There is no backup {name}.", "`noprac journal backups` shows those there are.")


def unpack(backup: Backup, to: Path) -> None:
    """Write the journal of a copy to a new file, once it is found whole. Raises DeviceError; leaves nothing then."""
    try:
        with gzip.open(backup.path) as packed, to.open("xb") as file:
            shutil.copyfileobj(packed, file)
        _check(to, backup.version)
    except (EOFError, gzip.BadGzipFile, zlib.error, sqlite3.Error, database.Damaged, ValueError) as error:
        to.unlink(missing_ok=True)
        raise DeviceError(f"The backup {backup.name} is damaged.", "Choose another one.") from error
    except OSError as error:
        to.unlink(missing_ok=True)
        raise disk.fault(error, to) from error


def _check(file: Path, version: int) -> None:
    with closing(sqlite3.connect(file)) as connection:
        database.check(connection)
        if connection.execute("PRAGMA user_version").fetchone() != (version,):
            raise database.Damaged


def put_back(home: Path, backup: Backup, journal: Path) -> Path | None:
    """Put a copy in the journal's place; where the journal is now that was there. Raises DeviceError: this version
    cannot read it, or it is damaged; nothing is moved then."""
    if not backup.readable:
        raise DeviceError(f"The backup {backup.name} was made by a later noprac.", "Update noprac, or choose another.")
    with scratch(home) as folder:
        unpack(backup, folder / "copy")
        try:
            aside = database.move_aside(journal, "replaced") if journal.exists() else None
            (folder / "copy").replace(journal)
        except OSError as error:
            raise disk.fault(error, journal) from error
    return aside


def pack(file: Path, to: Path) -> None:
    """Compress a file; whole or not at all. Raises DeviceError."""
    disk.make_folder(to.parent)
    part = file.with_name("packed")
    try:
        with file.open("rb") as whole, gzip.open(part, "wb", compresslevel=_LEVEL) as packed:
            shutil.copyfileobj(whole, packed, 1 << 20)
        part.replace(to)
    except OSError as error:
        raise disk.fault(error, to) from error


@contextmanager
def scratch(home: Path) -> Iterator[Path]:
    """A folder below `home` that is gone afterwards. Raises DeviceError."""
    try:
        folder = Path(tempfile.mkdtemp(prefix=SCRATCH, dir=home))
    except OSError as error:
        raise disk.fault(error, home) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def sweep(home: Path) -> None:
    """Take away what a killed copy left half done; the caller holds the journal's lock."""
    for folder in home.glob(f"{SCRATCH}*"):
        shutil.rmtree(folder, ignore_errors=True)


def _backup(path: Path) -> Backup | None:
    name = path.name.removesuffix(SUFFIX)
    named = _NAME.fullmatch(name)
    try:
        return None if named is None else Backup(name, path, named[1], int(named[2]), path.stat().st_size)
    except OSError:
        return None
