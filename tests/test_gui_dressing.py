"""A page dressed anew a part at a time, and never seen half dressed."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from noprac.gui.dressing import MOST, WORN, Dressing, weight

SHEET = "QLabel {{ color: {colour}; }}"
LIGHT, DARK = SHEET.format(colour="#000001"), SHEET.format(colour="#eeeeee")
PANELS, LINES = 6, 15


class Page(QWidget):
    """Panels with lines in them."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        for _ in range(PANELS):
            self.add()

    def add(self) -> QFrame:
        panel = QFrame()
        panel.setProperty("kind", "panel")
        inside = QVBoxLayout(panel)
        for number in range(LINES):
            inside.addWidget(QLabel(str(number)))
        self.column.addWidget(panel)
        return panel

    @property
    def colours(self) -> set[str]:
        return {label.palette().windowText().color().name() for label in self.findChildren(QLabel)}


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    window = QWidget()
    qtbot.addWidget(window)
    made = Page()
    QVBoxLayout(window).addWidget(made)
    window.show()
    yield made
    window.close()


@pytest.fixture
def dressing(page: Page) -> Dressing:
    made = Dressing(page.window())
    made.begin(page, LIGHT)
    page.ensurePolished()
    QApplication.processEvents()
    return made


def test_a_first_sheet_is_worn_at_once(page: Page, dressing: Dressing) -> None:
    assert not dressing.busy
    assert page.colours == {"#000001"}
    assert page.property(WORN) == LIGHT


def test_another_one_comes_a_few_widgets_at_a_time_and_is_seen_whole(page: Page, dressing: Dressing) -> None:
    window, over = page.window(), []
    dressing.over.connect(lambda: over.append(page.colours))
    dressing.begin(page, DARK)
    while dressing.busy:
        assert not window.updatesEnabled()
        before = worn(page)
        dressing.step()
        assert worn(page) - before <= max(MOST, LINES + 1)
    assert window.updatesEnabled()
    assert over == [{"#eeeeee"}]
    assert page.property(WORN) == DARK
    assert page.column.isEnabled()


def worn(page: Page) -> int:
    """How many widgets wear the dark sheet by now."""
    return sum(weight(part) for part in page.findChildren(QFrame) if part.styleSheet() == DARK)


def test_the_loop_does_it_by_itself(qtbot: QtBot, page: Page, dressing: Dressing) -> None:
    with qtbot.waitSignal(dressing.over):
        dressing.begin(page, DARK)
    qtbot.waitUntil(lambda: not dressing.busy)
    assert page.colours == {"#eeeeee"}


def test_what_comes_later_is_dressed_as_the_rest(qtbot: QtBot, page: Page, dressing: Dressing) -> None:
    dressing.begin(page, DARK)
    dressing.finish()
    page.add().show()
    qtbot.waitUntil(lambda: page.colours == {"#eeeeee"})


def test_a_page_that_nobody_sees_is_dressed_part_by_part(page: Page) -> None:
    dressing = Dressing(page.window())
    page.hide()
    for _ in dressing.behind(page, LIGHT):
        assert page.window().updatesEnabled()
    assert page.property(WORN) == LIGHT
    assert not page.styleSheet()
    page.show()
    dressing.begin(page, LIGHT)
    assert not dressing.busy
    page.add().show()
    QApplication.processEvents()
    assert page.colours == {"#000001"}


@pytest.mark.parametrize("later", [LIGHT, DARK])
def test_a_page_that_is_shown_half_dressed_is_dressed_at_once(page: Page, later: str) -> None:
    dressing = Dressing(page.window())
    page.hide()
    parts = dressing.behind(page, LIGHT)
    next(parts)
    page.show()
    dressing.begin(page, LIGHT)
    assert not dressing.busy
    dressing.begin(page, later)
    assert list(parts) == []
    dressing.finish()
    QApplication.processEvents()
    assert len(page.colours) == 1
    assert page.property(WORN) == later


def test_another_change_in_the_middle_of_one_wins(page: Page, dressing: Dressing) -> None:
    told: list[bool] = []
    dressing.over.connect(lambda: told.append(True))
    dressing.begin(page, DARK)
    dressing.step()
    dressing.begin(page, LIGHT)
    dressing.finish()
    assert page.colours == {"#000001"}
    assert told == [True]


def test_a_page_that_was_left_half_dressed_is_dressed_when_it_is_shown_again(page: Page, dressing: Dressing) -> None:
    other = QLabel("other")
    dressing.begin(page, DARK)
    dressing.step()
    dressing.begin(other, DARK)
    assert not dressing.busy
    assert page.window().updatesEnabled()
    assert page.property(WORN) != DARK
    dressing.begin(page, DARK)
    dressing.finish()
    assert page.colours == {"#eeeeee"}


def test_a_part_that_goes_meanwhile_is_not_missed(page: Page, dressing: Dressing) -> None:
    dressing.begin(page, DARK)
    page.findChildren(QFrame)[-1].deleteLater()
    QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    dressing.finish()
    assert page.colours == {"#eeeeee"}
