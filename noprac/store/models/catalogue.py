"""What models there are to get.

Takes: the catalogue that comes with the app, and the user's own (`models.json` in the home folder). Gives: entries with
each file's address, length and checksum. May not: go online.

The user's own may name a mirror, an address that stands in for all others, and entries of its own; one with the name
of ours takes its place. `NOPRAC_MIRROR` goes before it. A file without a checksum is no entry: what comes down a line
is used only where it is what was meant.
"""

import json
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from noprac.core.errors import DeviceError
from noprac.store import paths
from noprac.store.models import Kind

FILE = "models.json"
MIRROR = "NOPRAC_MIRROR"
LONGEST = 1_000_000  # bytes of a catalogue
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,119}")
_ADDRESS = re.compile(r"https?://[^\s/?#]+\S*")
_SUMS = {"sha256": re.compile(r"[0-9a-f]{64}"), "md5": re.compile(r"[0-9a-f]{32}")}

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class File:
    """A file to get. `size`: bytes, None where it is not known; `sha256`, `md5`: in hexadecimal, "" where not known,
    one at least is."""

    name: str
    address: str
    size: int | None = None
    sha256: str = ""
    md5: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A model to get. `language`: as `en-us`; `about`: what it is, for a person; a recogniser has one file, a zip; a
    voice two."""

    name: str
    kind: Kind
    language: str
    licence: str
    about: str
    files: tuple[File, ...]

    @property
    def size(self) -> int:
        """Bytes to fetch, as far as they are known."""
        return sum(file.size or 0 for file in self.files)


def catalogue() -> tuple[Entry, ...]:
    """What there is, the user's own last. Raises DeviceError: the user's own cannot be used."""
    ours, _ = _read(paths.assets() / "models" / "catalogue.json")
    own = paths.home() / FILE
    theirs, mirror = _read(own) if own.is_file() else ((), "")
    names = {entry.name for entry in theirs}
    whole = (*(entry for entry in ours if entry.name not in names), *theirs)
    mirror = _mirror(os.environ.get(MIRROR, ""), MIRROR) or mirror
    return tuple(_at(mirror, entry) for entry in whole) if mirror else whole


def find(name: str) -> Entry:
    """The entry of that name. Raises DeviceError."""
    found = next((entry for entry in catalogue() if entry.name == name), None)
    if found is None:
        raise DeviceError(f"There is no model {name!r} in the catalogue.", "See the names: noprac model list")
    return found


def fits_as_name(name: str) -> bool:
    """Whether a model may have this name: it is one folder, on any system."""
    return _NAME.fullmatch(name) is not None and not name.endswith(".")


def _at(mirror: str, entry: Entry) -> Entry:
    return replace(entry, files=tuple(replace(f, address=f"{mirror.rstrip('/')}/{f.name}") for f in entry.files))


def _mirror(value: str, where: str) -> str:
    if value and not _ADDRESS.fullmatch(value):
        raise DeviceError(f"{where} is not an address: {value[:80]}.", "Write it as https://host/folder/.")
    return value


class _Fault(Exception):
    """What is wrong with a catalogue, by field."""


def _read(path: Path) -> tuple[tuple[Entry, ...], str]:
    """The entries of a catalogue, and its mirror."""
    try:
        with path.open("rb") as file:
            whole = _mapping("it", json.loads(file.read(LONGEST)))
        listed: list[object] = _get(whole, "models", "", list, [])
        entries = tuple(_entry(f"models[{n}]", value) for n, value in enumerate(listed))
        return entries, _mirror(_get(whole, "mirror", "", str, ""), f"{path}: mirror")
    except (OSError, ValueError, RecursionError, _Fault) as error:
        why = str(error) if isinstance(error, _Fault) else "it is not JSON that can be read"
        raise DeviceError(f"{path} cannot be used: {why}.", "Mend it, or remove it.") from error


def _entry(where: str, value: object) -> Entry:
    fields = _mapping(where, value)
    name, kind = _get(fields, "name", where, str), _get(fields, "kind", where, str, Kind.RECOGNISER.value)
    if not fits_as_name(name):
        raise _Fault(f"{where}.name is not a name of letters, digits, dots, dashes and underscores")
    if kind not in set(Kind):
        raise _Fault(f"{where}.kind is neither {' nor '.join(Kind)}")
    listed: list[object] = _get(fields, "files", where, list)
    files = tuple(_file(f"{where}.files[{n}]", file) for n, file in enumerate(listed))
    if len(files) != {Kind.RECOGNISER: 1, Kind.VOICE: 2}[Kind(kind)]:
        raise _Fault(f"{where}.files is not one zip for a recogniser, or model and settings for a voice")
    language, licence, about = (_get(fields, name, where, str, "") for name in ("language", "licence", "about"))
    return Entry(name, Kind(kind), language, licence, about, files)


def _file(where: str, value: object) -> File:
    fields = _mapping(where, value)
    address = _get(fields, "address", where, str)
    if not _ADDRESS.fullmatch(address):
        raise _Fault(f"{where}.address is not a web address")
    name = _get(fields, "name", where, str, address.rsplit("/", 1)[-1])
    if not _FILE_NAME.fullmatch(name):
        raise _Fault(f"{where}.name is not a file's name")
    size = _get(fields, "size", where, int, 0)
    sums = {kind: _sum(fields, kind, where) for kind in _SUMS}
    if not any(sums.values()):
        raise _Fault(f"{where} has no sha256")
    return File(name, address, size or None, **sums)


def _sum(fields: Mapping[str, object], kind: str, where: str) -> str:
    value = _get(fields, kind, where, str, "").lower()
    if value and not _SUMS[kind].fullmatch(value):
        raise _Fault(f"{where}.{kind} is not a checksum in hexadecimal")
    return value


def _mapping(where: str, value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise _Fault(f"{where} is not an object")
    return value


def _get(fields: Mapping[str, object], name: str, where: str, kind: Callable[..., V], left_out: V | None = None) -> V:
    """A field of that type. Raises _Fault where it is missing or another."""
    value = fields.get(name)
    if value is None and left_out is not None:
        return left_out
    if type(value) is not kind:
        raise _Fault(f"{where}.{name} is {'missing' if value is None else 'of the wrong kind'}".lstrip("."))
    return value  # type: ignore[return-value]  # it is of the kind asked for
