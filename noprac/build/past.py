"""Past calls looked into: their first receipt, the letter of today, what the trainee says of both, their other takes.

Takes: a call's id, the journal. Gives: `Review`, `Comparison`, the line that would have come. May not: touch a first
receipt, or any event of a call that is over. Lies beside the root, and is as slow.

For a page: `review_of` shows a call; `contest`, `correct` and `withdraw` keep a remark and give the review anew;
`what_if` gives the prospect's line to other words; `build.again` says a turn again, as a call of its own, and
`comparison` lays that take beside the first.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from noprac import build
from noprac.build import noes, recordings
from noprac.core.call import Line
from noprac.core.debrief import review
from noprac.core.debrief.compare import Comparison, side_by_side
from noprac.core.debrief.kept import Receipt, receipt
from noprac.core.debrief.letter import Debrief
from noprac.core.debrief.review import Correction, Remark, Verdict
from noprac.core.debrief.what_if import answered
from noprac.core.debrief.what_if import what_if as line_after
from noprac.core.errors import DeviceError, Misuse
from noprac.core.moves import Move, Moves
from noprac.core.score import Score, Scores, score
from noprac.core.transcript import Exchange
from noprac.store.journal import Journal, KeptReceipt, PastCall
from noprac.store.practice import Practice


@dataclass(frozen=True, slots=True)
class Review:
    """A call, looked into.

    `kept`: the first receipt's bytes with their date, None where none was kept (the call is not over, or a journal that
    may only be read is older than receipts); `first`: what they say. `exchanges`: the call as it was heard and tagged;
    `now`: their score under the present rubric. `letter`: the debrief under the present rubric as the trainee's remarks
    have it. `takes`: the calls that say a turn of this one again, the latest first.
    """

    past: PastCall
    kept: KeptReceipt | None
    first: Receipt | None
    exchanges: tuple[Exchange, ...]
    now: Score
    letter: Debrief
    takes: tuple[PastCall, ...]

    @property
    def contested(self) -> bool:
        """Whether the trainee reckons otherwise: then `letter.score` stands beside `first.score`."""
        return bool(self.letter.remarks)

    @property
    def rescored(self) -> bool:
        """Whether the present rubric gives another receipt than the first."""
        return self.first is not None and self.first.score != self.now


def review_of(call_id: str, journal: Journal) -> Review:
    """A call, looked into. A call that is over and has no receipt yet, from a journal older than receipts, gets it now.
    Raises DeviceError: no such call, or it cannot be read."""
    past = journal.call(call_id)
    kept = journal.receipt(call_id) or _kept_late(past, journal)
    first = kept.receipt if kept else None
    letter = build.debrief_of(call_id, journal, recordings.earlier(call_id, journal))
    exchanges = _exchanges(call_id, journal)
    answer = answered(letter, past.scenario, journal.events(call_id))
    return Review(past, kept, first, exchanges, score(exchanges), answer, journal.takes(call_id))


def scores_of(call_id: str, journal: Journal) -> Scores:
    """The scores of a call as the trainee reckons them, at once where they were reckoned before. Raises DeviceError:
    no such call, or it cannot be read."""
    known = Practice(journal.tables).scores(call_id, noes.VERSION)
    return known or build.debrief_of(call_id, journal).score.scores


def contest(
    call_id: str, journal: Journal, *, turn: int, move: Move, verdict: Verdict, words: str = "", note: str = ""
) -> Review:
    """Say that a turn did not make a move, or made one unseen. `words`: those it rests on, "" for those that were
    marked, or the whole turn. Raises DeviceError: no such turn or words; the move is not there, or is there already."""
    exchange = _without(call_id, journal, turn, move)
    there = exchange.moves.span(move) is not None
    if verdict is Verdict.WRONG and not there:
        raise DeviceError(f"Turn {turn} shows no {move}.", "`noprac journal show` names its moves.")
    if verdict is Verdict.MISSING and (move in exchange.moves.sure() or move is Move.OTHER):
        raise DeviceError(f"Turn {turn} shows {move} already.", "`noprac journal show` names its moves.")
    if words.lower() not in exchange.trainee.lower():
        raise DeviceError(f"“{words}” is not in turn {turn}.", "Give words as they stand there.")
    journal.remark(call_id, review.contest(exchange, turn, move, verdict, words=words, note=note))
    return review_of(call_id, journal)


def correct(call_id: str, journal: Journal, *, turn: int, text: str) -> Review:
    """Give a turn its true words; they are tagged anew. Raises DeviceError: no such turn, or no words."""
    exchange = _exchange(_exchanges(call_id, journal), turn, unheard=True)
    if not text.strip():
        raise DeviceError("A correction needs words.", "Give what was said.")
    moves = build.tagger().tag(text, exchange.prospect, exchange.act)
    journal.remark(call_id, Correction(turn, text, moves))
    return review_of(call_id, journal)


def withdraw(call_id: str, journal: Journal, *, turn: int, move: Move | None = None) -> Review:
    """Take a contest back, or the turn's correction where `move` is None. Raises DeviceError."""
    journal.withdraw(call_id, turn, move)
    return review_of(call_id, journal)


