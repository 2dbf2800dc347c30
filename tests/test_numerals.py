"""Number words, held against a library that knows them."""

from functools import cache
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from noprac.core.numerals import LARGEST, cardinal, ordinal

if TYPE_CHECKING:
    import inflect


@cache
def library() -> "inflect.engine":
    import inflect  # noqa: PLC0415 - seconds, in every process that only collects

    return inflect.engine()


@given(st.integers(-LARGEST, LARGEST) | st.integers(0, 3000), st.booleans())
@settings(max_examples=150, deadline=None)
def test_numbers_are_the_librarys(number: int, british: bool) -> None:
    said = str(library().number_to_words(str(number), comma="", andword="and" if british else ""))
    assert cardinal(number, british=british) == " ".join(said.split())
    if number >= 0:
        which = str(library().ordinal(cardinal(number, british=british)))
        assert ordinal(number, british=british) == which
