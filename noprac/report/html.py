"""A debrief as a page: one file, nothing fetched, no script.

Takes: debriefs, or pairs of takes of a call. Gives: HTML as text. May not: trust a word;
every text from a scenario or a trainee is escaped.
"""

from collections.abc import Sequence
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from noprac.core.cohort.values import SKILLS, Page
from noprac.core.debrief.compare import Comparison
from noprac.core.debrief.letter import Debrief
from noprac.report import cohort_wording, wording
from noprac.report.picture import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, picture


def page(letter: Debrief) -> str:
    """The debrief of one call."""
    return pages([letter])


def pages(letters: Sequence[Debrief]) -> str:
    """Several debriefs, one after another, each on a sheet of its own when printed."""
    return _template("letter.html").render(letters=letters)


def comparisons(takes: Sequence[Comparison]) -> str:
    """Two takes of a call side by side, from the turn where they part; of several takes, one pair after another."""
    return _template("comparison.html").render(takes=takes)


def cohort(page: Page) -> str:
    """Many people's calls on a page."""
    return _template("cohort.html").render(page=page, told=cohort_wording, skills=SKILLS)


@cache
def _template(name: str) -> Template:
    around = Environment(
        loader=PackageLoader("noprac.report", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    around.globals |= {"wording": wording, "picture": picture}
    around.globals |= {"width": WIDTH, "height": HEIGHT, "left": LEFT, "right": RIGHT, "top": TOP, "bottom": BOTTOM}
    return around.get_template(name)
