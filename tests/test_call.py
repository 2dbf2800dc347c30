"""A call is the fold of its events: what each event does in each stage, and what it may not do."""

import pickle
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rehearse import line, listened, moves, opened, played, said, scenario, wordings

from noprac.core.call import Call, Stage, begin, replay, rewind, step, transcript
from noprac.core.errors import Misuse
from noprac.core.events import (
    AskedAgain,
    Began,
    Event,
    Finish,
    HungUp,
    Hush,
    Interrupted,
    LineSpoken,
    LineStarted,
    Listen,
    Mended,
    Mute,
    Note,
    Partial,
    Paused,
    Resumed,
    Said,
    Say,
    Tick,
    Trouble,
    Unheard,
)
from noprac.core.moves import Act, Ending, Moves
from noprac.core.speech import Mood, Part, Via, Word


def ready() -> Call:
    return begin(scenario(), 0)


def speaking() -> Call:
    return step(ready(), Began())[0]


def paused() -> Call:
    return step(opened(), Paused(20.0))[0]


def ended() -> Call:
    return step(opened(), HungUp(20.0))[0]


STAGES = {
    Stage.READY: ready,
    Stage.SPEAKING: speaking,
    Stage.LISTENING: opened,
    Stage.PAUSED: paused,
    Stage.ENDED: ended,
}
ALLOWED: dict[Stage, set[type]] = {
    Stage.READY: {Began},
    Stage.SPEAKING: {LineStarted, LineSpoken, Interrupted, HungUp, Paused, Trouble, Mended},
    Stage.LISTENING: {Partial, Said, Unheard, Tick, AskedAgain, HungUp, Paused, Trouble, Mended},
    Stage.PAUSED: {Resumed, HungUp, Trouble, Mended},
    Stage.ENDED: set(),
}
EVENTS: list[Event] = [
    Began(),
    LineStarted(30.0, 1),
    LineSpoken(30.0, 1),
    Interrupted(30.0, 1, 0.5),
    Partial(30.0, "so"),
    Said(30.0, "hello", moves("hello", "greeting")),
    Unheard(30.0),
    Tick(30.0),
    HungUp(30.0),
    AskedAgain(30.0),
    Paused(30.0),
    Resumed(30.0),
    Trouble(30.0, Part.MICROPHONE, "The microphone is gone.", "Plug it in."),
    Mended(30.0, Part.MICROPHONE),
]


@pytest.mark.parametrize("stage", list(Stage))
@pytest.mark.parametrize("event", EVENTS, ids=lambda e: type(e).__name__)
def test_each_stage_takes_its_events_and_no_other(stage: Stage, event: Event) -> None:
    call = STAGES[stage]()
    assert call.stage is stage
    before = pickle.dumps(call)
    if type(event) in ALLOWED[stage]:
        step(call, event)
    else:
        with pytest.raises(Misuse):
            step(call, event)
    assert pickle.dumps(call) == before


def test_the_prospect_picks_up() -> None:
    call, effects = step(ready(), Began())
    first = call.turns[0].line
    assert (first.turn, first.act, first.text) == (1, Act.GREETS, scenario().opening[0])
    assert effects == (Mute(), Say(1, first.text, Act.GREETS, Mood.WARY))
    assert (first.state.guard, first.state.trust, first.state.interest, first.state.patience) == (0.55, 0.33, 0.35, 0.9)


def test_after_the_line_it_is_the_trainees_turn() -> None:
    call, effects = step(speaking(), LineStarted(0.2, 1))
    assert (call.turns[0].started, effects) == (0.2, ())
    call, effects = step(call, LineSpoken(4.0, 1))
    assert (call.stage, call.turns[0].spoken, effects) == (Stage.LISTENING, 4.0, (Listen(),))
    call, effects = step(call, Said(7.0, "have i caught you at a bad time", moves("x", "no_question")))
    assert call.stage is Stage.SPEAKING
    assert effects == (Mute(), Say(2, line(call), Act.STATES, Mood.WARY))


