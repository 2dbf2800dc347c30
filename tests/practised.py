"""Calls played by simulated trainees and kept in a journal, on days of one's choosing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from noprac.core.call import Call, Stage, begin, step
from noprac.core.debrief.kept import receipt
from noprac.core.events import Began, Event, LineSpoken, LineStarted, Tick
from noprac.core.simulate import TRAINEES, play
from noprac.store.journal import Branch, Journal, Parts
from noprac.store.scenarios import Source

TEN = 10.0  # seconds a turn
TRAINED = {trainee.name: trainee for trainee in TRAINEES}


def kept(
    journal: Journal,
    source: Source,
    trainee: str = "pushy",
    seed: int = 0,
    *,
    when: datetime | None = None,
    branch: Branch | None = None,
) -> str:
    """The id of a whole call by that trainee, as if made at `when`."""
    call = play(source.scenario, TRAINED[trainee], seed).call
    record = journal.begin(source, seed, Parts("simulated"), branch=branch)
    for event in events(call):
        record.append(event)
    record.finish(call.ending, receipt(call))
    record.close()
    if when is not None:
        began, over = (
            at.astimezone(UTC).isoformat(timespec="milliseconds") for at in (when, when + timedelta(hours=1))
        )
        journal.tables.write("UPDATE calls SET began = ?, finished = ? WHERE id = ?", (began, over, record.call_id))
    return record.call_id


def events(call: Call) -> Iterator[Event]:
    """What happened in a call, a turn every ten seconds; who kept silent did so for long enough."""
    begun = Began()
    again, _ = step(begin(call.scenario, call.seed), begun)
    yield begun
    for turn in call.turns:
        at = turn.line.turn * TEN
        answer: Event = Tick(at + 9 * TEN) if turn.said is None else replace(turn.said, at=at + 5)
        for event in (LineStarted(at, turn.line.turn), LineSpoken(at + 2, turn.line.turn), answer):
            if again.stage is Stage.ENDED:
                return
            again, _ = step(again, event)
            yield event
