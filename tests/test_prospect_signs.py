"""What each move does to the feelings, from any state that is no ending."""

from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rehearse import moves, scenario

from noprac.core.prospect.effects import Deed, Inner, inner
from noprac.core.prospect.mind import advance, interrupted
from noprac.core.prospect.moment import Memory, Phase, Prospect
from noprac.core.scenario import Fit, Style

LIVE = [p for p in Phase if p is not Phase.ENDED]
ALL_TOLD = frozenset(scenario().problem.facts)
BAD_TIME = "would it be mad to look at it"
FRAME = "no_question: would it be ~"


@dataclass(frozen=True)
class Case:
    """Signs of guard, trust, interest, patience: + rises, - falls, 0 stays, any of two."""

    text: str
    moves: str
    signs: tuple[str, str, str, str]
    memory: dict[str, Any] = field(default_factory=dict)
    fit: Fit = Fit.FITS


CASES = {
    "no question": Case("is this a bad time", "no_question", ("-", "+", "0", "0")),
    "no question, second of its wording": Case(
        BAD_TIME, "no_question", ("-", "+", "0", "0"), {"templates": {FRAME: 1}}
    ),
    "same template a third time": Case(BAD_TIME, "no_question", ("+", "-", "0", "-"), {"templates": {FRAME: 2}}),
    "yes question": Case("would you agree it matters", "yes_question", ("+", "0-", "0", "-")),
    "open question": Case("who built the house", "open_question", ("-", "+", "0", "0")),
    "open question on the problem": Case("what happens to your leads", "open_question", ("-", "+", "+", "0")),
    "open question, fourth on end": Case("who built it", "open_question", ("+", "0", "0", "-"), {"question_run": 3}),
    "fourth, with something given back": Case(
        "i see who built it", "acknowledge open_question", ("-", "+", "0", "0"), {"question_run": 3}
    ),
    "permission": Case("it is fine to say no", "permission_to_refuse", ("-", "+", "0", "0")),
    "accusation audit": Case("you think i am a pest", "accusation_audit", ("-", "+", "0", "0")),
    "takeaway that is meant, fits": Case("this might not suit you", "takeaway", ("-", "+", "+", "0")),
    "takeaway that is meant, later": Case("this might not suit", "takeaway", ("-", "+", "0", "0"), fit=Fit.LATER),
    "takeaway that is meant, never": Case("this might not suit", "takeaway", ("-", "+", "-", "0"), fit=Fit.NEVER),
    "ask for no, offer understood": Case("so is it a no", "ask_for_no", ("-", "+", "0", "0"), {"offered": True}),
    "ask for no, nothing to refuse": Case("so is it a no", "ask_for_no", ("0", "0", "0", "0")),
    "right label": Case("your people drown in paperwork", "label", ("-", "+", "+", "0")),
    "label slightly off": Case("it sounds like you need more leads", "label", ("-", "0", "+", "0")),
    "insulting label": Case("it sounds like your people are lazy", "label", ("+", "-", "0", "0")),
    "label of a mood": Case("you sound frustrated", "label", ("-", "+", "+", "0")),
    "mirror": Case("paperwork", "mirror", ("-", "+", "0", "0")),
    "mirror, third on end": Case("paperwork", "mirror", ("+", "-", "0", "0"), {"mirror_run": 2}),
    "right summary": Case("so the paperwork keeps them from selling", "summary", ("-", "+", "+", "0")),
    "acknowledge": Case("fair enough", "acknowledge", ("-", "+", "0", "0")),
    "let go": Case("i will leave it there", "let_go", ("-", "+", "0", "0")),
    "door open": Case("shall i ring in a year", "door_open", ("-", "+", "0", "0")),
    "give freely": Case("i will send the checklist", "give_freely", ("-", "+", "0", "0")),
    "pitch before the problem is told": Case("we do it", "pitch", ("+", "0", "-", "-")),
    "pitch on the problem": Case("we do it", "pitch", ("0", "0", "+", "0"), {"told": ALL_TOLD}),
    "pitch in answer to a question": Case("we do it", "pitch", ("0", "0", "0", "0"), {"asked": "price"}),
    "push": Case("let us sign", "push", ("+", "-", "0", "-")),
    "push after a no": Case("let us sign", "push", ("+", "-", "-", "-"), {"no_ago": 1}),
    "rebut": Case("but it pays", "rebut", ("+", "-", "-", "-")),
    "guilt": Case("after all i did", "guilt", ("+", "-", "-", "-")),
    "urgency": Case("only today", "urgency", ("+", "-", "-", "-")),
    "hype": Case("it is the best", "hype", ("+", "-", "-", "-")),
    "discount unasked": Case("twenty off", "discount", ("+", "-", "-", "-")),
    "discount that meets its own offer": Case("done", "discount", ("0", "0", "0", "0"), {"counter_open": True}),
    "plead": Case("please", "plead", ("+", "-", "-", "-")),
    "phrase on a string": Case("it is fine to say no but sign today", "push", ("+", "-", "0", "-")),
    "takeaway and a push at once": Case("not for you so sign", "takeaway push", ("+", "-", "0", "-")),
    "push a turn after a takeaway": Case("so sign", "push", ("+", "-", "0", "-"), {"soft_ago": 0}),
    "rude": Case("piss off", "other", ("+", "-", "-", "-")),
    "cold: detached, no listening": Case("is it a no", "ask_for_no", ("0", "-", "-", "0"), {"cold_run": 2}),
    "temperature check": Case("how interested are you", "temperature_check", ("0", "0", "0", "0")),
    "step offered": Case("shall i write it up", "next_step_offer", ("0", "0", "0", "0")),
    "step offered over its no": Case(
        "shall i write it up", "next_step_offer", ("+", "-", "0", "-"), {"leaned": True, "no_ago": 0}
    ),
    "step offered after a word on the no": Case(
        "i see shall i write it up", "acknowledge next_step_offer", ("-", "+", "0", "0"), {"leaned": True, "no_ago": 0}
    ),
    "fact question": Case("how many are you", "fact_question", ("0", "0", "0", "0")),
    "farewell": Case("goodbye", "farewell", ("0", "0", "0", "0")),
    "greeting": Case("hello", "greeting", ("0", "0", "0", "0")),
    "nothing": Case("well", "other", ("0", "0", "0", "0")),
}

