"""A server of models on this machine, as the network has them: it cuts, stalls, lies and sends elsewhere."""

import io
import re
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

TINY = Path(__file__).parents[1] / "assets" / "models" / "tiny-en"
PARTS = ("am", "conf", "graph")
MARK = '"one"'

Answer = Callable[["Handler"], None]


@cache
def tiny_zip(top: str = "tiny-en") -> bytes:
    """The small model as it would be published: a zip with one folder."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for path in sorted(file for part in PARTS for file in (TINY / part).rglob("*") if file.is_file()):
            archive.write(path, f"{top}/{path.relative_to(TINY).as_posix()}")
    return whole.getvalue()


class Handler(BaseHTTPRequestHandler):
    """Answers as the server's plan has it, each request by the next answer; the last one stays."""

    server: "Server"
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.close_connection = True
        self.server.asked.append((self.path, self.headers.get("Range"), self.headers.get("If-Range")))
        plan = self.server.plan
        (plan.pop(0) if len(plan) > 1 else plan[0])(self)

    def log_message(self, *_: object) -> None:
        """Tests read what was asked, not a log."""

    def head(self, status: int, **headers: object) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()

    def start(self) -> int:
        """From where on the rest is asked for."""
        found = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        return int(found[1]) if found else 0


class Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, plan: list[Answer]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.plan = plan
        self.asked: list[tuple[str, str | None, str | None]] = []
        self.over = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, *_: object) -> None:
        """A client that goes away is what some tests are about."""


@contextmanager
def serving(*plan: Answer) -> Iterator[Server]:
    with Server(list(plan)) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            server.over.set()
            server.shutdown()
            thread.join()


def sends(data: bytes, *, mark: str = MARK, cut: int | None = None, ranges: bool = True, stall: bool = False) -> Answer:
    """`data`, or the rest of it that is asked for; `cut`: so many bytes, then the line breaks, or is left hanging where
    it shall `stall`; `ranges`: whether it can begin in the middle."""

    def answer(handler: Handler) -> None:
        same = handler.headers.get("If-Range", mark) == mark
        start = handler.start() if ranges and same else 0
        rest = data[start:]
        extent = {"Content_Range": f"bytes {start}-{len(data) - 1}/{len(data)}"} if start else {}
        handler.head(206 if start else 200, Content_Length=len(rest), ETag=mark, **extent)
        handler.wfile.write(rest[:cut])
        if stall:
            handler.wfile.flush()
            handler.server.over.wait()

    return answer


def claims(length: int, data: bytes) -> Answer:
    """A length that is not the data's."""

    def answer(handler: Handler) -> None:
        handler.head(200, Content_Length=length)
        handler.wfile.write(data)

    return answer


def unmeasured(data: bytes) -> Answer:
    """`data`, with no word of how long it is."""

    def answer(handler: Handler) -> None:
        handler.head(200, Connection="close")
        handler.wfile.write(data)

    return answer


def shifted(data: bytes) -> Answer:
    """The rest from another place than was asked for."""

    def answer(handler: Handler) -> None:
        start = handler.start() + 7
        handler.head(206, Content_Length=len(data) - start, Content_Range=f"bytes {start}-{len(data) - 1}/{len(data)}")
        handler.wfile.write(data[start:])

    return answer


def refuses(status: int) -> Answer:
    return lambda handler: handler.head(status, Content_Length=0)


def redirects(where: str) -> Answer:
    return lambda handler: handler.head(302, Location=where, Content_Length=0)
