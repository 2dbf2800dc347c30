"""Laws over whole calls: what a change in the trainee's play may and may not change."""

import random
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from rehearse import line, moves, opened, played, said, scenario, wordings

from noprac.core.call import Call, Stage, right_endings
from noprac.core.common import COMMON
from noprac.core.moves import PRESSURE, Act, Ending, Move, YesKind
from noprac.core.prospect.effects import inner
from noprac.core.prospect.mind import advance
from noprac.core.prospect.moment import ALL_LAYERS, Memory, Phase, Prospect
from noprac.core.scenario import Fit, Scenario

TEXTS = [
    "it sounds like you need more leads",
    "why is that",
    "what about the team",
    "your people drown in admin",
    "would it be crazy to look at the leads",
    "is this a bad time",
    "it is fine to say no",
    "fair enough",
    "the crm",
    "banana",
    "tuesday or thursday",
    "we take the admin off your team",
    "maybe we are not right for you",
    "you sound busy",
    "what would success look like",
    "",
]
CALM = [m for m in Move if m not in PRESSURE]
MAGIC = ["no_question", "ask_for_no", "permission_to_refuse", "takeaway", "accusation_audit", "temperature_check"]

Turns = list[tuple[str, str]]
calm_turn = st.tuples(
    st.sampled_from(TEXTS), st.lists(st.sampled_from(CALM), min_size=1, max_size=3, unique=True).map(" ".join)
)
any_turn = st.tuples(
    st.sampled_from(TEXTS), st.lists(st.sampled_from(list(Move)), min_size=1, max_size=3, unique=True).map(" ".join)
)
pressure = st.tuples(st.sampled_from(TEXTS), st.sampled_from(sorted(PRESSURE)))
fits = st.sampled_from(list(Fit))


def truly(fit: Fit) -> Scenario:
    """The scenario with another truth; every objection holds for every truth."""
    of = scenario()
    return replace(of, truth=((fit, 1),), objections=tuple(replace(o, truth=tuple(Fit)) for o in of.objections))


SCENARIOS = {fit: truly(fit) for fit in Fit}


def last(call: Call) -> tuple[float, float]:
    state = call.turns[-1].line.state
    return state.guard, state.trust


@settings(max_examples=300, deadline=None, derandomize=True)
@given(turns=st.lists(calm_turn, min_size=1, max_size=8), data=st.data(), fit=fits)
def test_a_move_replaced_by_pressure_never_leaves_the_guard_lower_or_the_trust_higher(
    turns: Turns, data: st.DataObject, fit: Fit
) -> None:
    calm = played(turns, of=SCENARIOS[fit])
    turns = turns[: len(calm.turns) - 1]
    where = data.draw(st.integers(0, len(turns) - 1))
    turns[where] = data.draw(pressure)
    pressed = played(turns, of=SCENARIOS[fit])
    # Line by line, for as long as both calls last: a call that pressure cut short is judged by how it was left.
    for under, calmly in zip(pressed.turns, calm.turns, strict=False):
        assert under.line.state.guard >= calmly.line.state.guard
        assert under.line.state.trust <= calmly.line.state.trust


@settings(max_examples=200, deadline=None, derandomize=True)
@given(turns=st.lists(any_turn, min_size=1, max_size=8), fit=fits)
def test_an_acknowledge_after_a_no_never_leaves_the_guard_higher(turns: Turns, fit: Fit) -> None:
    of = SCENARIOS[fit]
    plain = played(turns, of=of)
    noes = [n for n, t in enumerate(plain.turns[:-1]) if t.line.act in {Act.SAYS_NO, Act.OBJECTS, Act.STALLS}]
    assume(noes)
    kept = turns[: len(plain.turns) - 1]
    eased = played([*kept[: noes[0]], ("fair enough", "acknowledge"), *kept[noes[0] :]], of=of)
    assume(len(eased.turns) == len(plain.turns) + 1)
    assert last(eased)[0] <= last(plain)[0]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(turns=st.lists(calm_turn, min_size=1, max_size=8), fit=fits)
