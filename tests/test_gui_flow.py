"""Widgets that go on in the next line."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.order import in_order


def sized(width: int) -> QPushButton:
    made = QPushButton()
    made.setFixedSize(width, 20)
    return made


def shown(qtbot: QtBot, flow: Flow, width: int) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(flow)
    column.addStretch()
    qtbot.addWidget(page)
    page.resize(width, 200)
    page.show()
    qtbot.waitExposed(page)
    return page


def places(flow: Flow) -> list[QPoint]:
    return [part.pos() for part in flow.parts]


def test_what_does_not_fit_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    flow = Flow(sized(100), sized(100), sized(100), gap=10, down=5)
    page = shown(qtbot, flow, 230)
    qtbot.waitUntil(lambda: places(flow) == [QPoint(0, 0), QPoint(110, 0), QPoint(0, 25)])
    assert flow.height() == 45
    page.resize(400, 200)
    qtbot.waitUntil(lambda: places(flow)[2] == QPoint(220, 0) and flow.height() == 20)


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    flow = Flow(sized(100), sized(100), gap=10)
    page = shown(qtbot, flow, 300)
    flow.parts[0].hide()
    assert page.isVisible()
    qtbot.waitUntil(lambda: flow.parts[1].pos() == QPoint(0, 0))
    flow.parts[0].show()
    qtbot.waitUntil(lambda: flow.parts[1].pos() == QPoint(110, 0))


def test_a_part_that_is_deleted_is_forgotten(qtbot: QtBot) -> None:
    flow = Flow(sized(100), sized(100), gap=10)
    page = shown(qtbot, flow, 300)
    flow.parts[0].deleteLater()
    qtbot.waitUntil(lambda: len(flow.parts) == 1 and flow.parts[0].pos() == QPoint(0, 0))
    assert (flow.minimumSizeHint().width(), page.isVisible()) == (100, True)


def test_tab_goes_through_the_parts_as_they_are_read(qtbot: QtBot) -> None:
    first, second, last = sized(50), sized(50), sized(50)
    inner = QWidget()
    QVBoxLayout(inner).addWidget(second)
    page = shown(qtbot, Flow(first, inner, last), 300)
    layout = page.layout()
    assert layout is not None
    assert list(in_order(layout)) == [first, second, last]
