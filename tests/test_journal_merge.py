"""Two laptops' journals made one: without doubles, in either order, again and again."""

import gzip
import io
import json
import sqlite3
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from noprac.build import keeping
from noprac.core.errors import DeviceError
from noprac.store import backup, database, incoming, outgoing, schema
from noprac.store.backup import FILE
from noprac.store.journal import Journal
from noprac.store.merge import FIRST, TIMES, WORKED_OUT, Merged, merge
from noprac.store.voices import FOLDER

CALL = "INSERT INTO calls VALUES (?, 'h', ?, ?, ?, ?, '0', '', '', '', NULL, NULL, NULL)"
OVER = "2026-01-02T"


@dataclass(frozen=True)
class Made:
    """A call: `events` names one way of going on, of which so many happened; `remark`: when made, and what."""

    name: int
    seed: int
    way: str
    events: int
    finished: str | None
    remark: tuple[int, str] | None
    plan: tuple[int, str] | None


@st.composite
def calls(draw: st.DrawFn) -> Made:
    said = st.none() | st.tuples(st.integers(0, 1), st.sampled_from(("a", "bb")))
    return Made(
        draw(st.integers(0, 1)),
        draw(st.integers(0, 1)),
        draw(st.sampled_from(("", "b"))),
        draw(st.integers(0, 3)),
        draw(st.sampled_from((None, None, f"{OVER}1", f"{OVER}2"))),
        draw(said),
        draw(said),
    )


JOURNALS = st.lists(calls(), max_size=3, unique_by=lambda call: call.name)


@pytest.fixture(scope="module")
def empty() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        database.migrate(connection)
        connection.execute("INSERT INTO scenarios VALUES ('h', 'not-a-fit', '{}')")
        yield connection


def written(path: Path, empty: sqlite3.Connection, made: Sequence[Made]) -> Path:
    path.unlink(missing_ok=True)
    with closing(opened(path)) as connection:
        empty.backup(connection)
        with database.transaction(connection):
            for call in made:
                put(connection, call)
    return path


def opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def put(connection: sqlite3.Connection, call: Made) -> None:
    name = f"20260101-10000{call.name}-aaaa"
    ending = "hang_up" if call.finished else None
    connection.execute(CALL, (name, call.seed, f"2026-01-01T10:00:0{call.name}", call.finished, ending))
    for number in range(call.events):
        body = json.dumps([number, call.way if number else ""])
        connection.execute("INSERT INTO events VALUES (?, ?, ?)", (name, number, body))
    for table, value in (("remarks", call.remark), ("plans", call.plan)):
        if value is not None:
            between = "1, ''," if table == "remarks" else ""
            sql = f"INSERT INTO {table} VALUES (?, {between} ?, ?)"  # noqa: S608  names of our own tables
            connection.execute(sql, (name, f"2026-01-0{value[0] + 1}", value[1]))


def merged(here: Path, there: Path, to: Path) -> tuple[Path, Merged]:
    to.write_bytes(here.read_bytes())
    copy = there.with_suffix(".copy")
    copy.write_bytes(there.read_bytes())
    with closing(opened(to)) as connection:
        came = merge(connection, copy)
    return to, came


def content(path: Path) -> list[object]:
    """All calls with what hangs on them, whatever their names are now."""
    with closing(opened(path)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        rows = connection.execute("SELECT id, seed, began, finished, ending FROM calls").fetchall()
        found = []
        for name, *rest in rows:
            parts = [
                connection.execute(f"SELECT * FROM {table} WHERE call = ?", (name,)).fetchall()  # noqa: S608  as above, ours
                for table in ("events", "remarks", "plans")
            ]
            found.append(([*rest], [[row[1:] for row in part] for part in parts]))
    return sorted(found, key=repr)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mine=JOURNALS, theirs=JOURNALS)
def test_the_order_and_the_number_of_times_make_no_difference(
    tmp_path: Path, empty: sqlite3.Connection, mine: list[Made], theirs: list[Made]
) -> None:
    here, there = written(tmp_path / "here", empty, mine), written(tmp_path / "there", empty, theirs)
    both, came = merged(here, there, tmp_path / "both")
    assert came.calls + came.known == len(theirs)
    assert content(merged(there, here, tmp_path / "turned")[0]) == content(both)
    for one in (here, there, both):
        again, more = merged(both, one, tmp_path / "again")
        assert content(again) == content(both)
        assert more.added == {}
    assert content(merged(there, both, tmp_path / "back")[0]) == content(both)
    assert content(merged(here, both, tmp_path / "back")[0]) == content(both)
    assert len(content(both)) >= max(len(mine), len(theirs))


