"""A demo: a whole call with nobody at the microphone, in virtual time.

Takes: a scenario, the recordings of a trainee. Gives: `Demo`. May not: show anything; a watcher is told of every event.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from noprac.build import endpoint, keep, loudspeaker, recogniser, recordings, sounds, tagger, tiny_model, voice
from noprac.core.call import Call, Stage, begin
from noprac.core.errors import DeviceError
from noprac.core.events import Said, Unheard
from noprac.core.speech import Sound
from noprac.engine.engine import Ears, Engine, Mouth, Update
from noprac.engine.ports import Microphone, Speaker
from noprac.engine.timeline import TapedTrainee, TimedSpeaker, Timeline
from noprac.store import models, paths, recorded, settings
from noprac.store.journal import Journal
from noprac.store.scenarios import Source


@dataclass(frozen=True, slots=True)
class Demo:
    """A demo call after its end. `said`: what the recording of each turn says, "" for none; `track`: both voices at
    16 kHz."""

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

    `model`: as in `recogniser`, None for the small model that comes with the app. `aloud`: both are heard on the
    loudspeaker, in real time. Raises DeviceError: no such recordings, no recogniser.
    """
    script = recorded.demo(trainee)
    timeline = Timeline(sounds.for_recogniser)
    speaker = loudspeaker() if aloud else None
    tapes = TapedTrainee([_tape(path) for path, _ in script], timeline, lambda n: _play(script[n][0], speaker))
    ears = Ears(tapes, recogniser(model or models.named() or tiny_model()), endpoint(), recordings.prosody())
    tags = tagger()
    kept = keep(journal, source, seed, tags, ears)
    engine = Engine(
        begin(source.scenario, seed),
        tagger=tags,
        record=kept.record,
        ears=ears,
        mouth=Mouth(voice(), TimedSpeaker(timeline, speaker), source.scenario.persona.manner),
        voices=recordings.record(kept.call_id, journal, settings.load(paths.home()).settings),
        clock=timeline.clock,
        wait=timeline.wait,
        call_id=kept.call_id,
    )
    said = _noted(engine, tapes, [words for _, words in script])
    engine.watch(watcher)
    try:
        _play_out(engine, tapes)
    finally:
        engine.stop()
    by_turn = tuple(said.get(turn.line.turn, "") for turn in engine.call.turns)
    heard_by = ears.recogniser
    return Demo(engine.call, kept.call_id, by_turn, heard_by.name, heard_by.model, timeline.track())


def _noted(engine: Engine, tapes: TapedTrainee, words: Sequence[str]) -> Mapping[int, str]:
    """What the recording of each turn says, by turn, as the call goes on."""
    said: dict[int, str] = {}

    def note(update: Update) -> None:
        if isinstance(update.event, Said | Unheard):
            said[len(update.call.turns) - 1] = words[tapes.played - 1]

    engine.watch(note)
    return said


def _play(path: Path, speaker: Speaker | None) -> None:
    """Let a recording be heard; a loudspeaker that fails is told of by the prospect's lines."""
    if speaker is None:
        return
    with suppress(DeviceError):
        speaker.play(sounds.read(path), lambda: None)


def _play_out(engine: Engine, trainee: TapedTrainee) -> None:
    """Put on a recording whenever the turn is the trainee's; with none left, hang up."""
    engine.begin()
    engine.drain()
    while engine.call.stage is not Stage.ENDED:
        if not trainee.cue():
            engine.hang_up()
        engine.drain()


def _tape(path: Path) -> Microphone:
    from noprac.audio.tape import Tape  # noqa: PLC0415 - loads the sound file library, late

    return Tape(path)
