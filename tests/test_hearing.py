"""What is heard in a turn besides its moves."""

import pytest
from rehearse import moves, opened, said, scenario

from noprac.core.moves import Act
from noprac.core.prospect.hearing import hear


@pytest.mark.parametrize(
    "text",
    [
        "It sounds like you're under a lot of pressure.",
        "you seem under quite some pressure",
        "it seems you have a lot going on",
        "you sound a bit fed right up",
        "sounds like you've had more than enough",
        "it looks like your hands are rather full",
        "you're not quite convinced",
        "you're in a real hurry",
        "that must have been hard",
        "that sounds exhausting",
    ],
)
def test_a_mood_is_heard_with_words_in_between(text: str) -> None:
    assert hear(scenario(), text, moves(text, "label")).mood
    assert said(opened(), text, "label").turns[-1].line.act is not Act.CORRECTS


@pytest.mark.parametrize(
    "text",
    [
        "Would it be a stupid idea to look at it for a week?",
        "Would your team think it hopeless to try?",
        "Would your people call it dumb, or just early?",
        "Would the team find it a really Stupid plan?",
        "Is your boss against it, would it be crazy?",
    ],
)
def test_a_no_oriented_question_may_call_an_idea_stupid(text: str) -> None:
    assert not hear(scenario(), text, moves(text, "no_question")).insulting


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("are you stupid", "no_question"),
        ("are your people just stupid", "no_question"),
        ("is your team hopeless", "no_question"),
        ("are your people lazy", "no_question"),
        ("your people are dumb", "label"),
        ("your team sound hopeless", "label"),
    ],
)
def test_people_are_not_called_stupid(text: str, move: str) -> None:
    assert hear(scenario(), text, moves(text, move)).insulting


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Have a good harvest.", False),
        ("Well, what a pity.", False),
        ("do have a nice day", False),
        ("have you tried it", True),
        ("do you have a minute", True),
        ("what are you after", True),
    ],
)
def test_a_wish_is_no_question(text: str, asks: bool) -> None:
    assert hear(scenario(), text, moves(text, "farewell")).question is asks


@pytest.mark.parametrize(
    ("text", "asks"),
    [("honestly do you say yes to all of them", True), ("was there anything missing", True), ("will do", False)],
)
def test_a_question_may_begin_with_a_word_or_two(text: str, asks: bool) -> None:
    assert hear(scenario(), text, moves(text, "other")).question is asks


@pytest.mark.parametrize(("text", "asks"), [("do you have five minutes", True), ("every minute costs you", False)])
def test_a_minute_that_is_spoken_of_is_not_asked_for(text: str, asks: bool) -> None:
    assert hear(scenario(), text, moves(text, "yes_question")).asks_time is asks


def test_hello_in_the_middle_asks_whether_anybody_is_there() -> None:
    assert hear(scenario(), "Hello?", moves("Hello?", "other")).checking
