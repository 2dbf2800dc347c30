"""The main window: the pages, and the ways between them.

Takes: a journal, settings and an appearance. Gives: the app. May not: wait for anything, or know how a call is made
(`Calling`, `Dialling`) or a debrief changed (`Reviewing`).

Each page and each control is a property, made when it is first asked for, and its code loads with it: the window
stands before most of what it leads to.
"""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from noprac.gui import rooms, texts
from noprac.gui.appearance import Appearance
from noprac.gui.dialling import Dial, Dialling
from noprac.gui.pages.home import HomePage
from noprac.gui.quarters import LONGEST_CLOSE
from noprac.gui.rooms import Room, Sign
from noprac.gui.shelf import Shelf
from noprac.gui.stocking import Stocking
from noprac.gui.trainer_wing import TrainerWing
from noprac.store.journal import Journal
from noprac.store.settings import Settings

if TYPE_CHECKING:
    from noprac.engine.engine import Engine
    from noprac.gui.calling import Calling
    from noprac.gui.deleting import Deleting
    from noprac.gui.helping import Helping
    from noprac.gui.pages.call import CallPage
    from noprac.gui.pages.debrief import DebriefPage
    from noprac.gui.pages.help import HelpPage
    from noprac.gui.pages.welcome import WelcomePage
    from noprac.gui.reading import Reading
    from noprac.gui.reviewing import Reviewing
    from noprac.gui.welcoming import Welcoming


