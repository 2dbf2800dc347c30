"""What the tests of the drills share: prompts, and answers with moves by hand."""

from noprac.core.drills.answer import Answer, Part
from noprac.core.drills.drill import Drill, Interest, Prompt, Want
from noprac.core.moves import Act, Move, Moves, Span, YesKind
from noprac.core.speech import Via, Word


def prompt(drill: Drill, **given: object) -> Prompt:
    usual: dict[str, object] = {
        "id": "one",
        "drill": drill,
        "skill": f"{drill}/one",
        "line": "Can we meet next week?",
        "right": ("Would it be a bad idea to meet next week?",),
        "wrong": "You'll meet me next week, right?",
    }
    return Prompt(**{**usual, **given})  # type: ignore[arg-type]  # each test gives what it needs


def part(text: str, *moves: str, confidence: float = 1.0, heard: float | None = None) -> Part:
    spans = tuple(Span(Move(move), 0, len(text), confidence) for move in moves)
    words = () if heard is None else tuple(Word(w, n, n + 1.0, heard) for n, w in enumerate(text.split()))
    return Part(text, Moves(spans, "by hand"), words)


def typed(text: str, *moves: str, confidence: float = 1.0) -> Answer:
    return Answer((part(text, *moves, confidence=confidence),))


def spoken(text: str, *moves: str, heard: float = 0.9, pause: float = 1.0, seconds: float = 3.0) -> Answer:
    return Answer((part(text, *moves, heard=heard),), Via.VOICE, pause, seconds)


__all__ = [
    "Act",
    "Answer",
    "Drill",
    "Interest",
    "Prompt",
    "Via",
    "Want",
    "YesKind",
    "part",
    "prompt",
    "spoken",
    "typed",
]
