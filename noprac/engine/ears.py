"""What goes into the ear and comes out of it.

Takes: nothing. Gives: the devices it hears with, the orders it takes, the turns it tells of. May not: hear.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from noprac.core.delivery import Delivery
from noprac.core.moves import Act
from noprac.core.speech import Heard, Sound
from noprac.engine.ports import Activity, Endpoint, Microphone, Prosody, Recogniser

NO_SOUND = Sound(b"")


@dataclass(frozen=True, slots=True)
class Ears:
    """What hears the trainee. `prosody` None: how a turn sounds is not measured. `overheard`: is given each block that
    comes in and the seconds on the call's clock at which it ended; None: nobody listens in. `activity`: tells
    when the trainee cuts in on the prospect; None: nobody can by voice."""

    microphone: Microphone
    recogniser: Recogniser
    endpoint: Endpoint
    prosody: Prosody | None = None
    overheard: Callable[[bytes, float], None] | None = None
    activity: Activity | None = None


@dataclass(frozen=True, slots=True)
class HeardTurn:
    """A turn taken in, not yet tagged. `started` and `at`: seconds on the call's clock, of its first sound and of its
    being taken; `sound`: the turn's, with a moment of the room on either side; `over`: it began over the prospect's
    line, and cut it short."""

    at: float
    heard: Heard
    started: float
    delivery: Delivery | None = None
    sound: Sound = NO_SOUND
    over: bool = False


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What a turn would be if it ended here. Nothing follows from it: the trainee may go on."""

    heard: Heard


@dataclass(frozen=True, slots=True)
class Answering:
    """An order: listen, for the answer to a line that does this."""

    act: Act


class Order(Enum):
    """What the engine and the face may ask of the ear."""

    MUTE = auto()
    KEY_DOWN = auto()
    KEY_UP = auto()
    HANDS_FREE = auto()
    PUSH_TO_TALK = auto()
    HALF_DUPLEX = auto()
    STOP = auto()
