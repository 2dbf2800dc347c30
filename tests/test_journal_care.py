"""The journal looked after: backed up, put back, mended, exported, erased."""

import csv
import gzip
import io
import json
import random
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from noprac import build
from noprac.build import keeping, noes
from noprac.core.debrief.noes import Taken
from noprac.core.errors import DeviceError
from noprac.core.events import Began, HungUp, Partial
from noprac.core.moves import Ending
from noprac.store import backup, database, rescue, settings
from noprac.store.backup import FILE
from noprac.store.journal import Journal, Parts
from noprac.store.settings import Settings
from noprac.store.tables import CHECKED_AT_ONCE

SOURCE = build.scenario("lead-generation")
SECRET = "a-secret-that-must-go"  # noqa: S105  words that a trainee said

LEAF = 0x0A  # the first byte of a page that holds rows of a table without row ids


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal(tmp_path)) as made:
        yield made


def keep(journal: Journal, words: str = "hello", events: int = 1) -> str:
    with closing(journal.begin(SOURCE, 7, Parts())) as record:
        record.append(Began())
        for number in range(events):
            record.append(Partial(1.0, f"{words} {number}"))
        record.append(HungUp(2.0))
        record.finish(Ending.HANG_UP)
    return record.call_id


def calls(home: Path) -> list[str]:
    with closing(Journal(home)) as journal:
        return [past.id for past in journal.calls()]


# Backups


def test_a_backup_is_made_once_a_day_after_a_check(journal: Journal, tmp_path: Path) -> None:
    call_id = keep(journal)
    assert keeping.look_after(journal) is None
    (made,) = backup.backups(tmp_path)
    assert made.name == f"{backup.today()}-v{len(database.MIGRATIONS)}"
    before = made.path.read_bytes()
    keep(journal)
    assert keeping.look_after(journal) is None
    assert made.path.read_bytes() == before
    backup.unpack(made, tmp_path / "copy")
    with closing(sqlite3.connect(tmp_path / "copy")) as copy:
        assert copy.execute("SELECT id FROM calls").fetchall() == [(call_id,)]
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(backup.SCRATCH)] == []


def test_fourteen_are_kept(journal: Journal, tmp_path: Path) -> None:
    first = date(2026, 1, 1)
    with closing(journal.tables.connect()) as connection:
        for day in range(16):
            backup.make(tmp_path, connection, (first + timedelta(days=day)).isoformat())
    assert [found.day for found in backup.backups(tmp_path)] == [f"2026-01-{day:02}" for day in range(16, 2, -1)]


def test_what_only_looks_like_a_backup_is_passed_over(journal: Journal, tmp_path: Path) -> None:
    keeping.look_after(journal)
    (tmp_path / backup.FOLDER / f"mine{backup.SUFFIX}").write_bytes(b"")
    assert len(backup.backups(tmp_path)) == 1
    with pytest.raises(DeviceError, match="There is no backup mine"):
        keeping.restore("mine", journal)


def test_a_journal_open_to_read_is_not_backed_up(tmp_path: Path) -> None:
    Journal(tmp_path).close()
    with closing(Journal(tmp_path, read_only=True)) as reader:
        assert keeping.look_after(reader) is None
    assert backup.backups(tmp_path) == ()


def test_a_backup_is_put_back_while_the_window_stands_and_nothing_is_lost(journal: Journal, tmp_path: Path) -> None:
    first = keep(journal)
    keeping.look_after(journal)
    second = keep(journal)
    told = keeping.restore(backup.today(), journal)
    assert [past.id for past in journal.calls()] == [first]
    (aside,) = tmp_path.glob("journal-replaced-*.sqlite3")
    assert str(aside) in told
    assert keeping.bring_in(aside, journal) == "1 call came in; 1 call was here already."
    assert {past.id for past in journal.calls()} == {first, second}
    third = keep(journal)
    journal.close()
    assert set(calls(tmp_path)) == {first, second, third}


NO_BLOCK = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03" + b"\xff" * 20  # gzip's head, then no block of deflate


@pytest.mark.parametrize("harm", [b"", b"\x1f\x8b", gzip.compress(b"hello", mtime=0), b"hello", NO_BLOCK])
def test_a_damaged_backup_is_refused_and_the_journal_stays(journal: Journal, tmp_path: Path, harm: bytes) -> None:
    keeping.look_after(journal)
    (made,) = backup.backups(tmp_path)
    made.path.write_bytes(harm)
    call_id = keep(journal)
    with pytest.raises(DeviceError, match=f"The backup {made.name} is damaged"):
        keeping.restore(made.name, journal)
    assert [past.id for past in journal.calls()] == [call_id]


