"""A drill in the window: put, answered by voice or by hand, judged, kept.

Takes: a journal, the page, settings. Gives: the prompts one by one; `rang` where a prompt is a call. May not: wait for
anything: what is spoken, heard and judged goes through one row of errands, in order; the devices are got on another.
"""

from collections.abc import Callable
from datetime import datetime
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from noprac import build
from noprac.build import booth as booths
from noprac.build import drills
from noprac.build.booth import Booth
from noprac.build.drills import Sitting
from noprac.build.quick_call import limited
from noprac.core.drills.answer import Outcome
from noprac.core.drills.drill import Drill, Prompt
from noprac.core.drills.exercise import Exercise
from noprac.engine.engine import Engine
from noprac.gui import drill_texts as said
from noprac.gui.dialling import Dial
from noprac.gui.errand import Errand, Errands, Progress
from noprac.gui.pages.drill import DrillPage, Stage
from noprac.store.journal import Journal
from noprac.store.scenarios import Source
from noprac.store.settings import Settings

GAUGE = 33  # ms

T = TypeVar("T")


class Drilling(QObject):
    """The drill page's control. `settings`: those in force, asked for each time; `booth`: makes what speaks and
    hears."""

    opened = Signal(str)  # the window's title over the drill
    rang = Signal(object)  # a Dial
    read = Signal(str)  # a call's id, whose debrief is to be read
    left = Signal()
    failed = Signal(str)  # the drill could not be begun
    _words = Signal(str)  # the words so far, from the thread that hears

    def __init__(
        self,
        page: DrillPage,
        journal: Journal,
        settings: Callable[[], Settings],
        booth: Callable[[Settings, Progress, Progress], Booth] = booths.booth,
    ) -> None:
        super().__init__()
        self._page, self._journal, self._settings = page, journal, settings
        self._make = booth
        self._errands, self._voices = Errands(), Errands()
        self._sitting: Sitting | None = None
        self._booth: Booth | None = None
        self._until = Event()  # ends what is being spoken or listened to
        self._round = 0  # the number of the sitting; what an older one brings is not wanted any more
        self._call_id = ""
        self._missing = ""  # the last thing told while the booth was made
        self._call: Engine | None = None  # the quick call in hand
        self._gauges = QTimer(self, interval=GAUGE)
        self._gauges.timeout.connect(self._gauge)
        self._connect()

    def _connect(self) -> None:
        page = self._page
        page.answered.connect(self._typed)
        page.talked.connect(self._talk)
        page.by_hand.connect(self._by_hand)
        page.hinted.connect(self._hint)
        page.heard_again.connect(self._put)
        page.played.connect(self._play)
        page.again.connect(self._again)
        page.contested.connect(self._contest)
        page.went_on.connect(self._go_on)
        page.rang.connect(self._ring)
        page.read_debrief.connect(self._read)
        page.left.connect(self.leave)
        self._words.connect(page.say_words)

    # A sitting

    def start(self, drill: Drill | None) -> None:
        """Begin a round of a drill; None: today's ten minutes."""
        self._end_round()
        journal = self._journal
        self._page.prepare(drill)
        self.opened.emit(said.in_drill(drill))

        def work(_: Progress) -> Sitting | None:
            return drills.daily(journal, _now()) if drill is None else drills.sitting(drill, journal, _now())

        self._send(work, self._begin, failed=self._give_up)
        self._make_booth()

    def start_named(self, drill: str) -> None:
        """Begin a round of the drill of that name."""
        self.start(Drill(drill))

    def _begin(self, sitting: Sitting | None) -> None:
        if sitting is None:
            self.leave()
            return
        self._sitting = sitting
        self._voices.send(Errand(lambda _: build.tagger(), lambda _: None, self._page.tell))  # before it is needed
        self._show_prompt()

    def _give_up(self, fault: str) -> None:
        self.leave()
        self.failed.emit(fault)

    def _make_booth(self) -> None:
        """What speaks and hears, on the row where nobody waits for it; prompts are read and typed until then."""
        settings, number = self._settings(), self._round

        def done(booth: Booth) -> None:
            if number == self._round and self._booth is None:
                self._ready(booth)
            else:
                self._put_away(booth)

        def progress(line: str) -> None:
            self._missing = line
            self._page.progress(line)

        self._errands.send(
            Errand(lambda tell: self._make(settings, tell, self._words.emit), done, self._page.tell, progress)
        )

    def _ready(self, booth: Booth) -> None:
        """The ears and the voice are there: from now on the prompts are spoken."""
        self._booth, settings = booth, self._settings()
        if settings.listen and not booth.hears:
            self._page.tell(self._missing)
        self._page.can(hears=booth.hears, speaks=booth.speaks, hands_free=settings.hands_free)
        self._gauges.start()
        if self._page.stage is Stage.ANSWERING and self._page.waits:
            self._put()

    def _show_prompt(self) -> None:
        sitting = self._sitting
        if sitting is not None:
            self._call_id = ""
            self._page.put(sitting.exercise, sitting.number + 1, len(sitting.prompts), last=sitting.last)
            self._put()

    def _put(self) -> None:
        """Speak the prompt, and listen where answers are spoken."""
        sitting, booth = self._sitting, self._booth
        self._hush()
        if sitting is None or booth is None or said.is_call(sitting.prompt):
            return
        until, prompt = self._until, sitting.prompt
        self._page.stand(Stage.SPEAKING)

        def heard_out(_: object = None) -> None:
            if not until.is_set():
                self._page.stand(Stage.ANSWERING)

        if self._page.typing:
            self._send(lambda _: booth.say(prompt.line, prompt.act, until), heard_out)
        else:
            self._send(
                lambda tell: booths.answered(sitting, booth, _now, until=until, heard_out=lambda: tell("")),
                self._judged,
                heard_out,
            )

    def _listen(self) -> None:
        """Take a spoken answer, without the line."""
        sitting, booth, until = self._sitting, self._booth, self._until
        if sitting is not None and booth is not None and booth.hears and not self._page.typing:
            self._send(lambda _: booths.answered(sitting, booth, _now, put=False, until=until), self._judged)

    def _typed(self, text: str) -> None:
        sitting = self._sitting
        if sitting is not None:
            self._hush()
            self._page.stand(Stage.JUDGING)
            self._send(lambda _: sitting.answer(text, _now()), self._judged)

    def _judged(self, done: Exercise | None) -> None:
        """An answer was taken in; one that was not clear is asked for again."""
        if done is None:
            return
        self._page.take(done)
        if not done.over:
            self._hush()
            self._listen()
        elif done.judgement is not None and done.judgement.outcome is Outcome.NOT_YET:
            self._play_models(done.prompt)

    def _hint(self) -> None:
        self._change(Sitting.hint)

    def _again(self) -> None:
        self._change(Sitting.again, put=True)

    def _contest(self) -> None:
        self._hush()
        sitting = self._sitting
        if sitting is not None:
            self._send(lambda _: sitting.contest(_now()), self._page.take)

    def _change(self, what: Callable[[Sitting], Exercise], *, put: bool = False) -> None:
        """Change the exercise after what is in hand, and put it again."""
        sitting = self._sitting
        if sitting is None:
            return
        self._hush()

        def done(_: Exercise) -> None:
            if put:
                self._show_prompt()
            else:
                self._page.stand(Stage.ANSWERING)
                self._page.take(sitting.exercise)
                self._listen()

        self._send(lambda _: what(sitting), done)

    def _go_on(self) -> None:
        sitting = self._sitting
        self._hush()
        if sitting is None:
            self.leave()
        elif sitting.last:
            self._page.finish(sitting.passed, sitting.judged)
        else:
            self._send(lambda _: sitting.next(), lambda _: self._show_prompt())

    def _by_hand(self, typing: bool) -> None:
        self._hush()
        if not typing and self._page.stage is Stage.ANSWERING:
            self._listen()

    def leave(self) -> None:
        """Back to what can be practised."""
        self._end_round()
        self.left.emit()

    # Sounds

    def _play_models(self, prompt: Prompt) -> None:
        """After an answer that did not do it, both: what leans, then what works."""
        for words in (prompt.wrong, *prompt.right[:1]):
            if words:
                self._sound(words, self._until)

    def _play(self, words: str) -> None:
        self._hush()
        self._sound(words, self._until)

    def _sound(self, words: str, until: Event) -> None:
        booth, page = self._booth, self._page
        if booth is None or not booth.speaks:
            return

        def work(tell: Progress) -> None:
            if not until.is_set():
                tell(words)
                booth.say(words, until=until)

        self._voices.send(Errand(work, lambda _: page.feedback.sound(""), page.tell, page.feedback.sound))

    def _talk(self, down: bool) -> None:
        if self._booth is not None:
            self._booth.talk(down)

    def _hush(self) -> None:
        """End what is being spoken or listened to."""
        self._until.set()
        self._until = Event()
        if self._booth is not None:
            self._booth.interrupt()

    def _gauge(self) -> None:
        if self._booth is not None:
            self._page.gauge(self._booth.gauges)

    # Calls

    def _ring(self) -> None:
        """A quick call: the prospect is dialled, and hung up on after ninety seconds."""
        sitting, journal = self._sitting, self._journal
        if sitting is None:
            return
        self._put_down_booth()
        self._page.stand(Stage.PREPARING)
        prompt = sitting.prompt

        def find(_: Progress) -> tuple[Source, int]:
            return build.scenario(prompt.scenario), journal.made().get(prompt.scenario, 0)

        self._send(find, lambda found: self._dial(prompt, *found))

    def _dial(self, prompt: Prompt, source: Source, seed: int) -> None:
        journal = self._journal

        def work(settings: Settings, tell: Progress) -> Engine:
            engine = build.rehearsal(source, seed=seed, settings=settings, journal=journal, progress=tell)
            limited(engine)
            self._call = engine
            return engine

        self.rang.emit(Dial(source.scenario, work, prompt.line))

    def call_over(self, engine: Engine) -> bool:
        """A call has ended; whether it was a drill's."""
        sitting = self._sitting
        if engine is not self._call or sitting is None:
            return False
        self._call_id = engine.call_id
        seconds, call = engine.now(), engine.call
        self.opened.emit(said.in_drill(sitting.prompt.drill))
        self._send(lambda _: sitting.answer_by_call(call, seconds, _now()), self._called)
        return True

    def call_left(self) -> None:
        """Nobody was called: back to the prompt."""
        self.opened.emit(said.in_drill(Drill.QUICK_TO_NO))
        self._page.stand(Stage.ANSWERING)
        self._make_booth()

    def _read(self) -> None:
        self._put_down_booth()
        self.read.emit(self._call_id)

    def _called(self, done: Exercise) -> None:
        self._page.take(done, debrief=bool(self._call_id))
        self._make_booth()

    # Ends

    def _put_down_booth(self) -> None:
        booth, self._booth = self._booth, None
        self._until.set()
        self._until = Event()
        self._gauges.stop()
        if booth is not None:
            self._put_away(booth)

    def _put_away(self, booth: Booth) -> None:
        booth.stop()
        self._voices.send(Errand(lambda _: booth.close(), lambda _: None, self._page.tell))

    def _end_round(self) -> None:
        self._round += 1
        self._sitting = None
        self._call = None
        self._put_down_booth()

    def _send(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        progress: Progress = lambda _: None,
        *,
        failed: Progress | None = None,
    ) -> None:
        """Do what is spoken, heard or judged, after what was sent before; what belongs to an older round is dropped."""
        number = self._round

        def deliver(result: T) -> None:
            if number == self._round:
                done(result)

        def fail(fault: str) -> None:
            if number == self._round:
                (failed or self._fail)(fault)

        self._voices.send(Errand(work, deliver, fail, progress))

    def _fail(self, fault: str) -> None:
        """A device is gone, or the disk refuses: typed answers go on."""
        booth = self._booth
        self._page.tell(fault)
        if booth is not None:
            self._page.can(hears=booth.hears, speaks=booth.speaks, hands_free=self._settings().hands_free)
        if self._page.stage in {Stage.SPEAKING, Stage.JUDGING}:
            self._page.stand(Stage.ANSWERING)

    def close(self, seconds: float) -> None:
        """Take no more; wait for what is in hand, at most `seconds`."""
        self._end_round()
        self._voices.close(seconds)
        self._errands.close(seconds)


def _now() -> datetime:
    """The time, in the machine's own zone: what is due today is due on the trainee's day."""
    return datetime.now().astimezone()
