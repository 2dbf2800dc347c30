"""An answer, before it is worded: what it takes from the scenario's sheets, and what it leaves in memory.

Takes: a moment and the row of the table that holds. Gives: `Answer`, `Memory`. May not: word it; `lines` does.
"""

from dataclasses import dataclass, replace
from typing import cast

from noprac.core.change import changed
from noprac.core.moves import NOS, Act, Ending
from noprac.core.prospect.checks import tells_problem
from noprac.core.prospect.moment import ALL_LAYERS, HIGH, LOW, Cue, Memory, Moment, Phase, ending_for
from noprac.core.prospect.table import Row
from noprac.core.scenario import Fact, Fit, Objection
from noprac.core.situations import ACT, Situation


@dataclass(frozen=True, slots=True)
class Answer:
    """What the prospect says, before it is worded. `fact`, `objection`, `question`: ids, where the line comes from the
    scenario's sheets; `layer`: of a fact 0 guarded, 1 open, 2 open and said before; of an objection 0 to 2."""

    situation: Situation
    act: Act
    fact: str | None = None
    objection: str | None = None
    question: str | None = None
    layer: int = 0
    ending: Ending | None = None


def filled(now: Moment, row: Row) -> Answer:
    """The row's answer with what it needs from the sheets."""
    say = row.say
    ending = None
    if row.to is Phase.ENDED:
        ending = row.ending or ending_for(now.fit)
    answer = Answer(say, ACT[say], ending=ending)
    match say:
        case Situation.TELL | Situation.NO_BUT:
            return _telling(now, row, answer)
        case Situation.CORRECT:
            part = cast("Fact", now.next_problem)  # the row's checks have found one
            return replace(answer, fact=part.id, layer=1)
        case Situation.OBJECT:
            return _objecting(now, answer)
        case Situation.ASK:
            asked = next(q.id for q in now.scenario.questions if q.id not in now.memory.questions)
            return replace(answer, question=asked)
        case Situation.REACT:
            return replace(answer, question=now.before.asked)
        case _:
            return answer


def _telling(now: Moment, row: Row, answer: Answer) -> Answer:
    """Asked twice, it tells the same; what it has told openly stays told."""
    # The row's checks have found one.
    unasked = tells_problem in row.when
    fact = cast("Fact", now.next_problem if unasked else now.fact)
    if fact.id in now.memory.told:
        return replace(answer, fact=fact.id, layer=2)
    return replace(answer, fact=fact.id, layer=int(now.tells(fact)))


def _objecting(now: Moment, answer: Answer) -> Answer:
    """Asking opens the next layer; otherwise a no carries what the guard allows: plain, with a reason, the real one."""
    objection = cast("Objection", now.objection)  # the row's checks have found one
    said = now.memory.layers.get(objection.id, 0)
    allowed = 0 if now.inner.guard >= HIGH else 1 if now.inner.guard >= LOW else 2
    asked = now.cue in _ASKS_ON
    layer = min(max(said, 1), ALL_LAYERS - 1) if asked else allowed
    act = Act.SAYS_NO if layer == 0 else Act.OBJECTS
    return replace(answer, objection=objection.id, layer=layer, act=act)


def remembered(now: Moment, answer: Answer) -> Memory:
    """Memory after the answer."""
    memory = now.memory
    no = answer.act in NOS
    objection = answer.objection or (_current(now) if no and answer.act is not Act.CORRECTS else None)
    layers = memory.layers
    if answer.objection is not None:
        said = max(answer.layer + 1, layers.get(answer.objection, 0))
        layers = {**layers, answer.objection: said}
    if now.cue is Cue.ARGUED and now.before.objecting is not None:
        layers = {**layers, now.before.objecting: max(layers.get(now.before.objecting, 0) - 1, 0)}
    opened = frozenset({answer.fact}) if answer.fact and answer.layer > 0 else _named(now, answer)
    flat = answer.situation is Situation.FLAT_NO and now.fit is not Fit.FITS
    real = answer.objection is not None and answer.layer == ALL_LAYERS - 1 and now.fit is not Fit.FITS
    return changed(
        memory,
        told=memory.told | opened,
        topic=answer.fact or memory.topic,
        just=answer.fact,
        question_run=0 if answer.situation is Situation.QUESTIONED else memory.question_run,
        layers=layers,
        objecting=objection or memory.objecting,
        no_ago=0 if no else memory.no_ago,
        strayed=answer.fact is not None or (memory.strayed and not no),
        heard=memory.heard or _understood(memory.told | opened, answer, now),
        hollow=memory.hollow + (answer.situation in _HOLLOW),
        settled=memory.settled or real or flat or answer.situation in _SETTLES,
        cooled=memory.cooled or (answer.situation in _TEPID and now.fit is not Fit.FITS),
        asked=answer.question if answer.situation is Situation.ASK else None,
        questions=memory.questions | {answer.question} if answer.question else memory.questions,
        countered=memory.countered or answer.situation is Situation.COUNTER_OFFER,
        counter_open=answer.situation is Situation.COUNTER_OFFER or (memory.counter_open and now.cue in _LEAVES_OPEN),
    )


def _named(now: Moment, answer: Answer) -> frozenset[str]:
    """What the trainee has read off rightly: it is on the table, and with a cause all that follows from it."""
    if answer.situation is not Situation.EXACTLY or not now.hearing.right:
        return frozenset()
    parts = now.scenario.problem.facts
    if now.hearing.about in parts:
        return frozenset(parts[: parts.index(now.hearing.about) + 1])
    return frozenset({now.next_problem.id}) if now.next_problem else frozenset()


def _understood(told: frozenset[str], answer: Answer, now: Moment) -> bool:
    """All of it is told, and was just given back rightly."""
    return answer.situation is Situation.EXACTLY and told.issuperset(now.scenario.problem.facts)


_ASKS_ON = frozenset({Cue.ASKED_OPEN, Cue.MIRRORED})
_LEAVES_OPEN = frozenset({Cue.ASKED_OPEN, Cue.ASKED_FACT, Cue.MIRRORED, Cue.CHECKED})  # an offer of its own
_HOLLOW = frozenset({Situation.HOLLOW_YES, Situation.BARE_YES})
_TEPID = frozenset({Situation.COLD, Situation.WARM})
_SETTLES = frozenset({Situation.RELIEF, Situation.FREED_LATER, Situation.FREED_NEVER})


def _current(now: Moment) -> str | None:
    """The objection that stands behind a no said without one."""
    objection = now.objection
    return objection.id if objection else None