@pytest.mark.parametrize("event", [LineStarted(1.0, 2), LineSpoken(1.0, 2), Interrupted(1.0, 7, 0.5)])
def test_another_lines_events_are_misuse(event: Event) -> None:
    with pytest.raises(Misuse, match="while line 1 is said"):
        step(speaking(), event)


def test_a_cut_line_hurts_and_a_late_cut_does_not() -> None:
    cut, effects = step(speaking(), Interrupted(1.0, 1, 0.3))
    assert (cut.stage, effects) == (Stage.LISTENING, (Listen(),))
    late, _ = step(speaking(), Interrupted(1.0, 1, 0.95))
    assert cut.prospect.inner.guard > late.prospect.inner.guard == 550
    assert transcript(cut)[0].interrupted
    assert not transcript(late)[0].interrupted


SKILLED = [
    ("so based on what you have said so far it seems as if you need to generate more high quality leads", "label"),
    ("i see let's explore that why do you think that is", "acknowledge open_question"),
    ("so it seems as if your salespeople could do with some help in improving productivity", "label"),
    ("would you be open to a proposal on how we can do the same for you", "pitch next_step_offer"),
]


def test_the_last_line_ends_the_call_when_it_is_out() -> None:
    call = opened()
    for text, names in SKILLED[:-1]:
        call = said(call, text, *names.split())
    last = SKILLED[-1]
    call, effects = step(call, Said(60.0, last[0], moves(last[0], *last[1].split())))
    assert isinstance(effects[-1], Say)
    assert (call.stage, call.ending, call.closing) == (Stage.SPEAKING, None, Ending.COMMITMENT)
    over, effects = step(call, LineSpoken(66.0, 5))
    assert (over.stage, over.ending, effects) == (Stage.ENDED, Ending.COMMITMENT, (Finish(Ending.COMMITMENT),))
    cut, effects = step(call, Interrupted(66.0, 5, 0.4))
    assert (cut.ending, effects) == (Ending.COMMITMENT, (Finish(Ending.COMMITMENT),))
    gone, effects = step(call, HungUp(64.0))
    assert (gone.ending, effects) == (Ending.COMMITMENT, (Hush(), Mute(), Finish(Ending.COMMITMENT)))


def test_hanging_up_in_the_middle_and_after_letting_go() -> None:
    assert ended().ending is Ending.HANG_UP
    call = said(opened(), "shall i write it up", "next_step_offer")
    assert step(call, HungUp(50.0))[0].ending is Ending.HANG_UP
    call = said(call, "i will leave it there what would have to change", "let_go", "open_question")
    assert step(call, HungUp(50.0))[0].ending is Ending.NO_FOR_NOW


def test_a_pause_says_the_cut_line_again() -> None:
    call, effects = step(speaking(), Paused(1.0))
    assert (call.stage, effects) == (Stage.PAUSED, (Hush(), Mute()))
    call, effects = step(call, Resumed(9.0))
    assert (call.stage, effects) == (Stage.SPEAKING, (Mute(), Say(1, line(call), Act.GREETS, Mood.WARY)))


def test_a_pause_in_the_trainees_turn_gives_it_back() -> None:
    call, effects = step(opened(), Paused(15.0))
    assert effects == (Mute(),)
    call, effects = step(call, Resumed(500.0))
    assert (call.stage, effects) == (Stage.LISTENING, (Listen(),))
    assert step(call, Tick(501.0))[1] == ()


def test_a_line_is_said_again_for_one_who_asks_and_the_call_feels_nothing() -> None:
    heard = opened()
    call, effects = step(heard, AskedAgain(20.0))
    assert (call.stage, call.prospect) == (Stage.SPEAKING, heard.prospect)
    assert effects == (Mute(), Say(1, line(call), Act.GREETS, Mood.WARY))
    over, _ = step(call, LineSpoken(25.0, 1))
    assert (over.stage, over.quiet_since, over.turns[0].cut) == (Stage.LISTENING, 25.0, False)
    cut, _ = step(call, Interrupted(22.0, 1, 0.3))
    assert (cut.stage, cut.prospect, cut.turns[0].cut) == (Stage.LISTENING, heard.prospect, False)


