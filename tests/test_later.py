"""A prospect met again starts from how it was left, and remembers what was said."""

import json

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from rehearse import line, listened, moves, played, said, scenario

from noprac.core.call import Call, Stage, begin, replay, step
from noprac.core.common import THEN
from noprac.core.errors import Misuse
from noprac.core.events import Began, Event, HungUp, LineSpoken, Said
from noprac.core.form.parsing import parse
from noprac.core.later import how_left
from noprac.core.meeting import Left, met_again
from noprac.core.moves import PRESSURE, Ending, Move
from noprac.core.scenario import Fit, Scenario, Warmth
from noprac.core.situations import Situation
from noprac.store import codec, scenarios

LEAD, PROPOSAL = scenario(), scenario("not-a-fit")
MODELS = [LEAD, PROPOSAL]
Turns = list[tuple[str, str]]

LET_GO: Turns = [
    ("is this a bad time", "no_question"),
    ("how many salespeople are there", "fact_question"),
    ("what happens to the leads", "open_question"),
    ("shall i write it up for you", "next_step_offer"),
    ("fair enough i will leave it there", "acknowledge let_go"),
    ("goodbye", "farewell"),
]
PUSHED: Turns = [("you should sign today", "push"), ("tuesday or thursday", "push"), ("last chance", "urgency")]
STRUNG: Turns = [("it is fine to say no but sign today", "push"), ("fair enough", "acknowledge")]
BOUGHT: Turns = [
    ("have i caught you at a bad time", "no_question"),
    ("it sounds like you need more leads", "label"),
    ("i see why is that", "acknowledge open_question"),
    ("your people drown in paperwork", "label"),
    ("we take that off them it is fine to say no would you be open to a proposal", "pitch next_step_offer"),
]


def over(turns: Turns, of: Scenario = LEAD, seed: int = 0) -> Call:
    """The call, hung up on where it was still going on."""
    call = played(turns, seed, of)
    return call if call.stage is Stage.ENDED else step(call, HungUp(900.0))[0]


def again(first: Call | Left, of: Scenario = LEAD, seed: int = 0) -> Call:
    """The later call, picked up."""
    left = first if isinstance(first, Left) else how_left(first)
    return listened(step(begin(of, seed), Began(met=left))[0])


def feelings(call: Call) -> tuple[float, float]:
    state = call.turns[0].line.state
    return state.guard, state.trust


def stranger(of: Scenario) -> tuple[float, float]:
    start = met_again(of).start
    return start.guard / 1000, start.trust / 1000


@pytest.mark.parametrize(
    ("turns", "ending", "warmth"),
    [
        (LET_GO, Ending.NO_FOR_NOW, Warmth.WARM),
        (BOUGHT, Ending.COMMITMENT, Warmth.WARM),
        ([("great product", "hype"), *BOUGHT], Ending.COMMITMENT, Warmth.PLAIN),
        ([("great product", "hype"), *LET_GO], Ending.NO_FOR_NOW, Warmth.PLAIN),
        (LET_GO[:2], Ending.HANG_UP, Warmth.PLAIN),
        ([("would you agree", "yes_question"), ("so it is a no i will let you go", "let_go")], None, Warmth.PLAIN),
        (PUSHED[:1], Ending.HANG_UP, Warmth.COLD),
        (PUSHED, None, Warmth.COLD),
        (STRUNG, Ending.HANG_UP, Warmth.COLD),
        ([("you fucking bastard", "other")], Ending.HANG_UP, Warmth.COLD),
        ([("would you agree", "yes_question"), ("our service does it", "pitch")], Ending.COUNTERFEIT_YES, Warmth.COLD),
        ([("what is new", "open_question")] * 30, Ending.HANG_UP, Warmth.COLD),
    ],
)
def test_how_it_was_left(turns: Turns, ending: Ending | None, warmth: Warmth) -> None:
    left = how_left(over(turns))
    assert left.ending == (ending or left.ending)
    assert left.warmth is warmth
    guard, trust = feelings(again(left))
    usual_guard, usual_trust = stranger(LEAD)
    match warmth:
        case Warmth.WARM:
            assert guard < usual_guard
            assert trust > usual_trust
        case Warmth.PLAIN:
            assert (guard, trust) == (usual_guard, usual_trust)
        case Warmth.COLD:
            assert guard > usual_guard
            assert trust < usual_trust


