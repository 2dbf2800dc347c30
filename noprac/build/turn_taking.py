"""What tells when a turn is over and when the trainee cuts in.

Takes: the user's patience. Gives: the parts that listen for it. May not: hear words; the recogniser does.
"""

from noprac.engine.ports import Activity, Endpoint
from noprac.store.settings import Settings


def endpoint(wait_seconds: float = 0.9) -> Endpoint:
    """What tells that a spoken turn is over: `wait_seconds` of silence after words that could go on either way, less
    after words that could be all, more after words that could not."""
    from noprac.audio.activity import activity  # noqa: PLC0415 - typed calls never need it
    from noprac.audio.endpoint import TurnEnd  # noqa: PLC0415 - nor this
    from noprac.moves.ending import load  # noqa: PLC0415 - nor this

    return TurnEnd(wait_seconds, activity=activity(), whole=load())


def cutting_in(settings: Settings) -> Activity | None:
    """What tells that the trainee speaks while the prospect does; None where the settings do not allow it: without
    headphones the prospect would cut itself short."""
    if not settings.barge_in:
        return None
    from noprac.audio.activity import activity  # noqa: PLC0415 - loads a native library, late

    return activity()
