"""Settings: each change holds at once, is kept, and can be taken back; devices are tried out."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import gui_stage as stage
import pytest
from doubles import FakeMicrophone
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from noprac.core.check import Check, Fitness
from noprac.gui import settings_texts as said
from noprac.gui import texts
from noprac.gui.appearance import Appearance, system_tone
from noprac.gui.choosing import Choosing
from noprac.gui.errand import Errands
from noprac.gui.pages.settings import SettingsPage
from noprac.gui.sounding import Sounding
from noprac.gui.theme import Tone
from noprac.gui.widgets.meter import share
from noprac.gui.widgets.picker import Picker
from noprac.gui.widgets.switch import Switch
from noprac.store import settings
from noprac.store.settings import Settings

LONG = 30_000  # ms


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def look() -> Appearance:
    return stage.look()


@pytest.fixture
def page(qtbot: QtBot, look: Appearance) -> SettingsPage:
    made = SettingsPage(look)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    QApplication.processEvents()  # until then nothing has its place
    return made


@pytest.fixture
def choosing(home: Path, page: SettingsPage) -> Iterator[Choosing]:
    assert home.is_dir()
    errands = Errands()
    made = Choosing(page, Settings(), errands)
    yield made
    made.close(10)
    errands.close(10)


def kept(home: Path) -> Settings:
    return settings.load(home).settings


def press(page: SettingsPage, text: str) -> None:
    (found,) = [b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_a_switch_holds_at_once_and_is_kept(qtbot: QtBot, page: SettingsPage, choosing: Choosing, home: Path) -> None:
    assert isinstance(page.typed.control, Switch)
    with qtbot.waitSignal(choosing.changed) as told:
        QTest.mouseClick(page.typed.control, Qt.MouseButton.LeftButton)
    assert told.args == [Settings(listen=False)]
    qtbot.waitUntil(lambda: kept(home) == Settings(listen=False), timeout=LONG)


def test_every_change_can_be_taken_back(qtbot: QtBot, page: SettingsPage, choosing: Choosing, home: Path) -> None:
    assert not page.undo.isVisible()
    for option in (page.voice, page.keep_voice, page.keep_call):
        QTest.keyClick(option.control, Qt.Key.Key_Space)
    assert choosing.settings == Settings(speak=False, keep_voice=True, keep_call=True)
    QTest.mouseClick(page.undo, Qt.MouseButton.LeftButton)
    assert choosing.settings == Settings(speak=False, keep_voice=True)
    press(page, said.UNDO)
    press(page, said.UNDO)
    assert choosing.settings == Settings()
    assert not page.undo.isVisible()
    qtbot.waitUntil(lambda: kept(home) == Settings(), timeout=LONG)


def test_patience_is_said_in_plain_words(page: SettingsPage, choosing: Choosing) -> None:
    slider = page.patience.control
    assert isinstance(slider, QSlider)
    slider.setFocus()
    for _ in range(6):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    assert choosing.settings.wait_seconds == 1.5
    assert any(text.startswith("1.5 s. Long") for text in stage.words(page))
    slider.setValue(4)
    assert any(text.startswith("0.4 s. Short") for text in stage.words(page))
    press(page, said.PUSH)
    assert not choosing.settings.hands_free
    assert not page.patience.isVisible()


def test_the_goal_of_the_week_is_picked(page: SettingsPage, choosing: Choosing) -> None:
    picker = page.goal.control
    assert isinstance(picker, Picker)
    assert picker.currentText() == "3"
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_Down)
    assert choosing.settings.noes_a_week == 4
    choosing.choose(noes_a_week=33)
    assert picker.currentText() == "33"


def test_the_language_is_chosen_and_kept_for_the_next_start(
    qtbot: QtBot, page: SettingsPage, choosing: Choosing, home: Path
) -> None:
    before = page.findChildren(QPushButton)[0].text()
    press(page, "Deutsch")
    qtbot.waitUntil(lambda: kept(home).language == "de", timeout=LONG)
    assert choosing.settings.language == "de"
    assert page.findChildren(QPushButton)[0].text() == before


def test_the_look_is_chosen(page: SettingsPage, look: Appearance) -> None:
    press(page, "Dark")
    assert look.tone is Tone.DARK
    press(page, "200 %")
    assert look.zoom == 2.0
    press(page, said.SYSTEM)
    assert look.chosen is None
    assert look.tone is system_tone()
    before = look.motion
    QTest.keyClick(page.still.control, Qt.Key.Key_Space)
    assert look.motion is not before


def test_a_disk_that_refuses_is_one_line(qtbot: QtBot, page: SettingsPage, choosing: Choosing, home: Path) -> None:
    (home / "settings.json").mkdir()
    QTest.keyClick(page.voice.control, Qt.Key.Key_Space)
    qtbot.waitUntil(page.notice.isVisible, timeout=LONG)
    assert not choosing.settings.speak


def test_the_parts_of_the_machine_are_told_with_what_mends_them(page: SettingsPage) -> None:
    assert texts.CHECKING in stage.words(page)
    page.show_health(
        (
            Check("microphone", Fitness.OK, "Headset"),
            Check("recogniser", Fitness.DEGRADED, "moonshine", "It mishears some words.", "Install a model."),
        )
    )
    shown = stage.words(page)
    assert shown.index("Recogniser: works, could be better") < shown.index("Microphone: ready")
    assert "Install a model." in shown


def test_another_part_hangs_its_rows_in(page: SettingsPage) -> None:
    row = QPushButton("Do")
    page.add("Further", row)
    assert {"Further"} <= set(stage.words(page))
    assert row.isVisible()


# Sound


def test_devices_are_offered_by_name(page: SettingsPage, choosing: Choosing) -> None:
    page.sound.show_devices(("default", "Headset", "Desk"), ("Box",), ("Headset", "Gone box"))
    microphone, loudspeaker = page.sound.microphone.control, page.sound.loudspeaker.control
    assert isinstance(microphone, Picker)
    assert isinstance(loudspeaker, Picker)
    names = [microphone.itemText(i) for i in range(microphone.count())]
    assert names == [texts.SYSTEM_MICROPHONE, "Headset", "Desk"]
    assert microphone.currentText() == "Headset"
    assert loudspeaker.currentText() == said.gone("Gone box")
    microphone.setFocus()
    QTest.keyClick(microphone, Qt.Key.Key_Down)
    assert choosing.settings.microphone == "Desk"
    page.sound.show_devices((), (), (None, None))
    assert {said.NO_MICROPHONE, said.NO_LOUDSPEAKER} <= set(stage.words(page))


@contextmanager
def heard_by(microphone: FakeMicrophone, page: SettingsPage) -> Iterator[None]:
    made = Sounding(page.sound, Settings, lambda _name: microphone)
    try:
        yield
    finally:
        made.close(10)


def test_the_level_is_shown_while_it_is_asked_for(qtbot: QtBot, page: SettingsPage) -> None:
    microphone = FakeMicrophone()
    with heard_by(microphone, page):
        press(page, said.LISTEN)
        assert said.SAY_SOMETHING in stage.words(page)
        qtbot.waitUntil(lambda: microphone.opened, timeout=LONG)
        press(page, said.LISTENING)
        qtbot.waitUntil(lambda: not microphone.opened, timeout=LONG)
        assert said.SAY_SOMETHING not in stage.words(page)


def test_a_microphone_that_does_not_open_says_so(qtbot: QtBot, page: SettingsPage) -> None:
    with heard_by(FakeMicrophone(broken=True), page):
        press(page, said.LISTEN)
        qtbot.waitUntil(page.sound.fault.isVisible, timeout=LONG)
        assert page.sound.listen.text() == said.LISTEN


def test_the_meter_rises_with_loudness(page: SettingsPage) -> None:
    meter = page.sound.meter
    assert (share(0.0), share(1.0)) == (0.0, 1.0)
    assert 0.3 < share(0.05) < 0.7
    meter.gauge(0.05)
    assert meter.accessibleDescription() == texts.METER_FINE
    meter.gauge(0.9)
    assert meter.accessibleDescription() == texts.METER_LOUD
    before = meter.share
    meter.gauge(0.0)
    assert 0 < meter.share < before
    assert not meter.grab().isNull()


def test_nothing_is_cut_off_at_twice_the_size(page: SettingsPage, look: Appearance) -> None:
    look.choose(zoom=2.0)
    page.resize(860, 620)
    QApplication.processEvents()
    assert page.ground.minimumSizeHint().width() <= page.viewport().width()
