"""A fact or a question under another name: what leads to it follows.

Takes: values, a place, a name. Gives: new values. May not: touch anything where the name is taken.
"""

from noprac.core.editing.outline import entries, ids
from noprac.core.editing.places import Place, Values, at, put


def renamed(values: Values, place: Place, name: str) -> Values:
    """`values` with another id for the thing at `place`."""
    before, listed = at(values, (*place, "id")), place[:-1]
    changed: Values = put(values, (*place, "id"), name)
    if not isinstance(before, str) or name in ids(values, listed) or before in ids(changed, listed):
        return changed
    for spot in _leading(values, listed[-1]):
        if at(changed, spot) == before:
            changed = put(changed, spot, name)
    return changed


def _leading(values: Values, kind: str | int) -> list[Place]:
    """Where an id of that kind may stand."""
    under: tuple[Place, ...] = ((), ("later",))
    if kind == "questions":
        return [(*top, "start", "asks") for top in under]
    if kind != "facts":
        return []
    lists = [(*top, *inner) for top in under for inner in (("problem", "facts"), ("start", "told"))]
    leads = [(*each, "leads_to") for top in under for each in entries(values, (*top, "facts"))]
    return [*leads, *(each for listed in lists for each in entries(values, listed))]
