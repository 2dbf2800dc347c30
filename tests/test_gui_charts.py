"""Charts: painted in every look, pointed at, gone through by keys, told in words, nothing lying over anything."""

from collections.abc import Callable
from itertools import pairwise

import gui_stage as stage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from noprac.gui.appearance import Appearance
from noprac.gui.widgets.bars import Bar, Bars
from noprac.gui.widgets.chart import Chart, Fill, Kind, count
from noprac.gui.widgets.columns import Column, Columns
from noprac.gui.widgets.dots import Dot, Dots, Series
from noprac.gui.widgets.labels import apart

Make = Callable[[Appearance], Chart]
KINDS = (Kind("asked"), Kind("let go", "good", Fill.OPEN), Kind("argued", "care", Fill.STRIPED))
RESTS = "14 no's in 6 calls"


def bars(look: Appearance) -> Bars:
    return Bars(look, "No's by kind", RESTS, (Bar("price", (3, 1, 1)), Bar("timing", (2, 0, 0)), NONE), KINDS)


def columns(look: Appearance) -> Columns:
    weeks = tuple(
        Column(f"Week of {d} May", f"{d} May", parts) for d, parts in ((4, (1, 0, 2)), (11, (0, 0, 0)), (18, (2, 1, 1)))
    )
    return Columns(look, "No's by week", RESTS, weeks, KINDS, goal=(3, "your goal"))


def dots(look: Appearance) -> Dots:
    one = tuple(Dot(i, value, f"{value} on {i} May", f"{i} May") for i, value in ((1, 40.0), (2, None), (5, 80.0)))
    other = tuple(Dot(i, value, f"{value} on {i} May") for i, value in ((1, 60.0), (2, 61.0), (5, 79.0)))
    return Dots(look, "Scores", "3 calls", (Series(Kind("asking"), one), Series(KINDS[1], other)))


NONE = Bar("habit", (0, 0, 0))
ALL = (bars, columns, dots)


def shown(qtbot: QtBot, chart: Chart) -> Chart:
    qtbot.addWidget(chart)
    chart.resize(640, chart.sizeHint().height())
    chart.show()
    return chart


@pytest.mark.parametrize("make", ALL)
@pytest.mark.parametrize("tone", stage.Tone)
def test_it_is_drawn_in_its_role_in_every_theme(qtbot: QtBot, make: Make, tone: stage.Tone) -> None:
    chart = shown(qtbot, make(stage.look(tone)))
    picture = chart.grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(0, 640, 2) for y in range(0, chart.height(), 2)}
    assert QColor(stage.THEMES[tone].accent).name() in seen


@pytest.mark.parametrize("make", ALL)
@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_its_marks_lie_within_it(qtbot: QtBot, make: Make, zoom: float) -> None:
    look = stage.look()
    look.choose(zoom=zoom)
    chart = shown(qtbot, make(look))
    assert all(chart.rect().toRectF().contains(spot.box.center()) for spot in chart.spots())


def test_it_is_told_in_words(qtbot: QtBot) -> None:
    chart = shown(qtbot, bars(stage.look()))
    told = QAccessible.queryAccessibleInterface(chart).text(QAccessible.Text.Description)
    assert told == (
        "No's by kind: 14 no's in 6 calls. price: 5 (asked 3, let go 1, argued 1). timing: 2 (asked 2). habit: 0."
    )
    assert chart.accessibleName() == "No's by kind, 14 no's in 6 calls"


def test_one_kind_needs_no_name() -> None:
    chart = Bars(stage.look(), "No's", RESTS, (Bar("price", (5,)),), KINDS[:1])
    assert chart.as_text().endswith("price: 5.")


def test_a_bar_is_as_long_as_its_number_from_zero(qtbot: QtBot) -> None:
    first, second, _ = shown(qtbot, bars(stage.look())).spots()
    assert second.box.width() / first.box.width() == pytest.approx(2 / 5)


def test_a_column_is_as_high_as_its_number_from_zero(qtbot: QtBot) -> None:
    first, empty, last = shown(qtbot, columns(stage.look())).spots()
    assert first.box.height() / last.box.height() == pytest.approx(3 / 4)
    assert empty.box.height() < 3
    assert empty.told == "Week of 11 May: 0."


def test_a_missing_figure_has_no_dot(qtbot: QtBot) -> None:
    assert len(shown(qtbot, dots(stage.look())).spots()) == 5


def test_the_arrow_keys_go_from_mark_to_mark(qtbot: QtBot) -> None:
    chart = shown(qtbot, columns(stage.look()))
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.told.startswith("Week of 4 May: 3")
    for _ in range(5):
        QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.told.startswith("Week of 18 May: 4")
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.told.startswith("Week of 11 May")
    chart.choose(None)
    assert chart.told == ""


def test_the_pointer_chooses_what_it_is_over(qtbot: QtBot) -> None:
    chart = shown(qtbot, bars(stage.look()))
    QTest.mouseMove(chart, chart.spots()[1].box.center().toPoint())
    qtbot.waitUntil(lambda: chart.told == "timing: 2 (asked 2).")
    QTest.mouseMove(chart, QPoint(639, 1))
    qtbot.waitUntil(lambda: chart.told == "")


def test_without_figures_it_stands_all_the_same(qtbot: QtBot) -> None:
    look = stage.look()
    for chart in (Bars(look, "No's", "no calls", (), KINDS), Columns(look, "No's", "no calls", (), KINDS)):
        assert shown(qtbot, chart).spots() == ()
        assert not chart.grab().isNull()
    none = shown(qtbot, Dots(look, "Scores", "no calls", (Series(KINDS[0], ()),)))
    assert none.as_text() == "Scores: no calls."
    assert not none.grab().isNull()


def test_numbers_have_no_needless_digits() -> None:
    assert (count(3.0), count(2.5)) == ("3", "2.5")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.floats(0, 200), max_size=6), st.lists(st.floats(0, 200), max_size=2))
def test_labels_never_lie_over_each_other(wanted: list[float], taken: list[float]) -> None:
    placed = apart(wanted, 20, taken, 200)
    assert all(abs(one - other) > 19.9 for one, other in pairwise(sorted(placed)))
    assert all(abs(one - other) > 19.9 for one in placed for other in taken)
    assert all(y <= 190 for y in placed)
