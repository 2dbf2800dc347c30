"""The JSON Schema of a scenario's file, for editors.

Takes: the tables in `form`. Gives: the schema as plain values. May not: check a scenario; `parsing` does.
"""

from noprac.core.form.shapes import LINE_OR_LINES, mapping
from noprac.core.form.sheets import PARTS, SCENARIO

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> dict[str, object]:
    """The whole schema, JSON Schema 2020-12."""
    return {
        "$schema": DIALECT,
        "title": "A noprac scenario",
        **mapping(SCENARIO, "A call to rehearse: who is called, what is true, what they know and how they say it."),
        "$defs": {"wordings": LINE_OR_LINES, **{name: mapping(form) for name, form in PARTS.items()}},
    }
