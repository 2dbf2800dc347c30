"""A call as it is given: what was said and done in it, in numbers and names that can be counted over many people.

Takes: a letter with its receipt, its no's, its numbers. Gives: `told`: plain values for a bundle. May not: hold what
the trainee keeps private: notes, plans, dread and reflections are in it only where they are handed in as `private`.

The letter is the debrief of today, as the trainee reckons; the receipt is the first one, which never changes.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field

from noprac.core.debrief.kept import Receipt
from noprac.core.debrief.letter import Debrief
from noprac.core.debrief.review import Correction, Remark
from noprac.core.practice.made import Made
from noprac.core.practice.noes import Heard

CALL, RECEIPT, EVENTS, SCENARIO, SOUND = "call", "receipt", "events", "scenario", "sound"  # the kinds of parts


@dataclass(frozen=True, slots=True)
class About:
    """Where a call comes from. `began`: UTC, ISO 8601; `source`: the scenario's hash; `take_of`, `take_turn`: of
    another take, the call (None where it was deleted) and the turn it goes on from; `after`: the call it follows."""

    call: str
    began: str
    source: str
    seed: int
    app: str
    tagger: str = ""
    recogniser: str = ""
    take_of: str | None = None
    take_turn: int | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Private:
    """What is given only where the trainee chose it. `notes`: on the no's, by turn."""

    notes: Mapping[int, str] = field(default_factory=dict)
    plan: str = ""
    reflection: str = ""
    expected: int | None = None
    felt: int | None = None


def told(
    about: About,
    first: Receipt,
    letter: Debrief,
    noes: Iterable[Heard],
    numbers: Made,
    *,
    private: Private | None = None,
) -> dict[str, object]:
    """The call, plain."""
    own = asdict(numbers.scores)
    scores = asdict(first.score.scores)
    return {
        **asdict(about),
        "scenario": letter.scenario.id,
        "title": letter.scenario.title,
        "difficulty": letter.scenario.difficulty,
        "day": numbers.day.isoformat(),
        "seconds": round(numbers.seconds, 1),
        "ending": None if letter.ending is None else letter.ending.value,
        "right": letter.right_ending.value,
        "rubric": first.score.rubric_version,
        "scores": scores,
        "own": None if own == scores else own,
        "turns": [[n, e.act.value, sorted(e.moves.sure())] for n, e in enumerate(first.exchanges, start=1)],
        "noes": [_no(no, private) for no in noes],
        "remarks": [_remark(remark) for remark in letter.remarks],
        "private": None if private is None else _private(private),
    }


def _no(no: Heard, private: Private | None) -> dict[str, object]:
    return {
        "turn": no.turn,
        "words": no.words,
        "kind": no.kind.value,
        "deed": no.deed.value,
        "embraced": no.embraced,
        "led": no.led.value,
        "answer": no.answer,
        "pause": no.pause,
        "note": private.notes.get(no.turn, "") if private is not None else "",
    }


def _remark(remark: Remark) -> dict[str, object]:
    if isinstance(remark, Correction):
        return {"turn": remark.turn, "verdict": "corrected", "move": None, "words": remark.text, "note": ""}
    verdict, move = remark.verdict.value, remark.move.value
    return {"turn": remark.turn, "verdict": verdict, "move": move, "words": remark.words, "note": remark.note}


def _private(private: Private) -> dict[str, object]:
    told = asdict(private)
    del told["notes"]
    return told
