"""A call as the fold of its events.

Takes: a scenario and a seed (`begin`), then one event at a time (`step`). Gives: the next call and the effects that the
world is to carry out. May not: wait, read a clock, do anything itself; events carry their time. An event that the stage
does not allow raises `Misuse`, and the call stays as it was.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from noprac.core import interruption, lines
from noprac.core.change import changed
from noprac.core.errors import Misuse
from noprac.core.events import (
    AskedAgain,
    Began,
    Echoed,
    Effect,
    Event,
    Finish,
    HungUp,
    Hush,
    Interrupted,
    LineSpoken,
    LineStarted,
    Listen,
    Mended,
    Mute,
    Note,
    Partial,
    Paused,
    Resumed,
    Said,
    Say,
    Tick,
    Trouble,
    Unheard,
)
from noprac.core.meeting import Left, known_then, met_again
from noprac.core.moves import YES_KIND, Act, Moves
from noprac.core.prospect import mind as minds
from noprac.core.prospect.answer import Answer
from noprac.core.prospect.moment import Prospect
from noprac.core.scenario import Scenario, Start
from noprac.core.speech import Part, Via
from noprac.core.standing import Call, Line, Stage, State, Turn, right_endings
from noprac.core.transcript import Exchange

__all__ = ["Call", "Line", "Stage", "State", "Turn", "begin", "replay", "rewind", "right_endings", "step", "transcript"]

PATIENT = {Via.VOICE: 9.0, Via.TYPED: 60.0}  # seconds of silence before the prospect asks; a typist needs longer
PATIENT_AT_FIRST = 25.0  # while nobody knows yet how the turns come
OWN_VOICE = (
    "noprac heard its own voice. Put on headphones to cut in; until then it listens when the prospect has finished."
)
SPOKEN_OUT = 0.85  # a line cut this late was as good as over: no interruption


Stepped = tuple[Call, tuple[Effect, ...]]


def begin(scenario: Scenario, seed: int = 0) -> Call:
    """A call that waits for `Began`."""
    return Call(scenario, seed, Stage.READY, minds.begin(scenario, seed))


def step(call: Call, event: Event) -> Stepped:
    """The call after `event`, and what is to be done. Raises Misuse where the stage does not allow the event."""
    allowed, take = _TAKES[type(event)]
    if call.stage not in allowed:
        raise Misuse(f"{type(event).__name__} while {call.stage}")
    return take(call, event)


def replay(scenario: Scenario, seed: int, events: Iterable[Event]) -> Call:
    """The call that `events` make. Raises Misuse."""
    call = begin(scenario, seed)
    for event in events:
        call, _ = step(call, event)
    return call


def rewind(events: Sequence[Event], turn: int) -> tuple[Event, ...]:
    """The events up to where the trainee's answer to line `turn` is due. Raises Misuse where that line never ended."""
    for n, event in enumerate(events):
        if isinstance(event, LineSpoken | Interrupted) and event.turn == turn:
            return tuple(events[: n + 1])
    raise Misuse(f"no line {turn} to go back to")


def transcript(call: Call) -> tuple[Exchange, ...]:
    """The words of the call, with pauses and pace where the turns were spoken."""
    return tuple(_exchange(turn) for turn in call.turns)


def _exchange(turn: Turn) -> Exchange:
    line, said, heard = turn.line, turn.said, _line_seconds(turn)
    if said is None:
        return Exchange(
            line.act, line.text, "", Moves(), interrupted=turn.cut, line_seconds=heard, unheard=turn.unheard
        )
    return Exchange(
        line.act,
        line.text,
        said.text,
        said.moves,
        said.words,
        _pause(turn, said),
        _pace(said),
        interrupted=turn.cut,
        delivery=said.delivery,
        line_seconds=heard,
    )


def _line_seconds(turn: Turn) -> float | None:
    if turn.started is None or turn.spoken is None:
        return None
    return round(max(turn.spoken - turn.started, 0.0), 3)


def _pause(turn: Turn, said: Said) -> float | None:
    """Seconds from the line's end to the first sound; 0 where the trainee cut in."""
    if said.started is None or turn.spoken is None:
        return None
    return round(max(said.started - turn.spoken, 0.0), 3)


def _pace(said: Said) -> float | None:
    """Words a minute, from the first word's start to the last one's end."""
    if not said.words:
        return None
    seconds = said.words[-1].end - said.words[0].start
    return round(len(said.words) * 60 / seconds, 1) if seconds > 0 else None


