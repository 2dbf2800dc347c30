"""Where a field of a later call stands in the file.

Takes: a scenario, a field of the later call as it is played. Gives: the field's path. May not: read the file.
"""

import re

from noprac.core.meeting import met_again
from noprac.core.scenario import Scenario

_ITEM = re.compile(r"^(facts|objections|questions)\[(\d+)\]")
_LINES = re.compile(r"^lines\.(\w+)")


def field_of_later(scenario: Scenario, field: str) -> str:
    """`facts[36].open` of the later call is `later.facts[0].open`, or `facts[12].open` where the later call lays
    nothing over it."""
    item, lines = _ITEM.match(field), _LINES.match(field)
    if item is not None:
        return _item(scenario, item[1], int(item[2])) + field[item.end() :]
    later = scenario.later
    if lines is not None and later is not None and lines[1] not in later.lines:
        return field
    return f"later.{field}"


def _item(scenario: Scenario, name: str, number: int) -> str:
    wanted = getattr(met_again(scenario), name)[number].id
    places = (("later.", getattr(scenario.later, name)), ("", getattr(scenario, name)))
    return next(f"{under}{name}[{n}]" for under, items in places for n, item in enumerate(items) if item.id == wanted)
