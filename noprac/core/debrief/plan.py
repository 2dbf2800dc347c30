"""One if-then plan for the next call, proposed from the letter.

Takes: a debrief. Gives: a sentence "If …, then I …", for the trainee to change. May not: score it, or keep it.

A plan that names the moment and the deed is carried out more often than a wish alone (Gollwitzer, 1999: implementation
intentions).
"""

from collections.abc import Mapping

from noprac.core.debrief.letter import Advice, Debrief
from noprac.core.debrief.noes import NoKind, kind_of
from noprac.core.moves import Act

PLAIN = "If I hear a no, then I ask what lies behind it."

_WHEN: Mapping[Act, str] = {
    Act.GREETS: "somebody picks up",
    Act.ASKS: "I am asked something",
    Act.STATES: "I am told something",
    Act.STALLS: "I hear that it is not the time",
    Act.CORRECTS: "I am put right",
    Act.COUNTERFEIT_YES: "I hear a quick yes",
    Act.CONFIRMATION_YES: "I hear that it is so",
    Act.COMMITMENT_YES: "I hear a yes that is meant",
    Act.THATS_RIGHT: "I hear “that's right”",
    Act.DEFENDS_INTEREST: "somebody speaks up for it",
    Act.ENDS: "the call is about to end",
}
_ABOUT: Mapping[NoKind, str] = {
    NoKind.PRICE: "a no about the price",
    NoKind.TIMING: "a no about the time",
    NoKind.NEED: "a no about the need",
    NoKind.TRUST: "a no about trust",
    NoKind.AUTHORITY: "that somebody else decides",
    NoKind.COMPETITOR: "that somebody else does it",
    NoKind.HABIT: "that it has always been done so",
    NoKind.PLAIN: "a plain no",
}


def proposed(letter: Debrief) -> str:
    """A plan from what to try next; where there is nothing, from what to keep."""
    if letter.changed is not None and letter.changed.instead is not None:
        return f"If {_when(letter, letter.changed)}, then I {_deed(letter.changed)}"
    if letter.kept is not None and letter.kept.words:
        return f"If {_when(letter, letter.kept)}, then I say again: “{letter.kept.words}”."
    return PLAIN


def _when(letter: Debrief, advice: Advice) -> str:
    exchange = letter.exchanges[advice.turn - 1]
    if exchange.act in _WHEN:
        return _WHEN[exchange.act]
    return f"I hear {_ABOUT[kind_of(exchange.prospect, exchange.act)]}"


def _deed(advice: Advice) -> str:
    return f"say: “{advice.say}”" if advice.say else f"remember: {advice.instead}"
