"""Home: whom to call, what hears you, and the calls you have made.

Takes: scenarios, faults, past calls and checks, as they become known. Gives: what is chosen, as signals. May not: load
anything.
"""

from functools import partial

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from noprac.core.check import Check, Fitness
from noprac.core.scenario import Scenario
from noprac.gui import texts
from noprac.gui.appearance import Appearance
from noprac.gui.shelf import Past
from noprac.gui.theme import GRID, Tone
from noprac.gui.widgets.card import Card
from noprac.gui.widgets.features import features
from noprac.gui.widgets.figure import Figure
from noprac.gui.widgets.words import Column, Words, button, empty, row, stack

WIDE = 960  # px


class HomePage(Column):
    """The first page."""

    chosen = Signal(str)  # a scenario's id
    opened = Signal(str)  # a past call's id
    went_on = Signal(str)  # an unfinished call's id
    called_again = Signal(str, str)  # a scenario's id, and that of the past call to follow
    typing = Signal(bool)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(WIDE)
        self._appearance = appearance
        self.setAccessibleName(texts.HOME)
        self.notice = Words(tone="care")
        self.notice.hide()
        self.plan = Words(size="body")
        self._offer, self._cards, self._faults = QVBoxLayout(), QGridLayout(), QVBoxLayout()
        self._health, self._past = QVBoxLayout(), QVBoxLayout()
        self._cards.setSpacing(GRID * 3)
        self.by_hand = button(texts.TYPE_CALL, lambda: self.typing.emit(self.by_hand.isChecked()))
        self.by_hand.setCheckable(True)
        self._lay_out()

    def _lay_out(self) -> None:
        column = self.column
        column.addLayout(self._head())
        column.addWidget(Words(texts.WELCOME, size="body", tone="quiet"))
        column.addWidget(self.notice)
        column.addSpacing(GRID * 2)
        column.addWidget(self._planned())
        column.addLayout(self._offer)
        column.addLayout(row(Words(texts.SCENARIOS, strong=True), None, self.by_hand))
        column.addLayout(self._cards)
        column.addLayout(self._faults)
        column.addSpacing(GRID * 3)
        foot = QHBoxLayout()
        foot.setSpacing(GRID * 6)
        foot.addLayout(_titled(texts.PAST, self._past), 3)
        foot.addLayout(_titled(texts.HEARING, self._health), 2)
        column.addLayout(foot)
        column.addStretch(1)

    def _head(self) -> QHBoxLayout:
        self.look = button(texts.LOOK)
        self.look.setMenu(self._menu())
        return row(Words(texts.APP, size="display"), None, self.look)

    def _menu(self) -> QMenu:
        menu, look = QMenu(self), self._appearance
        for tone, name in ((Tone.LIGHT, texts.LIGHT), (Tone.DARK, texts.DARK), (Tone.CONTRAST, texts.HIGH)):
            menu.addAction(name, partial(look.choose, tone=tone))
        menu.addSeparator()
        menu.addAction(texts.BIGGER, lambda: look.choose(zoom=look.zoom + 0.25))
        menu.addAction(texts.SMALLER, lambda: look.choose(zoom=look.zoom - 0.25))
        menu.addAction(texts.STILL, lambda: look.choose(motion=not look.motion))
        return menu

    # What is shown

    def tell(self, text: str) -> None:
        """One line about something that did not work; "" takes it away."""
        self.notice.say(text)
        self.notice.setVisible(bool(text))

    def show_scenarios(self, scenarios: tuple[Scenario, ...], faults: tuple[str, ...]) -> None:
        """The cards; and a line for each scenario file that does not work."""
        while (item := self._cards.takeAt(0)) is not None:
            if (card := item.widget()) is not None:
                card.deleteLater()
        for number, scenario in enumerate(sorted(scenarios, key=lambda s: s.difficulty)):
            self._cards.addWidget(self._card(scenario), number // 2, number % 2)
        self._cards.setColumnStretch(0, 1)
        self._cards.setColumnStretch(1, 1)
        first = self._cards.itemAtPosition(0, 0)
        if first is not None and (card := first.widget()) is not None:
            QTimer.singleShot(0, card, card.setFocus)  # what is not shown yet takes no focus
        empty(self._faults)
        for fault in faults:
            self._faults.addWidget(Words(fault, tone="care"))

    def _card(self, scenario: Scenario) -> Card:
        persona = scenario.persona
        figure = Figure(self._appearance, alive=False)
        figure.show_persona(features(persona.look, persona.name), persona.name)
        figure.setFixedSize(88, 88)
        who = stack(
            Words(persona.name, size="body", strong=True),
            Words(texts.role(persona.role, persona.company), tone="quiet"),
            gap=2,
        )
        head = QHBoxLayout()
        head.setSpacing(GRID * 2)
        head.addWidget(figure)
        head.addLayout(who, 1)
        head.setAlignment(who, Qt.AlignmentFlag.AlignVCenter)
        inside = stack()
        inside.addLayout(head)
        inside.addWidget(Words(scenario.summary))
        inside.addStretch(1)
        inside.addWidget(Words(texts.trade(scenario.trade, scenario.difficulty), tone="quiet"))
        card = Card(self._appearance, texts.call(persona.name, scenario.title), inside)
        card.setObjectName(f"scenario {scenario.id}")
        card.clicked.connect(lambda: self.chosen.emit(scenario.id))
        return card

    def show_plan(self, words: str) -> None:
        """What the person means to do in the next call; "" for nothing."""
        self.plan.say(words)
        self._plan.setVisible(bool(words))

    def show_health(self, checks: tuple[Check, ...]) -> None:
        """What hears you and what speaks; of the other parts, those that want mending."""
        empty(self._health)
        if not checks:
            self._health.addWidget(Words(texts.CHECKING, tone="quiet"))
        for check in checks:
            if check.part in texts.HEARD_BY or check.state is not Fitness.OK:
                self._health.addLayout(_health(check))

    def show_past(self, past: tuple[Past, ...]) -> None:
        """The calls, newest first; the newest is offered again where it was cut off. Another take stands
        a little in, after the call it is a take of."""
        empty(self._offer)
        empty(self._past)
        cut = max(past, key=lambda call: call.began, default=None)
        if cut is not None and cut.open:
            self._offer.addWidget(self._offered(cut))
            self._offer.addSpacing(GRID * 3)
        if not past:
            self._past.addWidget(Words(texts.NO_PAST, tone="quiet"))
        latest: set[str] = set()
        for call in past:
            line = row(*((GRID * 4,) if call.take else ()), self._row(call))
            if call.later and call.scenario_id not in latest:
                line.addWidget(self._again(call))
            latest.add(call.scenario_id)
            line.setStretch(1 if call.take else 0, 1)
            self._past.addLayout(line)

    def _planned(self) -> QFrame:
        panel, self._plan = QFrame(), QFrame()
        panel.setProperty("kind", "quote")
        inside = stack(Words(texts.NEXT_CALL, tone="accent", strong=True), self.plan, gap=4, margin=GRID * 2)
        panel.setLayout(inside)
        self._plan.setLayout(stack(panel, GRID, gap=0))
        self._plan.hide()
        return self._plan

    def _offered(self, call: Past) -> QFrame:
        panel = QFrame()
        panel.setProperty("kind", "panel")
        go = button(texts.GO_ON, lambda: self.went_on.emit(call.call_id), kind="main")
        see = button(texts.SEE_DEBRIEF, lambda: self.opened.emit(call.call_id), kind="plain")
        words = Words(texts.unfinished(call.name), size="body")
        layout = row(words, go, see, gap=GRID * 2, margin=GRID * 2)
        layout.setStretch(0, 1)
        panel.setLayout(layout)
        return panel

    def _again(self, call: Past) -> QPushButton:
        offer = texts.call_again(call.later)
        follow = partial(self.called_again.emit, call.scenario_id, call.call_id)
        return button(offer, follow, name=f"{call.name}. {offer}")

    def _row(self, call: Past) -> Card:
        when = _locale().toString(_moment(call.began), QLocale.FormatType.ShortFormat)
        name = texts.past(call.name, call.ending, call.take)
        words = stack(
            Words(name, strong=not call.take),
            Words(texts.past_detail(when, call.scores), tone="quiet"),
            gap=2,
        )
        line = Card(self._appearance, f"{name}, {when}", words)
        line.setProperty("kind", "row")
        line.setGraphicsEffect(None)  # type: ignore[arg-type]  # Qt's way to take an effect away
        words.setContentsMargins(GRID, GRID, GRID, GRID)
        line.clicked.connect(lambda: self.opened.emit(call.call_id))
        return line


def _health(check: Check) -> QVBoxLayout:
    tone = "" if check.state is Fitness.OK else "care"
    about = stack(Words(texts.health(check.part, check.state), tone=tone), gap=0)
    for line in (check.what, check.means, check.mend):
        if line:
            about.addWidget(Words(line, tone="quiet"))
    about.setContentsMargins(0, 0, 0, GRID)
    return about


def _titled(title: str, inside: QVBoxLayout) -> QVBoxLayout:
    whole = stack(Words(title, strong=True), gap=GRID)
    whole.addLayout(inside)
    whole.addStretch(1)
    return whole


def _locale() -> QLocale:
    """The user's; where none is set, a plain one."""
    plain = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return plain if QLocale().language() == QLocale.Language.C else QLocale()


def _moment(seconds: float) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(seconds))
