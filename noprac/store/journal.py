"""Past calls, every event as it happened.

Takes: scenarios, seeds, events. Gives: `CallRecord` (fills `Record` of the engine's ports), past calls and their
events, from which a call is replayed to the bit. May not: write where another process writes, or lose what it took.
"""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from noprac import __version__
from noprac.core.errors import DeviceError, ScenarioError
from noprac.core.form.parsing import parse
from noprac.core.moves import Ending
from noprac.core.scenario import Scenario
from noprac.store import care, codec, database, instants
from noprac.store.scenarios import Source, hash_of
from noprac.store.tables import Row, Tables
from noprac.store.voices import Voices

if TYPE_CHECKING:
    from noprac.core.debrief.kept import Receipt
    from noprac.core.debrief.review import Remark
    from noprac.core.events import Event
    from noprac.core.moves import Move

_CALL = """SELECT calls.id, scenario, seed, began, finished, ending, app, after, branch_of, branch_turn, tagger,
    recogniser, model FROM calls"""
_LATEST = "ORDER BY began DESC, calls.rowid DESC"
_PAGE = 200  # calls read at once
_BEGIN = """INSERT INTO calls (id, scenario, seed, began, app, tagger, recogniser, model, after, branch_of, branch_turn)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_KEEP = "INSERT OR IGNORE INTO receipts VALUES (?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Parts:
    """What took part in a call, by name and version: "" where it had no part."""

    tagger: str = ""
    recogniser: str = ""
    model: str = ""


@dataclass(frozen=True, slots=True)
class Branch:
    """Where another take of a call goes on from: the call (None where it was deleted), and the turn that is answered
    again, from 1."""

    of: str | None
    turn: int


@dataclass(frozen=True, slots=True)
class KeptReceipt:
    """A first receipt. `body`: its bytes as text, the same for ever; `kept`: when, UTC, ISO 8601; `app`: the version
    that kept it."""

    body: str
    kept: str
    app: str

    @property
    def receipt(self) -> "Receipt":
        """What the bytes say. Raises DeviceError where this version cannot read them."""
        try:
            return codec.decode_receipt(self.body)
        except ValueError as error:
            raise DeviceError("A kept receipt cannot be read.", f"({error})") from error


@dataclass(frozen=True, slots=True)
class PastCall:
    """A call of the journal. `source`: the scenario as it was then, in JSON; `began`, `finished`: UTC, ISO 8601;
    `finished` is None where the call broke off, `ending` also where it was given up; `app`: the version that played
    it; `after`: the id of the call with the same person that it follows, None for a first one; `branch`: where it is
    another take of a call, practised with knowledge of the first."""

    id: str
    scenario_id: str
    source: str
    seed: int
    began: str
    finished: str | None
    ending: Ending | None
    app: str
    after: str | None
    branch: Branch | None
    parts: Parts

    @property
    def values(self) -> dict[str, object]:
        """The plain values of the scenario's file as it was then."""
        values: dict[str, object] = json.loads(self.source)
        return values

    @property
    def scenario(self) -> Scenario:
        """The scenario as it was then. Raises DeviceError where this version cannot play it."""
        try:
            return _scenario(self.source)
        except (ScenarioError, ValueError) as error:
            raise DeviceError(f"The call {self.id} has a scenario from another version.", f"({error})") from error


class CallRecord:
    """One call being written; used by one thread at a time. Fills `noprac.engine.ports.Record`."""

    def __init__(self, path: Path, connection: sqlite3.Connection, call_id: str, number: int) -> None:
        self.call_id = call_id
        self._path = path
        self._connection = connection
        self._number = number

    def append(self, event: "Event") -> None:
        """Keep one event; it is on disk when this returns. Raises DeviceError."""
        self._run("INSERT INTO events VALUES (?, ?, ?)", (self.call_id, self._number, codec.encode(event)))
        self._number += 1

    def finish(self, ending: Ending | None, receipt: "Receipt | None" = None) -> None:
        """The call is over, or given up where `ending` is None; its first receipt is kept. Raises DeviceError."""
        if receipt is not None:
            self._run(_KEEP, _receipt_row(self.call_id, receipt))
        self._run("UPDATE calls SET finished = ?, ending = ? WHERE id = ?", (instants.now(), ending, self.call_id))

    def close(self) -> None:
        """Let go of the file; harmless twice."""
        self._connection.close()

    def _run(self, statement: str, values: tuple[object, ...]) -> None:
        try:
            self._connection.execute(statement, values)
        except sqlite3.Error as error:
            raise database.fault(error, self._path) from error


