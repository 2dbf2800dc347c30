"""A prospect's inner life: what a turn does to it, and what it answers.

Takes: a `Prospect`, a scenario, a trainee's words with their moves. Gives: the next `Prospect` and its `Answer`.
May not: word the answer (`lines` does), read a clock or draw a number.

A turn goes through four steps: it is heard (`hearing`), becomes deeds (moves seen in their situation), the deeds change
the feelings (`effects`), and the table (`table`) finds the answer to the part of the turn that a person would answer.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar, cast
from zlib import crc32

from noprac.core.effects import MATCHED, MISMATCHED, PLAIN, PRESSING, Deed, Inner, felt, inner
from noprac.core.hearing import Hearing, hear
from noprac.core.moment import ALL_LAYERS, HIGH, LOW, RECENT, Cue, Memory, Moment, Phase, Prospect, ending_for
from noprac.core.moves import NOS, PRESSURE, Act, Ending, Move, Moves
from noprac.core.scenario import Fact, Fit, Objection, Scenario
from noprac.core.situations import ACT, Situation
from noprac.core.speech import Mood
from noprac.core.table import Row, row_for

K = TypeVar("K")

COLD_FROM = 3  # detached moves on end, the third is felt
MANY_QUESTIONS = 4  # on end with nothing given back
PARROTING = 3  # mirrors on end
WORN = 3  # the same wording
MOST_SILENCES = 3  # long ones on end
MOST_UNHEARD = 5  # on end

ASKING = frozenset({Move.OPEN_QUESTION})
HEARING = frozenset({Move.LABEL, Move.SUMMARY, Move.ACKNOWLEDGE, Move.MIRROR})
GIVING = HEARING | {Move.PITCH, Move.GIVE_FREELY, Move.TAKEAWAY}
LISTENING = HEARING | {Move.OPEN_QUESTION}
DETACHED = frozenset(
    {Move.ASK_FOR_NO, Move.TAKEAWAY, Move.PERMISSION_TO_REFUSE, Move.TEMPERATURE_CHECK, Move.LET_GO, Move.DOOR_OPEN}
)


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


def begin(scenario: Scenario, seed: int) -> Prospect:
    """The prospect as it picks up."""
    start = scenario.start
    memory = Memory(told=frozenset(start.told), topic=start.told[-1] if start.told else None, offered=start.offered)
    feelings = inner(start.guard, start.trust, start.interest, start.patience)
    phase = Phase.WEIGHING if start.offered else Phase.OPENING
    return Prospect(phase, feelings, _drawn(scenario, seed), memory, seed)


def mood(feelings: Inner) -> Mood:
    """How it shows."""
    if feelings.guard >= HIGH:
        return Mood.CLOSING
    return Mood.OPEN if feelings.guard < LOW else Mood.WARY


def advance(prospect: Prospect, scenario: Scenario, text: str, moves: Moves) -> tuple[Prospect, Answer]:
    """A turn reaches the prospect: how it feels and what it remembers afterwards, and what it answers."""
    hearing = hear(scenario, text, moves)
    before = prospect.memory
    deeds = _deeds(_Turn(scenario, prospect.fit, before, hearing))
    after = _felt(prospect, scenario, hearing, deeds)
    memory = _remembered(prospect, scenario, hearing, deeds)
    cue = _cue(hearing, deeds)
    now = Moment(scenario, prospect.phase, after, prospect.fit, memory, hearing, cue, before)
    return _answered(prospect, now, row_for(now))


def interrupted(prospect: Prospect) -> Prospect:
    """The trainee has cut a line short."""
    return _done(prospect, Deed.INTERRUPTION)


def unanswered(prospect: Prospect) -> tuple[Prospect, Answer]:
    """A long silence."""
    memory = prospect.memory
    fed_up = _done(prospect, Deed.SILENCE) if memory.silent_run > 1 else prospect
    run = memory.silent_run + 1
    after = replace(fed_up, memory=replace(fed_up.memory, silent_run=run, turns=memory.turns + 1))
    if run <= MOST_SILENCES and after.inner.patience > 0:
        return after, Answer(Situation.SILENCE, ACT[Situation.SILENCE])
    ending = ending_for(prospect.fit) if memory.settled else Ending.HANG_UP
    return _ended(after), Answer(Situation.NOBODY_THERE, Act.ENDS, ending=ending)


def unheard(prospect: Prospect) -> tuple[Prospect, Answer]:
    """There was sound, and no words in it."""
    memory = prospect.memory
    run = memory.unheard_run + 1
    after = replace(prospect, memory=replace(memory, unheard_run=run, turns=memory.turns + 1))
    if run <= MOST_UNHEARD:
        return after, Answer(Situation.UNHEARD, ACT[Situation.UNHEARD])
    return _ended(after), Answer(Situation.NOBODY_THERE, Act.ENDS, ending=Ending.HANG_UP)


def left(prospect: Prospect) -> Ending:
    """The trainee hangs up: an honest ending where it had let go of a no, else a call broken off."""
    memory = prospect.memory
    stands = memory.settled or memory.objecting is not None
    return ending_for(prospect.fit) if stands and memory.let_go else Ending.HANG_UP


def _drawn(scenario: Scenario, seed: int) -> Fit:
    """The sealed truth of a seed."""
    lots = [fit for fit, weight in scenario.truth for _ in range(weight)]
    return lots[crc32(f"truth {seed}".encode()) % len(lots)]


def _done(prospect: Prospect, deed: Deed) -> Prospect:
    return replace(prospect, inner=felt(prospect.inner, {deed: 0}, PLAIN, wounded=False))


def _ended(prospect: Prospect) -> Prospect:
    return replace(prospect, phase=Phase.ENDED)


# Deeds: moves in their situation

_PLAINLY: Mapping[Move, Deed] = {
    Move.YES_QUESTION: Deed.YES_QUESTION,
    Move.ACKNOWLEDGE: Deed.ACKNOWLEDGE,
    Move.LET_GO: Deed.LET_GO,
    Move.DOOR_OPEN: Deed.DOOR_OPEN,
    Move.GIVE_FREELY: Deed.GIVE_FREELY,
    Move.REBUT: Deed.REBUT,
    Move.GUILT: Deed.GUILT,
    Move.URGENCY: Deed.URGENCY,
    Move.HYPE: Deed.HYPE,
    Move.PLEAD: Deed.PLEAD,
    Move.PERMISSION_TO_REFUSE: Deed.PERMISSION,
    Move.ACCUSATION_AUDIT: Deed.AUDIT,
    Move.NO_QUESTION: Deed.NO_QUESTION,
}
_TAKEAWAYS: Mapping[Fit, Deed] = {
    Fit.FITS: Deed.TAKEAWAY_FITS,
    Fit.LATER: Deed.TAKEAWAY_LATER,
    Fit.NEVER: Deed.TAKEAWAY_NEVER,
}


@dataclass(frozen=True, slots=True)
class _Turn:
    """A turn as the deeds are read off it, before it has changed anything."""

    scenario: Scenario
    fit: Fit
    memory: Memory
    hearing: Hearing

    @property
    def told(self) -> bool:
        """Whether all of the problem was told before."""
        return all(name in self.memory.told for name in self.scenario.problem.facts)


def _deeds(turn: _Turn) -> frozenset[Deed]:
    """What the turn does to this prospect."""
    memory, hearing = turn.memory, turn.hearing
    deeds = {deed for move in hearing.moves if (deed := _deed(move, turn)) is not None}
    if any(memory.templates.get(t, 0) >= WORN - 1 for t in hearing.templates):
        deeds = (deeds - _CLEVER) | {Deed.TEMPLATE}
    if _strung(memory, hearing):
        deeds = (deeds - _CLEVER) | {Deed.STRING}
    if hearing.rude:
        deeds.add(Deed.RUDE)
    if hearing.insulting:
        deeds = (deeds - _READINGS) | {Deed.INSULT}
    if hearing.moves & DETACHED and not hearing.moves & LISTENING and memory.cold_run >= COLD_FROM - 1:
        deeds.add(Deed.COLD)
    return frozenset(deeds)


_CLEVER = frozenset({Deed.NO_QUESTION, Deed.PERMISSION, Deed.AUDIT, Deed.ASK_FOR_NO, *_TAKEAWAYS.values()})
_READINGS = frozenset({Deed.LABEL_RIGHT, Deed.LABEL_OFF, Deed.LABEL_MOOD})


def _strung(memory: Memory, hearing: Hearing) -> bool:
    """A magic phrase with pressure tied to it, in this breath or in the next turn."""
    pushing = Move.PUSH in hearing.moves
    return hearing.string or (pushing and (Move.TAKEAWAY in hearing.moves or memory.soft_ago == 0))


def _deed(move: Move, turn: _Turn) -> Deed | None:
    special = _SPECIAL.get(move)
    return special(turn) if special else _PLAINLY.get(move)


def _open_question(turn: _Turn) -> Deed:
    if turn.memory.question_run >= MANY_QUESTIONS - 1 and not turn.hearing.moves & GIVING:
        return Deed.INTERROGATION
    return Deed.OPEN_ON_PROBLEM if _touches(turn) else Deed.OPEN_QUESTION


def _touches(turn: _Turn) -> bool:
    """The words touch the problem, or go on from it without naming anything."""
    hearing, problem = turn.hearing, turn.scenario.problem.facts
    names = hearing.right or hearing.assumed or hearing.probing or hearing.about in problem
    return names or (hearing.bare and turn.memory.topic in problem)


def _label(turn: _Turn) -> Deed:
    hearing = turn.hearing
    if hearing.right or (hearing.about is not None and not hearing.assumed):
        return Deed.LABEL_RIGHT
    return Deed.LABEL_MOOD if hearing.mood and not hearing.assumed else Deed.LABEL_OFF


def _summary(turn: _Turn) -> Deed:
    right = turn.hearing.named or turn.hearing.about is not None
    return Deed.SUMMARY_RIGHT if right else Deed.SUMMARY_OFF


def _mirror(turn: _Turn) -> Deed:
    return Deed.PARROT if turn.memory.mirror_run >= PARROTING - 1 else Deed.MIRROR


def _takeaway(turn: _Turn) -> Deed:
    return _TAKEAWAYS[turn.fit]


def _ask_for_no(turn: _Turn) -> Deed | None:
    """Before there is an offer to refuse it does nothing."""
    return Deed.ASK_FOR_NO if turn.memory.offered or turn.memory.pitched > 0 else None


def _pitch(turn: _Turn) -> Deed | None:
    if turn.memory.asked is not None:
        return None
    return Deed.PITCH_ON_PROBLEM if turn.told else Deed.PITCH_SOON


def _push(turn: _Turn) -> Deed:
    memory = turn.memory
    return Deed.PUSH_AGAIN if memory.pressed > 0 or memory.no_ago < RECENT else Deed.PUSH


def _discount(turn: _Turn) -> Deed | None:
    return None if turn.memory.counter_open else Deed.DISCOUNT


_SPECIAL: Mapping[Move, Callable[[_Turn], Deed | None]] = {
    Move.OPEN_QUESTION: _open_question,
    Move.LABEL: _label,
    Move.SUMMARY: _summary,
    Move.MIRROR: _mirror,
    Move.TAKEAWAY: _takeaway,
    Move.ASK_FOR_NO: _ask_for_no,
    Move.PITCH: _pitch,
    Move.PUSH: _push,
    Move.DISCOUNT: _discount,
}


# Feelings and memory after the turn


def _felt(prospect: Prospect, scenario: Scenario, hearing: Hearing, deeds: Iterable[Deed]) -> Inner:
    memory = prospect.memory
    style = hearing.style
    weight = PLAIN if style is None else MATCHED if style is scenario.persona.style else MISMATCHED
    wounded = memory.tricked or memory.pressed > 1
    # Sorted, so that the sum is the same on every run.
    return felt(prospect.inner, {d: memory.counts.get(d, 0) for d in sorted(deeds)}, weight, wounded)


def _remembered(prospect: Prospect, scenario: Scenario, hearing: Hearing, deeds: frozenset[Deed]) -> Memory:
    """Memory after the turn, before the answer."""
    memory = prospect.memory
    moves = hearing.moves
    pressed = bool(deeds & PRESSING)
    told = all(name in memory.told for name in scenario.problem.facts)
    return replace(
        memory,
        turns=memory.turns + 1,
        templates=_counted(memory.templates, hearing.templates),
        counts=_counted(memory.counts, deeds),
        question_run=_run(memory.question_run, moves, ASKING, GIVING),
        mirror_run=_run(memory.mirror_run, moves, frozenset({Move.MIRROR}), frozenset(Move) - PRESSURE - {Move.MIRROR}),
        cold_run=_run(memory.cold_run, moves, DETACHED, LISTENING),
        silent_run=0,
        unheard_run=0,
        pressed=memory.pressed + pressed,
        tricked=memory.tricked or Deed.STRING in deeds,
        no_ago=memory.no_ago + 1,
        soft_ago=0 if Move.TAKEAWAY in moves else memory.soft_ago + 1,
        pitched=memory.pitched + (Move.PITCH in moves),
        offered=memory.offered or (told and Move.PITCH in moves),
        heard=memory.heard or (told and bool(moves & LISTENING) and not pressed),
        let_go=(memory.let_go or bool(moves & {Move.LET_GO, Move.DOOR_OPEN})) and not pressed,
    )


def _run(run: int, moves: frozenset[Move], kinds: frozenset[Move], breaks: frozenset[Move]) -> int:
    """How many turns on end did `kinds`; pressure neither counts nor breaks, so that it never mends a run."""
    if moves & PRESSURE:
        return run
    if moves & breaks:
        return 1 if moves & kinds and kinds <= breaks else 0
    return run + 1 if moves & kinds else run


def _counted(counts: Mapping[K, int], done: Iterable[K]) -> dict[K, int]:
    return {**counts, **{key: counts.get(key, 0) + 1 for key in done}}


# What the turn asks for


def _cue(hearing: Hearing, deeds: frozenset[Deed]) -> Cue:
    """The part of the turn that a person would answer: what hurts first, then what was asked, then what was said."""
    if hearing.silent:
        return Cue.SILENT
    loud = next((cue for deed, cue in _LOUD if deed in deeds), None)
    if loud is not None:
        return loud
    if Move.YES_QUESTION in hearing.moves and hearing.asks_time:
        return Cue.ASKED_TIME
    pressing = next((cue for move, cue in _PRESSING if move in hearing.moves), None)
    if pressing is not None:
        return pressing
    if Move.NO_QUESTION in hearing.moves and hearing.timing and Move.NEXT_STEP_OFFER not in hearing.moves:
        return Cue.ASKED_TIMING
    quiet = next((cue for move, cue in _QUIET if move in hearing.moves), Cue.SAID)
    return _plain(hearing) if quiet is Cue.SAID or (quiet is Cue.FAREWELL and hearing.question) else quiet


def _plain(hearing: Hearing) -> Cue:
    """Talk that is no move."""
    if hearing.checking:
        return Cue.CHECKED
    return Cue.GREETED if hearing.introducing else Cue.SAID


_LOUD = (
    (Deed.RUDE, Cue.RUDE),
    (Deed.STRING, Cue.CAUGHT),
    (Deed.INSULT, Cue.INSULTED),
    (Deed.TEMPLATE, Cue.WORN),
    (Deed.INTERROGATION, Cue.QUESTIONED),
    (Deed.PARROT, Cue.PARROTED),
)
_PRESSING = (
    (Move.GUILT, Cue.SHAMED),
    (Move.REBUT, Cue.ARGUED),
    (Move.PUSH, Cue.PUSHED),
    (Move.URGENCY, Cue.RUSHED),
    (Move.DISCOUNT, Cue.PRICED),
    (Move.PLEAD, Cue.BEGGED),
    (Move.HYPE, Cue.HYPED),
)
_QUIET = (
    (Move.ASK_FOR_NO, Cue.ASKED_FOR_NO),
    (Move.NEXT_STEP_OFFER, Cue.STEP_OFFERED),
    (Move.TEMPERATURE_CHECK, Cue.PINGED),
    (Move.OPEN_QUESTION, Cue.ASKED_OPEN),
    (Move.GIVE_FREELY, Cue.GIVEN),
    (Move.FACT_QUESTION, Cue.ASKED_FACT),
    (Move.NO_QUESTION, Cue.ASKED_NO),
    (Move.YES_QUESTION, Cue.ASKED_YES),
    (Move.TAKEAWAY, Cue.TAKEN_AWAY),
    (Move.FAREWELL, Cue.FAREWELL),
    (Move.DOOR_OPEN, Cue.DOOR_OPEN),
    (Move.LET_GO, Cue.LET_GO),
    (Move.SUMMARY, Cue.SUMMED_UP),
    (Move.LABEL, Cue.LABELLED),
    (Move.MIRROR, Cue.MIRRORED),
    (Move.PITCH, Cue.PITCHED),
    (Move.PERMISSION_TO_REFUSE, Cue.FREED),
    (Move.ACCUSATION_AUDIT, Cue.AUDITED),
    (Move.ACKNOWLEDGE, Cue.NODDED),
    (Move.GREETING, Cue.GREETED),
)


# The answer, and what it leaves in memory


def _answered(prospect: Prospect, now: Moment, row: Row) -> tuple[Prospect, Answer]:
    answer = _filled(now, row)
    memory = _after_answer(now, answer)
    shutting = _SHUTTING.get(answer.situation)
    feelings = felt(now.inner, shutting, PLAIN, wounded=False) if shutting else now.inner
    return replace(prospect, phase=row.to or prospect.phase, inner=feelings, memory=memory), answer


# Who had to put a caller off is shut.
_SHUTTING: Mapping[Situation, Mapping[Deed, int]] = {
    Situation.GOODBYE: {Deed.GOT_RID: 0},
    Situation.DEAD_LINE: {Deed.HUNG_UP: 0},
}


def _filled(now: Moment, row: Row) -> Answer:
    """The row's answer with what it needs from the sheets."""
    say = row.say
    ending = None
    if row.to is Phase.ENDED:
        ending = row.ending or ending_for(now.fit)
    answer = Answer(say, ACT[say], ending=ending)
    match say:
        case Situation.TELL | Situation.NO_BUT:
            return _telling(now, answer)
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


