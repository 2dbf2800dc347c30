"""What a prospect hears in a turn besides its moves: what it is about, and how it is put.

Takes: a scenario, the trainee's words, their moves. Gives: `Hearing`. May not: judge or remember; `prospect` does.
The lists are of wordings, not of morals: they decide which answer fits, and the effects stand in `effects`.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from noprac.core.moves import FAMILY, PRESSURE, SURE, Family, Move, Moves
from noprac.core.prospect import wordings as w
from noprac.core.scenario import Scenario, Style
from noprac.core.words import PHRASE, best, meeting, said, stems, words


@dataclass(frozen=True, slots=True)
class Hearing:
    """The turn as the prospect takes it in.

    `moves`: those that count. `about`: the fact that the words meet best. `named`: they name the problem; `right`,
    `assumed`: better than what callers take it for, or worse. `objecting`: the objection they meet. `known`: they are
    of this call's world. `bare`: what is asked holds no word of its own, or only points at what was said. `templates`:
    wordings that wear out. `string`: a magic phrase with pressure tied to it. `question`: it is put as one. `style`:
    None where no way of putting it shows. `plain`: the words alone.
    """

    moves: frozenset[Move]
    about: str | None
    right: bool
    named: bool
    assumed: bool
    objecting: str | None
    known: bool
    bare: bool
    templates: tuple[str, ...]
    style: Style | None
    insulting: bool
    rude: bool
    string: bool
    silent: bool
    question: bool
    plain: str

    # Looked for only where a row asks.

    @property
    def timing(self) -> bool:
        """It asks whether the moment is a bad one."""
        return w.TIMING.search(self.plain) is not None

    @property
    def asks_time(self) -> bool:
        """It asks for time."""
        return w.ASKS_TIME.search(self.plain) is not None

    @property
    def mood(self) -> bool:
        """It names a feeling."""
        return w.MOOD.search(self.plain) is not None

    @property
    def probing(self) -> bool:
        """It asks for what hurts."""
        return w.PROBING.search(self.plain) is not None

    @property
    def refusing(self) -> bool:
        """It says that something cannot be done."""
        return w.REFUSING.search(self.plain) is not None

    @property
    def introducing(self) -> bool:
        """It only says who speaks."""
        return w.INTRODUCING.search(self.plain) is not None

    @property
    def checking(self) -> bool:
        """It asks whether anybody is there."""
        return w.CHECKING.search(self.plain) is not None

    @property
    def grounds(self) -> bool:
        """It asks what stands behind a no."""
        return w.GROUNDS.search(self.plain) is not None

    @property
    def why(self) -> bool:
        """It asks for a cause."""
        return w.WHY.search(self.plain) is not None

    @property
    def sorry(self) -> bool:
        """It says sorry."""
        return w.SORRY.search(self.plain) is not None

    @property
    def pushy(self) -> bool:
        """And for what it has done itself."""
        return w.OWN.search(self.plain) is not None

    @property
    def feeling_with(self) -> bool:
        """It says how hard something is, not how somebody sounds."""
        return w.FEELING_WITH.search(self.plain) is not None

    @property
    def figure(self) -> bool:
        """It names an amount."""
        return w.FIGURE.search(self.plain) is not None

    @property
    def filler(self) -> bool:
        """It asks for no more than a nod."""
        return w.FILLER.search(self.plain) is not None

    @property
    def identity(self) -> bool:
        """It asks whether this is the right number."""
        return w.IDENTITY.search(self.plain) is not None

    @property
    def proposing(self) -> bool:
        """It thinks aloud of what might be done."""
        return w.PROPOSING.search(self.plain) is not None

    @property
    def inviting(self) -> bool:
        """It asks for the prospect's own questions."""
        return w.INVITING.search(self.plain) is not None

    @property
    def greeting(self) -> bool:
        """It begins the talk, and does not end it."""
        return w.HELLO.search(self.plain) is not None and w.BYE.search(self.plain) is None

    @property
    def leaving(self) -> bool:
        """It says goodbye, and hardly more."""
        return w.BYE.search(self.plain) is not None and self.brief

    @property
    def brief(self) -> bool:
        """It is a handful of words."""
        return len(self.plain.split()) <= HANDFUL

    @property
    def framed(self) -> bool:
        """It is put so that no is the comfortable answer."""
        return w.FRAMED.search(self.plain) is not None


