"""Scenario files read before, as plain values: to read YAML takes most of the time until a window can be used.

Takes: the bytes of a file, and the values that were read from them. Gives: those values again, for the same bytes. May
not: be trusted further than a scenario's file, or be missed: where it is gone, damaged or of another version, the files
are read anew.
"""

import hashlib
import json
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from noprac import __version__
from noprac.core.errors import DeviceError
from noprac.store import disk

LARGEST = 262_144  # bytes of a scenario
MOST = 200  # files whose values are kept, the latest read
FILE = Path("cache") / "scenarios.json"
_READER = f"{__version__}-1"  # the number rises where the same bytes come to mean other values


class ReadBefore:
    """What was read, in one file below `home`, which is looked at when something is first asked for."""

    def __init__(self, home: Path) -> None:
        self._file = home / FILE
        self._new: dict[str, object] = {}

    @cached_property
    def _values(self) -> dict[str, object]:
        try:
            found = json.loads(self._file.read_bytes())
        except (OSError, ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}

    def get(self, data: bytes) -> dict[str, object] | None:
        """The values of these bytes, if they were read before."""
        found = self._values.get(_key(data))
        return found if isinstance(found, dict) else None

    def add(self, data: bytes, values: dict[str, object]) -> None:
        """These bytes are a scenario with these values."""
        self._new[_key(data)] = values

    def keep(self) -> None:
        """Write what was added; a disk that refuses only makes the next start slower."""
        if not self._new:
            return
        latest = list((self._values | self._new).items())[-MOST:]
        with suppress(DeviceError):
            disk.make_folder(self._file.parent)
            disk.write_whole(self._file, json.dumps(dict(latest), allow_nan=False).encode())


def _key(data: bytes) -> str:
    return hashlib.sha256(_READER.encode() + b"\0" + data).hexdigest()
