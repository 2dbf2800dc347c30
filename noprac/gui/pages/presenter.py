"""The presenter's desk: the whole call, how the prospect feels, what the room sees, and what to do next.

Takes: a workshop, its scene, what is open to the room. Gives: what the presenter does, as signals. May not: reckon or
tag; the control does.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QStackedWidget, QWidget

from noprac.core.moves import Move
from noprac.core.workshop.agreement import Hands
from noprac.core.workshop.room import Workshop
from noprac.core.workshop.view import Named, Open, Scene, View, Whose
from noprac.gui import texts
from noprac.gui import workshop_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.steering import Steering
from noprac.gui.theme import GRID
from noprac.gui.widgets.ballot import BallotPanel
from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.inner import Inner
from noprac.gui.widgets.order import tab_in_order
from noprac.gui.widgets.suggestions import Suggestions
from noprac.gui.widgets.way_turns import WayTurns
from noprac.gui.widgets.words import Words, button, row, stack

LONGEST = 2000  # letters of a turn
FEELINGS = 15  # px, before zoom


class PresenterPage(QWidget):
    """The desk, in the main window; the room's window is another one."""

    said = Signal(str)
    typed = Signal(str)  # as it is being typed
    silent = Signal()
    hung_up = Signal()
    branched = Signal(int)
    taken_up = Signal(int)
    vote_asked = Signal(int)
    seed_saved = Signal()
    handed_out = Signal()
    left = Signal()
    hidden = Signal()  # another page is shown

    def __init__(self, appearance: Appearance, steering: Steering) -> None:
        super().__init__()
        self.setObjectName("room")
        self.setAccessibleName(said.PRESENTER)
        self._appearance, self.steering = appearance, steering
        steering.listen(self)
        self._ways: tuple[int, int | None] = (0, None)
        self._asking = False
        self._ordering = QTimer(self, interval=0, singleShot=True)
        self._ordering.timeout.connect(self._order)
        self._make_words()
        self._make_desk()
        self._make_foot()
        self._lay_out()
        appearance.changed.connect(self._fit)

    # What is on the page

    def _make_words(self) -> None:
        self.name, self.about = Words(strong=True), Words(tone="quiet")
        for words in (self.name, self.about):
            words.setWordWrap(False)
        self.leave = button(said.LEAVE, self.left.emit)
        self.turns = WayTurns()
        self.turns.branched.connect(self.branched)
        self.turns.voted.connect(self.vote_asked)
        self.turn, self.live = Words(tone="accent", strong=True), Words(tone="quiet")
        self.turn.setWordWrap(False)
        self.live.setAccessibleDescription(said.LIVE)
        self.status = Words(tone="care")
        self.status.hide()

    def _make_desk(self) -> None:
        self.moves = self._key(said.SEES_MOVES, said.MOVES_KEY, self.steering.moves.emit, kind="choice")
        self.state = self._key(said.SEES_STATE, said.STATE_KEY, self.steering.state.emit, kind="choice")
        self.full = self._key(said.FULL, said.FULL_KEY, self.steering.full.emit, kind="plain")
        for part in (self.moves, self.state):
            part.setCheckable(True)
        self.displays = Words(tone="quiet")
        self.displays.hide()
        self.inner = Inner(self._appearance, FEELINGS * self._appearance.zoom)
        self.ways = Flow()
        self.side = self._key(said.SIDE_BY_SIDE, said.SIDE_KEY, self.steering.side.emit, kind="choice")
        self.side.setCheckable(True)
        self.suggestions = Suggestions()
        self.seed_file = button(said.SAVE_SEED, self.seed_saved.emit)
        self.handout = button(said.SAVE_HANDOUT, self.handed_out.emit)
        self.ballot = BallotPanel()

    def _make_foot(self) -> None:
        self.field = QLineEdit()
        self.field.setAccessibleName(said.FIELD)
        self.field.setPlaceholderText(said.FIELD_HINT)
        self.field.setMaxLength(LONGEST)
        self.field.returnPressed.connect(self._enter)
        self.field.textChanged.connect(self.typed)
        self.enter = button(said.SAY, self._enter, kind="main")
        self.say = button(said.SAY, self._say, kind="plain")
        self.say.hide()
        self.suggest = self._key(said.SUGGEST, said.SUGGEST_KEY, self.steering.suggested.emit, kind="plain")
        self.hear = self._key(said.LISTEN, said.LISTEN_KEY, self.steering.heard.emit, kind="plain")
        self.ask = self._key(said.ASK, said.ASK_KEY, self.steering.asked.emit, kind="plain")
        self.silence = button(said.SILENCE, self.silent.emit)
        self.hang_up = button(said.HANG_UP, self.hung_up.emit)

    def _key(self, text: str, key: str, on: object, *, kind: str) -> QPushButton:
        made = button(text, on, kind=kind)  # type: ignore[arg-type]  # a signal's `emit`
        made.setToolTip(said.with_key(text, key))
        made.setAccessibleDescription(key)
        return made

    def _lay_out(self) -> None:
        head = row(self.name, GRID * 2, self.about, None, self.leave)
        desk = stack(
            Words(said.SEES, strong=True),
            Flow(self.moves, self.state, self.full),
            self.displays,
            GRID,
            self.ways,
            Flow(self.side),
            self.inner,
            GRID,
            Words(said.SUGGESTIONS, strong=True),
            self.suggestions,
            None,
            Flow(self.seed_file, self.handout),
            gap=GRID,
        )
        whole = QWidget()
        whole.setLayout(desk)
        self.right = QStackedWidget()
        for part in (whole, self.ballot):
            self.right.addWidget(_scrolling(part))
        self.left_side = _scrolling(self.turns)
        body = QHBoxLayout()
        body.setSpacing(GRID * 3)
        body.addWidget(self.left_side, 3)
        body.addWidget(self.right, 2)
        page = stack(gap=GRID, margin=GRID * 2)
        page.addLayout(head)
        page.addLayout(body, 1)
        page.addWidget(self.status)
        now, entry = row(self.turn, self.live, gap=GRID * 2), row(self.field, self.enter)
        now.setStretch(1, 1)
        page.addLayout(now)
        page.addLayout(entry)
        page.addWidget(Flow(self.say, self.suggest, self.hear, self.ask, self.silence, self.hang_up))
        self.setLayout(page)

    # What is shown

    def show_workshop(self, workshop: Workshop, scene: Scene, shown: Open, view: View) -> None:
        """Show where the workshop stands; `view`: what the room sees of it."""
        scenario, over = workshop.scenario, workshop.way.over
        self.name.say(scenario.persona.name)
        self.about.say(said.seed(scenario.title, workshop.seed))
        if self.turns.shown is not workshop.way:
            self.turns.show_way(workshop.way)
            QTimer.singleShot(0, self, self._go_to_last)
        self.inner.show_state(workshop.way.line.state)
        self.suggestions.show_offers(workshop.offers)
        self._show_ways(workshop, scene)
        self.moves.setChecked(shown.moves)
        self.state.setChecked(shown.state)
        self.turn.say(_whose(view))
        self._show_asking(on=scene.asking)
        for part in (self.field, self.enter, self.say, self.suggest, self.hear, self.ask, self.silence, self.hang_up):
            part.setEnabled(not over)
        self.right.setCurrentIndex(0 if scene.ballot is None else 1)
        self._ordering.start()

    def show_vote(self, text: str, moves: tuple[Move, ...]) -> None:
        """A vote on a turn begins."""
        self.ballot.begin(text, moves)
        self.ballot.present.field.setFocus()
        self.ballot.present.field.selectAll()

    def show_told(self, hands: tuple[Hands, ...]) -> None:
        """The vote was kept."""
        self.ballot.show_told(hands)

    def show_live(self, moves: Named) -> None:
        """What the words in the field do."""
        self.live.say(said.named(moves))

    def show_listening(self, *, on: bool) -> None:
        """Whether somebody in the room is listened to."""
        _name(self.hear, said.STOP_LISTENING if on else said.LISTEN)
        if on:
            self.tell(said.LISTENING)

    def show_displays(self, *, full: bool, one: bool, there: bool) -> None:
        """How the room's window lies: full screen, on the only display, there at all."""
        _name(self.full, said.SHOW_AUDIENCE if not there else said.WINDOWED if full else said.FULL)
        self.displays.say(said.ONE_DISPLAY)
        self.displays.setVisible(one)

    def tell(self, text: str) -> None:
        """One line; "" takes it away."""
        self.status.say(text)
        self.status.setVisible(bool(text))

    def fill(self, words: str) -> None:
        """Put words into the field."""
        self.field.setText(words[:LONGEST])

    @property
    def words(self) -> str:
        """What stands in the field."""
        return " ".join(self.field.text().split())

    def clear(self) -> None:
        """Empty the field, and be ready for the next turn."""
        self.field.clear()
        self.live.say("")
        self.field.setFocus()

    def _show_asking(self, *, on: bool) -> None:
        """What Return does, and the button that says so."""
        _name(self.ask, said.ASKED if on else said.ASK)
        if on == self._asking:
            return
        self._asking = on
        self.field.setPlaceholderText(said.SUGGEST_HINT if on else said.FIELD_HINT)
        _name(self.enter, said.SUGGEST if on else said.SAY)
        self.say.setVisible(on)
        self.suggest.setVisible(not on)

    def _show_ways(self, workshop: Workshop, scene: Scene) -> None:
        several = len(workshop.ways) > 1
        if (len(workshop.ways), workshop.at) != self._ways:
            self._ways = len(workshop.ways), workshop.at
            for part in self.ways.parts:
                part.hide()
                part.deleteLater()
            for number in range(len(workshop.ways)) if several else ():
                self.ways.add(self._way(number, held=number == workshop.at))
        self.ways.setVisible(several)
        self.side.setVisible(several)
        self.side.setEnabled(workshop.beside is not None)
        self.side.setChecked(scene.side_by_side)

    def _way(self, number: int, *, held: bool) -> QPushButton:
        made = button(said.way(number), lambda: self.taken_up.emit(number), kind="choice")
        made.setCheckable(True)
        made.setChecked(held)
        made.setObjectName(f"way {number}")
        made.show()
        return made

    def _enter(self) -> None:
        """While the room is asked, Return notes what it suggests."""
        if self._asking:
            self.steering.suggested.emit()
        else:
            self._say()

    def _say(self) -> None:
        if self.words:
            self.said.emit(self.words)

    def _order(self) -> None:
        """Tab follows the order of reading, of what has come too."""
        whole = self.layout()
        if whole is not None:
            tab_in_order(whole)

    def _go_to_last(self) -> None:
        bar = self.left_side.verticalScrollBar()
        bar.setValue(bar.maximum())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's own name
        """Somebody goes elsewhere."""
        super().hideEvent(event)
        self.hidden.emit()

    def _fit(self) -> None:
        self.inner.aim(FEELINGS * self._appearance.zoom)


def _scrolling(inside: QWidget) -> QScrollArea:
    around = QScrollArea()
    inside.setObjectName("column")
    around.setWidget(inside)
    around.setWidgetResizable(True)
    around.setFrameShape(QScrollArea.Shape.NoFrame)
    around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    around.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    around.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return around


def _name(control: QPushButton, text: str) -> None:
    control.setText(text)
    control.setAccessibleName(text)


def _whose(view: View) -> str:
    """Whose turn it is, as the presenter is told."""
    first = texts.first(view.name)
    return {
        Whose.PROSPECT: said.SPEAKS.format(name=first),
        Whose.ROOM: said.ROOMS_TURN,
        Whose.ASKED: said.QUESTION,
        Whose.VOTE: said.BALLOT,
        Whose.OVER: f"{texts.ending(view.ending)}. {said.MISSED}",
    }[view.whose]
