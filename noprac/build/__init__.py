"""The composition root: settings, devices and journal put together into an engine.

Takes: names, settings, a journal. Gives: an `Engine` ready to start, debriefs, checks. May not: show anything or hold
anything itself. Every function here may be slow (a model loads, a device opens): a window calls it on a worker thread.
Heavy parts are imported where they are first needed, so that a command that needs none of them starts at once.
"""

import random
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from noprac.build import recordings
from noprac.build.language import language
from noprac.build.receipts import debrief_of as debrief_of  # names of this room
from noprac.build.receipts import past_call as past_call
from noprac.build.receipts import receipt_of as receipt_of
from noprac.build.turn_taking import cutting_in
from noprac.build.turn_taking import endpoint as endpoint  # a name of this room
from noprac.core.call import Call, Stage, begin, replay, rewind
from noprac.core.check import Check
from noprac.core.errors import DeviceError, Misuse
from noprac.core.events import Event, Trouble
from noprac.core.meeting import Left
from noprac.core.moves import Act
from noprac.core.scenario import Scenario
from noprac.core.speech import Manner, Part
from noprac.engine.engine import Ears, Engine, Mouth
from noprac.engine.ports import Microphone, Recogniser, Record, Speaker, Tagger, Voice
from noprac.engine.recording import Unkept
from noprac.engine.timeline import ReadersClock
from noprac.store import models, paths, scenarios, settings
from noprac.store.journal import Branch, Journal, Parts, PastCall
from noprac.store.meeting import left_by
from noprac.store.models import EMBEDDED as EMBEDDED  # a name of this room
from noprac.store.scenarios import Fault, Source
from noprac.store.settings import Settings

Progress = Callable[[str], None]
Wrap = Callable[[str, Any], Any]  # a part's name and the part; gives what takes its place


def as_is(_name: str, part: Any) -> Any:
    """Each part itself."""
    return part


def journal(*, read_only: bool = False) -> Journal:
    """The past calls of this user. For writing, one process at a time. Raises DeviceError: another copy is at work, or
    the disk refuses."""
    return Journal(paths.home(), read_only=read_only)


def catalogue() -> tuple[Source | Fault, ...]:
    """The scenarios at hand; in place of a broken one, what is wrong with it."""
    return scenarios.catalogue()


def sources() -> tuple[Source, ...]:
    """Those of the catalogue that can be played."""
    return scenarios.sources()


def scenario(name: str) -> Source:
    """A scenario by its id or its file's path. Raises ScenarioError."""
    return scenarios.find(name)


@cache
def tagger() -> Tagger:
    """Words to moves; loaded once, it keeps nothing between turns."""
    from noprac.moves.tagger import load  # noqa: PLC0415 - loads the model's runtime, late

    return load()


def act_of(prospect: str) -> Act:
    """What a prospect's line does, from its words."""
    from noprac.moves.acts import act_of as of  # noqa: PLC0415 - commands without moves skip it

    return of(prospect)


def recogniser(model: str | Path | None = None) -> Recogniser:
    """What turns speech into words. `model`: a Vosk model's folder, `EMBEDDED`, or None for the best at hand.

    Raises DeviceError where the folder is no model or the engine does not start.
    """
    folder = models.chosen(model)
    if folder is None:
        from noprac.audio.sphinx_recogniser import SphinxRecogniser  # noqa: PLC0415 - loads 100 MB, so late

        return SphinxRecogniser(language())
    from noprac.audio.vosk_recogniser import VoskRecogniser  # noqa: PLC0415 - loads a native library, late

    return VoskRecogniser(folder)


def tiny_model() -> Path:
    """The small model that comes with the app: it knows the words of the demo calls."""
    return paths.assets() / "models" / "tiny-en"


def voice() -> Voice:
    """The prospect's voice, in a process of its own. Its faults come when a line is rendered, as DeviceError."""
    from noprac.audio.voices import Voices  # noqa: PLC0415 - starts a process, so late

    return Voices(models.folder(models.Kind.VOICE), paths.home() / "cache" / "voice")


def microphones() -> tuple[str, ...]:
    """The names of the microphones at hand now, the system's own first; those of the last look while a stream is
    open."""
    from noprac.audio import devices  # noqa: PLC0415 - initialises PortAudio, so late

    devices.rescan()
    return devices.inputs()


def loudspeakers() -> tuple[str, ...]:
    """The names of the loudspeakers known at the last look, the system's own first."""
    from noprac.audio import devices  # noqa: PLC0415 - initialises PortAudio, so late

    return devices.outputs()


def microphone(name: str | None = None) -> Microphone:
    """The microphone of that name, None for the system's own; not yet open."""
    from noprac.audio.mic import Mic  # noqa: PLC0415 - initialises PortAudio, so late

    return Mic(name)


def loudspeaker(name: str | None = None) -> Speaker:
    """The loudspeaker of that name, None for the system's own; not yet open."""
    from noprac.audio.speaker import Loudspeaker  # noqa: PLC0415 - initialises PortAudio, so late

    return Loudspeaker(name)


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
    tags: Tagger = wrap("tagger", tagger())
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
    tags = tagger()
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
    tags = tagger()
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
    tags = tagger()
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


def doctor(chosen: Settings | None = None) -> tuple[Check, ...]:
    """What each part of this machine is fit for, found by trying it with these settings, the kept ones by default."""
    from noprac.build import checks  # noqa: PLC0415 - it tries what stands here

    return checks.doctor(chosen or settings.load(paths.home()).settings)


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
    speaks = voice()
    speaks.prepare("Hello?", manner)  # starts the synthesiser, so that the first line comes at once
    return Mouth(speaks, loudspeaker(settings.loudspeaker), manner)


def hearing(settings: Settings, progress: Progress) -> Ears | None:
    """What there is to hear with; None, with the reason told, where there is nothing."""
    if not settings.listen:
        return None
    progress("Looking for a microphone.")
    from noprac.audio import devices  # noqa: PLC0415 - initialises PortAudio, so late

    if not devices.inputs():
        progress("No microphone was found: type your answers. Plug one in and start again to speak them.")
        return None
    progress("Loading the recogniser.")
    try:
        heard = recogniser(settings.model)
    except DeviceError as error:
        progress(f"{error} Until then, type your answers.")
        return None
    end, prosody = endpoint(settings.wait_seconds), recordings.prosody()
    return Ears(microphone(settings.microphone), heard, end, prosody, activity=cutting_in(settings))