class MainWindow(TrainerWing):
    """One window: the rail, and the pages on a stack. `rooms` says what the rail leads to."""

    welcomed = Signal()  # the first minute is over

    def __init__(self, journal: Journal, settings: Settings, appearance: Appearance) -> None:
        super().__init__(journal, settings, appearance)
        self._hushing: list[Callable[[], object]] = []  # what silences what was made
        self.dialling = Dialling(journal, lambda: self.stocking.shelf, self._dial)
        self._from: QWidget = self.home  # where the call in hand was asked for
        self._helped: QWidget = self.home  # where help was asked for
        self._helped_title = texts.APP
        QShortcut(QKeySequence("F1"), self, self.open_help)
        self.rail.chosen.connect(self.go)
        self.rang.connect(self._dial)
        self.read.connect(self.open_debrief)
        self.read_at.connect(lambda call_id, turn: self.reviewing.open(call_id, turn))
        self.restored.connect(self.stocking.look)
        self.rewritten.connect(self.stocking.look)
        self.choosing.changed.connect(self._follow)
        self._follow(settings)

    def shelf(self) -> Shelf:
        """The scenarios that are known now."""
        return self.stocking.shelf

    def rooms(self) -> tuple[Room, ...]:
        """What the rail leads to, in its order; most are those of `Quarters`."""
        return (
            Room(Sign.HOME, texts.HOME, lambda: self.home, lambda: self.stocking.look(), self._leave_home),
            *super().rooms(),
            Room(Sign.HELP, rooms.HELP, lambda: self.help, lambda: self.helping.look()),
        )

    def behind(self) -> tuple[Callable[[], QWidget], ...]:
        """What is likely to be wanted first comes first."""
        return lambda: self.call, lambda: self.debrief, *super().behind(), lambda: self.drill

    def may_furnish(self) -> bool:
        """A call is left in peace, and the first page stands before the others."""
        return super().may_furnish() and self.home.stands and self.page is not vars(self).get("call")

    # Home, and the first minute

    @cached_property
    def home(self) -> HomePage:
        """The first page."""
        page = self.lay(HomePage(self._look), Sign.HOME)
        page.chosen.connect(self.start_call)
        page.opened.connect(self.open_debrief)
        page.went_on.connect(self.dialling.go_on)
        page.called_again.connect(self.call_again)
        page.drilled.connect(lambda name: self.drilling.start_named(name))
        page.seed_opened.connect(self.ask_seed_file)
        page.given.connect(self.give_calls)
        page.typing.connect(lambda typed: self.choosing.choose(listen=not typed))
        return page

    @cached_property
    def stocking(self) -> Stocking:
        """What the first page holds."""
        made = Stocking(self.home, self._journal, self._errands, lambda: self.choosing.settings)
        made.checked.connect(self.show_health)
        return made

    @cached_property
    def deleting(self) -> "Deleting":
        """What deletes calls."""
        from noprac.gui.deleting import Deleting  # noqa: PLC0415 - a page's code comes with it

        made = Deleting(self.home, self.stocking, self._journal, self._errands)
        self._closing.append(lambda: made.close(LONGEST_CLOSE))
        return made

    @cached_property
    def welcome(self) -> "WelcomePage":
        """The first minute."""
        from noprac.gui.pages.welcome import WelcomePage  # noqa: PLC0415 - a page's code comes with it

        return self.lay(WelcomePage(self._look))

    @cached_property
    def welcoming(self) -> "Welcoming":
        """The first minute's control."""
        from noprac.gui.welcoming import Welcoming  # noqa: PLC0415 - a page's code comes with it

        made = Welcoming(self.welcome, self.choosing, self.stocking)
        made.called.connect(self.start_call)
        made.left.connect(self.welcomed)
        made.left.connect(self.open_home)
        self._closing.append(lambda: made.sounding.close(LONGEST_CLOSE))
        return made

    # Calls and debriefs

    @cached_property
    def call(self) -> "CallPage":
        """The call."""
        from noprac.gui.pages.call import CallPage  # noqa: PLC0415 - a page's code comes with it

        return self.lay(CallPage(self._look))

    @cached_property
    def calling(self) -> "Calling":
        """The call's control."""
        from noprac.gui.calling import Calling  # noqa: PLC0415 - a page's code comes with it

        made = Calling(self.call, self._journal, self.choosing.settings, self._errands)
        made.picked.connect(lambda name: self.choosing.choose(microphone=name))
        made.picked_loudspeaker.connect(lambda name: self.choosing.choose(loudspeaker=name))
        made.sized.connect(lambda px: self.choosing.choose(captions=px))
        made.dialled.connect(self._show_call)
        made.over.connect(self._read_about)
        made.left.connect(self._go_back)
        made.failed.connect(self._fail)
        made.troubled.connect(self.home.tell)
        self._closing.insert(0, made.put_down)
        return made

    @cached_property
    def debrief(self) -> "DebriefPage":
        """The letter about a call."""
        from noprac.gui.pages.debrief import DebriefPage  # noqa: PLC0415 - a page's code comes with it

        page = self.lay(DebriefPage(self._look))
        page.wishes.again.connect(self.start_call)
        page.wishes.later.connect(self.call_again)
        page.wishes.again_from.connect(self.say_again)
        page.wishes.went_home.connect(self.open_home)
        page.wishes.given.connect(self.give_calls)
        page.wishes.deleted.connect(self.delete_call)
        return page

    @cached_property
    def reviewing(self) -> "Reviewing":
        """The letter's control."""
        from noprac.gui.reviewing import Reviewing  # noqa: PLC0415 - a page's code comes with it

        made = Reviewing(self.debrief, self._journal, self._errands, lambda: self.choosing.settings)
        made.opened.connect(self._show_debrief)
        made.failed.connect(self._fail)
        made.planned.connect(self.stocking.look_again)
        self._hushing.append(made.hush)
        self._closing.append(lambda: made.close(LONGEST_CLOSE))
        return made

    @cached_property
    def help(self) -> "HelpPage":
        """The guide."""
        from noprac.gui.pages.help import HelpPage  # noqa: PLC0415 - a page's code comes with it

        return self.lay(HelpPage(self._look), Sign.HELP)

    @cached_property
    def helping(self) -> "Helping":
        """Its control."""
        from noprac.gui.helping import Helping  # noqa: PLC0415 - a page's code comes with it

        made = Helping(self.help)
        made.left.connect(lambda: self.show_page(self._helped, self._helped_title))
        return made

    # Rooms

    def _follow(self, settings: Settings) -> None:
        """Settings were chosen: they hold from the next thing on that asks for them."""
        self.home.by_hand.setChecked(not settings.listen)
        if "calling" in vars(self):
            self.calling.settings = settings

    def go(self, sign: Sign) -> None:
        """Go to a room of the rail."""
        room = self._places[Sign(sign)]
        self._hush()
        self.show_page(room.page, texts.APP if room.sign is Sign.HOME else texts.in_room(room.name))
        room.enter()

    def _hush(self) -> None:
        for hush in self._hushing:
            hush()

    def open_home(self) -> None:
        """Show the first page and look again at what there is."""
        self.go(Sign.HOME)

    def say_hello(self) -> None:
        """Show the first minute to somebody who is here for the first time."""
        self.show_page(self.welcome, texts.APP)
        self.welcoming.look()
        self.stocking.look()

    def delete_call(self, call_id: str, name: str) -> None:
        """Delete a call with `name`; on the first page that can be taken back."""
        self.open_home()
        self.deleting.delete(call_id, name)

    def _leave_home(self) -> None:
        if "deleting" in vars(self):
            self.deleting.carry_out()

    def check(self) -> None:
        """Look at the devices, behind the first page."""
        self.stocking.check()
        self.stocking.look_after()

    def tell_home(self, line: str) -> None:
        """One line on the first page."""
        self.home.tell(line)

    def _fail(self, fault: str) -> None:
        self.home.tell(fault)
        self.open_home()

    # Calls

    def start_call(self, scenario_id: str) -> None:
        """Call the prospect of a scenario."""
        self.dialling.call(scenario_id)

    def call_again(self, scenario_id: str, call_id: str) -> None:
        """Call the prospect of a scenario once more, later; they begin from how the call `call_id` left them."""
        self.dialling.call_again(scenario_id, call_id)

    def say_again(self, turn: int) -> None:
        """Go on with the call of the debrief from line `turn` on, as another take."""
        if self.debrief.reading is not None:
            self.dialling.say_again(self.debrief.reading, turn)

    def _dial(self, call: Dial) -> None:
        self._hush()
        self.calling.dial(call, self.stocking.shelf.plan)

    def _show_call(self, name: str) -> None:
        self._from = self.page or self.home
        self.show_page(self.call, texts.on_call(name))

    def _go_back(self) -> None:
        """Nobody was called: to where the call was asked for."""
        shown = self.debrief.reading
        if self._from is self.debrief and shown is not None:
            self.show_page(self.debrief, texts.about_call(shown.letter.ending))
        elif self._from is self.drill:
            self.drilling.call_left()
        elif self._from is vars(self).get("editor"):
            self.editing.call_left()
        else:
            self.open_home()

    def _read_about(self, engine: "Engine") -> None:
        tried = self._from is vars(self).get("editor") and self.editing.call_over(engine)
        if not tried and not self.drilling.call_over(engine):
            self.reviewing.open_just_over(engine.call, engine.call_id)

    def open_debrief(self, call_id: str) -> None:
        """Read the letter about a call."""
        self.reviewing.open(call_id)

    def save_debrief(self, reading: "Reading", path: Path) -> None:
        """Write a debrief in the form that the file's ending asks for."""
        self.reviewing.save(reading, path)

    def _show_debrief(self, reading: "Reading") -> None:
        self.show_page(self.debrief, texts.about_call(reading.letter.ending))
        self.stocking.look_again()  # a call made again from here has the next seed

    # Help

    def open_help(self) -> None:
        """The guide, at what it says of the page that is shown. A call is held meanwhile; the way back is to it."""
        from noprac.gui.helping import topic  # noqa: PLC0415 - a page's code comes with it

        here = self.page
        if here is None or here is self.help:
            return
        if "call" in vars(self) and here is self.call:
            self.call.rest()
        self._hush()
        self._helped, self._helped_title = here, self.windowTitle()
        aside = self.place_of(here) is None
        self.helping.open(topic(here), back=aside)
        self.show_page(self.help, texts.in_room(rooms.HELP))
        self.rail.setVisible(not aside)
        self.help.view.setFocus()

    # The window itself

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's own name
        """Put everything down. A call that goes on stays open in the journal and is offered again."""
        self.hide()
        self.stop_furnishing()
        for put_down in self._closing:
            put_down()
        self._errands.close(LONGEST_CLOSE)
        event.accept()
