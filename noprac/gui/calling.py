"""A call in the window: dialled, carried on, hung up.

Takes: a journal, the page, what to dial. Gives: `over` with the engine when a call has ended. May not: wait for
anything: what is slow goes through `Errands`, what an engine does comes through the `Bridge`.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu

from noprac import build
from noprac.audio.heap import give_back
from noprac.build import practice
from noprac.core.events import AskedAgain, Finish
from noprac.core.practice.prompting import LATEST, Help, help_for
from noprac.engine.engine import Engine, Update
from noprac.engine.ports import Microphone, Speaker
from noprac.gui import texts
from noprac.gui.bridge import Bridge
from noprac.gui.dialling import Dial
from noprac.gui.errand import Errand, Errands, Progress
from noprac.gui.pages.call import CallPage
from noprac.store.journal import Journal
from noprac.store.noes import Noes
from noprac.store.practice import Practice
from noprac.store.settings import Settings

GAUGES = 33  # ms
LAST_WORD = 900  # ms a person gets to take in how the call ended


class Calling(QObject):
    """The call page's control."""

    dialled = Signal(str)  # the name of the person that is called
    took = Signal(object)  # each update of the call in hand, after the page has it
    over = Signal(object)  # the engine of the call that has ended
    left = Signal()
    failed = Signal(str)  # the call could not be made
    troubled = Signal(str)  # it could not be put away
    picked = Signal(str)  # another microphone, by its name
    picked_loudspeaker = Signal(str)
    sized = Signal(int)  # the captions, in px

    def __init__(self, page: CallPage, journal: Journal, settings: Settings, errands: Errands) -> None:
        super().__init__()
        self.settings = settings
        self._page, self._journal, self._errands, self._bridge = page, journal, errands, Bridge()
        self._engine: Engine | None = None
        self._begun, self._new = False, False
        self._asked = 0  # the number of the last call asked for; what an older one brings is not wanted any more
        self._gauges = QTimer(self, interval=GAUGES)
        self._gauges.timeout.connect(self._gauge)
        self._connect(page)

    def _connect(self, page: CallPage) -> None:
        page.said.connect(lambda text: self._ask(lambda engine: engine.type(text)))
        page.talked.connect(lambda down: self._ask(lambda engine: engine.talk(down)))
        page.hung_up.connect(lambda: self._ask(Engine.hang_up))
        page.held.connect(lambda on: self._ask(Engine.pause if on else Engine.resume))
        page.hands_free.connect(lambda on: self._ask(lambda engine: engine.hands_free(on)))
        page.asked_again.connect(lambda: self._ask(lambda engine: engine.post(AskedAgain(0.0))))
        page.wants_microphone.connect(self._look_for_microphones)
        page.wants_loudspeaker.connect(self._look_for_loudspeakers)
        page.sized.connect(self.sized)
        page.dialled.connect(self._pick_up)
        page.left.connect(self._leave)
        self._bridge.happened.connect(self._take)

    @property
    def dropped(self) -> int:
        """Blocks that the microphone of the call in hand has lost."""
        return self._engine.gauges.dropped if self._engine else 0

    # Dialling

    def dial(self, call: Dial, plan: str = "") -> None:
        """Make a call ready; `plan` stands in its brief."""
        self._asked += 1
        asked, settings = self._asked, self.settings
        self._page.prepare(call.scenario, call.note, plan, new=call.dreads)
        self._page.size_of_words.show_size(settings.captions)
        self._page.help_with(Help.NEVER)
        if settings.hints:
            store = Noes(self._journal.tables)
            self._errands.send(Errand(lambda _: _help(store), self._page.help_with, self.troubled.emit))
        self.dialled.emit(call.scenario.persona.name)
        self._errands.send(
            Errand(
                lambda tell: call.work(settings, tell),
                lambda engine: self._ready(engine, asked, call.new),
                lambda fault: self._could_not(fault, asked),
                lambda line: self._progress(line, asked),
            )
        )

    def _ready(self, engine: Engine, asked: int, new: bool) -> None:
        if asked != self._asked:
            self._put_away(engine, forget=new)
            return
        self._engine, self._begun, self._new = engine, False, new
        self._bridge.watch(engine)
        self._page.ready(hears=engine.hears)

    def _pick_up(self) -> None:
        if self._engine is not None:
            self._begun = True
            self._expect(self._engine.call_id)
            engine = self._engine
            self._page.begin(engine.call, hears=engine.hears, hands_free=self.settings.hands_free, speaks=engine.speaks)
            self._engine.start()
            self._gauges.start()

    def _expect(self, call_id: str) -> None:
        """Keep how bad a no will feel, where that was said; the call does not wait for it."""
        value, store = self._page.dread.value, Practice(self._journal.tables)
        if value is not None and call_id:
            day = practice.today()
            work = Errand(lambda _: store.expect(call_id, day, value), lambda _: None, self.troubled.emit)
            self._errands.send(work)

    def _could_not(self, fault: str, asked: int) -> None:
        if asked == self._asked:
            self.failed.emit(fault)

    def _progress(self, line: str, asked: int) -> None:
        if asked == self._asked:
            self._page.progress(line)

    def _leave(self) -> None:
        """Back, before anybody picked up: as if the call had not been asked for."""
        self._asked += 1
        self.put_down()
        self.left.emit()

    def put_down(self) -> None:
        """Let go of the call in hand. One that was begun stays open in the journal and is offered again."""
        self._gauges.stop()
        engine, self._engine = self._engine, None
        if engine is not None:
            self._put_away(engine, forget=self._new and not self._begun)

    def _put_away(self, engine: Engine, *, forget: bool = False) -> None:
        journal = self._journal

        def work(_: Progress) -> None:
            engine.stop()
            give_back()
            if forget and engine.call_id:
                journal.delete(engine.call_id)

        self._errands.send(Errand(work, lambda _: None, self.troubled.emit))

    # The call that goes on

    def _ask(self, what: Callable[[Engine], None]) -> None:
        """Ask the engine for something; none of it waits."""
        if self._engine is not None:
            what(self._engine)

    def _gauge(self) -> None:
        if self._engine is not None:
            self._page.gauge(self._engine.gauges, self._engine.now())

    def _take(self, update: Update) -> None:
        engine = self._engine
        if engine is None:
            return
        self._page.take(update)
        self.took.emit(update)
        if any(isinstance(effect, Finish) for effect in update.effects):
            self._gauges.stop()
            QTimer.singleShot(LAST_WORD, self, lambda: self._finish(engine))

    def _finish(self, engine: Engine) -> None:
        """Put the phone down."""
        self._engine = None
        self._put_away(engine)
        self.over.emit(engine)

    # Other devices

    def _look_for_microphones(self) -> None:
        def offer(names: tuple[str, ...]) -> None:
            self._offer(names, self._use_microphone, (texts.NO_OTHER_MICROPHONE, texts.CHOOSE_MICROPHONE))

        self._errands.send(Errand(lambda _: build.microphones(), offer, self._page.progress))

    def _look_for_loudspeakers(self) -> None:
        def work(_: Progress) -> tuple[str, ...]:
            build.microphones()  # looks at all devices anew
            return build.loudspeakers()

        def offer(names: tuple[str, ...]) -> None:
            self._offer(names, self._use_loudspeaker, (texts.NO_OTHER_LOUDSPEAKER, texts.CHOOSE_LOUDSPEAKER))

        self._errands.send(Errand(work, offer, self._page.progress))

    def _offer(self, names: tuple[str, ...], use: Callable[[str], None], none: tuple[str, str]) -> None:
        """A list of them below the banner; `none`: what it says where there are none, and its button."""
        banner = self._page.banner
        if not names:
            banner.tell(*none)
            return
        menu = QMenu(self._page)
        for name in names:
            menu.addAction(texts.microphone(name).replace("&", "&&"), partial(use, name))
        menu.popup(banner.below(menu.sizeHint().width()))

    def _use_loudspeaker(self, name: str) -> None:
        self.picked_loudspeaker.emit(name)
        self._errands.send(Errand(lambda _: build.loudspeaker(name), self._speak_through, self._page.progress))

    def _speak_through(self, speaker: Speaker) -> None:
        self._ask(lambda engine: engine.use_loudspeaker(speaker))

    def _use_microphone(self, name: str) -> None:
        self.picked.emit(name)
        self._errands.send(Errand(lambda _: build.microphone(name), self._listen_with, self._page.progress))

    def _listen_with(self, microphone: Microphone) -> None:
        self._ask(lambda engine: engine.use_microphone(microphone))


def _help(store: Noes) -> Help:
    """How much help fits, after the latest no's. Raises DeviceError."""
    return help_for([no.embraced for no in store.find(most=LATEST)])