def test_a_call_goes_on_from_where_the_other_laptop_left_it(tmp_path: Path, empty: sqlite3.Connection) -> None:
    begun, over = Made(0, 0, "", 2, None, None, None), Made(0, 0, "", 3, f"{OVER}1", None, None)
    both, came = merged(written(tmp_path / "a", empty, [begun]), written(tmp_path / "b", empty, [over]), tmp_path / "c")
    assert (came.calls, came.known, came.added) == (0, 1, {"events": 1})
    assert content(both) == content(tmp_path / "b")


def test_calls_that_went_on_differently_are_both_kept(tmp_path: Path, empty: sqlite3.Connection) -> None:
    mine, theirs = Made(0, 0, "", 3, None, None, (0, "a")), Made(0, 0, "b", 3, None, None, (1, "b"))
    both, came = merged(
        written(tmp_path / "a", empty, [mine]), written(tmp_path / "b", empty, [theirs]), tmp_path / "c"
    )
    (named,) = came.renamed.items()
    assert named[0] == "20260101-100000-aaaa"
    assert named[1].startswith("20260101-100000-aaaa-")
    assert len(content(both)) == 2


def test_the_later_remark_stays(tmp_path: Path, empty: sqlite3.Connection) -> None:
    mine, theirs = Made(0, 0, "", 1, None, (1, "later"), None), Made(0, 0, "", 1, None, (0, "a longer one"), None)
    for here, there in (([mine], [theirs]), ([theirs], [mine])):
        a, b = written(tmp_path / "a", empty, here), written(tmp_path / "b", empty, there)
        with closing(opened(merged(a, b, tmp_path / "c")[0])) as connection:
            assert connection.execute("SELECT body FROM remarks").fetchall() == [("later",)]


def test_of_two_remarks_of_one_moment_the_same_stays_on_both_sides(tmp_path: Path, empty: sqlite3.Connection) -> None:
    mine, theirs = Made(0, 0, "", 1, None, (0, "a"), None), Made(0, 0, "", 1, None, (0, "b"), None)
    for here, there in (([mine], [theirs]), ([theirs], [mine])):
        a, b = written(tmp_path / "a", empty, here), written(tmp_path / "b", empty, there)
        with closing(opened(merged(a, b, tmp_path / "c")[0])) as connection:
            assert connection.execute("SELECT body FROM remarks").fetchall() == [("b",)]


def test_every_table_has_a_key_that_no_other_laptop_makes(empty: sqlite3.Connection) -> None:
    """A whole number as the only key would be another row's on another laptop."""
    for table in schema.tables(empty):
        keys = schema.keys(empty, table)
        kinds = dict(empty.execute("SELECT name, type FROM pragma_table_info(?)", (table,)).fetchall())
        assert keys, table
        assert kinds[keys[0]] == "TEXT", table


def test_what_stays_is_settled_for_every_table(empty: sqlite3.Connection) -> None:
    """Tables without a time that may change on both sides: the row that says more stays, which must be right there."""
    settled = {"scenarios", "calls", "events", "noes", "own_offer", "dread", *FIRST, *WORKED_OUT}
    timed = {table for table in schema.tables(empty) if set(TIMES) & set(schema.columns(empty, table))}
    assert set(schema.tables(empty)) == settled | timed


# Files


@pytest.fixture
def home(tmp_path: Path, empty: sqlite3.Connection) -> Path:
    home = tmp_path / "home"
    home.mkdir()
    written(home / FILE, empty, [Made(0, 0, "", 2, None, (0, "said"), (0, "so")), Made(1, 1, "b", 1, None, None, None)])
    sound = home / FOLDER / "20260101-100001-aaaa" / "001.flac"
    sound.parent.mkdir(parents=True)
    sound.write_bytes(b"fLaC\0\xff")
    return home


@pytest.mark.parametrize("form", ["lines", "zip", "journal", "folder", "backup"])
def test_each_form_brings_all_of_it(tmp_path: Path, home: Path, form: str) -> None:
    with closing(Journal(home)) as mine, closing(Journal(tmp_path / "other")) as other:
        file = {
            "lines": tmp_path / "all.jsonl",
            "zip": tmp_path / "all.zip",
            "journal": home / FILE,
            "folder": home,
        }.get(form)
        if form in {"lines", "zip"}:
            assert file is not None
            keeping.export_all(file, mine)
        elif form == "backup":
            keeping.look_after(mine)
            file = backup.backups(home)[0].path
        assert file is not None
        told = keeping.bring_in(file, other)
        assert told == "2 calls came in; 0 calls were here already."
        assert keeping.bring_in(file, other) == "Nothing came in; 2 calls were here already."
        assert everything(other) == everything(mine)
        kept = other.voices.data("20260101-100001-aaaa", 1)
    assert kept == (None if form == "backup" else b"fLaC\0\xff")
    assert {path.name for path in (tmp_path / "other").iterdir()} <= {FILE, "journal.lock", FOLDER}


