"""What is kept of practice beside the calls: their numbers, the dread, reflections, plans of drills.

Takes: the journal's tables. Gives: `Practice`. May not: reckon; the core does.
"""

import json
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, tzinfo
from sqlite3 import Connection

from noprac.core.errors import DeviceError
from noprac.core.events import LineStarted
from noprac.core.moves import Ending, Move
from noprac.core.practice.dread import WORST, Forecast
from noprac.core.practice.made import Made
from noprac.core.practice.noes import Heard
from noprac.core.score import Scores
from noprac.store import codec, instants
from noprac.store.noes import Said, enter
from noprac.store.tables import Tables

_PENDING = """SELECT calls.id FROM calls LEFT JOIN figures ON figures.call = calls.id
    WHERE calls.finished IS NOT NULL AND (figures.rules IS NULL OR figures.rules <> ?)
    ORDER BY calls.began DESC"""
_PUT = "INSERT OR REPLACE INTO figures VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Last:
    """The last call with a scenario. `fair`: it ended as it should have."""

    scenario: str
    day: date
    fair: bool


@dataclass(frozen=True, slots=True)
class Record:
    """What came of a scenario. `best`: the highest overall score of any take, None where no call had one; `ending`,
    `seconds`: of the last first take."""

    best: int | None
    ending: Ending | None
    seconds: float


