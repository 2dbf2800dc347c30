"""Words find what they are about, whatever their form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rehearse import line, opened, said, scenario

from noprac.core.words import IRREGULAR, stem, stems


@given(st.sampled_from(sorted(IRREGULAR)))
def test_an_irregular_form_meets_its_base(form: str) -> None:
    assert stem(form) == stem(IRREGULAR[form])


@pytest.mark.parametrize(
    "forms",
    [
        "leave leaves leaving left",
        "sale sales",
        "lose loses losing lost",
        "take takes taking took taken",
        "hire hires hiring hired",
        "try tries trying tried",
        "sell sells selling sold",
        "convert converts converting converted",
        "fee fees",
        "give gives giving gave given",
    ],
)
def test_the_forms_of_a_word_share_their_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12))
def test_a_stem_is_never_empty(word: str) -> None:
    assert stem(word)


def test_time_is_not_timing() -> None:
    assert not stems("the last time") & stems("timing")


def test_what_happened_last_time_is_not_answered_with_a_deadline() -> None:
    call = said(opened(), "what happened last time", "open_question")
    tried = scenario().fact("tried")
    assert line(call) in {*tried.open, *tried.guarded}
    timing = scenario().fact("timing")
    asked = said(opened(), "what's your timing", "fact_question")
    assert line(asked) in {*timing.open, *timing.guarded}
