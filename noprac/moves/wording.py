"""A tagger of wordings alone: no model file, no learning.

Takes: the prospect's line and the trainee's words. Gives: moves by the hand-written lexicon and the manual's plain
border rules. May not: know any statistics; the trained tagger uses its findings as hints.
"""

from dataclasses import dataclass

from noprac.core.moves import PRESSURE, Act, Move, Moves, Span
from noprac.core.speech import Word
from noprac.moves.lexicon import WORDINGS
from noprac.moves.overlap import echoes
from noprac.moves.text import Plain, plain

_CONFIDENCE = 0.7
_GUESSED = 0.55
_MIRROR_WORDS = 6
_TAG_LETTERS = 11  # "wouldn't you": a check tag on a label or a summary changes nothing (manual, rule 10)
_TAGGED = frozenset({Move.LABEL, Move.SUMMARY})

# A phrase that makes refusing safe counts for nothing where the same breath ties it to pressure (manual, rule 6).
_ON_A_STRING = frozenset(
    {
        Move.ASK_FOR_NO,
        Move.PERMISSION_TO_REFUSE,
        Move.TAKEAWAY,
        Move.LET_GO,
        Move.DOOR_OPEN,
        Move.GIVE_FREELY,
        Move.LABEL,
        Move.SUMMARY,
        Move.ACKNOWLEDGE,
    }
)
_STRINGS = ("but", "because", "only", "so", "unless", "and")

# Of two moves that claim the same words the earlier of a pair stands (manual, rules 4, 5, 10).
_OUTRANKS: tuple[tuple[Move, Move], ...] = (
    (Move.PUSH, Move.NEXT_STEP_OFFER),
    (Move.PUSH, Move.NO_QUESTION),
    (Move.PUSH, Move.OPEN_QUESTION),
    (Move.ASK_FOR_NO, Move.TAKEAWAY),
    (Move.ASK_FOR_NO, Move.LABEL),
    (Move.TAKEAWAY, Move.LABEL),
    (Move.ACCUSATION_AUDIT, Move.LABEL),
    (Move.LABEL, Move.YES_QUESTION),
    (Move.SUMMARY, Move.YES_QUESTION),
    (Move.NO_QUESTION, Move.YES_QUESTION),
    (Move.NO_QUESTION, Move.FACT_QUESTION),
    (Move.YES_QUESTION, Move.FACT_QUESTION),
    (Move.TEMPERATURE_CHECK, Move.OPEN_QUESTION),
    (Move.FACT_QUESTION, Move.OPEN_QUESTION),
    (Move.NEXT_STEP_OFFER, Move.OPEN_QUESTION),
    (Move.NEXT_STEP_OFFER, Move.YES_QUESTION),
    (Move.NEXT_STEP_OFFER, Move.FACT_QUESTION),
    (Move.HYPE, Move.PITCH),
)


@dataclass(frozen=True, slots=True)
class Cue:
    """Words of the plain text that hint at a move."""

    move: Move
    start: int
    end: int


class WordingTagger:
    """Fills `engine.ports.Tagger` from the lexicon alone."""

    version = "wording-1"

    def tag(self, trainee: str, prospect: str, act: Act | None, words: tuple[Word, ...] = ()) -> Moves:  # noqa: ARG002  the port's form
        """The moves of one turn; offsets into `trainee` as given."""
        turn = plain(trainee)
        if not turn.text:
            return Moves((), self.version)
        found = _segments(turn, _outranked(cues(turn.text)))
        spans = _without_strings(turn, found) or _fallback(turn, plain(prospect))
        return Moves(tuple(_raw(turn, cue) for cue in spans), self.version)


def cues(text: str) -> tuple[Cue, ...]:
    """Every wording of the lexicon found in plain `text`, in order of place."""
    hits = [
        Cue(move, match.start(), match.end())
        for move, patterns in WORDINGS.items()
        for pattern in patterns
        for match in pattern.finditer(text)
    ]
    return tuple(sorted(hits, key=lambda c: (c.start, -c.end, c.move)))


def _outranked(found: tuple[Cue, ...]) -> tuple[Cue, ...]:
    left = tuple(c for c in found if not any((o.move, c.move) in _OUTRANKS and _touch(o, c) for o in found))
    return tuple(c for c in left if not (_is_tag(c) and any(o.move in _TAGGED and o.start < c.start for o in left)))


def _is_tag(cue: Cue) -> bool:
    return cue.move is Move.YES_QUESTION and cue.end - cue.start <= _TAG_LETTERS


def _touch(one: Cue, other: Cue) -> bool:
    return one.start < other.end and other.start < one.end


def _segments(turn: Plain, found: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """Each move once, from its cue to where the next move's cue begins."""
    firsts: dict[Move, Cue] = {}
    for cue in found:
        firsts.setdefault(cue.move, cue)
    ordered = sorted(firsts.values(), key=lambda c: c.start)
    ends = [next((o.start - 1 for o in ordered if o.start >= c.end), len(turn.text)) for c in ordered]
    return tuple(Cue(c.move, c.start, max(c.end, end)) for c, end in zip(ordered, ends, strict=True))


def _without_strings(turn: Plain, found: tuple[Cue, ...]) -> tuple[Cue, ...]:
    return tuple(c for c in found if c.move not in _ON_A_STRING or not _tied(turn, c, found))


def _tied(turn: Plain, cue: Cue, found: tuple[Cue, ...]) -> bool:
    following = next((o for o in found if o.start >= cue.end), None)
    if following is None or following.move not in PRESSURE:
        return False
    between = turn.text[cue.start : following.start + 8].split()
    return any(word in _STRINGS for word in between)


def _fallback(turn: Plain, prospect: Plain) -> tuple[Cue, ...]:
    if len(turn.words()) <= _MIRROR_WORDS and echoes(turn.text, prospect.text):
        return (Cue(Move.MIRROR, 0, len(turn.text)),)
    return (Cue(Move.OTHER, 0, len(turn.text)),)


def _raw(turn: Plain, cue: Cue) -> Span:
    start, end = turn.raw_span(cue.start, min(cue.end, len(turn.text)))
    return Span(cue.move, start, end, _GUESSED if cue.move is Move.OTHER else _CONFIDENCE)
