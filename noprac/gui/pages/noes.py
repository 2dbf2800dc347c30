"""The journal of no's: what was said, what was done, how that changes; a line for those of real life.

Takes: no's with counts of them. Gives: what is wanted of them, as signals. May not: look anything up.
"""

from collections import Counter
from datetime import date, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from noprac.build.noes import guess
from noprac.core.debrief.noes import NoKind, Taken
from noprac.core.practice.goals import monday
from noprac.gui import noes_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.bars import Bar, Bars
from noprac.gui.widgets.chart import Fill, Kind
from noprac.gui.widgets.choices import Choices
from noprac.gui.widgets.columns import Column as WeekColumn
from noprac.gui.widgets.columns import Columns
from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.new_no import NewNo
from noprac.gui.widgets.no_row import NoRow
from noprac.gui.widgets.picker import Picker
from noprac.gui.widgets.words import Column, Words, button, empty, row, stack
from noprac.store.noes import Count, Entry, Wanted

WIDE = 820  # px, before zoom
WEEKS = 8
AT_ONCE = 3  # rows made between two looks at the events
EMBRACED = (Kind(said.EMBRACED), Kind(said.OTHERWISE, "edge", Fill.OPEN))


class NoesPage(Column):
    """The page."""

    wanted = Signal()  # something else is looked for
    more = Signal()
    added = Signal(str, object, object, str)  # words, kind, deed, who
    noted = Signal(str, str)
    changed = Signal(str, object, object)
    deleted = Signal(str)
    undone = Signal()  # what was deleted last is wanted back
    seen = Signal(str, int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(WIDE)
        self._appearance = appearance
        self._fit()
        appearance.changed.connect(self._fit)
        self.setAccessibleName(said.NOES)
        self.notice = Words(tone="care")
        self.notice.hide()
        self.undo = button(said.UNDO, self.undone.emit, kind="plain")
        self.undo.hide()
        self.new = NewNo(appearance, guess)
        self.new.added.connect(self.added)
        self._rows: dict[str, NoRow] = {}
        self._waiting: list[Entry] = []
        self._more = QTimer(self, interval=0, singleShot=True)
        self._more.timeout.connect(self._list_more)
        self._open: frozenset[str] = frozenset()
        self._counts: tuple[Count, ...] = ()
        self._make_filters()
        self.view = Choices(said.VIEWS, said.VIEW)
        self.view.chosen.connect(self._turn)
        self._one_by_one, self._patterns = QWidget(), QWidget()
        self._charts, self._list = QVBoxLayout(), stack(gap=GRID)
        self.count = Words(tone="quiet")
        self.show_more = button(said.MORE, self.more.emit, kind="plain")
        self._lay_out()

    def _fit(self) -> None:
        self.measure(round(WIDE * self._appearance.zoom))

    def _make_filters(self) -> None:
        self.search = QLineEdit()
        self.search.setProperty("kind", "search")
        self.search.setPlaceholderText(said.SEARCH)
        self.search.setAccessibleName(said.SEARCH_NAME)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.wanted)
        self.kind, self.deed = self._picker(said.ANY_KIND), self._picker(said.ANY_DEED)
        self.origin, self.period = self._picker(said.ORIGIN), self._picker(said.PERIOD)
        self.scenario = self._picker(said.ANY_SCENARIO)
        self.kind.offer([(said.ANY_KIND, None), *((name, kind) for kind, name in said.KINDS.items())], None)
        self.deed.offer([(said.ANY_DEED, None), *((name, deed) for deed, name in said.DEEDS.items())], None)
        self.origin.offer(list(said.ORIGINS.items()), None)
        self.period.offer(list(said.PERIODS.items()), None)
        self.scenario.offer([(said.ANY_SCENARIO, "")], "")

    def _picker(self, name: str) -> Picker:
        picker = Picker(self._appearance)
        picker.setAccessibleName(name)
        picker.picked.connect(lambda _: self.wanted.emit())
        return picker

    def _lay_out(self) -> None:
        filters = Flow(self.kind, self.deed, self.origin, self.scenario, self.period)
        column = self.column
        column.addWidget(Words(said.NOES, size="display"))
        column.addWidget(Words(said.ABOUT, size="body", tone="quiet"))
        column.addLayout(row(self.notice, self.undo, None))
        column.addSpacing(GRID * 2)
        column.addWidget(self.new)
        column.addSpacing(GRID * 3)
        column.addWidget(self.search)
        column.addWidget(filters)
        column.addSpacing(GRID * 2)
        column.addWidget(self.view)
        self._charts.setContentsMargins(0, GRID * 2, 0, 0)
        self._patterns.setLayout(self._charts)
        listed = stack(self.count, gap=GRID)
        listed.addLayout(self._list)
        listed.addWidget(self.show_more)
        self._one_by_one.setLayout(listed)
        column.addWidget(self._one_by_one)
        column.addWidget(self._patterns)
        column.addStretch(1)
        self._turn(True)

    def _turn(self, one_by_one: object) -> None:
        """Show the no's, or what they come to."""
        self.view.show_value(one_by_one)
        self._one_by_one.setVisible(bool(one_by_one))
        self._patterns.setVisible(not one_by_one)

    # What is wanted

    def wants(self, today: date) -> Wanted:
        """Which no's are looked for."""
        kind, deed = self.kind.currentData(), self.deed.currentData()  # Qt gives plain strings for them
        return Wanted(
            text=self.search.text(),
            kind=NoKind(kind) if kind else None,
            deed=Taken(deed) if deed else None,
            scenario=self.scenario.currentData() or "",
            real=self.origin.currentData(),
            since=said.since(self.period.currentData(), today),
        )

    # What is shown

    def tell(self, text: str) -> None:
        """One line about something that did not work, or did; "" takes it away."""
        self.notice.say(text)
        self.notice.setVisible(bool(text))

    def offer_undo(self, there: bool) -> None:
        """Whether what was deleted last can come back."""
        self.undo.setVisible(there)

    def show_noes(self, noes: tuple[Entry, ...]) -> None:
        """List these no's. Rows that stay, stay open."""
        stand = len(self._rows)
        if [no.id for no in noes[:stand]] == list(self._rows):
            for no in noes[:stand]:
                self._rows[no.id].renew(no)
            self._waiting = list(noes[stand:])
            self._list_more()
        else:
            self._list_anew(noes)

    def show_counts(self, counts: tuple[Count, ...], scenarios: dict[str, str]) -> None:
        """How many of what there are among all that fit; `scenarios`: to choose from, with who was called."""
        chosen = self.scenario.currentData()
        self.scenario.offer([(said.ANY_SCENARIO, ""), *((who, name) for name, who in scenarios.items())], chosen)
        whole, shown = sum(count.noes for count in counts), len(self._rows) + len(self._waiting)
        searching = self.wants(date.max) != Wanted()
        self.count.say(said.found(shown, whole) if whole else said.NONE_FOUND if searching else said.NONE_YET)
        self.show_more.setVisible(whole > shown)
        if counts != self._counts:
            self._counts = counts
            self._draw(counts)

    def renew(self, no: Entry, told: str) -> None:
        """Show a no that was changed, with a word on it."""
        if no.id in self._rows:
            self._rows[no.id].renew(no)
            self._rows[no.id].tell(told)

    def tell_row(self, no_id: str, text: str) -> None:
        """One line at a no."""
        if no_id in self._rows:
            self._rows[no_id].tell(text)

    def _list_anew(self, noes: tuple[Entry, ...]) -> None:
        self._open = frozenset(no_id for no_id, each in self._rows.items() if each.open)
        empty(self._list)
        self._rows, self._waiting = {}, list(noes)
        self._list_more()

    def _list_more(self) -> None:
        """Some more of them; the rest when the window has looked at its events."""
        if not self._waiting:
            return
        some, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        for no in some:
            self._rows[no.id] = self._row(no)
            if no.id in self._open:
                self._rows[no.id].toggle()
        together = QWidget()  # each widget that is shown lays the page out anew
        together.setLayout(stack(*(self._rows[no.id] for no in some), gap=GRID))
        self._list.addWidget(together)
        if self._waiting:
            self._more.start()

    def _row(self, no: Entry) -> NoRow:
        made = NoRow(self._appearance, no)
        made.noted.connect(self.noted)
        made.changed.connect(self.changed)
        made.deleted.connect(self.deleted)
        made.seen.connect(self.seen)
        return made

    # Patterns

    def _draw(self, counts: tuple[Count, ...]) -> None:
        empty(self._charts)
        if not counts:
            self._charts.addWidget(Words(said.NONE_FOUND, tone="quiet"))
            return
        for chart in (self._by_kind(counts), self._by_deed(counts), self._by_week(counts)):
            self._charts.addLayout(stack(Words(chart.title, strong=True), chart, gap=GRID))
            self._charts.addSpacing(GRID * 3)

    def _by_kind(self, counts: tuple[Count, ...]) -> Bars:
        whole, embraced = Counter[NoKind](), Counter[NoKind]()
        for count in counts:
            whole[count.kind] += count.noes
            embraced[count.kind] += count.embraced
        bars = tuple(
            Bar(said.KINDS[kind], (embraced[kind], noes - embraced[kind])) for kind, noes in whole.most_common()
        )
        return Bars(self._appearance, said.BY_KIND, said.rests_on(whole.total()), bars, EMBRACED)

    def _by_deed(self, counts: tuple[Count, ...]) -> Bars:
        whole = Counter[Taken]()
        for count in counts:
            whole[count.deed] += count.noes
        bars = tuple(Bar(said.DEEDS[deed], (whole[deed],)) for deed in said.DEEDS if whole[deed])
        kinds = (Kind(said.BY_DEED),)
        return Bars(self._appearance, said.BY_DEED, said.rests_on(whole.total()), bars, kinds)

    def _by_week(self, counts: tuple[Count, ...]) -> Columns:
        """The last weeks up to that of the latest no, empty ones too."""
        last = monday(counts[-1].day)
        weeks = [last - timedelta(weeks=back) for back in reversed(range(WEEKS))]
        whole, embraced = Counter[date](), Counter[date]()
        for count in counts:
            whole[monday(count.day)] += count.noes
            embraced[monday(count.day)] += count.embraced
        first = next(n for n, start in enumerate(weeks) if whole[start])
        columns = tuple(
            WeekColumn(said.week(start), said.short(start), (embraced[start], whole[start] - embraced[start]))
            for start in weeks[first:]
        )
        noes = sum(whole[start] for start in weeks)
        return Columns(self._appearance, said.BY_WEEK, said.rests_on(noes), columns, EMBRACED)