TEXTS = ["it sounds like you need more leads", "why is that", "your people drown in admin", "fair enough", "banana"]
CALM = [m for m in Move if m not in PRESSURE]
calm_turn = st.tuples(
    st.sampled_from(TEXTS), st.lists(st.sampled_from(CALM), min_size=1, max_size=2, unique=True).map(" ".join)
)
pressure = st.tuples(st.sampled_from(TEXTS), st.sampled_from(sorted(PRESSURE)))


@settings(max_examples=80, deadline=None, derandomize=True)
@given(turns=st.lists(calm_turn, min_size=1, max_size=7), data=st.data(), of=st.sampled_from(MODELS))
def test_pressure_in_a_call_never_opens_the_next_one_warmer(turns: Turns, data: st.DataObject, of: Scenario) -> None:
    calm = over(turns, of)
    where = data.draw(st.integers(0, len(turns) - 1))
    pushed = over([*turns[:where], data.draw(pressure), *turns[where + 1 :]], of)
    assume(len(pushed.turns) >= len(calm.turns))
    kind, hard = feelings(again(calm, of)), feelings(again(pushed, of))
    assert hard[0] >= kind[0]
    assert hard[1] <= kind[1]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    turns=st.lists(calm_turn | pressure, max_size=8),
    more=st.lists(calm_turn | pressure, max_size=6),
    seed=st.integers(0, 2**31),
    of=st.sampled_from(MODELS),
)
def test_a_later_call_replays_to_the_bit(turns: Turns, more: Turns, seed: int, of: Scenario) -> None:
    events: list[Event] = [Began(met=how_left(over(turns, of)))]
    call = step(begin(of, seed), events[0])[0]
    for text, names in more:
        event: Event = LineSpoken(1.0, len(call.turns))
        events.append(event)
        call = step(call, event)[0]
        if call.stage is Stage.ENDED:
            break
        events.append(Said(2.0, text, moves(text, *names.split())))
        call = step(call, events[-1])[0]
    kept = [codec.decode(codec.encode(event)) for event in events]
    assert kept == events
    assert replay(of, seed, kept) == call
    assert len(call.said) == len(call.turns)
    state = call.turns[-1].line.state
    assert all(0 <= value <= 1 for value in (state.guard, state.trust, state.interest, state.patience))


def test_an_event_from_before_later_calls_still_reads() -> None:
    assert codec.decode('{"event": "Began", "at": 0.5}') == Began(0.5)
    with pytest.raises(ValueError, match="not an event"):
        codec.decode(json.dumps({"event": "Began", "at": 0, "met": {"ending": "honest_no", "warmth": "hot"}}))


@pytest.mark.parametrize("of", MODELS, ids=lambda s: s.id)
@pytest.mark.parametrize("warmth", list(Warmth))
@pytest.mark.parametrize("ending", list(Ending))
def test_it_opens_by_warmth_with_what_was_said_then(of: Scenario, warmth: Warmth, ending: Ending) -> None:
    assert of.later is not None
    for seed in range(6):
        opening = line(again(Left(ending, warmth), of, seed))
        greeting = next(text for text in of.later.opening[warmth] if opening.startswith(text))
        assert opening[len(greeting) :].strip() in of.later.recalls.get(ending, ("",))


@pytest.mark.parametrize("of", MODELS, ids=lambda s: s.id)
def test_the_models_recall_every_ending_that_can_occur(of: Scenario) -> None:
    assert of.later is not None
    can = {Ending.HANG_UP, Ending.COUNTERFEIT_YES}
    can |= {Ending.HONEST_NO if fit is Fit.NEVER else Ending.NO_FOR_NOW for fit, _ in of.truth}
    assert can <= set(of.later.recalls)


def test_what_was_told_is_told_again_as_told() -> None:
    first = over([("what happens to the leads", "open_question"), ("why is that", "open_question"), *LET_GO[3:]])
    assert set(how_left(first).told) >= {"conversion", "admin"}
    asked = said(again(first), "what happens to your leads", "open_question")
    told, facts = line(asked), LEAD.fact("conversion").open
    assert any(told == f"{start} {fact}" for start in THEN for fact in facts)
    assert line(said(asked, "so what happens to your leads", "open_question")) not in asked.said


