"""Workshops that were held.

Takes: the journal's tables, workshops. Gives: `Workshops`: kept whole after each step, listed, gone on with. May not:
tag or reckon anything, or enter a workshop's turns among the calls of the person at the keyboard.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cattrs import BaseValidationError
from cattrs.preconf.json import make_converter

from noprac.core.errors import DeviceError, Misuse, ScenarioError
from noprac.core.form.parsing import parse
from noprac.core.workshop import ways
from noprac.core.workshop.agreement import Vote
from noprac.core.workshop.room import Suggestion, Workshop
from noprac.core.workshop.ways import Way
from noprac.store import care, codec, instants
from noprac.store.scenarios import Source
from noprac.store.tables import Tables

_converter = make_converter()
_PUT = "INSERT INTO workshops VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET changed = excluded.changed, \
    body = excluded.body"


@dataclass(frozen=True, slots=True)
class Held:
    """A workshop in a list of them. `began`, `changed`: UTC, ISO 8601."""

    id: str
    began: str
    changed: str
    title: str


@dataclass(frozen=True, slots=True)
class Session:
    """A workshop with what it was made from. `id`: what it is kept under."""

    source: Source
    workshop: Workshop
    id: str


class Workshops:
    """The workshops in the journal's tables. Everything raises DeviceError where the disk refuses."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def keep(self, session: Session) -> None:
        """Keep a workshop as it stands now, in place of what was kept of it before."""
        now, body = instants.now(), json.dumps(_plain(session), ensure_ascii=False)
        self._tables.write(_PUT, (session.id, now, now, session.source.scenario.title, body))

    def listed(self) -> tuple[Held, ...]:
        """The workshops, the latest first."""
        rows = self._tables.rows("SELECT id, began, changed, title FROM workshops ORDER BY began DESC, id DESC")
        return tuple(Held(*row) for row in rows)

    def load(self, name: str) -> Session:
        """A workshop as it was left. Raises DeviceError: there is none of that id, or this version cannot read it."""
        rows = self._tables.rows("SELECT body FROM workshops WHERE id = ?", (name,))
        if not rows:
            raise DeviceError(f"There is no workshop {name}.", "`noprac workshop list` shows those that were held.")
        try:
            return _session(name, json.loads(rows[0][0]))
        except (BaseValidationError, ScenarioError, Misuse, KeyError, TypeError, ValueError, IndexError) as error:
            raise DeviceError(f"The workshop {name} is from another version.", f"({error})") from error

    def delete(self, name: str) -> None:
        """Forget a workshop, in the backups too; harmless where there is none."""
        care.forget_in_backups(self._tables.home, name, "workshops")
        self._tables.write("DELETE FROM workshops WHERE id = ?", (name,))
        self._tables.shrink()


def _plain(session: Session) -> dict[str, object]:
    workshop = session.workshop
    return {
        "scenario": session.source.values,
        "seed": workshop.seed,
        "ways": [
            {"events": [json.loads(codec.encode(e)) for e in way.events], "of": way.of, "turn": way.turn}
            for way in workshop.ways
        ],
        "at": workshop.at,
        "beside": workshop.beside,
        "suggestions": _converter.unstructure(workshop.suggestions),
        "votes": _converter.unstructure(workshop.votes),
    }


def _session(name: str, body: dict[str, Any]) -> Session:
    values = body["scenario"]
    source = Source(parse(values), values, Path(values["id"]))
    taken = tuple(_way(source, body["seed"], way) for way in body["ways"])
    workshop = Workshop(
        taken,
        body["at"],
        body["beside"],
        _converter.structure(body["suggestions"], tuple[Suggestion, ...]),
        _converter.structure(body["votes"], tuple[Vote, ...]),
    )
    for number in (workshop.at, workshop.beside or 0, *(way.of or 0 for way in taken)):
        taken[number]  # raises IndexError where there is no such way
    return Session(source, workshop, name)


def _way(source: Source, seed: int, way: dict[str, Any]) -> Way:
    events = [codec.decode(json.dumps(event)) for event in way["events"]]
    return ways.restored(source.scenario, seed, events, way["of"], way["turn"])
