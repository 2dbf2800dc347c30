"""Whether words could be a whole turn."""

import pytest

from noprac.moves.closing import OPEN, OPENED
from noprac.moves.ending import Ending, load

WHOLE = 0.65  # two to one

HANGING = [
    "what i am trying to say is that i don't want to push you and",
    "i was wondering whether",
    "so what i'm trying to",
    "well um",
    "do you mean",
    "when you say it is too expensive do you mean",
    "could you tell me more about your",
]
OPENING = [
    "fair enough",
    "okay",
    "i hear you",
    "hello",
    "thanks for being honest with me",
    "because you told me that last week",
]
QUESTIONS = [
    "fair enough what about this doesn't work for you",
    "have i caught you at a bad time",
    "i see let's explore that why do you think that is",
    "so is it a no",
    "um is it a no then",
    "is this a bad time",
    "are you against a short call next week",
    "how do you decide something like that",
    "would it be a terrible idea to look at this together",
    "what would have to change before you would even look at it",
]
GOODBYES = ["goodbye", "thank you goodbye", "okay i will leave it there", "have a great day"]


@pytest.mark.parametrize("text", HANGING)
def test_nobody_stops_at_words_that_hang_in_the_air(text: str) -> None:
    assert load()(text) == OPEN


@pytest.mark.parametrize("text", OPENING)
def test_what_opens_a_turn_is_mostly_not_all_of_it(text: str) -> None:
    assert load()(text) == OPENED


@pytest.mark.parametrize("text", [*QUESTIONS, *GOODBYES])
def test_a_finished_question_and_a_goodbye_are_whole(text: str) -> None:
    assert load()(text) > WHOLE


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_just_begun_is_not_whole(text: str) -> None:
    assert load()(" ".join(text.split()[:3])) < WHOLE


def test_nothing_is_no_turn() -> None:
    assert load()("") == load()("  ") == 0.0


def test_case_does_not_count_and_the_same_words_give_the_same() -> None:
    assert load()("Is this a bad time") == load()("is this a bad time")
    assert isinstance(load(), Ending)
    assert 0.0 < load()("zyx wvu") < 1.0
