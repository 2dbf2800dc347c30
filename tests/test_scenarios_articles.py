"""What each of eight calls teaches, as the articles tell it."""

import pytest
from rehearse import line, opened, played, said, scenario, skilled

from noprac.core.moves import Act, Ending

IDS = (
    "not-a-fit",
    "budget-gap",
    "takeaway-interested-blunt",
    "takeaway-interested-hint",
    "takeaway-interested-warm",
    "takeaway-uninterested",
    "bad-time",
    "ping-and-drop",
)
INTERESTED = tuple(name for name in IDS if name.startswith("takeaway-interested"))
WON = {Ending.COMMITMENT, Ending.CONFIRMED_NEXT_STEP}
SEEDS = range(8)
LATER = 5  # a seed that draws the truth `later` in not-a-fit and in bad-time
ANOTHER_LATER = 7
NEVER = 4  # one that draws `never` in not-a-fit

each = pytest.mark.parametrize("name", IDS)


# Article 001: going for the no, with one who does not fit


@pytest.mark.parametrize("seed", [0, 1])
def test_asked_whether_it_is_a_no_she_is_glad_to_say_it(seed: int) -> None:
    call = said(opened(seed, scenario("not-a-fit")), "So, is it a no?", "ask_for_no")
    assert call.turns[-1].line.act is Act.STALLS
    call = said(call, "Thank you for telling me. I'll check back in a year.", "acknowledge", "door_open")
    assert call.ending is Ending.NO_FOR_NOW
    assert call.ending is call.right_ending


def test_she_says_when_to_ring_again() -> None:
    call = said(opened(0, scenario("not-a-fit")), "So, is it a no?", "ask_for_no")
    assert "permission to say no" in line(call)
    assert "don't think we're a good fit" in line(call)
    assert "Check back in a year" in line(call)


def test_a_no_for_good_is_an_honest_one() -> None:
    call = said(opened(NEVER, scenario("not-a-fit")), "So, is it a no?", "ask_for_no")
    assert call.turns[-1].line.act is Act.SAYS_NO
    assert said(call, "That's fine. Thank you.", "acknowledge").ending is Ending.HONEST_NO


# Article 001: the budget is x, the price is y


@pytest.mark.parametrize("seed", SEEDS)
def test_asked_whether_it_is_a_no_he_looks_for_a_middle(seed: int) -> None:
    call = opened(seed, scenario("budget-gap"))
    assert "thirty" in line(call)
    assert "forty-eight" in line(call).lower()
    call = said(call, "Is it a no then?", "ask_for_no")
    assert call.turns[-1].line.act is Act.DEFENDS_INTEREST
    assert "thirty-nine" in line(call)
    assert said(call, "Yes, I can meet you there.", "acknowledge", "discount").ending is Ending.COMMITMENT


def test_a_price_that_falls_by_itself_is_not_believed() -> None:
    call = said(opened(0, scenario("budget-gap")), "I could take ten thousand off.", "discount")
    assert call.turns[-1].line.act is Act.OBJECTS
    assert call.turns[-1].line.state.guard > opened(0, scenario("budget-gap")).turns[0].line.state.guard


# Article 002: the takeaway


@pytest.mark.parametrize("name", INTERESTED)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_who_is_interested_argues_for_it(name: str, seed: int) -> None:
    call = opened(seed, scenario(name))
    for text in ("Sounds like this might not work for you.", "Maybe the other guys are a better fit for your needs."):
        call = said(call, text, "takeaway")
        assert call.turns[-1].line.act is Act.DEFENDS_INTEREST


@pytest.mark.parametrize(
    ("name", "own", "other"),
    [
        (
            "takeaway-interested-blunt",
            "Look, frankly, this is wrong for you.",
            "Perhaps this could be wrong, possibly.",
        ),
        ("takeaway-interested-hint", "Perhaps this could be wrong, possibly.", "Look, frankly, this is wrong for you."),
        ("takeaway-interested-warm", "I'd hate for this to be wrong for your team.", "Look, frankly, this is wrong."),
    ],
)
def test_the_persons_own_style_goes_deeper(name: str, own: str, other: str) -> None:
    guards = [said(opened(0, scenario(name)), text, "takeaway").turns[-1].line.state.guard for text in (own, other)]
    assert guards[0] < guards[1]


