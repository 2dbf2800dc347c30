"""Giving calls away, and the trainer's part of the house: the cohort in the rail, its people and their calls.

Takes: as `Quarters`. Gives: a house with them. May not: wait for anything.

Each page and each control is a property, made when it is first asked for, and its code loads with it.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from noprac.gui import give_texts, rooms, texts
from noprac.gui.quarters import LONGEST_CLOSE
from noprac.gui.rooms import Room, Sign
from noprac.gui.workshop_wing import WorkshopWing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from noprac.gui.cohorting import Cohorting
    from noprac.gui.giving import Giving
    from noprac.gui.pages.cohort import CohortPage
    from noprac.gui.pages.give import GivePage
    from noprac.gui.pages.given import GivenPage
    from noprac.gui.pages.person import PersonPage


class TrainerWing(WorkshopWing):
    """The rooms, and the cohort before the settings."""

    def rooms(self) -> tuple[Room, ...]:
        """What the rail leads to, in its order."""
        found = super().rooms()
        at = next((n for n, room in enumerate(found) if room.sign is Sign.SETTINGS), len(found))
        own = Room(Sign.COHORT, rooms.COHORT, lambda: self.cohort, self._enter_cohort)
        return (*found[:at], own, *found[at:])

    def _enter_cohort(self) -> None:
        self.cohorting.look()

    # The cohort

    @cached_property
    def cohort(self) -> "CohortPage":
        """Many people's calls."""
        from noprac.gui.pages.cohort import CohortPage  # noqa: PLC0415 - a page's code comes with it

        return self.lay(CohortPage(self._look), Sign.COHORT)

    @cached_property
    def person(self) -> "PersonPage":
        """One of them."""
        from noprac.gui.pages.person import PersonPage  # noqa: PLC0415 - a page's code comes with it

        return self.lay(PersonPage(self._look))

    @cached_property
    def given(self) -> "GivenPage":
        """One call."""
        from noprac.gui.pages.given import GivenPage  # noqa: PLC0415 - a page's code comes with it

        return self.lay(GivenPage(self._look))

    @cached_property
    def cohorting(self) -> "Cohorting":
        """Their control."""
        from noprac.gui.cohorting import Cohorting  # noqa: PLC0415 - a page's code comes with it

        name = lambda said: self.choosing.know(name=said)  # noqa: E731 - shorter than a method
        made = Cohorting(self.cohort, self.person, self.given, lambda: self.choosing.settings, name)
        made.shown.connect(self.show_page)
        self._closing.append(lambda: made.close(LONGEST_CLOSE))
        return made

    # Giving

    @cached_property
    def give(self) -> "GivePage":
        """What goes to a trainer."""
        from noprac.gui.pages.give import GivePage  # noqa: PLC0415 - a page's code comes with it

        page = self.lay(GivePage(self._look))
        page.named.connect(lambda name: self.choosing.know(name=name))
        return page

    @cached_property
    def giving(self) -> "Giving":
        """Its control."""
        from noprac.gui.giving import Giving  # noqa: PLC0415 - a page's code comes with it

        made = Giving(self.give, self._journal, self._errands)
        made.left.connect(self._leave_giving)
        made.signed.connect(lambda giver: self.choosing.know(giver=giver))
        return made

    def give_calls(self, *calls: str) -> None:
        """Choose what to give to a trainer, with `calls` chosen already."""
        self._gave_from: tuple[QWidget, str] = (self.page or self.give, self.windowTitle())
        self.give.show_name(self.choosing.settings.name)
        self.show_page(self.give, texts.in_room(give_texts.GIVE))
        self.giving.look(calls)

    def _leave_giving(self) -> None:
        self.show_page(*self._gave_from)
