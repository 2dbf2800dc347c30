"""The journal on a real SQLite file: kept, replayed, damaged, shared, full, erased."""

import os
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from noprac import __version__, build
from noprac.core.call import begin, replay
from noprac.core.errors import DeviceError
from noprac.core.events import Began, Event, HungUp, LineSpoken, LineStarted, Partial
from noprac.core.moves import Ending
from noprac.engine.engine import Engine
from noprac.store import database
from noprac.store.backup import FILE
from noprac.store.journal import Journal, Parts

SOURCE = build.scenario("lead-generation")
TAGGER = build.tagger()
PARTS = Parts("tagger-1", "vosk", "tiny-en")
EVENTS: tuple[Event, ...] = (Began(0.0), LineStarted(0.1, 1), LineSpoken(1.5, 1), Partial(2.0, "hello é \U0001f600"))


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path)
    yield made
    made.close()


def keep(journal: Journal, events: tuple[Event, ...] = EVENTS, ending: Ending | None = Ending.HANG_UP) -> str:
    record = journal.begin(SOURCE, 7, PARTS)
    for event in events:
        record.append(event)
    record.finish(ending)
    record.close()
    return record.call_id


def test_a_call_comes_back_with_all_that_took_part(journal: Journal) -> None:
    call_id = keep(journal)
    past = journal.call(call_id)
    assert journal.events(call_id) == EVENTS
    assert (past.seed, past.ending, past.app, past.parts) == (7, Ending.HANG_UP, __version__, PARTS)
    assert past.scenario == SOURCE.scenario
    assert past.began <= (past.finished or "")


def test_a_replayed_call_is_the_call(journal: Journal) -> None:
    record = journal.begin(SOURCE, 3, PARTS)
    engine = Engine(begin(SOURCE.scenario, 3), tagger=TAGGER, record=record)
    engine.begin()
    engine.drain()
    for text in ("have i caught you at a bad time", "so it seems as if you need more leads", "is it a no then"):
        engine.type(text)
        engine.drain()
    engine.hang_up()
    engine.drain()
    engine.stop()
    past = journal.call(record.call_id)
    assert replay(past.scenario, past.seed, journal.events(record.call_id)) == engine.call
    assert past.ending is engine.call.ending


def test_calls_come_the_latest_first(journal: Journal) -> None:
    ids = [keep(journal) for _ in range(5)]
    assert len(set(ids)) == 5
    assert [past.id for past in journal.calls()] == ids[::-1]


def test_a_call_that_broke_off_can_be_gone_on_with(journal: Journal) -> None:
    keep(journal)
    keep(journal, ending=None)
    broken_off = journal.begin(SOURCE, 1, PARTS)
    broken_off.append(EVENTS[0])
    broken_off.close()
    assert [past.id for past in journal.unfinished()] == [broken_off.call_id]
    again = journal.reopen(broken_off.call_id)
    again.append(EVENTS[1])
    again.close()
    assert journal.events(broken_off.call_id) == EVENTS[:2]


def test_an_unknown_call_is_said_in_one_line(journal: Journal) -> None:
    for ask in (journal.call, journal.events, journal.delete, journal.reopen):
        with pytest.raises(DeviceError, match="There is no call nobody"):
            ask("nobody")


def test_a_deleted_call_is_gone_from_the_file(journal: Journal, tmp_path: Path) -> None:
    secret = (Began(0.0), Partial(1.0, "a-secret-that-must-go"))
    gone, stays = keep(journal, secret), keep(journal)
    assert b"a-secret-that-must-go" in everything(tmp_path)
    journal.delete(gone)
    assert [past.id for past in journal.calls()] == [stays]
    assert b"a-secret-that-must-go" not in everything(tmp_path)
    assert journal.erase() == 1
    assert journal.calls() == ()
    assert b"hello" not in everything(tmp_path)


def everything(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in home.iterdir())


