"""What the engine shows to a face, and which news it takes.

Takes: a call and an event. Gives: `Update`, `Gauges`, and whether an event comes too late. May not: change anything.
"""

from dataclasses import dataclass

from noprac.core.call import Call, Stage
from noprac.core.events import (
    AskedAgain,
    Began,
    Echoed,
    Effect,
    Event,
    Interrupted,
    LineSpoken,
    LineStarted,
    Partial,
    Paused,
    Resumed,
    Said,
    Tick,
    Unheard,
)
from noprac.engine.listening import Listening
from noprac.engine.speaking import Speaking


@dataclass(frozen=True, slots=True)
class Update:
    """What changed: the call after `event`, and the effects that followed from it."""

    call: Call
    event: Event
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Gauges:
    """Levels 0 to 1 for a face to poll; `closing`: how near the turn is to being taken; `dropped`: blocks lost."""

    mic_level: float = 0.0
    voice_level: float = 0.0
    closing: float = 0.0
    dropped: int = 0


def gauges(ear: Listening | None, voice: Speaking) -> Gauges:
    """The levels now."""
    if ear is None:
        return Gauges(voice_level=voice.level)
    return Gauges(ear.level, voice.level, ear.closing, ear.dropped)


def too_late(call: Call, event: Event) -> bool:
    """Whether the stage has gone on since `event` was sent. Devices and faces do not ask before they send: a word, a
    line's end or a second click may cross with what makes it void, and is then dropped without a fault."""
    stage = call.stage
    match event:
        case Partial() | Unheard() | Said() | Echoed() | Tick() | AskedAgain():
            return stage is not Stage.LISTENING
        case LineStarted() | LineSpoken() | Interrupted():
            return stage is not Stage.SPEAKING or event.turn != call.turns[-1].line.turn
        case Paused():
            return stage not in {Stage.SPEAKING, Stage.LISTENING}
        case Resumed():
            return stage is not Stage.PAUSED
        case Began():
            return stage is not Stage.READY
        case _:
            return stage in {Stage.READY, Stage.ENDED}
