"""The drills that are judged by the moves of one turn.

Takes: a prompt, an answer. Gives: a judgement with a reason for each point. May not: look at anything else.
What is said is about the move, never about the person.
"""

import re

from noprac.core.drills.answer import Answer, Judgement, Outcome, Point, judged, point
from noprac.core.drills.asking import Lean, lean
from noprac.core.drills.drill import Interest, Prompt, Want
from noprac.core.moves import PRESSURE, Move
from noprac.core.speech import Via
from noprac.core.words import stems, words

LEAST_PAUSE = 0.8  # seconds: people leave 0.2 s between turns; a no wants more than that
BREATH = 30  # words
BREATH_SECONDS = 12.0
ECHO = 12  # words a mirror may have: it gives back one to five of theirs

_ROOM = frozenset({Move.NO_QUESTION, Move.ASK_FOR_NO})
_CURIOUS = frozenset({Move.OPEN_QUESTION, Move.LABEL, Move.MIRROR, Move.SUMMARY})
_OVER_IT = PRESSURE | {Move.PITCH, Move.YES_QUESTION, Move.NEXT_STEP_OFFER}
_CLOSER = frozenset(
    {Move.NEXT_STEP_OFFER, Move.OPEN_QUESTION, Move.FACT_QUESTION, Move.LABEL, Move.GIVE_FREELY, Move.SUMMARY}
)
_DROP = frozenset({Move.LET_GO, Move.DOOR_OPEN, Move.GIVE_FREELY, Move.FAREWELL, Move.ASK_FOR_NO})
_BETWEEN = frozenset(
    {Move.OPEN_QUESTION, Move.LABEL, Move.MIRROR, Move.SUMMARY, Move.PERMISSION_TO_REFUSE, Move.ASK_FOR_NO}
) | {Move.TAKEAWAY, Move.FACT_QUESTION, Move.NO_QUESTION}
_TAKEN = frozenset({Move.ACKNOWLEDGE, Move.LET_GO, Move.FAREWELL, Move.PERMISSION_TO_REFUSE})
# A way back in so many words; the tagger knows the common ones.
_WAY_BACK = re.compile(
    r"\b(?:door|any ?time|know where|glad to hear|like to hear|my number"
    r"|(?:ring|call|find|write to|come back to) (?:me|us)"
    r"|come back|check (?:back|in)|look in|get in touch|if (?:that|things|it|anything|you) (?:ever )?chang\w+)\b"
)
_DOOR = frozenset({Move.DOOR_OPEN, Move.GIVE_FREELY})
_NAMED = frozenset({Move.LABEL, Move.SUMMARY})

# How a no-oriented question is put, not what it asks about.
_FRAME = stems(
    """against annoy annoyed awful awkward bad bother crazy daft disagree disaster fetched foolish given hopeless
    idea improper impudent mad mind mistake mistaken naive nuisance object opposed order pointless presumptuous
    problem question reject ridiculous rude silly stupid terrible trouble unfair unreasonable waste
    wasting wrong hear say off"""
)


def turned(prompt: Prompt, answer: Answer) -> Judgement:
    """A yes-seeking question, asked so that no is comfortable, about the same thing."""
    moves, by_form = answer.moves, lean(answer.text)
    fishes = by_form is Lean.YES or (Move.YES_QUESTION in moves and by_form is None)
    room = by_form is Lean.NO or bool(moves & _ROOM)
    kept = keeps_matter(prompt, answer.text)
    points = (
        point(
            "asks_for_no",
            room and not fishes,
            2,
            "No is the comfortable answer to it.",
            "It still wants a yes." if fishes else "It is not yet a question that no answers well.",
        ),
        point("keeps_matter", kept, 1, "It asks about the same thing.", "It asks about something else."),
        _unpressed(moves),
    )
    fine = room and not fishes and not moves & PRESSURE
    if fine and not kept and answer.via is Via.VOICE:
        return Judgement(Outcome.UNSURE, ask="The form is right. What it asks about could not be heard: say it again.")
    if fishes:
        return Judgement(Outcome.NOT_YET, points)
    return judged(answer, fine and kept, points)


def keeps_matter(prompt: Prompt, text: str) -> bool:
    """Whether a question has a word in common with what the prompt asks about; one without any matter of its own
    ("is it a no") keeps it where the prompt or a model has none either."""
    about = [_matter(one) for one in (prompt.line, *prompt.right)]
    wanted = frozenset().union(*about, *(stems(word) for word in prompt.keep))
    said = _matter(text)
    return bool(said & wanted) if said else frozenset() in about


def _matter(text: str) -> frozenset[str]:
    return stems(text) - _FRAME