def _telling(now: Moment, answer: Answer) -> Answer:
    """Asked twice, it tells the same; what it has told openly stays told."""
    # The row's checks have found one.
    fact = cast("Fact", now.next_problem if now.cue is Cue.NODDED else now.fact)
    if fact.id in now.memory.told:
        return replace(answer, fact=fact.id, layer=2)
    return replace(answer, fact=fact.id, layer=int(now.tells(fact)))


def _objecting(now: Moment, answer: Answer) -> Answer:
    """Asking opens the next layer; otherwise a no carries what the guard allows: plain, with a reason, the real one."""
    objection = cast("Objection", now.objection)  # the row's checks have found one
    said = now.memory.layers.get(objection.id, 0)
    allowed = 0 if now.inner.guard >= HIGH else 1 if now.inner.guard >= LOW else 2
    asked = now.cue in {Cue.ASKED_OPEN, Cue.MIRRORED}
    layer = min(max(said, 1), ALL_LAYERS - 1) if asked else allowed
    act = Act.SAYS_NO if layer == 0 else Act.OBJECTS
    return replace(answer, objection=objection.id, layer=layer, act=act)


def _after_answer(now: Moment, answer: Answer) -> Memory:
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
    real = answer.objection is not None and answer.layer == ALL_LAYERS - 1 and now.fit is not Fit.FITS
    return replace(
        memory,
        told=memory.told | opened,
        topic=answer.fact or memory.topic,
        layers=layers,
        objecting=objection or memory.objecting,
        no_ago=0 if no else memory.no_ago,
        hollow=memory.hollow + (answer.situation in _HOLLOW),
        settled=memory.settled or real or answer.situation in _SETTLES,
        asked=answer.question if answer.situation is Situation.ASK else None,
        questions=memory.questions | {answer.question} if answer.question else memory.questions,
        countered=memory.countered or answer.situation is Situation.COUNTER_OFFER,
        counter_open=answer.situation is Situation.COUNTER_OFFER,
    )


def _named(now: Moment, answer: Answer) -> frozenset[str]:
    """What the trainee has read off rightly: it is on the table, and with a cause all that follows from it."""
    if answer.situation is not Situation.EXACTLY or not now.hearing.right:
        return frozenset()
    parts = now.scenario.problem.facts
    if now.hearing.about in parts:
        return frozenset(parts[: parts.index(now.hearing.about) + 1])
    return frozenset({now.next_problem.id}) if now.next_problem else frozenset()


_HOLLOW = frozenset({Situation.HOLLOW_YES, Situation.BARE_YES})
_SETTLES = frozenset({Situation.RELIEF, Situation.FREED_LATER, Situation.FREED_NEVER})


def _current(now: Moment) -> str | None:
    """The objection that stands behind a no said without one."""
    objection = now.objection
    return objection.id if objection else None
