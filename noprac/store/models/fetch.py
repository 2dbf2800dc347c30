"""A file brought over the network: whole and as published, or not at all.

Takes: an address with the length and checksum of what should lie there. Gives: the file, checked. May not: use, unpack
or run what came.

What has come stays in `NAME.part` when a line breaks or the user stops, with the server's mark of that version beside
it; the next attempt asks for the rest (RFC 9110, 14.2) on condition that it is the same version (13.1.5), and starts
again where the server cannot or will not. Encryption is never given up on the way: a redirect from https to http is
refused. Connections that break are tried again, longer and longer after each other, as long as that brings anything.
"""

import hashlib
import json
import re
import ssl
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from http import HTTPStatus
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from threading import Event
from typing import IO
from urllib.parse import urlsplit

from noprac.core.errors import DeviceError
from noprac.store import disk
from noprac.store.models.catalogue import File

CHUNK = 1 << 16
AGENT = "noprac"
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")
_PASSING = {HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_MANY_REQUESTS, *range(500, 600)}
_AGAIN = "Install it again: it goes on from there."
_ELSEWHERE = "Check the connection, or bring the file on a stick: noprac model import FILE"

Told = Callable[[int, int | None], None]  # bytes so far, bytes in all where that is known


class Stopped(DeviceError):
    """The user stopped it; what has come is kept."""

    def __init__(self) -> None:
        super().__init__("Stopped.", _AGAIN)


@dataclass(frozen=True, slots=True)
class Patience:
    """`stall`: seconds without a byte before a line counts as broken; `attempts`: how often in a row it may break with
    nothing gained; `pause`: seconds before the first new attempt, twice as long each time."""

    stall: float = 30.0
    attempts: int = 5
    pause: float = 1.0


PATIENT = Patience()


class _Broken(Exception):
    """The line broke: worth another attempt. `reached`: somebody answered at all."""

    def __init__(self, what: str, *, reached: bool = True) -> None:
        super().__init__(what)
        self.reached = reached


def fetch(file: File, folder: Path, told: Told, stop: Event, patience: Patience) -> Path:
    """The file in `folder`, under its own name with `.part` after it. Raises DeviceError; Stopped where `stop` was set.

    What was pieced together from two attempts and is not what was published is fetched once more from the start.
    """
    part = _Part(folder / f"{file.name}.part")
    pieced = part.length > 0
    _bring(file, part, told, stop, patience)
    fault = fault_in(file, part.path)
    if fault and pieced:
        part.drop()
        _bring(file, part, told, stop, patience)
        fault = fault_in(file, part.path)
    if fault:
        part.drop()
        raise DeviceError(
            f"{file.address} is not what was published: {fault}.", "Try later, or import a copy you trust."
        )
    return part.path


def fault_in(file: File, path: Path) -> str:
    """How a file differs from what was published, "" where it does not."""
    length = path.stat().st_size
    if file.size is not None and length != file.size:
        return f"it has {length} bytes in place of {file.size}"
    kind, want = ("sha256", file.sha256) if file.sha256 else ("md5", file.md5)
    found = digest(path, kind)
    return "" if found == want else f"its {kind.upper()} is {found[:16]}… in place of {want[:16]}…"


def digest(path: Path, kind: str = "sha256") -> str:
    """A file's checksum, in hexadecimal."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, lambda: hashlib.new(kind, usedforsecurity=False)).hexdigest()


class _Part:
    """What has come so far, and of which version: the server's mark of it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._marks = path.with_name(f"{path.name}.json")

    @property
    def length(self) -> int:
        return self.path.stat().st_size if self.path.exists() else 0

    def mark(self, address: str) -> str:
        """The version's mark, "" where none is known or it came from elsewhere."""
        try:
            kept = json.loads(self._marks.read_bytes())
            return str(kept["mark"]) if kept["address"] == address else ""
        except (OSError, ValueError, KeyError, TypeError):
            return ""

    def begin(self, address: str, headers: Message) -> None:
        """A version's first byte. A weak mark does not promise the same bytes, so it is none."""
        tag = headers.get("ETag") or ""
        mark = headers.get("Last-Modified") or "" if not tag or tag.startswith("W/") else tag
        disk.write_whole(self._marks, json.dumps({"address": address, "mark": mark}).encode())

    def open(self, start: int) -> IO[bytes]:
        """To be written on from `start`."""
        try:
            out = self.path.open("r+b" if start else "wb")
            out.seek(start)
            out.truncate()
        except OSError as error:
            raise disk.fault(error, self.path) from error
        return out

    def drop(self) -> None:
        for path in (self.path, self._marks):
            path.unlink(missing_ok=True)


def _bring(file: File, part: _Part, told: Told, stop: Event, patience: Patience) -> None:
    """All of it, over as many connections as it takes."""
    disk.make_folder(part.path.parent)
    furthest, failed, reached = part.length, 0, False
    while file.size is None or part.length != file.size:
        try:
            _receive(file, part, told, stop, patience.stall)
        except _Broken as broken:
            failed = 0 if part.length > furthest else failed + 1
            furthest, reached = max(furthest, part.length), reached or broken.reached
            if failed > patience.attempts or not reached:
                raise DeviceError(f"{file.address} {broken}.", _AGAIN if furthest else _ELSEWHERE) from broken
            if stop.wait(patience.pause * 2**failed):
                raise Stopped from None
        else:
            return