def after_no(prompt: Prompt, answer: Answer) -> Judgement:
    """Silence, then curiosity."""
    del prompt
    moves = answer.moves
    curious, over = moves & _CURIOUS, moves & _OVER_IT
    asked = bool(curious or Move.FACT_QUESTION in moves)
    why = "It asks about the no, or names it." if curious else "It asks for a fact; what the no means stays unsaid."
    points: tuple[Point, ...] = (
        Point("curious", 2 if curious else 1, 2, why)
        if asked
        else Point("curious", 0, 2, "The reason for the no stays unsaid: ask what is behind it."),
        point("no_stands", not over, 1, "The no may stand.", _why_over(moves)),
    )
    if answer.pause is not None:
        points = (*points, _paused(answer.pause))
    return judged(answer, asked and not over, points)


def _paused(seconds: float) -> Point:
    said = f"{max(seconds, 0.0):.1f} seconds of silence"
    long = seconds >= LEAST_PAUSE
    return point("silence", long, 1, f"{said}: the no had room.", f"{said}: a no wants about a second.")


def pinged(prompt: Prompt, answer: Answer) -> Judgement:
    """Closer where it is warm, away where it is cold, a question with room in between; in one breath."""
    moves = answer.moves
    wanted, but, yes, no = _BY_INTEREST[prompt.interest or Interest.LUKEWARM]
    read = bool(moves & wanted) and not moves & but
    short = len(words(answer.text)) <= BREATH and (answer.seconds or 0.0) <= BREATH_SECONDS
    points = (
        point("temperature", read, 2, yes, no),
        _unpressed(moves),
        point("one_breath", short, 1, "One breath.", "It takes more than one breath; the first half would do."),
    )
    return judged(answer, read and not moves & PRESSURE, points)


_OFFERS = frozenset({Move.NEXT_STEP_OFFER, Move.PITCH, Move.YES_QUESTION, Move.OPEN_QUESTION})
_BY_INTEREST: dict[Interest, tuple[frozenset[Move], frozenset[Move], str, str]] = {
    Interest.WARM: (
        _CLOSER,
        frozenset({Move.LET_GO}),
        "They are warm, and it moves a little closer.",
        "They are warm: it could move a little closer.",
    ),
    Interest.LUKEWARM: (
        _BETWEEN,
        frozenset({Move.PITCH}),
        "They are in two minds, and it asks with room for a no.",
        "They are in two minds: ask what holds them, with room for a no.",
    ),
    Interest.COLD: (_DROP, _OFFERS, "They are cold, and it drops it.", "They are cold: it could simply drop it."),
}


def let_go(prompt: Prompt, answer: Answer) -> Judgement:
    """The no accepted, the door left open, no string attached."""
    del prompt
    moves = answer.moves
    over = moves & _OVER_IT
    open_door = bool(moves & _DOOR or _WAY_BACK.search(answer.text.lower()))
    points = (
        point("no_taken", bool(moves & _TAKEN), 1, "It takes the no as it is.", "A word on the no itself is missing."),
        point("door_open", open_door, 2, "The door stays open.", "It closes the door: leave a way back."),
        point("no_string", not over, 1, "No string is attached.", _why_over(moves)),
    )
    return judged(answer, open_door and not over, points)


def given_back(prompt: Prompt, answer: Answer) -> Judgement:
    """Their words, or what is behind them, and nothing added."""
    moves = answer.moves
    added = moves & _OVER_IT
    mirror, label = Move.MIRROR in moves, bool(moves & _NAMED)
    listened = mirror or label
    asked = {Want.MIRROR: mirror, Want.LABEL: label}.get(prompt.want or Want.EITHER, listened)
    short = not mirror or len(words(answer.text)) <= ECHO
    points = (
        Point("given_back", 2 * asked or int(listened), 2, _why_back(prompt.want or Want.EITHER, asked, listened)),
        point("nothing_added", not added, 1, "Nothing is added to it.", _why_over(moves)),
        point("short", short, 1, "It leaves them the room.", "A mirror is a few of their words."),
    )
    return judged(answer, listened and not added, points)


def _why_back(want: Want, asked: bool, listened: bool) -> str:
    if asked:
        return "It gives back what they said."
    if listened:
        return "It names what is behind it." if want is Want.MIRROR else "It gives their words back."
    return "Give back a few of their words." if want is Want.MIRROR else "Name it: it sounds like, it seems."


def _unpressed(moves: frozenset[Move]) -> Point:
    return point("no_lean", not moves & PRESSURE, 1, "Nobody is leaned on.", _why_over(moves))


def _why_over(moves: frozenset[Move]) -> str:
    """What stood in the way, the heaviest first."""
    return next((why for move, why in _WHYS if move in moves), "It leans.")


_WHYS: tuple[tuple[Move, str], ...] = (
    (Move.REBUT, "It argues."),
    (Move.PUSH, "It presses for a yes."),
    (Move.URGENCY, "It presses with time."),
    (Move.GUILT, "It makes the no feel bad."),
    (Move.PLEAD, "It begs."),
    (Move.DISCOUNT, "It lowers the price unasked."),
    (Move.HYPE, "It praises instead of asking."),
    (Move.PITCH, "It goes on pitching."),
    (Move.YES_QUESTION, "It fishes for a yes."),
    (Move.NEXT_STEP_OFFER, "It offers a step over the no."),
)
