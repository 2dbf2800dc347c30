"""Home: what to do next and why, the week, whom to call, the calls you have made.

Takes: scenarios, what is known of them, past calls and checks, as they become known. Gives: what is chosen, as signals.
May not: load anything.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout

from noprac.core.check import Check, Fitness
from noprac.gui import give_texts, texts
from noprac.gui import home_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.goal import Goal
from noprac.gui.widgets.health import lines
from noprac.gui.widgets.next_up import NextUp
from noprac.gui.widgets.past_calls import CutOff, PastCalls
from noprac.gui.widgets.scenario_card import ScenarioCard
from noprac.gui.widgets.sides import Sides
from noprac.gui.widgets.words import Column, Words, button, empty, row

if TYPE_CHECKING:
    from noprac.build.practice import AtHome
    from noprac.core.scenario import Scenario
    from noprac.gui.shelf import Past
    from noprac.store.practice import Record

WIDE = 1180  # px
CARD = 380  # px, the narrowest card at zoom 1
FEW = 6  # cards that are shown until all are asked for
AT_ONCE = 2  # cards that are made before the window looks at its events again
REST = 20  # ms between them, once those stand that are shown


class HomePage(Column):
    """The first page."""

    chosen = Signal(str)  # a scenario's id
    given = Signal()  # choose calls for a trainer
    opened = Signal(str)  # a past call's id
    went_on = Signal(str)  # an unfinished call's id
    called_again = Signal(str, str)  # a scenario's id, and that of the past call to follow
    drilled = Signal(str)  # a drill's id
    typing = Signal(bool)
    seed_opened = Signal()  # a workshop's seed file
    taken_back = Signal()  # a call that was deleted is wanted back
    stood = Signal()  # the cards are painted

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(WIDE)
        self._appearance = appearance
        self._scenarios: tuple[Scenario, ...] = ()
        self._waiting: list[Scenario] = []
        self._cards: list[ScenarioCard] = []
        self._laid: tuple[list[ScenarioCard], int] = ([], 0)
        self._records: tuple[dict[str, Record], dict[str, float]] = ({}, {})
        self._past: tuple[Past, ...] | None = None
        self._columns, self._few, self.painted = 0, True, False
        self.setAccessibleName(texts.HOME)
        self.notice = Words(tone="care")
        self.notice.hide()
        self.gone, self.back = Words(tone="accent"), button(said.UNDO, self.taken_back.emit, kind="plain")
        self.offer_back("")
        self._offer, self._grid, self._faults, self._health = QVBoxLayout(), QGridLayout(), QVBoxLayout(), QVBoxLayout()
        self._make_head()
        self._make_find()
        self._lay_out()
        appearance.changed.connect(self._arrange)
        self.ground.installEventFilter(self)

    def _make_head(self) -> None:
        self.next, self.goal, self.past = NextUp(self._appearance), Goal(self._appearance), PastCalls(self._appearance)
        self.next.called.connect(self.chosen)
        self.next.drilled.connect(self.drilled)
        self.past.opened.connect(self.opened)
        self.give = button(give_texts.GIVE_CALLS, self.given.emit, kind="plain")
        self.give.hide()
        self.past.again.connect(self.called_again)
        self._ahead = Sides(self.next, self.goal, (5, 2))
        self._ahead.hide()

    def _make_find(self) -> None:
        self.by_hand = button(texts.TYPE_CALL, lambda: self.typing.emit(self.by_hand.isChecked()))
        self.by_hand.setCheckable(True)
        self.open_seed = button(said.OPEN_SEED, self.seed_opened.emit)
        self.search = QLineEdit()
        self.search.setProperty("kind", "search")
        self.search.setPlaceholderText(said.FIND)
        self.search.setAccessibleName(said.FIND)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._arrange)
        self.search.returnPressed.connect(self._take_first)
        self.all = button("", self._show_all, kind="plain")
        self.all.hide()
        self.found = Words(tone="quiet")
        self.found.hide()
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._seek)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(self.notice)
        told = row(self.gone, self.back, gap=GRID * 2)
        told.setStretch(0, 1)
        column.addLayout(told)
        column.addLayout(self._offer)
        column.addWidget(self._ahead)
        column.addSpacing(GRID * 3)
        column.addLayout(row(Words(texts.SCENARIOS, size="body", strong=True), None, self.open_seed, self.by_hand))
        column.addWidget(self.search)
        column.addWidget(self.found)
        column.addSpacing(GRID)
        self._grid.setSpacing(GRID * 3)
        column.addLayout(self._grid)
        column.addLayout(row(None, self.all, None))
        column.addLayout(self._faults)
        column.addSpacing(GRID * 4)
        column.addLayout(row(Words(texts.PAST, size="body", strong=True), None, self.give))
        column.addWidget(self.past)
        column.addSpacing(GRID * 3)
        column.addLayout(self._health)
        column.addStretch(1)

    # What is shown

    def tell(self, text: str) -> None:
        """One line about something that did not work; "" takes it away."""
        self.notice.say(text)
        self.notice.setVisible(bool(text))

    def offer_back(self, name: str) -> None:
        """A call with `name` was deleted and can be had back; "" where there is none."""
        told = said.deleted(name) if name else ""
        self.gone.say(told)
        self.back.setAccessibleName(f"{told} {said.UNDO}".strip())
        for part in (self.gone, self.back):
            part.setVisible(bool(name))
        if name:
            self.back.setFocus()

    def show_scenarios(self, scenarios: "tuple[Scenario, ...]", faults: tuple[str, ...]) -> None:
        """The cards; and a line for each scenario file that does not work. The same ones stay where they are."""
        empty(self._faults)
        for fault in faults:
            self._faults.addWidget(Words(fault, tone="care"))
        if scenarios == self._scenarios:
            return
        self._scenarios = scenarios
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        self._waiting = sorted(scenarios, key=lambda scenario: scenario.difficulty)
        self._make_cards()

    def _make_cards(self) -> None:
        """Some more of them; the rest when the window has looked at its events."""
        for scenario in self._waiting[:AT_ONCE]:
            card = ScenarioCard(self._appearance, scenario)
            card.setParent(self.ground)  # without one, to show it would open a window
            card.hide()
            card.clicked.connect(lambda _=False, name=scenario.id: self.chosen.emit(name))
            self._cards.append(card)
            self._tell_record(card)
        self._waiting = self._waiting[AT_ONCE:]
        self._arrange()
        if self._waiting:
            QTimer.singleShot(REST if self.stands else 0, self, self._make_cards)

    @property
    def stands(self) -> bool:
        """Whether the cards are there, as many as are shown at first."""
        return bool(self._cards) and (not self._waiting or len(self._cards) >= FEW)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Tells of the first picture with cards in it."""
        if event.type() == QEvent.Type.Paint and self.stands:
            self.painted = True
            self.ground.removeEventFilter(self)
            QTimer.singleShot(0, self, self.stood.emit)
        return super().eventFilter(watched, event)

    def show_records(self, records: "dict[str, Record]", seconds: dict[str, float]) -> None:
        """What came of each scenario so far, and how long a call of it takes."""
        self._records = records, seconds
        for card in self._cards:
            self._tell_record(card)

    def _tell_record(self, card: ScenarioCard) -> None:
        records, seconds = self._records
        card.show_record(records.get(card.scenario.id), seconds.get(card.scenario.id, 0.0))

    def show_ahead(self, ahead: "AtHome | None", plan: str) -> None:
        """What to do next, with the plan for it, and how the week stands."""
        self._ahead.setVisible(ahead is not None)
        if ahead is not None:
            self.next.suggest(ahead.next, self._scenarios, plan)
            self.goal.show_week(ahead.week, ahead.streak)

    def show_health(self, checks: tuple[Check, ...]) -> None:
        """The parts that are missing, with what mends them."""
        empty(self._health)
        for check in checks:
            if check.state is Fitness.MISSING:
                self._health.addLayout(lines(check))

    def show_past(self, past: "tuple[Past, ...]") -> None:
        """The calls, newest first; the newest is offered again where it was cut off."""
        if past == self._past:
            return
        self._past = past
        empty(self._offer)
        cut = max(past, key=lambda call: call.began, default=None)
        if cut is not None and cut.open:
            offer = CutOff(cut)
            offer.went_on.connect(self.went_on)
            offer.opened.connect(self.opened)
            self._offer.addWidget(offer)
            self._offer.addSpacing(GRID * 2)
        self.past.show_calls(past)
        self.give.setVisible(any(call.ending is not None for call in past))

    # Searching

    def _seek(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _found(self) -> list[ScenarioCard]:
        return [card for card in self._cards if card.fits(self.search.text())]

    def _show_all(self) -> None:
        self._few = False
        shown = self._found()
        self._arrange()
        if len(shown) > FEW:
            shown[FEW].setFocus()

    def _take_first(self) -> None:
        found = self._found()
        if found:
            found[0].setFocus()

    def _arrange(self) -> None:
        """Put the cards that are found into as many columns as have room."""
        found, searched = self._found(), bool(self.search.text().strip())
        more = self._few and not searched and len(found) > FEW
        shown = found[:FEW] if more else found
        self.all.setText(said.show_all(len(self._scenarios)))
        self.all.setAccessibleName(self.all.text())
        self.all.setVisible(more)
        columns = max((self.viewport().width() - 10 * GRID) // round(CARD * self._appearance.zoom), 1)
        self._columns = min(columns, 3)
        if (shown, self._columns) != self._laid:
            self._laid = shown, self._columns
            self._lay_cards(shown)
        self.found.say(said.found(len(found), len(self._cards)) if found else said.FOUND_NONE)
        self.found.setVisible(searched)

    def _lay_cards(self, shown: list[ScenarioCard]) -> None:
        for card in self._cards:
            self._grid.removeWidget(card)
            card.setVisible(card in shown)
        for number, card in enumerate(shown):
            self._grid.addWidget(card, number // self._columns, number % self._columns)
        for column in range(3):
            self._grid.setColumnStretch(column, int(column < self._columns))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Another width has room for another number of columns."""
        super().resizeEvent(event)
        columns = max((self.viewport().width() - 10 * GRID) // round(CARD * self._appearance.zoom), 1)
        if min(columns, 3) != self._columns:
            self._arrange()
