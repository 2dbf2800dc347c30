"""A sealed bundle: what a trainee gives a trainer, in one file.

Takes: who gives, parts as JSON values. Gives: bytes, the same for the same parts; of bytes a `Bundle`, or `Refused`.
May not: trust a byte: what is read is bounded, and checked against its seal before it is used.

The file: one line, `noprac bundle VERSION SEAL`, then deflated lines of canonical JSON (keys in order, no spaces,
UTF-8, each line ended by a line feed). The first of them is the list: who gives, when, and of each part its kind, id,
length and SHA-256. The parts follow in that order, a line each. The seal is the SHA-256 of the list's line, and
so of all.

The seal shows that something was changed by accident or by a careless hand. It does not show by whom the file was made:
whoever changes a part can reckon the seal anew. Who must be sure compares the seal with the giver's, by another way.
"""

import hashlib
import json
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from noprac.core.cohort.plain import LONGEST, NAME, plain

VERSION = 1
SUFFIX = ".noprac"
MARK = b"noprac bundle "
LARGEST_FILE = 256_000_000  # bytes packed
LARGEST = 1_000_000_000  # bytes unpacked
LARGEST_LIST = 16_000_000
MOST_PARTS = 100_000
_LEVEL, _PIECE = 6, 65_536
_HEAD = re.compile(rb"noprac bundle ([1-9][0-9]{0,8}) ([0-9a-f]{64})\n")
_SEAL = re.compile(r"[0-9a-f]{64}")
_KIND = re.compile(r"[a-z]{1,20}")
_ID = re.compile(r"[0-9A-Za-z][0-9A-Za-z=/_-]{0,99}")
_LONGEST_HEAD = len(MARK) + 80


class Refused(Exception):
    """A file that is no bundle, or not as it was sealed: why, in a few words that end a sentence."""


@dataclass(frozen=True, slots=True)
class Part:
    """`body`: canonical JSON as bytes, with its line feed. `sha256`: of the body."""

    kind: str
    id: str
    body: bytes
    sha256: str

    @property
    def value(self) -> dict[str, object]:
        """What the body says. Raises Refused: it is no JSON object."""
        return _object(self.body, f"its {self.kind} {self.id}")


@dataclass(frozen=True, slots=True)
class Giver:
    """Who gives: `id` is drawn once on a machine and tells two of one name apart; `name` is harmless to show."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """`given`: when, ISO 8601, UTC; `app`: the version that wrote it; `seal`: 64 hexadecimal digits."""

    giver: Giver
    given: str
    app: str
    seal: str
    parts: tuple[Part, ...]

    def of(self, kind: str) -> Iterator[Part]:
        """The parts of one kind, in order."""
        return (part for part in self.parts if part.kind == kind)

    def part(self, kind: str, part_id: str) -> Part | None:
        """One part; None where there is none."""
        return next((part for part in self.of(kind) if part.id == part_id), None)


def canonical(value: object) -> bytes:
    """A value as one line of canonical JSON, with its line feed. Raises ValueError: a number that is none."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "replace") + b"\n"


def sealed(kind: str, part_id: str, body: bytes) -> Part:
    """A part with its hash."""
    return Part(kind, part_id, body, hashlib.sha256(body).hexdigest())


def written(giver: Giver, given: str, app: str, parts: Sequence[Part]) -> bytes:
    """The file's bytes."""
    listed = [{"bytes": len(p.body), "id": p.id, "kind": p.kind, "sha256": p.sha256} for p in parts]
    giver_told = {"id": giver.id, "name": plain(giver.name, NAME)}
    head = canonical({"app": app, "given": given, "giver": giver_told, "noprac": "bundle", "parts": listed})
    packing = zlib.compressobj(_LEVEL)
    packed = [packing.compress(head), *(packing.compress(part.body) for part in parts), packing.flush()]
    return b"%s%d %s\n" % (MARK, VERSION, hashlib.sha256(head).hexdigest().encode()) + b"".join(packed)


def read(data: bytes) -> Bundle:
    """The bundle in a file's bytes. Raises Refused."""
    seal, start = _head(data)
    lines = _Lines(data[start:])
    head = lines.take(LARGEST_LIST)
    if hashlib.sha256(head).hexdigest() != seal:
        raise Refused("it was changed after it was sealed, or damaged on the way")
    told = _object(head, "its list")
    giver, given, app = _giver(told.get("giver")), _moment(told.get("given")), plain(_text(told.get("app")), 20)
    parts = tuple(_part(lines, listed) for listed in _listed(told.get("parts")))
    lines.end()
    return Bundle(giver, given, app, seal, parts)


def shown(seal: str) -> str:
    """A seal as two people compare it: the first sixteen digits in fours."""
    return " ".join(seal[at : at + 4] for at in range(0, 16, 4))


