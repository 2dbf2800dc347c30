"""A zip or a folder from anywhere, brought into a folder of ours.

Takes: a zip, a folder. Gives: its files in a new folder. May not: write outside that folder, follow or make a link, or
fill the disk.

Everything is looked at before anything is written. Refused are names that lead elsewhere (absolute, with `..`, a
drive, a backslash), names that some system cannot hold or takes for another's, links and devices, encrypted entries,
and bombs: too many entries, too many bytes, too much packed into too little, entries that lie over each other. What
Python's own `extractall` does instead is mend such names silently, and unpack a bomb to its end.
"""

import os
import shutil
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from threading import Event
from typing import IO

from noprac.core.errors import DeviceError
from noprac.store import disk
from noprac.store.file_names import fault_in
from noprac.store.models.fetch import CHUNK, Stopped, Told

SPARE = 50_000_000  # bytes left for everything else
_ENCRYPTED = 0x1
_MEND = "Get the model again from where it was published."


@dataclass(frozen=True, slots=True)
class Limits:
    """What a model may hold. `entries`: files and folders; `total`: bytes; `ratio`: bytes for each packed one. The
    largest published English one has some 30 entries and 2.7 GB, 1.5 bytes for each packed one."""

    entries: int = 10_000
    total: int = 8_000_000_000
    ratio: int = 100


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class _Item:
    """A file or folder to bring. `name`: its path inside, a folder's with a slash at its end; `size`: bytes."""

    name: str
    size: int
    open: Callable[[], IO[bytes]]


def unpack(archive: Path, into: Path, told: Told, stop: Event, limits: Limits = LIMITS) -> None:
    """The files of a zip in `into`, which is made. Raises DeviceError; Stopped where `stop` was set."""
    try:
        with zipfile.ZipFile(archive) as opened:
            items = _checked(archive, _packed(archive, opened, limits), limits)
            _bring(items, into, told, stop)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError) as error:
        raise DeviceError(f"{archive} is damaged, or no zip.", _MEND) from error
    except OSError as error:
        raise disk.fault(error, archive) from error


def copy(folder: Path, into: Path, told: Told, stop: Event, limits: Limits = LIMITS) -> None:
    """The files of a folder in `into`, which is made. Raises DeviceError; Stopped where `stop` was set."""
    try:
        items = _checked(folder, _lying(folder, limits), limits)
        _bring(items, into, told, stop)
    except OSError as error:
        raise disk.fault(error, folder) from error


def _packed(archive: Path, opened: zipfile.ZipFile, limits: Limits) -> Iterator[_Item]:
    """The entries of a zip."""
    infos = opened.infolist()
    packed = archive.stat().st_size
    if sum(info.compress_size for info in infos) > packed or any(
        info.file_size > limits.ratio * max(info.compress_size, 1024) for info in infos
    ):
        raise _unfit(archive, "packs too much into too little")
    for info in infos:
        kind = stat.S_IFMT(info.external_attr >> 16)
        if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
            raise _unfit(archive, f"holds a link or a device ({info.orig_filename[:80]!r})")
        if info.flag_bits & _ENCRYPTED:
            raise _unfit(archive, "is encrypted")
        yield _Item(info.orig_filename, info.file_size, partial(opened.open, info))


def _lying(folder: Path, limits: Limits) -> Iterator[_Item]:
    """The entries of a folder."""
    waiting, seen = [folder], 0
    while waiting:
        with os.scandir(waiting.pop()) as found:
            for entry in found:
                path, seen = Path(entry.path), seen + 1
                if seen > limits.entries:
                    raise _too_much(folder, limits)
                if entry.is_symlink() or not (entry.is_dir() or entry.is_file()):
                    raise _unfit(folder, f"holds a link or a device ({entry.name[:80]!r})")
                name = path.relative_to(folder).as_posix()
                if entry.is_dir():
                    waiting.append(path)
                    yield _Item(f"{name}/", 0, partial(_reading, path))
                else:
                    yield _Item(name, entry.stat().st_size, partial(_reading, path))


def _checked(source: Path, items: Iterable[_Item], limits: Limits) -> tuple[_Item, ...]:
    """The items, each with a fit name of its own, all within the limits."""
    known: dict[str, str] = {}  # as a system sees it that takes upper for lower case: as it is written
    files: list[_Item] = []
    total = 0
    for number, item in enumerate(items):
        if fault := fault_in(item.name):
            raise _unfit(source, f"holds {item.name[:80]!r}, which {fault}")
        total += item.size
        if number >= limits.entries or total > limits.total:
            raise _too_much(source, limits)
        _claim(source, item, known)
        if not item.name.endswith("/"):
            files.append(item)
    return tuple(files)


def _claim(source: Path, item: _Item, known: dict[str, str]) -> None:
    """Take an item's name, and its folders'. A file's is nobody else's; a folder's is written one way."""
    path = PurePosixPath(item.name.rstrip("/"))
    folders = [f"{parent}/" for parent in path.parents if parent.name]
    if item.name.endswith("/"):
        folders.append(f"{path}/")
    elif _folded(str(path)) in known:
        raise _unfit(source, f"holds {item.name[:80]!r} twice")
    else:
        known[_folded(str(path))] = str(path)
    if any(known.setdefault(_folded(folder.rstrip("/")), folder) != folder for folder in folders):
        raise _unfit(source, f"holds {item.name[:80]!r} twice")


def _reading(path: Path) -> IO[bytes]:
    return path.open("rb")


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def room(folder: Path, need: int) -> None:
    """See that the disk below `folder` has `need` bytes and some to spare. Raises DeviceError."""
    there = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(there).free
    if free < need + SPARE:
        what = f"{there} has {free // 1_000_000} MB free; {(need + SPARE) // 1_000_000} MB are needed."
        raise DeviceError(what, "Free some space, or set NOPRAC_HOME to a folder on another disk.")


def _bring(items: tuple[_Item, ...], into: Path, told: Told, stop: Event) -> None:
    """Write the files."""
    total, done = sum(item.size for item in items), 0
    room(into.parent, total)
    into.mkdir(parents=True)
    for item in items:
        target = into.joinpath(*item.name.split("/"))
        target.parent.mkdir(parents=True, exist_ok=True)
        with item.open() as source, target.open("xb") as out:
            _copy(item, source, out, stop)
        done += item.size
        told(done, total)


def _copy(item: _Item, source: IO[bytes], out: IO[bytes], stop: Event) -> None:
    """Its bytes are counted: what it says of itself may be a lie."""
    length = 0
    while block := source.read(CHUNK):
        length += len(block)
        if stop.is_set():
            raise Stopped
        if length > item.size:
            raise DeviceError(f"{item.name} is longer than it says.", _MEND)
        out.write(block)


def _too_much(source: Path, limits: Limits) -> DeviceError:
    return _unfit(source, f"holds more than {limits.entries} files or {limits.total // 1_000_000} MB")


def _unfit(source: Path, why: str) -> DeviceError:
    return DeviceError(f"{source} {why}.", _MEND)
