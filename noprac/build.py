"""The composition root: settings, devices and journal put together into an engine.

Takes: names, settings, a journal. Gives: an `Engine` ready to start, debriefs, checks. May not: show anything or hold
anything itself. Every function here may be slow (a model loads, a device opens): a window calls it on a worker thread.
Heavy parts are imported where they are first needed, so that a command that needs none of them starts at once.
"""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from noprac.core.call import Call, Stage, begin, replay
from noprac.core.debrief import Debrief, debrief
from noprac.core.errors import DeviceError
from noprac.core.moves import Act
from noprac.core.speech import Manner, Sound
from noprac.engine.engine import Ears, Engine, Mouth, Update
from noprac.engine.ports import Endpoint, Microphone, Recogniser, Record, Speaker, Tagger, Voice
from noprac.engine.recording import Unkept
from noprac.engine.timeline import TapedTrainee, TimedSpeaker, Timeline
from noprac.store import models, paths, scenarios
from noprac.store.journal import Journal, Parts
from noprac.store.scenarios import Fault, Source
from noprac.store.settings import Settings

EMBEDDED = "embedded"  # the recogniser's model that comes in a wheel

Progress = Callable[[str], None]


def journal(*, read_only: bool = False) -> Journal:
    """The past calls of this user. For writing, one process at a time. Raises DeviceError: another copy is at work, or
    the disk refuses."""
    return Journal(paths.home(), read_only=read_only)


def catalogue() -> tuple[Source | Fault, ...]:
    """The scenarios at hand; in place of a broken one, what is wrong with it."""
    return scenarios.catalogue()


def scenario(name: str) -> Source:
    """A scenario by its id or its file's path. Raises ScenarioError."""
    return scenarios.find(name)


def tagger() -> Tagger:
    """Words to moves."""
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
    folder = models.find() if model is None else None if model == EMBEDDED else models.check(Path(model))
    if folder is None:
        from noprac.audio.sphinx_recogniser import SphinxRecogniser  # noqa: PLC0415 - loads 100 MB, so late

        return SphinxRecogniser()
    from noprac.audio.vosk_recogniser import VoskRecogniser  # noqa: PLC0415 - loads a native library, late

    return VoskRecogniser(folder)


def voice() -> Voice:
    """The prospect's voice, in a process of its own. Its faults come when a line is rendered, as DeviceError."""
    from noprac.audio.voice import SpokenVoice  # noqa: PLC0415 - starts a process, so late

    return SpokenVoice()


def microphone(name: str | None = None) -> Microphone:
    """The microphone of that name, None for the system's own; not yet open."""
    from noprac.audio.mic import Mic  # noqa: PLC0415 - initialises PortAudio, so late

    return Mic(name)


def loudspeaker(name: str | None = None) -> Speaker:
    """The loudspeaker of that name, None for the system's own; not yet open."""
    from noprac.audio.speaker import Loudspeaker  # noqa: PLC0415 - initialises PortAudio, so late

    return Loudspeaker(name)


def rehearsal(
    source: Source, *, seed: int | None, settings: Settings, journal: Journal | None, progress: Progress
) -> Engine:
    """A call ready to `start`. `seed`: None draws one. `journal`: None keeps nothing. `progress` is told, in one line
    each, what is being made ready and what is missing.

    The engine hears (`engine.hears`) where a microphone and a recogniser are at hand; otherwise turns are typed.
    Raises DeviceError where the journal refuses to begin a call.
    """
    call = begin(source.scenario, random.randrange(2**31) if seed is None else seed)
    ears = _ears(settings, progress)
    return _engine(call, _kept(journal, source, call.seed, ears), settings, ears, progress)


def resume(call_id: str, *, settings: Settings, journal: Journal, progress: Progress) -> Engine:
    """A call that was left open, ready to `start` where it stopped. Raises DeviceError: no such call, or it has
    ended."""
    if journal.call(call_id).ending is not None:
        raise DeviceError(f"The call {call_id} has ended.", "See its debrief.")
    events = journal.events(call_id)
    last = events[-1].at if events else 0.0
    kept = _Kept(journal.reopen(call_id), call_id)
    return _engine(past_call(call_id, journal), kept, settings, _ears(settings, progress), progress, last=last)


@dataclass(frozen=True, slots=True)
class Demo:
    """A demo call after its end. `said`: what each recording says, turn by turn; `track`: both voices, 16 kHz."""

    call: Call
    call_id: str
    said: tuple[str, ...]
    recogniser: str
    model: str
    track: Sound