_MILD = re.compile(
    r"\b(stupid|dumb|crazy|hopeless)\b", re.IGNORECASE
)  # of an idea, the shade that makes no comfortable
_AT_YOU = re.compile(
    r"\b(are you|you're|you are|are they|they're|they are|(is|are) (your|the|these|those) \w+|"
    r"(your|the) (people|team|reps|staff) (is|are)) ((all|just|really|simply|so|too|that|a|bit) )*"
    r"(stupid|dumb|crazy|hopeless)\b"
)
HANDFUL = 5

_SOFT = frozenset(
    {
        Move.ASK_FOR_NO,
        Move.PERMISSION_TO_REFUSE,
        Move.TAKEAWAY,
        Move.LET_GO,
        Move.DOOR_OPEN,
        Move.ACKNOWLEDGE,
        Move.ACCUSATION_AUDIT,
    }
)
_STYLES = (
    (
        Style.BLUNT,
        re.compile(r"\b(look|frankly|bluntly|straight|honest(ly)?|just (say|tell)|point blank|yes or no|simple)\b"),
    ),
    (
        Style.WARM,
        re.compile(
            r"\b(right for you|best for you|care|worr(y|ied)|hate (for|to)|don'?t want you|feel|hope you|sorry to hear|"
            r"must be (hard|tough)|understand(able)?|take your time|makes sense that|rather you|your (sake|team))\b"
        ),
    ),
    (Style.HINT, re.compile(r"\b(maybe|might|perhaps|probably|could be|wonder(ing)?|may|possibly|not sure)\b")),
)
_SPOKEN = re.compile(r"[a-z0-9']+")
_AUXILIARY = re.compile(
    r"\b(would|wouldn'?t|will|could|is|isn'?t|are|aren'?t|do|don'?t|does|did|have|haven'?t|has|am|should|can|was) "
    r"(\w+)(?: (\w+))?(?: (\w+))?"
)
_WEARING = frozenset(
    {Move.NO_QUESTION, Move.PERMISSION_TO_REFUSE, Move.TAKEAWAY, Move.ASK_FOR_NO, Move.ACCUSATION_AUDIT}
)  # going for the no wears out by its wording; listening does not
_STYLED = frozenset(
    {
        Move.NO_QUESTION,
        Move.TEMPERATURE_CHECK,
        Move.NEXT_STEP_OFFER,
        *(move for move, family in FAMILY.items() if family in {Family.GOING_FOR_NO, Family.LETTING_GO}),
    }
)  # a style is a way of going for the no and of letting go
_ASKING = frozenset({Move.OPEN_QUESTION, Move.FACT_QUESTION, Move.NO_QUESTION, Move.MIRROR})
_POINTING = stems("behind come comes came cause reason led bring brought happen")
# A question of such words alone ("what is behind that", "how did it come to that") points at what was just said.
_POINTER = re.compile(r"\bhow come\b|\b(what('s| is| was|s)? )?behind (that|it|this)\b", re.IGNORECASE)
_SHADES = ("ridiculous", "crazy", "mad", "silly", "terrible", "awful", "unreasonable", "insane", "absurd", "outrageous")


