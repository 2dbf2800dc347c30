"""Events to JSON and back, to the bit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noprac.core import events as e
from noprac.core.delivery import Delivery
from noprac.core.moves import Move, Moves, Span
from noprac.core.speech import Part, Via, Word
from noprac.store import codec

seconds = st.floats(0, 1e6, allow_nan=False)
share = st.floats(0, 1, allow_nan=False)
turns = st.integers(1, 10_000)
words = st.builds(Word, st.text(), seconds, seconds, share)
spans = st.builds(Span, st.sampled_from(Move), turns, turns, share)
moves = st.builds(Moves, st.lists(spans, max_size=3).map(tuple), st.text())
delivery = st.builds(Delivery, seconds, seconds, turns, turns, seconds, st.none() | seconds, fillers=turns)
said = st.builds(
    e.Said,
    seconds,
    st.text(),
    moves,
    st.lists(words, max_size=3).map(tuple),
    st.sampled_from(Via),
    st.none() | seconds,
    st.none() | delivery,
)
anything = st.one_of(
    said,
    st.builds(e.LineStarted, seconds, turns),
    st.builds(e.LineSpoken, seconds, turns),
    st.builds(e.Interrupted, seconds, turns, share),
    st.builds(e.Partial, seconds, st.text()),
    st.builds(e.Trouble, seconds, st.sampled_from(Part), st.text(), st.text()),
    st.builds(e.Mended, seconds, st.sampled_from(Part)),
    *(st.builds(kind, seconds) for kind in (e.Began, e.Unheard, e.Tick, e.AskedAgain, e.HungUp, e.Paused, e.Resumed)),
)


@given(anything)
def test_an_event_comes_back_as_it_was(event: e.Event) -> None:
    text = codec.encode(event)
    assert "\n" not in text
    assert codec.decode(text) == event


def test_a_turn_of_an_earlier_version_has_no_delivery() -> None:
    moves = '{"spans": [], "tagger": "t"}'
    kept = '{"event": "Said", "at": 1, "text": "x", "moves": %s, "words": [], "via": "voice", "started": 0.5}'
    assert codec.decode(kept % moves) == e.Said(1.0, "x", Moves((), "t"), via=Via.VOICE, started=0.5)


def test_a_later_version_may_add_fields() -> None:
    assert codec.decode('{"event": "Tick", "at": 1.5, "mood": "new"}') == e.Tick(1.5)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nope",
        "{}",
        "[]",
        "3",
        "null",
        '{"event": "Nope", "at": 1}',
        '{"event": "Tick"}',
        '{"event": "Tick", "at": "x"}',
        '{"event": "Tick", "at": null}',
        '{"event": "Trouble", "at": 1, "part": "roof", "what": "", "mend": ""}',
        "[" * 9999,
    ],
)
def test_what_is_no_event_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not an event"):
        codec.decode(text)
