"""The main window: the pages, and the ways between them.

Takes: a journal, settings and an appearance. Gives: the app. May not: wait for anything, or know how a call is made
(`Calling`) or a debrief changed (`Reviewing`).
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from noprac import build
from noprac.core.meeting import met_again
from noprac.engine.engine import Engine
from noprac.gui import drill_texts, help_texts, letter_texts, noes_texts, progress_texts, settings_texts, texts
from noprac.gui.appearance import Appearance
from noprac.gui.calling import Calling, Dial
from noprac.gui.choosing import Choosing
from noprac.gui.drilling import Drilling
from noprac.gui.errand import Errands
from noprac.gui.helping import Helping, topic
from noprac.gui.navigation import Navigation
from noprac.gui.noting import Noting
from noprac.gui.offering import Offering
from noprac.gui.pages.call import CallPage
from noprac.gui.pages.debrief import DebriefPage
from noprac.gui.pages.drill import DrillPage
from noprac.gui.pages.drills import DrillsPage
from noprac.gui.pages.help import HelpPage
from noprac.gui.pages.home import HomePage
from noprac.gui.pages.noes import NoesPage
from noprac.gui.pages.progress import ProgressPage
from noprac.gui.pages.settings import SettingsPage
from noprac.gui.pages.welcome import WelcomePage
from noprac.gui.progressing import Progressing
from noprac.gui.reading import Reading
from noprac.gui.reviewing import Reviewing
from noprac.gui.rooms import Room, Sign
from noprac.gui.safekeeping import Safekeeping
from noprac.gui.stocking import Stocking
from noprac.gui.welcoming import Welcoming
from noprac.store.journal import Journal
from noprac.store.settings import Settings

LONGEST_CLOSE = 8.0  # s


class MainWindow(QWidget):
    """One window: the rail, and the pages on a stack. `rooms` says what the rail leads to."""

    shown_page = Signal(str)

    def __init__(self, journal: Journal, settings: Settings, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("room")
        self.setMinimumSize(860, 620)
        self._journal, self._errands = journal, Errands()
        self.home, self.call, self.debrief = HomePage(appearance), CallPage(appearance), DebriefPage(appearance)
        self.settings, self.welcome = SettingsPage(appearance), WelcomePage(appearance)
        self.drills, self.drill = DrillsPage(appearance), DrillPage(appearance)
        self._from: QWidget = self.home  # where the call in hand was asked for
        self.choosing = Choosing(self.settings, settings, self._errands)
        self.safekeeping = Safekeeping(self.settings.kept, journal, self._errands)
        self.stocking = Stocking(self.home, journal, self._errands, lambda: self.choosing.settings)
        self.welcoming = Welcoming(self.welcome, self.choosing, self.stocking)
        self.calling = Calling(self.call, journal, settings, self._errands)
        self.reviewing = Reviewing(self.debrief, journal, self._errands, lambda: self.choosing.settings)
        self.offering = Offering(self.drills, journal, self._errands)
        self.drilling = Drilling(self.drill, journal, lambda: self.choosing.settings)
        self.noes, self.progress = NoesPage(appearance), ProgressPage(appearance)
        self.noting = Noting(self.noes, journal, self._errands, lambda: self.choosing.settings)
        self.progressing = Progressing(
            self.progress,
            journal,
            self._errands,
            lambda: self.choosing.settings,
            lambda goal: self.choosing.choose(noes_a_week=goal),
        )
        self.help = HelpPage(appearance)
        self.helping = Helping(self.help, self._errands)
        self._helped: QWidget = self.home  # where help was asked for
        self._helped_title = texts.APP
        self._lay_out(appearance)
        self._connect()
        self._follow(settings)

    def rooms(self) -> tuple[Room, ...]:
        """What the rail leads to, in its order. A further page: one `Room` here, with what it does on coming in."""
        return (
            Room(Sign.HOME, texts.HOME, self.home, self.stocking.look),
            Room(Sign.DRILLS, drill_texts.DRILLS, self.drills, self.offering.look),
            Room(Sign.NOES, noes_texts.NOES, self.noes, self.noting.look, self.noting.leave),
            Room(Sign.PROGRESS, progress_texts.PROGRESS, self.progress, self.progressing.look),
            Room(Sign.SETTINGS, settings_texts.SETTINGS, self.settings, self._look_at_settings, self.choosing.leave),
            Room(Sign.HELP, help_texts.HELP, self.help, self.helping.look),
        )

    def _others(self) -> tuple[QWidget, ...]:
        """Pages that are not in the rail; it is not there while they are shown."""
        return self.call, self.debrief, self.drill, self.welcome

    def _lay_out(self, appearance: Appearance) -> None:
        self._places = {room.sign: room for room in self.rooms()}
        self.rail = Navigation(appearance, tuple(self._places.values()))
        self._stack = QStackedWidget()
        for page in (*(room.page for room in self._places.values()), *self._others()):
            self._stack.addWidget(page)
        self._frame = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._frame.setSpacing(0)
        self._frame.addWidget(self.rail)
        self._frame.addWidget(self._stack, 1)
        self.setLayout(self._frame)
        appearance.changed.connect(self._fit)
        keys = QKeySequence.StandardKey
        for key, zoom in ((keys.ZoomIn, 0.25), (keys.ZoomOut, -0.25)):
            step = partial(lambda by: appearance.choose(zoom=appearance.zoom + by), zoom)
            QShortcut(QKeySequence(key), self, step)
        QShortcut(QKeySequence("F1"), self, self.open_help)

    def _connect(self) -> None:
        home, wishes = self.home, self.debrief.wishes
        self.rail.chosen.connect(self.go)
        self.choosing.changed.connect(self._follow)
        self.safekeeping.changed.connect(self.stocking.look)
        self.stocking.checked.connect(self.settings.show_health)
        self.welcoming.called.connect(self.start_call)
        self.welcoming.left.connect(self.open_home)
        home.chosen.connect(self.start_call)
        home.opened.connect(self.open_debrief)
        home.went_on.connect(self._go_on)
        home.called_again.connect(self.call_again)
        home.typing.connect(lambda typed: self.choosing.choose(listen=not typed))
        wishes.again.connect(self.start_call)
        wishes.later.connect(self.call_again)
        wishes.again_from.connect(self.say_again)
        wishes.went_home.connect(self.open_home)
        self.calling.picked.connect(lambda name: self.choosing.choose(microphone=name))
        self.calling.dialled.connect(self._show_call)
        self.calling.over.connect(self._read_about)
        self.calling.left.connect(self._go_back)
        self.calling.failed.connect(self._fail)
        self.calling.troubled.connect(self.home.tell)
        self.drills.chosen.connect(self.drilling.start)
        home.drilled.connect(self.drilling.start_named)
        self.drilling.opened.connect(lambda title: self._show(self.drill, title))
        self.drilling.rang.connect(self._dial)
        self.drilling.read.connect(self.open_debrief)
        self.drilling.left.connect(lambda: self.go(Sign.DRILLS))
        self.drilling.failed.connect(self.drills.tell)
        self.noting.opened.connect(self.reviewing.open)
        self.reviewing.opened.connect(self._show_debrief)
        self.reviewing.failed.connect(self._fail)
        self.reviewing.planned.connect(self.stocking.look_again)
        self.helping.left.connect(self._leave_help)

    def _follow(self, settings: Settings) -> None:
        """Settings were chosen: they hold from the next thing on that asks for them."""
        self.calling.settings = settings
        self.home.by_hand.setChecked(not settings.listen)

    # Rooms

    def go(self, sign: Sign) -> None:
        """Go to a room of the rail."""
        room = self._places[Sign(sign)]
        self.reviewing.hush()
        self._show(room.page, texts.APP if room.sign is Sign.HOME else texts.in_room(room.name))
        room.enter()

    # Home

    def open_home(self) -> None:
        """Show the first page and look again at what there is."""
        self.go(Sign.HOME)

    def _look_at_settings(self) -> None:
        self.choosing.look()
        self.safekeeping.look()

    def say_hello(self) -> None:
        """Show the first minute to somebody who is here for the first time."""
        self._show(self.welcome, texts.APP)
        self.welcoming.look()
        self.stocking.look()

    def check(self) -> None:
        """Look at the devices, behind the first page."""
        self.stocking.check()
        self.stocking.look_after()

    def _fail(self, fault: str) -> None:
        self.home.tell(fault)
        self.open_home()

    # Calls

    def start_call(self, scenario_id: str) -> None:
        """Call the prospect of a scenario. The first call of a scenario has seed 0, each further one the next."""
        source, seed, journal = self.stocking.shelf.source(scenario_id), self._seed(scenario_id), self._journal
        if source is not None:
            self._dial(
                Dial(
                    source.scenario,
                    lambda settings, tell: build.rehearsal(
                        source, seed=seed, settings=settings, journal=journal, progress=tell
                    ),
                )
            )

    def call_again(self, scenario_id: str, call_id: str) -> None:
        """Call the prospect of a scenario once more, later; they begin from how the call `call_id` left them."""
        source, seed, journal = self.stocking.shelf.source(scenario_id), self._seed(scenario_id), self._journal
        if source is None or source.scenario.later is None:
            return
        self._dial(
            Dial(
                met_again(source.scenario),
                lambda settings, tell: build.rehearsal(
                    source, seed=seed, settings=settings, journal=journal, progress=tell, after=call_id
                ),
                source.scenario.later.when,
            )
        )

    def say_again(self, turn: int) -> None:
        """Go on with the call of the debrief from line `turn` on, as another take."""
        shown, journal = self.debrief.reading, self._journal
        if shown is None or not shown.call_id:
            return
        call_id = shown.call_id
        self._dial(
            Dial(
                shown.letter.scenario,
                lambda settings, tell: build.again(call_id, turn, settings=settings, journal=journal, progress=tell),
                letter_texts.from_turn(turn),
            )
        )

    def _go_on(self, call_id: str) -> None:
        past, journal = self.stocking.shelf.call(call_id), self._journal
        if past is not None:
            self._dial(
                Dial(
                    past.scenario,
                    lambda settings, tell: build.resume(call_id, settings=settings, journal=journal, progress=tell),
                    new=False,
                )
            )

    def _dial(self, call: Dial) -> None:
        self.reviewing.hush()
        self.calling.dial(call, self.stocking.shelf.plan)

    def _seed(self, scenario_id: str) -> int:
        return self.stocking.shelf.made.get(scenario_id, 0)

    def _show_call(self, name: str) -> None:
        self._from = self._stack.currentWidget() or self.home
        self._show(self.call, texts.on_call(name))

    def _go_back(self) -> None:
        """Nobody was called: to where the call was asked for."""
        shown = self.debrief.reading
        if self._from is self.debrief and shown is not None:
            self._show(self.debrief, texts.about_call(shown.letter.ending))
        elif self._from is self.drill:
            self.drilling.call_left()
        else:
            self.open_home()

    def _read_about(self, engine: Engine) -> None:
        if not self.drilling.call_over(engine):
            self.reviewing.open_just_over(engine.call, engine.call_id)

    # Debrief

    def open_debrief(self, call_id: str) -> None:
        """Read the letter about a call."""
        self.reviewing.open(call_id)

    def save_debrief(self, reading: Reading, path: Path) -> None:
        """Write a debrief in the form that the file's ending asks for."""
        self.reviewing.save(reading, path)

    def _show_debrief(self, reading: Reading) -> None:
        self._show(self.debrief, texts.about_call(reading.letter.ending))
        self.stocking.look_again()  # a call made again from here has the next seed

    # Help

    def open_help(self) -> None:
        """The guide, at what it says of the page that is shown. A call is held meanwhile; the way back is to it."""
        here = self._stack.currentWidget()
        if here is None or here is self.help:
            return
        self.call.rest()
        self.reviewing.hush()
        self._helped, self._helped_title = here, self.windowTitle()
        aside = self._place_of(here) is None
        self.helping.open(topic(here), back=aside)
        self._show(self.help, texts.in_room(help_texts.HELP))
        self.rail.setVisible(not aside)
        self.help.view.setFocus()

    def _leave_help(self) -> None:
        self._show(self._helped, self._helped_title)

    # The window itself

    def _show(self, page: QWidget, title: str) -> None:
        before = self._place_of(self._stack.currentWidget())
        here = self._place_of(page)
        if before is not None and before is not here:
            before.leave()
        self._stack.setCurrentWidget(page)
        self.rail.setVisible(here is not None)
        self.rail.stand_at(here.sign if here else None)
        # Qt leaves the focus inside what is hidden, where Return would still press it.
        (self.rail.entries[here.sign] if here is not None else page).setFocus()
        self.setWindowTitle(title)
        self.shown_page.emit(title)

    def _place_of(self, page: QWidget | None) -> Room | None:
        return next((room for room in self._places.values() if room.page is page), None)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """The rail lies where there is room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.rail.fits_beside(self.width())
        self._frame.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.rail.lie(flat=not beside)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's own name
        """Put everything down. A call that goes on stays open in the journal and is offered again."""
        self.hide()
        self.calling.put_down()
        self.reviewing.close(LONGEST_CLOSE)
        self.noting.close(LONGEST_CLOSE)
        self.choosing.close(LONGEST_CLOSE)
        self.welcoming.sounding.close(LONGEST_CLOSE)
        self.drilling.close(LONGEST_CLOSE)
        self._errands.close(LONGEST_CLOSE)
        event.accept()