@pytest.mark.parametrize("seed", SEEDS)
def test_who_is_not_interested_agrees_with_relief(seed: int) -> None:
    call = said(opened(seed, scenario("takeaway-uninterested")), "Sounds like this might not work for you.", "takeaway")
    assert call.turns[-1].line.act is Act.SAYS_NO
    call = said(call, "That's fine, I'll leave it there. Thanks for your time.", "let_go", "farewell")
    assert call.ending is Ending.HONEST_NO


# Article 003: the bad time, three kinds of yes, curiosity after the no


BAD_TIME = "Is this a bad time to discuss how we might solve your unplanned stops?"


@pytest.mark.parametrize("seed", SEEDS)
def test_no_it_is_not_a_bad_time(seed: int) -> None:
    call = said(opened(seed, scenario("bad-time")), BAD_TIME, "no_question")
    assert call.turns[-1].line.act is Act.STATES
    assert line(call).startswith(("No", "Not especially"))


def test_a_yes_to_get_rid_of_you() -> None:
    call = played(
        (
            ("Do you have time to talk about our product?", "yes_question"),
            ("Would you agree that stops cost money?", "yes_question"),
        ),
        0,
        scenario("bad-time"),
    )
    assert call.turns[-1].line.act is Act.COUNTERFEIT_YES
    assert said(call, "Our service cuts them by half.", "pitch").ending is Ending.COUNTERFEIT_YES


def test_a_yes_that_is_only_true() -> None:
    turns = (
        (BAD_TIME, "no_question"),
        ("Which line is it?", "open_question"),
        ("Would you agree that stops cost money?", "yes_question"),
    )
    assert played(turns, 0, scenario("bad-time")).turns[-1].line.act is Act.CONFIRMATION_YES


def test_a_yes_with_a_day_in_it() -> None:
    assert skilled(scenario("bad-time"), 0).turns[-1].line.act is Act.COMMITMENT_YES


@pytest.mark.parametrize("seed", [0, LATER])
def test_curiosity_after_the_no_opens_the_real_reason(seed: int) -> None:
    of = scenario("bad-time")
    call = played(((BAD_TIME, "no_question"), ("would you be open to a visit", "next_step_offer")), seed, of)
    reasons = {w for o in of.objections for w in o.reason}
    assert line(call) in reasons
    call = said(call, "What about this doesn't work for you?", "open_question")
    assert line(call) in {w for o in of.objections for w in o.real}


def test_the_real_reason_may_be_that_it_is_too_early() -> None:
    call = played(
        (
            (BAD_TIME, "no_question"),
            ("would you be open to a visit", "next_step_offer"),
            ("What about this doesn't work for you?", "open_question"),
            (
                "I see. I'll leave it, then, and ring you in September.",
                "acknowledge",
            ),
        ),
        ANOTHER_LATER,
        scenario("bad-time"),
    )
    assert call.ending is Ending.NO_FOR_NOW


# Article 004: ping, and drop it


@pytest.mark.parametrize("seed", SEEDS)
def test_a_ping_at_ease_is_answered_truly_and_the_drop_leaves_the_door_open(seed: int) -> None:
    call = played(
        (
            ("is this a bad time, so close to harvest", "no_question"),
            ("how interested are you, if at all", "temperature_check"),
        ),
        seed,
        scenario("ping-and-drop"),
    )
    assert call.turns[-1].line.act is Act.STATES
    call = said(call, "No problem, I'll drop it. May I try you again in spring?", "let_go", "door_open")
    call = said(call, "Goodbye, and all the best for the harvest.", "farewell")
    assert call.ending is Ending.NO_FOR_NOW


def test_a_ping_at_a_stranger_is_answered_politely() -> None:
    call = said(opened(0, scenario("ping-and-drop")), "how interested are you, if at all", "temperature_check")
    assert call.turns[-1].line.act is Act.COUNTERFEIT_YES


@pytest.mark.parametrize("seed", SEEDS)
def test_wearing_her_down_ends_with_the_phone_down(seed: int) -> None:
    call = played(
        (
            ("would you be open to a visit", "next_step_offer"),
            ("I understand, but it pays for itself in a season.", "rebut"),
            ("So shall we say Tuesday or Thursday?", "push"),
            ("It's only until Friday.", "urgency"),
            ("You'd be letting your uncle down.", "guilt"),
        ),
        seed,
        scenario("ping-and-drop"),
    )
    assert call.ending is Ending.HANG_UP
