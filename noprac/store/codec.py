"""Events as JSON and back.

Takes: an event, or its JSON. Gives: the other, equal to the bit. May not: guess: what it cannot read is a ValueError.
"""

import json

from cattrs import BaseValidationError
from cattrs.preconf.json import make_converter
from cattrs.strategies import configure_tagged_union

from noprac.core.events import Event

_converter = make_converter()
configure_tagged_union(Event, _converter, tag_name="event")


def encode(event: Event) -> str:
    """The event as one line of JSON, with its name under `event`."""
    return json.dumps(_converter.unstructure(event, unstructure_as=Event), allow_nan=False)


def decode(text: str) -> Event:
    """The event of a line that `encode` gave. Raises ValueError."""
    try:
        event: Event = _converter.structure(json.loads(text), Event)  # type: ignore[arg-type]  # a union is a form
    except (BaseValidationError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise ValueError(f"not an event: {text[:80]}") from error
    return event
