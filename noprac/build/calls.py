"""Calls put together: journal, ears, mouth and tagger in an engine.

Takes: a scenario or a past call, settings, a journal. Gives: an `Engine` ready to start. May not: show anything; every
function here may be slow, as in `noprac.build`, where they are known by name and from where this module is loaded
when one of them is first asked for.
"""

import random
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from noprac import build
from noprac.audio import devices
from noprac.build import recordings
from noprac.build.receipts import past_call
from noprac.build.turn_taking import cutting_in, endpoint
from noprac.core.call import Call, Stage, begin, replay, rewind
from noprac.core.errors import DeviceError, Misuse
from noprac.core.events import Event, Trouble
from noprac.core.meeting import Left
from noprac.core.scenario import Scenario
from noprac.core.speech import Manner, Part
from noprac.engine.engine import Ears, Engine, Mouth
from noprac.engine.ports import Record, Tagger
from noprac.engine.recording import Unkept
from noprac.engine.timeline import ReadersClock
from noprac.store import paths
from noprac.store.journal import Branch, Journal, Parts, PastCall
from noprac.store.meeting import left_by
from noprac.store.scenarios import Source
from noprac.store.settings import Settings

Progress = Callable[[str], None]
Wrap = Callable[[str, Any], Any]  # a part's name and the part; gives what takes its place


def as_is(_name: str, part: Any) -> Any:
    """Each part itself."""
    return part


def rehearsal(
    source: Source,
    *,
    seed: int | None,
    settings: Settings,
    journal: Journal | None,
    progress: Progress,
    after: str | None = None,
    wrap: Wrap = as_is,
) -> Engine:
    """A call ready to `start`. `seed`: None draws one. `journal`: None keeps nothing. `progress` is told, in one line
    each, what is being made ready and what is missing. `after`: the id of a past call with the same person, whom this
    one meets again. `wrap`: what measures may stand around `tagger`, `microphone`, `recogniser`, `voice` and `speaker`.

    The engine hears (`engine.hears`) where a microphone and a recogniser are at hand; otherwise turns are typed.
    Raises DeviceError where the journal refuses to begin a call, or the call before it cannot be followed;
    ScenarioError where the scenario has no later call.
    """
    progress("Loading the tagger.")
    tags: Tagger = wrap("tagger", build.tagger())
    ears = hearing(settings, progress)
    if ears is not None:
        ears = replace(ears, **{name: wrap(name, getattr(ears, name)) for name in ("microphone", "recogniser")})
    call = begin(source.scenario, random.randrange(2**31) if seed is None else seed)
    kept = keep(journal, source, call.seed, tags, ears, after=after)
    return _spoken(call, kept, tags, ears, settings=settings, journal=journal, wrap=wrap)


def resume(call_id: str, *, settings: Settings, journal: Journal, progress: Progress) -> Engine:
    """A call that broke off, ready to `start` where it stopped. Raises DeviceError: no such call, or it has ended."""
    past, events = journal.call(call_id), journal.events(call_id)
    if past.finished is not None:
        raise DeviceError(f"The call {call_id} has ended.", "See its debrief.")
    progress("Loading the tagger.")
    tags = build.tagger()
    ears = hearing(settings, progress)
    met = _met(past.scenario, None if events else past.after, journal)
    kept = Kept(journal.reopen(call_id), call_id, _last(events), met)
    return _spoken(past_call(call_id, journal), kept, tags, ears, settings=settings, journal=journal)


def again(call_id: str, turn: int, *, settings: Settings, journal: Journal, progress: Progress) -> Engine:
    """A past call ready to `start` from its line `turn` on, to be answered otherwise: a call of its own with the same
    prospect, kept as another take of the first. Raises DeviceError: no such call, or no such turn to answer."""
    past = journal.call(call_id)
    events, call = _back_at(past, turn, journal.events(call_id))
    progress("Loading the tagger.")
    tags = build.tagger()
    ears = hearing(settings, progress)
    source = Source(past.scenario, past.values, Path(past.scenario_id))
    record = journal.begin(source, past.seed, _parts(tags, ears), past.after, Branch(call_id, turn))
    for event in events:
        record.append(event)
    return _spoken(call, Kept(record, record.call_id, _last(events)), tags, ears, settings=settings, journal=journal)


def _back_at(past: PastCall, turn: int, events: Sequence[Event]) -> tuple[Sequence[Event], Call]:
    """The events up to where the answer to line `turn` is due, and the call there."""
    try:
        before = rewind(events, turn)
        call = replay(past.scenario, past.seed, before)
    except Misuse as error:
        raise DeviceError(f"The call {past.id} cannot go on from turn {turn}.", f"({error})") from error
    if call.stage is Stage.ENDED:
        raise DeviceError(f"The call {past.id} ended with line {turn}.", "Give an earlier turn.")
    return before, call


