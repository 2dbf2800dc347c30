"""A person of the cohort: how each skill goes, and the calls.

Takes: a `Standing`, the calls. Gives: `opened` with a call's id, `left`. May not: rank, or reckon.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from noprac.core.cohort.values import SKILLS, CallLine, Standing
from noprac.core.score import Category
from noprac.gui import cohort_texts as said
from noprac.gui import formats, progress_texts
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.chart import Kind
from noprac.gui.widgets.choices import Choices
from noprac.gui.widgets.dots import Dot, Dots, Series
from noprac.gui.widgets.table import Head, Line, Table
from noprac.gui.widgets.words import Column, Words, button, empty, row, stack

WIDE = 1200  # px; room for all the columns of the calls
SHOWN = 60  # calls in the chart
HEADS = (
    Head(said.WHEN),
    Head(said.TITLE, wide=True),
    Head(said.ENDED),
    *(Head(said.skill(skill), number=True) for skill in SKILLS),
)


class PersonPage(Column):
    """The page."""

    opened = Signal(str)
    left = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(WIDE)
        self._appearance = appearance
        self.person: Standing | None = None
        self._calls: tuple[CallLine, ...] = ()
        self._skill = Category.OVERALL
        self.back = button(said.BACK, self.left.emit, kind="plain")
        self.name = Words(size="display")
        self.notice = Words(tone="care")
        self.skill = Choices({skill: said.skill(skill) for skill in SKILLS}, said.SKILL)
        self.skill.show_value(self._skill)
        self.skill.chosen.connect(self._choose)
        self._course, self._chart = Words(), stack(gap=GRID)
        self.calls = Table(appearance, said.CALLS_OF, HEADS)
        self.calls.opened.connect(lambda key: self.opened.emit(str(key)))
        self._lay_out()

    def _lay_out(self) -> None:
        column = self.column
        column.addLayout(row(self.back, None))
        column.addWidget(self.name)
        column.addWidget(self.notice)
        self.notice.hide()
        panel = QFrame()
        panel.setProperty("kind", "panel")
        inside = stack(self.skill, self._course, gap=GRID, margin=GRID * 3)
        inside.addLayout(self._chart)
        panel.setLayout(inside)
        column.addWidget(panel)
        column.addSpacing(GRID * 2)
        column.addWidget(Words(said.CALLS_OF, size="body", strong=True))
        column.addWidget(Words(said.OPEN_ABOUT, tone="quiet"))
        column.addWidget(self.calls)
        column.addStretch(1)

    def tell(self, text: str) -> None:
        """One line about something that did not work; "" takes it away."""
        self.notice.say(text)
        self.notice.setVisible(bool(text))

    def show_person(self, person: Standing, calls: Sequence[CallLine]) -> None:
        """Show somebody with the calls that count, the earliest first."""
        self.person, self._calls = person, tuple(calls)
        self.name.say(person.person.name)
        self.setAccessibleName(person.person.name)
        self.tell("")
        self.calls.show_lines([Line(call.call, _line(call)) for call in reversed(self._calls)])
        self._show_course()
        self.verticalScrollBar().setValue(0)

    def begin(self) -> None:
        """Somebody comes to the page."""
        self.calls.setFocus()

    def _choose(self, skill: Category) -> None:
        self._skill = skill
        self._show_course()

    def _show_course(self) -> None:
        if self.person is None:
            return
        name = said.skill(self._skill)
        self._course.say(said.course(name, self.person.skills[self._skill]))
        empty(self._chart)
        scored = [call for call in self._calls if not call.take and call.scores[self._skill] is not None][-SHOWN:]
        if scored:
            dots = tuple(self._dot(number, call) for number, call in enumerate(scored))
            rests = said.calls(len(scored))
            self._chart.addWidget(Dots(self._appearance, name, rests, (Series(Kind(name), dots),)))

    def _dot(self, number: int, call: CallLine) -> Dot:
        value = float(call.scores[self._skill] or 0)
        return Dot(number, value, progress_texts.told(value, call.day), formats.short_day(call.day))


def _line(call: CallLine) -> tuple[str, ...]:
    title = f"{call.title} ({said.TAKE})" if call.take else call.title
    ended = said.ended(call.ending, right=call.ending is call.right)
    scores = (said.NONE if call.scores[skill] is None else formats.number(call.scores[skill] or 0) for skill in SKILLS)
    return formats.day(call.day), title, ended, *scores
