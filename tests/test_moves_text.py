"""Plain words, overlap, windows: what the models are given."""

from hypothesis import given
from hypothesis import strategies as st

from noprac.core.moves import Act
from noprac.moves import reading
from noprac.moves.files import folder
from noprac.moves.overlap import IN_RUN, SHARED, echo_kinds, echoes
from noprac.moves.text import plain, word_at


def _reader() -> reading.Reader:
    return reading.Reader(reading.vocabulary(folder() / "vocabulary.txt"))


def test_typed_words_become_spoken_words() -> None:
    assert (
        plain("Would you say 50%—or MORE?  I\u2019d guess so!").text == "would you say 50 percent or more i'd guess so"
    )
    assert plain("2.5 & 3,000.").text == "2.5 and 3,000"
    assert plain("'tis the dogs' day").text == "tis the dogs day"


def test_a_plain_span_leads_back_to_the_words_as_given() -> None:
    raw = "Well… is it a NO, then?"
    said = plain(raw)
    start = said.text.index("is it")
    assert said.raw_span(start, len(said.text)) == (raw.index("is it"), raw.index("?"))
    assert said.raw_span(3, 3) == (0, len(raw))


@given(st.text())
def test_every_plain_character_knows_where_it_came_from(raw: str) -> None:
    said = plain(raw)
    assert len(said.origin) == len(said.text)
    assert list(said.origin) == sorted(said.origin)
    assert all(0 <= i < len(raw) for i in said.origin)
    assert said.text == " ".join(said.text.split(" "))
    assert [said.text[a:b] for a, b in said.words()] == said.text.split()


def test_a_letter_belongs_to_its_word_and_a_space_to_the_next() -> None:
    at = plain("no thank you").words()
    assert [word_at(at, i) for i in (0, 2, 3, 8, 9)] == [0, 1, 1, 2, 2]


def test_an_echo_may_change_sides() -> None:
    assert echoes("you promised her", "i promised her a call")
    assert echoes("so the mess", "it's the mess")
    assert not echoes("what mess", "it's the mess")
    assert not echoes("", "it's the mess")


def test_echoed_words_are_told_from_new_ones() -> None:
    turn, line = echo_kinds("got burned badly", "we got burned last year")
    assert [turn[i] for i in (0, 4, 11)] == [IN_RUN, IN_RUN, 0]
    assert line[7] == SHARED
    assert line[0] == 0
    assert len(turn) == len("got burned badly") + 1


def test_a_long_turn_is_read_in_windows_that_cover_it() -> None:
    turn = " ".join(["so"] * 500)
    windows = _reader().windows(turn, "hello", Act.GREETS)
    covered = sorted({span for window in windows for span in window.spans})
    assert len(covered) == 500
    assert max(len(w.ids) for w in windows) <= reading.PROSPECT_PIECES + reading.TURN_PIECES + 4
    assert windows[-1].spans[-1] == (len(turn) - 2, len(turn))


def test_a_turn_of_exactly_one_window_is_not_cut() -> None:
    assert len(_reader().windows(" ".join(["so"] * reading.TURN_PIECES), "", None)) == 1
    assert _reader().windows("", "hello", None) == ()


def test_the_act_changes_what_is_read() -> None:
    one, other = (_reader().windows("fair enough", "no", act)[0] for act in (Act.SAYS_NO, None))
    assert one.ids.tolist() != other.ids.tolist()
    assert one.kinds.tolist() == other.kinds.tolist()