def test_a_deleted_call_goes_from_the_backups_too(journal: Journal, tmp_path: Path) -> None:
    gone, stays = keep(journal, SECRET), keep(journal)
    keeping.look_after(journal)
    (tmp_path / backup.FOLDER / f"2026-01-01-v1{backup.SUFFIX}").write_bytes(b"damaged")
    journal.delete(gone)
    (kept,) = backup.backups(tmp_path)
    backup.unpack(kept, tmp_path / "copy")
    assert SECRET.encode() not in (tmp_path / "copy").read_bytes()
    keeping.restore(kept.name, journal)
    assert [past.id for past in journal.calls()] == [stays]


def test_a_backup_that_cannot_be_written_is_said_in_one_line(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / backup.FOLDER).write_bytes(b"")
    with pytest.raises(DeviceError, match="is not a folder"):
        keeping.look_after(journal)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(backup.SCRATCH)] == []
    assert journal.calls() == ()


# Damage


def test_a_journal_damaged_at_random_is_mended_from_the_backup_and_itself(tmp_path: Path) -> None:
    with closing(Journal(tmp_path)) as journal:
        early = {keep(journal, events=10) for _ in range(8)}
        keeping.look_after(journal)
        late = {keep(journal, events=10) for _ in range(8)}
    path, dice = tmp_path / FILE, random.Random(7)
    whole = path.read_bytes()
    for number in range(8):
        place = dice.randrange(0, len(whole), 4096) if number else 0
        path.write_bytes(whole[:place] + dice.randbytes(4096) + whole[place + 4096 :])
        for attempt in range(2):  # the second opens what the first has mended
            with closing(Journal(tmp_path)) as journal:
                found = {past.id for past in journal.calls()}
                assert early <= found <= early | late
                assert all(isinstance(journal.events(name)[0], Began) for name in early)
                assert (journal.notice is None) or (attempt == 0 and "damaged" in journal.notice)
                if journal.notice is not None:
                    (aside,) = tmp_path.glob("journal-damaged-*.sqlite3")
                    assert str(aside) in journal.notice
                    assert f"the backup of {backup.today()} is in its place" in journal.notice
                    aside.unlink()


