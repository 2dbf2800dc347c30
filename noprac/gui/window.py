"""The main window: the pages, and the call that is going on.

Takes: a journal, settings and an appearance. Gives: the app. May not: wait for anything: what is slow goes through
`Errands`, what an engine does comes through the `Bridge`.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QVBoxLayout, QWidget

from noprac import build
from noprac.core.call import Stage
from noprac.core.debrief import Debrief
from noprac.core.events import Finish
from noprac.core.meeting import met_again
from noprac.core.scenario import Scenario
from noprac.engine.engine import Engine, Update
from noprac.engine.ports import Microphone
from noprac.gui import shelf, texts
from noprac.gui.appearance import Appearance
from noprac.gui.bridge import Bridge
from noprac.gui.errand import Errand, Errands, Progress
from noprac.gui.pages.call import CallPage
from noprac.gui.pages.debrief import DebriefPage
from noprac.gui.pages.home import HomePage
from noprac.gui.shelf import Shelf
from noprac.store.journal import Journal
from noprac.store.settings import Settings

GAUGES = 33  # ms
LAST_WORD = 900  # ms a person gets to take in how the call ended
LONGEST_CLOSE = 8.0  # s


class MainWindow(QWidget):
    """One window, three pages."""

    shown_page = Signal(str)

    def __init__(self, journal: Journal, settings: Settings, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("room")
        self.setMinimumSize(860, 620)
        self._journal, self._settings, self._appearance = journal, settings, appearance
        self._errands, self._bridge = Errands(), Bridge()
        self._engine: Engine | None = None
        self._shelf = Shelf()
        self._scenario: Scenario | None = None
        self._asked = 0  # the number of the last call asked for; what an older one brings is not wanted any more
        self.home, self.call, self.debrief = HomePage(appearance), CallPage(appearance), DebriefPage(appearance)
        self._stack = QStackedWidget()
        for page in (self.home, self.call, self.debrief):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._gauges = QTimer(self, interval=GAUGES)
        self._gauges.timeout.connect(self._gauge)
        self.home.by_hand.setChecked(not settings.listen)
        self._connect()

    def _connect(self) -> None:
        home, call, debrief = self.home, self.call, self.debrief
        home.chosen.connect(self.start_call)
        home.opened.connect(self.open_debrief)
        home.went_on.connect(self._go_on)
        home.called_again.connect(self.call_again)
        home.typing.connect(self._type_calls)
        call.said.connect(lambda text: self._ask(lambda engine: engine.type(text)))
        call.talked.connect(lambda down: self._ask(lambda engine: engine.talk(down)))
        call.hung_up.connect(lambda: self._ask(Engine.hang_up))
        call.held.connect(lambda on: self._ask(Engine.pause if on else Engine.resume))
        call.hands_free.connect(lambda on: self._ask(lambda engine: engine.hands_free(on)))
        call.wants_microphone.connect(self._look_for_microphones)
        call.dialled.connect(self._pick_up)
        call.left.connect(self._leave)
        debrief.again.connect(self.start_call)
        debrief.went_home.connect(self.open_home)
        debrief.save.connect(self._save)
        self._bridge.happened.connect(self._take)

    # Home

    def open_home(self) -> None:
        """Show the first page and look again at what there is."""
        self._show(self.home, texts.APP)
        self.home.show_scenarios(self._shelf.scenarios, self._shelf.faults)
        self._errands.send(Errand(lambda _: shelf.stock(self._journal), self._stocked, self.home.tell))

    def check(self) -> None:
        """Look at the devices, behind the first page."""
        self.home.show_health(())
        settings = self._settings
        self._errands.send(Errand(lambda _: build.doctor(settings), self.home.show_health, self.home.tell))

    def _stocked(self, found: Shelf) -> None:
        self._shelf = found
        self.home.show_scenarios(found.scenarios, found.faults)
        self.home.show_past(found.past)

    def _type_calls(self, typed: bool) -> None:
        self._settings = replace(self._settings, listen=not typed)

    # Call

    def start_call(self, scenario_id: str) -> None:
        """Call the prospect of a scenario. The first call of a scenario has seed 0, each further one the next."""
        source = self._shelf.source(scenario_id)
        seed = self._shelf.made.get(scenario_id, 0)
        settings, journal = self._settings, self._journal
        if source is not None:
            self._dial(
                source.scenario,
                lambda tell: build.rehearsal(source, seed=seed, settings=settings, journal=journal, progress=tell),
            )

    def call_again(self, scenario_id: str, call_id: str) -> None:
        """Call the prospect of a scenario once more, later; they begin from how the call `call_id` left them."""
        source = self._shelf.source(scenario_id)
        if source is None or source.scenario.later is None:
            return
        seed = self._shelf.made.get(scenario_id, 0)
        settings, journal = self._settings, self._journal
        self._dial(
            met_again(source.scenario),
            lambda tell: build.rehearsal(
                source, seed=seed, settings=settings, journal=journal, progress=tell, after=call_id
            ),
            source.scenario.later.when,
        )

    def _go_on(self, call_id: str) -> None:
        past = self._shelf.call(call_id)
        settings, journal = self._settings, self._journal
        if past is not None:
            self._dial(
                past.scenario, lambda tell: build.resume(call_id, settings=settings, journal=journal, progress=tell)
            )

    def _dial(self, scenario: Scenario, work: Callable[[Progress], Engine], when: str = "") -> None:
        self._asked += 1
        asked = self._asked
        self._scenario = scenario
        self.call.prepare(scenario, when)
        self._show(self.call, texts.on_call(scenario.persona.name))
        self._errands.send(
            Errand(
                work,
                lambda engine: self._ready(engine, asked),
                lambda fault: self._could_not(fault, asked),
                lambda line: self._progress(line, asked),
            )
        )

    def _ready(self, engine: Engine, asked: int) -> None:
        if asked != self._asked:
            self._put_away(engine)
            return
        self._engine = engine
        self._bridge.watch(engine)
        self.call.ready(hears=engine.hears)

    def _pick_up(self) -> None:
        if self._engine is not None:
            self.call.begin(self._engine.call, hears=self._engine.hears, hands_free=self._settings.hands_free)
            self._engine.start()
            self._gauges.start()

    def _could_not(self, fault: str, asked: int) -> None:
        if asked == self._asked:
            self.home.tell(fault)
            self.open_home()

    def _progress(self, line: str, asked: int) -> None:
        if asked == self._asked:
            self.call.progress(line)

    def _leave(self) -> None:
        """Back, before anybody picked up: as if the call had not been asked for."""
        self._asked += 1
        engine, self._engine = self._engine, None
        if engine is not None:
            self._put_away(engine)
        self.open_home()

    def _put_away(self, engine: Engine) -> None:
        """Close a line that nobody wants any more; a call that never began leaves nothing in the journal."""
        journal = self._journal

        def work(_: Progress) -> None:
            engine.stop()
            if engine.call.stage is Stage.READY and engine.call_id:
                journal.delete(engine.call_id)

        self._errands.send(Errand(work, lambda _: None, self.home.tell))

    def _ask(self, what: Callable[[Engine], None]) -> None:
        """Ask the engine for something; none of it waits."""
        if self._engine is not None:
            what(self._engine)

    def _gauge(self) -> None:
        if self._engine is not None:
            self.call.gauge(self._engine.gauges, self._engine.now())

    def _take(self, update: Update) -> None:
        engine = self._engine
        if engine is None:
            return
        self.call.take(update)
        if any(isinstance(effect, Finish) for effect in update.effects):
            self._gauges.stop()
            QTimer.singleShot(LAST_WORD, self, lambda: self._finish(engine))

    def _finish(self, engine: Engine) -> None:
        """Put the phone down, and read the letter."""
        self._engine = None
        self._put_away(engine)
        journal = self._journal
        self._errands.send(
            Errand(lambda _: shelf.letter(engine.call, engine.call_id, journal), self._show_debrief, self._no_debrief)
        )

    # Microphones

    def _look_for_microphones(self) -> None:
        self._errands.send(Errand(lambda _: build.microphones(), self._offer_microphones, self.call.progress))

    def _offer_microphones(self, names: tuple[str, ...]) -> None:
        if not names:
            self.call.banner.tell(texts.NO_OTHER_MICROPHONE, texts.CHOOSE_MICROPHONE)
            return
        menu = QMenu(self)
        for name in names:
            menu.addAction(texts.microphone(name).replace("&", "&&"), partial(self._use_microphone, name))
        menu.popup(self.call.banner.below(menu.sizeHint().width()))

    def _use_microphone(self, name: str) -> None:
        self._settings = replace(self._settings, microphone=name)
        settings = self._settings
        self._errands.send(Errand(lambda _: shelf.choose(settings), self._listen_with, self.call.progress))

    def _listen_with(self, microphone: Microphone) -> None:
        self._ask(lambda engine: engine.use_microphone(microphone))

    # Debrief

    def open_debrief(self, call_id: str) -> None:
        """Read the letter about a call."""
        journal = self._journal
        self._errands.send(Errand(lambda _: build.debrief_of(call_id, journal), self._show_debrief, self._no_debrief))

    def _show_debrief(self, letter: Debrief) -> None:
        self.debrief.read(letter)
        self._show(self.debrief, texts.about_call(letter.ending))

    def _no_debrief(self, fault: str) -> None:
        self.home.tell(fault)
        self.open_home()

    def _save(self, letter: Debrief) -> None:
        name, _ = QFileDialog.getSaveFileName(self, texts.SAVE, str(Path.home() / "debrief.html"), "HTML (*.html)")
        if name:
            self.save_debrief(letter, Path(name))

    def save_debrief(self, letter: Debrief, path: Path) -> None:
        """Write the debrief as a page that needs nothing else."""
        self._errands.send(
            Errand(lambda _: shelf.save(letter, path), lambda _: self.debrief.tell(texts.SAVED), self.debrief.tell)
        )

    # The window itself

    def _show(self, page: QWidget, title: str) -> None:
        self._stack.setCurrentWidget(page)
        self.setWindowTitle(title)
        self.shown_page.emit(title)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's own name
        """Put everything down. A call that goes on stays open in the journal and is offered again."""
        self.hide()
        self._gauges.stop()
        engine, self._engine = self._engine, None
        if engine is not None:
            self._put_away(engine)
        self._errands.close(LONGEST_CLOSE)
        event.accept()
