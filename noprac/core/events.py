"""What happens to a call, and what a call wants done.

Takes: nothing. Gives: events (participles) that go into `call.step`, effects (imperatives) that come out of it.
May not: do anything itself. Every event carries `at`, seconds since the call began, stamped by the engine: the core has
no clock. A call is the fold of its events, so an event holds all that is needed to replay it, the moves included.
"""

from dataclasses import dataclass

from noprac.core.delivery import Delivery
from noprac.core.meeting import Left
from noprac.core.moves import Act, Ending, Moves
from noprac.core.speech import Mood, Part, Via, Word


@dataclass(frozen=True, slots=True)
class Began:
    """The call begins: the prospect picks up. `met`: how the call before it with the same person was left."""

    at: float = 0.0
    met: Left | None = None


@dataclass(frozen=True, slots=True)
class LineStarted:
    """The first sample of line `turn` is out (or its caption is shown, where there is no voice)."""

    at: float
    turn: int


@dataclass(frozen=True, slots=True)
class LineSpoken:
    """Line `turn` was spoken to its end."""

    at: float
    turn: int


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The trainee cut line `turn` short; `spoken` is the share of it that was out, 0 to 1."""

    at: float
    turn: int
    spoken: float


@dataclass(frozen=True, slots=True)
class Partial:
    """Words so far, while the trainee speaks."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class Said:
    """The trainee's whole turn. `started`: when its first sound came, seconds since the call began; `words` is empty
    where the turn was typed. `delivery`: how it sounded, where that was measured."""

    at: float
    text: str
    moves: Moves
    words: tuple[Word, ...] = ()
    via: Via = Via.TYPED
    started: float | None = None
    delivery: Delivery | None = None


@dataclass(frozen=True, slots=True)
class Unheard:
    """There was sound, but no word could be made out."""

    at: float


@dataclass(frozen=True, slots=True)
class Echoed:
    """What was taken for the trainee's cutting in was the prospect's own voice, heard by the microphone."""

    at: float


@dataclass(frozen=True, slots=True)
class Tick:
    """Time passes; about one a second while the trainee may speak."""

    at: float


@dataclass(frozen=True, slots=True)
class AskedAgain:
    """The trainee did not catch the line: it is said again, and the call feels nothing."""

    at: float


@dataclass(frozen=True, slots=True)
class HungUp:
    """The trainee hangs up."""

    at: float


@dataclass(frozen=True, slots=True)
class Paused:
    """The trainee, or a trouble, holds the call."""

    at: float


@dataclass(frozen=True, slots=True)
class Resumed:
    """The call goes on: the line that was cut off is said again, or the turn is the trainee's as before."""

    at: float


@dataclass(frozen=True, slots=True)
class Trouble:
    """A part of the world failed. `what`: one line for a person; `mend`: the one thing to do about it. A lost
    microphone pauses a call; a lost voice or loudspeaker leaves captions."""

    at: float
    part: Part
    what: str
    mend: str


@dataclass(frozen=True, slots=True)
class Mended:
    """The part works again."""

    at: float
    part: Part


Event = (
    Began
    | LineStarted
    | LineSpoken
    | Interrupted
    | Partial
    | Said
    | Unheard
    | Echoed
    | Tick
    | AskedAgain
    | HungUp
    | Paused
    | Resumed
    | Trouble
    | Mended
)


@dataclass(frozen=True, slots=True)
class Say:
    """Speak the prospect's line of this turn (turns count from 1)."""

    turn: int
    text: str
    act: Act
    mood: Mood


@dataclass(frozen=True, slots=True)
class Hush:
    """Stop speaking at once."""


@dataclass(frozen=True, slots=True)
class Listen:
    """The turn is the trainee's: take in sound."""


@dataclass(frozen=True, slots=True)
class Mute:
    """Take in no sound."""


@dataclass(frozen=True, slots=True)
class Note:
    """One plain line for the person at the screen."""

    text: str


@dataclass(frozen=True, slots=True)
class Finish:
    """The call is over."""

    ending: Ending


Effect = Say | Hush | Listen | Mute | Note | Finish