class Journal:
    """The calls below `home`. `read_only`, `notice` and what it raises: as of `tables`, the file that all parts of the
    journal share. `voices`: the sound of the turns, deleted with their calls.
    """

    def __init__(self, home: Path, *, read_only: bool = False) -> None:
        self.tables = Tables(home, read_only=read_only)
        self.notice, self.read_only = self.tables.notice, read_only
        self.voices = Voices(home)
        self._scenarios: dict[str, tuple[str, str]] = {}  # a hash to the scenario's id and source

    def close(self) -> None:
        """Let another copy write; harmless twice."""
        self.tables.close()

    def begin(
        self, source: Source, seed: int, parts: Parts, after: str | None = None, branch: Branch | None = None
    ) -> CallRecord:
        """A new call's record. `after`: the id of the call that it follows; `branch`: the call that it is another take
        of. Raises DeviceError."""
        text = source.text
        name = hash_of(text)
        call_id = new_id()
        by = (__version__, parts.tagger, parts.recogniser, parts.model)
        of, turn = (branch.of, branch.turn) if branch else (None, None)
        row = (call_id, name, seed, instants.now(), *by, after, of, turn)

        def insert(connection: sqlite3.Connection) -> None:
            connection.execute("INSERT OR IGNORE INTO scenarios VALUES (?, ?, ?)", (name, source.scenario.id, text))
            connection.execute(_BEGIN, row)

        self.tables.transact(insert)
        return CallRecord(self.tables.path, self.tables.connect(), call_id, 0)

    def reopen(self, call_id: str) -> CallRecord:
        """The record of a call that goes on. Raises DeviceError."""
        number = len(self.events(call_id))
        return CallRecord(self.tables.path, self.tables.connect(), call_id, number)

    def calls(self, newest: int | None = None) -> tuple[PastCall, ...]:
        """The `newest` calls, or all, the latest first."""
        return self._calls(f"{_LATEST} LIMIT ?", (-1 if newest is None else newest,))

    def each(self, before: str | None = None) -> Iterator[PastCall]:
        """All calls, or those before the call `before`, the latest first, read page by page. Raises DeviceError: there
        is no such call."""
        last = before
        while page := self._page(last):
            yield from page
            last = page[-1].id

    def made(self) -> dict[str, int]:
        """How often each scenario was played, by its id; another take of a call is no call of its own."""
        rows = self.tables.rows(
            """SELECT scenarios.id, count(*) FROM calls JOIN scenarios ON scenarios.hash = calls.scenario
            WHERE branch_turn IS NULL GROUP BY scenarios.id"""
        )
        return dict(rows)

    def unfinished(self) -> tuple[PastCall, ...]:
        """The calls that broke off, and can be gone on with, the latest first."""
        return self._calls(f"WHERE finished IS NULL {_LATEST}")

    def remarked(self) -> tuple[PastCall, ...]:
        """The calls of which the trainee says something, the latest first."""
        rows = self.tables.rows("SELECT DISTINCT call FROM remarks")
        return tuple(sorted((self.call(name) for (name,) in rows), key=lambda past: past.began, reverse=True))

    def call(self, call_id: str) -> PastCall:
        """One call. Raises DeviceError: there is none of that id."""
        found = self._calls("WHERE calls.id = ?", (call_id,))
        if not found:
            raise _no_call(call_id)
        return found[0]

    def events(self, call_id: str) -> "tuple[Event, ...]":
        """All events of a call, in order. Raises DeviceError: there is no such call, or an event cannot be read."""
        self.call(call_id)
        rows = self.tables.rows("SELECT body FROM events WHERE call = ? ORDER BY number", (call_id,))
        try:
            return tuple(codec.decode(body) for (body,) in rows)
        except ValueError as error:
            raise DeviceError(f"The call {call_id} cannot be read ({error}).", "Delete it.") from error

    def takes(self, call_id: str) -> tuple[PastCall, ...]:
        """The other takes of a call, the latest first. Raises DeviceError."""
        return self._calls(f"WHERE branch_of = ? {_LATEST}", (call_id,))

    def receipt(self, call_id: str) -> KeptReceipt | None:
        """The first receipt of a call; None where none was kept. Raises DeviceError."""
        rows = self.tables.rows("SELECT body, kept, app FROM receipts WHERE call = ?", (call_id,))
        return KeptReceipt(*rows[0]) if rows else None

    def keep_receipt(self, call_id: str, receipt: "Receipt") -> None:
        """Keep the first receipt of a call; where there is one, it stays. Raises DeviceError."""
        self.tables.write(_KEEP, _receipt_row(call_id, receipt))

    def remarks(self, call_id: str) -> "tuple[Remark, ...]":
        """What the trainee says of a call, by turn. Raises DeviceError."""
        rows = self.tables.rows("SELECT body FROM remarks WHERE call = ? ORDER BY turn, subject", (call_id,))
        try:
            return tuple(codec.decode_remark(body) for (body,) in rows)
        except ValueError as error:
            raise DeviceError(
                f"A remark on the call {call_id} cannot be read ({error}).", "Delete the call."
            ) from error

    def remark(self, call_id: str, remark: "Remark") -> None:
        """Keep a remark, in place of an earlier one on the same thing. Raises DeviceError."""
        self.call(call_id)
        from noprac.core.debrief.review import subject  # noqa: PLC0415 - comes with the whole of a call

        row = (call_id, remark.turn, subject(remark), instants.now(), codec.encode_remark(remark))
        self.tables.write("INSERT OR REPLACE INTO remarks VALUES (?, ?, ?, ?, ?)", row)

    def withdraw(self, call_id: str, turn: int, move: "Move | None" = None) -> None:
        """Take a contest back, or the turn's correction where `move` is None; harmless where there is none. Raises
        DeviceError."""
        name = move.value if move else ""
        self.tables.write("DELETE FROM remarks WHERE call = ? AND turn = ? AND subject = ?", (call_id, turn, name))

    def plan(self, call_id: str) -> str:
        """What the trainee meant to do after a call; "" where nothing was written. Raises DeviceError."""
        rows = self.tables.rows("SELECT words FROM plans WHERE call = ?", (call_id,))
        return rows[0][0] if rows else ""

    def latest_plan(self) -> str:
        """The plan written last, after a call or a drill; "" where there is none. Raises DeviceError."""
        both = "SELECT made, call, words FROM plans UNION ALL SELECT made, drill, words FROM drill_plans"
        rows = self.tables.rows(f"SELECT words FROM ({both}) ORDER BY made DESC, call DESC LIMIT 1")  # noqa: S608  names of our own tables
        return rows[0][0] if rows else ""

    def keep_plan(self, call_id: str, words: str) -> None:
        """Keep a plan with a call, in place of an earlier one; "" takes it away. Raises DeviceError: no such call."""
        self.call(call_id)
        if words:
            self.tables.write("INSERT OR REPLACE INTO plans VALUES (?, ?, ?)", (call_id, instants.now(), words))
        else:
            self.tables.write("DELETE FROM plans WHERE call = ?", (call_id,))

    def delete(self, call_id: str) -> None:
        """Forget one call, in the backups too. Raises DeviceError: there is none of that id."""
        self.call(call_id)
        self.voices.forget(call_id)  # first: what is left of a half-done deletion must be told of
        care.forget_in_backups(self.tables.home, call_id)
        self._forget("WHERE id = ?", (call_id,))

    def erase(self) -> int:
        """Forget everything, backups and sounds too; how many calls there were. Not a byte of it stays on the disk.
        Raises DeviceError."""
        self.voices.erase()
        self._scenarios.clear()
        return care.erase(self.tables)

    def _forget(self, which: str, values: tuple[object, ...]) -> None:
        def delete(connection: sqlite3.Connection) -> None:
            connection.execute(f"DELETE FROM calls {which}", values)  # noqa: S608  names of our own tables
            connection.execute("DELETE FROM scenarios WHERE hash NOT IN (SELECT scenario FROM calls)")

        self.tables.transact(delete)
        self.tables.shrink()

    def _page(self, last: str | None) -> tuple[PastCall, ...]:
        if last is None:
            return self.calls(_PAGE)
        self.call(last)
        where = "WHERE (began, calls.rowid) < (SELECT began, calls.rowid FROM calls WHERE id = ?)"
        return self._calls(f"{where} {_LATEST} LIMIT ?", (last, _PAGE))

    def _calls(self, which: str, values: tuple[object, ...] = ()) -> tuple[PastCall, ...]:
        rows = self.tables.rows(f"{_CALL} {which}", values)
        self._read_scenarios({row[1] for row in rows} - self._scenarios.keys())
        return tuple(_past_call(row, *self._scenarios[row[1]]) for row in rows)

    def _read_scenarios(self, names: set[str]) -> None:
        """Calls share their scenarios' sources, which never change."""
        for name in names:
            self._scenarios[name] = self.tables.rows("SELECT id, source FROM scenarios WHERE hash = ?", (name,))[0]


@lru_cache(maxsize=32)
def _scenario(source: str) -> Scenario:
    return parse(json.loads(source))


def _past_call(row: Row, scenario_id: str, source: str) -> PastCall:
    call_id, _, seed, began, finished, ending, app, after, of, turn, *parts = row
    ended = Ending(ending) if ending else None
    branch = Branch(of, turn) if turn is not None else None
    return PastCall(call_id, scenario_id, source, seed, began, finished, ended, app, after, branch, Parts(*parts))


def _receipt_row(call_id: str, receipt: "Receipt") -> tuple[str, ...]:
    body = codec.encode_receipt(receipt)
    return call_id, instants.now(), __version__, receipt.score.rubric_version, receipt.tagger, body


def _no_call(call_id: str) -> DeviceError:
    return DeviceError(f"There is no call {call_id}.", "`noprac journal list` shows the calls.")


def new_id() -> str:
    """A call's, of now: a key that no other laptop makes."""
    return instants.key(datetime.now(UTC))