def test_questions_put_the_yes_way_get_no_fewer_hollow_yeses(turns: Turns, fit: Fit) -> None:
    def hollow(moved: Turns) -> int:
        return sum(t.line.yes_kind is YesKind.COUNTERFEIT for t in played(moved, of=SCENARIOS[fit]).turns)

    turns = [(text, names.replace("yes_question", "other")) for text, names in turns]
    fished = [(text, names.replace("no_question", "yes_question")) for text, names in turns]
    assert hollow(fished) >= hollow(turns) or len(played(fished).turns) < len(turns) + 1


@settings(max_examples=200, deadline=None, derandomize=True)
@given(
    turns=st.lists(st.tuples(st.sampled_from(TEXTS), st.sampled_from([*sorted(PRESSURE), *MAGIC])), max_size=14),
    seed=st.integers(0, 9),
    fit=fits,
)
def test_no_play_of_pressure_and_magic_words_wins(turns: Turns, seed: int, fit: Fit) -> None:
    ending = played([*turns, ("would you be open to a proposal", "next_step_offer")], seed, SCENARIOS[fit]).ending
    assert ending not in {Ending.COMMITMENT, Ending.CONFIRMED_NEXT_STEP}


@settings(max_examples=200, deadline=None, derandomize=True)
@given(turns=st.lists(any_turn, max_size=12), seed=st.integers(0, 5), fit=fits)
def test_a_yes_with_a_when_needs_all_of_it(turns: Turns, seed: int, fit: Fit) -> None:
    call = played(turns, seed, SCENARIOS[fit])
    if call.ending in {Ending.COMMITMENT, Ending.CONFIRMED_NEXT_STEP}:
        state = call.turns[-1].line.state
        assert fit is Fit.FITS
        assert state.guard < 0.43
        assert state.trust >= 0.45
        assert state.interest >= 0.5
        assert set(scenario().problem.facts) <= call.prospect.memory.told
        answered = call.turns[-2].said
        assert answered is not None
        assert Move.NEXT_STEP_OFFER in answered.moves.sure()


@settings(max_examples=150, deadline=None, derandomize=True)
@given(turns=st.lists(any_turn, max_size=14), seed=st.integers(0, 2**31))
def test_same_seed_and_words_same_call_and_never_a_line_twice(turns: Turns, seed: int) -> None:
    first, second = played(turns, seed), played(turns, seed)
    assert first == second
    assert len(first.said) == len(first.turns)
    states = [t.line.state for t in first.turns]
    assert [t.line.state for t in played(turns, seed + 1).turns][: len(states)] == states  # a seed rewords, no more
    assert all(0 <= v <= 1 for s in states for v in (s.guard, s.trust, s.interest, s.patience))


@settings(max_examples=100, deadline=None, derandomize=True)
@given(seed=st.integers(0, 2**31), weights=st.tuples(*[st.integers(0, 5)] * 3).filter(any))
def test_the_truth_is_drawn_by_the_seed_within_the_weights(seed: int, weights: tuple[int, int, int]) -> None:
    of = replace(scenario(), truth=tuple((f, w) for f, w in zip(Fit, weights, strict=True) if w))
    call = opened(seed, of)
    assert dict(of.truth)[call.truth] > 0
    assert call.truth is opened(seed, of).truth
    assert call.right_ending in right_endings(call.truth)


def test_every_truth_comes_up() -> None:
    of = replace(scenario(), truth=((Fit.FITS, 1), (Fit.LATER, 1), (Fit.NEVER, 1)))
    assert {opened(seed, of).truth for seed in range(40)} == set(Fit)


