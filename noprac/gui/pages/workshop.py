"""The workshop's lobby: whom the room will meet, and the workshops that were held.

Takes: scenarios, workshops of the journal. Gives: what is begun, opened, gone on with, as signals. May not: load
anything.
"""

from collections.abc import Callable

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from noprac.core.scenario import Scenario
from noprac.gui import workshop_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.tongue import locale
from noprac.gui.widgets.counter import Counter
from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.picker import Picker
from noprac.gui.widgets.words import Column, Words, button, empty, row, stack
from noprac.store.seed_files import LAST_SEED
from noprac.store.workshops import Held

WIDE = 820  # px


class WorkshopPage(Column):
    """The page."""

    begun = Signal(str, int)  # a scenario's id, a seed
    seed_opened = Signal()
    went_on = Signal(str)
    handed_out = Signal(str)
    deleted = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(WIDE)
        self._appearance = appearance
        self._scenarios: tuple[Scenario, ...] = ()
        self._held: tuple[Held, ...] | None = None
        self.setAccessibleName(said.WORKSHOP)
        self.notice = Words(tone="care")
        self.notice.hide()
        self.who = Picker(appearance)
        self.who.setAccessibleName(said.WHO)
        self.seed = Counter(said.SEED, 0, LAST_SEED, 1)
        self.begin = button(said.BEGIN, self._begin, kind="main")
        self.open_seed = button(said.OPEN_SEED, self.seed_opened.emit, kind="plain")
        self._list = stack(gap=GRID)
        self._lay_out()

    def _lay_out(self) -> None:
        panel = QFrame()
        panel.setProperty("kind", "panel")
        inside = stack(Words(said.WHO, strong=True), self.who, GRID, gap=GRID, margin=GRID * 3)
        inside.addLayout(row(Words(said.SEED, strong=True), self.seed, None))
        inside.addWidget(Words(said.SEED_ABOUT, tone="quiet"))
        inside.addSpacing(GRID)
        inside.addWidget(Flow(self.begin, self.open_seed))
        inside.addWidget(Words(said.BEGIN_ABOUT, tone="quiet"))
        panel.setLayout(inside)
        column = self.column
        column.addWidget(Words(said.WORKSHOP, size="display"))
        column.addWidget(Words(said.ABOUT, size="body", tone="quiet"))
        column.addWidget(self.notice)
        column.addSpacing(GRID * 2)
        column.addWidget(panel)
        column.addSpacing(GRID * 3)
        column.addWidget(Words(said.HELD, size="body", strong=True))
        column.addLayout(self._list)
        column.addStretch(1)

    def tell(self, text: str) -> None:
        """One line about something; "" takes it away."""
        self.notice.say(text)
        self.notice.setVisible(bool(text))

    def show_scenarios(self, scenarios: tuple[Scenario, ...]) -> None:
        """Whom one can meet; the choice stays."""
        if scenarios == self._scenarios:
            return
        self._scenarios, chosen = scenarios, self.who.currentData()
        self.who.offer([(f"{s.persona.name}: {s.title}", s.id) for s in scenarios], chosen)
        self.begin.setEnabled(bool(scenarios))

    @property
    def held(self) -> tuple[Held, ...]:
        """The workshops that are listed."""
        return self._held or ()

    def show_held(self, held: tuple[Held, ...]) -> None:
        """The workshops, the latest first."""
        if held == self._held:
            return
        self._held = held
        empty(self._list)
        if not held:
            self._list.addWidget(Words(said.NONE_HELD, tone="quiet"))
        for one in held:
            self._list.addWidget(self._row(one))

    def busy(self, *, on: bool) -> None:
        """Whether a prospect is being got ready."""
        self.begin.setEnabled(not on and bool(self._scenarios))
        self.tell(said.PREPARING if on else "")

    def _begin(self) -> None:
        if self.who.currentData():
            self.begun.emit(self.who.currentData(), self.seed.value)

    def _row(self, held: Held) -> QWidget:
        frame = QFrame()
        frame.setProperty("kind", "panel")
        when = locale().toString(_moment(held.began), locale().FormatType.ShortFormat)
        inside = stack(Words(held.title, strong=True), Words(when, tone="quiet"), gap=2, margin=GRID * 2)
        parts = (
            self._deed(held, when, said.GO_ON, self.went_on.emit),
            self._deed(held, when, said.SAVE_HANDOUT, self.handed_out.emit),
            self._deed(held, when, said.DELETE, lambda _: ask(on=True)),
        )
        sure = (
            self._deed(held, when, said.DELETE_SURE, self.deleted.emit),
            self._deed(held, when, said.DELETE_NOT, lambda _: ask(on=False)),
        )
        inside.addWidget(Flow(*parts, *sure, gap=GRID + 4))

        def ask(*, on: bool) -> None:
            """Nothing brings it back, so it is asked for twice."""
            for part in (*parts, *sure):
                part.setVisible((part in sure) is on)

        ask(on=False)
        frame.setLayout(inside)
        return frame

    def _deed(self, held: Held, when: str, text: str, on: Callable[[str], object]) -> QPushButton:
        made = button(text, lambda: on(held.id), kind="deed", name=f"{held.title}, {when}. {text}")
        made.setObjectName(f"{text} {held.id}")
        return made


def _moment(began: str) -> QDateTime:
    return QDateTime.fromString(began, Qt.DateFormat.ISODateWithMs).toLocalTime()
