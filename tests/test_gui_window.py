"""The window around the pages: calls begun, left, cut off and gone on with; what cannot start says why in one line."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import gui_stage as stage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from noprac import build
from noprac.core.call import Stage
from noprac.core.debrief.review import Verdict
from noprac.core.moves import Ending, Move
from noprac.engine.timeline import ReadersClock
from noprac.gui import letter_texts, texts
from noprac.gui.preferences import Preferences
from noprac.gui.reading import Reading
from noprac.gui.theme import Tone
from noprac.gui.window import MainWindow
from noprac.store.journal import Journal
from noprac.store.settings import Settings

SCENARIO = "lead-generation"
LONG = 90_000  # ms: the tagger loads


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    stage.answers_in_a_word(tmp_path)
    return tmp_path


@pytest.fixture
def journal(home: Path) -> Iterator[Journal]:
    kept = Journal(home)
    yield kept
    kept.close()


@pytest.fixture
def window(qtbot: QtBot, journal: Journal) -> Iterator[MainWindow]:
    made = MainWindow(journal, Settings(listen=False, speak=False), stage.look())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.open_home()
    qtbot.waitUntil(lambda: made.stocking.shelf.source(SCENARIO) is not None, timeout=LONG)
    yield made
    made.close()


def dial(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(window.call.dial.isEnabled, timeout=LONG)
    QTest.mouseClick(window.call.dial, Qt.MouseButton.LeftButton)


def until_your_turn(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.call.turn.text() == texts.YOUR_TURN, timeout=LONG)


def test_hanging_up_ends_on_the_debrief(qtbot: QtBot, window: MainWindow, journal: Journal) -> None:
    window.start_call(SCENARIO)
    dial(qtbot, window)
    until_your_turn(qtbot, window)
    QTest.mouseClick(window.call.hang_up, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.debrief.isVisible() and window.debrief.whole, timeout=LONG)
    assert window.windowTitle() == texts.about_call(Ending.HANG_UP)
    assert journal.calls()[0].ending is Ending.HANG_UP


def test_a_person_is_met_again_later(qtbot: QtBot, window: MainWindow, journal: Journal) -> None:
    window.start_call(SCENARIO)
    dial(qtbot, window)
    until_your_turn(qtbot, window)
    QTest.mouseClick(window.call.hang_up, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.debrief.isVisible() and window.debrief.whole, timeout=LONG)
    (first,) = journal.calls()
    window.open_home()

    def again() -> str:  # while the call went on, the shelf had it as open
        past = window.stocking.shelf.call(first.id)
        return past.later if past is not None else ""

    qtbot.waitUntil(lambda: again() != "", timeout=LONG)
    assert again() == "A year later"
    window.home.called_again.emit(SCENARIO, first.id)
    assert "A year later" in window.call.turn.text()
    dial(qtbot, window)
    until_your_turn(qtbot, window)
    later = journal.calls()[0]
    assert later.after == first.id
    call = build.past_call(later.id, journal)
    assert call.met is not None
    assert call.turns[0].line.text == window.call.caption.text()
    window.call_again("no-such-scenario", first.id)
    assert len(journal.calls()) == 2


def test_going_back_before_the_call_leaves_nothing_behind(qtbot: QtBot, window: MainWindow, journal: Journal) -> None:
    window.start_call(SCENARIO)
    qtbot.waitUntil(window.call.dial.isEnabled, timeout=LONG)
    QTest.mouseClick(window.call.hang_up, Qt.MouseButton.LeftButton)
    assert window.home.isVisible()
    qtbot.waitUntil(lambda: journal.calls() == (), timeout=LONG)


def test_going_back_while_the_line_is_made_ready(qtbot: QtBot, window: MainWindow, journal: Journal) -> None:
    window.start_call(SCENARIO)
    QTest.mouseClick(window.call.hang_up, Qt.MouseButton.LeftButton)
    stocked = window.stocking.shelf
    qtbot.waitUntil(lambda: window.stocking.shelf is not stocked, timeout=LONG)
    assert window.home.isVisible()
    qtbot.waitUntil(lambda: journal.calls() == (), timeout=LONG)


def test_a_window_closed_during_a_call_loses_nothing(qtbot: QtBot, window: MainWindow, journal: Journal) -> None:
    window.start_call(SCENARIO)
    dial(qtbot, window)
    until_your_turn(qtbot, window)
    window.close()
    (kept,) = journal.unfinished()
    assert build.past_call(kept.id, journal).stage is Stage.LISTENING


def test_a_call_cut_off_goes_on(qtbot: QtBot, window: MainWindow, journal: Journal) -> None:
    window.start_call(SCENARIO)
    dial(qtbot, window)
    until_your_turn(qtbot, window)
    window.close()
    again = MainWindow(journal, Settings(listen=False, speak=False), stage.look())
    qtbot.addWidget(again)
    again.show()
    again.open_home()
    (kept,) = journal.unfinished()
    qtbot.waitUntil(lambda: again.stocking.shelf.call(kept.id) is not None, timeout=LONG)
    again.home.went_on.emit(kept.id)
    dial(qtbot, again)
    until_your_turn(qtbot, again)
    QTest.keyClicks(again.call.field, "have i caught you at a bad time")
    QTest.keyClick(again.call.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: again.call.caption.text() != build.past_call(kept.id, journal).turns[0].line.text)
    again.close()
    assert build.past_call(kept.id, journal).turns[0].said is not None


def test_a_debrief_is_saved_as_a_page(qtbot: QtBot, window: MainWindow, journal: Journal, home: Path) -> None:
    reading = played(qtbot, window, journal, PUSH)
    for ending in ("html", "pdf", "csv", "jsonl"):
        window.debrief.tell("")
        window.save_debrief(reading, home / f"call.{ending}")
        qtbot.waitUntil(lambda: window.debrief.status.text() == letter_texts.SAVED, timeout=LONG)
    assert reading.letter.verdict in (home / "call.html").read_text(encoding="utf-8")
    assert (home / "call.pdf").read_bytes().startswith(b"%PDF")
    assert (home / "call.csv").read_text(encoding="utf-8").startswith("call,scenario")
    assert reading.call_id in (home / "call.jsonl").read_text(encoding="utf-8")
    window.save_debrief(reading, home / "call.html" / "again.html")
    qtbot.waitUntil(lambda: window.debrief.status.text() not in {"", letter_texts.SAVED}, timeout=LONG)


# The debrief


def reply(qtbot: QtBot, window: MainWindow, words: str) -> None:
    until_your_turn(qtbot, window)
    QTest.keyClicks(window.call.field, words)
    QTest.keyClick(window.call.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.call.turn.text() != texts.YOUR_TURN, timeout=LONG)


def played(qtbot: QtBot, window: MainWindow, journal: Journal, *words: str) -> Reading:
    """The debrief of a call of these words, that was hung up; nobody waited for its lines."""
    engine = build.typed(build.scenario(SCENARIO), seed=0, journal=journal, passing=ReadersClock())
    engine.begin()
    for each in words:
        engine.drain()
        engine.type(each)
    engine.drain()
    engine.hang_up()
    engine.drain()
    engine.stop()
    window.open_debrief(engine.call_id)
    qtbot.waitUntil(lambda: window.debrief.isVisible() and window.debrief.whole, timeout=LONG)
    assert window.debrief.reading is not None
    return window.debrief.reading


def hung_up(qtbot: QtBot, window: MainWindow) -> Reading:
    until_your_turn(qtbot, window)
    QTest.mouseClick(window.call.hang_up, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.debrief.isVisible() and window.debrief.whole, timeout=LONG)
    assert window.debrief.reading is not None
    return window.debrief.reading


def renewed(qtbot: QtBot, window: MainWindow, wish: Callable[[], None]) -> Reading:
    """The debrief after a wish was carried out."""
    before = window.debrief.reading
    wish()
    qtbot.waitUntil(lambda: window.debrief.reading is not before, timeout=LONG)
    assert window.debrief.reading is not None
    return window.debrief.reading


PUSH = "so shall we say tuesday or thursday"


def test_a_move_is_contested_and_the_score_follows_at_once(qtbot: QtBot, window: MainWindow, journal: Journal) -> None:
    wishes = window.debrief.wishes
    first = played(qtbot, window, journal, PUSH)
    now = renewed(qtbot, window, lambda: wishes.contested.emit(1, Move.PUSH, Verdict.WRONG))
    assert [r.name for r in now.reckonings] == [letter_texts.FIRST, letter_texts.AS_YOU_SEE]
    assert now.reckonings[0].score == first.letter.score
    assert now.letter.score.scores.detachment != first.letter.score.scores.detachment
    back = renewed(qtbot, window, lambda: wishes.withdrawn.emit(1, Move.PUSH))
    assert back.reckonings == first.reckonings
    wishes.contested.emit(1, Move.LABEL, Verdict.WRONG)
    qtbot.waitUntil(lambda: "shows no label" in window.debrief.status.text(), timeout=LONG)


def test_words_are_corrected_and_put_back(qtbot: QtBot, window: MainWindow, journal: Journal) -> None:
    wishes = window.debrief.wishes
    first = played(qtbot, window, journal, PUSH)
    now = renewed(qtbot, window, lambda: wishes.corrected.emit(1, "have i caught you at a bad time"))
    assert now.letter.passages[0].trainee == "have i caught you at a bad time"
    assert now.letter.passages[0].heard == PUSH
    back = renewed(qtbot, window, lambda: wishes.withdrawn.emit(1, None))
    assert back.letter == first.letter


def test_a_turn_is_said_again_and_both_futures_stand_side_by_side(
    qtbot: QtBot, window: MainWindow, journal: Journal
) -> None:
    first = played(qtbot, window, journal, PUSH)
    window.debrief.wishes.again_from.emit(1)
    dial(qtbot, window)
    reply(qtbot, window, "have i caught you at a bad time")
    hung_up(qtbot, window)
    take = window.debrief.reading
    assert take is not None
    assert take.branch is not None
    assert (take.branch.of, take.branch.turn) == (first.call_id, 1)
    assert take.beside is not None
    assert take.beside.first.score == first.letter.score
    assert take.beside.pairs[0].second is not None
    assert letter_texts.FUTURES in stage.words(window.debrief)
    window.debrief.wishes.opened.emit(first.call_id)
    qtbot.waitUntil(lambda: window.debrief.reading is not take, timeout=LONG)
    assert window.debrief.reading is not None
    assert [past.id for past in window.debrief.reading.takes] == [take.call_id]
    window.open_home()
    qtbot.waitUntil(lambda: window.stocking.shelf.call(take.call_id) is not None, timeout=LONG)
    assert [(past.call_id, past.take) for past in window.stocking.shelf.past] == [
        (first.call_id, None),
        (take.call_id, 1),
    ]
    assert window.stocking.shelf.made == {SCENARIO: 1}


def test_another_take_that_is_not_begun_leaves_nothing(qtbot: QtBot, window: MainWindow, journal: Journal) -> None:
    played(qtbot, window, journal, PUSH)
    window.debrief.wishes.again_from.emit(1)
    qtbot.waitUntil(window.call.dial.isEnabled, timeout=LONG)
    QTest.mouseClick(window.call.hang_up, Qt.MouseButton.LeftButton)
    assert window.debrief.isVisible()
    qtbot.waitUntil(lambda: len(journal.calls()) == 1, timeout=LONG)


def test_a_plan_stands_before_the_next_call(qtbot: QtBot, window: MainWindow, journal: Journal) -> None:
    plan = "If I hear a no, then I wait."
    shown = played(qtbot, window, journal, PUSH)
    assert window.debrief.plan is not None
    window.debrief.plan.field.say(plan)
    QTest.mouseClick(window.debrief.plan.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.stocking.shelf.plan == plan, timeout=LONG)
    assert journal.plan(shown.call_id) == plan
    assert window.debrief.plan.status.text() == letter_texts.PLAN_KEPT
    window.open_home()
    qtbot.waitUntil(lambda: plan in stage.words(window.home), timeout=LONG)
    window.start_call("check-back")
    assert texts.planned(plan) in stage.words(window.call)
    dial(qtbot, window)
    assert texts.planned(plan) not in stage.words(window.call)


def test_a_sound_that_is_gone_is_told_of(qtbot: QtBot, window: MainWindow, journal: Journal) -> None:
    played(qtbot, window, journal, PUSH)
    window.debrief.wishes.played.emit(1)
    qtbot.waitUntil(lambda: "turn 1 is not there" in window.debrief.status.text(), timeout=LONG)
    assert window.debrief.transcript is not None
    assert window.debrief.transcript.sounding is None


def test_a_file_takes_the_ending_of_its_form() -> None:
    assert letter_texts.with_ending(Path("call"), "PDF (*.pdf)") == Path("call.pdf")
    assert letter_texts.with_ending(Path("call.csv"), "PDF (*.pdf)") == Path("call.csv")


def test_pause_and_go_on_through_the_engine(qtbot: QtBot, window: MainWindow) -> None:
    window.start_call(SCENARIO)
    dial(qtbot, window)
    until_your_turn(qtbot, window)
    QTest.mouseClick(window.call.hold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.call.turn.text() == texts.HELD, timeout=LONG)
    QTest.mouseClick(window.call.hold, Qt.MouseButton.LeftButton)
    until_your_turn(qtbot, window)


def test_a_debrief_that_is_not_there_is_one_line(qtbot: QtBot, window: MainWindow) -> None:
    window.open_debrief("no-such-call")
    qtbot.waitUntil(window.home.notice.isVisible, timeout=LONG)
    assert "no-such-call" in window.home.notice.text()


def test_the_look_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    look = stage.look(Tone.DARK)
    look.zoom = 1.5
    Preferences(tmp_path).keep_appearance(look)
    qtbot.wait(1)
    again = Preferences(tmp_path).appearance()
    assert (again.tone, again.zoom, again.motion) == (Tone.DARK, 1.5, False)


def test_a_first_window_leaves_its_screen_room_for_a_title(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    Preferences(tmp_path).place(window)
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() < room.height()


def test_an_odd_file_of_preferences_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text("[General]\ntone=plaid\nzoom=1e999\nmotion=\n", encoding="utf-8")
    again = Preferences(tmp_path).appearance()
    assert (again.tone, again.zoom) == (Tone.LIGHT, 1.0)


def start(home: Path, **extra: str) -> subprocess.CompletedProcess[str]:
    bare = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    return subprocess.run(
        [sys.executable, "-m", "noprac"],
        env=bare | {"NOPRAC_HOME": str(home)} | extra,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_one_line_names_the_demo(tmp_path: Path) -> None:
    done = start(tmp_path)
    assert done.returncode == 1
    assert done.stderr.splitlines() == [texts.NO_SCREEN]


def test_a_second_copy_says_so_in_one_line(tmp_path: Path) -> None:
    first = Journal(tmp_path)
    done = start(tmp_path, QT_QPA_PLATFORM="offscreen")
    first.close()
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert "Another copy of noprac" in line
