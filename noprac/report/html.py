"""A debrief as a page: one file, nothing fetched, no script.

Takes: debriefs. Gives: HTML as text. May not: trust a word; every text from a scenario or a trainee is escaped.
"""

from collections.abc import Sequence
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from noprac.core.debrief import Debrief
from noprac.report import wording
from noprac.report.picture import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, picture


def page(letter: Debrief) -> str:
    """The debrief of one call."""
    return pages([letter])


def pages(letters: Sequence[Debrief]) -> str:
    """Several debriefs, one after another, each on a sheet of its own when printed."""
    return _template().render(letters=letters)


@cache
def _template() -> Template:
    around = Environment(
        loader=PackageLoader("noprac.report", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    around.globals |= {"wording": wording, "picture": picture}
    around.globals |= {"width": WIDTH, "height": HEIGHT, "left": LEFT, "right": RIGHT, "top": TOP, "bottom": BOTTOM}
    return around.get_template("letter.html")
