"""A better line, in the situation in which it would be said.

Takes: what a rule wishes for, and the prospect's line. Gives: `Better`, words with the moves that they make, and how it
is told on paper. May not: invent a fact; it has the prospect's own words, or none.

One wish is worded by what the line does: an ask that fits what was told is no answer to a goodbye. A no is asked about
by what it gives as its reason. Where nothing is better than words, nothing is said.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum, unique
from functools import lru_cache

from noprac.core.debrief.noes import NoKind, kind_of
from noprac.core.moves import NOS, Act, Move, Moves, Span
from noprac.core.score.own_words import echo, said_of_them

Part = tuple[str, frozenset[Move]]  # words, and what they do


@unique
class Wish(StrEnum):
    """What a rule would have had instead."""

    OPENING = "an opening to which no is the easy answer"
    FRAME = "an ask to which no is the easy answer"
    ASK = "a question about the no"
    ASK_ON = "an open question on what was said"
    MIRROR = "their own words, given back"
    NAME = "what it means to them, named"
    SUM_UP = "a summary"
    TEST = "leave to make it a no"
    DOUBT = "a reason against, meant"
    LEAVE = "letting go, with the door open"
    TODAY = "a question on how it is done today"
    WAIT = "silence"
    ONE = "one phrase"
    DROP = "no further ask"
    LET_END = "letting the line end"
    SHORTER = "shorter turns"


@dataclass(frozen=True, slots=True)
class Better:
    """`parts`: what to say, one after another; none where nothing is to be said. `before`, `after`: what to do."""

    parts: tuple[Part, ...] = ()
    before: str = ""
    after: str = ""

    @property
    def say(self) -> str:
        """The words alone."""
        return " ".join(words for words, _ in self.parts)

    @property
    def told(self) -> str:
        """On paper."""
        said = f"“{self.say}”" if self.parts else ""
        return " ".join(part for part in (self.before, said, self.after) if part)

    @property
    def moves(self) -> Moves:
        """What the words do, each with its place in `say`."""
        spans, at = [], 0
        for words, moves in self.parts:
            spans += [Span(move, at, at + len(words)) for move in sorted(moves)]
            at += len(words) + 1
        return Moves(tuple(spans), BY_HAND)


BY_HAND = "rubric"  # stands for the tagger where the words are the rubric's own


def _does(*moves: Move) -> frozenset[Move]:
    return frozenset(moves)


_ASKS, _ACK = _does(Move.OPEN_QUESTION), _does(Move.ACKNOWLEDGE)
_DO: Mapping[Wish, Better] = {
    Wish.WAIT: Better(after="Nothing: leave the freedom you gave, and wait."),
    Wish.ONE: Better(after="One of these, meant, and then silence."),
    Wish.DROP: Better(after="Drop the ask for the rest of the call."),
    Wish.LET_END: Better(after="Let the line end, then count to two."),
    Wish.SHORTER: Better(after="Shorter turns: one thing, then stop."),
    Wish.TODAY: Better(after="Early in the call: “How do you handle it today?”"),
}
_OPENING = Better((("Have I caught you at a bad time?", _does(Move.NO_QUESTION)),))
_GOODBYE = Better(
    (("Thanks for your time.", _does(Move.FAREWELL)), ("You know where I am if things change.", _does(Move.DOOR_OPEN)))
)
_KEEP_STEP = Better(
    (
        ("Good, I'll do just that.", _ACK),
        ("And if you think better of it, just say so.", _does(Move.PERMISSION_TO_REFUSE)),
    )
)
_KIND_YES = Better((("Is that a polite no? It would be fine.", _does(Move.ASK_FOR_NO)),))
_ANSWER = Better(after="A plain answer in one sentence, then stop.")
_LEAVE = Better(
    (
        ("Understood.", _ACK),
        ("I'll leave it there.", _does(Move.LET_GO)),
        ("You know where I am if things change.", _does(Move.DOOR_OPEN)),
    )
)
_TEST = Better((("It sounds as if this may be a no. Is it?", _does(Move.ASK_FOR_NO)),))
_TIME = Better((("Take your time.", _does(Move.LET_GO)), ("What would you want to be sure of first?", _ASKS)))
_OFFER = Better(
    (
        ("Would you be against looking at it together?", _does(Move.NO_QUESTION, Move.NEXT_STEP_OFFER)),
        ("It's fine to say no.", _does(Move.PERMISSION_TO_REFUSE)),
    )
)
_DOUBT = Better(
    (
        ("It may not be a fit for you.", _does(Move.TAKEAWAY)),
        ("What would make it worth your time?", _ASKS),
    )
)
_WHAT = ("What makes that so?", _ASKS)
_MORE = Better((("Tell me more about that.", _ASKS),), after="Then wait.")
_MAY_I = ("Would it be out of place to ask more about that?", _does(Move.NO_QUESTION))
_BURNED = re.compile(r"\b(burn(ed|t)|let (us|me) down|last time|broke|stung|rang me back)\b")
_ABOUT: Mapping[NoKind, tuple[str, str]] = {
    NoKind.PRICE: ("Fair enough.", "What would it have to do for you to be worth that?"),
    NoKind.TIMING: ("That makes sense.", "What would have to change for the time to be right?"),
    NoKind.NEED: ("Fair enough.", "What makes it a poor fit for you?"),
    NoKind.TRUST: ("That makes sense.", "What would you need to see first?"),
    NoKind.AUTHORITY: ("Fair enough.", "How do you see it yourself?"),
    NoKind.COMPETITOR: ("Fair enough.", "What do they do well for you?"),
    NoKind.HABIT: ("I see.", "What works well about the way you do it now?"),
    NoKind.PLAIN: ("Fair enough.", "What about it doesn't work for you?"),
}


@lru_cache(maxsize=4096)
def better(wish: Wish, act: Act, line: str, *, stood: bool = False) -> Better:
    """What a rule wishes for, in answer to `line`. `stood`: the line is a plain no after a no that was asked about."""
    if wish in _DO:
        return _DO[wish]
    if act in _FIXED:
        return _FIXED[act]
    if stood:
        return _LEAVE
    return (_TO_A_NO if act in NOS else _TO_TALK)[wish](act, line)


# At these lines one thing is better, whatever is wished.
_FIXED: Mapping[Act, Better] = {
    Act.GREETS: _OPENING,
    Act.ENDS: _GOODBYE,
    Act.COMMITMENT_YES: _KEEP_STEP,
    Act.COUNTERFEIT_YES: _KIND_YES,
    Act.ASKS: _ANSWER,
}


def _ask(act: Act, line: str) -> Better:
    if act is Act.CORRECTS:
        return Better((*_named(line), _WHAT))
    kind = kind_of(line, act)
    if act is Act.STALLS and kind is NoKind.TIMING:
        return _TIME
    heard, asked = _ABOUT[kind]
    if kind is NoKind.TRUST and _BURNED.search(line.lower()):
        asked = "What happened?"
    return Better(((heard, _ACK), (asked, _ASKS)))


def _test(act: Act, line: str) -> Better:
    """A plain no need not be asked for; a correction is none to be tested."""
    return _TEST if act in {Act.STALLS, Act.OBJECTS} else _ask(act, line)


def _frame_no(act: Act, line: str) -> Better:
    return _TEST if act is Act.STALLS else _ask(act, line)


def _frame(act: Act, line: str) -> Better:
    if act in {Act.THATS_RIGHT, Act.DEFENDS_INTEREST}:
        return _OFFER
    if act is Act.CONFIRMATION_YES:
        return Better((("Would it be wrong to ask what makes you say so?", _does(Move.NO_QUESTION)),))
    return Better((*_given_back(line), _MAY_I))


def _ask_on(act: Act, line: str) -> Better:
    """A word of agreement holds nothing to give back."""
    back = () if act in {Act.THATS_RIGHT, Act.CONFIRMATION_YES} else _given_back(line)
    return Better((*back, _WHAT))


def _mirror(act: Act, line: str) -> Better:
    """A bare no gives nothing to give back."""
    if act is Act.SAYS_NO:
        return _ask(act, line)
    back = _given_back(line)
    return Better(back, after="Then wait.") if back else _MORE


def _name(act: Act, line: str) -> Better:
    clause = said_of_them(line)
    return Better((_label(clause),), after="Then stop.") if clause else _mirror(act, line)


def _sum_up(act: Act, line: str) -> Better:
    clause = said_of_them(line)
    return Better((_label(clause), ("What have I missed?", _ASKS))) if clause else _mirror(act, line)


def _leave(_: Act, __: str) -> Better:
    return _LEAVE


def _doubt(_: Act, __: str) -> Better:
    return _DOUBT


_Worded = Mapping[Wish, Callable[[Act, str], Better]]
_ANYWHERE: _Worded = {Wish.MIRROR: _mirror, Wish.NAME: _name, Wish.SUM_UP: _sum_up, Wish.DOUBT: _doubt}
_TO_A_NO: _Worded = {
    **_ANYWHERE,
    **dict.fromkeys((Wish.ASK, Wish.ASK_ON), _ask),
    **dict.fromkeys((Wish.OPENING, Wish.FRAME), _frame_no),
    Wish.TEST: _test,
    Wish.LEAVE: _leave,
}
_TO_TALK: _Worded = {
    **_ANYWHERE,
    **dict.fromkeys((Wish.ASK, Wish.ASK_ON), _ask_on),
    **dict.fromkeys((Wish.OPENING, Wish.FRAME, Wish.TEST), _frame),
    Wish.LEAVE: _doubt,
}


def _given_back(line: str) -> tuple[Part, ...]:
    """A mirror; nothing where there is none to be had."""
    words = echo(line)
    return ((f"{words}?", _does(Move.MIRROR)),) if words else ()


def _label(clause: str) -> Part:
    return f"It sounds as if {clause}.", _does(Move.LABEL)


def _named(line: str) -> tuple[Part, ...]:
    clause = said_of_them(line)
    return (_label(clause),) if clause else _given_back(line)
