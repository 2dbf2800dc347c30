"""What the trainer's page shows of many people's calls, view by view.

Takes: a `Page` of `core.cohort`. Gives: lines of tables, charts. May not: reckon.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QVBoxLayout

from noprac.core.cohort.values import Gained, NoLine, Page, Standing
from noprac.core.debrief.noes import Taken
from noprac.core.score import Category
from noprac.gui import cohort_texts as said
from noprac.gui import formats, noes_texts
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.bars import Bar, Bars
from noprac.gui.widgets.chart import Chart, Fill, Kind
from noprac.gui.widgets.columns import Column as WeekColumn
from noprac.gui.widgets.columns import Columns
from noprac.gui.widgets.table import Head, Line, Table
from noprac.gui.widgets.words import Words, stack

WEEKS = 26  # that are drawn; further back they say little of today
EMBRACED = (Kind(said.EMBRACED), Kind(said.OTHERWISE, "edge", Fill.OPEN))
GAINS = (
    Kind(said.UP),
    Kind(said.UNCLEAR, "edge", Fill.OPEN),
    Kind(said.DOWN, "care", Fill.STRIPED),
    Kind(said.TOO_FEW, "quiet", Fill.DOTTED),
)
PEOPLE = (
    Head(said.NAME, wide=True),
    Head(said.CALLS, number=True),
    Head(said.MEAN, number=True),
    Head(said.FIRST_CALLS, number=True),
    Head(said.LAST_CALLS, number=True),
    Head(said.CHANGE),
    Head(said.EMBRACED_SHARE, number=True),
    Head(said.LAST, number=True),
)


def people(page: Page, skill: Category, name: str) -> Iterator[Line]:
    """A line a person whose name has `name` in it."""
    wanted = name.casefold().split()
    for one in page.people:
        if all(word in one.person.name.casefold() for word in wanted):
            yield Line(one.person.id, _standing(one, skill))


def _standing(one: Standing, skill: Category) -> tuple[str, ...]:
    course = one.skills[skill]
    embraced = formats.percent(round(100 * one.embraced / one.noes)) if one.noes else said.NONE
    return (
        one.person.name,
        formats.number(one.calls),
        said.mean(course.mean),
        said.number(course.first),
        said.number(course.last),
        said.gain(course),
        embraced,
        formats.day(one.until),
    )


def noes(look: Appearance, page: Page) -> QVBoxLayout:
    """What was said no to, and what was done with it."""
    heard = sum(line.n for line in page.noes)
    if not heard:
        return _view(said.NOES_ABOUT, Words(said.NO_CALLS, tone="quiet"))
    return _view(
        said.NOES_ABOUT,
        _by_kind(look, page.noes, heard),
        _by_deed(look, page.noes, heard),
        _table(look, said.KINDS_TITLE, _NO_HEADS, [_no(line) for line in page.noes]),
    )


_NO_HEADS = (
    Head(said.KIND),
    Head(said.HEARD, number=True),
    Head(said.PEOPLE, number=True),
    Head(said.OPENED, number=True),
    Head(said.COMMONEST, wide=True),
)


def _no(line: NoLine) -> tuple[str, ...]:
    numbers = (formats.number(line.n), formats.number(line.people), said.share(line.opened))
    return noes_texts.KINDS[line.kind], *numbers, said.wording(line.wordings)


def _by_kind(look: Appearance, lines: Sequence[NoLine], heard: int) -> Bars:
    bars = []
    for line in lines:
        taken = round(line.embraced.value * line.n) if line.embraced else _embraced(line)
        bars.append(Bar(noes_texts.KINDS[line.kind], (taken, line.n - taken)))
    return Bars(look, said.KINDS_TITLE, said.noes(heard), tuple(bars), EMBRACED)


def _embraced(line: NoLine) -> int:
    """Of few no's, where no share is told."""
    return sum(line.deeds.get(deed, 0) for deed in (Taken.ASKED, Taken.LET_GO))


