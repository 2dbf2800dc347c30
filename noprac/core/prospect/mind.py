"""A prospect's inner life: what a turn does to it, and what it answers.

Takes: a `Prospect`, a scenario, a trainee's words with their moves. Gives: the next `Prospect` and its `Answer`.
May not: word the answer (`lines` does), read a clock or draw a number.

A turn goes through four steps: it is heard (`hearing`), becomes deeds (moves seen in their situation), the deeds change
the feelings (`effects`), and the table (`table`) finds the answer to the part of the turn that a person would answer.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar
from zlib import crc32

from noprac.core.change import changed
from noprac.core.meeting import Left, known_then
from noprac.core.moves import PRESSURE, Act, Ending, Move, Moves
from noprac.core.prospect.answer import Answer, filled, remembered
from noprac.core.prospect.cues import cue_of
from noprac.core.prospect.deeds import DETACHED, GIVING, LISTENING, WORN, Turn, deeds_of
from noprac.core.prospect.effects import MATCHED, MISMATCHED, PLAIN, PRESSING, Deed, Inner, felt, inner
from noprac.core.prospect.hearing import Hearing, hear
from noprac.core.prospect.moment import HIGH, LOW, Memory, Moment, Phase, Prospect, ending_for
from noprac.core.prospect.table import Row, row_for
from noprac.core.scenario import Fit, Scenario, Warmth
from noprac.core.situations import ACT, Situation
from noprac.core.speech import Mood

K = TypeVar("K")

MOST_SILENCES = 3  # long ones on end
MOST_UNHEARD = 5  # on end

ASKING = frozenset({Move.OPEN_QUESTION})
TALKING = frozenset({Move.OTHER})
MIRRORING = frozenset({Move.MIRROR})
NO_MIRROR = frozenset(Move) - PRESSURE - MIRRORING


def begin(scenario: Scenario, seed: int) -> Prospect:
    """The prospect as it picks up."""
    start = scenario.start
    fit = _drawn(scenario, seed)
    topic = start.told[-1] if start.told else None
    memory = Memory(told=frozenset(start.told), topic=topic, offered=start.offered, asked=start.asks)
    feelings = inner(start.guard, start.trust, start.interest, start.patience)
    first = _refusing(memory, scenario, fit) if start.refused else memory
    return Prospect(_first_phase(offered=start.offered), feelings, fit, first)


def _refusing(memory: Memory, scenario: Scenario, fit: Fit) -> Memory:
    """It picks up with a no, which can be asked about at once: a plain one, to an offer that it knows with a reason."""
    name = next(objection.id for objection in scenario.objections if fit in objection.truth)
    return replace(memory, objecting=name, layers={name: 2 if memory.offered else 1}, no_ago=0)


_AS_LEFT: Mapping[Warmth, Mapping[Deed, int]] = {
    Warmth.WARM: {Deed.LEFT_WARM: 0},
    Warmth.PLAIN: {},
    Warmth.COLD: {Deed.LEFT_COLD: 0},
}


def begin_again(scenario: Scenario, left: Left) -> Prospect:
    """The prospect of a later call as it picks up: it starts from how it was left, and remembers what it has told, what
    it was offered, whether it was tricked, and which wordings it is tired of.
    """
    fresh = begin(scenario, left.lot)
    memory = replace(
        fresh.memory,
        told=fresh.memory.told | known_then(scenario, left),
        templates=dict.fromkeys(left.worn, WORN - 1),
        tricked=left.tricked or left.pressed > 1,
        offered=fresh.memory.offered or left.offered,
        met=True,
    )
    feelings = felt(fresh.inner, _AS_LEFT[left.warmth], PLAIN, wounded=False)
    return replace(fresh, phase=_first_phase(offered=memory.offered), inner=feelings, memory=memory)


def _first_phase(*, offered: bool) -> Phase:
    return Phase.WEIGHING if offered else Phase.OPENING


def mood(feelings: Inner) -> Mood:
    """How it shows."""
    if feelings.guard >= HIGH:
        return Mood.CLOSING
    return Mood.OPEN if feelings.guard < LOW else Mood.WARY


def advance(prospect: Prospect, scenario: Scenario, text: str, moves: Moves) -> tuple[Prospect, Answer]:
    """A turn reaches the prospect: how it feels and what it remembers afterwards, and what it answers."""
    hearing = hear(scenario, text, moves)
    before = prospect.memory
    deeds = deeds_of(Turn(scenario, prospect.fit, before, hearing))
    after = _felt(prospect, scenario, hearing, deeds)
    memory = _remembered(prospect, scenario, hearing, deeds)
    cue = cue_of(hearing, deeds)
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
    """The trainee hangs up: an honest ending where it had let go of a no or a cool ping, else a call broken off."""
    memory = prospect.memory
    stands = memory.settled or memory.cooled or memory.objecting is not None
    return ending_for(prospect.fit) if stands and memory.let_go else Ending.HANG_UP


def _drawn(scenario: Scenario, seed: int) -> Fit:
    """The sealed truth of a seed."""
    lots = [fit for fit, weight in scenario.truth for _ in range(weight)]
    return lots[crc32(f"truth {seed}".encode()) % len(lots)]


def _done(prospect: Prospect, deed: Deed) -> Prospect:
    return replace(prospect, inner=felt(prospect.inner, {deed: 0}, PLAIN, wounded=False))


def _ended(prospect: Prospect) -> Prospect:
    return replace(prospect, phase=Phase.ENDED)


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
    return changed(
        memory,
        turns=memory.turns + 1,
        templates=_counted(memory.templates, hearing.templates),
        counts=_counted(memory.counts, deeds),
        question_run=0 if _talks(hearing) else _run(memory.question_run, moves, ASKING, GIVING),
        mirror_run=_run(memory.mirror_run, moves, MIRRORING, NO_MIRROR),
        cold_run=_run(memory.cold_run, moves, DETACHED, LISTENING),
        silent_run=0,
        unheard_run=0,
        pressed=memory.pressed + pressed,
        tricked=memory.tricked or Deed.STRING in deeds,
        no_ago=memory.no_ago + 1,
        leaned=pressed or Move.NEXT_STEP_OFFER in moves,
        soft_ago=0 if Move.TAKEAWAY in moves else memory.soft_ago + 1,
        pitched=memory.pitched + (Move.PITCH in moves),
        offered=memory.offered or (told and Move.PITCH in moves),
        heard=memory.heard or (told and bool(moves & LISTENING) and not pressed),
        let_go=(memory.let_go or bool(moves & {Move.LET_GO, Move.DOOR_OPEN})) and not pressed,
    )


def _talks(hearing: Hearing) -> bool:
    """It says something of its own, and neither asks nor presses."""
    return hearing.moves <= TALKING and not hearing.question and not hearing.silent


def _run(run: int, moves: frozenset[Move], kinds: frozenset[Move], breaks: frozenset[Move]) -> int:
    """How many turns on end did `kinds`; pressure neither counts nor breaks, so that it never mends a run."""
    if moves & PRESSURE:
        return run
    if moves & breaks:
        return 1 if moves & kinds and kinds <= breaks else 0
    return run + 1 if moves & kinds else run


def _counted(counts: Mapping[K, int], done: Iterable[K]) -> dict[K, int]:
    return {**counts, **{key: counts.get(key, 0) + 1 for key in done}}


def _answered(prospect: Prospect, now: Moment, row: Row) -> tuple[Prospect, Answer]:
    answer = filled(now, row)
    memory = remembered(now, answer)
    shutting = _SHUTTING.get(answer.situation)
    feelings = felt(now.inner, shutting, PLAIN, wounded=False) if shutting else now.inner
    return changed(prospect, phase=row.to or prospect.phase, inner=feelings, memory=memory), answer


# Who had to put a caller off is shut.
_SHUTTING: Mapping[Situation, Mapping[Deed, int]] = {
    Situation.GOODBYE: {Deed.GOT_RID: 0},
    Situation.DEAD_LINE: {Deed.HUNG_UP: 0},
}