REWORDED = [
    (("how many salespeople are there", "fact_question"), ("what size is your sales team", "fact_question")),
    (("your people drown in paperwork", "label"), ("seems the admin eats their week", "label")),
    (("what happens to all the leads", "open_question"), ("what goes wrong with the leads", "open_question")),
    (("fair enough", "acknowledge"), ("i hear you", "acknowledge")),
]


@pytest.mark.parametrize(("one", "other"), REWORDED)
def test_a_turn_reworded_leaves_the_same_state(one: tuple[str, str], other: tuple[str, str]) -> None:
    states = {t: played([("have i caught you at a bad time", "no_question"), t]).turns[-1].line for t in (one, other)}
    assert states[one].state == states[other].state
    assert states[one].act == states[other].act
    assert states[one].text == states[other].text


def random_turns(rng: random.Random) -> Turns:
    return [
        (rng.choice(TEXTS), " ".join(rng.sample(list(Move), rng.choice([1, 1, 2, 3]))))
        for _ in range(rng.randint(5, 70))
    ]


def test_every_phase_is_reached_and_every_call_ends() -> None:
    rng, phases, endings = random.Random(7), set(), set()
    for n in range(250):
        call = played(random_turns(rng), n, SCENARIOS[rng.choice(list(Fit))])
        phases |= {t.line.state.phase for t in call.turns}
        endings |= {call.ending}
    assert phases >= {p.value for p in Phase} - {Phase.UNDERSTOOD.value, Phase.WEIGHING.value}
    assert endings >= {Ending.HONEST_NO, Ending.NO_FOR_NOW, Ending.COUNTERFEIT_YES, Ending.HANG_UP}


def test_no_turn_raises_whatever_its_words_and_moves() -> None:
    rng = random.Random(3)
    words = [*TEXTS, *(topic for fact in scenario().facts for topic in fact.topics), "why is that?", "how many"]
    for n in range(250):
        turns = [
            (" ".join(rng.sample(words, rng.choice([1, 2]))), " ".join(rng.sample(list(Move), rng.choice([1, 1, 2]))))
            for _ in range(14)
        ]
        call = played(turns, n, SCENARIOS[rng.choice(list(Fit))])
        assert len(call.said) == len(call.turns)


def test_a_call_that_goes_nowhere_runs_out_of_time() -> None:
    call = played([("hm", "other")] * 80)
    assert call.stage is Stage.ENDED
    assert call.ending is Ending.HANG_UP
    assert len(call.said) == len(call.turns)


# Answers


def state_of(call: Call) -> tuple[str, float]:
    return call.turns[-1].line.act, call.turns[-1].line.state.guard


def test_a_yes_question_gets_a_hollow_yes_at_high_guard_and_a_bare_one_at_middle() -> None:
    high = said(opened(), "would you agree leads matter", "yes_question")
    assert high.turns[-1].line.yes_kind is YesKind.COUNTERFEIT
    safe = played([("have i caught you at a bad time", "no_question"), ("fair enough", "acknowledge")])
    assert said(safe, "would you agree leads matter", "yes_question").turns[-1].line.yes_kind is YesKind.CONFIRMATION


def layers(*before: tuple[str, str]) -> Call:
    return played([*before, ("shall i write it up for you", "next_step_offer")])


def test_a_no_carries_what_the_guard_allows() -> None:
    objection = scenario().objections[0]
    plain = layers(("we do it", "pitch"))
    assert (plain.turns[-1].line.act, line(plain)) == (Act.SAYS_NO, objection.plain[0])
    reason = layers(("is this a bad time", "no_question"))
    assert (reason.turns[-1].line.act, line(reason)) == (Act.OBJECTS, objection.reason[0])
    calm = [
        ("fair enough", "acknowledge"),
        ("it is fine to say no", "permission_to_refuse"),
        ("is this bad", "no_question"),
    ]
    real = layers(*calm, ("you think i am a pest", "accusation_audit"))
    assert (real.turns[-1].line.act, line(real)) == (Act.OBJECTS, objection.real[0])


