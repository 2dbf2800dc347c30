"""What is said of how a call was spoken, and the voice's score: against the trainee's own turns alone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from noprac.core.debrief.tone import Ends, Shift, tone
from noprac.core.delivery import Delivery, Spread, fillers, habits, syllables, usual
from noprac.core.moves import NOS, Act, Move, Moves, Span
from noprac.core.score import Category, score
from noprac.core.speech import Word
from noprac.core.transcript import Exchange

EVEN = Delivery(3.0, 3.0, 9, loudness=-20.0, end_loudness=0.0, end_pitch=-3.0, syllables=12)
TEXT = "so what about this does not work for you"


def spoken(act: Act = Act.STATES, delivery: Delivery | None = EVEN, **more: object) -> Exchange:
    """A turn that asks at its end, half a second after a line of two."""
    asked = Moves((Span(Move.OPEN_QUESTION, 3, len(TEXT)),))
    made = Exchange(act, "a line", TEXT, asked, pause=0.5, delivery=delivery, line_seconds=2.0)
    return replace(made, **more)  # type: ignore[arg-type]


def louder(decibels: float) -> Delivery:
    return replace(EVEN, loudness=-20.0 + decibels)


def faster(share: float) -> Delivery:
    return replace(EVEN, speech=3.0 / (1 + share))


def voice_rules(*exchanges: Exchange) -> set[str]:
    return {e.rule for e in score(exchanges).evidence if e.counts_for is Category.DELIVERY}


OTHERS = (spoken(Act.GREETS), spoken(), spoken(Act.ASKS))


# One turn


def test_pace_leaves_pauses_out_and_needs_words_enough() -> None:
    assert (EVEN.pace, EVEN.tempo) == (180.0, 4.0)
    assert replace(EVEN, seconds=6.0, pauses=2).pace == 180.0
    for little in (replace(EVEN, words=3), replace(EVEN, speech=0.0)):
        assert (little.pace, little.tempo) == (None, None)


@pytest.mark.parametrize(
    ("text", "count"),
    [("um well uh", 2), ("uh huh um", 1), ("Er, I see", 1), ("umbrella", 0), ("", 0), ("erm erm", 2), ("mm hmm", 0)],
)
def test_hesitations_are_counted_and_yeses_are_not(text: str, count: int) -> None:
    assert fillers(text) == count


@pytest.mark.parametrize(
    ("text", "count"), [("we lost our money last autumn", 8), ("the", 1), ("hm", 1), ("proposal", 3), ("", 0)]
)
def test_syllables_are_about_right(text: str, count: int) -> None:
    assert syllables(text) == count


def test_what_is_usual_is_the_middle() -> None:
    assert usual([]) is None
    assert usual([2.0, 1.0, 9.0]) == Spread(2.0, 1.0, 3)
    assert habits([]) == habits([Delivery(0.0, 0.0, 0)])
    assert habits([EVEN, louder(4)]).loudness == Spread(-18.0, 2.0, 2)


@given(st.lists(st.floats(-90, 90), min_size=1, max_size=9))
def test_what_is_usual_lies_within(values: list[float]) -> None:
    found = usual(values)
    assert found is not None
    assert min(values) - 0.001 <= found.median <= max(values) + 0.001
    assert 0 <= found.spread <= max(values) - min(values) + 0.001


# The call


def test_nothing_spoken_is_nothing_to_say() -> None:
    assert tone([]) is None
    assert tone([spoken(delivery=None), spoken(delivery=Delivery(0.0, 0.0, 2))]) is None
    assert score([spoken(Act.OBJECTS, None, pause=None)]).scores.delivery is None


def test_a_call_is_told_in_plain_lines() -> None:
    hurried = replace(faster(0.5), loudness=-14.0, end_pitch=3.0, pauses=1, longest_pause=0.7, fillers=2)
    found = tone(
        [
            *OTHERS,
            spoken(Act.SAYS_NO, hurried, pause=0.1, interrupted=True),
            spoken(Act.OBJECTS, replace(hurried, end_pitch=0.0), pause=0.3, interrupted=True),
        ],
        earlier=[faster(-0.25)],
    )
    assert found is not None
    assert found.composure == Shift(50, 6.0, 2)
    assert found.ends == Ends(1, 3, 1, 0.0)
    assert found.lines == (
        "You spoke at 180 words a minute, pauses left out, in your earlier calls at 135.",
        "After a no came 0.2 s of silence, after other lines 0.5 s.",
        "After a no you spoke 50 % faster and 6 dB louder than in your other turns.",
        "The ends of your asks, in pitch: 3 fell, 1 stayed level, 1 rose.",
        "60 % of the talking time was yours.",
        "2 lines were cut off in the middle.",
        "The longest pause within a turn was 0.7 s, in turn 4.",
        "About 4 um or uh; the recogniser misses some.",
    )


def test_a_calm_call_is_told_as_calm() -> None:
    found = tone([*OTHERS, spoken(Act.SAYS_NO, louder(1.0), interrupted=True)])
    assert found is not None
    assert "After a no your pace and loudness stayed about as they were." in found.lines
    assert "1 line was cut off in the middle." in found.lines
    assert found.earlier is None


def test_slower_and_softer_is_told_too() -> None:
    calm = replace(faster(-0.4), loudness=-26.0)
    found = tone([*OTHERS, spoken(Act.SAYS_NO, calm)])
    assert found is not None
    assert "After a no you spoke 40 % slower and 6 dB softer than in your other turns." in found.lines


@pytest.mark.parametrize(("decibels", "told"), [(-4.0, "4 dB softer"), (3.5, "4 dB louder"), (1.0, "")])
def test_the_ends_of_asks_in_loudness(decibels: float, told: str) -> None:
    found = tone([spoken(delivery=replace(EVEN, end_loudness=decibels))])
    assert found is not None
    assert [line for line in found.lines if "They ended" in line] == (
        [f"They ended {told} than the rest of their turns."] if told else []
    )


def test_an_end_that_is_no_ask_is_not_told_as_one() -> None:
    stated = Moves((Span(Move.OPEN_QUESTION, 0, 7), Span(Move.PITCH, 8, len(TEXT))))
    doubted = Moves((Span(Move.OPEN_QUESTION, 3, len(TEXT), 0.3),))
    found = tone([spoken(moves=stated), spoken(moves=doubted), spoken(moves=Moves())])
    assert found is not None
    assert found.ends is None
    assert tone([spoken(delivery=replace(EVEN, end_pitch=None))]).ends is None  # type: ignore[union-attr]


def test_what_was_not_measured_is_left_out() -> None:
    short = Delivery(1.0, 1.0, 2)
    found = tone([spoken(delivery=short, moves=Moves(), line_seconds=None, pause=None)])
    assert found is not None
    assert (found.lines, found.talk_share, found.composure, found.ends) == ((), None, None, None)
    bare = replace(EVEN, end_loudness=None)
    only = tone([spoken(Act.SAYS_NO, bare)], earlier=[short])
    assert only is not None
    assert only.lines[0] == "You spoke at 180 words a minute, pauses left out."
    assert only.lines[1] == "After a no came 0.5 s of silence."
    assert tone([spoken(Act.SAYS_NO), spoken()]).composure is None  # type: ignore[union-attr]  # one other is no habit


# The score


def test_nothing_is_usual_under_three_other_answers() -> None:
    no = spoken(Act.SAYS_NO, louder(12), pause=3.0)
    assert voice_rules(*OTHERS[1:], no) == set()
    assert score([*OTHERS[1:], no]).scores.delivery is None


@pytest.mark.parametrize("act", sorted(NOS))
@pytest.mark.parametrize(
    ("pause", "rule"), [(1.5, "no_given_room"), (0.55, "no_room_as_usual"), (0.1, "no_answered_sooner")]
)
def test_room_after_a_no_is_set_beside_ones_own(act: Act, pause: float, rule: str) -> None:
    assert voice_rules(*OTHERS, spoken(act, None, pause=pause)) == {rule}


def test_a_no_talked_over_costs_and_other_lines_are_no_occasion() -> None:
    found = score([*OTHERS, spoken(Act.SAYS_NO, None, pause=0.0, interrupted=True)])
    assert found.scores.delivery == 10
    assert voice_rules(*OTHERS, spoken(pause=9.0)) == set()


@pytest.mark.parametrize(
    ("delivery", "rule"),
    [
        (EVEN, "composed_after_no"),
        (replace(faster(-0.6), loudness=-40.0), "composed_after_no"),
        (faster(0.5), "faster_after_no"),
        (louder(5), "louder_after_no"),
        (replace(faster(0.5), loudness=-12.0), "faster_and_louder_after_no"),
    ],
)
def test_composure_is_set_beside_ones_own(delivery: Delivery, rule: str) -> None:
    assert voice_rules(*OTHERS, spoken(Act.SAYS_NO, delivery, pause=None)) == {rule}


def test_a_voice_that_varies_by_itself_is_allowed_to() -> None:
    wild = (spoken(delivery=louder(-6)), spoken(delivery=faster(-0.3)), spoken(delivery=louder(6)), spoken())
    assert voice_rules(*wild, spoken(Act.SAYS_NO, louder(5), pause=None)) == {"composed_after_no"}


@pytest.mark.parametrize(
    "bare", [Delivery(1.0, 1.0, 2, loudness=-20.0), replace(EVEN, loudness=None), None], ids=["short", "silent", "none"]
)
def test_what_cannot_be_measured_is_no_occasion(bare: Delivery | None) -> None:
    assert voice_rules(*OTHERS, spoken(Act.SAYS_NO, bare, pause=None)) == set()
    assert voice_rules(*[spoken(delivery=bare, pause=None)] * 3, spoken(Act.SAYS_NO)) == set()


def test_words_badly_heard_make_no_haste() -> None:
    unsure = tuple(Word(word, 0.0, 1.0, 0.2) for word in TEXT.split())
    assert voice_rules(*OTHERS, spoken(Act.SAYS_NO, faster(0.9), pause=None, words=unsure)) == {"composed_after_no"}


@given(st.floats(0, 9), st.floats(-60, 0), st.floats(0.5, 20), st.booleans())
def test_the_voice_changes_no_other_score(pause: float, loudness: float, seconds: float, cut: bool) -> None:
    no = spoken(Act.SAYS_NO, replace(EVEN, loudness=loudness, speech=seconds), pause=pause, interrupted=cut)
    mute = [replace(e, delivery=None) for e in (*OTHERS, no)]
    with_voice, without = score([*OTHERS, no]).scores, score(mute).scores
    assert replace(with_voice, delivery=None) == replace(without, delivery=None)
    assert with_voice.delivery is not None
    assert 0 <= with_voice.delivery <= 100


def test_an_answer_of_silence_is_no_voice() -> None:
    assert voice_rules(*OTHERS, spoken(Act.SAYS_NO, trainee="", moves=Moves()), *OTHERS) == set()
