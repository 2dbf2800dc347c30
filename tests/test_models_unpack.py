"""Zips and folders from anywhere: what leads out of its place, links, bombs and lies are refused before a byte lies on
the disk."""

import io
import os
import stat
import struct
import sys
import zipfile
from pathlib import Path
from threading import Event

import pytest

from noprac.core.errors import DeviceError
from noprac.store.file_names import fault_in
from noprac.store.models.fetch import Stopped
from noprac.store.models.unpack import Limits, copy, room, unpack

TOO_DEEP = "/".join(["deep"] * 60)


def quiet(_done: int, _total: int | None) -> None:
    """Progress that nobody follows."""


def zipped(path: Path, entries: dict[str, bytes], **changes: int) -> Path:
    """A zip of these entries, their names as they are; `changes` to each entry's head."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            info = zipfile.ZipInfo("placeholder")
            info.filename = info.orig_filename = name
            info.compress_type = zipfile.ZIP_DEFLATED
            for what, value in changes.items():
                setattr(info, what, value)
            archive.writestr(info, data)
    return path


def refused(tmp_path: Path, archive: Path, **limits: int) -> str:
    """Why it is refused; fails where anything was written."""
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(DeviceError) as fault:
        unpack(archive, tmp_path / "into", quiet, Event(), Limits(**limits))
    assert sorted(tmp_path.rglob("*")) == before
    assert "\n" not in str(fault.value)
    assert fault.value.mend
    return fault.value.what


def test_files_and_folders_come_as_they_are(tmp_path: Path) -> None:
    entries = {"a/": b"", "a/b/c.txt": b"words", "a/empty": b"", "größe.txt": b"\xff" * 100_000}
    seen: list[tuple[int, int | None]] = []
    unpack(zipped(tmp_path / "x.zip", entries), tmp_path / "into", lambda *now: seen.append(now), Event())
    for name, data in entries.items():
        assert name.endswith("/") or (tmp_path / "into" / name).read_bytes() == data
    assert seen[-1] == (100_005, 100_005)


@pytest.mark.parametrize(
    "name",
    [
        *("../out", "a/../../out", "/etc/passwd", "//host/share", "C:/windows", "c:out", "a\\..\\..\\out", "\\out"),
        *("..", "a//b", "./a", "", "a/./b", "nul", "CON.txt", "a/COM1", "lpt³", "dot.", "space ", "a/b. /c"),
        *("a:stream", "what?", "a|b", "line\nbreak", "null\x00byte", "<a>", '"a"', TOO_DEEP),
    ],
)
def test_a_name_that_leads_elsewhere_or_that_a_system_cannot_keep_is_refused(tmp_path: Path, name: str) -> None:
    assert fault_in(name)
    entries = {"model/am/final.mdl": b"x", name: b"out"}
    if name:
        assert "which" in refused(tmp_path, zipped(tmp_path / "x.zip", entries))


@pytest.mark.parametrize("name", ["a", "a/b", "a/b/", "model-0.15/am/final.mdl", "é.txt", "console.txt", "a..b"])
def test_a_plain_name_is_taken(name: str) -> None:
    assert fault_in(name) == ""


@pytest.mark.parametrize(
    "names",
    [("a", "a"), ("a", "A"), ("a/b", "A/b"), ("a", "a/b"), ("a/b", "a"), ("é", "e\u0301"), ("straße", "STRASSE")],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_names_for_one_file_are_refused(tmp_path: Path, names: tuple[str, str]) -> None:
    archive = tmp_path / "x.zip"
    with zipfile.ZipFile(archive, "w") as opened:
        for name in names:
            opened.writestr(name, b"x")
    assert "twice" in refused(tmp_path, archive)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK])
def test_links_and_devices_are_refused(tmp_path: Path, kind: int) -> None:
    archive = zipped(tmp_path / "x.zip", {"link": b"/etc/passwd"}, external_attr=(kind | 0o777) << 16)
    assert "link or a device" in refused(tmp_path, archive)


def test_bombs_are_refused(tmp_path: Path) -> None:
    assert "too much into too little" in refused(tmp_path, zipped(tmp_path / "x.zip", {"a": bytes(10_000_000)}))
    many = zipped(tmp_path / "y.zip", {f"f{n}": b"x" for n in range(30)})
    assert "more than 20 files" in refused(tmp_path, many, entries=20)
    large = zipped(tmp_path / "z.zip", {f"f{n}": os.urandom(1000) for n in range(30)})
    assert "more than" in refused(tmp_path, large, total=29_000)


def test_entries_that_lie_over_each_other_are_refused(tmp_path: Path) -> None:
    """A bomb without any compression: many names for the same bytes (D. Fifield, WOOT 2019)."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr("a", bytes(5000))
    data = whole.getvalue()
    at = data.index(b"PK\x01\x02")
    central, end = data[at : data.index(b"PK\x05\x06")], bytearray(data[data.index(b"PK\x05\x06") :])
    names = [central[:46] + bytes([letter]) + central[47:] for letter in b"abcdefgh"]
    struct.pack_into("<HHII", end, 8, 8, 8, len(central) * 8, at)
    (tmp_path / "x.zip").write_bytes(data[:at] + b"".join(names) + end)
    assert "too much into too little" in refused(tmp_path, tmp_path / "x.zip")


