"""The journal of no's: those of calls, worked out from them, and those of real life, written down by hand.

Takes: the journal's tables; no's as the core reckons them. Gives: `Entry`s, found by words, kind, deed, scenario,
origin and time; how many there are of what. May not: decide what a no was about.

The search looks for its words anywhere in the text, as a person remembers them: there is no index to fill, to keep in
step or to leave traces of what was deleted.
"""

from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass
from datetime import date, datetime, timedelta
from sqlite3 import Connection

from noprac.core.debrief.noes import NoKind, Taken
from noprac.core.errors import DeviceError
from noprac.core.practice.noes import Heard, Led, embraced
from noprac.store import instants
from noprac.store.tables import Row, Tables

LONGEST = 2000  # letters of a no or a note

_COLUMNS = (
    "id, call, turn, heard, day, who, scenario, kind, deed, embraced, led, second, pause, words, answer, note, searched"
)
_PUT = f"INSERT INTO noes ({_COLUMNS}) VALUES ({', '.join('?' * 17)})"  # noqa: S608 - both are ours
_AGAIN = " ON CONFLICT (id) DO UPDATE SET " + ", ".join(
    f"{name} = excluded.{name}"
    for name in _COLUMNS.split(", ")
    if name not in {"id", "note"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """A no in the journal. `call`, `turn`: where it was said, None for a no of real life; `heard`: UTC, ISO 8601;
    `day`: the trainee's own; `who`: said it; `led`: what came of it, None where nobody told; `second`: into the call;
    `pause`: seconds before the answer; `answer`: what was said next, "" where that is not known."""

    id: str
    call: str | None
    turn: int | None
    heard: str
    day: date
    who: str
    scenario: str
    kind: NoKind
    deed: Taken
    embraced: bool
    led: Led | None
    second: float | None
    pause: float | None
    words: str
    answer: str
    note: str

    @property
    def real(self) -> bool:
        """It was heard in real life."""
        return self.call is None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which no's. `text`: words that all stand in what was said, by whom, or in the note; `scenario`: its id; `real`:
    True for real life, False for calls; `since`, `until`: days, both taken in. None and "" are any."""

    text: str = ""
    kind: NoKind | None = None
    deed: Taken | None = None
    scenario: str = ""
    real: bool | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """How many no's of a day there were of a kind, taken in one way, and how many of them embraced."""

    day: date
    kind: NoKind
    deed: Taken
    noes: int
    embraced: int


@dataclass(frozen=True, slots=True)
class Said:
    """Where the no's of a call were said. `began`: when the call did, UTC."""

    call: str
    began: datetime
    day: date
    who: str
    scenario: str


class Noes:
    """The no's in the journal's tables. Everything raises DeviceError where the disk refuses."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def find(self, wanted: Wanted = Wanted(), *, most: int = 200, skip: int = 0) -> tuple[Entry, ...]:
        """Those that fit, the latest first, `most` of them after the first `skip`."""
        where, values = _where(wanted)
        order = "ORDER BY heard DESC, id DESC LIMIT ? OFFSET ?"
        rows = self._tables.rows(f"SELECT {_COLUMNS} FROM noes {where} {order}", (*values, most, skip))  # noqa: S608 - ours
        return tuple(_entry(row) for row in rows)

    def entry(self, no_id: str) -> Entry:
        """One no. Raises DeviceError: there is none of that id."""
        rows = self._tables.rows(f"SELECT {_COLUMNS} FROM noes WHERE id = ?", (no_id,))  # noqa: S608 - ours
        if not rows:
            raise DeviceError(f"There is no no {no_id}.", "`noprac noes list` shows them.")
        return _entry(rows[0])

    def counts(self, wanted: Wanted = Wanted()) -> tuple[Count, ...]:
        """How many there are of those that fit, by day, kind and deed."""
        where, values = _where(wanted)
        group = "GROUP BY day, kind, deed ORDER BY day"
        sql = f"SELECT day, kind, deed, count(*), sum(embraced) FROM noes {where} {group}"  # noqa: S608 - ours
        return tuple(
            Count(date.fromisoformat(day), NoKind(kind), Taken(deed), noes, taken)
            for day, kind, deed, noes, taken in self._tables.rows(sql, values)
        )

    def days(self, since: date) -> dict[date, tuple[int, int]]:
        """How many were heard, and embraced, on each day from `since` on."""
        sql = "SELECT day, count(*), sum(embraced) FROM noes WHERE day >= ? GROUP BY day"
        return {date.fromisoformat(d): (n, taken) for d, n, taken in self._tables.rows(sql, (since.isoformat(),))}

    def kinds(self, since: date) -> dict[NoKind, tuple[int, int]]:
        """How many of each kind were heard, and embraced, from `since` on."""
        sql = "SELECT kind, count(*), sum(embraced) FROM noes WHERE day >= ? GROUP BY kind"
        return {NoKind(k): (n, taken) for k, n, taken in self._tables.rows(sql, (since.isoformat(),))}

    def scenarios(self) -> dict[str, str]:
        """The scenarios that no's were heard in, each with who said them."""
        sql = "SELECT scenario, max(who) AS who FROM noes WHERE scenario <> '' GROUP BY scenario ORDER BY who"
        return dict(self._tables.rows(sql))

    def notes(self, call: str) -> dict[int, str]:
        """The notes on a call's no's, by turn."""
        return dict(
            self._tables.rows("SELECT turn, note FROM noes WHERE call = ? AND note <> '' ORDER BY turn", (call,))
        )

    # No's of real life

    def add(
        self, words: str, *, kind: NoKind, deed: Taken, now: datetime, who: str = "", note: str = "", answer: str = ""
    ) -> Entry:
        """Write down a no of real life, heard now. `now`: with its zone, whose calendar the day is taken from. Raises
        DeviceError: no words."""
        text = _one_line(words)
        if not text:
            raise DeviceError("A no needs words.", "Say what they said no to.")
        entry = Entry(
            id=instants.key(now),
            call=None,
            turn=None,
            heard=instants.text(now),
            day=now.date(),
            who=_one_line(who),
            scenario="",
            kind=kind,
            deed=deed,
            embraced=embraced(deed),
            led=None,
            second=None,
            pause=None,
            words=text,
            answer=_one_line(answer),
            note=_one_line(note),
        )
        self._tables.write(_PUT, _row(entry))
        return entry

    def note(self, no_id: str, words: str) -> Entry:
        """Keep a note on a no, in place of an earlier one; "" takes it away. Raises DeviceError: no such no."""
        entry, text = self.entry(no_id), _one_line(words)
        searched = _searched(entry.words, entry.who, text)
        self._tables.write("UPDATE noes SET note = ?, searched = ? WHERE id = ?", (text, searched, no_id))
        return self.entry(no_id)

    def change(self, no_id: str, *, kind: NoKind | None = None, deed: Taken | None = None) -> Entry:
        """Put right what a no of real life was about, or what was done with it. Raises DeviceError: no such no, or it
        was heard in a call."""
        entry = self._own(no_id, "Contest the turn instead.")
        kind, deed = kind or entry.kind, deed or entry.deed
        sql = "UPDATE noes SET kind = ?, deed = ?, embraced = ? WHERE id = ?"
        self._tables.write(sql, (kind, deed, embraced(deed), no_id))
        return self.entry(no_id)

    def delete(self, no_id: str) -> None:
        """Forget a no of real life. Raises DeviceError: no such no, or it was heard in a call."""
        self._own(no_id, "Delete the call instead.")
        self._tables.write("DELETE FROM noes WHERE id = ?", (no_id,))
        self._tables.shrink()

    def restore(self, gone: Entry) -> None:
        """Put a no of real life back that was deleted, as it was. Raises DeviceError: it is there, or was heard in a
        call."""
        if not gone.real:
            raise DeviceError(f"The no {gone.id} was heard in a call.", "Enter the call instead.")
        self._tables.write(_PUT, _row(gone))

    def _own(self, no_id: str, otherwise: str) -> Entry:
        entry = self.entry(no_id)
        if not entry.real:
            raise DeviceError(f"The no {no_id} was heard in a call.", otherwise)
        return entry


def enter(connection: Connection, where: Said, noes: Iterable[Heard]) -> None:
    """Put a call's no's in, in place of what was worked out of it before, within a transaction; notes on them stay."""
    notes = dict(connection.execute("SELECT id, note FROM noes WHERE call = ? AND note <> ''", (where.call,)))
    kept = []
    for no in noes:
        connection.execute(_PUT + _AGAIN, _row_of(where, no, notes.get(f"{where.call}/{no.turn}", "")))
        kept.append(no.turn)
    marks = ", ".join("?" * len(kept))
    gone = f"DELETE FROM noes WHERE call = ? AND turn NOT IN ({marks})"  # noqa: S608 - question marks
    connection.execute(gone, (where.call, *kept))


def _row_of(where: Said, no: Heard, note: str) -> tuple[object, ...]:
    return _row(
        Entry(
            id=f"{where.call}/{no.turn}",
            call=where.call,
            turn=no.turn,
            heard=instants.text(where.began + timedelta(seconds=no.second or 0.0)),
            day=where.day,
            who=where.who,
            scenario=where.scenario,
            kind=no.kind,
            deed=no.deed,
            embraced=no.embraced,
            led=no.led,
            second=no.second,
            pause=no.pause,
            words=no.words,
            answer=no.answer,
            note=note,
        )
    )


def _row(entry: Entry) -> tuple[object, ...]:
    values = ["" if value is None and name == "led" else value for name, value in _named(entry)]
    return (*values, _searched(entry.words, entry.who, entry.note))


def _named(entry: Entry) -> Iterable[tuple[str, object]]:
    names = _COLUMNS.split(", ")
    values: Sequence[object] = astuple(entry)
    return ((n, v.isoformat() if isinstance(v, date) else v) for n, v in zip(names, values, strict=False))


def _entry(row: Row) -> Entry:
    no_id, call, turn, heard, day, who, scenario, kind, deed, taken, led, second, pause, words, answer, note, _ = row
    return Entry(
        no_id,
        call,
        turn,
        heard,
        date.fromisoformat(day),
        who,
        scenario,
        NoKind(kind),
        Taken(deed),
        bool(taken),
        Led(led) if led else None,
        second,
        pause,
        words,
        answer,
        note,
    )


def _where(wanted: Wanted) -> tuple[str, tuple[object, ...]]:
    origin = {None: [], True: ["call IS NULL"], False: ["call IS NOT NULL"]}[wanted.real]
    fits: list[tuple[str, object]] = [("instr(searched, ?) > 0", word) for word in wanted.text.casefold().split()]
    if wanted.kind is not None:
        fits.append(("kind = ?", wanted.kind.value))
    if wanted.deed is not None:
        fits.append(("deed = ?", wanted.deed.value))
    if wanted.scenario:
        fits.append(("scenario = ?", wanted.scenario))
    if wanted.since is not None:
        fits.append(("day >= ?", wanted.since.isoformat()))
    if wanted.until is not None:
        fits.append(("day <= ?", wanted.until.isoformat()))
    terms = [*origin, *(term for term, _ in fits)]
    return f"WHERE {' AND '.join(terms)}" if terms else "", tuple(value for _, value in fits)


def _searched(*parts: str) -> str:
    return "\n".join(parts).casefold()


def _one_line(text: str) -> str:
    return " ".join(text.split())[:LONGEST]