def test_asking_about_a_no_opens_the_next_layer_and_arguing_closes_one() -> None:
    objection = scenario().objections[0]
    call = layers(("we do it", "pitch"))
    call = said(call, "what about this does not work for you", "open_question")
    assert line(call) == objection.reason[0]
    argued = said(call, "but you do need it", "rebut")
    assert argued.prospect.memory.layers[objection.id] == 1
    call = said(call, "and what is behind that", "open_question")
    assert line(call) == objection.real[0]
    call = said(call, "why", "open_question")
    assert line(call) in wordings("no_more")


def test_a_label_slightly_off_is_corrected_and_a_right_one_confirmed() -> None:
    off = said(opened(), "it sounds like you need more leads", "label")
    assert off.turns[-1].line.act is Act.CORRECTS
    assert line(off) == scenario().fact("conversion").corrects[0]
    right = said(off, "so the leads are good and do not convert", "label")
    assert line(right) == "Exactly right."
    assert right.turns[-1].line.state.phase == Phase.UNDERSTOOD


def test_a_right_label_puts_the_problem_on_the_table() -> None:
    call = said(opened(), "it seems your salespeople spend their time on admin", "label")
    assert call.prospect.memory.told >= set(scenario().problem.facts)
    first = said(opened(), "it seems you turn too few leads into sales", "label")
    assert first.prospect.memory.told == {"conversion"}
    other = said(first, "it seems they need more productivity", "label")
    assert other.prospect.memory.told == {"conversion", "admin"}
    assert said(other, "so it is productivity", "label").prospect.memory.told == {"conversion", "admin"}


def test_an_argument_won_moves_nothing() -> None:
    calm = [("it is fine to say no", "permission_to_refuse"), ("you sound busy", "label"), ("i see", "acknowledge")]
    call = layers(("is this a bad time", "no_question"), ("fair enough", "acknowledge"), *calm)
    won = said(call, "but it pays for itself", "rebut")
    assert won.turns[-1].line.act is Act.CONFIRMATION_YES
    assert "right" in line(won).lower()
    assert won.turns[-1].line.state.interest < call.turns[-1].line.state.interest


def test_a_takeaway_makes_the_keen_defend_and_the_others_agree() -> None:
    keen = [
        ("what happens to your leads", "open_question"),
        ("why is that", "open_question"),
        ("your people drown in paperwork", "label"),
    ]
    call = played([*keen, ("maybe we are not right for you", "takeaway")])
    assert call.turns[-1].line.act is Act.DEFENDS_INTEREST
    relieved = played([("maybe we are not right for you", "takeaway")], of=SCENARIOS[Fit.NEVER])
    assert relieved.turns[-1].line.act is Act.SAYS_NO
    assert said(relieved, "thank you goodbye", "farewell").ending is Ending.HONEST_NO


@pytest.mark.parametrize(
    ("calm", "keen", "wanted"),
    [(False, False, "polite_heat"), (True, False, "cold"), (True, True, "hot")],
)
def test_a_temperature_check_is_answered_truly_where_it_is_safe(calm: bool, keen: bool, wanted: str) -> None:
    turns = [("we do it", "pitch")] if not calm else [("fair enough", "acknowledge"), ("i see", "acknowledge")]
    if keen:
        turns += [
            ("what happens to your leads", "open_question"),
            ("why is that", "open_question"),
            ("your people drown in paperwork", "label"),
            ("so too much admin and too little selling", "summary"),
            ("we take that off them", "pitch"),
        ]
    call = played([*turns, ("how interested are you if at all", "temperature_check")])
    assert line(call) in wordings(wanted)


def test_guarded_now_open_later() -> None:
    fact = scenario().fact("budget")
    call = said(opened(), "what is your budget", "open_question")
    assert line(call) in fact.guarded
    for text in ("fair enough", "i see", "thanks for saying so"):
        call = said(call, text, "acknowledge", "permission_to_refuse")
    assert line(said(call, "what is your budget", "open_question")) in fact.open


