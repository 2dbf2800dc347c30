"""The checks that the table is written in; each reads one thing off a moment.

Takes: a `Moment`. Gives: true or false. May not: change anything, or know what follows from the answer.
"""

from noprac.core.moves import Move
from noprac.core.prospect.effects import PRESSING, Deed
from noprac.core.prospect.moment import (
    ALL_LAYERS,
    BURNING,
    HIGH,
    INTERESTED,
    KEEN,
    LONGEST,
    LOW,
    RECENT,
    TRUST_LEFT,
    TRUSTING,
    Moment,
)
from noprac.core.prospect.replies import answers
from noprac.core.scenario import Fit
from noprac.core.situations import Situation


def high(m: Moment) -> bool:
    """The guard is up."""
    return m.inner.guard >= HIGH


def low(m: Moment) -> bool:
    """The guard is down."""
    return m.inner.guard < LOW


def not_high(m: Moment) -> bool:
    """The guard is middle or low."""
    return m.inner.guard < HIGH


def trust_left(m: Moment) -> bool:
    """Enough for a polite goodbye."""
    return m.inner.trust >= TRUST_LEFT


def keen(m: Moment) -> bool:
    """Interested enough to argue for it."""
    return m.inner.interest >= INTERESTED


def burning(m: Moment) -> bool:
    """Very interested."""
    return m.inner.interest >= BURNING


def spent(m: Moment) -> bool:
    """No patience left."""
    return m.inner.patience <= 0


def out_of_time(m: Moment) -> bool:
    """The next meeting calls."""
    return m.memory.turns >= LONGEST


def fits(m: Moment) -> bool:
    """The offer truly fits."""
    return m.fit is Fit.FITS


def later(m: Moment) -> bool:
    """It fits, at another time."""
    return m.fit is Fit.LATER


def never(m: Moment) -> bool:
    """It does not fit."""
    return m.fit is Fit.NEVER


def problem_told(m: Moment) -> bool:
    """All of the real problem is on the table."""
    return m.next_problem is None


def problem_open(m: Moment) -> bool:
    """Part of the problem is still to be told."""
    return m.next_problem is not None


def ready(m: Moment) -> bool:
    """All that a yes with a when needs, but for the offer: nobody says yes to a caller who has not listened."""
    feels = m.inner.guard < LOW and m.inner.trust >= TRUSTING and m.inner.interest >= KEEN
    return feels and m.fit is Fit.FITS and problem_told(m) and heard(m) and not m.memory.settled


def offered(m: Moment) -> bool:
    """The offer was put to the problem."""
    return m.memory.offered


def spoken_of(m: Moment) -> bool:
    """There is something to refuse: the offer was spoken of, or a no stands."""
    return m.memory.pitched > 0 or m.memory.offered or standing(m)


def heard(m: Moment) -> bool:
    """The problem was told and then listened to."""
    return m.memory.heard


def hollow(m: Moment) -> bool:
    """A yes was fished out of it."""
    return m.before.hollow > 0


def hollow_twice(m: Moment) -> bool:
    """It was fished twice."""
    return m.before.hollow > 1


def pitching(m: Moment) -> bool:
    """The turn pitches or pushes."""
    return bool(m.hearing.moves & {Move.PITCH, Move.PUSH, Move.HYPE, Move.NEXT_STEP_OFFER})


def pressed_before(m: Moment) -> bool:
    """There was pressure in an earlier turn."""
    return m.before.pressed > 0


def pitched_before(m: Moment) -> bool:
    """It was pitched to in an earlier turn."""
    return m.before.pitched > 0


def pitched_often(m: Moment) -> bool:
    """It heard the offer twice already."""
    return m.before.pitched > 1


def standing(m: Moment) -> bool:
    """A no to the offer stands."""
    return m.memory.settled or m.before.objecting is not None


def cooled(m: Moment) -> bool:
    """Pinged, one whom it does not fit now has said so."""
    return m.before.cooled


def settled(m: Moment) -> bool:
    """The no is final, with its reason."""
    return m.before.settled


def after_no(m: Moment) -> bool:
    """The line before was a no."""
    return m.before.no_ago == 0


def about_no(m: Moment) -> bool:
    """The question is about the no just given, or after a word or two in between about the no that stands."""
    before = m.before
    if before.objecting is None or before.no_ago > RECENT:
        return False
    same = m.hearing.objecting == before.objecting
    loose = m.hearing.about is None and (m.hearing.grounds or not m.hearing.probing)
    return same or loose if before.no_ago == 0 else not before.strayed and (same or m.hearing.bare or m.hearing.grounds)


def reason_left(m: Moment) -> bool:
    """There is an objection with a layer unsaid."""
    return m.objection is not None


def said_out(m: Moment) -> bool:
    """Every reason for a no is out."""
    return m.objection is None


def layer_left(m: Moment) -> bool:
    """The no just given has a layer unsaid."""
    return m.memory.layers.get(m.before.objecting or "", 0) < ALL_LAYERS and m.objection is not None


def unpressed(m: Moment) -> bool:
    """Nobody has leaned on it or spoken ill of it in this call."""
    return m.memory.pressed == 0 and not m.memory.counts.keys() & _ILL


_ILL = frozenset({Deed.RUDE, Deed.INSULT})
_SORE = PRESSING | _ILL | {Deed.TEMPLATE, Deed.INTERROGATION, Deed.PARROT, Deed.YES_QUESTION}


