"""The call: one person in a quiet room.

Takes: a call, the engine's updates, and its gauges 30 times a second. Gives: what the trainee does, as signals. May
not: touch the engine, or show a score while somebody speaks.
"""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from noprac.core.call import Call, Stage
from noprac.core.events import Interrupted, LineSpoken, LineStarted, Mended, Note, Partial, Said, Trouble
from noprac.core.practice.prompting import Help, prompt
from noprac.core.scenario import Scenario
from noprac.core.speech import Part
from noprac.engine.engine import Gauges, Update
from noprac.gui import texts
from noprac.gui.appearance import Appearance
from noprac.gui.below import below
from noprac.gui.theme import GRID, MEASURE
from noprac.gui.widgets.banner import Banner
from noprac.gui.widgets.caption_size import CaptionSize
from noprac.gui.widgets.dread import Dread
from noprac.gui.widgets.features import features
from noprac.gui.widgets.figure import Figure
from noprac.gui.widgets.reader import Reader
from noprac.gui.widgets.ring import Ear, Ring
from noprac.gui.widgets.words import Words, button, rename, row, stack

CAPTION_ROOM, LIVE_ROOM = 104, 56  # px kept free for a caption and for the trainee's words, at zoom 1
SHORT = 720  # px; in a window less high, for its zoom, less is kept free, so that the figure stays

_DIGITS = tuple("0123456789")
_CHOOSE = {Part.MICROPHONE: texts.CHOOSE_MICROPHONE, Part.LOUDSPEAKER: texts.CHOOSE_LOUDSPEAKER}


