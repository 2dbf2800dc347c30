"""The rooms beside the calls: drills, the journal of no's, progress, settings.

Takes: a journal, settings, an appearance. Gives: a house with them, and what they ask for as signals. May not: wait for
anything, or make a call.

Each page and each control is a property, made when it is first asked for, and its code loads with it: the window
stands before most of what it leads to.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from noprac.core.check import Check
from noprac.gui import rooms, texts
from noprac.gui.appearance import Appearance
from noprac.gui.choosing import Choosing
from noprac.gui.errand import Errands
from noprac.gui.house import House
from noprac.gui.rooms import Room, Sign
from noprac.store.journal import Journal
from noprac.store.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from noprac.gui.collecting import Collecting
    from noprac.gui.drilling import Drilling
    from noprac.gui.editing import Editing
    from noprac.gui.noting import Noting
    from noprac.gui.offering import Offering
    from noprac.gui.pages.drill import DrillPage
    from noprac.gui.pages.drills import DrillsPage
    from noprac.gui.pages.editor import EditorPage
    from noprac.gui.pages.noes import NoesPage
    from noprac.gui.pages.progress import ProgressPage
    from noprac.gui.pages.scenarios import ScenariosPage
    from noprac.gui.pages.settings import SettingsPage
    from noprac.gui.progressing import Progressing
    from noprac.gui.safekeeping import Safekeeping
    from noprac.gui.shelf import Shelf

LONGEST_CLOSE = 8.0  # s


class Quarters(House):
    """The rooms, with `choosing`, which holds the settings in force."""

    rang = Signal(object)  # a call to be made: a `Dial`
    read = Signal(str)  # a call's id: its letter is wanted
    read_at = Signal(str, int)  # a call's id, a turn of it
    restored = Signal()  # the journal is another one
    rewritten = Signal()  # the scenarios on the disk are others

    def __init__(self, journal: Journal, settings: Settings, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._journal, self._errands = journal, Errands()
        self._checks: tuple[Check, ...] = ()
        self._closing: list[Callable[[], object]] = []  # what puts down what was made
        self.choosing = Choosing(None, settings, self._errands)

    def rooms(self) -> tuple[Room, ...]:
        """What the rail leads to, in its order. A further page: one `Room` here, with what it does on coming in, and a
        property below that makes it."""
        return (
            Room(Sign.DRILLS, rooms.DRILLS, lambda: self.drills, lambda: self.offering.look()),
            Room(Sign.NOES, rooms.NOES, lambda: self.noes, lambda: self.noting.look(), lambda: self.noting.leave()),
            Room(Sign.PROGRESS, rooms.PROGRESS, lambda: self.progress, lambda: self.progressing.look()),
            Room(Sign.SCENARIOS, rooms.SCENARIOS, lambda: self.scenarios, lambda: self.collecting.look()),
            Room(
                Sign.SETTINGS,
                rooms.SETTINGS,
                lambda: self.settings,
                self._look_at_settings,
                lambda: self.choosing.leave(),
            ),
        )

    def go(self, sign: Sign) -> None:
        """Go to a room of the rail."""
        raise NotImplementedError

    def shelf(self) -> "Shelf":
        """The scenarios that are known now."""
        raise NotImplementedError

    def show_health(self, checks: tuple[Check, ...]) -> None:
        """What each part of this machine is fit for."""
        self._checks = checks
        if "settings" in vars(self):
            self.settings.show_health(checks)

    def _look_at_settings(self) -> None:
        self.choosing.look()
        self.safekeeping.look()

    # Drills

    @cached_property
    def drills(self) -> "DrillsPage":
        """What can be practised."""
        from noprac.gui.pages.drills import DrillsPage  # noqa: PLC0415 - a page's code comes with it

        page = self.lay(DrillsPage(self._look), Sign.DRILLS)
        page.chosen.connect(lambda drill: self.drilling.start(drill))
        return page

    @cached_property
    def offering(self) -> "Offering":
        """What is due of it."""
        from noprac.gui.offering import Offering  # noqa: PLC0415 - a page's code comes with it

        return Offering(self.drills, self._journal, self._errands)

    @cached_property
    def drill(self) -> "DrillPage":
        """A drill."""
        from noprac.gui.pages.drill import DrillPage  # noqa: PLC0415 - a page's code comes with it

        return self.lay(DrillPage(self._look))

    @cached_property
    def drilling(self) -> "Drilling":
        """A drill's control."""
        from noprac.gui.drilling import Drilling  # noqa: PLC0415 - a page's code comes with it

        made = Drilling(self.drill, self._journal, lambda: self.choosing.settings)
        made.opened.connect(lambda title: self.show_page(self.drill, title))
        made.rang.connect(self.rang)
        made.read.connect(self.read)
        made.left.connect(lambda: self.go(Sign.DRILLS))
        made.failed.connect(self.drills.tell)
        self._closing.append(lambda: made.close(LONGEST_CLOSE))
        return made

    # No's, progress

    @cached_property
    def noes(self) -> "NoesPage":
        """The journal of no's."""
        from noprac.gui.pages.noes import NoesPage  # noqa: PLC0415 - a page's code comes with it

        return self.lay(NoesPage(self._look), Sign.NOES)

    @cached_property
    def noting(self) -> "Noting":
        """Its control."""
        from noprac.gui.noting import Noting  # noqa: PLC0415 - a page's code comes with it

        made = Noting(self.noes, self._journal, self._errands, lambda: self.choosing.settings)
        made.opened.connect(self.read_at)
        self._closing.append(lambda: made.close(LONGEST_CLOSE))
        return made

    @cached_property
    def progress(self) -> "ProgressPage":
        """How it goes."""
        from noprac.gui.pages.progress import ProgressPage  # noqa: PLC0415 - a page's code comes with it

        return self.lay(ProgressPage(self._look), Sign.PROGRESS)

    @cached_property
    def progressing(self) -> "Progressing":
        """Its control."""
        from noprac.gui.progressing import Progressing  # noqa: PLC0415 - a page's code comes with it

        settings = lambda: self.choosing.settings  # noqa: E731 - shorter than a method
        choose = lambda goal: self.choosing.choose(noes_a_week=goal)  # noqa: E731 - as above
        return Progressing(self.progress, self._journal, self._errands, settings, choose)

    # Scenarios

    @cached_property
    def scenarios(self) -> "ScenariosPage":
        """One's own, and those that came with the app."""
        from noprac.gui.pages.scenarios import ScenariosPage  # noqa: PLC0415 - a page's code comes with it

        return self.lay(ScenariosPage(self._look), Sign.SCENARIOS)

    @cached_property
    def collecting(self) -> "Collecting":
        """Their control."""
        from noprac.gui.collecting import Collecting  # noqa: PLC0415 - a page's code comes with it

        made = Collecting(self.scenarios, self.editing, self._errands, lambda: self.shelf())
        made.changed.connect(self.rewritten)
        return made

    @cached_property
    def editor(self) -> "EditorPage":
        """A scenario in a form."""
        from noprac.gui.pages.editor import EditorPage  # noqa: PLC0415 - a page's code comes with it

        return self.lay(EditorPage(self._look))

    @cached_property
    def editing(self) -> "Editing":
        """Its control."""
        from noprac.gui.editing import Editing, trial  # noqa: PLC0415 - a page's code comes with it

        made = Editing(self.editor, trial)
        made.opened.connect(lambda title: self.show_page(self.editor, texts.in_room(title)))
        made.left.connect(lambda: self.go(Sign.SCENARIOS))
        made.rang.connect(self.rang)
        made.saved.connect(self.rewritten)
        self._closing.append(lambda: made.close(LONGEST_CLOSE))
        return made

    # Settings

    @cached_property
    def settings(self) -> "SettingsPage":
        """What can be chosen."""
        from noprac.gui.pages.settings import SettingsPage  # noqa: PLC0415 - a page's code comes with it

        page = self.lay(SettingsPage(self._look), Sign.SETTINGS)
        self.choosing.furnish(page)
        page.show_health(self._checks)
        self._closing.append(lambda: self.choosing.close(LONGEST_CLOSE))
        return page

    @cached_property
    def safekeeping(self) -> "Safekeeping":
        """What is kept, looked after."""
        from noprac.gui.safekeeping import Safekeeping  # noqa: PLC0415 - a page's code comes with it

        made = Safekeeping(self.settings.kept, self._journal, self._errands)
        made.changed.connect(self.restored)
        return made
