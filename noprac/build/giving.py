"""Calls given away, in a sealed bundle, and a bundle opened again.

Takes: a journal, the calls' ids, what else is chosen. Gives: a file; of a file its `Bundle`, the receipts and calls in
it. May not: give what was not chosen. Lies beside the root, and is as slow.
"""

import base64
import json
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from noprac import __version__, build
from noprac.build import noes
from noprac.core.cohort import facts
from noprac.core.cohort.facts import About, Private
from noprac.core.cohort.plain import plain
from noprac.core.debrief.kept import Receipt
from noprac.core.errors import DeviceError
from noprac.store import bundle, codec, disk, paths, settings
from noprac.store.bundle import Bundle, Giver, Part, Refused
from noprac.store.journal import Journal, PastCall
from noprac.store.noes import Noes
from noprac.store.practice import Practice
from noprac.store.scenarios import hash_of

SUFFIX = bundle.SUFFIX


@dataclass(frozen=True, slots=True)
class Chosen:
    """What goes into a bundle beside words, moves, scores and what was contested. `events`: all that happened, from
    which a call is replayed; `sound`: the trainee's voice, where it was kept; `notes`: on the no's; `plans`;
    `reflections`; `dread`: the forecasts."""

    events: bool = True
    sound: bool = False
    notes: bool = False
    plans: bool = False
    reflections: bool = False
    dread: bool = False

    @property
    def private(self) -> bool:
        """Whether any of what stays private by itself is chosen."""
        return self.notes or self.plans or self.reflections or self.dread


@dataclass(frozen=True, slots=True)
class Given:
    """What was written. `seal`: 64 digits; `shown`: the first of them, to be compared by another way."""

    file: Path
    calls: int
    size: int
    seal: str

    @property
    def shown(self) -> str:
        """The seal as people compare it."""
        return bundle.shown(self.seal)


def give(
    call_ids: Sequence[str],
    journal: Journal,
    file: Path,
    *,
    name: str,
    chosen: Chosen = Chosen(),
    now: datetime | None = None,
) -> Given:
    """Write a bundle of these calls. `name`: the giver's, as the trainer shall read it; `now`: None for this moment.
    The same calls, chosen at the same moment, give the same bytes. Raises DeviceError: no call, no name, no such call,
    one that is not over, or the disk refuses."""
    if not call_ids:
        raise DeviceError("A bundle needs calls.", "Name at least one; `noprac journal list` shows them.")
    if not plain(name):
        raise DeviceError("A bundle needs a name.", "Say whose calls these are.")
    parts = tuple(_parts(tuple(dict.fromkeys(call_ids)), journal, chosen))
    moment = (now or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="seconds")
    data = bundle.written(Giver(giver(), name), moment, __version__, parts)
    disk.write_whole(file, data)
    sealed = bundle.read(data)
    return Given(file, sum(1 for _ in sealed.of(facts.CALL)), len(data), sealed.seal)


def open_bundle(file: Path) -> Bundle:
    """The bundle in a file. Raises DeviceError: it is none, it was changed, or it cannot be read."""
    try:
        return bundle.read(_bytes(file))
    except Refused as refused:
        raise DeviceError(f"{plain(file.name)} is refused: {refused}.", "Ask for the file again.") from refused


def receipt_in(given: Bundle, call_id: str) -> Receipt:
    """The first receipt of a call in a bundle. Raises DeviceError: there is none, or this version cannot read it."""
    part = given.part(facts.RECEIPT, call_id)
    if part is None:
        raise DeviceError(f"The bundle has no call {plain(call_id)}.", "`noprac cohort check FILE` shows its calls.")
    try:
        return codec.decode_receipt(json.dumps(part.value.get("receipt")))
    except (ValueError, Refused) as error:
        raise DeviceError(f"The call {call_id} in the bundle cannot be read.", "Ask for the file again.") from error


def giver() -> str:
    """What tells this giver from another of the same name: drawn once, kept in the settings. Raises DeviceError."""
    home = paths.home()
    chosen = settings.load(home).settings
    if not chosen.giver:
        chosen = replace(chosen, giver=secrets.token_hex(8))
        settings.save(home, chosen)
    return chosen.giver


def _bytes(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(bundle.LARGEST_FILE + 1)
    except OSError as error:
        raise DeviceError(f"{plain(file.name)} cannot be read ({error.strerror}).", "Give a file that can.") from error


def _parts(call_ids: Sequence[str], journal: Journal, chosen: Chosen) -> Iterator[Part]:
    scenarios: dict[str, Part] = {}
    for call_id in call_ids:
        past = journal.call(call_id)
        if past.finished is None:
            raise DeviceError(f"The call {call_id} is not over.", "Go on with it, or leave it out.")
        source = hash_of(past.source)
        yield _call(past, source, journal, chosen)
        yield _receipt(past, journal)
        if chosen.events:
            scenarios.setdefault(source, bundle.sealed(facts.SCENARIO, source, bundle.canonical(past.values)))
            yield _events(past, journal)
        if chosen.sound:
            yield from _sounds(past, journal)
    yield from (scenarios[source] for source in sorted(scenarios))


def _call(past: PastCall, source: str, journal: Journal, chosen: Chosen) -> Part:
    letter = build.debrief_of(past.id, journal)
    _, heard, numbers = noes.reckoned(past, journal)
    branch = past.branch
    about = About(
        call=past.id,
        began=past.began,
        source=source,
        seed=past.seed,
        app=past.app,
        tagger=past.parts.tagger,
        recogniser=past.parts.recogniser,
        take_of=branch.of if branch else None,
        take_turn=branch.turn if branch else None,
        after=past.after,
    )
    private = _private(past.id, journal, chosen) if chosen.private else None
    told = facts.told(about, build.receipt_of(past.id, journal), letter, heard, numbers, private=private)
    return bundle.sealed(facts.CALL, past.id, bundle.canonical(told))


def _receipt(past: PastCall, journal: Journal) -> Part:
    kept = journal.receipt(past.id)
    body = kept.body if kept else codec.encode_receipt(build.receipt_of(past.id, journal))
    return bundle.sealed(facts.RECEIPT, past.id, bundle.canonical({"call": past.id, "receipt": json.loads(body)}))


def _events(past: PastCall, journal: Journal) -> Part:
    events = [json.loads(codec.encode(event)) for event in journal.events(past.id)]
    return bundle.sealed(facts.EVENTS, past.id, bundle.canonical({"call": past.id, "events": events}))


def _sounds(past: PastCall, journal: Journal) -> Iterator[Part]:
    for turn in sorted(journal.voices.turns(past.id)):
        data = journal.voices.data(past.id, turn)
        if data is not None:
            told = {"call": past.id, "turn": turn, "flac": base64.b64encode(data).decode("ascii")}
            yield bundle.sealed(facts.SOUND, f"{past.id}/{turn}", bundle.canonical(told))


def _private(call_id: str, journal: Journal, chosen: Chosen) -> Private:
    practice = Practice(journal.tables)
    forecast = practice.forecast(call_id) if chosen.dread else None
    return Private(
        notes=Noes(journal.tables).notes(call_id) if chosen.notes else {},
        plan=journal.plan(call_id) if chosen.plans else "",
        reflection=practice.reflection(call_id) if chosen.reflections else "",
        expected=forecast.expected if forecast else None,
        felt=forecast.felt if forecast else None,
    )
