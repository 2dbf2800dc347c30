"""What counts as an answer to a question of the prospect's."""

import pytest

from noprac.core.prospect.replies import answers

PRICE = ("What does a thing like that cost?", "And what would that come to?")
WHO = ("Who do you do that for? People like us?",)


@pytest.mark.parametrize("said", ["about eighteen thousand", "18k a year", "nothing at all for the first month"])
def test_a_price_is_answered_by_a_figure(said: str) -> None:
    assert answers(PRICE, said)
    assert not answers(WHO, "about eighteen thousand")


@pytest.mark.parametrize("said", ["we install boilers", "i don't know", "it depends", "let me get back to you on that"])
def test_a_price_is_answered_by_nothing_else(said: str) -> None:
    assert not answers(PRICE, said)


def test_any_other_question_is_answered_by_more_than_a_figure() -> None:
    assert answers(WHO, "mostly for small firms with ten people")
    assert answers(WHO, "yes")
    assert not answers(WHO, "about twenty")
    assert not answers(WHO, "i'm not sure")