def _receive(file: File, part: _Part, told: Told, stop: Event, stall: float) -> None:
    """As much as one connection brings. Raises _Broken where that is not all."""
    if stop.is_set():
        raise Stopped
    try:
        with _LINE.open(_request(file.address, part), timeout=stall) as answer:
            _take(file, part, answer, told, stop)
    except urllib.error.HTTPError as error:
        with error:
            _refused(file, part, error)
    except ssl.SSLError as error:
        raise _insecure(file, error) from error
    except urllib.error.URLError as error:
        if isinstance(error.reason, ssl.SSLError):
            raise _insecure(file, error.reason) from error
        raise _Broken(f"cannot be reached ({_reason(error.reason)})", reached=False) from error
    except (HTTPException, OSError, ValueError) as error:
        raise _Broken(f"broke off ({_reason(error)})") from error


def _request(address: str, part: _Part) -> urllib.request.Request:
    headers = {"User-Agent": AGENT, "Accept-Encoding": "identity"}
    if part.length:
        headers["Range"] = f"bytes={part.length}-"
        if mark := part.mark(address):
            headers["If-Range"] = mark
    return urllib.request.Request(address, headers=headers)  # noqa: S310 - `_LINE` opens web addresses only


def _take(file: File, part: _Part, answer: HTTPResponse, told: Told, stop: Event) -> None:
    """Write down what an answer brings, from where it begins."""
    start, whole = _extent(answer, part)
    if file.size is not None and whole not in {None, file.size}:
        what = f"{file.address} is not what was published: it has {whole} bytes in place of {file.size}."
        raise DeviceError(what, "Try later, or import a copy you trust.")
    if not start:
        part.begin(file.address, answer.headers)
    whole, length = whole or file.size, start
    with part.open(start) as out:
        while block := answer.read1(CHUNK):
            if stop.is_set():
                raise Stopped
            length += len(block)
            if whole is not None and length > whole:
                raise DeviceError(f"{file.address} sends more than the {whole} bytes it has.", "Try later.")
            _write(out, block, part.path)
            told(length, whole)
    if whole is not None and length < whole:
        raise _Broken(f"broke off after {length} of {whole} bytes")


def _extent(answer: HTTPResponse, part: _Part) -> tuple[int, int | None]:
    """Where an answer begins in the file, and how long the file is; None where it does not say."""
    if answer.status == HTTPStatus.PARTIAL_CONTENT:
        found = _RANGE.fullmatch(answer.headers.get("Content-Range", ""))
        if found is None or int(found[1]) != part.length:
            part.drop()
            raise _Broken("sends another part than was asked for")
        return part.length, None if found[2] == "*" else int(found[2])
    length = answer.headers.get("Content-Length", "")
    return 0, int(length) if length.isdecimal() else None


def _refused(file: File, part: _Part, error: urllib.error.HTTPError) -> None:
    """What an answer that brings no file means."""
    if error.code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
        part.drop()
        raise _Broken("has no more than there was") from error
    if error.code in _PASSING:
        raise _Broken(f"answers {error.code} ({_phrase(error.code)})") from error
    raise DeviceError(f"{file.address} answers {error.code} ({_phrase(error.code)}).", _ELSEWHERE) from error


def _insecure(file: File, error: ssl.SSLError) -> DeviceError:
    return DeviceError(f"{file.address} cannot be trusted ({_reason(error)}).", _ELSEWHERE)


def _write(out: IO[bytes], block: bytes, path: Path) -> None:
    try:
        out.write(block)
    except OSError as error:
        raise disk.fault(error, path) from error


def _reason(error: object) -> str:
    """A fault of the network in a few words."""
    if isinstance(error, TimeoutError):
        return "no answer in time"
    said = str(getattr(error, "strerror", "") or error or type(error).__name__)
    return " ".join(said.split()).strip(" .")[:120]


def _phrase(code: int) -> str:
    return HTTPStatus(code).phrase if code in set(HTTPStatus) else "unknown"


class _Redirect(urllib.request.HTTPRedirectHandler):
    """Follows to another place, but never out of the encrypted."""

    def redirect_request(self, req: urllib.request.Request, *rest: object) -> urllib.request.Request | None:
        """The request to make in place of `req`. Raises URLError where the way leads out."""
        there = str(rest[-1])
        if urlsplit(req.full_url).scheme == "https" and urlsplit(there).scheme != "https":
            raise DeviceError(f"{req.full_url} sends on to {there}, which is not encrypted.", _ELSEWHERE)
        return super().redirect_request(req, *rest)  # type: ignore[arg-type]  # passed on as they came


def _line() -> urllib.request.OpenerDirector:
    """What opens web addresses and nothing else: no files, no FTP."""
    line = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler,
        urllib.request.HTTPHandler,
        urllib.request.HTTPSHandler,
        _Redirect,
        urllib.request.HTTPDefaultErrorHandler,
        urllib.request.HTTPErrorProcessor,
    ):
        line.add_handler(handler())
    return line


_LINE = _line()