def what_if(call_id: str, journal: Journal, *, turn: int, text: str) -> Line:
    """What the prospect would have answered to `text` in place of the answer to line `turn`. Raises DeviceError."""
    past, events = journal.call(call_id), journal.events(call_id)
    exchange = _exchange(_exchanges(call_id, journal), turn)
    moves = build.tagger().tag(text, exchange.prospect, exchange.act)
    try:
        return line_after(past.scenario, past.seed, events, turn=turn, text=text, moves=moves)
    except Misuse as error:
        raise DeviceError(f"The call {call_id} cannot go on from turn {turn}.", f"({error})") from error


def comparison(call_id: str, journal: Journal) -> Comparison:
    """Another take beside the call it goes on from. Raises DeviceError: it is no other take, or the first is gone."""
    branch = journal.call(call_id).branch
    if branch is None or branch.of is None:
        raise DeviceError(f"The call {call_id} stands beside no other.", "`noprac journal takes` names those that do.")
    return side_by_side(build.debrief_of(branch.of, journal), build.debrief_of(call_id, journal))


def scored_anew(call_id: str, journal: Journal) -> Score:
    """The score under the present rubric with the moves that the present tagger sees; to be shown beside the first
    receipt. Raises DeviceError."""
    ready = build.tagger()
    exchanges = _exchanges(call_id, journal)
    tagged = (ready.tag(e.trainee, e.prospect, e.act, e.words) if e.trainee.strip() else Moves() for e in exchanges)
    return score([replace(e, moves=moves) for e, moves in zip(exchanges, tagged, strict=True)])


def remarked(journal: Journal) -> Iterator[tuple[str, Debrief]]:
    """The calls on which the trainee has said something, with their letters, the latest first. Raises DeviceError."""
    for past in journal.remarked():
        yield past.id, build.debrief_of(past.id, journal)


def _kept_late(past: PastCall, journal: Journal) -> KeptReceipt | None:
    if past.finished is None or journal.read_only:
        return None
    journal.keep_receipt(past.id, receipt(build.past_call(past.id, journal)))
    return journal.receipt(past.id)


def _exchanges(call_id: str, journal: Journal) -> tuple[Exchange, ...]:
    """The call as it was first heard and tagged."""
    return build.receipt_of(call_id, journal).exchanges


def _exchange(exchanges: tuple[Exchange, ...], turn: int, *, unheard: bool = False) -> Exchange:
    """The turn, if something was said in it; `unheard`: even if no word of it could be made out."""
    found = exchanges[turn - 1] if 1 <= turn <= len(exchanges) else None
    if found is None or not (found.trainee.strip() or (unheard and found.unheard)):
        raise DeviceError(f"Nothing was said in a turn {turn}.", "`noprac journal show` counts the turns.")
    return found


def _without(call_id: str, journal: Journal, turn: int, move: Move) -> Exchange:
    """The turn as all other remarks have it."""
    others: list[Remark] = [r for r in journal.remarks(call_id) if (r.turn, review.subject(r)) != (turn, move.value)]
    return _exchange(review.reviewed(_exchanges(call_id, journal), others), turn)