# What each event does


def _began(call: Call, event: Began) -> Stepped:
    begun = call if event.met is None else _met(call, event.met)
    start = begun.scenario.start
    act = _no(start) if start.refused else Act.ASKS if start.asks else Act.GREETS
    line = Line(1, act, lines.opening(begun.scenario, call.seed, event.met), _state(begun.prospect))
    return replace(begun, stage=Stage.SPEAKING, turns=(Turn(line),)), _saying(line)


def _no(start: Start) -> Act:
    """A no to an offer that is known has its reason."""
    return Act.OBJECTS if start.offered else Act.SAYS_NO


def _met(call: Call, left: Left) -> Call:
    scenario = met_again(call.scenario)
    return replace(call, scenario=scenario, prospect=minds.begin_again(scenario, left), met=left)


def _line_started(call: Call, event: LineStarted) -> Stepped:
    _check_turn(call, event.turn)
    started = replace(call.turns[-1], started=event.at)
    return replace(call, turns=(*call.turns[:-1], started)), ()


def _line_spoken(call: Call, event: LineSpoken) -> Stepped:
    _check_turn(call, event.turn)
    return _line_over(call, changed(call.turns[-1], spoken=event.at), event.at)


def _interrupted(call: Call, event: Interrupted) -> Stepped:
    _check_turn(call, event.turn)
    last = call.turns[-1]
    if last.again:  # the line had been heard to its end before
        return _line_over(call, replace(last, spoken=event.at), event.at)
    cut = event.spoken < SPOKEN_OUT
    after = replace(call, prospect=minds.interrupted(call.prospect), uncut=call.prospect) if cut else call
    return _line_over(after, replace(last, spoken=event.at, cut=cut, out=event.spoken), event.at)


def _line_over(call: Call, turn: Turn, at: float) -> Stepped:
    turns = (*call.turns[:-1], turn)
    if call.closing is not None:
        return replace(call, turns=turns, stage=Stage.ENDED, ending=call.closing), (Finish(call.closing),)
    return changed(call, turns=turns, stage=Stage.LISTENING, quiet_since=at), (Listen(),)


def _partial(call: Call, event: Partial) -> Stepped:
    return replace(call, quiet_since=event.at, via=call.via or Via.VOICE), ()


def _said(call: Call, event: Said) -> Stepped:
    last = changed(call.turns[-1], said=event)
    if last.cut and interruption.leaves_the_word(event.text):
        return _pick_up(call, (*call.turns[:-1], last), event.via)
    mind, answer = minds.advance(call.prospect, call.scenario, event.text, event.moves)
    return _answer(call, (*call.turns[:-1], last), event.via, mind, answer)


def _unheard(call: Call, _: Unheard) -> Stepped:
    last = replace(call.turns[-1], unheard=True)
    return _answer(call, (*call.turns[:-1], last), call.via, *minds.unheard(call.prospect))


def _echoed(call: Call, event: Echoed) -> Stepped:
    """Nobody cut in: the line is said again where it was cut, and the call feels nothing."""
    last = call.turns[-1]
    notes = () if call.echoes else (Note(OWN_VOICE),)
    after = replace(call, echoes=call.echoes + 1, quiet_since=event.at)
    if not last.cut:
        return after, (Listen(), *notes)
    turns = (*call.turns[:-1], replace(last, cut=False, out=1.0))
    return replace(after, stage=Stage.SPEAKING, prospect=call.uncut or call.prospect, turns=turns), (
        *_saying(last.line),
        *notes,
    )


def _asked_again(call: Call, _: AskedAgain) -> Stepped:
    """One who cut the line short is given the word on it anyway."""
    last = call.turns[-1]
    if last.cut:
        return call, ()
    turns = (*call.turns[:-1], replace(last, again=True))
    return replace(call, stage=Stage.SPEAKING, turns=turns), _saying(last.line)


def _tick(call: Call, event: Tick) -> Stepped:
    """A pause is no fault: after a no, four seconds of it are the best answer there is. A long one gets a word, and one
    who cuts in and says nothing is not waited for."""
    if call.turns[-1].cut and call.via is not Via.TYPED and event.at - call.quiet_since >= interruption.PICKED_UP:
        return _pick_up(call, call.turns, call.via)
    patience = PATIENT[call.via] if call.via else PATIENT_AT_FIRST
    if event.at - call.quiet_since < patience:
        return call, ()
    return _answer(call, call.turns, call.via, *minds.unanswered(call.prospect))