def everything(journal: Journal) -> list[bytes]:
    return [line for line in outgoing.json_lines(journal.tables) if line.startswith(b'{"table"')]


NO_BLOCK = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03" + b"\xff" * 20  # gzip's head, then no block of deflate


def zipped(*, damage: bool = False, locked: bool = False) -> bytes:
    """An export as a zip: with what no unpacking understands in its middle, or as if with a password."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(incoming.LINES, '{"noprac": "journal", "schema": 9}\n' * 100)
    data = bytearray(out.getvalue())
    start = 30 + len(incoming.LINES)  # behind the head and the name
    if damage:
        data[start : start + 4] = b"\xff" * 4
    if locked:
        data[6] |= 1
        data[data.rindex(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def bomb() -> bytes:
    """An export as a zip, with a sound that says it is larger than any."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr(incoming.LINES, '{"noprac": "journal", "schema": 1}\n')
        packed.writestr(f"{FOLDER}/a/1.flac", b"")
        packed.infolist()[-1].file_size = incoming.LONGEST_SOUND + 1
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello\n",
        b"[]\n",
        b'{"noprac": "journal", "schema": 0}\n',
        b'{"noprac": "journal", "schema": "x"}\n',
        b'{"noprac": "journal", "schema": 1}\n{"table": "sqlite_schema", "row": {}}\n',
        b'{"noprac": "journal", "schema": 1}\n{"table": "calls", "row": {"id) --": 1}}\n',
        b'{"noprac": "journal", "schema": 1}\n{"table": "calls", "row": [1]}\n',
        b'{"noprac": "journal", "schema": 1}\n{"table": "scenarios", "row": {"hash": {}}}\n',
        b'{"noprac": "journal", "schema": 1}\n{"table": "events", "row": {"number": 99999999999999999999}}\n',
        b'{"noprac": "journal", "schema": 1}\n{"table": "scenarios", "row": {"hash": "\\ud800"}}\n',
        b'{"noprac": "journal", "schema": 1}\n{"file": "voices/../journal.lock", "data": ""}\n',
        b'{"noprac": "journal", "schema": 1}\n{"file": "voices/a/b", "data": "?"}\n',
        b'{"noprac": "journal", "schema": 1}\n[' + b"[" * 100_000,
        b"\xff\xfe",
        b"SQLite format 3\0" + b"x" * 5000,
        b"\x1f\x8b\x08\x00damaged",
        gzip.compress(b"hello", mtime=0),
        b"PK\x03\x04damaged",
        NO_BLOCK,
        zipped(damage=True),
        zipped(locked=True),
        bomb(),
    ],
)
def test_a_strange_file_is_refused_in_one_line_and_changes_nothing(tmp_path: Path, home: Path, data: bytes) -> None:
    file = tmp_path / "strange"
    file.write_bytes(data)
    with closing(Journal(home)) as journal:
        before = everything(journal)
        with pytest.raises(DeviceError, match="strange cannot be read") as caught:
            keeping.bring_in(file, journal)
        assert "\n" not in str(caught.value)
        assert everything(journal) == before


def test_a_folder_without_a_journal_says_so(tmp_path: Path, home: Path) -> None:
    (tmp_path / "empty").mkdir()
    with closing(Journal(home)) as journal, pytest.raises(DeviceError, match="there is no journal in it"):
        keeping.bring_in(tmp_path / "empty", journal)


def test_a_file_of_a_later_noprac_is_refused(tmp_path: Path, home: Path) -> None:
    (tmp_path / "later.jsonl").write_text('{"noprac": "journal", "schema": 9999}\n', encoding="utf-8")
    with closing(Journal(home)) as journal, pytest.raises(DeviceError, match="later noprac"):
        keeping.bring_in(tmp_path / "later.jsonl", journal)


def test_a_row_without_its_call_stays_out(tmp_path: Path, home: Path) -> None:
    lines = (
        '{"noprac": "journal", "schema": 4}',
        '{"table": "plans", "row": {"call": "nobody", "made": "2026", "words": "so"}}',
    )
    (tmp_path / "lost.jsonl").write_text("\n".join(lines), encoding="utf-8")
    with closing(Journal(home)) as journal:
        before = everything(journal)
        assert keeping.bring_in(tmp_path / "lost.jsonl", journal) == "Nothing came in; 0 calls were here already."
        assert everything(journal) == before