class Practice:
    """Practice in the journal's tables. Everything raises DeviceError where the disk refuses."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    # Calls in numbers

    def pending(self, rules: str) -> tuple[str, ...]:
        """Calls that are over and not reckoned by these rules, the latest first."""
        return tuple(call for (call,) in self._tables.rows(_PENDING, (rules,)))

    def line_starts(self, call: str) -> tuple[dict[int, float], float]:
        """When each line of a call began, by its turn, and when the last thing happened: seconds into the call."""
        started = """SELECT body FROM events WHERE call = ? AND body LIKE '%"LineStarted"%' ORDER BY number"""
        last = "SELECT body FROM events WHERE call = ? ORDER BY number DESC LIMIT 1"
        try:
            events = [codec.decode(body) for (body,) in self._tables.rows(started, (call,))]
            end = [codec.decode(body) for (body,) in self._tables.rows(last, (call,))]
        except ValueError as error:
            raise DeviceError(f"The call {call} cannot be read ({error}).", "Delete it.") from error
        begun: dict[int, float] = {}
        for event in events:
            if isinstance(event, LineStarted):
                begun.setdefault(event.turn, event.at)
        return begun, end[0].at if end else 0.0

    def enter(self, where: Said, noes: Iterable[Heard], rules: str, made: Made | None) -> None:
        """Keep a call's no's and numbers, in place of what was worked out of it before, all or nothing. `made` None:
        this version cannot read the call."""
        body, take, fair = ("", False, True) if made is None else (_body(made), made.take, made.ending is made.right)
        began = instants.text(where.began)
        row = (where.call, rules, began, where.day.isoformat(), where.scenario, take, fair, body)

        def keep(connection: Connection) -> None:
            enter(connection, where, noes)
            connection.execute(_PUT, row)

        self._tables.transact(keep)

    def calls(self, most: int | None = None) -> tuple[Made, ...]:
        """The calls in numbers, the oldest first; at most the `most` latest."""
        what = "SELECT call, day, scenario, take, body FROM figures WHERE body <> ''"
        sql = f"{what} ORDER BY began DESC, call DESC LIMIT ?"
        rows = self._tables.rows(sql, (-1 if most is None else most,))
        return tuple(_made(*row) for row in reversed(rows))

    def scores(self, call: str, rules: str) -> Scores | None:
        """The scores of a call that is over and reckoned by these rules; None otherwise."""
        rows = self._tables.rows("SELECT body FROM figures WHERE call = ? AND rules = ? AND body <> ''", (call, rules))
        return Scores(**json.loads(rows[0][0])["scores"]) if rows else None

    def last_calls(self) -> dict[str, Last]:
        """The last first take of each scenario, by its id."""
        # SQLite takes the other columns from the row that has the maximum.
        sql = "SELECT scenario, max(began), day, fair FROM figures WHERE take = 0 AND body <> '' GROUP BY scenario"
        return {name: Last(name, date.fromisoformat(day), bool(fair)) for name, _, day, fair in self._tables.rows(sql)}

    def records(self) -> dict[str, Record]:
        """What came of each scenario, by its id."""
        overall = """SELECT scenario, max(json_extract(body, '$.scores.overall')) FROM figures
            WHERE body <> '' GROUP BY scenario"""
        best: dict[str, int | None] = dict(self._tables.rows(overall))
        last = """SELECT scenario, max(began), json_extract(body, '$.ending'), json_extract(body, '$.seconds')
            FROM figures WHERE take = 0 AND body <> '' GROUP BY scenario"""
        return {
            name: Record(best[name], Ending(ending) if ending else None, seconds)
            for name, _, ending, seconds in self._tables.rows(last)
        }

    def days(self, zone: tzinfo | None = None) -> frozenset[date]:
        """The days with a call, a drill or a no written down. `zone`: None for the machine's own."""
        own = "SELECT DISTINCT day FROM figures UNION SELECT DISTINCT day FROM noes WHERE call IS NULL"
        drills = (
            "SELECT DISTINCT substr(made, 1, 16) FROM drill_attempts"  # to the minute, for zones differ by quarters
        )
        days = {date.fromisoformat(day) for (day,) in self._tables.rows(own)}
        return frozenset(days | {local(made, zone) for (made,) in self._tables.rows(drills)})

    # Dread

    def expect(self, call: str, day: date, expected: int) -> None:
        """Keep a forecast of how bad the no will feel, 0 to 10. Raises DeviceError: no such call, or number."""
        self._check(call, expected)
        sql = "INSERT INTO dread VALUES (?, ?, ?, NULL) ON CONFLICT (call) DO UPDATE SET expected = excluded.expected"
        self._tables.write(sql, (call, day.isoformat(), expected))

    def felt(self, call: str, felt: int) -> None:
        """Keep how bad it felt, 0 to 10. Raises DeviceError: no forecast was made for the call, or no such number."""
        self._check(call, felt)
        if not self._tables.write("UPDATE dread SET felt = ? WHERE call = ?", (felt, call)):
            raise DeviceError(f"No forecast was made for the call {call}.", "Make one before the next call.")

    def forecast(self, call: str) -> Forecast | None:
        """The forecast for a call; None where there is none."""
        return next(iter(self._forecasts("WHERE call = ?", (call,))), None)

    def forecasts(self) -> tuple[Forecast, ...]:
        """All of them, the oldest first."""
        return tuple(self._forecasts("ORDER BY day, call", ()))

    def _forecasts(self, which: str, values: tuple[str, ...]) -> Iterator[Forecast]:
        rows = self._tables.rows(f"SELECT call, day, expected, felt FROM dread {which}", values)  # noqa: S608 - ours
        return (Forecast(call, date.fromisoformat(day), expected, felt) for call, day, expected, felt in rows)

    def _check(self, call: str, number: int) -> None:
        if not 0 <= number <= WORST:
            raise DeviceError(f"{number} is no number from 0 to {WORST}.", f"Give one from 0 to {WORST}.")
        if not self._tables.rows("SELECT 1 FROM calls WHERE id = ?", (call,)):
            raise DeviceError(f"There is no call {call}.", "`noprac journal list` shows the calls.")

    # Reflections and plans

    def reflection(self, call: str) -> str:
        """The sentence on a call; "" where there is none."""
        rows = self._tables.rows("SELECT words FROM reflections WHERE id = ?", (call,))
        return rows[0][0] if rows else ""

    def reflect(self, call: str, words: str) -> None:
        """Keep a sentence on a call, in place of an earlier one; "" takes it away. Raises DeviceError: no such call."""
        self._check(call, 0)
        self._tables.write("DELETE FROM reflections WHERE id = ?", (call,))
        if words:
            self._tables.write("INSERT INTO reflections VALUES (?, ?, '', ?, ?)", (call, call, instants.now(), words))

    def reflect_on_drill(self, drill: str, words: str) -> None:
        """Keep a sentence on a drill that was just done."""
        if words:
            row = (f"{drill}-{instants.now()}-{secrets.token_hex(2)}", drill, instants.now(), words)
            self._tables.write("INSERT INTO reflections VALUES (?, NULL, ?, ?, ?)", row)

    def reflections(self, most: int = 50) -> tuple[tuple[str, str, str], ...]:
        """The latest sentences: when (UTC), on which call or drill, the words."""
        sql = "SELECT made, coalesce(call, drill), words FROM reflections ORDER BY made DESC LIMIT ?"
        return tuple((made, about, words) for made, about, words in self._tables.rows(sql, (most,)))

    def plan_after_drill(self, drill: str, words: str) -> None:
        """Keep what is meant to be done in the next call, after a drill; "" takes it away."""
        self._tables.write("DELETE FROM drill_plans WHERE drill = ?", (drill,))
        if words:
            self._tables.write("INSERT INTO drill_plans VALUES (?, ?, ?)", (drill, instants.now(), words))

    def drill_plan(self, drill: str) -> str:
        """The plan after a drill; "" where there is none."""
        rows = self._tables.rows("SELECT words FROM drill_plans WHERE drill = ?", (drill,))
        return rows[0][0] if rows else ""


def local(moment: str, zone: tzinfo | None = None) -> date:
    """The day of a moment (UTC, ISO 8601, its zone written or not) where the trainee is. `zone`: None for the
    machine's."""
    at = datetime.fromisoformat(moment)
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(zone).date()


def _body(made: Made) -> str:
    kept = asdict(made)
    for name in ("call", "day", "scenario", "take"):  # these have columns of their own
        del kept[name]
    return json.dumps(kept | {"moves": dict(made.moves)})


def _made(call: str, day: str, scenario: str, take: int, body: str) -> Made:
    kept = json.loads(body)
    ending = kept.pop("ending")
    return Made(
        call=call,
        day=date.fromisoformat(day),
        scenario=scenario,
        take=bool(take),
        ending=Ending(ending) if ending else None,
        right=Ending(kept.pop("right")),
        scores=Scores(**kept.pop("scores")),
        moves=dict(_moves(kept.pop("moves").items())),
        **kept,
    )


def _moves(counted: Iterable[tuple[str, int]]) -> Iterator[tuple[Move, int]]:
    return ((Move(name), n) for name, n in counted)