def _hung_up(call: Call, _: HungUp) -> Stepped:
    ending = call.closing or minds.left(call.prospect)
    return replace(call, stage=Stage.ENDED, ending=ending), (Hush(), Mute(), Finish(ending))


def _paused(call: Call, _: Paused) -> Stepped:
    return _hold(call)


def _resumed(call: Call, event: Resumed) -> Stepped:
    if call.held is Stage.SPEAKING:
        return replace(call, stage=Stage.SPEAKING, held=None), _saying(call.turns[-1].line)
    return replace(call, stage=Stage.LISTENING, held=None, quiet_since=event.at), (Listen(),)


def _trouble(call: Call, event: Trouble) -> Stepped:
    note = Note(f"{event.what} {event.mend}".strip())
    if event.part is not Part.MICROPHONE or call.stage is Stage.PAUSED:
        return call, (note,)
    held, effects = _hold(call)
    return held, (*effects, note)


def _mended(call: Call, event: Mended) -> Stepped:
    return call, (Note(f"The {event.part} works again."),)


def _hold(call: Call) -> Stepped:
    hush = (Hush(),) if call.stage is Stage.SPEAKING else ()
    return replace(call, stage=Stage.PAUSED, held=call.stage), (*hush, Mute())


def _answer(call: Call, turns: tuple[Turn, ...], via: Via | None, mind: Prospect, answer: Answer) -> Stepped:
    then = frozenset[str]() if call.met is None else known_then(call.scenario, call.met)
    text = lines.choose(call.scenario, answer, call.seed, call.said, then)
    line = Line(len(turns) + 1, answer.act, text, _state(mind), YES_KIND.get(answer.act))
    after = changed(
        call,
        stage=Stage.SPEAKING,
        prospect=mind,
        turns=(*turns, Turn(line)),
        closing=answer.ending,
        via=via,
    )
    return after, _saying(line)


def _pick_up(call: Call, turns: tuple[Turn, ...], via: Via | None) -> Stepped:
    """A line that was cut short, where the one who cut in leaves the word to the prospect."""
    cut = turns[-1]
    text = interruption.picked_up(cut.line.text, cut.out, call.said)
    line = replace(cut.line, turn=len(turns) + 1, text=text, state=_state(call.prospect))
    after = replace(call, stage=Stage.SPEAKING, turns=(*turns, Turn(line)), via=via)
    return after, _saying(line)


def _saying(line: Line) -> tuple[Effect, ...]:
    return Mute(), Say(line.turn, line.text, line.act, line.state.mood)


def _state(mind: Prospect) -> State:
    feelings = mind.inner
    return State(
        guard=feelings.guard / 1000,
        trust=feelings.trust / 1000,
        interest=feelings.interest / 1000,
        patience=feelings.patience / 1000,
        phase=mind.phase,
        mood=minds.mood(feelings),
    )


def _check_turn(call: Call, turn: int) -> None:
    if turn != len(call.turns):
        raise Misuse(f"line {turn} while line {len(call.turns)} is said")


_LIVE = frozenset({Stage.SPEAKING, Stage.LISTENING, Stage.PAUSED})
_TURN = frozenset({Stage.SPEAKING, Stage.LISTENING})
_SPEAKING, _LISTENING = frozenset({Stage.SPEAKING}), frozenset({Stage.LISTENING})

_TAKES: Mapping[type[Event], tuple[frozenset[Stage], Callable[..., Stepped]]] = {
    Began: (frozenset({Stage.READY}), _began),
    LineStarted: (_SPEAKING, _line_started),
    LineSpoken: (_SPEAKING, _line_spoken),
    Interrupted: (_SPEAKING, _interrupted),
    Partial: (_LISTENING, _partial),
    Said: (_LISTENING, _said),
    Unheard: (_LISTENING, _unheard),
    Echoed: (_LISTENING, _echoed),
    Tick: (_LISTENING, _tick),
    AskedAgain: (_LISTENING, _asked_again),
    HungUp: (_LIVE, _hung_up),
    Paused: (_TURN, _paused),
    Resumed: (frozenset({Stage.PAUSED}), _resumed),
    Trouble: (_LIVE, _trouble),
    Mended: (_LIVE, _mended),
}