def apology(m: Moment) -> bool:
    """It hears sorry for what it has been put through."""
    return m.hearing.sorry and (m.hearing.pushy or bool(m.before.counts.keys() & _SORE))


def finds(m: Moment) -> bool:
    """It knows what the question is after."""
    return m.fact is not None


def on_problem(m: Moment) -> bool:
    """The question is after the problem."""
    return m.fact is not None and m.fact.id in m.scenario.problem.facts


def tells(m: Moment) -> bool:
    """And it feels safe enough to tell."""
    return m.fact is not None and (m.tells(m.fact) or m.fact.id in m.memory.told)


def keeps(m: Moment) -> bool:
    """It will not tell, and has nothing else to say about it."""
    return m.fact is not None and not tells(m) and not m.fact.guarded


def tells_problem(m: Moment) -> bool:
    """It feels safe enough to say what really hurts, and has not said all of it."""
    return m.next_problem is not None and m.tells(m.next_problem)


def goes_on(m: Moment) -> bool:
    """It has just spoken of what hurts, or of what leads there, and there is more to it."""
    just = m.scenario.fact(m.before.just) if m.before.just else None
    left = m.next_problem
    return just is not None and left is not None and (just.id in m.scenario.problem.facts or just.leads_to == left.id)


def fresh(m: Moment) -> bool:
    """The words lead to something that was not told yet."""
    return m.fact is not None and m.fact.id not in m.memory.told


def named_fact(m: Moment) -> bool:
    """The words name something that it knows."""
    return m.hearing.about is not None


def greeting(m: Moment) -> bool:
    """It is how one begins."""
    return m.hearing.greeting


def feeling_with(m: Moment) -> bool:
    """The feeling that they name is about a thing, not a person."""
    return m.hearing.feeling_with


def figure(m: Moment) -> bool:
    """It names an amount."""
    return m.hearing.figure


def brief(m: Moment) -> bool:
    """It is a handful of words."""
    return m.hearing.brief


def just_told(m: Moment) -> bool:
    """Its last line told a fact."""
    return m.before.just is not None


def filler(m: Moment) -> bool:
    """It wants a nod."""
    return m.hearing.filler


def identity(m: Moment) -> bool:
    """It asks who this is."""
    return m.hearing.identity


def proposing(m: Moment) -> bool:
    """It thinks aloud of what might be done."""
    return m.hearing.proposing


def plainly(m: Moment) -> bool:
    """The question has no side: it may be answered either way."""
    return not m.hearing.framed


def lets_go(m: Moment) -> bool:
    """It lets go in the same breath."""
    return Move.LET_GO in m.hearing.moves


def first(m: Moment) -> bool:
    """It is the trainee's first turn."""
    return m.before.turns == 0


def met(m: Moment) -> bool:
    """They have spoken before, in another call."""
    return m.memory.met


def question(m: Moment) -> bool:
    """It is put as a question."""
    return m.hearing.question


def known(m: Moment) -> bool:
    """The words are of its world."""
    return m.hearing.known


def bare(m: Moment) -> bool:
    """The words hold nothing to go by."""
    return m.hearing.bare


def right(m: Moment) -> bool:
    """The words name the problem, or what it has just told."""
    return m.hearing.right or (m.hearing.about is not None and m.hearing.about in m.memory.told)


def named(m: Moment) -> bool:
    """The words hold the problem, whatever else they hold, or what it has just told."""
    return m.hearing.named or right(m)


def assumed(m: Moment) -> bool:
    """The words name what callers take the problem for."""
    return m.hearing.assumed


def topical(m: Moment) -> bool:
    """The words touch the problem, rightly or not."""
    return m.hearing.assumed or m.hearing.right


def mood(m: Moment) -> bool:
    """The words name a feeling."""
    return m.hearing.mood


def answering(m: Moment) -> bool:
    """The prospect had asked something, and here is an answer."""
    return m.before.asked is not None and not m.hearing.question and not m.hearing.bare


def dodged(m: Moment) -> bool:
    """The prospect had asked something, and what comes is no answer to that."""
    return answering(m) and not answers(m.scenario.question(m.before.asked or "").says, m.hearing.plain)


def at_a_loss(m: Moment) -> bool:
    """It had asked, and is told in few words that one does not know."""
    return dodged(m) and len(m.hearing.plain.split()) <= FEW


FEW = 6  # words


def asks_left(m: Moment) -> bool:
    """It has a question of its own left."""
    return any(q.id not in m.memory.questions for q in m.scenario.questions)


def asks_next(m: Moment) -> bool:
    """The offer was spoken of, and it has a question of its own left."""
    return spoken_of(m) and asks_left(m)


_MEETING = frozenset({Move.ACKNOWLEDGE, Move.DISCOUNT, Move.PITCH, Move.OTHER})


def agreed(m: Moment) -> bool:
    """Its counter-offer was met, by a plain word: a phrase that goes for the no meets nothing."""
    return m.before.counter_open and not m.hearing.refusing and m.hearing.moves <= _MEETING


def declined(m: Moment) -> bool:
    """Its counter-offer was refused."""
    return m.before.counter_open and m.hearing.refusing


def counters(m: Moment) -> bool:
    """It has a middle to propose."""
    return bool(m.scenario.lines.get(Situation.COUNTER_OFFER)) and not m.memory.countered
