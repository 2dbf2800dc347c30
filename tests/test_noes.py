"""Each no of a call: what it was about, what was done with it, what it led to."""

from dataclasses import replace
from datetime import date

import pytest
from rehearse import moves, played, scenario

from noprac.core.common import STILL
from noprac.core.debrief.letter import Debrief, compose, debrief
from noprac.core.debrief.noes import NoKind, Taken, kind_of
from noprac.core.moves import Act, Ending
from noprac.core.practice.made import made
from noprac.core.practice.noes import Heard, Led, embraced, heard, kinds_of
from noprac.core.simulate.card import card

SCENARIO = scenario()
CARD = card(SCENARIO)
TURNS = (
    ("hello", "greeting"),
    ("shall we say tuesday or thursday", "push"),
    ("what about it does not work for you", "open_question"),
    ("fair enough, i leave it there", "acknowledge let_go"),
)
FIRST_DAY = date(2026, 3, 2)
OBJECTION = next(o for o in SCENARIO.objections if o.reason and o.real)
FACT = SCENARIO.facts[0]


def letter() -> Debrief:
    return debrief(played(TURNS))


def answered(
    act: Act, line: str, *, then: str = "Hm.", act_then: Act = Act.STATES, guard: float = 0.0, did: str = "other"
) -> Heard:
    """The first no of a made-up call: a line, an answer, the line after it, with the guard so much higher."""
    read = letter()
    state = read.moments[0].state
    after = replace(state, guard=state.guard + guard)
    lines = (
        replace(read.moments[0], act=act, text=line),
        replace(read.moments[1], act=act_then, text=then, state=after),
        *read.moments[2:],
    )
    exchanges = (
        replace(read.exchanges[0], act=act, prospect=line, trainee="well", moves=moves("well", *did.split())),
        *read.exchanges[1:],
    )
    no = replace(read.noes[0], turn=1, text=line, kind=kind_of(line, act), next=Taken.ASKED)
    made_up = replace(read, moments=lines, exchanges=exchanges, noes=(no,))
    (found,) = heard(made_up, CARD, {1: 2.5})
    return found


def test_the_noes_of_a_call_are_those_of_its_letter() -> None:
    read = letter()
    found = heard(read, CARD, {})
    assert [(no.turn, no.words, no.deed) for no in found] == [(no.turn, no.text, no.next) for no in read.noes]
    assert [no.answer for no in found] == [read.exchanges[no.turn - 1].trainee for no in read.noes]
    assert found
    assert heard(read, CARD, {}, first=found[-1].turn) == found[-1:]


def test_when_a_no_was_said_is_known_where_its_line_is() -> None:
    assert answered(Act.SAYS_NO, "No.").second == 2.5
    assert all(no.second is None for no in heard(letter(), CARD, {}))


def test_a_reason_given_in_other_words_is_known_by_its_sheet() -> None:
    plain = next(line for line in OBJECTION.plain if kind_of(line, Act.OBJECTS) is NoKind.PLAIN)
    assert answered(Act.OBJECTS, plain).kind is NoKind.PLAIN  # the reason was kept back
    assert answered(Act.OBJECTS, "Words that no sheet has.").kind is NoKind.PLAIN
    kinds = kinds_of(SCENARIO)
    assert kinds
    assert NoKind.PLAIN not in kinds


@pytest.mark.parametrize("layer", ["reason", "real"])
def test_a_layer_that_says_nothing_is_known_by_its_topics(layer: str) -> None:
    silent = ("Well, it is how it is.",)
    changed = replace(OBJECTION, **{layer: silent, "topics": ("price",)})  # type: ignore[arg-type]  # wordings by name
    of = replace(SCENARIO, objections=(changed,))
    read = letter()
    no = replace(read.noes[0], turn=1, text=silent[0], kind=NoKind.PLAIN)
    (found,) = heard(replace(read, scenario=of, noes=(no,)), card(of), {})
    assert found.kind is NoKind.PRICE
    blank = replace(changed, topics=("hm",))
    of = replace(SCENARIO, objections=(blank,))
    (found,) = heard(replace(read, scenario=of, noes=(no,)), card(of), {})
    assert found.kind is NoKind.PLAIN


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("It really isn't the price.", NoKind.PLAIN),
        ("It's not about the money, we were burned.", NoKind.TRUST),
        ("I never said it was too expensive.", NoKind.PLAIN),
        ("That is too much.", NoKind.PRICE),
        ("Not now.", NoKind.TIMING),
        ("they have a better offer", NoKind.COMPETITOR),
        ("they stayed with the old way", NoKind.HABIT),
        ("not convinced that it works", NoKind.TRUST),
    ],
)
def test_a_reason_that_is_denied_is_none(line: str, kind: NoKind) -> None:
    assert kind_of(line, Act.SAYS_NO) is kind


