"""What to do next, and why.

Takes: nothing. Gives: the advice's sentences, with their fields. May not: be shown as it stands: `below` does.
"""

from typing import Final

from noprac.gui.tongue import noted

REASONS: Final = (
    noted("It is some time since you called {name}."),
    noted("You have not called {name} yet."),
    noted("A gentle one to begin with."),
    noted("No's {about} come up there; you embraced {n} of {of}."),
    noted("There is a better ending to be found there."),
    noted("It is a little harder than your last call."),
    noted("It is a little gentler than your last call."),
    noted("{n} due today."),
    noted("It trains {name}, your lowest score of late ({n})."),
)

ABOUT: Final = (
    noted("about the price"),
    noted("about the time"),
    noted("about the need"),
    noted("about trust"),
    noted("about who decides"),
    noted("because of somebody else"),
    noted("out of habit"),
    noted("without a reason"),
)

SCORES: Final = (
    noted("the whole"),
    noted("going for the no"),
    noted("letting go"),
    noted("curiosity after a no"),
    noted("listening"),
)
