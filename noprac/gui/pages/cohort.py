"""The trainer's page: a folder of calls, and what they say of many people.

Takes: a folder by drop or choice, a `Page` of `core.cohort`. Gives: wishes. May not: read a file, or reckon.
"""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from noprac.core.cohort.values import SKILLS, Page, Refused, Wanted
from noprac.core.score import Category
from noprac.gui import cohort_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.below import below
from noprac.gui.pages import cohort_views as views
from noprac.gui.theme import GRID
from noprac.gui.widgets.choices import Choices
from noprac.gui.widgets.drop import Drop
from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.picker import Picker
from noprac.gui.widgets.table import Head, Line, Table
from noprac.gui.widgets.words import Column, Words, button, empty, row, stack

WIDE = 1080  # px
_DRAWN: dict[str, Callable[[Appearance, Page], QVBoxLayout]] = {
    "noes": views.noes,
    "gains": views.gains,
    "agreement": views.agreement,
    "scenarios": views.scenarios,
}


class CohortPage(Column):
    """First a place to drop a folder; once it is read, what it says."""

    dropped = Signal(object)  # a folder
    asked = Signal()  # to choose a folder
    again = Signal()
    stopped = Signal()
    wanted = Signal()  # other calls count
    opened = Signal(str)  # a person's id
    exported = Signal()
    handed_out = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(WIDE)
        self._appearance = appearance
        self._page: Page | None = None
        self._waited = False  # the focus is where a folder that is being read is stopped
        self._scenarios: tuple[tuple[str, str], ...] = ()
        self.skill_shown, self.view_shown = Category.OVERALL, "people"
        self.setAccessibleName(said.COHORT)
        self.notice = Words(tone="care")
        self.drop = Drop(said.DROP, said.DROP_ABOUT, said.CHOOSE)
        self.drop.dropped.connect(self.dropped)
        self.drop.strange.connect(lambda: self.tell(said.NO_FOLDER))
        self.drop.asked.connect(self.asked)
        self._make_progress()
        self._make_filters()
        self._make_body()
        self._lay_out()

    def _make_progress(self) -> None:
        self.progress = Words(size="body")
        self.stop = button(said.STOP, self.stopped.emit, kind="plain")
        line = row(self.progress, self.stop, gap=GRID * 2, margin=GRID * 3)
        line.setStretch(0, 1)
        self._progress = QFrame()
        self._progress.setProperty("kind", "panel")
        self._progress.setLayout(line)

    def _make_filters(self) -> None:
        self.search = QLineEdit()
        self.search.setProperty("kind", "search")
        self.search.setPlaceholderText(said.SEARCH)
        self.search.setAccessibleName(said.SEARCH_NAME)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._show_people())
        self.scenario, self.period = self._picker(said.SCENARIO), self._picker(said.PERIOD)
        self.scenario.offer([(said.ANY_SCENARIO, "")], "")
        self.period.offer(list(said.PERIODS.items()), None)
        self.skill = Choices({skill: said.skill(skill) for skill in SKILLS}, said.SKILL)
        self.skill.show_value(self.skill_shown)
        self.skill.chosen.connect(self._choose_skill)
        self.view = Choices(said.VIEWS, said.VIEW)
        self.view.show_value(self.view_shown)
        self.view.chosen.connect(self.turn_to)

    def _picker(self, name: str) -> Picker:
        picker = Picker(self._appearance)
        picker.setAccessibleName(name)
        picker.picked.connect(lambda _: self.wanted.emit())
        return picker

    def _make_body(self) -> None:
        self.summary = Words(strong=True)
        self.refused_button = button("", self._turn_refused)
        self.refused_button.setCheckable(True)
        self.refused = Table(self._appearance, said.REFUSED_HEAD, (Head(said.FILE), Head(said.WHY, wide=True)))
        self.people = Table(self._appearance, said.VIEWS["people"], views.PEOPLE)
        self.people.opened.connect(lambda key: self.opened.emit(str(key)))
        self.nobody = Words(said.NOBODY, tone="quiet")
        self.another = button(said.ANOTHER, self.asked.emit, kind="plain")
        self.re_read = button(said.AGAIN, self.again.emit, kind="plain")
        self.export = button(said.EXPORT, self.exported.emit, kind="plain")
        self.hand_out = button(said.HAND_OUT, self.handed_out.emit, kind="plain")
        self.status = Words(tone="quiet")

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(Words(said.COHORT, size="display"))
        column.addWidget(Words(said.ABOUT, size="body", tone="quiet"))
        column.addWidget(self.notice)
        column.addSpacing(GRID * 2)
        column.addWidget(self.drop)
        column.addWidget(self._progress)
        self.body = QWidget()
        self.body.setLayout(self._body())
        column.addWidget(self.body)
        column.addStretch(1)
        for part in (self.notice, self._progress, self.body):
            part.hide()

    def _body(self) -> QVBoxLayout:
        whole = stack(gap=GRID)
        whole.addWidget(Flow(self.another, self.re_read, self.export, self.hand_out))
        whole.addWidget(self.status)
        whole.addWidget(self.summary)
        whole.addLayout(row(self.refused_button, None))
        whole.addWidget(self.refused)
        whole.addSpacing(GRID)
        whole.addWidget(self.view)
        whole.addWidget(Flow(self.scenario, self.period))
        self._people = QWidget()
        about = Words(said.PEOPLE_ABOUT, tone="quiet")
        self._people.setLayout(stack(self.search, self.skill, about, self.nobody, self.people, gap=GRID))
        whole.addWidget(self._people)
        self._drawn, self._drawing = QWidget(), stack(gap=GRID)
        self._drawing.setContentsMargins(0, GRID * 2, 0, 0)
        self._drawn.setLayout(self._drawing)
        whole.addWidget(self._drawn)
        return whole

    # Coming in, reading

    def tell(self, text: str) -> None:
        """One line about something that did not work; "" takes it away."""
        self.notice.say(text)
        self.notice.setVisible(bool(text))

    def say(self, text: str) -> None:
        """One line about something that did."""
        self.status.say(text)
        self.status.setVisible(bool(text))

    def show_progress(self, text: str) -> None:
        """A folder is being read; "" once it is no longer."""
        self._waited = self._waited or self.stop.hasFocus()
        self.progress.say(text)
        self._progress.setVisible(bool(text))
        self.drop.setVisible(not text and self._page is None)
        self.body.setVisible(not text and self._page is not None)
        if text:
            self.stop.setFocus()
        elif self._page is None:
            self._go_on(self.drop.choose)

    def _go_on(self, part: QWidget) -> None:
        """The focus goes on from the button that was there while somebody waited."""
        if self._waited:
            self._waited = False
            part.setFocus()

    # What is wanted

    def wants(self, today: date) -> Wanted:
        """Which calls count."""
        return Wanted(scenario=self.scenario.currentData() or "", since=said.since(self.period.currentData(), today))

    def offer(self, scenarios: Sequence[tuple[str, str]]) -> None:
        """The scenarios to choose from: ids with titles; all of the folder."""
        chosen = self.scenario.currentData()
        self.scenario.offer([(said.ANY_SCENARIO, ""), *((title, name) for name, title in scenarios)], chosen)

    def begin(self) -> None:
        """Another folder: every call counts."""
        self.scenario.offer([(said.ANY_SCENARIO, "")], "")
        self.period.setCurrentIndex(0)
        self.search.clear()

    # What is shown

    def show_folder(self, folder: Path) -> None:
        """Whose calls these are."""
        self.setAccessibleDescription(str(folder))
        self.summary.setToolTip(str(folder))

    def show_page(self, page: Page) -> None:
        """What there is to say of the calls that count."""
        self._page = page
        self.drop.hide()
        self.body.show()
        self.summary.say(said.summary(page))
        self._show_refused(page.refused)
        self._show_people()
        self._draw()
        self._go_on(self.people)

    def turn_to(self, view: object) -> None:
        """Another view."""
        self.view_shown = str(view)
        self.view.show_value(self.view_shown)
        self._draw()

    def _choose_skill(self, skill: Category) -> None:
        self.skill_shown = skill
        self._show_people()

    def _show_refused(self, refused: Sequence[Refused]) -> None:
        self.refused.show_lines([Line(each.file, (each.file, below(each.why))) for each in refused])
        self.refused_button.setText(said.refused(len(refused)).replace("&", "&&"))
        self.refused_button.setAccessibleName(said.refused(len(refused)))
        self.refused_button.setVisible(bool(refused))
        self._turn_refused()

    def _turn_refused(self) -> None:
        self.refused.setVisible(self.refused_button.isChecked() and bool(self.refused.lines))

    def _show_people(self) -> None:
        if self._page is None:
            return
        found = list(views.people(self._page, self.skill_shown, self.search.text()))
        self.people.show_lines(found)
        self.people.setVisible(bool(found))
        self.nobody.setVisible(not found)

    def _draw(self) -> None:
        """The view that is shown is drawn anew, no other."""
        empty(self._drawing)
        draw = _DRAWN.get(self.view_shown)
        self._people.setVisible(draw is None)
        self._drawn.setVisible(draw is not None)
        if draw is not None and self._page is not None:
            self._drawing.addLayout(draw(self._appearance, self._page))
