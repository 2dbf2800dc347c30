"""The call page: whose turn it is, what is said, what a trainee can do; nothing that a scenario says is believed."""

from collections.abc import Iterator
from dataclasses import replace

import gui_stage as stage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from noprac.core.call import Call, Stage, begin, step
from noprac.core.events import (
    AskedAgain,
    Began,
    Event,
    HungUp,
    LineSpoken,
    LineStarted,
    Mended,
    Note,
    Partial,
    Paused,
    Resumed,
    Trouble,
)
from noprac.core.practice.prompting import Help, prompt
from noprac.core.scenario import Scenario
from noprac.core.speech import Part
from noprac.engine.engine import Gauges, Update
from noprac.gui import texts
from noprac.gui.pages.call import CallPage
from noprac.gui.widgets.ring import Ear
from noprac.store.scenarios import load

HOSTILE = "<img src=x onerror=alert(1)>&amp;%s{0}"


class Line:
    """A page with a call on it; events happen as the engine would let them happen."""

    def __init__(self, page: CallPage, scenario: Scenario) -> None:
        self.page = page
        self.call: Call = begin(scenario)
        page.prepare(scenario)
        page.show()

    def dial(self, *, hears: bool = True, hands_free: bool = True) -> None:
        self.page.ready(hears=hears)
        self.page.begin(self.call, hears=hears, hands_free=hands_free)
        self.happen(Began())

    def happen(self, *events: Event) -> None:
        for event in events:
            self.call, effects = step(self.call, event)
            self.page.take(Update(self.call, event, effects))

    def listen(self) -> None:
        self.happen(LineStarted(1.0, 1), LineSpoken(3.0, 1))


@pytest.fixture
def scenario() -> Scenario:
    return load("lead-generation")


@pytest.fixture
def line(qtbot: QtBot, scenario: Scenario) -> Iterator[Line]:
    page = CallPage(stage.look())
    page.resize(1280, 800)
    qtbot.addWidget(page)
    yield Line(page, scenario)
    page.hide()


def test_before_the_call_you_know_who_you_are(line: Line, scenario: Scenario) -> None:
    page = line.page
    assert page.name.text() == scenario.persona.name
    assert scenario.seat.sell in page.caption.text()
    assert scenario.seat.to in page.live.text()
    assert not page.dial.isEnabled()
    page.progress("Loading the recogniser.")
    assert page.hint.text() == "Loading the recogniser."


def test_the_call_begins_when_you_say_so(line: Line, qtbot: QtBot) -> None:
    line.page.ready(hears=True)
    with qtbot.waitSignal(line.page.dialled):
        QTest.mouseClick(line.page.dial, Qt.MouseButton.LeftButton)


def test_you_can_go_back_before_the_call(line: Line, qtbot: QtBot) -> None:
    with qtbot.waitSignal(line.page.left), qtbot.assertNotEmitted(line.page.hung_up):
        QTest.mouseClick(line.page.hang_up, Qt.MouseButton.LeftButton)


def test_the_caption_comes_with_the_voice_and_not_before(line: Line) -> None:
    line.dial()
    assert line.page.caption.text() == ""
    assert line.page.turn.text() == texts.thinking(line.call.scenario.persona.name)
    line.happen(LineStarted(0.4, 1))
    assert line.page.caption.text() == line.call.turns[0].line.text
    assert line.page.turn.text() == texts.speaking(line.call.scenario.persona.name)
    assert line.page.ring.ear is Ear.REST


def test_a_line_that_was_cut_before_it_began_is_still_shown(line: Line) -> None:
    line.dial()
    line.happen(LineSpoken(2.0, 1))
    assert line.page.caption.text() == line.call.turns[0].line.text


def test_your_turn_is_evident(line: Line) -> None:
    line.dial()
    line.listen()
    assert line.page.turn.text() == texts.YOUR_TURN
    assert line.page.turn.property("tone") == "accent"
    assert line.page.ring.ear is Ear.OPEN
    line.happen(Partial(4.0, "so it seems"))
    assert line.page.live.text() == "so it seems"


def test_the_mood_of_the_line_is_the_mood_of_the_face(line: Line) -> None:
    line.dial()
    line.listen()
    assert line.page.figure.mood is line.call.turns[0].line.state.mood


def test_levels_and_time_are_followed(line: Line) -> None:
    line.dial()
    line.listen()
    line.page.gauge(Gauges(0.1, 0.0, 0.6, 0), 83)
    assert line.page.timer.text() == "1:23"
    assert line.page.ring.closing == pytest.approx(0.6)


def test_the_space_bar_talks_while_it_is_held(line: Line) -> None:
    line.dial(hands_free=False)
    line.listen()
    assert line.page.ring.ear is Ear.HOLD
    told: list[bool] = []
    line.page.talked.connect(told.append)
    QTest.keyPress(line.page, Qt.Key.Key_Space)
    assert told == [True]
    QTest.keyRelease(line.page, Qt.Key.Key_Space)
    assert told == [True, False]