def test_what_is_legible_is_saved_even_without_a_backup(tmp_path: Path) -> None:
    with closing(Journal(tmp_path)) as journal:
        made = {keep(journal, events=30) for _ in range(8)}
    path = tmp_path / FILE
    data = bytearray(path.read_bytes())
    leaves = [at for at in range(0, len(data), 4096) if data[at] == LEAF and b"Partial" in data[at : at + 4096]]
    start = leaves[len(leaves) // 2]
    data[start : start + 4096] = b"\xff" * 4096
    path.write_bytes(data)
    with closing(Journal(tmp_path)) as journal:
        assert journal.notice is not None
        assert "8 more calls saved from it" in journal.notice
        assert {past.id for past in journal.calls()} == made


def test_damage_found_behind_the_window_is_mended_at_the_next_start(tmp_path: Path) -> None:
    with closing(Journal(tmp_path)) as journal:
        call_id = keep(journal, events=60)
        keeping.look_after(journal)
        (kept,) = backup.backups(tmp_path)
        kept.path.rename(kept.path.with_name(f"2026-01-01-v{kept.version}{backup.SUFFIX}"))
        journal.tables.rows("SELECT 1")
    path = tmp_path / FILE
    data = path.read_bytes() + bytes(CHECKED_AT_ONCE)  # so large that it is not checked through at the start
    path.write_bytes(data[:8192] + b"\xff" * 8192 + data[16384:])
    with closing(Journal(tmp_path)) as journal:
        assert journal.notice is None
        told = keeping.look_after(journal)
        assert told is not None
        assert "damaged" in told
        assert rescue.doubted(tmp_path)
    with closing(Journal(tmp_path)) as journal:
        assert journal.notice is not None
        assert "the backup of 2026-01-01 is in its place" in journal.notice
        assert [past.id for past in journal.calls()] == [call_id]
        assert not rescue.doubted(tmp_path)


def test_entries_without_their_call_are_taken_out_and_told(journal: Journal, tmp_path: Path) -> None:
    first, second = keep(journal), keep(journal)
    with closing(sqlite3.connect(tmp_path / FILE)) as connection:
        connection.execute("UPDATE calls SET branch_of = ? WHERE id = ?", (first, second))
        connection.execute("DELETE FROM calls WHERE id = ?", (first,))
        connection.commit()
    told = keeping.look_after(journal)
    assert told == "4 entries without their call were taken out; today's backup has them."
    assert [(past.id, past.branch) for past in journal.calls()] == [(second, None)]
    assert journal.tables.rows("PRAGMA foreign_key_check") == []


def test_what_a_killed_copy_left_half_done_is_swept_away(tmp_path: Path) -> None:
    left = tmp_path / f"{backup.SCRATCH}killed"
    left.mkdir()
    (left / "copy").write_bytes(b"half")
    Journal(tmp_path).close()
    assert not left.exists()


# Everything out, everything gone


def full(journal: Journal) -> str:
    """A journal with the secret in every part of it that a person's words come into."""
    call_id = keep(journal, SECRET)
    journal.keep_plan(call_id, SECRET)
    noes.write_down(SECRET, journal, deed=Taken.ASKED, now=datetime(2026, 1, 1, tzinfo=UTC))
    journal.tables.write("INSERT OR REPLACE INTO own_offer VALUES ('what', ?)", (SECRET,))
    journal.voices.write(call_id, 1, SECRET.encode())
    return call_id


def test_everything_goes_out_in_each_form(journal: Journal, tmp_path: Path) -> None:
    call_id = full(journal)
    tables = {name for (name,) in journal.tables.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    for name in ("all.jsonl", "all.zip", "all.html"):
        keeping.export_all(tmp_path / name, journal)
    lines = [json.loads(line) for line in (tmp_path / "all.jsonl").read_text(encoding="utf-8").splitlines()]
    assert lines[0]["noprac"] == "journal"
    assert {"table": "plans", "row": journal_row(journal, "plans")} in lines
    assert any(line.get("file") == f"voices/{call_id}/001.flac" for line in lines)
    assert {"settings": json.loads(json.dumps(keeping_choices(tmp_path)))} in lines
    with zipfile.ZipFile(tmp_path / "all.zip") as packed:
        assert set(packed.namelist()) == {f"{table}.csv" for table in tables} | {
            "journal.jsonl",
            f"voices/{call_id}/001.flac",
        }
        rows = list(csv.DictReader(io.StringIO(packed.read("own_offer.csv").decode("utf-8"))))
    assert rows == [{"field": "what", "words": SECRET}]
    page = (tmp_path / "all.html").read_text(encoding="utf-8")
    assert all(f"<h2>{table}</h2>" in page for table in tables)
    with pytest.raises(DeviceError, match="ends in none"):
        keeping.export_all(tmp_path / "all.csv", journal)
    with pytest.raises(DeviceError, match="not a folder"):
        keeping.export_all(tmp_path / "all.zip" / "all.zip", journal)


def journal_row(journal: Journal, table: str) -> dict[str, object]:
    names = [name for (name,) in journal.tables.rows("SELECT name FROM pragma_table_info(?)", (table,))]
    (row,) = journal.tables.rows(f"SELECT * FROM {table}")  # noqa: S608  names of our own tables
    return dict(zip(names, row, strict=True))


def keeping_choices(home: Path) -> dict[str, object]:
    settings.save(home, Settings())
    kept: dict[str, object] = json.loads((home / settings.FILE).read_text(encoding="utf-8"))
    return kept


def test_a_page_of_everything_trusts_no_word(journal: Journal, tmp_path: Path) -> None:
    noes.write_down("<script>alert(1)</script>", journal, deed=Taken.ASKED)
    keeping.export_all(tmp_path / "all.html", journal)
    assert "<script>" not in (tmp_path / "all.html").read_text(encoding="utf-8")


def test_after_an_erasure_not_a_byte_is_left(journal: Journal, tmp_path: Path) -> None:
    full(journal)
    keeping.look_after(journal)
    keeping.restore(backup.today(), journal)  # leaves one aside
    full(journal)
    for name in (
        "logs/fault-1.txt",
        "cache/voice/line.wav",
        "journal-damaged-1.sqlite3",
        "journal-damaged-1.sqlite3-wal",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(SECRET, encoding="utf-8")
    (tmp_path / "scenarios").mkdir()
    (tmp_path / "scenarios" / "mine.yaml").write_text("id: mine", encoding="utf-8")
    assert SECRET.encode() in bytes_below(tmp_path)
    assert journal.erase() == 2
    assert SECRET.encode() not in bytes_below(tmp_path)
    assert (tmp_path / "scenarios" / "mine.yaml").exists()
    assert journal.calls() == ()
    assert journal.tables.rows("SELECT count(*) FROM noes") == [(0,)]
    call_id = keep(journal)
    journal.close()
    assert calls(tmp_path) == [call_id]
    assert SECRET.encode() not in bytes_below(tmp_path)


def bytes_below(home: Path) -> bytes:
    files = (path.read_bytes() for path in sorted(home.rglob("*")) if path.is_file())
    return b"".join(data if data[:2] != b"\x1f\x8b" else gzip.decompress(data) for data in files)
