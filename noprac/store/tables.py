"""The journal's file, shared by all that is kept in it.

Takes: the home folder; SQL with its values. Gives: rows, transactions; every fault as DeviceError, in one line. May
not: know what a table means, or write where another process writes.

One connection serves all threads in turn; a call being written has one of its own, so that nothing keeps it waiting.
"""

import sqlite3
import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar

from noprac.core.errors import DeviceError
from noprac.store import backup, database, disk, rescue, schema
from noprac.store import lock as locks
from noprac.store.lock import Lock

LOCK = "journal.lock"
CHECKED_AT_ONCE = 50_000_000  # bytes that are read in a blink; a larger file is checked behind the window

T = TypeVar("T")
Row = tuple[Any, ...]
Work = Callable[[sqlite3.Connection], T]


class Tables:
    """The file below `home`. `read_only`: never writes, and never stands in the way of a copy that does.

    Raises DeviceError: another copy of noprac writes there, the disk refuses, or a later version wrote it. A damaged
    file is moved aside and the newest backup put in its place; `notice` says so, in one line.
    """

    def __init__(self, home: Path, *, read_only: bool = False) -> None:
        self.home, self.path, self.read_only = home, home / backup.FILE, read_only
        self.notice: str | None = None
        self._turn = RLock()
        self._connection: sqlite3.Connection | None = None
        self._lock = Lock(home / LOCK)
        if not read_only:
            claim(self._lock, home)
            backup.sweep(home)
        try:
            self._open()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let another copy write; harmless twice."""
        with self._turn:
            self._put_down()
            self._lock.release()

    def rows(self, statement: str, values: Sequence[object] = ()) -> list[Row]:
        """What a SELECT gives, all of it. Raises DeviceError."""
        return self.read(lambda connection: connection.execute(statement, values).fetchall())

    def write(self, statement: str, values: Sequence[object] = ()) -> int:
        """Do one statement, on disk when this returns; how many rows it touched. Raises DeviceError."""
        return self.transact(lambda connection: connection.execute(statement, values).rowcount)

    def read(self, work: Work[T]) -> T:
        """Several reads. Raises DeviceError."""
        with self._turn, self.faults():
            return work(self._shared())

    def transact(self, work: Work[T]) -> T:
        """Several statements, all or none. Raises DeviceError."""
        with self._turn, self.faults():
            connection = self._shared()
            with database.transaction(connection):
                return work(connection)

    def connect(self) -> sqlite3.Connection:
        """A connection for the caller alone, who closes it. Raises DeviceError."""
        with self.faults():
            return database.connect_to_read(self.path) if self.read_only else database.connect(self.path)

    def shrink(self) -> None:
        """Give back what was deleted: not a byte of it stays in the file or its log. Raises DeviceError."""
        with self._turn, self.faults():
            connection = self._shared()
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def put_back(self, name: str) -> Path | None:
        """Put a backup in the journal's place; where the journal is now that was there. No call may be going on. Raises
        DeviceError: there is no such backup, or it cannot be used; the journal stays then."""
        found = backup.find(self.home, name)
        with self._turn, self.faults():
            self._put_down()
            aside = backup.put_back(self.home, found, self.path)
            self._prepare()
        return aside

    def empty(self) -> None:
        """As new: not a byte of what was in the tables stays. Raises DeviceError."""
        with self._turn, self.faults():
            connection = self._shared()
            connection.execute("PRAGMA foreign_keys = OFF")
            with database.transaction(connection):
                for table in schema.tables(connection):
                    connection.execute(f"DROP TABLE {table}")
                connection.execute("PRAGMA user_version = 0")
            database.migrate(connection)
            connection.execute("PRAGMA foreign_keys = ON")
        self.shrink()

    def _shared(self) -> sqlite3.Connection:
        if self._connection is not None:
            return self._connection
        connection = database.connect_to_read(self.path) if self.read_only else database.connect(self.path)
        if self.path.exists():  # otherwise it is an empty stand-in, for this once
            self._connection = connection
        weakref.finalize(self, connection.close)
        return connection

    def _put_down(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _open(self) -> None:
        try:
            self._prepare()
        except database.TooNew:
            raise DeviceError(f"{self.path} was written by a later noprac.", rescue.way_back(self.home)) from None
        except (database.Damaged, sqlite3.DatabaseError) as error:
            if isinstance(error, sqlite3.OperationalError) and "malformed" not in str(error):
                raise database.fault(error, self.path) from error
            self._mend()

    def _prepare(self) -> None:
        connection = self._shared()
        if self.path.exists() and (self.path.stat().st_size <= CHECKED_AT_ONCE or rescue.doubted(self.home)):
            database.check(connection)
        if not self.read_only:
            rescue.keep_earlier(self.home, connection)
            database.migrate(connection)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # the log of a killed copy, or of new tables
            rescue.trust(self.home)

    def _mend(self) -> None:
        if self.read_only:
            mend = "Start noprac's window: it moves the file aside and goes on from the newest backup."
            raise DeviceError(f"The journal {self.path} is damaged.", mend)
        self._put_down()
        try:
            self.notice = rescue.mend(self.home, self.path)
        except OSError as error:
            raise disk.fault(error, self.path) from error
        self._prepare()

    @contextmanager
    def faults(self) -> Iterator[None]:
        """What SQLite refuses is a DeviceError."""
        try:
            yield
        except sqlite3.Error as error:
            raise database.fault(error, self.path) from error


def claim(lock: Lock, home: Path) -> None:
    """Be the one copy that writes below `home`. Raises DeviceError: another one does, or the disk refuses."""
    what = f"Another copy of noprac is using {home}."
    locks.claim(lock, home, DeviceError(what, "Close it, or set NOPRAC_HOME to another folder."))
