"""Lines as they are said, by table; `test_numerals.py` holds number words against a library."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from noprac.core.numerals import LARGEST, cardinal, decimal, digits, plural, year
from noprac.core.spoken import spoken
from noprac.store.scenarios import Source, catalogue

SAID = {
    "It is $1,200/mo.": "It is one thousand two hundred dollars a month.",
    "£39": "thirty-nine pounds",
    "£39.50": "thirty-nine pounds fifty",
    "$39.50": "thirty-nine dollars and fifty cents",
    "$1": "one dollar",
    "£1.00": "one pound",
    "£1.01": "one pound one",
    "$0.01": "one cent",
    "£0.99": "ninety-nine pence",
    "$1.2M": "one point two million dollars",
    "€5k per year": "five thousand euros per year",
    "$3 million": "three million dollars",
    "$5-10k": "five to ten thousand dollars",
    "£20\u2013£30": "twenty to thirty pounds",
    "$500k-1M": "five hundred thousand to one million dollars",
    "¥500": "five hundred yen",
    "$2.5": "two point five dollars",
    "USD 500 or 300 GBP": "five hundred dollars or three hundred pounds",
    "15 EUR/user": "fifteen euros a user",
    "3.5 %": "three point five percent",
    "up 12%": "up twelve percent",
    "3-5 %": "three to five percent",
    "2025-03": "March twenty twenty-five",
    "2025-13": "twenty twenty-five thirteen",
    "2019\u20132021": "twenty nineteen to twenty twenty-one",
    "9:30": "nine thirty",
    "9:05 am": "nine oh five AM",
    "9:00": "nine o'clock",
    "at 9am": "at nine AM",
    "at 2 p.m. sharp": "at two PM sharp",
    "14:30": "two thirty PM",
    "00:15": "twelve fifteen AM",
    "12:00": "twelve o'clock",
    "24/7": "twenty-four seven",
    "1/2 or 3/4": "a half or three quarters",
    "50/50": "fifty fifty",
    "2½ days": "two and a half days",
    "½ a day": "a half a day",
    "Call 555-010-2030.": "Call five five five, oh one oh, two oh three oh.",
    "+44 20 7946 0018": "plus four four, two oh, seven nine four six, oh oh one eight",
    "(212) 555 0199": "two one two, five five five, oh one nine nine",
    "07700900123": "oh seven seven oh oh nine oh oh one two three",
    "the 1st and the 22nd": "the first and the twenty-second",
    "the 1990s, the '80s": "the nineteen nineties, the eighties",
    "#1 and No. 5": "number one and number five",
    "5-10 people": "five to ten people",
    "a 5-year plan": "a five-year plan",
    "3x as fast": "three times as fast",
    "10k users, 5M rows": "ten thousand users, five million rows",
    "10 kg, 1 hr, 6 ft": "ten kilograms, one hour, six feet",
    "v2.1 in Q3 2025": "version two point one in Q three twenty twenty-five",
    "the A4 sheet": "the A four sheet",
    "-5 degrees": "minus five degrees",
    "~50 of them": "about fifty of them",
    "007": "oh oh seven",
    "1500 boxes, 1234 boxes": "fifteen hundred boxes, one thousand two hundred thirty-four boxes",
    "in 2005, in 1998": "in two thousand five, in nineteen ninety-eight",
    "Dr. Lee and Mrs. Ng": "Doctor Lee and Missis Ng",
    "Acme Inc. is here.": "Acme Inc is here.",
    "Acme Ltd. We sell.": "Acme Limited. We sell.",
    "boxes, bags, etc.": "boxes, bags, et cetera.",
    "e.g. this, i.e. that": "for example this, that is that",
    "our ROI": "our R.O.I",
    "SMEs": "S.M.E's",
    "the CRM and the API": "the CRM and the API",
    "B2B SaaS": "B to B sass",
    "Smith & Sons": "Smith and Sons",
    "jo@acme.com": "jo at acme dot com",
    "Nothing to change here, is there?": "Nothing to change here, is there?",
    "no": "no",
    "No. I won't.": "No. I won't.",
    "": "",
}
BRITISH = {
    "205": "two hundred and five",
    "£1,005": "one thousand and five pounds",
    "£39.50": "thirty-nine pounds fifty",
    "3/4/2025": "the third of April twenty twenty-five",
    "2025-03-01": "the first of March twenty twenty-five",
    "in 2005": "in two thousand and five",
}
AMERICAN = {
    "205": "two hundred five",
    "3/4/2025": "March fourth, twenty twenty-five",
    "13/40/2025": "thirteen forty twenty twenty-five",
    "13/4/2025": "April thirteenth, twenty twenty-five",
}


@pytest.mark.parametrize(("written", "said"), SAID.items(), ids=SAID)
def test_a_line_is_said_as_a_person_would(written: str, said: str) -> None:
    assert spoken(written, british="£" in written) == said


@pytest.mark.parametrize("british", [True, False])
def test_british_and_american_speakers_say_it_their_own_way(british: bool) -> None:
    for written, said in (BRITISH if british else AMERICAN).items():
        assert spoken(written, british=british) == said


def test_numbers_beyond_any_scale_are_said_digit_by_digit() -> None:
    assert cardinal(-7) == "minus seven"
    assert cardinal(LARGEST + 1) == "one" + " oh" * 15
    assert decimal("0.50") == "zero point five zero"
    assert decimal(".5") == "zero point five"
    assert digits("90-1") == "nine oh one"
    assert year(1906) == "nineteen oh six"
    assert year(1700) == "seventeen hundred"
    assert (plural("six"), plural("fifty"), plural("dollar")) == ("sixes", "fifties", "dollars")


@given(st.text(alphabet="0123456789.,/-:$£%kMx s(+)#Q½'", max_size=30), st.booleans())
@settings(max_examples=300, deadline=None)
def test_anything_written_can_be_said_and_no_digit_is_left(text: str, british: bool) -> None:
    said = spoken(text, british=british)
    assert not re.search(r"\d", said)
    assert spoken(said, british=british) == said


def test_the_lines_that_come_with_noprac_keep_their_words() -> None:
    """They are written as they are said."""
    lines = [
        line
        for source in catalogue()
        if isinstance(source, Source)
        for fact in source.scenario.facts
        for line in (*fact.open, *fact.guarded)
    ]
    assert len(lines) > 300
    changed = [line for line in lines if spoken(line) != line]
    assert changed == []
