"""A workshop as plain values: ways, suggestions, votes, and what a room may see of them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from noprac.core.errors import Misuse
from noprac.core.moves import Ending, Move, Moves, Span
from noprac.core.speech import Via
from noprac.core.workshop import room, ways
from noprac.core.workshop.agreement import Hands, Vote, agreement, ballot, kappa, over
from noprac.core.workshop.room import Workshop
from noprac.core.workshop.view import Ballot, Open, Scene, Whose, letter, named, view
from noprac.store.scenarios import load

SCENARIO = load("lead-generation")
OPEN, SHUT = Open(moves=True, state=True), Open()


def moves(text: str, *found: Move, sure: float = 1.0) -> Moves:
    return Moves(tuple(Span(move, 0, len(text), sure) for move in found), "by hand")


ASK = "what keeps your leads from converting"
PUSH = "so shall we say tuesday or thursday"


def asked(held: Workshop) -> Workshop:
    return room.said(held, ASK, moves(ASK, Move.OPEN_QUESTION))


def pushed(held: Workshop) -> Workshop:
    return room.said(held, PUSH, moves(PUSH, Move.PUSH))


def begun(seed: int = 7) -> Workshop:
    return room.begun(SCENARIO, seed)


def texts(held: Workshop) -> list[str]:
    return [turn.line.text for turn in held.call.turns]


# Ways


def test_the_same_seed_gives_the_same_lines() -> None:
    assert texts(pushed(asked(begun()))) == texts(pushed(asked(begun())))
    assert {tuple(texts(asked(begun(seed)))) for seed in range(6)} != {tuple(texts(asked(begun(0))))}


def test_a_way_is_restored_from_its_events() -> None:
    way = pushed(asked(begun())).way
    assert ways.restored(SCENARIO, 7, way.events, way.of, way.turn) == way
    assert (begun(3).seed, begun(3).scenario) == (3, SCENARIO)


def test_a_turn_can_be_answered_otherwise_and_both_ways_stay() -> None:
    first = pushed(asked(begun()))
    second = pushed(room.branched(first, 1))
    assert (second.at, second.beside, len(second.ways)) == (1, 0, 2)
    assert second.ways[0] == first.way
    assert ways.common(*second.ways) == 0
    assert [step.text for step in ways.steps(second.way)] == [PUSH]
    back = room.taken_up(second, 0)
    assert (back.at, back.beside) == (0, 1)
    assert room.taken_up(back, 0) is back
    assert room.compared(back, 0).beside is None
    assert room.compared(back, 1).beside == 1
    with pytest.raises(Misuse):
        room.branched(first, 9)


def test_two_suggestions_are_tried_at_once() -> None:
    held = asked(begun())
    for text, move in ((ASK, Move.OPEN_QUESTION), (PUSH, Move.PUSH)):
        held = room.suggested(held, text, moves(text, move))
    both = room.both(held, *held.offers)
    assert (both.at, both.beside) == (0, 1)
    assert [[step.text for step in ways.steps(way)] for way in both.ways] == [[ASK, ASK], [ASK, PUSH]]
    assert ways.common(*both.ways) == 1
    assert [step.turn for step in ways.steps(both.way, 1)] == [2]


def test_silence_and_hanging_up() -> None:
    silent = room.kept_silent(begun())
    (step,) = ways.steps(silent.way)
    assert (step.text, step.moves) == ("", Moves())
    assert step.line.text != texts(begun())[0]
    ended = room.hung_up(silent)
    assert (ended.way.over, ended.call.ending) == (True, Ending.HANG_UP)
    for late in (asked, room.kept_silent, room.hung_up):
        with pytest.raises(Misuse):
            late(ended)
    seen = view(ended, Scene(asking=True), OPEN)
    assert (seen.whose, seen.ending) == (Whose.OVER, Ending.HANG_UP)


# Suggestions


def test_suggestions_belong_to_the_line_they_answer_in_every_way_that_has_it() -> None:
    held = room.suggested(asked(begun()), PUSH, moves(PUSH, Move.PUSH), Via.VOICE)
    later = room.branched(asked(held), 2)
    assert [offer.text for offer in later.offers] == [PUSH]
    assert later.offers[0].via is Via.VOICE
    other = room.branched(later, 1)
    assert other.offers == ()
    assert [s.text for s in other.suggested(1, 2)] == [PUSH]
    assert room.withdrawn(later, later.offers[0]).offers == ()


def test_there_are_no_more_suggestions_than_letters() -> None:
    held = begun()
    for number in range(26):
        held = room.suggested(held, f"say {number}", Moves())
    with pytest.raises(Misuse):
        room.suggested(held, "one more", Moves())


# Votes


def test_a_vote_is_kept_with_its_answer_in_every_way_that_has_it() -> None:
    first = pushed(asked(begun()))
    held = room.voted(first, 1, 10, {Move.LABEL: 2, Move.OPEN_QUESTION: 9})
    (vote,) = held.votes
    assert vote.up == ((Move.OPEN_QUESTION, 9), (Move.LABEL, 2))
    assert vote.coded == {Move.OPEN_QUESTION}
    other = room.branched(held, 2)
    assert other.vote(1, 1) == vote
    assert (other.vote(1, 2), room.branched(held, 1).vote(1, 1)) == (None, None)
    again = room.voted(other, 1, 12, {Move.OPEN_QUESTION: 12})
    assert [v.present for v in again.votes] == [12]
    assert again.vote(0, 1) == again.vote(1, 1)


@pytest.mark.parametrize(
    ("turn", "present", "up"),
    [
        (0, 5, {Move.LABEL: 1}),
        (2, 5, {Move.LABEL: 1}),
        (3, 5, {Move.LABEL: 1}),
        (1, 0, {Move.LABEL: 0}),
        (1, 5, {Move.LABEL: 6}),
        (1, 5, {Move.LABEL: -1}),
        (1, 5, {}),
    ],
)
def test_a_vote_that_cannot_be_is_refused(turn: int, present: int, up: dict[Move, int]) -> None:
    with pytest.raises(Misuse):
        room.voted(asked(begun()), turn, present, up)


def test_the_share_is_that_of_all_answers() -> None:
    vote = Vote(0, 1, "x", 10, ((Move.LABEL, 9), (Move.MIRROR, 4)), frozenset({Move.LABEL}))
    found = over([vote])
    assert found is not None
    assert found.share == pytest.approx((9 + 6) / 20)
    assert (found.moves, found.same) == (2, 2)
    assert over([]) is None
    assert agreement(()) is None


def test_half_a_room_is_no_majority() -> None:
    assert not Hands(Move.LABEL, 5, 10, coded=True).with_tagger


def test_kappa_is_fleiss_own() -> None:
    """Three items, two categories, worked out by hand with the formula of 1971: P = (1 + 0.6 + 0.4) / 3."""
    items = [Hands(Move.LABEL, 5, 5, True), Hands(Move.MIRROR, 1, 5, False), Hands(Move.PUSH, 3, 5, False)]
    observed, up = (1 + 0.6 + 0.4) / 3, 9 / 15
    by_chance = up**2 + (1 - up) ** 2
    assert kappa(items) == pytest.approx((observed - by_chance) / (1 - by_chance))


@pytest.mark.parametrize("up", [0, 4])
def test_where_all_answers_are_alike_kappa_cannot_be_told(up: int) -> None:
    assert kappa([Hands(Move.LABEL, up, 4, True)] * 2) is None
    assert kappa([Hands(Move.LABEL, 1, 1, True)]) is None


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 30), st.integers(0, 30), st.booleans()), min_size=1, max_size=6))
def test_shares_and_kappa_stay_in_their_bounds(rows: list[tuple[int, int, bool]]) -> None:
    items = [Hands(Move.LABEL, min(up, present), present, coded) for present, up, coded in rows]
    found = agreement(items)
    assert found is not None
    assert 0 <= found.share <= 1
    assert found.kappa is None or -1 <= found.kappa <= 1.000_001


def test_the_ballot_does_not_tell_what_the_tagger_says() -> None:
    for coded in (frozenset[Move](), frozenset({Move.OTHER}), frozenset({Move.PUSH}), frozenset({Move.GREETING})):
        assert len(ballot(coded)) >= 4
        assert coded - {Move.OTHER} <= set(ballot(coded))
    several = frozenset({Move.LABEL, Move.MIRROR, Move.LET_GO, Move.PUSH, Move.HYPE})
    assert set(ballot(several)) == several
    assert list(ballot(several)) == sorted(several, key=list(Move).index)
    assert len(ballot(frozenset({Move.LET_GO}))) == 3  # no other letting go is left


# What a room sees


def everything() -> tuple[Workshop, Scene]:
    held = room.suggested(pushed(asked(begun())), ASK, moves(ASK, Move.OPEN_QUESTION))
    return room.branched(held, 2), Scene(asking=True, side_by_side=True)


def test_what_is_hidden_is_not_in_the_view() -> None:
    held, scene = everything()
    hidden, shown = view(held, scene, SHUT), view(held, scene, OPEN)
    assert (hidden.moves, hidden.state) == (None, None)
    assert [offer.moves for offer in hidden.offers] == [None] * len(hidden.offers)
    assert [(s.moves, s.state) for side in hidden.sides for s in side.steps] == [(None, None)] * 1
    assert shown.state == held.way.line.state
    assert [s.moves for s in shown.sides[0].steps] == [((Move.PUSH, False),)]
    assert shown.sides[0].steps[0].state is not None


def test_both_ways_stand_in_the_order_in_which_they_were_taken() -> None:
    held, scene = everything()
    seen = view(held, scene, OPEN)
    assert [side.name for side in seen.sides] == ["A", "B"]
    assert seen.line_before == texts(held)[1]
    turned = view(room.taken_up(held, 0), scene, OPEN)
    assert turned.sides == seen.sides
    assert view(room.compared(held, None), scene, OPEN).sides == ()


def test_whose_turn_it_is() -> None:
    held = begun()
    assert view(held, Scene(), SHUT).whose is Whose.ROOM
    assert view(held, Scene(sounding=True), SHUT).whose is Whose.PROSPECT
    assert view(held, Scene(asking=True, sounding=True), SHUT).whose is Whose.ASKED
    assert view(held, Scene(), SHUT).said == ""


def test_words_that_come_now_stand_there_with_what_they_do() -> None:
    held = asked(begun())
    live = Scene(live="is it a no", live_moves=moves("is it a no", Move.ASK_FOR_NO))
    assert (view(held, Scene(), OPEN).said, view(held, Scene(), OPEN).moves) == (ASK, ((Move.OPEN_QUESTION, False),))
    assert (view(held, live, OPEN).said, view(held, live, OPEN).moves) == ("is it a no", ((Move.ASK_FOR_NO, False),))
    assert view(begun(), Scene(), OPEN).moves == ()


def test_until_a_vote_is_told_nothing_tells_what_the_tagger_says() -> None:
    held = asked(begun())
    up = {Move.OPEN_QUESTION: 3, Move.LABEL: 1}
    before = view(held, Scene(ballot=Ballot(1, 5, up), side_by_side=True), OPEN)
    after = view(held, Scene(ballot=Ballot(1, 5, up, told=True)), OPEN)
    assert before.poll is not None
    assert after.poll is not None
    assert (before.whose, before.moves, before.poll.text) == (Whose.VOTE, None, ASK)
    assert [hands.coded for hands in before.poll.hands] == [False, False]
    assert [hands.coded for hands in after.poll.hands] == [True, False]
    assert after.moves is not None
    silent = view(room.kept_silent(begun()), Scene(ballot=Ballot(1, 5, up, told=True)), OPEN)
    assert silent.poll is not None
    assert [hands.coded for hands in silent.poll.hands] == [False, False]


def test_moves_are_named_once_in_the_order_of_their_words() -> None:
    spans = (
        Span(Move.LABEL, 9, 12, 0.9),
        Span(Move.PUSH, 0, 3, 0.2),
        Span(Move.LABEL, 2, 4, 0.1),
        Span(Move.OTHER, 0, 9),
    )
    assert named(Moves(spans)) == ((Move.PUSH, True), (Move.LABEL, False))


def test_after_the_last_letter_come_numbers() -> None:
    assert [letter(0), letter(25), letter(26)] == ["A", "Z", "27"]