def hear(scenario: Scenario, text: str, moves: Moves) -> Hearing:
    """Everything the words of a turn hold for this prospect."""
    plain = _plain(text)
    held = said(text, scenario.phrases)
    asking = _asked(text, moves)
    asked = held if asking == text else said(asking, scenario.phrases)
    fact = _fact(scenario, asked, plain)
    if fact is None and asking != text and _content(asked) <= _POINTING:
        fact = best(scenario.fact_index, said(_besides(text, moves), scenario.phrases))
    sure = moves.sure()
    objection = best(scenario.objection_index, asked)
    right = meeting(scenario.problem.right_keys, held)
    assumed = meeting(scenario.problem.assumed_keys, held)
    return Hearing(
        moves=sure,
        about=None if fact is None else scenario.facts[fact].id,
        right=right > 0 and right >= assumed,
        named=right > 0,
        assumed=assumed > right,
        objecting=None if objection is None else scenario.objections[objection].id,
        known=bool(held & scenario.vocabulary),
        bare=fact is None and _content(asked) <= _POINTING and w.PROBING.search(plain) is None,
        question=w.QUESTION.search(text.lower()) is not None,
        templates=_worn(sure, text, moves),
        style=_style(plain) if sure & _STYLED else None,
        insulting=w.INSULT.search(plain) is not None and w.INSULT.search(_blamed(text, moves)) is not None,
        rude=w.RUDE.search(plain) is not None,
        string=bool(sure & PRESSURE) and not sure & _SOFT and w.MAGIC.search(plain) is not None,
        silent=not plain,
        plain=plain,
    )


def _fact(scenario: Scenario, asked: frozenset[str], plain: str) -> int | None:
    """The fact asked for. "Where are you struggling" asks for what hurts, not for what "where are you" finds."""
    fact = best(scenario.fact_index, asked)
    if fact is None or w.PROBING.search(plain) is None:
        return fact
    return fact if best(scenario.fact_index, _content(asked)) is not None else None


def _content(held: frozenset[str]) -> frozenset[str]:
    """The stems alone, without what is met word for word."""
    return frozenset(stem for stem in held if not stem.startswith(PHRASE))


def _plain(text: str) -> str:
    return " ".join(_SPOKEN.findall(text.lower().replace("\u2019", "'")))


@lru_cache(maxsize=20_000)
def _style(plain: str) -> Style | None:
    """The style that most words show; the order above breaks ties."""
    counted = [(len(pattern.findall(plain)), style) for style, pattern in _STYLES]
    most, style = max(counted, key=lambda c: c[0])
    return style if most else None


def _blamed(text: str, moves: Moves) -> str:
    """The words that may insult: not the shade of madness that a no-oriented question gives to an idea."""
    for span in (s for s in moves.spans if s.move is Move.NO_QUESTION and s.confidence >= SURE):
        shown = text[span.start : span.end]
        if _AT_YOU.search(_plain(shown)) is None:
            text = text.replace(shown, _MILD.sub("", shown))
    return _plain(text)


def _asked(text: str, moves: Moves) -> str:
    """The words that ask; all of them where the turn does not ask, or asks with all of them."""
    spans = [s for s in moves.spans if s.move in _ASKING and s.confidence >= SURE]
    return _POINTER.sub(" ", " ".join(text[s.start : s.end] for s in spans)) or text


def _besides(text: str, moves: Moves) -> str:
    """The turn without the words that only ask, or take in and make safe ("thank you for being so open")."""
    for span in moves.spans:
        if span.move in _ASKING | _SOFT:
            text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text


def _worn(sure: frozenset[Move], text: str, moves: Moves) -> tuple[str, ...]:
    """The wordings of the moves that wear out."""
    wearing = sure & _WEARING
    return tuple(sorted({t for move in wearing for t in _templates(move, text, moves)})) if wearing else ()


def _templates(move: Move, text: str, moves: Moves) -> tuple[str, ...]:
    """A key per wording of `move`: the question's frame, `would it be ~` whatever the shade of madness."""
    return tuple(_frame(move, text[s.start : s.end]) for s in moves.spans if s.move is move)


@lru_cache(maxsize=20_000)
def _frame(move: Move, shown: str) -> str:
    found = _AUXILIARY.search(_plain(shown))
    if found is None:
        return f"{move}: {' '.join(words(shown)[:3])}"
    frame = " ".join(word for word in found.groups() if word)
    for shade in _SHADES:
        frame = frame.replace(shade, "~")
    return f"{move}: {frame}"
