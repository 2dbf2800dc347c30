"""Events, receipts and remarks as JSON and back.

Takes: one of them, or its JSON. Gives: the other, equal to the bit. May not: guess; what it cannot read is a
ValueError. The converter is made when the first of them comes: a window that shows none yet does not wait for it.
"""

import json
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cattrs.preconf.json import JsonConverter

    from noprac.core.debrief.kept import Receipt
    from noprac.core.debrief.review import Remark
    from noprac.core.events import Event


@cache
def _converter() -> "tuple[JsonConverter, dict[str, Any]]":
    """The converter, and the forms by their names."""
    from cattrs.preconf.json import make_converter  # noqa: PLC0415 - takes a tenth of a second
    from cattrs.strategies import configure_tagged_union  # noqa: PLC0415 - takes a tenth of a second

    from noprac.core.debrief.kept import Receipt  # noqa: PLC0415 - comes with the whole of a call
    from noprac.core.debrief.review import Remark  # noqa: PLC0415 - as above
    from noprac.core.events import Event  # noqa: PLC0415 - as above

    made = make_converter()
    configure_tagged_union(Event, made, tag_name="event")
    configure_tagged_union(Remark, made, tag_name="remark")
    return made, {"event": Event, "receipt": Receipt, "remark": Remark}


def encode(event: "Event") -> str:
    """The event as one line of JSON, with its name under `event`."""
    return _encoded(event, "event")


def decode(text: str) -> "Event":
    """The event of a line that `encode` gave. Raises ValueError."""
    event: Event = _decoded(text, "event", "an event")
    return event


def encode_receipt(receipt: "Receipt") -> str:
    """The receipt as one line of JSON; the same receipt gives the same text."""
    return _encoded(receipt, "receipt")


def decode_receipt(text: str) -> "Receipt":
    """The receipt of a line that `encode_receipt` gave. Raises ValueError."""
    receipt: Receipt = _decoded(text, "receipt", "a receipt")
    return receipt


def encode_remark(remark: "Remark") -> str:
    """The remark as one line of JSON, with its name under `remark`."""
    return _encoded(remark, "remark")


def decode_remark(text: str) -> "Remark":
    """The remark of a line that `encode_remark` gave. Raises ValueError."""
    remark: Remark = _decoded(text, "remark", "a remark")
    return remark


def _encoded(value: object, form: str) -> str:
    made, forms = _converter()
    return json.dumps(made.unstructure(value, unstructure_as=forms[form]), allow_nan=False)


def _decoded(text: str, form: str, name: str) -> Any:
    from cattrs import BaseValidationError  # noqa: PLC0415 - takes a tenth of a second

    made, forms = _converter()
    try:
        return made.structure(json.loads(text), forms[form])
    except (BaseValidationError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise ValueError(f"not {name}: {text[:80]}") from error