def _by_deed(look: Appearance, lines: Sequence[NoLine], heard: int) -> Bars:
    whole = Counter[Taken]()
    for line in lines:
        whole.update(line.deeds)
    bars = tuple(Bar(name, (whole[deed],)) for deed, name in noes_texts.DEEDS.items() if whole[deed])
    return Bars(look, said.DEEDS_TITLE, said.noes(heard), bars, (Kind(said.DEEDS_TITLE),))


def gains(look: Appearance, page: Page) -> QVBoxLayout:
    """Who gains, by skill, and how much was practised."""
    bars = tuple(Bar(said.skill(one.skill), _parts(one)) for one in page.gains)
    whole = _view(said.GAINS_ABOUT, Bars(look, said.GAINS_TITLE, said.people(len(page.people)), bars, GAINS))
    for one in page.gains:
        whole.addWidget(Words(said.gained(one), tone="quiet"))
    if page.weeks:
        whole.addSpacing(GRID * 2)
        whole.addLayout(_titled(_weeks(look, page)))
    return whole


def _parts(one: Gained) -> tuple[float, ...]:
    return one.up, one.unclear, one.down, one.too_few


def _weeks(look: Appearance, page: Page) -> Columns:
    shown = page.weeks[-WEEKS:]
    columns = tuple(WeekColumn(noes_texts.week(w.start), noes_texts.short(w.start), (w.calls,)) for w in shown)
    rests = said.calls(sum(w.calls for w in shown))
    return Columns(look, said.WEEKS_TITLE, rests, columns, (Kind(said.WEEKS_TITLE),))


def agreement(look: Appearance, page: Page) -> QVBoxLayout:
    """Marks beside the scores."""
    if not page.scores_agree and not page.moves_agree:
        return _view(said.AGREE_ABOUT, Words(said.NO_MARKS))
    tables = []
    if page.scores_agree:
        tables.append(_table(look, said.MARKS, _MARK_HEADS, [said.agreed(one) for one in page.scores_agree]))
    if page.moves_agree:
        tables.append(_table(look, said.MOVE, _MOVE_HEADS, [said.moves_agreed(one) for one in page.moves_agree]))
    return _view(said.AGREE_ABOUT, *tables)


_MARK_HEADS = (
    Head(said.SKILL, wide=True),
    Head(said.N_MARKS, number=True),
    Head(said.OFF, number=True),
    Head(said.LIMITS, number=True),
    Head(said.NEAR, number=True),
    Head(said.ORDER, number=True),
)
_MOVE_HEADS = (
    Head(said.MOVE, wide=True),
    *(Head(name, number=True) for name in (said.BOTH, said.ONLY_SEEN, said.ONLY_YOU, said.SAME, said.KAPPA)),
)
_SCENARIO_HEADS = (
    Head(said.TITLE, wide=True),
    *(Head(name, number=True) for name in (said.HARD, said.CALLS, said.PEOPLE, said.ENDED_RIGHT, said.MEAN)),
)


def scenarios(look: Appearance, page: Page) -> QVBoxLayout:
    """What was played."""
    return _view("", _table(look, said.VIEWS["scenarios"], _SCENARIO_HEADS, [said.scenario(s) for s in page.scenarios]))


def _table(look: Appearance, name: str, heads: Sequence[Head], lines: Sequence[tuple[str, ...]]) -> Table:
    table = Table(look, name, heads)
    table.show_lines([Line(number, cells) for number, cells in enumerate(lines)])
    return table


def _view(about: str, *parts: Chart | Table | Words) -> QVBoxLayout:
    whole = stack(gap=GRID)
    if about:
        whole.addWidget(Words(about, tone="quiet"))
        whole.addSpacing(GRID)
    for part in parts:
        whole.addLayout(_titled(part) if isinstance(part, Chart) else stack(part))
        whole.addSpacing(GRID * 2)
    return whole


def _titled(chart: Chart) -> QVBoxLayout:
    return stack(Words(chart.title, strong=True), chart, gap=GRID)
