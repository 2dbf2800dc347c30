"""What waits in the engine's queue.

Takes: nothing. Gives: events, turns heard or typed, and the end. May not: do anything.
"""

from dataclasses import dataclass

from noprac.core.events import Event
from noprac.engine.ears import Glimpse, HeardTurn


@dataclass(frozen=True, slots=True)
class Typed:
    """A turn typed at `at` seconds since the call began."""

    at: float
    text: str


class Stop:
    """The last thing in the queue."""


Queued = Event | Glimpse | HeardTurn | Typed | Stop
