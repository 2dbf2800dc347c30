"""When something is written down.

Takes: the clock. Gives: instants as text, by which rows can be put in order. May not: give one twice in a run, though
the clock stand still or go back.
"""

import secrets
from datetime import UTC, datetime, timedelta
from threading import Lock

_TICK = timedelta(milliseconds=1)


class Instants:
    """Each after the one before."""

    def __init__(self) -> None:
        self._last = datetime.min.replace(tzinfo=UTC)
        self._one_by_one = Lock()

    def next(self, now: datetime) -> datetime:
        """`now` (UTC) to the millisecond, or a millisecond after the last one where that is later."""
        with self._one_by_one:
            self._last = max(now.replace(microsecond=now.microsecond // 1000 * 1000), self._last + _TICK)
            return self._last


_instants = Instants()


def now() -> str:
    """The present in ISO 8601 with milliseconds, UTC; later than any that was given before."""
    return text(_instants.next(datetime.now(UTC)))


def text(moment: datetime) -> str:
    """A moment with its zone, in ISO 8601 with milliseconds, UTC."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def key(moment: datetime) -> str:
    """A key that no other laptop makes: the moment, UTC, and 32 bits by chance."""
    return f"{moment.astimezone(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(4)}"
