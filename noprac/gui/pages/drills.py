"""The drills: today's ten minutes, and one skill at a time.

Takes: what is due, the own offer, the calibration. Gives: what is chosen, as signals. May not: load anything.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from noprac.build.drills import Due
from noprac.core.drills.drill import Drill
from noprac.core.drills.own import Own
from noprac.core.drills.yeses import Guessed, Week, brier, by_week, calibration
from noprac.gui import drill_texts as said
from noprac.gui import formats
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.card import Card
from noprac.gui.widgets.chart import Kind
from noprac.gui.widgets.dots import Dot, Dots, Series
from noprac.gui.widgets.own_offer import OwnOffer
from noprac.gui.widgets.words import Column, Words, button, empty, row, stack

WIDE = 1180  # px
SCALE = (0.0, 0.5, 1.0)
CARD = 380  # px, the narrowest card at zoom 1


class DrillsPage(Column):
    """What can be practised."""

    chosen = Signal(object)  # a Drill, None for today's
    kept = Signal(object)  # an Own

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(WIDE)
        self._appearance = appearance
        self._columns = 0
        self.setAccessibleName(said.DRILLS)
        self.notice = Words(tone="care")
        self.notice.hide()
        self.offer = OwnOffer()
        self.offer.kept.connect(self.kept)
        self._due = {drill: Words(tone="quiet") for drill in Drill}
        self.cards = [self._card(drill) for drill in Drill]
        self._grid, self._sure = QGridLayout(), QVBoxLayout()
        self._lay_out()
        appearance.changed.connect(self._arrange)

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(self.notice)
        column.addWidget(self._make_today())
        column.addSpacing(GRID * 3)
        column.addWidget(Words(said.CHOOSE, size="body", strong=True))
        self._grid.setSpacing(GRID * 3)
        column.addLayout(self._grid)
        column.addSpacing(GRID * 3)
        column.addLayout(self._sure)
        column.addWidget(self.offer)
        column.addStretch(1)
        self._arrange()

    def _make_today(self) -> QFrame:
        panel = QFrame()
        panel.setProperty("kind", "panel")
        self.today, self.done = Words(tone="quiet"), Words(tone="quiet")
        self.start = button(said.START_TODAY, lambda: self.chosen.emit(None), kind="main", name=said.TODAY)
        self.start.setObjectName("today")
        words = stack(Words(said.TODAY, size="body", strong=True), self.today, self.done, gap=2)
        line = row(gap=GRID * 2, margin=GRID * 3)
        line.addLayout(words, 1)
        line.addWidget(self.start)
        panel.setLayout(line)
        return panel

    def _card(self, drill: Drill) -> Card:
        inside = stack(
            Words(said.title(drill), size="body", strong=True), Words(said.task(drill)), None, self._due[drill]
        )
        card = Card(self._appearance, f"{said.title(drill)}. {said.task(drill)}", inside)
        card.setObjectName(f"drill {drill}")
        card.clicked.connect(lambda: self.chosen.emit(drill))
        return card

    # What is shown

    def tell(self, text: str) -> None:
        """One line about something that did not work; "" takes it away."""
        self.notice.say(text)
        self.notice.setVisible(bool(text))

    def show_due(self, due: Due) -> None:
        """What waits today."""
        drills = {waiting.drill for waiting in due.waiting}
        self.today.say(said.today(due.minutes, len(due.waiting), len(drills)) if drills else said.NOTHING_DUE)
        self.done.say(said.done_today(due.done))
        self.done.setVisible(bool(due.done))
        self.start.setEnabled(bool(drills))
        for drill, words in self._due.items():
            words.say(said.due(due.of(drill)))

    def show_own(self, own: Own) -> None:
        """The trainee's own offer."""
        self.offer.show_own(own)

    def show_guesses(self, guesses: tuple[Guessed, ...]) -> None:
        """How sure, and how often right; nothing before the first guess."""
        empty(self._sure)
        score = brier(guesses)
        if score is None:
            return
        self._sure.addWidget(Words(said.CALIBRATION, size="body", strong=True))
        self._sure.addWidget(Words(said.calibration(score, len(guesses)), tone="quiet"))
        weeks = by_week(guesses)
        if len(weeks) > 1:
            self._sure.addWidget(self._course(weeks, len(guesses)))
        for one in calibration(guesses):
            self._sure.addWidget(Words(said.step(one.percent, one.right, one.count)))
        self._sure.addSpacing(GRID * 3)

    def _course(self, weeks: tuple[Week, ...], count: int) -> Dots:
        """The Brier score over the weeks."""
        dots = tuple(Dot(w.monday.toordinal(), w.score, said.week(w), formats.short_day(w.monday)) for w in weeks)
        series = (Series(Kind(said.BRIER), dots),)
        return Dots(self._appearance, said.CALIBRATION, said.weeks(count), series, SCALE)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """As many cards beside each other as fit."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = min(self.viewport().width(), WIDE + 6 * GRID)
        columns = max(1, min(3, int(room / (CARD * self._appearance.zoom))))
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