def test_a_no_opens_where_more_is_told() -> None:
    told = FACT.open[0]
    assert answered(Act.OBJECTS, OBJECTION.plain[0], then=told).led is Led.OPENED
    assert answered(Act.OBJECTS, OBJECTION.plain[0], then=OBJECTION.reason[0]).led is Led.OPENED
    assert answered(Act.OBJECTS, OBJECTION.reason[0], then=OBJECTION.real[0]).led is Led.OPENED
    assert answered(Act.OBJECTS, OBJECTION.real[0], then="Hm.", act_then=Act.DEFENDS_INTEREST).led is Led.OPENED
    assert answered(Act.SAYS_NO, "Words of no sheet.", then=OBJECTION.reason[0]).led is Led.OPENED


def test_what_was_told_before_opens_nothing() -> None:
    again = f"{STILL[0]} {FACT.open[0]}"
    assert answered(Act.OBJECTS, OBJECTION.plain[0], then=again).led is Led.STAYED
    assert answered(Act.OBJECTS, OBJECTION.real[0], then=OBJECTION.plain[0]).led is Led.STAYED


def test_a_no_closes_where_the_guard_goes_up() -> None:
    assert answered(Act.SAYS_NO, "No.", guard=0.02).led is Led.CLOSED
    assert answered(Act.SAYS_NO, "No.", guard=0.01).led is Led.STAYED
    assert answered(Act.SAYS_NO, "No.", guard=-0.5).led is Led.STAYED


def test_a_no_with_the_last_word_after_it_ended_the_call() -> None:
    read = letter()
    turn = len(read.moments)
    no = replace(read.noes[0], turn=turn - 1)
    over = replace(read, ending=Ending.HANG_UP, noes=(no, replace(no, turn=turn)))
    assert [n.led for n in heard(over, CARD, {})] == [Led.ENDED, Led.ENDED]
    open_ = replace(read, ending=None, noes=(no, replace(no, turn=turn)))
    assert [n.led for n in heard(open_, CARD, {})][1] is Led.ENDED


def test_a_no_is_embraced_by_asking_or_by_letting_go_in_its_time() -> None:
    assert embraced(Taken.ASKED, 0)
    assert embraced(Taken.LET_GO)
    assert embraced(Taken.LET_GO, 8)
    assert not embraced(Taken.LET_GO, 4)
    assert not any(embraced(deed) for deed in set(Taken) - {Taken.ASKED, Taken.LET_GO})


def test_silence_that_the_prospect_breaks_is_a_pause() -> None:
    read = letter()
    silent = replace(read.exchanges[1], act=Act.SAYS_NO, trainee="", moves=moves(""))
    again = debrief_of(read, (read.exchanges[0], silent, *read.exchanges[2:]))
    assert [no.next for no in again.noes if no.turn == 2] == [Taken.PAUSED]
    last = debrief_of(read, (read.exchanges[0], silent))
    assert [no.next for no in last.noes] == [Taken.UNANSWERED]


def debrief_of(read: Debrief, exchanges: tuple[object, ...]) -> Debrief:
    return compose(
        scenario=read.scenario,
        seed=read.seed,
        lines=read.moments[: len(exchanges)],
        exchanges=exchanges,  # type: ignore[arg-type]  # they are exchanges
        ending=read.ending,
        right_ending=read.right_ending,
    )


def test_a_call_comes_down_to_a_few_numbers() -> None:
    read = letter()
    noes = heard(read, CARD, {})
    found = made(read, noes, call="c", day=FIRST_DAY, seconds=90.0, began={})
    assert (found.turns, found.noes, found.difficulty) == (4, len(noes), SCENARIO.difficulty)
    assert found.moves.keys() >= {"greeting", "push", "open_question"}
    assert not found.won
    silent = replace(read, exchanges=tuple(replace(e, act=Act.STATES) for e in read.exchanges))
    assert made(silent, (), call="c", day=FIRST_DAY, seconds=1.0, began={}).after is None
    plain = replace(
        read, exchanges=(*read.exchanges[:2], replace(read.exchanges[2], act=Act.SAYS_NO), read.exchanges[3])
    )
    late = made(plain, (), call="c", day=FIRST_DAY, seconds=90.0, began={3: 40.0})
    assert (late.after, late.after_seconds) == (2, 50.0)
    assert replace(late, ending=Ending.HONEST_NO, right=Ending.HONEST_NO).honest
    assert not replace(late, ending=Ending.HONEST_NO, right=Ending.COMMITMENT).honest
