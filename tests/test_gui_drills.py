"""The drills in the window: chosen, answered by hand and by voice, judged, said again, contested, left."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import gui_stage as stage
import pytest
from doubles import FakeEndpoint, FakeMicrophone, FakeRecogniser, FakeSpeaker, FakeVoice
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from noprac.build import drills
from noprac.build.booth import Booth
from noprac.core.drills.answer import Outcome
from noprac.core.drills.drill import Drill
from noprac.core.drills.grading import Grade
from noprac.core.drills.hints import Hint
from noprac.core.drills.own import Own
from noprac.core.drills.yeses import Guessed
from noprac.core.errors import DeviceError
from noprac.core.speech import Manner, Sound, Via
from noprac.engine.engine import Ears, Gauges, Mouth
from noprac.gui import drill_texts as said
from noprac.gui import formats, texts
from noprac.gui.drilling import Drilling
from noprac.gui.errand import Errands
from noprac.gui.offering import Offering
from noprac.gui.pages.drill import DrillPage, Stage
from noprac.gui.pages.drills import DrillsPage
from noprac.gui.rooms import Sign
from noprac.gui.widgets.dots import Dots
from noprac.gui.widgets.ring import Ear
from noprac.gui.window import MainWindow
from noprac.store.drills import Attempt, Drills, new_id
from noprac.store.journal import Journal
from noprac.store.settings import Settings

LONG = 30_000  # ms: the tagger loads


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    kept = Journal(tmp_path)
    yield kept
    kept.close()


@pytest.fixture
def page(qtbot: QtBot) -> DrillPage:
    made = DrillPage(stage.look())
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    return made


class AnsweringMicrophone(FakeMicrophone):
    """Says its next answer whenever somebody begins to listen; `clear` is what begins it."""

    def __init__(self, *answers: str) -> None:
        super().__init__()
        self.answers = list(answers)

    def clear(self) -> None:
        self.blocks.clear()
        if self.answers:
            self.say(self.answers.pop(0))


def voiced(*answers: str) -> Callable[..., Booth]:
    ears = Ears(AnsweringMicrophone(*answers), FakeRecogniser(), FakeEndpoint())
    return lambda *given: Booth(ears, Mouth(FakeVoice(), FakeSpeaker(), Manner()), told=given[-1])


def silent(_settings: Settings, _progress: object, told: Callable[[str], None]) -> Booth:
    return Booth(None, None, told=told)


@contextmanager
def drilling(page: DrillPage, journal: Journal, booth: Callable[..., Booth]) -> Iterator[Drilling]:
    made = Drilling(page, journal, lambda: Settings(listen=False, speak=False), booth)
    yield made
    made.close(10.0)


@pytest.fixture
def typed(page: DrillPage, journal: Journal) -> Iterator[Drilling]:
    with drilling(page, journal, silent) as made:
        yield made


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def say(qtbot: QtBot, page: DrillPage, text: str) -> None:
    page.field.setText(text)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.stage in {Stage.JUDGED, Stage.ANSWERING}, timeout=LONG)


def until(qtbot: QtBot, page: DrillPage, wanted: Stage) -> None:
    qtbot.waitUntil(lambda: page.stage is wanted, timeout=LONG)


# What can be practised


def test_what_is_due_and_what_is_offered(qtbot: QtBot, journal: Journal) -> None:
    choose, errands = DrillsPage(stage.look()), Errands()
    qtbot.addWidget(choose)
    choose.resize(1280, 720)
    choose.show()
    Offering(choose, journal, errands).look()
    qtbot.waitUntil(lambda: "12 prompts" in choose.today.text(), timeout=LONG)
    assert stage.nameless(choose) == []
    with qtbot.waitSignal(choose.chosen) as chosen:
        click(choose.start)
    assert chosen.args == [None]
    with qtbot.waitSignal(choose.chosen) as chosen:
        click(choose.cards[3])
    assert chosen.args == [Drill.REASONS]
    errands.close(10.0)


def test_the_own_offer_is_kept_and_folded_away(qtbot: QtBot, journal: Journal) -> None:
    choose, errands = DrillsPage(stage.look()), Errands()
    qtbot.addWidget(choose)
    choose.resize(1280, 2400)
    choose.show()
    control = Offering(choose, journal, errands)
    fields = choose.offer.fields
    for name, text in (("offer", "our planner"), ("buyer", "fleets"), ("result", "fewer trips")):
        fields[name].setText(text)
    click(choose.offer.keep)
    qtbot.waitUntil(choose.offer.change.isVisible, timeout=LONG)
    assert drills.own(journal) == Own("our planner", "fleets", "fewer trips")
    click(choose.offer.change)
    assert fields["offer"].isVisible()
    control.look()
    errands.close(10.0)


def test_the_calibration_is_told(qtbot: QtBot) -> None:
    choose = DrillsPage(stage.look())
    qtbot.addWidget(choose)
    choose.show()
    choose.show_guesses(())
    choose.show_guesses((Guessed(90, True), Guessed(60, False)))
    assert "60 percent sure: right in 0 of 1" in stage.words(choose)
    assert choose.findChildren(Dots) == []
    assert any("2 answers" in line and "Few answers yet" in line for line in stage.words(choose))


def test_the_calibration_is_drawn_over_weeks(qtbot: QtBot) -> None:
    choose = DrillsPage(stage.look())
    qtbot.addWidget(choose)
    choose.show()
    choose.show_guesses((Guessed(90, True, date(2026, 3, 2)), Guessed(60, False, date(2026, 3, 10))))
    (drawn,) = choose.findChildren(Dots)
    week = formats.day(date(2026, 3, 2))
    assert drawn.spots()[0].told == f"Brier score: week of {week}, 0.01 over 1 answer."


# By hand


def test_a_round_by_hand(qtbot: QtBot, page: DrillPage, typed: Drilling, journal: Journal) -> None:
    typed.start(Drill.AFTER_THE_NO)
    until(qtbot, page, Stage.ANSWERING)
    say(qtbot, page, "No no, you are wrong there, it pays for itself.")
    assert stage.nameless(page) == []
    assert said.NOT_YET in stage.words(page)
    click(page.did)
    qtbot.waitUntil(lambda: said.COUNTED in stage.words(page), timeout=LONG)
    click(page.once_more)
    until(qtbot, page, Stage.ANSWERING)
    say(qtbot, page, "What makes you say that?")
    assert said.PASSED in stage.words(page)
    assert [attempt.counts for attempt in Drills(journal.tables).attempts()] == [True, False]
    QTest.keyClick(page.next, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.place.text().startswith("2 of"), timeout=LONG)


def test_a_hint_is_more_each_time(qtbot: QtBot, page: DrillPage, typed: Drilling) -> None:
    typed.start(Drill.LET_GO)
    until(qtbot, page, Stage.ANSWERING)
    first = page.hint_words.text()
    click(page.hint)
    qtbot.waitUntil(lambda: page.hint_words.text() not in {"", first}, timeout=LONG)


def test_which_yes_by_buttons(qtbot: QtBot, page: DrillPage, typed: Drilling, journal: Journal) -> None:
    typed.start(Drill.WHICH_YES)
    until(qtbot, page, Stage.ANSWERING)
    click(next(iter(page.kinds.values())))
    qtbot.waitUntil(page.percents[80].isVisible, timeout=LONG)
    click(page.percents[80])
    until(qtbot, page, Stage.JUDGED)
    assert drills.guesses(journal)[0].percent == 80


def test_the_round_ends_and_is_left(qtbot: QtBot, page: DrillPage, typed: Drilling) -> None:
    typed.start(Drill.REASONS)
    until(qtbot, page, Stage.ANSWERING)
    for _ in range(2):
        say(qtbot, page, "You may be too small. It takes three months. We are not the cheapest one.")
        until(qtbot, page, Stage.JUDGED)
        click(page.next)
        qtbot.waitUntil(lambda: page.stage is not Stage.JUDGED, timeout=LONG)
    assert page.stage is Stage.OVER
    with qtbot.waitSignal(typed.left):
        click(page.next)


def test_nothing_is_due_leads_back(qtbot: QtBot, typed: Drilling, journal: Journal) -> None:
    now = datetime.now(UTC)
    skills = [prompt for drill in Drill for prompt in drills.deck(drill).prompts]
    done = [
        Attempt(
            new_id(now), p.drill, p.id, p.skill, now, Via.TYPED, "", Outcome.PASSED, 4, 4, Grade.EASY, Hint.NONE, True
        )
        for p in {p.skill: p for p in skills}.values()
    ]
    for one in done:
        Drills(journal.tables).keep(one)
    with qtbot.waitSignal(typed.left, timeout=LONG):
        typed.start(None)


# By voice


def test_a_prompt_by_voice(qtbot: QtBot, page: DrillPage, journal: Journal) -> None:
    """The line is spoken, an unclear answer and a missing one are asked for, a clear one is judged."""
    with drilling(page, journal, voiced("no idea", "counterfeit", "ninety percent")) as control:
        control.start(Drill.WHICH_YES)
        qtbot.waitUntil(lambda: not page.typing, timeout=LONG)
        until(qtbot, page, Stage.JUDGED)
        assert page.heard.text() == "Heard: “counterfeit ninety percent”"
        (one,) = Drills(journal.tables).attempts()
        assert (one.via, one.sure) == ("voice", 90)


def test_typing_ends_the_listening(qtbot: QtBot, page: DrillPage, journal: Journal) -> None:
    with drilling(page, journal, voiced()) as control:
        control.start(Drill.AFTER_THE_NO)
        qtbot.waitUntil(lambda: not page.typing and page.stage is Stage.ANSWERING, timeout=LONG)
        assert page.ring.ear in {Ear.OPEN, Ear.HOLD}
        page.gauge(Gauges(0.1, 0.0, 0.5, 0))
        click(page.swap)
        say(qtbot, page, "What makes you say that?")
        until(qtbot, page, Stage.JUDGED)
        assert Drills(journal.tables).attempts()[0].via == "typed"


def test_models_are_played(qtbot: QtBot, page: DrillPage, journal: Journal) -> None:
    """After an answer that did not do it, both; then whichever is asked for."""
    voice = FakeVoice()
    ears = Ears(AnsweringMicrophone("no no you are wrong there it pays for itself"), FakeRecogniser(), FakeEndpoint())
    made = Booth(ears, Mouth(voice, FakeSpeaker(), Manner()))
    with drilling(page, journal, lambda *_: made) as control:
        control.start(Drill.AFTER_THE_NO)
        until(qtbot, page, Stage.JUDGED)
        qtbot.waitUntil(lambda: len(voice.asked) >= 3, timeout=LONG)
        model = next(iter(page.feedback.models))
        click(page.feedback.models[model])
        qtbot.waitUntil(lambda: voice.asked[-1] == model and len(voice.asked) >= 4, timeout=LONG)


class BrokenSpeaker(FakeSpeaker):
    def play(self, sound: Sound, started: Callable[[], None]) -> float:
        del sound, started
        raise DeviceError("The loudspeaker is gone.", "Choose another one.")


def test_a_lost_loudspeaker_is_told_and_answers_go_on(qtbot: QtBot, page: DrillPage, journal: Journal) -> None:
    made = Booth(None, Mouth(FakeVoice(), BrokenSpeaker(), Manner()))
    with drilling(page, journal, lambda *_: made) as control:
        control.start(Drill.AFTER_THE_NO)
        qtbot.waitUntil(lambda: "loudspeaker" in page.banner.text, timeout=LONG)
        say(qtbot, page, "What makes you say that?")
        until(qtbot, page, Stage.JUDGED)


def test_a_quick_call_is_rung(qtbot: QtBot, page: DrillPage, typed: Drilling) -> None:
    typed.start_named("quick-to-no")
    until(qtbot, page, Stage.ANSWERING)
    with qtbot.waitSignal(typed.rang, timeout=LONG) as rang:
        click(page.ring_up)
    dial = rang.args[0] if rang.args else None
    assert dial is not None
    engine = dial.work(Settings(listen=False, speak=False), lambda _: None)
    engine.begin()
    engine.hang_up()
    engine.drain()
    assert typed.call_over(engine)
    until(qtbot, page, Stage.JUDGED)
    assert page.debrief.isVisible()
    engine.stop()
    assert not typed.call_over(engine) or engine.call_id
    typed.call_left()


# In the window


def test_a_drill_in_the_window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the rail to a card, to a quick call that is hung up, back to its judgement and to its debrief."""
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    for prompt in drills.deck(Drill.QUICK_TO_NO).prompts:
        stage.answers_in_a_word(tmp_path, prompt.scenario)
    kept = Journal(tmp_path)
    window = MainWindow(kept, Settings(listen=False, speak=False), stage.look())
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.go(Sign.DRILLS)
    qtbot.waitUntil(lambda: "12 prompts" in window.drills.today.text(), timeout=LONG)
    window.drills.chosen.emit(Drill.QUICK_TO_NO)
    qtbot.waitUntil(window.drill.ring_up.isVisible, timeout=LONG)
    click(window.drill.ring_up)
    qtbot.waitUntil(window.call.isVisible, timeout=LONG)
    qtbot.waitUntil(window.call.dial.isEnabled, timeout=LONG)
    click(window.call.dial)
    qtbot.waitUntil(lambda: window.call.turn.text() == texts.YOUR_TURN, timeout=LONG)
    click(window.call.hang_up)
    qtbot.waitUntil(lambda: window.drill.isVisible() and window.drill.stage is Stage.JUDGED, timeout=LONG)
    click(window.drill.debrief)
    qtbot.waitUntil(window.debrief.isVisible, timeout=LONG)
    window.close()
    kept.close()
