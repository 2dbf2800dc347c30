"""The words about noprac itself, in one place.

Takes: names and numbers. Gives: plain text, second person. May not: be markup, or translate a licence: its own words
count.
"""

from noprac import __version__
from noprac.build.licences import Part
from noprac.gui.tongue import tr

ABOUT = tr("About and licences")
OWN = tr("noprac is free software under the MIT licence. It comes with the work of others.")
SHOW = tr("Show the licences")
PARTS = tr("What comes with noprac")
TEXT = tr("The licence")
NO_TEXT = tr("Nothing more is known here than its name.")


def version() -> str:
    """Which noprac this is."""
    return tr("Version {version}").format(version=__version__)


def part(one: Part) -> str:
    """A part in a list of them."""
    return " ".join(filter(None, (one.name, one.version, f"({one.licence})")))


def whole(one: Part) -> str:
    """What is known of a part: what it is and its licence."""
    return "\n\n".join(filter(None, (one.about, one.text))) or NO_TEXT