def demo(
    source: Source,
    trainee: str,
    *,
    watcher: Callable[[Update], None],
    model: str | Path | None = None,
    aloud: bool = False,
    journal: Journal | None = None,
    seed: int = 0,
) -> Demo:
    """A whole call with nobody at the microphone, in virtual time: the recordings of `trainee` (`skilled` or `pushy`)
    are heard by the recogniser, the prospect is synthesised, `watcher` is told of every event.

    `model`: as in `recogniser`, None for the small model that comes with the app. `aloud`: through the loudspeaker, in
    real time. Raises DeviceError: no such recordings, no recogniser, no loudspeaker for `aloud`.
    """
    folder, script = _recordings(trainee)
    timeline = Timeline(_at_recogniser_rate)
    speaker = loudspeaker() if aloud else None
    trainee_tape = TapedTrainee([_tape(folder / name) for name, _ in script], timeline)
    ears = Ears(trainee_tape, recogniser(model or models.named() or paths.assets() / "models" / "tiny-en"), _endpoint())
    kept = _kept(journal, source, seed, ears)
    mouth = Mouth(voice(), TimedSpeaker(timeline, speaker), source.scenario.persona.manner)
    engine = Engine(
        begin(source.scenario, seed),
        tagger=tagger(),
        record=kept.record,
        ears=ears,
        mouth=mouth,
        clock=timeline.clock,
        wait=timeline.wait,
        call_id=kept.call_id,
    )
    engine.watch(watcher)
    try:
        _play_out(engine, trainee_tape)
    finally:
        engine.stop()
    heard_by = ears.recogniser
    said = tuple(words for _, words in script)
    return Demo(engine.call, kept.call_id, said, heard_by.name, heard_by.model, timeline.track())


def _play_out(engine: Engine, trainee: TapedTrainee) -> None:
    """Put on a recording whenever the turn is the trainee's; with none left, hang up."""
    engine.begin()
    engine.drain()
    while engine.call.stage is not Stage.ENDED:
        if not trainee.cue():
            engine.hang_up()
        engine.drain()


def debrief_of(call_id: str, journal: Journal) -> Debrief:
    """What there is to say about a past call, worked out anew from its events. Raises DeviceError: no such call."""
    return debrief(past_call(call_id, journal))


def past_call(call_id: str, journal: Journal) -> Call:
    """A past call, replayed from its events. Raises DeviceError: no such call."""
    kept = journal.call(call_id)
    return replay(kept.scenario, kept.seed, journal.events(call_id))


@dataclass(frozen=True, slots=True)
class _Kept:
    record: Record
    call_id: str


def _kept(journal: Journal | None, source: Source, seed: int, ears: Ears | None) -> _Kept:
    if journal is None:
        return _Kept(Unkept(), "")
    heard = Parts(ears.recogniser.name, ears.recogniser.model) if ears else Parts()
    record = journal.begin(source, seed, heard)
    return _Kept(record, record.call_id)


def _engine(
    call: Call, kept: _Kept, settings: Settings, ears: Ears | None, progress: Progress, *, last: float = 0.0
) -> Engine:
    progress("Getting the prospect's voice ready.")
    engine = Engine(
        call,
        tagger=tagger(),
        record=kept.record,
        ears=ears,
        mouth=_mouth(call.scenario.persona.manner, settings),
        last=last,
        call_id=kept.call_id,
    )
    engine.hands_free(settings.hands_free)
    return engine


def _mouth(manner: Manner, settings: Settings) -> Mouth | None:
    if not settings.speak:
        return None
    return Mouth(voice(), loudspeaker(settings.loudspeaker), manner)


def _ears(settings: Settings, progress: Progress) -> Ears | None:
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
    return Ears(microphone(settings.microphone), heard, _endpoint(settings.wait_seconds))


def _endpoint(wait_seconds: float = 0.9) -> Endpoint:
    from noprac.audio.endpoint import SilenceEndpoint  # noqa: PLC0415 - typed calls never need it

    return SilenceEndpoint(wait_seconds)


def _at_recogniser_rate(sound: Sound) -> Sound:
    from noprac.audio import pcm  # noqa: PLC0415 - loads the resampler, so late

    return pcm.resample(sound)


def _recordings(trainee: str) -> tuple[Path, tuple[tuple[str, str], ...]]:
    """The folder of a trainee's recordings, with (file name, words) of each."""
    folder = paths.assets() / "demo" / trainee
    try:
        script = json.loads((folder / "script.json").read_text(encoding="utf-8"))
        return folder, tuple((turn["file"], turn["said"]) for turn in script["turns"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DeviceError(f"There are no recordings of {trainee} in {folder}.", "Install noprac again.") from error


def _tape(path: Path) -> Microphone:
    from noprac.audio.tape import Tape  # noqa: PLC0415 - loads the sound file library, late

    return Tape(path)