def test_a_second_copy_is_told_so_and_may_read(journal: Journal, tmp_path: Path) -> None:
    call_id = keep(journal)
    with pytest.raises(DeviceError, match="Another copy of noprac is using") as caught:
        Journal(tmp_path)
    assert str(tmp_path) in caught.value.what
    reader = Journal(tmp_path, read_only=True)
    assert reader.events(call_id) == EVENTS
    with pytest.raises(DeviceError, match="cannot be written"):
        reader.delete(call_id)
    reader.close()
    journal.close()
    Journal(tmp_path).close()


def test_reading_where_nothing_is_kept_creates_nothing(tmp_path: Path) -> None:
    reader = Journal(tmp_path / "none", read_only=True)
    assert reader.calls() == ()
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("harm", ["not a database", "torn", "overwritten"])
def test_a_damaged_journal_is_moved_aside_and_said(tmp_path: Path, harm: str) -> None:
    journal = Journal(tmp_path)
    for _ in range(30):
        keep(journal)
    journal.close()
    path = tmp_path / FILE
    whole = path.read_bytes()
    for rest in tmp_path.glob(f"{FILE}-*"):
        rest.unlink()
    harmed = {"not a database": b"x" * 4096, "torn": whole[: len(whole) // 2], "overwritten": torn(whole)}[harm]
    path.write_bytes(harmed)
    with pytest.raises(DeviceError, match="damaged"):
        Journal(tmp_path, read_only=True)
    again = Journal(tmp_path)
    assert again.notice is not None
    assert "damaged" in again.notice
    aside = next(tmp_path.glob("journal-damaged-*.sqlite3"))
    assert str(aside) in again.notice
    assert aside.read_bytes() == harmed
    call_id = keep(again)
    assert again.events(call_id) == EVENTS
    again.close()
    quiet = Journal(tmp_path)
    assert quiet.notice is None
    quiet.close()


def torn(whole: bytes) -> bytes:
    page = 4096
    return whole[:page] + os.urandom(len(whole) - page)


def test_an_event_that_cannot_be_read_is_said_in_one_line(journal: Journal, tmp_path: Path) -> None:
    call_id = keep(journal)
    connection = sqlite3.connect(tmp_path / FILE)
    connection.execute('UPDATE events SET body = \'{"event": "Later"}\' WHERE number = 1')
    connection.commit()
    connection.close()
    with pytest.raises(DeviceError, match="cannot be read"):
        journal.events(call_id)


def test_a_journal_of_a_later_version_is_left_alone(tmp_path: Path) -> None:
    Journal(tmp_path).close()
    connection = sqlite3.connect(tmp_path / FILE)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(DeviceError, match="later noprac"):
        Journal(tmp_path)
    assert (tmp_path / FILE).read_bytes() == before


def test_a_migration_is_whole_or_not_at_all(tmp_path: Path) -> None:
    connection = database.connect(tmp_path / FILE)
    with pytest.raises(sqlite3.OperationalError):
        database.migrate(connection, [["CREATE TABLE one (a)", "CREATE TABLE one (a)"]])
    assert connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)
    assert connection.execute("PRAGMA user_version").fetchone() == (0,)
    connection.close()


def test_a_file_where_the_folder_should_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("", encoding="utf-8")
    with pytest.raises(DeviceError, match="not a folder"):
        Journal(tmp_path / "home")


def test_a_folder_where_the_file_should_be_is_said(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    with pytest.raises(DeviceError, match=re.escape(str(tmp_path / FILE))):
        Journal(tmp_path)


def test_a_full_disk_refuses_in_one_line_and_takes_events_again(journal: Journal) -> None:
    record = journal.begin(SOURCE, 1, PARTS)
    pages = record._connection.execute("PRAGMA page_count").fetchone()[0]
    record._connection.execute(f"PRAGMA max_page_count = {pages}")
    big = Partial(1.0, "x" * 100_000)
    with pytest.raises(DeviceError, match="disk is full"):
        record.append(big)
    record._connection.execute("PRAGMA max_page_count = 100000")
    record.append(big)
    record.append(HungUp(2.0))
    record.close()
    assert journal.events(record.call_id) == (big, HungUp(2.0))
