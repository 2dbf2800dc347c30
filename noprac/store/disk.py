"""Faults of the disk, in one line each; files written whole or not at all.

Takes: paths and text. Gives: nothing, or DeviceError. May not: leave half a file.
"""

import errno
import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from noprac.core.errors import DeviceError
from noprac.store import paths

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_CLOSED = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_FOLDER = {errno.ENOTDIR, errno.EEXIST}


def fault(error: OSError, path: Path) -> DeviceError:
    """What went wrong at `path`, for a person."""
    if error.errno in _FULL:
        return DeviceError(f"The disk is full at {path}.", "Free some space.")
    ours = path.is_relative_to(paths.home())
    if error.errno in _CLOSED:
        return DeviceError(f"{path} cannot be written.", f"Allow writing there, or {_another(ours=ours)}.")
    if error.errno in _NO_FOLDER:
        return DeviceError(f"{path} is not a folder.", "Set NOPRAC_HOME to a folder." if ours else "Name a folder.")
    return DeviceError(f"{path}: {error.strerror or error}.", f"Check the disk, or {_another(ours=ours)}.")


def _another(*, ours: bool) -> str:
    return "set NOPRAC_HOME to another folder" if ours else "name another place"


def make_folder(path: Path) -> None:
    """Create `path` with its parents. Raises DeviceError."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise fault(error, path) from error


def write_whole(path: Path, data: bytes) -> None:
    """Write a file beside its place and move it there: it is old or new, never half. Raises DeviceError."""
    write_parts(path, (data,))


def write_parts(path: Path, parts: Iterable[bytes]) -> None:
    """As `write_whole`, part by part, so that a large file is never in memory. Raises DeviceError, and what `parts`
    raises."""
    make_folder(path.parent)
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with part.open("xb") as file:
            for data in parts:
                file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise fault(error, path) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
