"""What the rooms below the window say, listed for the catalogues.

Takes: nothing. Gives: `PLAIN` sentences, and those `WITH_VALUES`. May not: hold a sentence that no room below says.
"""

from typing import Final

from noprac.gui.sentences import advising, checking, debriefing, drilling, equipping, keeping, scoring, writing

_ROOMS = (scoring, debriefing, drilling, advising, checking, equipping, keeping, writing)
_EVERY = frozenset(
    text
    for room in _ROOMS
    for name, listed in vars(room).items()
    if name.isupper() and isinstance(listed, tuple)
    for text in listed
)
WITH_VALUES: Final = frozenset(text for text in _EVERY if "{" in text)
PLAIN: Final = _EVERY - WITH_VALUES
