"""A drill being done: one prompt at a time, an answer, what there is to say about it.

Takes: exercises, levels 30 times a second. Gives: what the trainee does, as signals. May not: judge, or speak.
"""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from noprac.core.drills.drill import Drill
from noprac.core.drills.exercise import Exercise
from noprac.engine.engine import Gauges
from noprac.gui import drill_texts as said
from noprac.gui import formats
from noprac.gui.appearance import Appearance
from noprac.gui.below import below
from noprac.gui.letter_texts import quoted
from noprac.gui.theme import GRID, MEASURE
from noprac.gui.widgets.banner import Banner
from noprac.gui.widgets.drill_feedback import DrillFeedback
from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.reader import Reader
from noprac.gui.widgets.ring import Ear, Ring
from noprac.gui.widgets.words import Column, Words, button, rename, row, stack


class Stage(Enum):
    """Whose turn it is."""

    PREPARING = auto()
    SPEAKING = auto()  # the line is being spoken
    ANSWERING = auto()
    JUDGING = auto()
    JUDGED = auto()
    OVER = auto()


class DrillPage(QWidget):
    """The line, the answer, the points."""

    answered = Signal(str)
    talked = Signal(bool)
    by_hand = Signal(bool)
    hinted = Signal()
    heard_again = Signal()
    played = Signal(str)
    again = Signal()
    contested = Signal()
    went_on = Signal()
    rang = Signal()
    read_debrief = Signal()
    left = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("room")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(said.DRILL)
        self._appearance = appearance
        self.stage, self.typing = Stage.PREPARING, True
        self._hears = self._speaks = self._down = self._debrief = False
        self._free = True
        self._exercise: Exercise | None = None
        self._make_words()
        self._make_answer()
        self._make_controls()
        self._lay_out()
        appearance.changed.connect(self._fit)
        self._fit()

    # What is on the page

    def _make_words(self) -> None:
        self.title, self.place = Words(strong=True), Words(tone="quiet")
        self.task, self.about = Words(tone="quiet"), Words()
        self.line = Words(size="title")
        self.hint_words = Words(tone="accent")
        self.turn = Words(tone="quiet", strong=True, centred=True)
        self.live = Words(size="body", tone="accent", centred=True)
        self.ask = Words(tone="care")
        self.heard = Words(tone="quiet")
        self.banner, self.reader = Banner(), Reader(self)
        self.feedback = DrillFeedback()
        self.feedback.played.connect(self.played)
        for words in (self.title, self.place):
            words.setWordWrap(False)

    def _make_answer(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(said.TYPE_HERE)
        self.field.setAccessibleName(said.TYPE_NAME)
        self.field.setMaxLength(2000)
        self.field.returnPressed.connect(self._say)
        self.send = button(said.SEND, self._say, kind="main")
        self.typed = QFrame()
        self.typed.setLayout(row(self.field, self.send, gap=GRID * 2))
        self.kinds = {kind: self._answers(name, kind) for kind, name in said.WHICH.items()}
        self.percents = {percent: self._answers(formats.percent(percent), str(percent)) for percent in said.PERCENTS}
        self.which, self.sure = Flow(*self.kinds.values()), QFrame()
        self.sure.setLayout(stack(Words(said.SURE, strong=True), Flow(*self.percents.values()), gap=GRID))

    def _answers(self, name: str, answer: str) -> QPushButton:
        return button(name, lambda: self.answered.emit(answer), kind="plain")

    def _make_controls(self) -> None:
        self.ring = Ring(self._appearance)
        self.ring.pressed.connect(lambda: self._talk(True))
        self.ring.released.connect(lambda: self._talk(False))
        self.leave = button(said.LEAVE, self.left.emit)
        self.hint = button(said.HINT, self.hinted.emit)
        self.repeat = button(said.HEAR_AGAIN, self.heard_again.emit)
        self.swap = button(said.TYPE, self._swap)
        self.next = button(said.NEXT, self._go_on, kind="main")
        self.once_more = button(said.AGAIN, self.again.emit, kind="plain")
        self.did = button(said.DID, self.contested.emit, kind="plain")
        self.ring_up = button(said.RING_UP, self.rang.emit, kind="main")
        self.debrief = button(said.DEBRIEF, self.read_debrief.emit, kind="plain")
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit).setContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        for control in (self.hint, self.repeat, self.swap, self.leave):
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click the space bar must go on meaning "talk"

    def _lay_out(self) -> None:
        page = stack(gap=GRID, margin=GRID * 2)
        page.addLayout(row(self.title, GRID, self.place, None, self.leave))
        page.addWidget(self.banner)
        self.body = Column(MEASURE)
        self._add(self.task)
        self.body.column.addSpacing(GRID * 3)
        self._add(self.about, self.line)
        self.body.column.addSpacing(GRID)
        self._add(self.hint_words)
        self.body.column.addSpacing(GRID * 2)
        self._add(self.which, self.sure, self.typed, self.heard, self.ask, self.feedback)
        self.body.column.addStretch(1)
        page.addWidget(self.body, 1)
        page.addWidget(self.turn)
        page.addWidget(self.live)
        page.addLayout(row(None, self.next, self.ring_up, self.once_more, self.did, self.debrief, None, gap=GRID * 2))
        page.addLayout(self._foot())
        self.setLayout(page)

    def _add(self, *parts: QWidget) -> None:
        for part in parts:
            self.body.column.addWidget(part)

    def _foot(self) -> QHBoxLayout:
        left, right = QWidget(), QWidget()
        left.setLayout(row(self.swap, None))
        right.setLayout(row(None, self.hint, self.repeat, gap=GRID * 2))
        foot = row(left, self.ring, right)
        foot.setStretch(0, 1)
        foot.setStretch(2, 1)
        return foot

    def _fit(self) -> None:
        self.body.measure(round(MEASURE * self._appearance.zoom))

    # What is shown

    def prepare(self, drill: Drill | None) -> None:
        """A drill was chosen; None: today's ten minutes."""
        self._exercise, self._hears, self._speaks, self.typing = None, False, False, True
        self.title.say(said.title(drill) if drill else said.TODAY)
        for words in (self.place, self.task, self.about, self.line, self.hint_words, self.heard, self.ask, self.live):
            words.say("")
        self.banner.hide()
        self._stand(Stage.PREPARING)

    def can(self, *, hears: bool, speaks: bool, hands_free: bool) -> None:
        """What there is: ears, a voice."""
        self._hears, self._speaks, self._free = hears, speaks, hands_free
        self.typing = not hears or not self.waits
        self._stand(self.stage)

    def put(self, exercise: Exercise, number: int, of: int, *, last: bool) -> None:
        """A prompt, not answered yet."""
        prompt = exercise.prompt
        self._exercise = exercise
        self.title.say(said.title(prompt.drill))
        self.place.say(said.place(number, of))
        self.task.say(said.task(prompt.drill))
        self.about.say(prompt.about)
        self.line.say(prompt.line if said.is_call(prompt) else quoted(prompt.line))
        chosen = prompt.drill is Drill.WHICH_YES
        self.field.setPlaceholderText(said.TYPE_CHOICE if chosen else said.TYPE_HERE)
        for words in (self.heard, self.ask, self.live):
            words.say("")
        rename(self.next, said.FINISH if last else said.NEXT)
        self._debrief = False
        self.reader.tell("" if self._speaks else self.line.text())
        self.field.clear()
        self.body.verticalScrollBar().setValue(0)
        self._stand(Stage.ANSWERING)

    @property
    def waits(self) -> bool:
        """Whether nothing was typed yet in answer to the prompt."""
        return not self.field.text().strip()

    def progress(self, text: str) -> None:
        """One line while the voice and the ears are made ready."""
        self.turn.say(below(text), "quiet")

    def stand(self, stage: Stage) -> None:
        """Whose turn it is."""
        self._stand(stage)

    def say_words(self, text: str) -> None:
        """The words so far."""
        self.live.say(text)

    def take(self, exercise: Exercise, *, debrief: bool = False) -> None:
        """An answer was taken in: judged, or something is still to be said. `debrief`: there is one to read."""
        self._exercise, self._debrief = exercise, debrief
        judgement = exercise.judgement
        self.live.say("")
        self.heard.say(said.heard(exercise.last) if exercise.last is not None else "")
        self.ask.say(below(judgement.ask) if judgement is not None else "")
        self._stand(Stage.JUDGED if exercise.over else Stage.ANSWERING)
        self.reader.tell(self.feedback.spoken if exercise.over else self.ask.text())

    def finish(self, passed: int, judged: int) -> None:
        """After the last prompt."""
        self._exercise = None
        for words in (self.place, self.task, self.about, self.hint_words, self.heard, self.ask):
            words.say("")
        self.line.say(said.round_over(passed, judged) if judged else "")
        rename(self.next, said.DONE)
        self.reader.tell(self.line.text())
        self._stand(Stage.OVER)

    def tell(self, text: str) -> None:
        """A trouble, in one line."""
        self.banner.tell(text)

    def gauge(self, gauges: Gauges) -> None:
        """Follow the levels."""
        self.ring.gauge(gauges.mic_level, gauges.closing)

    def _stand(self, stage: Stage) -> None:
        self.stage = stage
        one = self._exercise
        answering = stage in {Stage.ANSWERING, Stage.SPEAKING} and one is not None
        call = one is not None and said.is_call(one.prompt)
        yes = one is not None and one.prompt.drill is Drill.WHICH_YES
        chosen = yes and one is not None and one.so_far is not None
        self.hint_words.say(below(one.help) if one is not None and answering else "")
        self._show(answering and not call and self.typing, self.typed)
        self._show(answering and yes and not chosen, self.which)
        self._show(answering and chosen, self.sure)
        self._show(answering and call, self.ring_up)
        self._show(answering and not call, self.repeat, self.hint)
        self.repeat.setVisible(self.repeat.isVisibleTo(self) and self._speaks)
        judged = stage is Stage.JUDGED
        self._show(judged or stage is Stage.OVER, self.next)
        self._show(judged, self.once_more)
        self._show(one is not None and one.contestable and stage in {Stage.ANSWERING, Stage.JUDGED}, self.did)
        self._show(judged and self._debrief, self.debrief)
        self.feedback.hide()
        if judged and one is not None:
            self.feedback.show_exercise(one, voiced=self._speaks)
        for words in (self.task, self.about, self.hint_words, self.heard, self.ask):
            words.setVisible(bool(words.text()) and not (words is self.ask and chosen))
        self._show(stage is not Stage.JUDGED, self.turn, self.live)
        taking = answering or stage is Stage.JUDGING
        self._show(self._hears and not call and taking, self.swap)
        self._show(not call and not self.typing and taking, self.ring)
        self._tell_turn(stage, call=call)
        self._focus()

    def _show(self, on: bool, *parts: QWidget) -> None:
        for part in parts:
            part.setVisible(on)

    def _tell_turn(self, stage: Stage, *, call: bool) -> None:
        words, tone = {
            Stage.PREPARING: (said.PREPARING, "quiet"),
            Stage.SPEAKING: (said.LISTEN, "quiet"),
            Stage.ANSWERING: ("" if self.typing or call else said.YOUR_TURN, "accent"),
            Stage.JUDGING: (said.JUDGING, "quiet"),
        }.get(stage, ("", "quiet"))
        self.turn.say(words, tone)
        ear = Ear.OFF if self.typing else Ear.REST
        if stage is Stage.ANSWERING and not self.typing:
            ear = Ear.OPEN if self._free else Ear.HOLD
        if ear is not self.ring.ear:
            self.ring.be(ear)
        self.swap.setText(said.SPEAK if self.typing else said.TYPE)
        self.swap.setAccessibleName(self.swap.text())
        self.hint.setText(said.MORE_HINT if self.hint_words.text() else said.HINT)
        self.hint.setAccessibleName(self.hint.text())

    def _focus(self) -> None:
        """What Return or the space bar should do next."""
        if self.next.isVisibleTo(self):
            self.next.setFocus()
        elif self.ring_up.isVisibleTo(self):
            self.ring_up.setFocus()
        elif self.typed.isVisibleTo(self):
            self.field.setFocus()
        else:
            self.setFocus()

    # What the trainee does

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """The space bar talks while it is held."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._talk(True)
        elif event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """The space bar comes up."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._talk(False)
        elif event.key() != Qt.Key.Key_Space:
            super().keyReleaseEvent(event)

    def _talk(self, down: bool) -> None:
        if down != self._down and not self.typing:
            self._down = down
            self.talked.emit(down)

    def _say(self) -> None:
        text = self.field.text().strip()
        if text and self.stage in {Stage.ANSWERING, Stage.SPEAKING}:
            self.field.clear()
            self.answered.emit(text)

    def _swap(self) -> None:
        self.typing = not self.typing
        self._stand(self.stage)
        self.by_hand.emit(self.typing)

    def _go_on(self) -> None:
        (self.left if self.stage is Stage.OVER else self.went_on).emit()
