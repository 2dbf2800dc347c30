"""One writer at a time.

Takes: a file's path. Gives: a lock that the system lets go of when the process ends, however it ends. May not: wait.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from noprac.core.errors import DeviceError
from noprac.store import disk

if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """A lock on `path`; the file stays behind, empty."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def take(self) -> bool:
        """Whether the lock is ours now; False where another process has it. Raises OSError: the file cannot be
        made."""
        file = self._path.open("ab")
        try:
            _lock(file)
        except OSError:
            file.close()
            return False
        self._file = file
        return True

    def release(self) -> None:
        """Let go; harmless twice."""
        file, self._file = self._file, None
        if file is not None:
            file.close()


def claim(lock: Lock, folder: Path, busy: DeviceError) -> None:
    """Take a lock that lies in `folder`, which is made. Raises DeviceError: `busy` where another process has it, or the
    disk refuses."""
    disk.make_folder(folder)
    try:
        taken = lock.take()
    except OSError as error:
        raise disk.fault(error, folder) from error
    if not taken:
        raise busy


@contextmanager
def alone(path: Path, busy: DeviceError) -> Iterator[None]:
    """Nobody else is at it meanwhile: the lock `path` is held. Raises DeviceError, as `claim`."""
    lock = Lock(path)
    claim(lock, path.parent, busy)
    try:
        yield
    finally:
        lock.release()
