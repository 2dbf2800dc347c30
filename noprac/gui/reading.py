"""What the debrief page shows of a call, fetched.

Takes: a call's id, a journal. Gives: `Reading`, frozen. May not: run on the window's thread; all of it may be slow.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from noprac.build import past, recordings
from noprac.core.call import Call
from noprac.core.debrief.compare import Comparison
from noprac.core.debrief.letter import Debrief, debrief
from noprac.core.debrief.plan import proposed
from noprac.core.errors import DeviceError
from noprac.core.practice.dread import Forecast
from noprac.core.score import Evidence, Score
from noprac.core.transcript import Exchange
from noprac.gui import letter_texts as said
from noprac.report.files import written
from noprac.store.disk import write_whole
from noprac.store.journal import Branch, Journal, PastCall
from noprac.store.practice import Practice


@dataclass(frozen=True, slots=True)
class Reckoning:
    """One way to score the call; `name`: what its column says; `exchanges`: the words it rests on."""

    name: str
    score: Score
    tagger: str
    exchanges: Sequence[Exchange]

    def words(self, proof: Evidence) -> str:
        """The words that prove a point; "" where it rests on something missing, or on the whole turn."""
        text = self.exchanges[proof.turn - 1].trainee
        words = text[proof.start : proof.end]
        return "" if words == text else words


@dataclass(frozen=True, slots=True)
class Reading:
    """A letter with all that lies beside it. `call_id`: "" where the call could not be kept: it can be read, not
    touched. `branch`: where the call is another take; `beside`: it and the first take; `takes`: its own other takes;
    `reckonings`: the receipts, the first one first; `voiced`: the turns that can be heard; `sound`: the whole call can;
    `plan`: the one kept, or proposed where none was; `later`: how much later the same person can be met again, "" where
    that is not possible; `reflection`: the trainee's sentence on it; `forecast`: how bad the no would feel, with the
    truth where it was told, None where nobody asked."""

    letter: Debrief
    reckonings: tuple[Reckoning, ...]
    call_id: str = ""
    branch: Branch | None = None
    beside: Comparison | None = None
    takes: tuple[PastCall, ...] = ()
    voiced: frozenset[int] = frozenset()
    sound: bool = False
    plan: str = ""
    later: str = ""
    reflection: str = ""
    forecast: Forecast | None = None


def plain(letter: Debrief) -> Reading:
    """A letter alone."""
    return Reading(letter, (_present(letter, ""),), plan=proposed(letter))


def read(call_id: str, journal: Journal) -> Reading:
    """A call of the journal, looked into. Raises DeviceError."""
    review = past.review_of(call_id, journal)
    letter, branch = review.letter, review.past.branch
    later = letter.scenario.later if letter.ending is not None else None
    practice = Practice(journal.tables)
    return Reading(
        letter=letter,
        reckonings=_reckonings(review),
        call_id=call_id,
        branch=branch,
        beside=past.comparison(call_id, journal) if branch and branch.of else None,
        takes=review.takes,
        voiced=recordings.voiced(call_id, journal),
        sound=recordings.has_sound(call_id, journal),
        plan=journal.plan(call_id) or proposed(letter),
        later=later.when if later else "",
        reflection=practice.reflection(call_id),
        forecast=practice.forecast(call_id),
    )


def just_over(call: Call, call_id: str, journal: Journal) -> Reading:
    """A call that is just over, from the journal; from memory where the disk refused it."""
    try:
        return read(call_id, journal)
    except DeviceError:
        return plain(debrief(call))


def save(reading: Reading, path: Path) -> None:
    """Write a debrief in the form that the file's ending asks for, a web page where it asks for none. Raises
    DeviceError."""
    write_whole(path, written([(reading.call_id, reading.letter)], path.suffix))


def _reckonings(review: past.Review) -> tuple[Reckoning, ...]:
    """The first receipt; beside it the same moves under another rubric, and what the trainee's remarks make of them."""
    first, letter = review.first, review.letter
    if first is None:
        return (_present(letter, ""),)
    found = [Reckoning(said.FIRST, first.score, first.tagger, first.exchanges)]
    if _marks(first.score) != _marks(review.now):
        found.append(Reckoning(said.under(review.now.rubric_version), review.now, first.tagger, first.exchanges))
    if review.contested:
        found.append(_present(letter, said.AS_YOU_SEE))
    return tuple(found)


def _marks(score: Score) -> object:
    """What makes a receipt another one, its wording apart."""
    return score.rubric_version, score.scores, [(e.turn, e.rule, e.counts_for, e.points, e.of) for e in score.evidence]


def _present(letter: Debrief, name: str) -> Reckoning:
    return Reckoning(name, letter.score, letter.tagger, letter.exchanges)
