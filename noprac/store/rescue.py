"""What is done where the journal's file is damaged, or of another version.

Takes: the home folder; the caller holds its lock. Gives: a journal that can be used again, and one line that says what
was done. May not: lose the file that was there.
"""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from noprac.core.errors import DeviceError
from noprac.store import backup, database, incoming, merge
from noprac.store.backup import Backup

DOUBTED = "journal.damaged"  # an empty file: the journal was found damaged while it was in use


def mend(home: Path, journal: Path) -> str:
    """Move a damaged journal aside, put the newest good backup in its place, and bring in what can still be read of the
    damaged one; what was done. Raises OSError, DeviceError."""
    aside = database.move_aside(journal)
    (home / DOUBTED).unlink(missing_ok=True)
    back = _newest_good(home, journal)
    saved = _save(home, journal, aside)
    whence = f"the backup of {back.day} is in its place" if back else "a new one has begun"
    more = f", with {saved} more {'call' if saved == 1 else 'calls'} saved from it" if saved else ""
    return f"The journal was damaged: it was moved to {aside}; {whence}{more}."


def way_back(home: Path) -> str:
    """What to do where a later version wrote the journal."""
    found = backup.newest(home)
    if found is None:
        return "Update noprac."
    return f"Update noprac, or go back to the backup of {found.day}: noprac journal restore {found.name}"


def keep_earlier(home: Path, connection: sqlite3.Connection) -> None:
    """Before the tables of an earlier version are brought up to date: a backup that the earlier version can read."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if 0 < version < len(database.MIGRATIONS) and connection.execute("SELECT 1 FROM calls").fetchone():
        with suppress(DeviceError):  # a disk that is full is no reason not to start
            backup.make(home, connection, backup.today())


def doubt(home: Path) -> None:
    """Have the journal mended when it is next opened. Raises OSError."""
    (home / DOUBTED).touch()


def doubted(home: Path) -> bool:
    """Whether the journal was found damaged while it was in use."""
    return (home / DOUBTED).exists()


def trust(home: Path) -> None:
    """The journal was found whole."""
    with suppress(OSError):
        (home / DOUBTED).unlink(missing_ok=True)


def _newest_good(home: Path, journal: Path) -> Backup | None:
    for found in backup.backups(home):
        if found.readable:
            with suppress(DeviceError):
                backup.put_back(home, found, journal)
                return found
    return None


def _save(home: Path, journal: Path, damaged: Path) -> int:
    """How many calls were saved. What goes wrong here leaves the damaged file as it is, for a later try."""
    with suppress(sqlite3.Error, DeviceError), backup.scratch(home) as folder:
        saved = incoming.save_what_can_be(damaged, folder)
        if saved is not None:
            with closing(database.connect(journal)) as connection:
                database.migrate(connection)
                return merge.merge(connection, saved).calls
    return 0
