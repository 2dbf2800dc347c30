"""Every page as a screen reader and a keyboard find it: no control without a name, Tab in the order of reading."""

from collections.abc import Iterator
from pathlib import Path

import gui_stage as stage
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from noprac import build
from noprac.engine.timeline import ReadersClock
from noprac.gui.window import MainWindow
from noprac.store.journal import Journal
from noprac.store.settings import Settings

LONG = 90_000  # ms: the tagger loads
ROLES = frozenset(
    {
        QAccessible.Role.PushButton,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.EditableText,
        QAccessible.Role.ComboBox,
        QAccessible.Role.Slider,
        QAccessible.Role.SpinBox,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.Link,
    }
)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    journal = Journal(tmp_path)
    played(journal)
    made = MainWindow(journal, Settings(listen=False, speak=False), stage.look())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.open_home()
    qtbot.waitUntil(lambda: made.stocking.shelf.ahead is not None, timeout=LONG)
    yield made
    made.close()
    journal.close()


def played(journal: Journal) -> None:
    engine = build.typed(build.scenario("lead-generation"), seed=0, journal=journal, passing=ReadersClock())
    engine.begin()
    for words in ("so shall we say tuesday or thursday", "what about this does not work for you"):
        engine.drain()
        engine.type(words)
    engine.drain()
    engine.hang_up()
    engine.drain()
    engine.stop()


def pages(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Every page, once it stands in the window with what it has."""
    for room in window.rooms():
        window.go(room.sign)
        qtbot.wait(300)
        yield room.name, room.page
    window.say_hello()
    qtbot.waitUntil(window.welcome.call.isEnabled, timeout=LONG)
    yield "welcome", window.welcome
    window.drilling.start_named("turn-it-round")
    qtbot.waitUntil(window.drill.isVisible, timeout=LONG)
    yield "drill", window.drill
    window.start_call("lead-generation")
    qtbot.waitUntil(window.call.dial.isEnabled, timeout=LONG)
    yield "call", window.call
    window.calling.put_down()
    window.open_debrief(window.stocking.shelf.past[0].call_id)
    qtbot.waitUntil(lambda: window.debrief.isVisible() and window.debrief.whole, timeout=LONG)
    yield "debrief", window.debrief


class Windows(QObject):
    """Notes each window that opens."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.opened.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def nameless(inside: QAccessibleInterface) -> Iterator[str]:
    """What Qt tells a screen reader of, that can be used and has no name."""
    state = inside.state()
    seen = not (state.invisible or state.offscreen)
    if inside.role() in ROLES and seen and not inside.text(QAccessible.Text.Name):
        what = inside.object()
        yield f"{inside.role().name} {what.objectName() if what else ''} in {what.parent() if what else ''}"
    for number in range(inside.childCount()):
        child = inside.child(number)
        if child is not None and child.isValid():
            yield from nameless(child)


def tabbed(page: QWidget) -> list[QWidget]:
    """What Tab goes through on a page, in its order."""
    found: list[QWidget] = []
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if page.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled() and by_tab:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def out_of_order(page: QWidget) -> list[str]:
    """Where Tab goes up and left at once."""
    controls = tabbed(page)
    places = [control.mapTo(page, QPoint(0, 0)) for control in controls]
    return [
        f"{label(one)} then {label(other)}"
        for one, other, here, there in zip(controls, controls[1:], places, places[1:], strict=False)
        if around(one) is around(other)
        and there.y() + other.height() <= here.y()
        and there.x() < here.x() + one.width()
    ]


def around(widget: QWidget) -> QWidget | None:
    """What scrolls a control; a foot that stays in sight comes after all that scrolls."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def label(widget: QWidget) -> str:
    return widget.accessibleName() or widget.objectName() or type(widget).__name__


def test_every_page_can_be_heard_and_walked(qtbot: QtBot, window: MainWindow) -> None:
    unnamed, jumps, silent = {}, {}, []
    windows = Windows()
    QApplication.instance().installEventFilter(windows)  # type: ignore[union-attr]  # there is one
    for name, page in pages(qtbot, window):
        QApplication.processEvents()
        unnamed[name] = list(nameless(QAccessible.queryAccessibleInterface(page)))
        jumps[name] = out_of_order(page)
        if not tabbed(page):
            silent.append(name)
    assert {name: found for name, found in unnamed.items() if found} == {}
    assert {name: found for name, found in jumps.items() if found} == {}
    assert silent == []
    assert windows.opened == []  # a part that is shown before it lies in something opens a window of its own