def _head(data: bytes) -> tuple[str, int]:
    if len(data) > LARGEST_FILE:
        raise Refused(f"it is larger than {LARGEST_FILE // 1_000_000} MB")
    found = _HEAD.match(data[:_LONGEST_HEAD])
    if found is None:
        raise Refused("it is no bundle, or cut short" if MARK.startswith(data[: len(MARK)]) else "it is no bundle")
    if int(found[1]) > VERSION:
        raise Refused("a later noprac wrote it: update noprac")
    return found[2].decode(), found.end()


class _Lines:
    """The deflated lines, unpacked no further than they are asked for."""

    def __init__(self, packed: bytes) -> None:
        self._unpacking = zlib.decompressobj()
        self._packed, self._at, self._ready, self._left = memoryview(packed), 0, bytearray(), LARGEST

    def take(self, most: int) -> bytes:
        """The next line; `most`: bytes it may have."""
        known = 0
        while (end := self._ready.find(b"\n", known)) < 0 and len(self._ready) <= most:
            known = len(self._ready)
            if not self._more(_PIECE):
                break
        if end < 0 or end >= most:
            raise Refused("it is cut short" if len(self._ready) <= most else "its list is too long")
        return self._cut(end + 1)

    def exactly(self, size: int) -> bytes:
        """The next bytes, so many."""
        if size > len(self._ready) + self._left:
            raise Refused(f"it unpacks to more than {LARGEST // 1_000_000} MB")
        while len(self._ready) < size and self._more(max(_PIECE, size - len(self._ready))):
            pass
        if len(self._ready) < size:
            raise Refused("it is cut short")
        return self._cut(size)

    def end(self) -> None:
        """Nothing may follow."""
        while not self._ready and self._more(1):
            pass
        more = self._unpacking.unused_data or self._at < len(self._packed)
        if self._ready or more or not self._unpacking.eof:
            raise Refused("it is cut short, or something was added to it")

    def _cut(self, size: int) -> bytes:
        taken = bytes(memoryview(self._ready)[:size])
        del self._ready[:size]
        return taken

    def _more(self, most: int) -> bool:
        """Unpack at most so many bytes more; whether there may be more still."""
        packed = self._unpacking.unconsumed_tail or self._next()
        try:
            came = self._unpacking.decompress(packed, min(most, self._left + 1))
        except zlib.error:
            raise Refused("it is damaged") from None
        self._left -= len(came)
        if self._left < 0:
            raise Refused(f"it unpacks to more than {LARGEST // 1_000_000} MB")
        self._ready += came
        return bool(came) or (bool(packed) and not self._unpacking.eof)

    def _next(self) -> memoryview:
        """A piece of the file; small, for what is not used of it is copied each time."""
        piece = self._packed[self._at : self._at + _PIECE]
        self._at += len(piece)
        return piece


def _listed(value: object) -> Iterable[object]:
    if not isinstance(value, list) or len(value) > MOST_PARTS:
        raise Refused("its list of parts is none")
    return value


def _part(lines: _Lines, listed: object) -> Part:
    if not isinstance(listed, dict):
        raise Refused("its list of parts is none")
    kind, part_id, sha256, size = listed.get("kind"), listed.get("id"), listed.get("sha256"), listed.get("bytes")
    named = _fits(_KIND, kind) and _fits(_ID, part_id) and _fits(_SEAL, sha256)
    if not named or type(size) is not int or not 0 < size <= LARGEST:
        raise Refused("its list names a part that cannot be")
    body = lines.exactly(size)
    if hashlib.sha256(body).hexdigest() != sha256:
        raise Refused(f"its {kind} {part_id} was changed after it was sealed")
    return Part(str(kind), str(part_id), body, str(sha256))


def _fits(pattern: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _giver(value: object) -> Giver:
    told: Mapping[str, object] = value if isinstance(value, dict) else {}
    name, giver_id = _text(told.get("name")), told.get("id")
    if len(name) > LONGEST:
        raise Refused("its giver's name is too long")
    if not _fits(_ID, giver_id):
        raise Refused("it does not say who gives it")
    return Giver(str(giver_id), plain(name, NAME) or "(no name)")


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _moment(value: object) -> str:
    try:
        return datetime.fromisoformat(_text(value)[:40]).isoformat(timespec="seconds")
    except (ValueError, OverflowError):
        raise Refused("it does not say when it was given") from None


def _object(body: bytes, what: str) -> dict[str, object]:
    try:
        value = json.loads(body, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise Refused(f"{what} cannot be read") from None
    if not isinstance(value, dict):
        raise Refused(f"{what} cannot be read")
    return value


def _no_number(name: str) -> object:
    raise ValueError(name)
