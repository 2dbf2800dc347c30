"""How the nos were answered in voice: the room each was given, and composure.

Takes: the answers of a call. Gives: `RULES` and the evidence of `judge`. May not: hold up an ideal, or count towards
the other scores.

Each answer to a no is set beside the same person's other answers of the call: was the silence before it longer, was it
spoken faster or louder? Slower and softer is never taken for anything. How far a turn must differ comes from how much
one voice varies by itself (see `noprac.core.delivery`); under three other answers nothing is usual yet.
"""

from collections.abc import Iterator, Sequence

from noprac.core.delivery import Spread, usual
from noprac.core.moves import NOS
from noprac.core.score import rule as r
from noprac.core.score.answer import Answer
from noprac.core.score.better import Wish
from noprac.core.score.conduct import evidence
from noprac.core.score.receipt import Category, Evidence

ENOUGH = 3  # other answers from which something is usual
ROOM = 0.2  # seconds of silence more or less that can be noticed
FASTER = 0.3  # of the usual syllables a second: two to three standard deviations of one even voice
LOUDER = 3.0  # dB: three to six standard deviations of one even voice
BEYOND = 2.0  # times what half of the other turns keep within


def _rule(name: str, points: int, why: str, instead: Wish | None = None) -> r.Rule:
    return r.Rule(name, Category.DELIVERY, points, 4, why, instead)


RULES: tuple[r.Rule, ...] = (
    _rule("no_given_room", 4, "The no was given more room than other lines."),
    _rule("no_room_as_usual", 2, "The no was given as much room as other lines.", Wish.LET_END),
    _rule("no_answered_sooner", 0, "The no was answered sooner than other lines.", Wish.LET_END),
    _rule("no_talked_over", -2, "The no was talked over.", Wish.LET_END),
    _rule("composed_after_no", 4, "After the no, pace and loudness stayed as they were."),
    _rule("faster_after_no", 1, "After the no, the answer was spoken faster than the others."),
    _rule("louder_after_no", 1, "After the no, the answer was spoken louder than the others."),
    _rule("faster_and_louder_after_no", -1, "After the no, the answer came faster and louder than the others."),
)
_BY_ID = {rule.id: rule for rule in RULES}


def judge(answers: Sequence[Answer]) -> Iterator[Evidence]:
    """The evidence of each spoken answer to a no."""
    pauses = [a.exchange.pause for a in answers]
    spoken = [a.exchange.delivery for a in answers]
    tempos = [d.tempo if d is not None else None for d in spoken]
    levels = [d.loudness if d is not None else None for d in spoken]
    for at, answer in enumerate(answers):
        if answer.act in NOS and not answer.silent:
            room = _room(answer, pauses[at], _usual(pauses, at))
            calm = _composure(answer, (tempos[at], _usual(tempos, at)), (levels[at], _usual(levels, at)))
            for name in (room, calm):
                if name is not None:
                    yield evidence(_BY_ID[name], answer)


def _usual(values: Sequence[float | None], but: int) -> Spread | None:
    """What is usual in the other answers."""
    if values[but] is None:
        return None
    known = [value for at, value in enumerate(values) if value is not None and at != but]
    return usual(known) if len(known) >= ENOUGH else None


def _room(answer: Answer, pause: float | None, known: Spread | None) -> str | None:
    if pause is None or known is None:
        return None
    if answer.exchange.interrupted:
        return "no_talked_over"
    more = pause - known.median
    return "no_given_room" if more >= ROOM else "no_answered_sooner" if more <= -ROOM else "no_room_as_usual"


Measured = tuple[float | None, Spread | None]  # of this answer, and what is usual


def _composure(answer: Answer, tempo: Measured, loudness: Measured) -> str | None:
    (now, pace), (here, level) = tempo, loudness
    if now is None or pace is None or here is None or level is None:
        return None
    # Words badly heard are words badly counted.
    faster = not answer.unclear and now > pace.median + _margin(pace, FASTER * pace.median)
    louder = here > level.median + _margin(level, LOUDER)
    if faster and louder:
        return "faster_and_louder_after_no"
    return "faster_after_no" if faster else "louder_after_no" if louder else "composed_after_no"


def _margin(known: Spread, least: float) -> float:
    return max(least, BEYOND * known.spread)
