"""Progress: the week's goal, the trainee's own figures, scores and moves over time, the dread and its truth.

Takes: what `build.practice` reckons. Gives: another goal, as a signal. May not: reckon, or praise.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from noprac.build.practice import Whole
from noprac.core.practice.dread import WORST
from noprac.core.practice.goals import MOST
from noprac.core.practice.progress import SCORES, Course
from noprac.core.score import Category
from noprac.gui import figure_texts as figures
from noprac.gui import progress_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.letter_texts import quoted
from noprac.gui.noes_texts import short, week
from noprac.gui.theme import GRID
from noprac.gui.widgets.bars import Bar, Bars
from noprac.gui.widgets.chart import Chart, Fill, Kind
from noprac.gui.widgets.choices import Choices
from noprac.gui.widgets.columns import Column as WeekColumn
from noprac.gui.widgets.columns import Columns
from noprac.gui.widgets.dots import Dot, Dots, Series
from noprac.gui.widgets.words import Column, Words, button, empty, row, stack

WIDE = 820  # px
SHOWN = 60  # calls in a chart; further back they say little of today


class ProgressPage(Column):
    """The page."""

    chose = Signal(int)  # another goal

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(WIDE)
        self._appearance = appearance
        self._whole: Whole | None = None
        self._goal, self._score = 0, Category.OVERALL
        self.setAccessibleName(said.PROGRESS)
        self.notice = Words(tone="care")
        self.notice.hide()
        self.less = button("\N{MINUS SIGN}", lambda: self._step(-1), kind="plain", name=said.LESS)
        self.more = button("+", lambda: self._step(1), kind="plain", name=said.MORE)
        self.goal = Words(strong=True, centred=True)
        self.goal.setWordWrap(False)
        self.scores = Choices({category: said.score(category) for category in SCORES}, said.SCORE)
        self.scores.chosen.connect(self._choose)
        self._week, self._own, self._dread = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._course, self._moves, self._written = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(Words(said.PROGRESS, size="display"))
        column.addWidget(Words(said.ABOUT, size="body", tone="quiet"))
        column.addWidget(self.notice)
        for part in (
            self._panel(said.GOAL, self._goal_row(), self._week),
            self._panel(said.FIGURES, self._own),
            self._panel(said.SCORES, self.scores, self._course),
            self._panel(said.MOVES, self._moves),
            self._panel(said.DREAD, self._dread),
            self._panel(said.WRITTEN, self._written),
        ):
            column.addSpacing(GRID * 2)
            column.addWidget(part)
        column.addStretch(1)
        self.written_panel = part
        self.written_panel.hide()

    def _panel(self, title: str, *parts: QWidget | QHBoxLayout | QVBoxLayout) -> QFrame:
        panel = QFrame()
        panel.setProperty("kind", "panel")
        inside = stack(Words(title, size="body", strong=True), gap=GRID, margin=GRID * 3)
        for part in parts:
            if isinstance(part, QWidget):
                inside.addWidget(part)
            else:
                inside.addLayout(part)
        panel.setLayout(inside)
        return panel

    def _goal_row(self) -> QHBoxLayout:
        self.goal.setAccessibleName(said.GOAL_NAME)
        words = Words(said.GOAL_ABOUT, tone="quiet")
        line = row(words, self.less, self.goal, self.more, gap=GRID)
        line.setStretch(0, 1)
        return line

    def _step(self, by: int) -> None:
        self.show_goal(min(max(self._goal + by, 0), MOST))
        self.chose.emit(self._goal)

    def _choose(self, category: Category) -> None:
        self._score = category
        if self._whole is not None:
            self._show_course(self._whole)

    # What is shown

    def tell(self, text: str) -> None:
        """One line about something that did not work; "" takes it away."""
        self.notice.say(text)
        self.notice.setVisible(bool(text))

    def show_goal(self, goal: int) -> None:
        """The goal in force."""
        self._goal = goal
        self.goal.say(said.goal(goal))
        self.less.setEnabled(goal > 0)
        self.more.setEnabled(goal < MOST)

    def show_whole(self, whole: Whole, written: tuple[str, ...]) -> None:
        """All of it. `written`: the trainee's own sentences after calls and drills, the latest first."""
        self._whole = whole
        self._show_week(whole)
        _fill(self._own, figures.ratio(whole.ratio), figures.saved(whole.saved))
        self.scores.show_value(self._score)
        self._show_course(whole)
        self._show_moves(whole)
        self._show_dread(whole)
        _fill(self._written, *(quoted(words) for words in written))
        self.written_panel.setVisible(bool(written))

    def _show_week(self, whole: Whole) -> None:
        _fill(self._week, figures.week(whole.weeks[-1]), figures.streak(whole.streak))
        if any(each.noes for each in whole.weeks):
            columns = tuple(WeekColumn(week(w.start), short(w.start), (w.embraced,)) for w in whole.weeks)
            goal = (float(self._goal), said.YOUR_GOAL) if self._goal else None
            rests = said.calls(whole.calls)
            _hang(
                self._week, Columns(self._appearance, said.EMBRACED, rests, columns, (Kind(said.EMBRACED),), goal=goal)
            )

    def _show_course(self, whole: Whole) -> None:
        course, name = whole.scores[self._score], said.score(self._score)
        _fill(self._course, figures.course(name, course))
        if course.values:
            _hang(self._course, self._dots(name, course))

    def _dots(self, name: str, course: Course) -> Chart:
        latest = course.values[-SHOWN:]
        dots = tuple(Dot(n, v, said.told(v, day), short(day)) for n, (day, v) in enumerate(latest))
        return Dots(self._appearance, name, said.calls(len(latest)), (Series(Kind(name), dots),))

    def _show_moves(self, whole: Whole) -> None:
        known = [
            (move, course.now) for move, course in whole.moves.items() if course.now is not None and course.now.value
        ]
        if not known:
            _fill(self._moves, said.FEW_MOVES)
            return
        _fill(self._moves, said.MOVES_ABOUT)
        bars = tuple(Bar(said.move(move), (round(now.value, 1),)) for move, now in known)
        rests = said.calls(max(now.n for _, now in known))
        _hang(self._moves, Bars(self._appearance, said.MOVES, rests, bars, (Kind(said.MOVES),)))
        for line in said.changed(whole.moves) or (said.NO_CHANGE,):
            self._moves.addWidget(Words(line, tone="quiet"))

    def _show_dread(self, whole: Whole) -> None:
        dread = whole.dread
        if not dread.n:
            _fill(self._dread, said.DREAD_NONE)
            return
        _fill(self._dread, figures.dread(dread))
        days = [w.start.toordinal() for w in dread.weeks]
        lines = tuple(
            Series(
                kind,
                tuple(
                    Dot(at, value, said.told_week(value, w.start, w.n), short(w.start))
                    for at, w in zip(days, dread.weeks, strict=True)
                    for value in ((w.expected if kind.name == said.EXPECTED else w.felt),)
                ),
            )
            for kind in (Kind(said.EXPECTED, "edge", Fill.OPEN), Kind(said.FELT))
        )
        scale = (0.0, WORST / 2, float(WORST))
        _hang(self._dread, Dots(self._appearance, said.DREAD, said.calls(dread.n), lines, scale))


def _fill(layout: QVBoxLayout, *lines: str) -> None:
    empty(layout)
    layout.setSpacing(GRID)
    for line in lines:
        if line:
            layout.addWidget(Words(line))


def _hang(layout: QVBoxLayout, chart: Chart) -> None:
    layout.addSpacing(GRID)
    layout.addWidget(chart)
