"""One answer of the trainee, ready to be judged.

Takes: an exchange and what came before. Gives: `Answer`: the moves that count and where they stand in the words.
May not: give points.

Two mercies live here. A move below `SURE` is "perhaps" and does not count; a move that would cost does not count either
where its words were badly heard. In both cases the answer is `unclear`: what seems missing may only not have been
understood, so nothing is taken for it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from noprac.core.moves import NOS, PRESSURE, SURE, Act, Move, Span
from noprac.core.score import rule as r
from noprac.core.transcript import Exchange

CLEAR = 0.5  # a word heard with less confidence is a badly heard one
_MANY = 4  # an answer is unclear where one word in so many was badly heard
COSTLY: r.Group = PRESSURE | r.YES_Q
ASKED_OF_A_NO: r.Group = r.OPEN | r.HEARD | r.ASK_NO | r.PING


@dataclass(frozen=True, slots=True)
class Answer:
    """What the trainee did with one line.

    `turn` counts from 1; `sure` are all moves that are no perhaps, `moves` those of them that count, `plain` those
    whose words were heard well. `stood`: the line is a plain no after a no that was asked about. `since_no`: lines
    since the last no, 0 where this line is one, None where there was none.
    """

    turn: int
    exchange: Exchange
    sure: r.Group
    moves: r.Group
    plain: r.Group
    unclear: bool
    stood: bool
    since_no: int | None

    @property
    def act(self) -> Act:
        """What the prospect's line did."""
        return self.exchange.act

    @property
    def silent(self) -> bool:
        """No word was said."""
        return not self.exchange.trainee.strip()

    @property
    def pressure(self) -> r.Group:
        """The moves of pressure."""
        return self.moves & PRESSURE

    def proof(self, moves: Iterable[Move]) -> tuple[int, int]:
        """Offsets of the words that show `moves`, from the first to the last; the whole answer where none does."""
        spans = [s for m in moves if (s := self.exchange.moves.span(m)) is not None]
        if not spans:
            return 0, len(self.exchange.trainee)
        return min(s.start for s in spans), max(s.end for s in spans)


def read(exchanges: Sequence[Exchange]) -> Iterator[Answer]:
    """The answers of a call; a last line that nobody answered is left out."""
    asked, since_no = False, None
    for index, exchange in enumerate(exchanges):
        if index == len(exchanges) - 1 and not exchange.trainee.strip():
            return
        is_no = exchange.act in NOS
        since_no = 0 if is_no else None if since_no is None else since_no + 1
        moves, plain, unclear = _hear(exchange)
        stood = asked and exchange.act is Act.SAYS_NO
        yield Answer(index + 1, exchange, exchange.moves.sure(), moves, plain, unclear, stood, since_no)
        asked = asked or (is_no and bool(moves & ASKED_OF_A_NO))


def _hear(exchange: Exchange) -> tuple[r.Group, r.Group, bool]:
    sure = exchange.moves.sure()
    perhaps = any(s.confidence < SURE for s in exchange.moves.spans)
    if not exchange.words:
        return sure, sure, perhaps
    bad = badly_heard(exchange)
    plain = frozenset(s.move for s in exchange.moves.spans if s.confidence >= SURE and not _covered(s, bad))
    unclear = perhaps or len(bad) * _MANY >= len(exchange.words) or plain != sure
    return (sure - COSTLY) | plain, plain, unclear


def badly_heard(exchange: Exchange) -> list[tuple[int, int]]:
    """Offsets, in what the trainee said, of the words that the recogniser was not sure of."""
    text, at, bad = exchange.trainee.lower(), 0, []
    for word in exchange.words:
        start = text.find(word.text.lower(), at)
        if start < 0:
            continue
        at = start + len(word.text)
        if word.confidence < CLEAR:
            bad.append((start, at))
    return bad


def _covered(span: Span, bad: Sequence[tuple[int, int]]) -> bool:
    """Whether a good part of the span's letters was badly heard."""
    letters = sum(max(0, min(end, span.end) - max(start, span.start)) for start, end in bad)
    return letters * _MANY >= max(1, span.end - span.start)