def test_the_ring_can_be_held_with_the_mouse(line: Line) -> None:
    line.dial(hands_free=False)
    line.listen()
    told: list[bool] = []
    line.page.talked.connect(told.append)
    QTest.mousePress(line.page.ring, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(line.page.ring, Qt.MouseButton.LeftButton)
    assert told == [True, False]


def test_hands_free_can_be_changed_during_the_call(line: Line, qtbot: QtBot) -> None:
    line.dial()
    line.listen()
    with qtbot.waitSignal(line.page.hands_free) as told:
        QTest.mouseClick(line.page.free, Qt.MouseButton.LeftButton)
    assert told.args == [False]
    assert line.page.ring.ear is Ear.HOLD


def test_without_ears_you_type(line: Line, qtbot: QtBot) -> None:
    line.dial(hears=False)
    assert line.page.field.isVisible()
    assert not line.page.ring.isVisible()
    assert not line.page.by_hand.isVisible()
    line.listen()
    QTest.keyClicks(line.page.field, "is it a no")
    with qtbot.waitSignal(line.page.said) as told:
        QTest.keyClick(line.page.field, Qt.Key.Key_Return)
    assert told.args == ["is it a no"]
    assert line.page.field.text() == ""


def test_after_a_first_call_the_words_of_a_second_go_into_the_field(line: Line, qtbot: QtBot) -> None:
    line.dial(hears=False)
    line.happen(HungUp(1.0))
    again = Line(line.page, line.call.scenario)
    qtbot.waitUntil(line.page.isVisible)
    again.dial(hears=False)
    assert line.page.focusWidget() is line.page.field


def test_a_call_gone_on_with_shows_what_is_to_be_answered(line: Line) -> None:
    line.dial(hears=False)
    line.listen()
    line.page.prepare(line.call.scenario, new=False)
    line.page.begin(line.call, hears=False, hands_free=False)
    assert line.page.caption.text() == line.call.turns[0].line.text


def test_a_screen_reader_is_told_whose_turn_it_is_and_what_cannot_be_heard(line: Line) -> None:
    told: list[str] = []
    line.page.reader.told.connect(told.append)
    line.dial()
    line.listen()
    assert told == [texts.YOUR_TURN]
    line.page.prepare(line.call.scenario)
    line.page.begin(line.call, hears=False, hands_free=False, speaks=False)
    assert told[1:] == [line.call.turns[0].line.text, texts.YOUR_TURN]
    line.happen(HungUp(4.0))
    assert told[3:] == [texts.ending(line.call.ending)]
    line.page.banner.reader.told.connect(told.append)
    line.page.take(Update(line.call, Paused(1.0), (Note("One plain line."),)))
    assert told[4:] == ["One plain line."]


def test_nothing_typed_says_nothing(line: Line, qtbot: QtBot) -> None:
    line.dial(hears=False)
    line.listen()
    QTest.keyClicks(line.page.field, "   ")
    with qtbot.assertNotEmitted(line.page.said):
        QTest.mouseClick(line.page.send, Qt.MouseButton.LeftButton)


def test_you_can_type_by_choice_and_speak_again(line: Line) -> None:
    line.dial()
    line.listen()
    QTest.mouseClick(line.page.by_hand, Qt.MouseButton.LeftButton)
    assert line.page.typing
    assert line.page.field.isVisible()
    QTest.keyClicks(line.page.field, "a b")
    assert line.page.field.text() == "a b"
    QTest.mouseClick(line.page.by_hand, Qt.MouseButton.LeftButton)
    assert line.page.ring.isVisible()
    assert line.page.ring.ear is Ear.OPEN


def test_pause_and_go_on(line: Line, qtbot: QtBot) -> None:
    line.dial()
    line.listen()
    with qtbot.waitSignal(line.page.held) as told:
        QTest.mouseClick(line.page.hold, Qt.MouseButton.LeftButton)
    assert told.args == [True]
    line.happen(Paused(5.0))
    assert line.page.turn.text() == texts.HELD
    assert line.page.hold.text() == texts.RESUME
    with qtbot.waitSignal(line.page.held) as told:
        QTest.mouseClick(line.page.hold, Qt.MouseButton.LeftButton)
    assert told.args == [False]
    line.happen(Resumed(6.0))
    assert line.page.hold.text() == texts.PAUSE


def test_hanging_up_during_the_call(line: Line, qtbot: QtBot) -> None:
    line.dial()
    with qtbot.waitSignal(line.page.hung_up):
        QTest.mouseClick(line.page.hang_up, Qt.MouseButton.LeftButton)


def test_a_lost_microphone_is_one_line_with_one_thing_to_do(line: Line, qtbot: QtBot) -> None:
    line.dial()
    line.listen()
    line.happen(Trouble(4.0, Part.MICROPHONE, "The microphone is gone.", "Plug it in, or choose another."))
    assert line.page.banner.isVisible()
    assert line.page.banner.text == "The microphone is gone. Plug it in, or choose another."
    assert line.page.turn.text() == texts.HELD
    with qtbot.waitSignal(line.page.wants_microphone):
        QTest.mouseClick(line.page.banner._mend, Qt.MouseButton.LeftButton)
    line.happen(Mended(5.0, Part.MICROPHONE))
    assert not line.page.banner.isVisible()


def test_a_lost_voice_leaves_captions(line: Line) -> None:
    line.dial()
    line.happen(Trouble(0.5, Part.VOICE, "The voice does not work.", "Install espeak-ng."))
    assert not line.page.banner._mend.isVisible()
    line.happen(LineStarted(0.6, 1))
    assert line.page.caption.text() == line.call.turns[0].line.text


def test_a_note_is_shown(line: Line) -> None:
    line.dial()
    line.page.take(Update(line.call, Paused(1.0), (Note("One plain line."),)))
    assert line.page.banner.text == "One plain line."


def test_hostile_words_stay_words(qtbot: QtBot, scenario: Scenario) -> None:
    page = CallPage(stage.look())
    qtbot.addWidget(page)
    persona = replace(scenario.persona, name=HOSTILE, role=HOSTILE, company="\u202e" * 9)
    line = Line(page, replace(scenario, persona=persona, opening=(HOSTILE,)))
    assert page.name.text() == HOSTILE
    line.dial()
    line.listen()
    line.happen(Partial(4.0, HOSTILE))
    assert page.live.text() == HOSTILE
    assert page.live.textFormat() is Qt.TextFormat.PlainText
    page.hide()


def test_a_name_of_nothing_but_spaces_is_no_fault(qtbot: QtBot, scenario: Scenario) -> None:
    page = CallPage(stage.look())
    qtbot.addWidget(page)
    line = Line(page, replace(scenario, persona=replace(scenario.persona, name="  ")))
    line.dial()
    assert line.call.stage is Stage.SPEAKING
    page.hide()


@pytest.mark.parametrize("hears", [True, False])
def test_every_control_has_a_name(line: Line, hears: bool) -> None:
    line.dial(hears=hears)
    line.listen()
    assert stage.nameless(line.page) == []


def test_captions_are_large_enough(line: Line) -> None:
    line.dial()
    line.listen()
    assert line.page.caption.fontInfo().pixelSize() >= 22


def test_a_line_can_be_asked_for_again_with_the_mouse_and_by_keys(line: Line, qtbot: QtBot) -> None:
    line.dial()
    assert not line.page.again.isEnabled()
    line.listen()
    with qtbot.waitSignal(line.page.asked_again):
        QTest.mouseClick(line.page.again, Qt.MouseButton.LeftButton)
    line.happen(AskedAgain(4.0))
    assert not line.page.again.isEnabled()
    with qtbot.assertNotEmitted(line.page.asked_again):
        line.page.ask_again()
    line.happen(LineStarted(5.0, 1), LineSpoken(7.0, 1))
    assert line.page.turn.text() == texts.YOUR_TURN


def test_without_a_voice_there_is_nothing_to_say_again(line: Line, qtbot: QtBot) -> None:
    line.page.ready(hears=False)
    line.page.begin(line.call, hears=False, hands_free=True, speaks=False)
    line.happen(Began())
    line.listen()
    assert not line.page.again.isVisible()
    with qtbot.assertNotEmitted(line.page.asked_again):
        line.page.ask_again()


def test_captions_grow_as_the_slider_says(line: Line, qtbot: QtBot) -> None:
    line.page.size_of_words.show_size(23)
    line.dial()
    line.listen()
    small, room = line.page.caption.fontInfo().pixelSize(), line.page.caption.height()
    with qtbot.waitSignal(line.page.sized) as told:
        line.page.size_of_words.slider.setValue(line.page.size_of_words.slider.maximum())
    assert told.args == [48]
    assert line.page.caption.fontInfo().pixelSize() > small
    assert line.page.caption.height() > room


def test_a_hint_is_shown_only_where_help_was_chosen(line: Line) -> None:
    line.dial()
    assert not line.page.prompt.isVisible()
    line.page.prepare(line.call.scenario)
    line.page.help_with(Help.ALWAYS)
    line.call = begin(line.call.scenario)
    line.dial()
    line.listen()
    acts = [turn.line.act for turn in line.call.turns]
    found = prompt(acts, Help.ALWAYS)
    assert line.page.prompt.isVisible()
    assert line.page.prompt.text() == (texts.PROMPTS[found] if found else "")


def test_a_lost_loudspeaker_is_mended_by_another_one(line: Line, qtbot: QtBot) -> None:
    line.dial()
    line.happen(Trouble(0.5, Part.LOUDSPEAKER, "The loudspeaker is gone.", "Plug it in, or choose another."))
    assert line.page.banner._mend.text() == texts.CHOOSE_LOUDSPEAKER
    with qtbot.waitSignal(line.page.wants_loudspeaker), qtbot.assertNotEmitted(line.page.wants_microphone):
        QTest.mouseClick(line.page.banner._mend, Qt.MouseButton.LeftButton)
