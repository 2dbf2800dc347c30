"""The letter after a call: one thing to keep, one to try, and all they rest on.

Takes: a call, or what is kept of one; the trainee's remarks on it. Gives: a frozen `Debrief` with everything that a
page or a report shows, as the remarks have it. May not: invent a point, or speak of the person; it speaks of moves.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from noprac.core.call import Call, Line, transcript
from noprac.core.debrief.marks import Piece, pieces
from noprac.core.debrief.noes import NoKind, Taken, kind_of, taken
from noprac.core.debrief.regret import regret
from noprac.core.debrief.review import Contest, Correction, Remark, in_force, reviewed
from noprac.core.debrief.tone import Tone, tone
from noprac.core.delivery import Delivery
from noprac.core.moves import DEALS, NO_DEALS, NOS, Act, Ending, Move, Moves, YesKind
from noprac.core.scenario import Scenario
from noprac.core.score import Better, Category, Evidence, Score, better_for, score
from noprac.core.transcript import Exchange


@dataclass(frozen=True, slots=True)
class Advice:
    """One move worth keeping or changing. `words`: what was said there, "" where something was missing; `instead`: a
    better line there, as it is told; `say`: its words alone, "" where nothing is to be said; `moves`: what they do;
    `answer`: what the prospect would have said to them, None where that is not known."""

    turn: int
    words: str
    why: str
    instead: str | None = None
    say: str = ""
    moves: Moves = field(default_factory=Moves)
    answer: Line | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A line with its answer. `pieces` put together are the answer; `points` are those of the turn, one after another,
    in the receipt's order. `heard`: the words before they were corrected, None where they were not; `contests`: the
    moves of the turn that are contested."""

    turn: int
    act: Act
    prospect: str
    pieces: tuple[Piece, ...]
    evidence: tuple[Evidence, ...]
    pause: float | None
    heard: str | None = None
    contests: tuple[Contest, ...] = ()

    @property
    def trainee(self) -> str:
        """What the trainee said."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def moves(self) -> tuple[tuple[Move, bool], ...]:
        """The moves in the order of their words, each with whether it is only a perhaps."""
        shown: dict[Move, bool] = {}
        for piece in self.pieces:
            for move, perhaps in piece.moves:
                shown[move] = shown.get(move, True) and perhaps
        return tuple(shown.items())

    @property
    def points(self) -> int:
        """All points of the turn."""
        return sum(proof.points for proof in self.evidence)


@dataclass(frozen=True, slots=True)
class No:
    """A no of the prospect: what it was about, and what was done next."""

    turn: int
    text: str
    kind: NoKind
    next: Taken


@dataclass(frozen=True, slots=True)
class Yes:
    """A yes of the prospect, by its kind."""

    turn: int
    text: str
    kind: YesKind


@dataclass(frozen=True, slots=True)
class Debrief:
    """`verdict`, `keep`, `try_next`: one or two plain sentences each; `instead`: a better line for `try_next`;
    `regret`: one line on staying too long or leaving too soon, None where neither was the case; `moments`: the
    prospect's lines with the state after each; `remarks`: the trainee's, which `score` and `exchanges` reckon in;
    `tone`: how the call was spoken, None where nothing was; `unremarked`: the score without the remarks, None where
    there are none."""

    scenario: Scenario
    seed: int
    ending: Ending | None
    right_ending: Ending
    verdict: str
    kept: Advice | None
    changed: Advice | None
    regret: str | None
    score: Score
    exchanges: tuple[Exchange, ...]
    passages: tuple[Passage, ...]
    moments: tuple[Line, ...]
    noes: tuple[No, ...]
    yeses: tuple[Yes, ...]
    remarks: tuple[Remark, ...] = ()
    tone: Tone | None = None
    unremarked: Score | None = None

    @property
    def keep(self) -> str:
        """One thing to keep."""
        if self.kept is None:
            return "The call was made. That is where it begins."
        return f"Turn {self.kept.turn}{_quoted(self.kept.words)}. {self.kept.why}"

    @property
    def try_next(self) -> str:
        """One thing to try next, with a better line."""
        if self.changed is None:
            cut_short = self.ending is Ending.HANG_UP
            return "The same again, to its end." if cut_short else "The same again, with somebody harder."
        said = f"Turn {self.changed.turn}{_quoted(self.changed.words)}. {self.changed.why}"
        return said if self.changed.instead is None else f"{said} Instead: {self.changed.instead}"

    @property
    def instead(self) -> str | None:
        """The better line of `try_next`."""
        return self.changed.instead if self.changed is not None else None

    def words(self, proof: Evidence) -> str:
        """The words that prove a point; "" where it rests on something missing, or on the whole turn."""
        said = self.exchanges[proof.turn - 1].trainee
        words = said[proof.start : proof.end]
        return "" if words == said and len(self.exchanges[proof.turn - 1].moves.spans) > 1 else words

    @property
    def rubric_version(self) -> str:
        """The version of the rules that the receipt was made by."""
        return self.score.rubric_version

    @property
    def tagger(self) -> str:
        """The version of what named the moves, "" where no turn was named."""
        return next((e.moves.tagger for e in self.exchanges if e.moves.tagger), "")


def debrief(call: Call, remarks: Iterable[Remark] = (), earlier: Iterable[Delivery] = ()) -> Debrief:
    """What there is to say about `call`, as the trainee's `remarks` have it; of one that is not over, about what
    happened so far. Without remarks: as the call was scored. `earlier`: spoken turns of the trainee's calls before,
    which `tone` alone is set beside."""
    lines = tuple(turn.line for turn in call.turns)
    return compose(
        scenario=call.scenario,
        seed=call.seed,
        lines=lines,
        exchanges=transcript(call),
        ending=call.ending,
        right_ending=call.right_ending,
        remarks=remarks,
        earlier=earlier,
    )


def compose(
    *,
    scenario: Scenario,
    seed: int,
    lines: Sequence[Line],
    exchanges: Sequence[Exchange],
    ending: Ending | None,
    right_ending: Ending,
    remarks: Iterable[Remark] = (),
    earlier: Iterable[Delivery] = (),
) -> Debrief:
    """The letter on these lines and answers, as the remarks have them."""
    held = tuple(in_force(remarks))
    exchanges = reviewed(first := exchanges, held)
    receipt = score(exchanges)
    return Debrief(
        scenario=scenario,
        seed=seed,
        ending=ending,
        right_ending=right_ending,
        verdict=_verdict(ending, right_ending, receipt.scores.overall),
        kept=_advice(_best(receipt.evidence), exchanges),
        changed=_advice(_worst(receipt.evidence), exchanges),
        regret=regret(exchanges, scenario, ending, right_ending),
        score=receipt,
        exchanges=tuple(exchanges),
        passages=tuple(
            _passage(turn, e, receipt, held, before.trainee)
            for turn, (e, before) in enumerate(zip(exchanges, first, strict=True), start=1)
        ),
        moments=tuple(lines),
        noes=tuple(_noes(exchanges)),
        yeses=tuple(Yes(line.turn, line.text, line.yes_kind) for line in lines if line.yes_kind is not None),
        remarks=held,
        tone=tone(exchanges, earlier),
        unremarked=score(first) if held else None,
    )


def _passage(turn: int, exchange: Exchange, receipt: Score, remarks: Iterable[Remark], heard: str) -> Passage:
    mine = [r for r in remarks if r.turn == turn]
    return Passage(
        turn,
        exchange.act,
        exchange.prospect,
        pieces(exchange),
        tuple(e for e in receipt.evidence if e.turn == turn),
        exchange.pause,
        heard if any(isinstance(r, Correction) for r in mine) else None,
        tuple(r for r in mine if isinstance(r, Contest)),
    )


_FAIR = 50  # overall, from which the play was right whatever came of it
_MEANT = {
    Ending.COMMITMENT: "A yes that was meant.",
    Ending.CONFIRMED_NEXT_STEP: "A next step that was meant.",
}
_MISSED = {
    Ending.COUNTERFEIT_YES: "A yes to be rid of the call.",
    Ending.HANG_UP: "The call broke off.",
    Ending.HONEST_NO: "A no, where there was more to find.",
    Ending.NO_FOR_NOW: "Not now, where there was more to find.",
}
_TOO_SOON_FINAL = "A no for good, where later was the truth."
_TOO_OPEN = "Left open, where a plain no was the truth."


def _verdict(ending: Ending | None, right: Ending, overall: int | None) -> str:
    if ending is None:
        return "This call is not over."
    if ending is right and ending in DEALS:
        return _MEANT[ending]
    if ending is right and ending in NO_DEALS:
        return "Right play, no deal." if overall is None or overall >= _FAIR else "No deal, and none was there."
    if ending in NO_DEALS and right in NO_DEALS:
        return _TOO_SOON_FINAL if ending is Ending.HONEST_NO else _TOO_OPEN
    return _MISSED.get(ending, "A yes that will not hold.")


_FIRST = (
    Category.CURIOSITY,
    Category.NO_FRAMING,
    Category.DETACHMENT,
    Category.LISTENING,
    Category.OVERALL,
    Category.DELIVERY,
)


def _best(evidence: Iterable[Evidence]) -> Evidence | None:
    """What earned most; of equals, in the order of `_FIRST`, then the earliest."""
    return max((e for e in evidence if e.points > e.of // 2 and e.of), key=_worth, default=None)


def _worth(proof: Evidence) -> tuple[int, int, int]:
    return proof.points, -_FIRST.index(proof.counts_for), -proof.turn


def _worst(evidence: Iterable[Evidence]) -> Evidence | None:
    """What cost most, or fell most short, and has a better line; of equals, as for `_best`."""
    return min(
        (e for e in evidence if e.instead is not None and e.points < e.of),
        key=lambda e: (e.points - e.of, _FIRST.index(e.counts_for), e.turn),
        default=None,
    )


def _advice(proof: Evidence | None, exchanges: Sequence[Exchange]) -> Advice | None:
    if proof is None:
        return None
    exchange = exchanges[proof.turn - 1]
    words, line = exchange.trainee[proof.start : proof.end], better_for(proof, exchange) or Better()
    return Advice(proof.turn, words, proof.why, proof.instead, line.say, line.moves)


_LONG = 90  # letters of a quotation


def _quoted(words: str) -> str:
    if not words:
        return ""
    return f", “{words}”" if len(words) <= _LONG else f", “{words[:_LONG].rsplit(' ', 1)[0]} …”"


def _noes(exchanges: Sequence[Exchange]) -> Iterable[No]:
    for turn, exchange in enumerate(exchanges, start=1):
        if exchange.act in NOS:
            answered = bool(exchange.trainee.strip())
            next_ = taken(exchange.moves.sure(), answered=answered, last=turn == len(exchanges))
            yield No(turn, exchange.prospect, kind_of(exchange.prospect, exchange.act), next_)
