"""The rooms: what the rail leads to.

Takes: pages with their controls. Gives: `Room`. May not: make a page; the window does.

A further page of the app is one `Room` in the window's `rooms`; a page that is not in the rail (a call, a debrief)
is only laid on the stack.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum, unique

from PySide6.QtWidgets import QWidget

from noprac.gui.tongue import tr

# Here, and not beside the other words of each room: the rail stands before those are loaded.
DRILLS, NOES, PROGRESS, SCENARIOS = tr("Drills"), tr("No's"), tr("Progress"), tr("Scenarios")
COHORT, SETTINGS, HELP = tr("Cohort"), tr("Settings"), tr("Help")


@unique
class Sign(StrEnum):
    """What a room is, drawn beside its name."""

    HOME = "home"
    DRILLS = "drills"
    NOES = "noes"
    PROGRESS = "progress"
    SCENARIOS = "scenarios"
    WORKSHOP = "workshop"
    COHORT = "cohort"
    SETTINGS = "settings"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Room:
    """A page in the rail. `name`: what the rail calls it, and the window's title; `furnish`: gives its page, made the
    first time; `enter`: looks again at what the page shows, called each time that somebody comes in; it may not wait.
    `leave`: somebody goes elsewhere, so stop what sounds or listens."""

    sign: Sign
    name: str
    furnish: Callable[[], QWidget]
    enter: Callable[[], None]
    leave: Callable[[], None] = lambda: None

    @property
    def page(self) -> QWidget:
        """Its page."""
        return self.furnish()
