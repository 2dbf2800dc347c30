"""Hints in a call: what a moment may ask for, and less of it the better it goes."""

import pytest

from noprac.core.moves import Act
from noprac.core.practice.prompting import Help, Prompt, help_for, prompt


@pytest.mark.parametrize(
    ("embraced", "given"),
    [
        ([], Help.ALWAYS),
        ([True] * 4, Help.ALWAYS),
        ([True] * 2 + [False] * 3, Help.ALWAYS),
        ([True] * 5 + [False] * 5, Help.ONCE),
        ([True] * 8 + [False] * 2, Help.NEVER),
    ],
)
def test_help_fades_with_the_noes_that_were_embraced(embraced: list[bool], given: Help) -> None:
    assert help_for(embraced) is given


def test_a_no_a_delay_and_an_empty_yes_are_each_met_differently() -> None:
    assert prompt([Act.GREETS, Act.SAYS_NO], Help.ALWAYS) is Prompt.NO
    assert prompt([Act.OBJECTS], Help.ALWAYS) is Prompt.REASON
    assert prompt([Act.STALLS], Help.ALWAYS) is Prompt.NOT_YET
    assert prompt([Act.COUNTERFEIT_YES], Help.ALWAYS) is Prompt.EMPTY_YES
    assert prompt([Act.COMMITMENT_YES], Help.ALWAYS) is None
    assert prompt([], Help.ALWAYS) is None


def test_who_does_well_is_told_once_a_call_and_then_no_more() -> None:
    assert prompt([Act.SAYS_NO], Help.ONCE) is Prompt.NO
    assert prompt([Act.SAYS_NO, Act.STATES, Act.SAYS_NO], Help.ONCE) is None
    assert prompt([Act.SAYS_NO, Act.STATES, Act.SAYS_NO], Help.ALWAYS) is Prompt.NO
    assert prompt([Act.SAYS_NO], Help.NEVER) is None
