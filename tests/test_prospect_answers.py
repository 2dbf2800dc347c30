"""Laws of single answers that the other files of laws leave open."""

import pytest
from rehearse import listened, opened, played, said, scenario

from noprac.core.call import Call, step, transcript
from noprac.core.errors import Misuse
from noprac.core.events import Event, HungUp, LineSpoken, Said, Tick, Unheard
from noprac.core.moves import Act, Ending, Moves, YesKind
from noprac.core.score import score

NO_WAY = (
    ("have i caught you at a bad time", "no_question"),
    ("have you given up on the leads", "no_question"),
    ("would it be crazy to look at the paperwork", "no_question"),
    ("is it a stupid idea to talk about the team", "no_question"),
)


def test_a_correction_tells_more_than_a_right_label_would_have() -> None:
    right = said(opened(), "it seems you turn too few leads into sales", "label")
    off = said(opened(), "it sounds like you need more leads", "label")
    words = [len(call.turns[-1].line.text.split()) for call in (right, off)]
    assert off.turns[-1].line.act is Act.CORRECTS
    assert words[1] > words[0]


def test_a_fished_yes_is_never_a_commitment_however_good_the_call_was() -> None:
    good = played(
        [
            ("have i caught you at a bad time", "no_question"),
            ("it sounds like you need more leads", "label"),
            ("i see why is that", "acknowledge open_question"),
            ("so too much admin and too little selling", "summary"),
            ("we take the admin off your team", "pitch"),
        ]
    )
    for text in ("would you agree it matters", "you want that don't you", "that makes sense right"):
        good = said(good, text, "yes_question")
        assert good.turns[-1].line.yes_kind is not YesKind.COMMITMENT


def test_questions_put_the_yes_way_lower_the_no_framing() -> None:
    no_way = score(transcript(played(NO_WAY))).scores.no_framing
    yes_way = score(transcript(played([(text, "yes_question") for text, _ in NO_WAY]))).scores.no_framing
    assert no_way is not None
    assert yes_way is not None
    assert yes_way < no_way


def test_nothing_can_be_appended_to_an_ending() -> None:
    call: Call = said(said(opened(), "is it a no", "ask_for_no"), "then i leave it there goodbye", "let_go", "farewell")
    while call.ending is None:
        call = said(call, "goodbye", "farewell")
    events: tuple[Event, ...] = (
        Said(99, "wait", Moves()),
        Tick(999),
        Unheard(99),
        HungUp(99),
        LineSpoken(99, len(call.turns)),
    )
    before = call
    for event in events:
        with pytest.raises(Misuse):
            step(call, event)
    assert call == before


@pytest.mark.parametrize("name", ["budget-gap", "curious-after-no"])
def test_a_no_on_picking_up_is_a_no_for_what_follows_and_for_the_score(name: str) -> None:
    of = scenario(name)
    call = opened(0, of)
    assert call.turns[0].line.act in {Act.OBJECTS, Act.SAYS_NO}
    pushed = said(call, "let us sign", "push").turns[-1].line.state
    later = said(said(said(call, "the weather is nice", "other"), "one moment", "other"), "let us sign", "push")
    assert (
        pushed.guard - call.turns[0].line.state.guard
        >= later.turns[-1].line.state.guard - later.turns[-2].line.state.guard
    )
    asked = said(call, "what about this doesn't work for you", "open_question")
    assert score(transcript(said(asked, "i see", "acknowledge"))).scores.curiosity_after_no is not None


def test_a_middle_that_is_met_before_all_is_well_is_welcome_all_the_same() -> None:
    call = said(opened(0, scenario("budget-gap")), "is it a no then", "ask_for_no")
    pressed = said(call, "i can meet you there", "discount")
    assert pressed.turns[-1].line.act is not Act.OBJECTS
    met = said(call, "fair enough i can meet you there", "acknowledge", "discount")
    assert listened(met).ending is Ending.COMMITMENT


def test_who_has_given_every_reason_tells_what_hurts() -> None:
    of = scenario()
    call = played(
        [("fair enough", "acknowledge"), ("i see", "acknowledge"), ("it is fine to say no", "permission_to_refuse")]
    )
    for _ in range(len(of.objections) + 1):
        call = said(call, "i hear you would you be open to a short call", "acknowledge", "next_step_offer")
        for _ in range(3):
            call = said(call, "what about this doesn't work for you", "open_question")
    assert call.prospect.memory.told & set(of.problem.facts)