def test_a_line_that_was_cut_short_is_not_asked_for_again() -> None:
    call, _ = step(speaking(), Interrupted(2.0, 1, 0.3))
    assert step(call, AskedAgain(3.0)) == (call, ())


def test_a_lost_microphone_holds_the_call_until_it_is_resumed() -> None:
    lost = Trouble(20.0, Part.MICROPHONE, "The microphone is gone.", "Plug it in.")
    call, effects = step(opened(), lost)
    assert (call.stage, effects) == (Stage.PAUSED, (Mute(), Note("The microphone is gone. Plug it in.")))
    assert step(call, lost) == (call, (Note("The microphone is gone. Plug it in."),))
    call, effects = step(call, Mended(30.0, Part.MICROPHONE))
    assert (call.stage, effects) == (Stage.PAUSED, (Note("The microphone works again."),))
    assert step(call, Resumed(31.0))[0].stage is Stage.LISTENING


@pytest.mark.parametrize("part", [p for p in Part if p is not Part.MICROPHONE])
def test_other_troubles_are_told_and_the_call_goes_on(part: Part) -> None:
    call, effects = step(speaking(), Trouble(1.0, part, "It failed.", "Mend it."))
    assert (call.stage, effects) == (Stage.SPEAKING, (Note("It failed. Mend it."),))


def ticked(call: Call, seconds: int, start: float) -> tuple[Call, list[str]]:
    """A second at a time; the lines that came."""
    lines: list[str] = []
    for n in range(seconds):
        call, effects = step(call, Tick(start + n))
        lines += [e.text for e in effects if isinstance(e, Say)]
        if call.stage is Stage.SPEAKING:
            call = step(call, LineSpoken(start + n, len(call.turns)))[0]
        if call.stage is Stage.ENDED:
            break
    return call, lines


def test_four_seconds_of_silence_after_a_no_are_fine() -> None:
    call = said(opened(), "shall i write it up", "next_step_offer")
    before = call.prospect
    quiet, lines = ticked(call, 4, call.quiet_since)
    assert (lines, quiet.prospect) == ([], before)


def test_a_long_silence_gets_a_human_word_and_at_last_a_goodbye() -> None:
    spoken = step(opened(), Partial(11.0, "hm"))[0]
    assert spoken.via is Via.VOICE
    call, lines = ticked(spoken, 120, 12.0)
    assert call.ending is Ending.HANG_UP
    assert len(lines) == len(set(lines)) == 4
    assert lines[0] in wordings("silence")
    assert line(call) in wordings("nobody_there")
    assert all(e.trainee == "" for e in transcript(call))


def test_silence_spends_patience() -> None:
    call, _ = ticked(step(opened(), Partial(11.0, "hm"))[0], 30, 12.0)
    assert call.prospect.inner.patience < 900
    tired = replace(call, prospect=replace(call.prospect, inner=replace(call.prospect.inner, patience=100)))
    assert ticked(tired, 20, call.quiet_since)[0].ending is Ending.HANG_UP


def test_a_typist_gets_a_minute() -> None:
    call = said(opened(), "hello there", "greeting")
    assert call.via is Via.TYPED
    assert ticked(call, 55, call.quiet_since)[1] == []
    assert len(ticked(call, 65, call.quiet_since)[1]) == 1


def test_silence_after_a_final_no_is_an_honest_ending() -> None:
    call = said(opened(), "shall i write it up", "next_step_offer")
    settled = replace(call.prospect, memory=replace(call.prospect.memory, settled=True))
    assert ticked(replace(call, prospect=settled), 400, call.quiet_since)[0].ending is Ending.NO_FOR_NOW