def test_never_and_later_do_not_turn() -> None:
    skilled = [
        ("have i caught you at a bad time", "no_question"),
        ("it sounds like you need more leads", "label"),
        ("i see why is that", "acknowledge open_question"),
        ("your people drown in paperwork", "label"),
        ("we take that off them it is fine to say no would you be open to a proposal", "pitch next_step_offer"),
    ]
    for fit, right in ((Fit.LATER, Ending.NO_FOR_NOW), (Fit.NEVER, Ending.HONEST_NO)):
        call = played(skilled, of=SCENARIOS[fit])
        assert call.turns[-1].line.act is Act.OBJECTS
        asked = said(call, "so is it a no", "ask_for_no")
        assert asked.turns[-1].line.act in {Act.SAYS_NO, Act.STALLS}
        assert said(asked, "fair enough thanks for being straight", "acknowledge").ending is right
    assert played(skilled, of=SCENARIOS[Fit.FITS]).ending is Ending.COMMITMENT


def test_a_step_without_the_offer_earns_a_small_step() -> None:
    call = played(
        [
            ("have i caught you at a bad time", "no_question"),
            ("it sounds like you need more leads", "label"),
            ("i see why is that", "acknowledge open_question"),
            ("your people drown in paperwork", "label"),
            ("too much admin too little selling", "summary"),
            ("would you be open to a call with karen", "next_step_offer"),
        ]
    )
    assert call.ending is Ending.CONFIRMED_NEXT_STEP
    assert call.right_ending is Ending.CONFIRMED_NEXT_STEP


def test_patience_ends_politely_with_trust_left_and_dead_without() -> None:
    trusted = [("thanks", "acknowledge"), ("it is fine to say no", "permission_to_refuse"), ("i see", "acknowledge")]
    polite = played([*trusted, *[("what is new", "open_question")] * 30])
    assert (polite.ending, polite.turns[-1].line.act) == (Ending.HANG_UP, Act.ENDS)
    assert line(polite) in wordings("goodbye")
    dead = played([("you let them down", "guilt"), ("but you must", "rebut"), ("shame on you", "guilt")])
    assert (dead.ending, dead.turns[-1].line.act) == (Ending.HANG_UP, Act.ENDS)
    assert line(dead) in wordings("dead_line")
    assert moves("x").spans == ()


@pytest.mark.parametrize(
    ("fit", "pressed", "wanted"),
    [
        (Fit.FITS, 0, "undecided"),
        (Fit.FITS, 1, "flat_no"),
        (Fit.LATER, 0, "flat_no"),
        (Fit.NEVER, 0, "flat_no"),
    ],
)
def test_is_it_a_no_is_never_answered_with_a_bare_no(fit: Fit, pressed: int, wanted: str) -> None:
    of = SCENARIOS[fit]
    given_all = dict.fromkeys([o.id for o in of.objections], ALL_LAYERS)
    memory = Memory(turns=5, layers=given_all, objecting=of.objections[0].id, pressed=pressed, offered=True)
    guarded = Prospect(Phase.FENDING, inner(950, 300, 400, 700), fit, memory)
    asked = "so is it a no"
    after, answer = advance(guarded, of, asked, moves(asked, "ask_for_no"))
    assert answer.situation == wanted
    assert after.phase is Phase.REFUSING
    assert after.memory.settled is (fit is not Fit.FITS)
    assert not any(w.rstrip(".") in {"No", "Yes"} for w in COMMON[answer.situation])


def test_a_plain_remark_is_answered_in_many_ways() -> None:
    call = opened()
    lines = [line(call := said(call, "the crm", "other")) for _ in range(8)]
    assert len(set(lines)) == len(lines)
    assert not [text for text in lines if text.startswith("As I")]
    remark = said(opened(), "so your people drown in paperwork", "other")
    assert line(remark) in wordings("could_be")
