"""The file system watched: every file made or written below some folders, however short its life. Linux alone."""

import ctypes
import os
import select
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread

CREATE, WRITTEN, MOVED_TO = 0x100, 0x8, 0x80
A_FOLDER = 0x40000000
HEAD = struct.Struct("iIII")


class Watch:
    """`seen`: the files so far."""

    def __init__(self, *folders: Path) -> None:
        self.seen: set[Path] = set()
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._file = self._libc.inotify_init1(os.O_NONBLOCK)
        self._folders: dict[int, Path] = {}
        self._stop_out, self._stop_in = os.pipe()
        for folder in folders:
            self._add(folder)
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Take in what has happened until now, then stop."""
        os.write(self._stop_in, b".")
        self._thread.join(30)
        for file in (self._file, self._stop_in, self._stop_out):
            os.close(file)

    def _add(self, folder: Path) -> None:
        """Watch a folder and all in it; what came before the watch is seen by looking."""
        number = self._libc.inotify_add_watch(self._file, str(folder).encode(), CREATE | WRITTEN | MOVED_TO)
        self._folders[number] = folder
        with suppress(FileNotFoundError):
            for path in folder.iterdir():
                self._note(path)

    def _note(self, path: Path) -> None:
        if path.is_dir():
            self._add(path)
        else:
            self.seen.add(path)

    def _run(self) -> None:
        stopping = False
        while not stopping:
            stopping = self._stop_out in select.select([self._file, self._stop_out], [], [])[0]
            self._take()

    def _take(self) -> None:
        while True:
            try:
                data = os.read(self._file, 1 << 16)
            except BlockingIOError:
                return
            while data:
                number, mask, _, length = HEAD.unpack_from(data)
                name = data[HEAD.size : HEAD.size + length].rstrip(b"\0").decode()
                data = data[HEAD.size + length :]
                path = self._folders[number] / name
                if mask & A_FOLDER:
                    self._add(path)
                elif name:  # without: the folder itself is gone
                    self.seen.add(path)


@contextmanager
def watched(*folders: Path) -> Iterator[Watch]:
    """A watch that ends with the block."""
    watch = Watch(*folders)
    try:
        yield watch
    finally:
        watch.close()
