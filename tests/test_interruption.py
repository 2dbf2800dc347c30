"""A line cut short: who goes on, with which words, and when it was the prospect's own voice."""

from dataclasses import replace

import pytest
from rehearse import moves, opened, scenario

from noprac.core.call import Call, Stage, begin, replay, step, transcript
from noprac.core.events import (
    Began,
    Echoed,
    Effect,
    Event,
    Interrupted,
    LineSpoken,
    LineStarted,
    Listen,
    Mute,
    Note,
    Partial,
    Said,
    Say,
    Tick,
)
from noprac.core.interruption import MOSTLY, PICKED_UP, echoes, leaves_the_word, picked_up
from noprac.core.moves import Moves
from noprac.core.speech import Via

LINE = "We tried that last year. It cost a lot, and nobody used it."


@pytest.mark.parametrize(
    ("out", "text"),
    [
        (0.0, f"As I was saying: {LINE}"),
        (0.1, f"As I was saying: {LINE}"),
        (0.45, "As I was saying: It cost a lot, and nobody used it."),
        (MOSTLY, "Go ahead."),
        (0.8, "Go ahead."),
    ],
)
def test_what_was_not_heard_is_picked_up_and_what_mostly_was_is_not(out: float, text: str) -> None:
    assert picked_up(LINE, out, ()) == text


def test_a_line_is_never_picked_up_twice_in_the_same_words() -> None:
    said: list[str] = []
    for _ in range(8):
        said.append(picked_up(LINE, 0.1, said))
        said.append(picked_up(LINE, 0.9, said))
    assert len(set(said)) == len(said)


def test_an_empty_line_has_no_rest() -> None:
    assert picked_up("", 0.0, ()) == "As I was saying:"


@pytest.mark.parametrize(
    "text",
    ["sorry go on", "go ahead", "Oh sorry", "please continue", "i'm sorry for interrupting please go on", "sorry"],
)
def test_some_words_only_leave_the_word(text: str) -> None:
    assert leaves_the_word(text)


@pytest.mark.parametrize("text", ["", "sorry but what about the price", "is it a no", "go on holiday with me", "hello"])
def test_others_do_not(text: str) -> None:
    assert not leaves_the_word(text)


@pytest.mark.parametrize(
    ("heard", "own"),
    [
        ("we tried that last year it cost", True),
        ("we tried that last ear", True),
        ("tried that", True),
        ("year last that tried we", False),
        ("can i stop you there", False),
        ("it was a lot for us to carry", False),
        ("", False),
    ],
)
def test_the_prospects_own_words_are_known_in_their_order(heard: str, own: bool) -> None:
    assert echoes(LINE, heard) is own


def cut(out: float = 0.1, via: Via | None = None) -> Call:
    """The second line of a call, cut short at 40 s."""
    call = opened()
    if via is not None:
        call = replace(call, via=via)
    call, _ = step(call, Said(30.0, "i see", moves("i see", "acknowledge"), via=via or Via.VOICE))
    call, _ = step(call, LineStarted(39.0, 2))
    call, _ = step(call, Interrupted(40.0, 2, out))
    assert call.stage is Stage.LISTENING
    assert call.turns[-1].cut
    return call


def test_one_who_cuts_in_and_says_nothing_hears_the_rest() -> None:
    call = cut()
    line = call.turns[-1].line
    same, effects = step(call, Tick(40.0 + PICKED_UP - 0.1))
    assert (same, effects) == (call, ())
    after, effects = step(call, Tick(40.0 + PICKED_UP))
    again = after.turns[-1].line
    assert effects == (Mute(), Say(3, again.text, again.act, again.state.mood))
    assert again.text.startswith("As I was saying:")
    assert (again.act, again.yes_kind) == (line.act, line.yes_kind)
    assert after.prospect == call.prospect


def test_words_on_the_way_keep_the_prospect_waiting() -> None:
    call, _ = step(cut(), Partial(42.0, "well"))
    assert step(call, Tick(43.5))[1] == ()


def test_a_typist_is_not_hurried_after_a_cut() -> None:
    assert step(cut(via=Via.TYPED), Tick(46.0))[1] == ()


def test_a_word_to_go_on_is_one_to_go_on() -> None:
    call = cut(0.6)
    after, effects = step(call, Said(42.0, "sorry go on", Moves(), via=Via.VOICE))
    assert after.turns[-1].line.text == "Go ahead."
    assert [type(effect) for effect in effects] == [Mute, Say]
    assert after.turns[-2].said is not None
    assert transcript(after)[-2].interrupted


def test_a_real_answer_after_a_cut_is_answered() -> None:
    after, _ = step(cut(), Said(42.0, "is it a no", moves("is it a no", "ask_for_no"), via=Via.VOICE))
    assert not after.turns[-1].line.text.startswith(("As I was saying", "Go ahead"))


def spoken_to(events: tuple[Event, ...]) -> tuple[Call, tuple[Effect, ...]]:
    call = begin(scenario(), 0)
    effects: tuple[Effect, ...] = ()
    for event in events:
        call, effects = step(call, event)
    return call, effects


START = (Began(), LineStarted(0.5, 1))


def test_an_echo_is_no_interruption_and_the_line_is_said_again() -> None:
    events = (*START, Interrupted(1.0, 1, 0.3), Echoed(2.0))
    call, effects = spoken_to(events)
    speaking, _ = spoken_to(START)
    assert call.stage is Stage.SPEAKING
    assert (call.prospect, call.echoes) == (speaking.prospect, 1)
    assert not call.turns[-1].cut
    mute, say, note = effects
    assert (mute, say) == (
        Mute(),
        Say(1, call.turns[0].line.text, call.turns[0].line.act, call.turns[0].line.state.mood),
    )
    assert isinstance(note, Note)
    assert "headphones" in note.text
    assert replay(scenario(), 0, events) == call


def test_an_echo_at_the_lines_end_leaves_the_turn_to_the_trainee_and_advice_comes_once() -> None:
    call, effects = spoken_to((*START, Interrupted(1.0, 1, 0.95), Echoed(2.0)))
    assert call.stage is Stage.LISTENING
    assert effects[0] == Listen()
    assert len(effects) == 2
    again, effects = step(call, Echoed(3.0))
    assert effects == (Listen(),)
    assert again.echoes == 2


def test_an_echo_after_an_earlier_cut_does_not_take_the_earlier_one_back() -> None:
    call = cut()
    call, _ = step(call, Said(44.0, "is it a no", moves("is it a no", "ask_for_no"), via=Via.VOICE))
    call, _ = step(call, LineSpoken(50.0, 3))
    after, _ = step(call, Echoed(51.0))
    assert after.prospect == call.prospect
    assert after.turns[1].cut