def test_an_encrypted_zip_is_refused(tmp_path: Path) -> None:
    data = bytearray(zipped(tmp_path / "x.zip", {"a": b"x"}).read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "x.zip").write_bytes(data)
    assert "encrypted" in refused(tmp_path, tmp_path / "x.zip")


@pytest.mark.parametrize("harm", ["torn", "changed", "no zip", "empty", "strange method"])
def test_a_damaged_zip_is_refused(tmp_path: Path, harm: str) -> None:
    archive = zipped(tmp_path / "x.zip", {"a": os.urandom(5000)})
    data = bytearray(archive.read_bytes())
    if harm == "torn":
        data = data[:2000]
    elif harm == "changed":
        data[1000] ^= 0xFF
    elif harm == "strange method":
        data[data.index(b"PK\x01\x02") + 10] = data[8] = 77
    else:
        data = bytearray(b"hello" if harm == "no zip" else b"")
    archive.write_bytes(data)
    with pytest.raises(DeviceError, match="damaged, or no zip"):
        unpack(archive, tmp_path / "into", quiet, Event())


def test_a_length_that_is_a_lie_does_not_fill_the_disk(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "x.zip", {"a": os.urandom(500_000)})
    data = bytearray(archive.read_bytes())
    for head, where in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<I", data, data.index(head) + where, 100)
    archive.write_bytes(data)
    with pytest.raises(DeviceError):
        unpack(archive, tmp_path / "into", quiet, Event())
    assert sum(path.stat().st_size for path in (tmp_path / "into").rglob("*")) <= 100


def test_a_stop_breaks_off(tmp_path: Path) -> None:
    stop = Event()
    stop.set()
    with pytest.raises(Stopped):
        unpack(zipped(tmp_path / "x.zip", {"a": b"x"}), tmp_path / "into", quiet, stop)


def test_a_folder_is_copied_without_links(tmp_path: Path) -> None:
    source = tmp_path / "stick" / "model"
    (source / "am").mkdir(parents=True)
    (source / "am" / "final.mdl").write_bytes(b"x" * 1000)
    copy(source, tmp_path / "into", quiet, Event())
    assert (tmp_path / "into" / "am" / "final.mdl").read_bytes() == b"x" * 1000
    with pytest.raises(DeviceError, match="more than"):
        copy(source, tmp_path / "three", quiet, Event(), Limits(entries=1))
    if sys.platform != "win32":  # where making a link takes a right of its own
        (source / "out").symlink_to("/etc")
        with pytest.raises(DeviceError, match="link or a device"):
            copy(source, tmp_path / "two", quiet, Event())
        assert not (tmp_path / "two").exists()


def test_a_disk_without_room_is_told_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(DeviceError, match="MB are needed") as fault:
        room(tmp_path / "not" / "yet", 1 << 60)
    assert "Free some space" in fault.value.mend
