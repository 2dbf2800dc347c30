"""Whole calls in the real window: typed without any device, and spoken through virtual ones."""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import gui_stage as stage
import numpy as np
import pytest
import xvfb
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from virtual_audio import VirtualAudio

from noprac import build
from noprac.core.call import Call, Stage
from noprac.core.moves import Ending
from noprac.gui import texts
from noprac.gui.widgets.card import Card
from noprac.gui.window import MainWindow
from noprac.store.journal import Journal, PastCall
from noprac.store.settings import Settings

SCENARIO = "lead-generation"
SPOKEN, TYPED = [("skilled", Ending.COMMITMENT)], [("pushy", Ending.COUNTERFEIT_YES)]  # a call takes a minute
TURN = 120.0  # seconds: the longest line, and a machine that stands still now and then


def script(trainee: str) -> list[tuple[Path, str]]:
    folder = stage.ROOT / "assets" / "demo" / trainee
    turns = json.loads((folder / "script.json").read_text(encoding="utf-8"))["turns"]
    return [(folder / turn["file"], turn["said"]) for turn in turns]


# Typed


def cards(window: MainWindow) -> list[Card]:
    found = window.home.findChildren(Card, f"scenario {SCENARIO}")
    return [card for card in found if card.isVisible() and card.width() > 200]


def type_call(qtbot: QtBot, window: MainWindow, words: list[str]) -> None:
    """Choose the scenario, call, and type, as a person would."""
    window.open_home()
    window.show()
    qtbot.waitUntil(lambda: bool(cards(window)), timeout=60_000)
    QTest.mouseClick(cards(window)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.call.dial.isEnabled, timeout=60_000)
    QTest.mouseClick(window.call.dial, Qt.MouseButton.LeftButton)
    for said in words:
        qtbot.waitUntil(lambda: window.call.turn.text() == texts.YOUR_TURN, timeout=round(TURN * 1000))
        QTest.keyClicks(window.call.field, said)
        QTest.keyClick(window.call.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.call.turn.text() != texts.YOUR_TURN, timeout=60_000)
    qtbot.waitUntil(lambda: window.isVisible() and window.debrief.isVisible(), timeout=round(TURN * 1000))


@pytest.mark.timeout(400)
@pytest.mark.parametrize(("trainee", "ending"), TYPED)
def test_a_typed_call_ends_on_its_debrief(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trainee: str, ending: Ending
) -> None:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    stage.answers_in_a_word(tmp_path)
    journal = build.journal()
    window = MainWindow(journal, Settings(listen=False, speak=False), stage.look())
    qtbot.addWidget(window)
    type_call(qtbot, window, [said for _, said in script(trainee)])
    assert window.windowTitle() == texts.about_call(ending)
    (kept,) = journal.calls()
    assert kept.ending is ending
    assert [turn.said.text for turn in build.past_call(kept.id, journal).turns if turn.said] == [
        said for _, said in script(trainee)
    ]
    window.close()
    journal.close()


# Spoken


@dataclass
class Rehearsal:
    """The app in a process of its own, on a screen and devices of its own."""

    screen: xvfb.Screen
    home: Path
    process: subprocess.Popen[bytes]

    def past(self) -> PastCall | None:
        """The call in the journal, as it is being written."""
        try:
            journal = Journal(self.home, read_only=True)
        except Exception:  # noqa: BLE001 - not there yet, whatever the reason
            return None
        return next(iter(journal.calls()), None)

    def call(self) -> Call | None:
        """The call as it stands now."""
        past = self.past()
        return None if past is None else build.past_call(past.id, Journal(self.home, read_only=True))

    def wait(self, until: Callable[[], object], what: str, seconds: float = TURN) -> None:
        """Until something is so."""
        end = time.monotonic() + seconds
        while not until():
            assert self.process.poll() is None, f"the app ended before {what}"
            assert time.monotonic() < end, f"no {what} within {seconds} s: {self.so_far()}"
            time.sleep(0.1)

    def so_far(self) -> str:
        """What was said, for the message of a test that fails."""
        call = self.call()
        turns = [] if call is None else [(t.line.text, t.said.text if t.said else None) for t in call.turns]
        return f"{self.screen.titles()}, {None if call is None else call.stage}, {turns}"

    def trainees_turn(self, number: int) -> bool:
        """Whether answer `number`, from 0, is to be given now."""
        call = self.call()
        return (
            call is not None and call.stage is Stage.LISTENING and sum(t.said is not None for t in call.turns) == number
        )


@contextmanager
def rehearsal(folder: Path, audio: VirtualAudio) -> Iterator[Rehearsal]:
    """`python -m noprac` until the block ends."""
    home, screen_folder = folder / "home", folder / "screen"
    own = home / "scenarios"  # one's own come first, so this is the first card
    own.mkdir(parents=True)
    shutil.copy(stage.ROOT / "scenarios" / f"{SCENARIO}.yaml", own)
    screen_folder.mkdir()
    with xvfb.screen(screen_folder) as screen:
        environment = audio.environment | {
            "DISPLAY": screen.display,
            "QT_QPA_PLATFORM": "xcb",
            "NOPRAC_HOME": str(home),
            "NOPRAC_MODEL": str(stage.ROOT / "assets" / "models" / "tiny-en"),
        }
        process = subprocess.Popen([sys.executable, "-m", "noprac"], env=environment, cwd=stage.ROOT)
        try:
            yield Rehearsal(screen, home, process)
        finally:
            process.terminate()
            process.wait(15)


@pytest.mark.audio
@pytest.mark.window
@pytest.mark.timeout(600)
@pytest.mark.skipif(not xvfb.here(), reason="a screen without a monitor needs Xvfb")
@pytest.mark.parametrize(("trainee", "ending"), SPOKEN)
def test_a_spoken_call_ends_on_its_debrief(
    tmp_path: Path, virtual_audio: VirtualAudio, trainee: str, ending: Ending
) -> None:
    with rehearsal(tmp_path, virtual_audio) as app:
        heard = virtual_audio.record_loudspeaker()
        app.wait(lambda: texts.APP in app.screen.titles(), "window")
        asked = time.perf_counter()
        start_call(app)
        for number, (recording, _) in enumerate(script(trainee)):
            app.wait(partial(app.trainees_turn, number), f"turn {number + 1} of the trainee")
            app.wait(partial(heard.loud, since=asked), "prospect on the loudspeaker")
            asked = time.perf_counter()
            virtual_audio.speak(recording)
        app.wait(lambda: texts.about_call(ending) in app.screen.titles(), f"debrief of {ending}")
        past = app.past()
        assert past is not None
        assert past.ending is ending
        assert past.parts.recogniser == "vosk"
        app.wait(lambda: page_is_shown(app.screen), "page")


def start_call(app: Rehearsal) -> None:
    """Return on the first card, Return on the call button once the line is ready."""

    def begun() -> bool:
        app.screen.press_return(texts.APP)
        time.sleep(0.5)
        call = app.call()
        return call is not None and call.stage is not Stage.READY

    app.wait(begun, "call")


def page_is_shown(screen: xvfb.Screen) -> bool:
    """Paper, ink and the accent: a page, not a blank."""
    picture = screen.picture().astype(int)
    look = stage.THEMES[stage.Tone.LIGHT]
    near = {role: _near(picture, getattr(look, role)) for role in ("ground", "ink", "accent")}
    return near["ground"] > 0.5 and near["ink"] > 0.002 and near["accent"] > 0.002


def _near(picture: np.ndarray, colour: str) -> float:
    wanted = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
    return float(np.mean(np.abs(picture - wanted).max(axis=2) < 24))
