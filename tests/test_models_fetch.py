"""A file over a bad line: cut, stalled, changed, lied about, sent elsewhere; whole and as published, or not at all."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from model_server import Answer, Server, claims, redirects, refuses, sends, serving, shifted, unmeasured

from noprac.core.errors import DeviceError
from noprac.store.models.catalogue import File
from noprac.store.models.fetch import Patience, Stopped, fetch

DATA = bytes(range(256)) * 2000
HALF = len(DATA) // 2
QUICK = Patience(stall=0.4, attempts=2, pause=0.0)
STEADY = Patience(stall=30.0, attempts=2, pause=0.0)  # where a slow machine must not be taken for a stall


def file(server: Server, *, data: bytes = DATA, size: int | None = len(DATA), md5: bool = False) -> File:
    sums = {"md5": hashlib.md5(data, usedforsecurity=False).hexdigest()} if md5 else {}
    return File("a.zip", f"{server.address}/a.zip", size, "" if md5 else hashlib.sha256(data).hexdigest(), **sums)


def brought(
    folder: Path,
    server: Server,
    *,
    told: Callable[[int, int | None], None] = lambda *_: None,
    stop: Event | None = None,
    patience: Patience = STEADY,
    size: int | None = len(DATA),
    md5: bool = False,
) -> bytes:
    return fetch(file(server, size=size, md5=md5), folder, told, stop or Event(), patience).read_bytes()


def starts(server: Server) -> list[str | None]:
    return [asked[1] for asked in server.asked]


@pytest.mark.parametrize("size", [len(DATA), None])
@pytest.mark.parametrize("answer", [sends(DATA), unmeasured(DATA)], ids=["measured", "unmeasured"])
def test_a_file_comes_whole_and_its_progress_grows(tmp_path: Path, answer: Answer, size: int | None) -> None:
    seen: list[tuple[int, int | None]] = []
    with serving(answer) as server:
        assert brought(tmp_path, server, size=size, told=lambda *now: seen.append(now)) == DATA
    assert seen == sorted(seen, key=lambda now: now[0])
    assert seen[-1][0] == len(DATA)


def test_a_file_of_which_only_an_md5_is_published_is_held_to_that(tmp_path: Path) -> None:
    with serving(sends(DATA)) as server:
        assert brought(tmp_path, server, md5=True) == DATA
    with serving(sends(DATA[::-1])) as server, pytest.raises(DeviceError, match="its MD5 is"):
        brought(tmp_path / "other", server, md5=True)


def test_a_cut_line_is_gone_on_with_from_where_it_broke(tmp_path: Path) -> None:
    with serving(sends(DATA, cut=HALF), sends(DATA, cut=1000), sends(DATA)) as server:
        assert brought(tmp_path, server) == DATA
        assert starts(server) == [None, f"bytes={HALF}-", f"bytes={HALF + 1000}-"]
        assert server.asked[1][2] == '"one"'


def test_a_line_that_stalls_is_a_broken_one(tmp_path: Path) -> None:
    with serving(sends(DATA, cut=HALF, stall=True), sends(DATA)) as server:
        assert brought(tmp_path, server, patience=QUICK) == DATA
        assert starts(server)[:2] == [None, f"bytes={HALF}-"]


def test_what_came_before_noprac_was_closed_is_not_fetched_again(tmp_path: Path) -> None:
    with serving(sends(DATA, cut=HALF), refuses(500)) as server:
        with pytest.raises(DeviceError, match="answers 500") as fault:
            brought(tmp_path, server)
        assert "goes on from there" in fault.value.mend
        server.plan[:] = [sends(DATA)]
        assert brought(tmp_path, server) == DATA
        assert starts(server)[-1] == f"bytes={HALF}-"


def test_a_server_without_ranges_starts_again(tmp_path: Path) -> None:
    with serving(sends(DATA, cut=HALF), sends(DATA, ranges=False)) as server:
        assert brought(tmp_path, server) == DATA


def test_a_new_version_is_not_joined_to_the_old_one(tmp_path: Path) -> None:
    old = b"x" * len(DATA)
    with serving(sends(old, cut=HALF), sends(DATA, mark='"two"')) as server:
        assert brought(tmp_path, server) == DATA
        assert len(server.asked) == 2


def test_pieces_of_two_versions_under_no_mark_are_found_out_and_fetched_anew(tmp_path: Path) -> None:
    """A weak mark promises nothing: the checksum tells."""
    with serving(sends(b"x" * len(DATA), mark='W/"one"', cut=HALF), refuses(500)) as server:
        with pytest.raises(DeviceError):
            brought(tmp_path, server)
        server.plan[:] = [sends(DATA, mark='W/"two"')]
        assert brought(tmp_path, server) == DATA
        assert server.asked[-2][2] is None
        assert starts(server)[-2:] == [f"bytes={HALF}-", None]


def test_another_part_than_was_asked_for_is_not_used(tmp_path: Path) -> None:
    with serving(sends(DATA, cut=HALF), shifted(DATA), sends(DATA)) as server:
        assert brought(tmp_path, server) == DATA


def test_a_range_past_the_end_starts_again(tmp_path: Path) -> None:
    with serving(sends(DATA, cut=HALF), refuses(416), sends(DATA)) as server:
        assert brought(tmp_path, server) == DATA


@pytest.mark.parametrize(
    ("answer", "size", "said"),
    [
        (sends(DATA[::-1]), len(DATA), "its SHA256 is"),
        (claims(len(DATA) + 9, DATA), len(DATA), "bytes in place of"),
        (sends(DATA[:HALF]), len(DATA), "bytes in place of"),
        (claims(len(DATA) + 9, DATA), None, "broke off after"),
        (unmeasured(DATA + b"more"), len(DATA), "sends more than"),
        (unmeasured(DATA[:HALF]), len(DATA), "broke off after"),
        (sends(DATA, cut=0), len(DATA), "broke off after"),
        (refuses(404), len(DATA), r"answers 404 \(Not Found\)"),
        (refuses(403), len(DATA), r"answers 403 \(Forbidden\)"),
        (refuses(500), len(DATA), "answers 500"),
        (refuses(204), len(DATA), "it has 0 bytes in place of"),
        (redirects("file:///etc/passwd"), len(DATA), "answers 302"),
        (redirects("/a.zip"), len(DATA), "answers 302"),
        (lambda handler: handler.wfile.write(b"SSH-2.0 hello\r\n\r\n"), len(DATA), "broke off"),
    ],
    ids=[
        *("another file", "too long by its head", "too short", "longer by its head alone", "too long", "torn"),
        *("nothing", "gone", "closed", "broken", "empty", "to a file", "in a ring", "no web server"),
    ],
)
def test_what_is_not_the_file_is_refused_in_one_line(
    tmp_path: Path, answer: Answer, size: int | None, said: str
) -> None:
    with serving(answer) as server:
        with pytest.raises(DeviceError, match=said) as fault:
            brought(tmp_path, server, size=size)
        assert server.address in fault.value.what
        assert "\n" not in str(fault.value)
        assert fault.value.mend
    assert not [path for path in tmp_path.iterdir() if path.read_bytes() == DATA[::-1]]


def test_a_server_that_is_busy_for_a_moment_is_asked_again(tmp_path: Path) -> None:
    with serving(refuses(503), refuses(429), sends(DATA)) as server:
        assert brought(tmp_path, server) == DATA


def test_a_file_is_followed_to_where_it_has_moved(tmp_path: Path) -> None:
    with serving(redirects("/elsewhere/a.zip"), sends(DATA)) as server:
        assert brought(tmp_path, server) == DATA
        assert [path for path, *_ in server.asked] == ["/a.zip", "/elsewhere/a.zip"]


def test_nobody_there_is_told_at_once(tmp_path: Path) -> None:
    with serving(refuses(500)) as server:
        pass
    with pytest.raises(DeviceError, match="cannot be reached") as fault:
        brought(tmp_path, server, patience=Patience(attempts=5, pause=60.0))
    assert "noprac model import" in fault.value.mend


def test_a_stop_keeps_what_has_come(tmp_path: Path) -> None:
    stop = Event()

    def told(done: int, _total: int | None) -> None:
        if done > HALF:
            stop.set()

    with serving(sends(DATA)) as server:
        with pytest.raises(Stopped):
            brought(tmp_path, server, told=told, stop=stop)
        assert brought(tmp_path, server) == DATA
        assert int((starts(server)[-1] or "bytes=0-")[6:-1]) > HALF
        with pytest.raises(Stopped):
            brought(tmp_path / "again", server, stop=stop)


def test_a_stop_does_not_wait_for_the_next_attempt(tmp_path: Path) -> None:
    stop = Event()

    def answer(_handler: object) -> None:
        stop.set()

    with serving(answer) as server, pytest.raises(Stopped):
        brought(tmp_path, server, stop=stop, patience=Patience(attempts=5, pause=600.0))


def test_a_disk_that_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with serving(sends(DATA)) as server, pytest.raises(DeviceError, match="is not a folder"):
        brought(tmp_path / "file", server)