def typed(
    source: Source,
    *,
    seed: int,
    journal: Journal | None,
    passing: ReadersClock,
    events: Sequence[Event] = (),
    after: str | None = None,
    branch: Branch | None = None,
) -> Engine:
    """A call typed on the caller's thread (`drain`), its time `passing`'s. `events`: what happened in it so far, as
    `core.call.rewind` leaves it; they are kept as the beginning of a call of its own. `after`: as in `rehearsal`;
    `branch`: the call that this one is another take of. Raises DeviceError, ScenarioError."""
    tags = build.tagger()
    kept = keep(journal, source, seed, tags, None, after=after, branch=branch)
    for event in events:
        kept.record.append(event)
    return Engine(
        replay(source.scenario, seed, events),
        tagger=tags,
        record=kept.record,
        clock=passing.clock,
        wait=passing.wait,
        last=_last(events),
        call_id=kept.call_id,
        met=kept.met,
    )


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a call is kept, the time of its last event, and how the call that it follows was left."""

    record: Record
    call_id: str = ""
    last: float = 0.0
    met: Left | None = None


def keep(
    journal: Journal | None,
    source: Source,
    seed: int,
    tags: Tagger,
    ears: Ears | None,
    *,
    after: str | None = None,
    branch: Branch | None = None,
) -> Kept:
    """The record of a new call, with what takes part in it; `journal` None keeps nothing. Raises DeviceError."""
    met = _met(source.scenario, after, journal)
    if journal is None:
        return Kept(Unkept(), met=met)
    record = journal.begin(source, seed, _parts(tags, ears), after, branch)
    return Kept(record, record.call_id, met=met)


def _parts(tags: Tagger, ears: Ears | None) -> Parts:
    return Parts(tags.version, *((ears.recogniser.name, ears.recogniser.model) if ears else ("", "")))


def _met(scenario: Scenario, after: str | None, journal: Journal | None) -> Left | None:
    """How the call `after` left the prospect; a call that is not kept may follow one that is."""
    if after is None:
        return None
    if journal is not None:
        return left_by(after, scenario, journal)
    with closing(Journal(paths.home(), read_only=True)) as kept:
        return left_by(after, scenario, kept)


def _last(events: Sequence[Event]) -> float:
    return events[-1].at if events else 0.0


def _spoken(
    call: Call,
    kept: Kept,
    tags: Tagger,
    ears: Ears | None,
    *,
    settings: Settings,
    journal: Journal | None,
    wrap: Wrap = as_is,
) -> Engine:
    scenario = call.scenario
    mouth = speaking(settings.manner(scenario), settings)
    if mouth is not None:
        mouth = replace(mouth, voice=wrap("voice", mouth.voice), speaker=wrap("speaker", mouth.speaker))
    record = kept.record
    sound = recordings.listening_in(kept.call_id, journal, settings, lambda error: engine.post(_unkept(error)))
    if sound is not None:
        record = recordings.Overheard(kept.record, sound)
        ears = replace(ears, overheard=sound.trainee) if ears else None
        mouth = replace(mouth, overheard=sound.prospect) if mouth else None
    engine = Engine(
        call,
        tagger=tags,
        record=record,
        ears=ears,
        mouth=mouth,
        voices=recordings.record(kept.call_id, journal, settings),
        last=kept.last,
        call_id=kept.call_id,
        met=kept.met,
    )
    engine.hands_free(settings.hands_free)
    if sound is not None:
        engine.watch(recordings.holding(sound))
    return engine


def _unkept(error: DeviceError) -> Trouble:
    return Trouble(0.0, Part.JOURNAL, error.what, error.mend)


def speaking(manner: Manner, settings: Settings) -> Mouth | None:
    """What there is to speak with; None where the settings want none."""
    if not settings.speak:
        return None
    speaks = build.voice()
    speaks.prepare("Hello?", manner)  # starts the synthesiser, so that the first line comes at once
    return Mouth(speaks, build.loudspeaker(settings.loudspeaker), manner)


def hearing(settings: Settings, progress: Progress) -> Ears | None:
    """What there is to hear with; None, with the reason told, where there is nothing."""
    if not settings.listen:
        return None
    progress("Looking for a microphone.")
    if not devices.inputs():
        progress("No microphone was found: type your answers. Plug one in and start again to speak them.")
        return None
    progress("Loading the recogniser.")
    try:
        heard = build.recogniser(settings.model)
    except DeviceError as error:
        progress(f"{error} Until then, type your answers.")
        return None
    end, prosody = endpoint(settings.wait_seconds), recordings.prosody()
    return Ears(build.microphone(settings.microphone), heard, end, prosody, activity=cutting_in(settings))