class CallPage(QWidget):
    """The prospect, the captions and the trainee's turn."""

    said = Signal(str)
    talked = Signal(bool)
    hung_up = Signal()
    held = Signal(bool)
    hands_free = Signal(bool)
    wants_microphone = Signal()
    wants_loudspeaker = Signal()
    asked_again = Signal()  # the line was not caught
    sized = Signal(int)  # the captions, in px
    dialled = Signal()
    left = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("room")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(texts.CALL)
        self._appearance = appearance
        self._hears = self._typing = self._dreads = False
        self._stage, self._started, self._down = Stage.READY, False, False
        self._help, self._lost = Help.NEVER, Part.MICROPHONE
        self._make_words()
        self._make_controls()
        self._lay_out()
        appearance.changed.connect(self._fit)

    # What is on the page

    def _make_words(self) -> None:
        self.name, self.role, self.timer = Words(strong=True), Words(tone="quiet"), Words(tone="quiet")
        for words in (self.name, self.role, self.timer):
            words.setWordWrap(False)
        self.timer.setFont(self._appearance.font(figures=True))
        self.figure = Figure(self._appearance)
        self.turn = Words(tone="quiet", strong=True, centred=True)
        self.caption = Words(size="caption", centred=True)
        self.live = Words(size="body", tone="accent", centred=True)
        self.plan = Words(tone="accent", strong=True, centred=True)
        self.prompt = Words(tone="quiet", centred=True)
        self.dread = Dread(texts.DREAD)
        self.hint = Words(tone="quiet", centred=True)
        self.banner, self.reader, self._speaks = Banner(), Reader(self), True
        self.banner.mended.connect(self._mend)
        for words, name in ((self.caption, texts.CAPTION), (self.live, texts.LIVE), (self.timer, texts.TIMER)):
            words.setAccessibleDescription(name)

    def _make_controls(self) -> None:
        self.ring = Ring(self._appearance)
        self.ring.pressed.connect(lambda: self._talk(True))
        self.ring.released.connect(lambda: self._talk(False))
        self.field = QLineEdit()
        self.field.setPlaceholderText(texts.TYPE_HERE)
        self.field.setAccessibleName(texts.TYPE_NAME)
        self.field.setMaxLength(2000)
        self.field.returnPressed.connect(self._say)
        self.send = button(texts.SEND, self._say, kind="main")
        self.dial = button(texts.START, self.dialled.emit, kind="main")
        self.hold = button(texts.PAUSE, self._hold)
        self.again = button(texts.SAY_AGAIN, self.ask_again)
        QShortcut(QKeySequence("Ctrl+R"), self, self.ask_again)
        self.size_of_words = CaptionSize()
        self.size_of_words.chosen.connect(self._size)
        self.hang_up = button(texts.HANG_UP, self._hang_up, kind="plain")
        self.by_hand = button(texts.TYPE, self._swap)
        self.free = button(texts.HANDS_FREE, self._free)
        self.free.setCheckable(True)
        # Reached by Tab alone: after a click the space bar must go on meaning "talk".
        for control in (self.again, self.hold, self.hang_up, self.by_hand, self.free, self.send):
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _lay_out(self) -> None:
        top = row(self.name, GRID, self.role, None, self.size_of_words, GRID * 2, self.timer)
        page = stack(gap=GRID, margin=GRID * 2)
        page.addLayout(top)
        page.addWidget(self.banner)
        page.addWidget(self.figure, 10)
        page.addSpacing(GRID)
        page.addWidget(self.turn)
        for words in (self.caption, self.live, self.plan):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            page.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        page.addWidget(self.prompt)
        page.addWidget(self.dread, 0, Qt.AlignmentFlag.AlignHCenter)
        typed = row(None, self.field, self.send, None, gap=GRID * 2)
        page.addLayout(typed)
        page.addWidget(self.dial, 0, Qt.AlignmentFlag.AlignHCenter)
        page.addWidget(self.hint)
        page.addLayout(self._foot())
        self.setLayout(page)

    def _foot(self) -> QHBoxLayout:
        left, right = QWidget(), QWidget()
        left.setLayout(row(self.by_hand, self.free, None))
        right.setLayout(row(None, self.again, self.hold, self.hang_up, gap=GRID))
        foot = row(left, self.ring, right)
        foot.setStretch(0, 1)
        foot.setStretch(2, 1)
        return foot

    # What is shown

    @property
    def typing(self) -> bool:
        """Whether turns are typed."""
        return self._typing

    def prepare(self, scenario: Scenario, note: str = "", plan: str = "", *, new: bool = True) -> None:
        """Say who is called and what for, while the line is made ready. `note`: what makes it another call than a first
        one; `plan`: what the trainee means to do in it; `new`: it has not begun, so a no can still be dreaded."""
        persona = scenario.persona
        self._stage, self._started = Stage.READY, False
        self.figure.show_persona(features(persona.look, persona.name), persona.name)
        self.name.say(persona.name)
        self.role.say(texts.role(persona.role, persona.company))
        self.turn.say(texts.titled(scenario.title, note), "quiet")
        self._write(self.caption, texts.your_side(scenario.seat.you, scenario.seat.sell))
        self._write(self.live, texts.their_side(scenario.seat.to, scenario.seat.aim), "quiet")
        self._write(self.plan, texts.planned(plan) if plan else "")
        self.plan.setVisible(bool(plan))
        self.dread.clear()
        self._dreads = new
        self.hint.say(texts.PREPARING)
        self.timer.say("")
        self.banner.hide()
        rename(self.hang_up, texts.CANCEL)
        self.hang_up.setEnabled(True)  # the last call's end left it off
        self.prompt.say("")
        for part in (self.field, self.send, self.ring, self.again, self.hold, self.by_hand, self.free):
            part.hide()
        self.size_of_words.hide()
        self.prompt.hide()
        self.caption.grow("caption")
        self.dial.setEnabled(False)
        self.dial.show()
        self._fit_dread()

    def ready(self, *, hears: bool) -> None:
        """The line can be dialled."""
        self.hint.say(texts.READY_TO_SPEAK if hears else texts.READY_TO_TYPE)
        self.dial.setEnabled(True)
        self.dial.setFocus()

    def help_with(self, given: Help) -> None:
        """How much help a call gets, once it goes on."""
        self._help = given

    def begin(self, call: Call, *, hears: bool, hands_free: bool, speaks: bool = True) -> None:
        """The phone rings. `hears`: there are ears; without them turns are typed. `speaks`: the prospect can be heard;
        without a voice what they say stays there to be read."""
        self._hears, self._typing, self._speaks = hears, not hears, speaks
        self.again.setVisible(speaks)
        self.size_of_words.show()
        self.prompt.setVisible(self._help is not Help.NEVER)
        self.caption.grow(f"caption {self.size_of_words.size_px}")
        self.free.setChecked(hands_free)
        rename(self.hang_up, texts.HANG_UP)
        self._dreads = False
        for part in (self.dial, self.plan, self.dread):
            part.hide()
        self.hold.show()
        self._write(self.caption, "")
        self._write(self.live, "", "accent")
        if call.turns and call.turns[-1].spoken is not None:
            self._caption(call)  # a call gone on with, or another take: this is what is to be answered
        self.by_hand.setVisible(hears)
        self._stand(call)
        self._show_way()  # after it: what the last call's end left off takes no focus

    def take(self, update: Update) -> None:
        """Show what happened."""
        call, event = update.call, update.event
        match event:
            case LineStarted():
                self._caption(call)
            case LineSpoken() | Interrupted() if not self._started:
                self._caption(call)
            case Partial():
                self._write(self.live, event.text)
            case Said():
                self._write(self.live, event.text)
                self._started = False
            case Trouble():
                self._trouble(event)
            case Mended():
                self.banner.hide()
            case _:
                self._notes(update)
        self._stand(call)

    def gauge(self, gauges: Gauges, seconds: float) -> None:
        """Follow the levels and the time."""
        self.figure.speak(gauges.voice_level)
        self.ring.gauge(gauges.mic_level, gauges.closing)
        if self._stage is not Stage.ENDED:
            self.timer.say(texts.clock(seconds))

    def progress(self, text: str) -> None:
        """One line while the line is made ready."""
        self.hint.say(below(text))

    def _caption(self, call: Call) -> None:
        self._started = True
        line = call.turns[-1].line
        self._write(self.caption, line.text)
        self.reader.tell("" if self._speaks else line.text)
        self._write(self.live, "")
        self.figure.feel(line.state.mood)
        found = prompt([turn.line.act for turn in call.turns], self._help)
        self.prompt.say(texts.PROMPTS[found] if found else "")

    def _size(self, px: int) -> None:
        self.caption.grow(f"caption {px}")
        self._fit()
        self.sized.emit(px)

    def _write(self, words: Words, text: str, tone: str | None = None) -> None:
        """Show `text`, with room for it; less room than a few lines is never given, so that nothing jumps."""
        words.say(text, tone)
        self._fit()

    def _fit(self) -> None:
        """Lines of under 70 letters at every zoom, as long as the window is wide enough."""
        width = min(round(MEASURE * self._appearance.zoom), self.width() - 6 * GRID)
        room = QRect(0, 0, width, 10_000)
        captions = round(CAPTION_ROOM * self.size_of_words.share)
        for words, least in ((self.caption, captions), (self.live, LIVE_ROOM), (self.plan, 0)):
            needed = words.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap.value, words.text()).height()
            kept = min(round(least * self._appearance.zoom), self.height() * least // SHORT)
            words.setFixedSize(width, max(kept, needed + GRID))
        self.field.setFixedWidth(max(width - 18 * GRID, 30 * GRID))

    def event(self, event: QEvent) -> bool:
        """Fit the words to the window, and to how large they are once they are shown."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._fit_dread()
        return super().event(event)

    def _fit_dread(self) -> None:
        """What need not be answered stands there only where all the rest of the brief has room."""
        self._fit()
        self.dread.setVisible(self._dreads)
        whole = self.layout()
        if self._dreads and whole is not None and whole.minimumSize().height() > self.height():
            self.dread.hide()

    def _trouble(self, trouble: Trouble) -> None:
        self._lost = trouble.part
        mend = _CHOOSE.get(trouble.part, "")
        self.banner.tell(below(f"{trouble.what} {trouble.mend}".strip()), mend)

    def _mend(self) -> None:
        (self.wants_loudspeaker if self._lost is Part.LOUDSPEAKER else self.wants_microphone).emit()

    def _notes(self, update: Update) -> None:
        for effect in update.effects:
            if isinstance(effect, Note):
                self.banner.tell(effect.text)

    def _stand(self, call: Call) -> None:
        """Whose turn it is, in words, in colour and at the ring."""
        if call.stage is Stage.SPEAKING and self._stage is not Stage.SPEAKING:
            self._started = False if self._stage is not Stage.PAUSED else self._started
        told = call.stage in {Stage.LISTENING, Stage.ENDED} and call.stage is not self._stage
        self._stage = call.stage
        name = call.scenario.persona.name
        words, tone = {
            Stage.READY: (texts.RINGING, "quiet"),
            Stage.SPEAKING: (texts.speaking(name) if self._started else texts.thinking(name), "quiet"),
            Stage.LISTENING: (texts.YOUR_TURN, "accent"),
            Stage.PAUSED: (texts.HELD, "care"),
            Stage.ENDED: (texts.ending(call.ending), "quiet"),
        }[call.stage]
        self.turn.say(words, tone)
        self.reader.tell(words if told else "")
        self._ear()
        held = call.stage is Stage.PAUSED
        rename(self.hold, texts.RESUME if held else texts.PAUSE)
        for control in (self.hold, self.hang_up, self.field, self.send, self.by_hand, self.free):
            control.setEnabled(call.stage is not Stage.ENDED)
        self.again.setEnabled(call.stage is Stage.LISTENING)

    def _ear(self) -> None:
        ear = Ear.OFF if self._typing else Ear.REST
        if self._stage is Stage.LISTENING and not self._typing:
            ear = Ear.OPEN if self.free.isChecked() else Ear.HOLD
        if ear is not self.ring.ear:
            self.ring.be(ear)
        self.hint.say(texts.HINTS[ear.value])

    def _show_way(self) -> None:
        """Typed or spoken."""
        for part in (self.field, self.send):
            part.setVisible(self._typing)
        self.ring.setVisible(not self._typing)
        self.free.setVisible(self._hears and not self._typing)
        rename(self.by_hand, texts.SPEAK if self._typing else texts.TYPE)
        (self.field if self._typing else self).setFocus()

    # What the trainee does

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """The space bar talks while it is held; before the call a digit says how bad a no will feel."""
        if self._stage is Stage.READY and self.dread.isVisible() and event.text() in _DIGITS:
            self.dread.digit(int(event.text()))
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.ring.setDown(self._yours())
            self._talk(True)
        elif event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """The space bar comes up."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.ring.setDown(False)
            self._talk(False)
        elif event.key() != Qt.Key.Key_Space:
            super().keyReleaseEvent(event)

    def _yours(self) -> bool:
        return self._stage is Stage.LISTENING and not self._typing

    def _talk(self, down: bool) -> None:
        if down != self._down and not self._typing:
            self._down = down
            self.talked.emit(down)

    def ask_again(self) -> None:
        """The line was not caught."""
        if self._stage is Stage.LISTENING and not self.again.isHidden():
            self.asked_again.emit()

    def _say(self) -> None:
        text = self.field.text().strip()
        if text and self._stage in {Stage.SPEAKING, Stage.LISTENING}:
            self.field.clear()
            self.said.emit(text)

    def rest(self) -> None:
        """Hold the call that goes on; one that is held already, or not begun, stays as it is."""
        if self._stage in {Stage.SPEAKING, Stage.LISTENING}:
            self.held.emit(True)

    def _hold(self) -> None:
        self.held.emit(self._stage is not Stage.PAUSED)

    def _hang_up(self) -> None:
        (self.left if self._stage is Stage.READY else self.hung_up).emit()

    def _swap(self) -> None:
        self._typing = not self._typing
        self.hands_free.emit(self.free.isChecked() and not self._typing)
        self._show_way()
        self._ear()

    def _free(self) -> None:
        self.hands_free.emit(self.free.isChecked())
        self._ear()
