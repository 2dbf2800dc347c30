"""The words of the help, in one place.

Takes: numbers, and what was found in the guide. Gives: text, second person; `results` in Markdown. May not: say what
the guide says.
"""

import re
from collections.abc import Mapping
from typing import Final

from noprac.core.guide import Found
from noprac.gui import rooms
from noprac.gui.tongue import tr

HELP: Final = rooms.HELP
CONTENTS: Final = tr("Contents")
SEARCH: Final = tr("Search the guide")
PAGE: Final = tr("The guide")
BACK: Final = tr("Back to where you were")
BEFORE: Final = tr("The page before")
FOUND: Final = tr("Found in the guide: {n}")
NOTHING: Final = tr("Nothing in the guide has all of these words. Try fewer, or the beginning of one.")
OUTWARD: Final = "\N{NORTH EAST ARROW}"  # after the words of a link that leads out of the app
_MEANT = re.compile(r"([\\`*_{}\[\]<>#+!|~-])")


def results(found: tuple[Found, ...], titles: Mapping[str, str]) -> str:
    """What was found, as a page of links. `titles`: of the guide's pages, by their names."""
    lines = [f"# {FOUND.format(n=len(found))}" if found else NOTHING]
    for each in found:
        section = each.section
        title = f"{titles[section.page]}: {section.heading}" if section.heading else titles[section.page]
        lines.append(f"**[{_plain(title)}]({section.page}#{section.anchor})** {_plain(each.excerpt)}")
    return "\n\n".join(lines)


def address(url: str) -> str:
    """What is said of a link under the mouse or the focus that leads out of the app."""
    return tr("Opens in your browser: {address}").format(address=url)


def _plain(text: str) -> str:
    """Text that Markdown leaves as it is."""
    return _MEANT.sub(r"\\\1", text)
