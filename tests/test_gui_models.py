"""Models and voices in the settings: fetched, stopped, removed and chosen; each person's voice kept by itself."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from gui_stage import look, nameless, words
from model_server import sends, serving, tiny_zip
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from noprac.build.stock import Known, Progress, Step
from noprac.build.voices import Offer, Person, people
from noprac.core.speech import Manner
from noprac.gui import model_texts as said
from noprac.gui.choosing import Choosing
from noprac.gui.errand import Errands
from noprac.gui.installing import Installing
from noprac.gui.pages.models import ModelsPage
from noprac.gui.pages.settings import SettingsPage
from noprac.gui.pages.voices import VoicesPage
from noprac.gui.voicing import Voicing
from noprac.store import models
from noprac.store.models import Kind
from noprac.store.settings import Settings, load

WAIT = 60_000  # ms
KNOWN = (
    Known("small", Kind.RECOGNISER, "en-us", "Apache-2.0", "Small.", 41_000_000),
    Known("mine", Kind.RECOGNISER, "", "", "Not in the catalogue.", 2_000_000, Path("/home/models/mine"), used=True),
    Known("kristin", Kind.VOICE, "en-us", "public domain", "A woman.", 63_000_000),
)


@pytest.fixture
def page(qtbot: QtBot) -> ModelsPage:
    made = ModelsPage(look())
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    monkeypatch.delenv("NOPRAC_MODEL", raising=False)
    return tmp_path


@pytest.fixture
def installing(page: ModelsPage) -> Iterator[Installing]:
    made = Installing(page, Settings)
    yield made
    made.close(30)


def press(page: ModelsPage, name: str) -> QPushButton:
    button = page.buttons()[name]
    button.click()
    return button


def test_models_are_told_by_what_they_are(page: ModelsPage) -> None:
    page.show_models(KNOWN, None, piper=False)
    shown = words(page)
    assert "small" in shown
    assert "Small. en-us, 41 MB, Apache-2.0" in shown
    assert said.NO_PIPER in shown
    assert page.buttons().keys() == {"get small", "remove mine", "get kristin"}
    assert nameless(page) == []
    assert page.buttons()["get small"].accessibleName() == "Get small"
    page.show_models(KNOWN, None, piper=True)
    assert said.NO_PIPER not in words(page)


def test_what_is_asked_for_is_told(page: ModelsPage, qtbot: QtBot) -> None:
    page.show_models(KNOWN, "/home/models/mine", piper=True)
    with qtbot.waitSignal(page.fetched) as fetched:
        press(page, "get small")
    with qtbot.waitSignal(page.removed) as removed:
        press(page, "remove mine")
    assert (fetched.args, removed.args) == (["small"], ["mine"])
    for button, folder in ((page.file, False), (page.folder, True)):
        with qtbot.waitSignal(page.brought) as brought:
            button.click()
        assert brought.args == [folder]


def test_while_a_model_comes_only_stopping_is_possible(page: ModelsPage) -> None:
    page.show_models(KNOWN, None, piper=True)
    page.show_progress("small", Progress(Step.FETCH, 20_000_000, 41_000_000))
    assert "small: fetching, 20 of 41 MB" in words(page)
    assert page.stop.isVisible()
    assert not page.buttons()["get kristin"].isEnabled()
    page.rest()
    assert page.buttons()["get kristin"].isEnabled()
    assert not page.stop.isVisible()


def test_a_model_is_fetched_chosen_and_removed(
    home: Path, page: ModelsPage, installing: Installing, qtbot: QtBot
) -> None:
    data = tiny_zip()
    with serving(sends(data)) as server:
        sum_ = hashlib.sha256(data).hexdigest()
        own = {"models": [{"name": "tiny", "files": [{"address": f"{server.address}/tiny.zip", "sha256": sum_}]}]}
        (home / "models.json").write_text(json.dumps(own), encoding="utf-8")
        installing.look()
        qtbot.waitUntil(lambda: "get tiny" in page.buttons(), timeout=WAIT)
        with qtbot.waitSignal(installing.changed, timeout=WAIT):
            press(page, "get tiny")
        qtbot.waitUntil(lambda: "remove tiny" in page.buttons(), timeout=WAIT)
        assert said.installed("tiny") in words(page)
    with qtbot.waitSignal(installing.changed, timeout=WAIT):
        press(page, "remove tiny")
    assert models.installed() == ()


def test_a_download_is_stopped_and_kept(home: Path, page: ModelsPage, installing: Installing, qtbot: QtBot) -> None:
    data = tiny_zip()
    with serving(sends(data, cut=1000, stall=True)) as server:
        sum_ = hashlib.sha256(data).hexdigest()
        file = {"address": f"{server.address}/tiny.zip", "size": len(data), "sha256": sum_}
        (home / "models.json").write_text(json.dumps({"models": [{"name": "tiny", "files": [file]}]}), encoding="utf-8")
        installing.fetch("tiny")
        qtbot.waitUntil((home / "downloads" / "tiny.zip.part").exists, timeout=WAIT)
        page.stop.click()
        server.over.set()  # the line breaks, and is not taken up again
        qtbot.waitUntil(lambda: said.STOPPED in words(page), timeout=WAIT)
    assert (home / "downloads" / "tiny.zip.part").stat().st_size == 1000


def test_what_does_not_work_is_told(home: Path, page: ModelsPage, installing: Installing, qtbot: QtBot) -> None:
    installing.bring(home / "nowhere.zip")
    qtbot.waitUntil(lambda: any("There is no" in line for line in words(page)), timeout=WAIT)
    assert not page.stop.isVisible()


OFFERS = (Offer("en-us+f2", "America, woman 2", "en-us"), Offer("piper:en_GB-a", "a (Piper)", "en-gb"))


@pytest.fixture(scope="module")
def everybody() -> tuple[Person, ...]:
    return people(Settings())


@pytest.fixture
def voices(qtbot: QtBot, everybody: tuple[Person, ...]) -> VoicesPage:
    made = VoicesPage(look())
    qtbot.addWidget(made)
    made.show()
    made.show_people(everybody)
    made.show_voices(OFFERS)
    return made


def test_each_person_has_a_voice_a_pace_and_a_pitch(voices: VoicesPage, qtbot: QtBot) -> None:
    first = voices.person
    assert first is not None
    assert nameless(voices) == []
    assert said.rate(first.own.rate) in words(voices)
    with qtbot.waitSignal(voices.chose) as chose:
        voices.voice.setCurrentIndex(1)
        voices.voice.activated.emit(1)
    assert chose.args == [first.scenario.id, Manner("en-us+f2", first.own.rate, first.own.pitch)]
    with qtbot.waitSignal(voices.chose) as chose:
        voices.rate.setValue(150)
    assert chose.args == [first.scenario.id, Manner("en-us+f2", 150, first.own.pitch)]
    voices.who.setCurrentIndex(1)
    voices.who.activated.emit(1)
    second = voices.person
    assert second is not None
    assert second != first
    assert voices.rate.value() == second.own.rate
    voices.who.setCurrentIndex(0)
    voices.who.activated.emit(0)
    assert voices.rate.value() == 150
    with qtbot.waitSignal(voices.chose) as chose:
        voices.back.click()
    assert chose.args == [first.scenario.id, None]
    assert voices.voice.currentIndex() == 0
    assert not voices.back.isEnabled()


def test_a_voice_is_heard_and_hushed(voices: VoicesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(voices.heard) as heard:
        voices.hear.click()
    assert voices.person
    assert heard.args == [voices.person.scenario.id, voices.person.own]
    voices.speaks(on=True)
    assert voices.hear.accessibleName() == said.HUSH
    with qtbot.waitSignal(voices.hushed):
        voices.hear.click()


def test_choices_are_kept_by_person(voices: VoicesPage, qtbot: QtBot) -> None:
    settings = Settings(voices={"other": Manner("x")})
    voicing = Voicing(voices, lambda: settings)
    first = voices.person
    assert first is not None
    with qtbot.waitSignal(voicing.chose) as chose:
        voices.pitch.setValue(70)
    assert chose.args[0].keys() == {"other", first.scenario.id}
    with qtbot.waitSignal(voicing.chose) as chose:
        voices.back.click()
    assert chose.args[0].keys() == {"other"}
    voicing.look()
    qtbot.waitUntil(lambda: voices.voice.count() > len(OFFERS) + 1, timeout=WAIT)
    voicing.close(30)


def test_the_settings_hold_what_is_chosen_and_take_it_back(home: Path, qtbot: QtBot) -> None:
    page, errands = SettingsPage(look()), Errands()
    qtbot.addWidget(page)
    choosing = Choosing(page, Settings(), errands)
    page.models.chose.emit("embedded")
    assert choosing.settings.model == "embedded"
    page.voices.chose.emit("budget-gap", Manner("en-us+f2"))
    assert choosing.settings.voices == {"budget-gap": Manner("en-us+f2")}
    choosing.undo()
    assert choosing.settings.voices == {}
    qtbot.waitUntil(lambda: load(home).settings == choosing.settings, timeout=WAIT)
    choosing.close(30)
    errands.close(30)
