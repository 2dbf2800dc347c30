"""The letter after a call: what it keeps, what it would try, what it says of nos, yeses and the ending."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from test_score_calls import CALLS, exchange

from noprac.core.call import Line, State, begin, step
from noprac.core.debrief.letter import Debrief, compose, debrief
from noprac.core.debrief.marks import Mark, Piece, pieces
from noprac.core.debrief.noes import NoKind, Taken, kind_of, taken
from noprac.core.debrief.review import Remark
from noprac.core.events import Began, Event, HungUp, LineSpoken, LineStarted, Said
from noprac.core.moves import YES_KIND, Act, Ending, Move, Moves, Span, YesKind
from noprac.core.scenario import Look, Persona, Problem, Scenario, Seat, Start, Style
from noprac.core.speech import Manner, Mood, Word
from noprac.core.transcript import Exchange
from noprac.store.scenarios import load


def scenario(name: str = "Martin Keane", company: str = "Keane Supplies") -> Scenario:
    return Scenario(
        id="lead-generation",
        title="Leads",
        summary="A cold call.",
        trade="software",
        difficulty=2,
        seat=Seat("Sarah", "leads", "firms", "find out"),
        persona=Persona(name, "managing director", company, Manner(), Style.WARM, Look()),
        start=Start(550, 300, 350, 900),
        truth=(),
        opening=(),
        offer=(),
        problem=Problem((), (), ()),
        facts=(),
        objections=(),
        questions=(),
        lines={},
    )


def letter(
    exchanges: Sequence[Exchange],
    ending: Ending | None = Ending.COMMITMENT,
    right: Ending = Ending.COMMITMENT,
    seat: Scenario | None = None,
    remarks: Sequence[Remark] = (),
) -> Debrief:
    lines = tuple(
        Line(turn, e.act, e.prospect, State(0.5, 0.5, 0.5, 0.5, "talk", Mood.OPEN), YES_KIND.get(e.act))
        for turn, e in enumerate(exchanges, start=1)
    )
    return compose(
        scenario=seat or scenario(),
        seed=7,
        lines=lines,
        exchanges=exchanges,
        ending=ending,
        right_ending=right,
        remarks=remarks,
    )


def named(name: str) -> tuple[Exchange, ...]:
    return next(c for c in CALLS if c.name == name).exchanges


SKILLED = named("article, spoken well")
PUSHY = named("pushy demo")


@pytest.mark.parametrize(
    ("ending", "right", "verdict"),
    [
        (None, Ending.COMMITMENT, "This call is not over."),
        (Ending.COMMITMENT, Ending.COMMITMENT, "A yes that was meant."),
        (Ending.CONFIRMED_NEXT_STEP, Ending.CONFIRMED_NEXT_STEP, "A next step that was meant."),
        (Ending.HONEST_NO, Ending.HONEST_NO, "Right play, no deal."),
        (Ending.NO_FOR_NOW, Ending.NO_FOR_NOW, "Right play, no deal."),
        (Ending.HONEST_NO, Ending.NO_FOR_NOW, "A no for good, where later was the truth."),
        (Ending.NO_FOR_NOW, Ending.HONEST_NO, "Left open, where a plain no was the truth."),
        (Ending.HONEST_NO, Ending.COMMITMENT, "A no, where there was more to find."),
        (Ending.NO_FOR_NOW, Ending.COMMITMENT, "Not now, where there was more to find."),
        (Ending.COUNTERFEIT_YES, Ending.COMMITMENT, "A yes to be rid of the call."),
        (Ending.HANG_UP, Ending.HONEST_NO, "The call broke off."),
        (Ending.COMMITMENT, Ending.HONEST_NO, "A yes that will not hold."),
    ],
)
def test_verdict(ending: Ending | None, right: Ending, verdict: str) -> None:
    assert letter(SKILLED, ending, right).verdict == verdict


def test_no_deal_after_pressure_is_not_called_right_play() -> None:
    assert letter(PUSHY, Ending.HONEST_NO, Ending.HONEST_NO).verdict == "No deal, and none was there."
    assert letter((), Ending.HONEST_NO, Ending.HONEST_NO).verdict == "Right play, no deal."


def test_keep_is_the_best_move_in_its_words() -> None:
    found = letter(SKILLED)
    assert found.keep == "Turn 3, “i see why do you think that is”. The no was taken in, then asked about."


def test_try_next_is_the_worst_move_with_a_better_line() -> None:
    found = letter(PUSHY, Ending.COUNTERFEIT_YES)
    assert found.changed is not None
    assert (found.changed.turn, found.changed.words) == (3, "so shall we say tuesday or thursday")
    assert found.instead
    assert found.try_next.endswith(f"Instead: {found.instead}")
    assert found.keep == "The call was made. That is where it begins."


def test_nothing_left_to_change() -> None:
    found = letter([exchange("objects | too dear | acknowledge=i see / open_question=what makes it dear")])
    assert found.changed is None
    assert found.instead is None
    assert found.try_next == "The same again, with somebody harder."
    assert replace(found, ending=Ending.HANG_UP).try_next == "The same again, to its end."


def test_long_and_missing_words_are_quoted_shortly() -> None:
    long = "why is " * 30
    found = letter([exchange(f"objects | too dear | acknowledge=i see / open_question={long}")])
    assert " …”." in found.keep
    assert len(found.keep) < 200
    silent = letter([exchange("objects | too dear |"), exchange("ends | bye |")])
    assert silent.try_next.startswith("Turn 1. The no got no answer. Instead: ")


def test_nos_and_yeses_by_kind() -> None:
    found = letter(named("takeaway, meant") + PUSHY)
    assert [(y.turn, y.kind) for y in found.yeses] == [
        (7, YesKind.COMMITMENT),
        (10, YesKind.CONFIRMATION),
        (11, YesKind.COUNTERFEIT),
    ]
    asked = letter(SKILLED)
    assert [(n.turn, n.next) for n in asked.noes] == [(3, Taken.ASKED)]
    assert asked.noes[0].text.startswith("no the more important issue")


@pytest.mark.parametrize(
    ("line", "act", "kind"),
    [
        ("we can't afford it", Act.OBJECTS, NoKind.PRICE),
        ("not this year", Act.SAYS_NO, NoKind.TIMING),
        ("leave it with me", Act.STALLS, NoKind.TIMING),
        ("we have no use for it", Act.OBJECTS, NoKind.NEED),
        ("we got burned last year", Act.OBJECTS, NoKind.TRUST),
        ("i have to ask my boss", Act.STALLS, NoKind.AUTHORITY),
        ("we already have a supplier", Act.OBJECTS, NoKind.COMPETITOR),
        ("we already have somebody for that", Act.OBJECTS, NoKind.COMPETITOR),
        ("the issue is that we waste the leads we already have", Act.CORRECTS, NoKind.NEED),
        ("we do it all in house", Act.OBJECTS, NoKind.HABIT),
        ("No.", Act.SAYS_NO, NoKind.PLAIN),
    ],
)
def test_kinds_of_no(line: str, act: Act, kind: NoKind) -> None:
    assert kind_of(line, act) is kind


@pytest.mark.parametrize(
    ("moves", "found"),
    [
        ({Move.ACKNOWLEDGE, Move.REBUT}, Taken.ARGUED),
        ({Move.OPEN_QUESTION, Move.PUSH}, Taken.PUSHED),
        ({Move.ACKNOWLEDGE, Move.MIRROR}, Taken.ASKED),
        ({Move.ACKNOWLEDGE, Move.LET_GO}, Taken.LET_GO),
        ({Move.ACKNOWLEDGE, Move.PITCH}, Taken.ACKNOWLEDGED),
        ({Move.PITCH}, Taken.IGNORED),
        (set(), Taken.IGNORED),
    ],
)
def test_how_a_no_was_taken(moves: set[Move], found: Taken) -> None:
    assert taken(frozenset(moves), answered=True) is found
    assert taken(frozenset(), answered=False) is Taken.UNANSWERED


def test_passages_hold_the_words_the_points_and_the_versions() -> None:
    found = letter(SKILLED)
    assert [p.trainee for p in found.passages] == [e.trainee for e in SKILLED]
    assert sum(p.points for p in found.passages) == sum(e.points for e in found.score.evidence)
    assert found.passages[0].moves == ((Move.GREETING, False), (Move.NO_QUESTION, False))
    assert found.tagger == "by hand"
    assert letter(()).tagger == ""
    assert found.rubric_version == found.score.rubric_version
    assert [m.turn for m in found.moments] == [1, 2, 3, 4, 5, 6]
    proof = next(e for e in found.score.evidence if e.rule == "opened_for_no")
    assert found.words(proof) == "have i caught you at a bad time"
    share = next(e for e in found.score.evidence if e.rule == "talk_share")
    assert found.words(share) == ""


def test_marks_by_what_words_do() -> None:
    text = "would you agree i see is it a no maybe then sign here"
    spans = (
        Span(Move.YES_QUESTION, 0, 15),
        Span(Move.ACKNOWLEDGE, 16, 21),
        Span(Move.ASK_FOR_NO, 22, 32),
        Span(Move.TAKEAWAY, 33, 38, 0.3),
        Span(Move.PUSH, 44, 53),
        Span(Move.LABEL, 44, 53),
    )
    words = (Word("sign", 0, 1, 0.2), Word("elsewhere", 0, 1, 0.1), Word("here", 0, 1, 0.9))
    found = pieces(Exchange(Act.STATES, "x", text, Moves(spans), words))
    assert "".join(p.text for p in found) == text
    assert [(p.text, p.mark) for p in found if p.mark] == [
        ("would you agree", Mark.PRESSURE),
        ("i see", Mark.LISTENING),
        ("is it a no", Mark.ROOM),
        ("maybe", Mark.ROOM),
        ("sign", Mark.PRESSURE),
        (" here", Mark.PRESSURE),
    ]
    assert [p.text for p in found if p.perhaps] == ["maybe"]
    assert [p.text for p in found if p.unclear] == ["sign"]
    assert pieces(Exchange(Act.STATES, "x", "", Moves())) == ()
    assert pieces(Exchange(Act.STATES, "x", "well", Moves((Span(Move.OTHER, 0, 4),)))) == (Piece("well"),)


def test_letter_on_a_call_as_it_was_played() -> None:
    call = begin(load("lead-generation"), 3)
    words = "have i caught you at a bad time"
    turn = Said(4.0, words, Moves((Span(Move.NO_QUESTION, 0, len(words)),), "by hand"))
    happened: tuple[Event, ...] = (Began(), LineStarted(1.0, 1), LineSpoken(2.0, 1), turn, HungUp(5.0))
    for event in happened:
        call, _ = step(call, event)
    found = debrief(call)
    assert found.exchanges[0].trainee == words
    assert found.moments[0] is call.turns[0].line
    assert (found.seed, found.ending, found.right_ending) == (3, call.ending, call.right_ending)
    assert found.score.scores.no_framing == 100
