"""Advice where a call's words were hard to hear."""

from dataclasses import replace

import pytest

from noprac.core.debrief.tone import tone
from noprac.core.delivery import Delivery
from noprac.core.hearing import FEW, UNCLEAR, advice, doubtful
from noprac.core.moves import Act, Moves
from noprac.core.speech import Heard, Word
from noprac.core.transcript import Exchange


def words(clear: int, unclear: int) -> tuple[Word, ...]:
    return tuple(Word("no", 0.0, 0.1, confidence) for confidence in [0.9] * clear + [0.2] * unclear)


@pytest.mark.parametrize(
    ("clear", "unclear", "told"), [(0, FEW, UNCLEAR), (FEW, 0, ""), (0, FEW - 1, ""), (20, 80, UNCLEAR), (80, 20, "")]
)
def test_many_doubtful_words_are_told_and_a_few_are_not(clear: int, unclear: int, told: str) -> None:
    assert advice(words(clear, unclear)) == told


def test_of_few_words_nothing_is_said() -> None:
    assert doubtful(()) is None
    assert doubtful(words(50, 50)) == 0.5


def test_the_debrief_tells_it_beside_how_the_turns_sounded() -> None:
    turn = Exchange(Act.GREETS, "Hello?", "no " * FEW, Moves(), words(0, FEW), delivery=Delivery(9.0, 8.0, 40))
    unclear, clear = tone([turn]), tone([replace(turn, words=words(FEW, 0))])
    assert unclear is not None
    assert clear is not None
    assert unclear.lines[-1] == UNCLEAR
    assert UNCLEAR not in clear.lines


def test_how_surely_the_end_of_a_turn_was_heard() -> None:
    assert Heard("no no", words(1, 1)).sureness(1) == 0.2
    assert Heard("no no", words(1, 1)).sureness(5) == pytest.approx((0.2 * 0.9) ** 0.5)
    assert Heard("no").sureness(5) == 1.0