def test_news_is_told_as_new_and_from_then_on_as_told() -> None:
    first = over([("how many salespeople are there", "fact_question"), *LET_GO[3:]])
    assert "team" in how_left(first).told
    second = said(again(first), "how many salespeople do you have", "fact_question")
    news = met_again(LEAD).fact("team").open
    assert line(second) in news
    third = said(again(step(second, HungUp(99.0))[0]), "how many salespeople do you have", "fact_question")
    assert line(third).endswith(news)
    assert line(third).startswith(THEN)


def test_a_call_after_the_later_one_is_the_same_call_from_where_that_one_left() -> None:
    second = again(over(LET_GO))
    third = again(over_from(second, PUSHED))
    assert (how_left(over_from(third, [])).calls, third.met and third.met.warmth) == (3, Warmth.COLD)
    assert third.scenario == second.scenario == met_again(met_again(LEAD))
    assert third.prospect.memory.tricked  # pushed more than once: trust comes back at half the rate


def over_from(call: Call, turns: Turns) -> Call:
    for text, names in turns:
        if call.stage is not Stage.ENDED:
            call = said(call, text, *names.split())
    return call if call.stage is Stage.ENDED else step(call, HungUp(900.0))[0]


def test_tricks_offers_and_worn_phrases_are_remembered() -> None:
    left = how_left(over(STRUNG))
    assert left.tricked
    assert again(left).prospect.memory.tricked
    phrase = ("would it be crazy to look", "no_question")
    worn = how_left(over([phrase] * 3))
    assert worn.worn == ("no_question: would it be ~",)
    assert line(said(again(worn), *phrase)) in LEAD.lines[Situation.TEMPLATE]
    bought = again(over(BOUGHT))
    assert bought.prospect.memory.offered
    assert bought.turns[0].line.state.phase == "weighing"
    assert again(over(LET_GO)).turns[0].line.state.phase == "opening"


def test_a_first_word_about_the_last_time_is_greeted_not_examined() -> None:
    sorry = said(again(over(BOUGHT)), "i pushed you last year and i am sorry", "acknowledge")
    assert line(sorry) in met_again(LEAD).lines[Situation.WHO]


MAGIC = ["no_question", "ask_for_no", "permission_to_refuse", "takeaway", "accusation_audit", "temperature_check"]


@settings(max_examples=120, deadline=None, derandomize=True)
@given(
    turns=st.lists(st.tuples(st.sampled_from(TEXTS), st.sampled_from([*sorted(PRESSURE), *MAGIC])), max_size=10),
    first=st.sampled_from([BOUGHT, LET_GO, PUSHED]),
)
def test_an_old_yes_is_not_called_in_by_pressure_and_magic_words(turns: Turns, first: Turns) -> None:
    call = again(over(first))
    for text, names in [*turns, ("would you be open to a proposal", "next_step_offer")]:
        if call.stage is not Stage.ENDED:
            call = said(call, text, names)
    assert call.ending not in {Ending.COMMITMENT, Ending.CONFIRMED_NEXT_STEP}


@pytest.mark.parametrize("seed", range(12))
def test_who_never_wanted_it_still_does_not_whatever_the_seed_of_the_later_call(seed: int) -> None:
    first = over([], PROPOSAL, seed)
    later = again(first, PROPOSAL, seed + 1000)
    assert later.truth is {Fit.LATER: Fit.FITS, Fit.NEVER: Fit.NEVER}[first.truth]


CHECKED_BACK: Turns = [
    ("what has changed since then", "open_question"),
    ("it sounds like you could do with more bookings", "label"),
    ("i see why is that", "acknowledge open_question"),
    ("so the two books never agree and a table goes twice", "summary"),
    ("both ends would see the same tables would you be open to a look at it", "pitch next_step_offer"),
]


def test_a_no_for_now_that_was_respected_becomes_a_yes_a_year_later() -> None:
    first = over([("so is it a no", "ask_for_no"), ("thank you i will ring in a year", "let_go")], PROPOSAL)
    assert first.ending is Ending.NO_FOR_NOW
    call = again(first, PROPOSAL)
    assert "year" in line(call)
    for text, names in CHECKED_BACK:
        call = said(call, text, *names.split())
    assert call.ending is Ending.COMMITMENT


def test_without_a_later_call_there_is_none() -> None:
    alone = parse({k: v for k, v in scenarios.find("lead-generation").values.items() if k != "later"})
    with pytest.raises(Misuse, match="no later call"):
        again(over(LET_GO), alone)
    with pytest.raises(Misuse, match="not over"):
        how_left(played(LET_GO[:1]))