def test_unheard_turns_are_asked_again_and_at_last_the_line_is_given_up() -> None:
    call, lines = opened(), []
    while call.stage is not Stage.ENDED:
        call, _ = step(call, Unheard(20.0))
        lines.append(line(call))
        call = listened(call)
    assert len(lines) == len(set(lines)) == 6
    assert lines[0] == "Sorry, there's a pump running next door. Say that again?"
    assert call.ending is Ending.HANG_UP


def test_a_heard_turn_ends_the_run_of_unheard_ones() -> None:
    call = opened()
    for _ in range(9):
        call = listened(step(call, Unheard(20.0))[0])
        call = said(call, "fair enough", "acknowledge")
    assert call.stage is Stage.LISTENING


def test_the_transcript_tells_pauses_and_pace() -> None:
    call = step(opened(), Partial(11.0, "fair"))[0]
    words = (Word("fair", 0.0, 0.5), Word("enough", 0.5, 1.0))
    event = Said(13.0, "fair enough", moves("fair enough", "acknowledge"), words, Via.VOICE, 11.5)
    call, _ = step(call, event)
    first, second = transcript(call)
    assert (first.trainee, first.pause, first.pace, first.words) == ("fair enough", 1.5, 120.0, words)
    assert (second.trainee, second.pause, second.pace, second.moves) == ("", None, None, Moves())
    instant = replace(event, words=(Word("hm", 1.0, 1.0),), started=None)
    odd = transcript(step(opened(), instant)[0])[0]
    assert (odd.pause, odd.pace) == (None, None)


def test_a_typed_turn_has_no_pace() -> None:
    first = transcript(said(opened(), "fair enough", "acknowledge"))[0]
    assert (first.pace, first.pause, first.words) == (None, None, ())


def events_of(turns: list[tuple[str, str]]) -> list[Event]:
    call, events = begin(scenario(), 3), []

    def post(event: Event) -> None:
        nonlocal call
        call, _ = step(call, event)
        events.append(event)

    post(Began())
    for n, (text, names) in enumerate(turns):
        post(LineStarted(n * 10.0, len(call.turns)))
        post(LineSpoken(n * 10.0 + 3, len(call.turns)))
        post(Tick(n * 10.0 + 4))
        post(Said(n * 10.0 + 5, text, moves(text, *names.split())))
    post(LineSpoken(99.0, len(call.turns)))
    return events


def test_rewinding_is_replaying_less() -> None:
    events = events_of(SKILLED)
    whole = replay(scenario(), 3, events)
    assert whole.ending is Ending.COMMITMENT
    for turn in range(1, 5):
        earlier = replay(scenario(), 3, rewind(events, turn))
        assert (earlier.stage, len(earlier.turns)) == (Stage.LISTENING, turn)
        assert [t.line for t in earlier.turns] == [t.line for t in whole.turns[:turn]]
        again = earlier
        for event in events[len(rewind(events, turn)) :]:
            again, _ = step(again, event)
        assert again == whole


def test_there_is_no_going_back_to_a_line_that_never_ended() -> None:
    with pytest.raises(Misuse, match="no line 9"):
        rewind(events_of(SKILLED), 9)


timeless = st.sampled_from(EVENTS)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(timeless, max_size=40), st.integers(0, 99))
def test_no_legal_event_raises_and_an_illegal_one_changes_nothing(events: list[Event], seed: int) -> None:
    call, legal = begin(scenario(), seed), []
    for event in events:
        at = (
            replace(event, turn=len(call.turns)) if isinstance(event, LineStarted | LineSpoken | Interrupted) else event
        )
        try:
            call, _ = step(call, at)
        except Misuse:
            assert type(at) not in ALLOWED[call.stage]
        else:
            legal.append(at)
    assert replay(scenario(), seed, legal) == call


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(st.text(max_size=60), max_size=6))
def test_any_text_ends_in_an_answer(texts: list[str]) -> None:
    call = played([(text, "other") for text in texts])
    assert all(turn.line.text for turn in call.turns)
    assert len(call.turns) > 1 or not texts
