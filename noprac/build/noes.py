"""The no's of calls, entered by themselves, and those of real life.

Takes: a journal. Gives: how many calls are still to be entered; a no written down. May not: enter a call twice, or lose
a note: a call is entered anew where a remark on it, or a new rubric, reckons it otherwise.

Lies beside the root, and is as slow: a page calls `catch_up` on a worker thread, a batch at a time.
"""

from datetime import UTC, datetime

from noprac import build
from noprac.core.debrief.noes import NoKind, Taken, kind_of
from noprac.core.errors import DeviceError
from noprac.core.moves import Act
from noprac.core.practice.made import Made, made
from noprac.core.practice.noes import RULES, Heard, heard
from noprac.core.score import RUBRIC_VERSION
from noprac.core.simulate.card import card
from noprac.store.journal import Journal, PastCall
from noprac.store.noes import Entry, Noes, Said
from noprac.store.practice import Practice, local

VERSION = f"{RULES}/{RUBRIC_VERSION}"
BATCH = 20  # calls


def catch_up(journal: Journal, most: int = BATCH) -> int:
    """Enter the no's of calls that are over and not entered yet, or reckoned otherwise since; at most `most` calls, the
    latest first. How many are left to do; 0 where the journal may only be read. Raises DeviceError."""
    if journal.read_only:
        return 0
    pending = Practice(journal.tables).pending(VERSION)
    for call_id in pending[:most]:
        _enter(call_id, journal)
    return max(0, len(pending) - most)


def pending(journal: Journal) -> int:
    """How many calls `catch_up` would enter; 0 where the journal may only be read. Raises DeviceError."""
    return 0 if journal.read_only else len(Practice(journal.tables).pending(VERSION))


def guess(words: str) -> NoKind:
    """What a no seems to be about, to be put right by who heard it."""
    return kind_of(words, Act.SAYS_NO)


def write_down(
    words: str,
    journal: Journal,
    *,
    deed: Taken,
    kind: NoKind | None = None,
    who: str = "",
    note: str = "",
    now: datetime | None = None,
) -> Entry:
    """Keep a no of real life. `kind`: None for the guess; `now`: None for this moment. Raises DeviceError."""
    at = now or datetime.now().astimezone()
    return Noes(journal.tables).add(words, kind=kind or guess(words), deed=deed, who=who, note=note, now=at)


def _enter(call_id: str, journal: Journal) -> None:
    past = journal.call(call_id)
    try:
        where, noes, numbers = reckoned(past, journal)
    except DeviceError:  # another version's call: it stays readable to that version, and is not tried again by this one
        where, noes, numbers = _said(past, ""), (), None
    Practice(journal.tables).enter(where, noes, VERSION, numbers)


def reckoned(past: PastCall, journal: Journal) -> tuple[Said, tuple[Heard, ...], Made]:
    """A call that is over: where its no's were said, the no's, its numbers. Raises DeviceError: it cannot be read."""
    letter = build.debrief_of(past.id, journal)
    where = _said(past, letter.scenario.persona.name)
    began, seconds = Practice(journal.tables).line_starts(past.id)
    first = past.branch.turn if past.branch else 1  # the turns before were heard in the call it is a take of
    noes = heard(letter, card(letter.scenario), began, first)
    numbers = made(
        letter, noes, call=past.id, day=where.day, seconds=seconds, began=began, take=past.branch is not None
    )
    return where, noes, numbers


def _said(past: PastCall, who: str) -> Said:
    return Said(past.id, datetime.fromisoformat(past.began).astimezone(UTC), local(past.began), who, past.scenario_id)
