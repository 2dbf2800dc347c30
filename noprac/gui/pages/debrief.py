"""The debrief: a letter about the call.

Takes: a reading. Gives: wishes. May not: score or judge, or carry a wish out; every sentence about the call comes with
the debrief.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from noprac.core.debrief.letter import Debrief
from noprac.gui import give_texts, texts
from noprac.gui import letter_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.pages.letter import advice, head, noes, print_below, takes, voice
from noprac.gui.reading import Reading
from noprac.gui.theme import GRID, MEASURE
from noprac.gui.widgets.dread import Dread
from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.futures import Futures
from noprac.gui.widgets.gradual import Gradual
from noprac.gui.widgets.picture import Picture, Point
from noprac.gui.widgets.plan import Plan, Reflection
from noprac.gui.widgets.receipt import Receipt
from noprac.gui.widgets.scores import Scores
from noprac.gui.widgets.transcript import Transcript
from noprac.gui.widgets.turn import Open
from noprac.gui.widgets.words import Column, Words, button, row, rule, stack
from noprac.gui.wishes import Wishes
from noprac.store.journal import Branch

INSET = GRID * 2 + 2  # px; a row of the transcript, with its edge, is that much wider on both sides than the words


class DebriefPage(QWidget):
    """One thing to keep, one to try, and what they rest on."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("room")
        self.setAccessibleName(said.DEBRIEF)
        self.wishes = Wishes()
        self.reading: Reading | None = None
        self.plan: Plan | None = None
        self.reflection: Reflection | None = None
        self.felt: Dread | None = None
        self.transcript: Transcript | None = None
        self.hear_it = button(said.HEAR_IT)
        self.play_call: QPushButton | None = None
        self._appearance = appearance
        self._scroll = Column()
        self._writing = Gradual(self)
        self._measure()
        appearance.changed.connect(self._measure)
        self.status = Words(tone="quiet", centred=True)
        self.home_button = button(texts.HOME, self.wishes.went_home.emit)
        self.save_button = button(said.SAVE, self.wishes.saved.emit, kind="plain")
        self.give_button = button(give_texts.GIVE, self._give, kind="plain")
        self.later_button = button("", self._later, kind="plain")
        self.again_button = button(said.AGAIN, self._again, kind="main")
        buttons = (self.home_button, self.save_button, self.give_button, self.later_button, self.again_button)
        foot = stack(self.status, gap=GRID)
        foot.addWidget(Flow(*buttons, gap=GRID * 2, centred=True))
        foot.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID * 2)
        page = stack(self._scroll, rule(), gap=0)
        page.addLayout(foot)
        self.setLayout(page)

    @property
    def letter(self) -> Debrief | None:
        """The letter that is shown."""
        return self.reading.letter if self.reading else None

    @property
    def whole(self) -> bool:
        """Whether all of the letter stands."""
        return not self._writing.busy

    def read(self, reading: Reading) -> None:
        """Show a letter from its beginning; it is written on while that is read."""
        self._begin(reading)
        self._settle()
        self.tell("" if reading.call_id else said.NOT_KEPT)
        self._scroll.verticalScrollBar().setValue(0)
        self.again_button.setFocus()

    def renew(self, reading: Reading) -> None:
        """Show the same letter, changed by a remark: the place on the page and the focus stay."""
        bar, focus = self._scroll.verticalScrollBar(), QApplication.focusWidget()
        at, name, high = bar.value(), focus.objectName() if focus is not None else "", self._height_of(focus)
        row = " ".join(name.split(" ")[:2])  # a control of a turn is named after the turn
        self.setUpdatesEnabled(False)
        self._begin(reading)
        self.finish()
        there = self._scroll.ground.findChildren(QWidget)
        found = {each.objectName(): each for each in there if each.isVisible() and each.objectName()}
        again = found.get(name) or found.get(row)
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        bar.setValue(at + (self._height_of(again) - high if again is not None else 0))
        self.setUpdatesEnabled(True)

    def finish(self) -> None:
        """Write what is left of the letter, at once."""
        self._writing.finish()
        self._settle()

    def _height_of(self, part: QWidget | None) -> int:
        """How far down the letter a part stands; 0 where it is not in it."""
        ground = self._scroll.ground
        return part.mapTo(ground, QPoint()).y() if part is not None and ground.isAncestorOf(part) else 0

    def _settle(self) -> None:
        """Give all parts their places now: words take their heights from their widths, so it takes more than once."""
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _measure(self) -> None:
        """Lines of the same number of letters at every zoom, as long as the window is wide enough."""
        self._scroll.measure(round(MEASURE * self._appearance.zoom) + 2 * INSET)

    def tell(self, text: str) -> None:
        """One line above the buttons."""
        self.status.say(text)
        self.status.setVisible(bool(text))

    def sound(self, *, turn: int | None = None, line: bool = False, call: bool = False) -> None:
        """What is being heard: a turn, the better line, the whole call, or nothing."""
        if self.play_call is not None:
            self.play_call.setText(said.STOP if call else said.PLAY_CALL)
            self.play_call.setAccessibleName(self.play_call.text())
        if self.transcript is not None:
            self.transcript.sound(turn)
        text = said.STOP if line else said.HEAR_IT
        self.hear_it.setText(text)
        self.hear_it.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Page Up, Page Down, Home and End scroll the letter."""
        bar = self._scroll.verticalScrollBar()
        places = {
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: bar.maximum(),
        }
        place = places.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(place)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's own name
        """What nobody sees need not be written on: a call may be going on."""
        super().hideEvent(event)
        self._writing.hold(on=True)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Somebody reads again."""
        super().showEvent(event)
        self._writing.hold(on=False)

    def _begin(self, reading: Reading) -> None:
        self.reading = reading
        letter = reading.letter
        self.plan = self.reflection = self.felt = self.transcript = self.play_call = None
        self._scroll.clear()
        self.hear_it = button(said.HEAR_IT, self._speak, name=said.HEAR_IT)
        self.later_button.setText(said.call_later(reading.later).replace("&", "&&"))
        self.later_button.setAccessibleName(said.call_later(reading.later))
        self.later_button.setVisible(bool(reading.later))
        self.give_button.setVisible(bool(reading.call_id) and letter.ending is not None)
        self._writing.begin(self._write(reading))

    def _write(self, reading: Reading) -> Iterator[None]:
        """The letter, part by part."""
        letter, look = reading.letter, self._appearance
        self._part(head(letter))
        yield
        if reading.branch is not None:
            self._part(self._futures(reading, reading.branch))
            yield
        self._part(advice(letter, self.hear_it, self.wishes.again_from.emit if reading.call_id else None))
        yield
        self._ask_how_bad(reading)
        yield
        hint = stack(Words(said.SCORES, strong=True), Words(said.SCORES_HINT, tone="quiet"), gap=4)
        self._part(hint, below=0)
        yield
        self._part(Scores(look, reading.reckonings, self._scroll.ground), inset=True)
        yield
        if letter.tone is not None:
            self._part(voice(letter.tone))
            yield
        self._picture(letter)
        yield
        yield from self._transcript(reading)
        if letter.noes:
            self._part(noes(letter))
            yield
        if reading.takes:
            self._part(takes(reading, self.wishes))
            yield
        receipt = Receipt(look, reading.reckonings)
        yield
        self._titled(said.RECEIPT, receipt, *print_below(reading))
        yield
        if reading.call_id:
            self._look_ahead(reading)
            yield
        self._scroll.column.addStretch(1)

    def _look_ahead(self, reading: Reading) -> None:
        """What the trainee makes of the call."""
        self.reflection = Reflection(self._appearance, reading.reflection, self.wishes)
        self.plan = Plan(self._appearance, reading.plan, self.wishes)
        self._part(self.reflection, below=GRID * 2)
        self._part(self.plan)
        last = row(button(said.DELETE, self._delete, kind="plain"), Words(said.DELETES, tone="quiet"), gap=GRID * 2)
        last.setStretch(1, 1)
        self._part(last)

    def _ask_how_bad(self, reading: Reading) -> None:
        """The truth after a forecast, where there was a no to feel anything about."""
        forecast = reading.forecast
        if forecast is None or not reading.letter.noes:
            return
        self.felt = Dread(said.FELT)
        self.felt.told.connect(self.wishes.felt)
        if forecast.felt is not None:
            self.felt.show_value(forecast.felt)
            self.felt.say(said.felt(forecast.expected, forecast.felt))
        self._part(self.felt)

    def go_to(self, turn: int) -> None:
        """Show the words of a turn."""
        self.finish()
        if self.transcript is not None and 1 <= turn <= len(self.transcript.turns):
            row = self.transcript.turns[turn - 1]
            self._scroll.verticalScrollBar().setValue(self._height_of(row) - GRID * 6)
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _futures(self, reading: Reading, branch: Branch) -> QVBoxLayout:
        """Another take beside the first, with the word that what was to come was known."""
        whole = stack(Words(said.FUTURES, strong=True), Words(said.knows(branch.turn), tone="quiet"))
        if reading.beside is not None:
            whole.addSpacing(GRID)
            whole.addWidget(Futures(reading.beside))
        first = branch.of
        if first is not None:
            whole.addLayout(row(button(said.SEE_FIRST, lambda: self.wishes.opened.emit(first), kind="plain"), None))
        return whole

    def _picture(self, letter: Debrief) -> None:
        below = Words(tone="quiet")
        below.setMinimumHeight(round(2 * 24 * self._appearance.zoom))
        below.setAlignment(Qt.AlignmentFlag.AlignTop)
        points = tuple(
            Point(m.turn, m.state.guard, m.act, m.yes_kind, m.text, m.state.trust, m.state.interest)
            for m in letter.moments
        )
        self._part(
            stack(Words(said.PICTURE, strong=True), Picture(self._appearance, points, below.say), below), below=GRID * 2
        )

    def _transcript(self, reading: Reading) -> Iterator[None]:
        """Its head, then turn by turn."""
        letter, kept = reading.letter, bool(reading.call_id)
        can = Open(kept, reading.voiced)
        self.play_call = button(said.PLAY_CALL, self.wishes.call_played.emit, kind="plain") if reading.sound else None
        hints = [Words(said.MARKS, tone="quiet"), *([Words(said.CHOOSE, tone="quiet")] if kept else [])]
        head = stack(Words(said.WORDS, strong=True), *hints, gap=4)
        if self.play_call is not None:
            head.addLayout(row(self.play_call, None))
        self._part(head, below=GRID)
        yield
        rows = Transcript(self._appearance, letter.scenario.persona.name, self.wishes, can)
        self.transcript = rows
        self._part(rows, inset=True)
        yield
        for passage in letter.passages:
            rows.add(passage)
            yield

    def _titled(self, title: str, *parts: QWidget) -> None:
        """A part with its title."""
        self._part(stack(Words(title, strong=True), *parts))

    def _part(self, part: QWidget | QBoxLayout, *, inset: bool = False, below: int = GRID * 5) -> None:
        """Put `part` below the others; plain words stand a little in from the rows' edges."""
        frame = QFrame()
        side = 0 if inset else INSET
        whole = QVBoxLayout(frame)
        whole.setContentsMargins(side, 0, side, below)
        if isinstance(part, QWidget):
            whole.addWidget(part)
        else:
            whole.addLayout(part)
        self._scroll.column.addWidget(frame)
        frame.show()  # at once: what is not shown takes no focus

    def _speak(self) -> None:
        letter = self.letter
        if self.hear_it.text() == said.STOP:
            self.wishes.stopped.emit()
        elif letter is not None and letter.changed is not None:
            self.wishes.spoken.emit(letter.changed.say)

    def _again(self) -> None:
        if self.letter is not None:
            self.wishes.again.emit(self.letter.scenario.id)

    def _delete(self) -> None:
        if self.reading is not None:
            self.wishes.deleted.emit(self.reading.call_id, self.reading.letter.scenario.persona.name)

    def _give(self) -> None:
        if self.reading is not None:
            self.wishes.given.emit(self.reading.call_id)

    def _later(self) -> None:
        if self.reading is not None:
            self.wishes.later.emit(self.reading.letter.scenario.id, self.reading.call_id)
