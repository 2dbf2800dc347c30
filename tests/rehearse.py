"""Calls played by hand: words with the moves they make, no tagger, no clock."""

from collections.abc import Iterable
from functools import cache
from random import Random

from noprac.core.call import Call, Stage, begin, step
from noprac.core.events import Began, Event, LineSpoken, Said
from noprac.core.moves import PRESSURE, Ending, Move, Moves, Span
from noprac.core.scenario import Fit, Scenario
from noprac.core.situations import Situation
from noprac.store import scenarios


@cache
def scenario(name: str = "lead-generation") -> Scenario:
    return scenarios.load(name)


def moves(text: str, *names: str, confidence: float = 1.0) -> Moves:
    return Moves(tuple(Span(Move(name), 0, len(text), confidence) for name in names), "by hand")


def opened(seed: int = 0, of: Scenario | None = None) -> Call:
    """A call in which the prospect has picked up and the trainee may speak."""
    call, _ = step(begin(of or scenario(), seed), Began())
    return listened(call)


def listened(call: Call) -> Call:
    """The line is spoken to its end."""
    if call.stage is not Stage.SPEAKING:
        return call
    return step(call, LineSpoken(call.turns[-1].line.turn * 10.0, call.turns[-1].line.turn))[0]


def said(call: Call, text: str, *names: str) -> Call:
    """A turn, and the prospect's answer to its end."""
    event: Event = Said(len(call.turns) * 10.0 + 2, text, moves(text, *names))
    return listened(step(call, event)[0])


def played(turns: Iterable[tuple[str, str]], seed: int = 0, of: Scenario | None = None) -> Call:
    """Turns as (text, moves in one string), until they or the call are over."""
    call = opened(seed, of)
    for text, names in turns:
        if call.stage is Stage.ENDED:
            break
        call = said(call, text, *names.split())
    return call


def line(call: Call) -> str:
    return call.turns[-1].line.text


def wordings(situation: str) -> tuple[str, ...]:
    """The scenario's own lines for a situation."""
    return scenario().lines[Situation(situation)]


def spoken(of: Scenario) -> list[str]:
    """All that the persona can say in its own words."""
    facts = [w for f in of.facts for w in (*f.open, *f.guarded, *f.corrects)]
    objections = [w for o in of.objections for w in (*o.plain, *o.reason, *o.real)]
    questions = [w for q in of.questions for w in (*q.says, *q.then)]
    return [*of.opening, *facts, *objections, *questions, *(w for lines in of.lines.values() for w in lines)]


def skilled(of: Scenario, seed: int) -> Call:
    """Asks, listens, goes for the no; offers a step only where the no is not final."""
    right = of.problem.right[0]
    call = played(
        (
            ("have I caught you at a bad moment", "no_question"),
            ("what is the biggest problem there", "open_question"),
            ("why is that", "open_question"),
            (f"it sounds like {right}", "label"),
            (f"so it comes down to {right}", "summary"),
            ("if this is nothing for you that is all right", "permission_to_refuse"),
            ("that is what we take care of", "pitch"),
            ("two weeks, usually", "other"),
        ),
        seed,
        of,
    )
    return offered(call) if fit_of(of, seed) is Fit.FITS else let_go(call)


def fit_of(of: Scenario, seed: int) -> Fit:
    right = opened(seed, of).right_ending
    return {Ending.HONEST_NO: Fit.NEVER, Ending.NO_FOR_NOW: Fit.LATER}.get(right, Fit.FITS)


def offered(call: Call) -> Call:
    for text in ("would you be open to a short call", "shall we look at it together", "would a visit help"):
        if call.stage is Stage.ENDED:
            break
        call = said(call, text, "next_step_offer")
        if call.stage is not Stage.ENDED:
            call = said(call, "what about this doesn't work for you", "open_question")
            call = said(call, "i see, thank you for telling me", "acknowledge")
    return call


def let_go(call: Call) -> Call:
    call = said(call, "so is it a no", "ask_for_no")
    return said(call, "fair enough, I will leave it there", "acknowledge", "let_go")


def leaned_on(of: Scenario, seed: int) -> Call:
    """Pressure, pitches and fishing, and nothing else, until the call is over."""
    draw = Random(seed)
    moves = [*(move.value for move in sorted(PRESSURE)), "pitch", "yes_question", "next_step_offer"]
    turns = [(f"we have got to do this now, number {n}", draw.choice(moves)) for n in range(30)]
    return played([("would you agree that this matters", "yes_question"), *turns], seed, of)