parts = st.integers(20, 940)  # from 950 on the smallest effect is lost in rounding to thousandths
feelings = st.builds(inner, parts, parts, parts, st.integers(900, 1000))


def sign(before: int, after: int) -> str:
    return "+" if after > before else "-" if after < before else "0"


def values(feels: Inner) -> tuple[int, int, int, int]:
    return feels.guard, feels.trust, feels.interest, feels.patience


def fresh(feels: Inner, phase: Phase, fit: Fit, **memory: Any) -> Prospect:
    return Prospect(phase, feels, fit, Memory(**memory))


def turned(prospect: Prospect, text: str, names: str, confidence: float = 1.0) -> Prospect:
    return advance(prospect, scenario(), text, moves(text, *names.split(), confidence=confidence))[0]


@pytest.mark.parametrize("name", CASES)
@settings(max_examples=25, deadline=None, derandomize=True)
@given(feels=feelings, phase=st.sampled_from(LIVE))
def test_signs(name: str, feels: Inner, phase: Phase) -> None:
    case = CASES[name]
    before = fresh(feels, phase, case.fit, **case.memory)
    after = turned(before, case.text, case.moves)
    found = tuple(map(sign, values(feels), values(after.inner)))
    assert all(f in wanted for f, wanted in zip(found, case.signs, strict=True)), (found, case.signs)


@settings(max_examples=50, deadline=None, derandomize=True)
@given(feels=feelings)
def test_interrupting(feels: Inner) -> None:
    after = interrupted(fresh(feels, Phase.TALKING, Fit.FITS)).inner
    assert tuple(map(sign, values(feels), values(after))) == ("+", "0", "-", "-")


@settings(max_examples=60, deadline=None, derandomize=True)
@given(feels=feelings, case=st.sampled_from(list(CASES.values())))
def test_unsure_moves_move_nobody(feels: Inner, case: Case) -> None:
    if case.text in {"piss off", "it sounds like your people are lazy"}:
        return  # these words need no coder
    before = fresh(feels, Phase.TALKING, case.fit)
    assert turned(before, case.text, case.moves, confidence=0.49).inner == feels


@settings(max_examples=60, deadline=None, derandomize=True)
@given(feels=feelings)
def test_a_repeated_push_weighs_more(feels: Inner) -> None:
    once = turned(fresh(feels, Phase.TALKING, Fit.FITS), "let us sign", "push").inner
    soon = turned(fresh(feels, Phase.TALKING, Fit.FITS, no_ago=0), "let us sign", "push").inner
    again = turned(fresh(feels, Phase.TALKING, Fit.FITS, pressed=1), "let us sign", "push").inner
    assert soon.guard >= once.guard
    assert soon.trust <= once.trust
    assert soon == again


@settings(max_examples=60, deadline=None, derandomize=True)
@given(feels=feelings, name=st.sampled_from(["permission", "acknowledge", "right label", "let go"]))
def test_the_same_good_thing_again_is_worth_less_but_never_harm(feels: Inner, name: str) -> None:
    case = CASES[name]
    first = turned(fresh(feels, Phase.TALKING, Fit.FITS), case.text, case.moves).inner
    counts = dict.fromkeys(Deed, 4)
    fifth = turned(fresh(feels, Phase.TALKING, Fit.FITS, counts=counts), case.text, case.moves).inner
    assert first.guard <= fifth.guard <= feels.guard
    assert feels.trust <= fifth.trust <= first.trust


@settings(max_examples=60, deadline=None, derandomize=True)
@given(feels=feelings)
def test_trust_lost_by_a_trick_returns_at_half_the_rate(feels: Inner) -> None:
    def earned(**memory: Any) -> int:
        return turned(fresh(feels, Phase.TALKING, Fit.FITS, **memory), "fair enough", "acknowledge").inner.earned

    assert (earned(tricked=True) - feels.earned) * 2 == earned() - feels.earned
    assert earned(pressed=2) == earned(tricked=True)


STYLES = {
    Style.BLUNT: "look frankly this might not be for you",
    Style.HINT: "perhaps possibly this is not for you",
    Style.WARM: "i would hate for you to buy this if it is not right for you",
}


@pytest.mark.parametrize("persona", list(Style))
@pytest.mark.parametrize("style", list(Style))
@settings(max_examples=20, deadline=None, derandomize=True)
@given(feels=feelings)
def test_a_style_that_matches_lands_better_and_none_reverses(persona: Style, style: Style, feels: Inner) -> None:
    of = replace(scenario(), persona=replace(scenario().persona, style=persona))

    def after(text: str) -> Inner:
        return advance(fresh(feels, Phase.TALKING, Fit.FITS), of, text, moves(text, "takeaway"))[0].inner

    plain, styled = after("this does not suit you"), after(STYLES[style])
    better = styled.safety > plain.safety and styled.earned > plain.earned
    assert better == (style is persona)
    assert styled.guard < feels.guard
    assert styled.trust > feels.trust
