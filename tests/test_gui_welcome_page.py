"""The first minute: everything on one page, nothing that must be answered, a call one press away."""

from collections.abc import Iterator
from pathlib import Path

import gui_stage as stage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from noprac.gui import texts, welcome_texts
from noprac.gui.alone import Alone, come_forward
from noprac.gui.preferences import Preferences
from noprac.gui.rooms import Sign
from noprac.gui.window import MainWindow
from noprac.store.journal import Journal
from noprac.store.settings import Settings

LONG = 60_000  # ms


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    journal = Journal(tmp_path)
    made = MainWindow(journal, Settings(listen=False, speak=False), stage.look())
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.say_hello()
    yield made
    made.close()
    journal.close()


def test_the_first_call_is_one_press_away(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    shown = stage.words(window.welcome)
    assert set(welcome_texts.SENTENCES) <= set(shown)
    assert any(str(tmp_path) in text for text in shown)
    assert not window.rail.isVisible()
    assert not window.welcome.verticalScrollBar().isVisible()
    qtbot.waitUntil(window.welcome.call.isEnabled, timeout=LONG)
    first = window.stocking.shelf.scenarios[0].persona.name
    assert window.welcome.call.text() == welcome_texts.first_call(first)
    assert window.welcome.call.hasFocus()
    with qtbot.waitSignal(window.welcoming.left):
        QTest.keyClick(window.welcome.call, Qt.Key.Key_Return)
    assert window.windowTitle() == texts.on_call(first)
    assert window.call.isVisible()


def test_it_can_be_skipped(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.welcoming.left):
        QTest.mouseClick(window.welcome.skip, Qt.MouseButton.LeftButton)
    assert window.home.isVisible()
    assert window.rail.isVisible()


def test_who_would_rather_type_says_so(qtbot: QtBot, window: MainWindow) -> None:
    window.choosing.choose(listen=True)
    window.welcome.typing.emit(True)
    assert not window.choosing.settings.listen
    assert window.home.by_hand.isChecked()
    window.welcome.sound.picked_loudspeaker.emit("Box")
    window.welcome.sound.picked_microphone.emit("Headset")
    assert (window.choosing.settings.loudspeaker, window.choosing.settings.microphone) == ("Box", "Headset")
    qtbot.waitUntil(window.welcome.call.isEnabled, timeout=LONG)


def test_it_comes_once(tmp_path: Path) -> None:
    assert not Preferences(tmp_path).welcomed
    Preferences(tmp_path).keep_welcomed()
    assert Preferences(tmp_path).welcomed


# The rail


def test_the_rail_leads_by_press_and_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.open_home()
    window.activateWindow()
    QTest.mouseClick(window.rail.entries[Sign.SETTINGS], Qt.MouseButton.LeftButton)
    assert window.settings.isVisible()
    assert window.windowTitle() == texts.in_room("Settings")
    assert window.rail.entries[Sign.SETTINGS].isChecked()
    assert not window.rail.entries[Sign.HOME].isChecked()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.home.isVisible)


def test_return_in_a_call_never_presses_the_rail(qtbot: QtBot, window: MainWindow) -> None:
    window.open_home()
    qtbot.waitUntil(lambda: bool(window.stocking.shelf.sources), timeout=LONG)
    window.start_call("lead-generation")
    assert not window.rail.isVisible()
    focus = window.focusWidget()
    assert focus is not None
    assert not window.rail.isAncestorOf(focus)
    window.rail.entries[Sign.HOME].click()
    assert window.call.isVisible()


def test_the_rail_lies_above_where_the_window_is_narrow(qtbot: QtBot, window: MainWindow) -> None:
    window.open_home()
    rail, home = window.rail, window.home
    qtbot.waitUntil(lambda: rail.geometry().right() <= home.mapTo(window, home.rect().topLeft()).x())
    window.resize(900, 700)
    qtbot.waitUntil(lambda: rail.geometry().bottom() <= home.mapTo(window, home.rect().topLeft()).y())


def test_words_grow_and_shrink_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.open_home()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.home._appearance.zoom == 1.25
    QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert window.home._appearance.zoom == 1.0


# One window


def test_a_second_start_raises_the_first_window(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    first, second = Alone(tmp_path), Alone(tmp_path)
    assert not second.raise_first()
    first.take()
    window.showMinimized()
    first.asked.connect(lambda: come_forward(window))
    with qtbot.waitSignal(first.asked, timeout=LONG):
        assert second.raise_first()
        QApplication.processEvents()
    assert not window.isMinimized()
    first.leave()
    assert not second.raise_first()


def test_another_persons_window_is_not_raised(tmp_path: Path) -> None:
    first = Alone(tmp_path)
    first.take()
    assert not Alone(tmp_path / "other").raise_first()
    first.leave()
