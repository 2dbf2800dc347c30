"""A folder of bundles from people who do not exist.

Takes: how many people and calls, a seed. Gives: bundles, and a trainer's marks beside them. May not: be taken for
people: it shows that the counting counts, not that anybody learns.

A call is played through the machine once for each scenario, way of playing and variant; whoever makes that call gets it
under a day and an id of their own. So two hundred thousand calls rest on some thousand that were really played, and a
wording comes again more often than it would among people.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from noprac import __version__, build
from noprac.core.cohort import facts
from noprac.core.cohort.facts import About
from noprac.core.cohort.simulated import VARIANTS, Plan, Trainee, events, trainee
from noprac.core.cohort.values import SKILLS
from noprac.core.debrief.kept import Receipt, receipt
from noprac.core.debrief.review import Contest, Verdict, contest
from noprac.core.errors import DeviceError
from noprac.core.events import Event, LineStarted
from noprac.core.moves import PRESSURE, Move
from noprac.core.practice.made import made
from noprac.core.practice.noes import heard
from noprac.core.simulate import TRAINEES, card, play
from noprac.core.simulate.dice import Dice
from noprac.store import bundle, codec, disk
from noprac.store.bundle import Giver, Part
from noprac.store.cohort import marks, pool
from noprac.store.scenarios import Source, hash_of

_BY_NAME = {trainee.name: trainee for trainee in TRAINEES}
_ID, _BEGAN, _DAY = "00000000-000000-00000000", "1970-01-01T00:00:00.000+00:00", date(1970, 1, 1)
LOT = 20  # people
MARKED, AT_MOST = 4, 400  # every fourth call is marked by the trainer, but about so many of many; four turns of each
BY = "A. Trainer"


@dataclass(frozen=True, slots=True)
class Lot:
    """People `first` to `last` - 1 of a cohort; `calls`: of each, and one more of the first `more` people; `whole`: of
    the cohort."""

    folder: Path
    first: int
    last: int
    calls: int
    more: int
    seed: int
    whole: int


@dataclass(frozen=True, slots=True)
class Played:
    """A call as bytes, under no id and no day yet; what a trainer marks of it: scores, and moves by turn."""

    call: bytes
    receipt: bytes
    events: bytes
    scores: tuple[tuple[str, int], ...]
    turns: tuple[tuple[int, tuple[str, ...]], ...]


def simulate(
    folder: Path,
    *,
    trainees: int,
    calls: int,
    seed: int,
    jobs: int | None = None,
    tell: Callable[[str], None] = lambda _line: None,
) -> None:
    """Write the bundles of so many people, of so many calls together, below `folder`. The same numbers give the same
    bytes. Raises DeviceError: there are bundles already, fewer calls than people, or the disk refuses."""
    if not 0 < trainees <= calls:
        raise DeviceError("Each trainee makes a call at least.", "Ask for as many calls as trainees, or more.")
    disk.make_folder(folder)
    if any(folder.glob(f"*{bundle.SUFFIX}")):
        raise DeviceError(f"There are bundles in {folder} already.", "Give an empty folder.")
    each, more = divmod(calls, trainees)
    lots = [
        Lot(folder, first, min(first + LOT, trainees), each, more, seed, calls) for first in range(0, trainees, LOT)
    ]
    said: list[bytes] = []
    for number, lines in enumerate(pool.spread(_write, lots, jobs or pool.cores()), start=1):
        said.append(lines)
        tell(f"{min(number * LOT, trainees)} of {trainees} trainees.")
    disk.write_parts(folder / marks.FILE, said)


def _write(lot: Lot) -> bytes:
    """The bundles of a lot; the lines of the trainer's marks on them."""
    said: list[bytes] = []
    for number in range(lot.first, lot.last):
        person = trainee(number, lot.calls + (number < lot.more), lot.seed, len(_sources()))
        data = bundle.written(Giver(person.id, person.name), _given(person), __version__, tuple(_parts(person)))
        disk.write_whole(lot.folder / f"{number + 1:04d}-{person.name.split()[0].lower()}{bundle.SUFFIX}", data)
        said.extend(_marks(person, Dice(lot.seed, f"marks {number}"), lot.whole))
    return b"".join(said)


def _given(person: Trainee) -> str:
    return (person.plans[-1].began + timedelta(days=1)).replace(hour=17, minute=0, second=0).isoformat()


def _parts(person: Trainee) -> Iterator[Part]:
    for plan in person.plans:
        played = _played(plan.scenario, plan.way, plan.variant)
        call = played.call.replace(_ID.encode(), plan.id.encode()).replace(_BEGAN.encode(), _moment(plan).encode())
        call = call.replace(f'"{_DAY}"'.encode(), f'"{plan.began.date()}"'.encode())
        yield bundle.sealed(facts.CALL, plan.id, call)
        yield bundle.sealed(facts.RECEIPT, plan.id, played.receipt.replace(_ID.encode(), plan.id.encode()))
        yield bundle.sealed(facts.EVENTS, plan.id, played.events.replace(_ID.encode(), plan.id.encode()))
    yield from (_scenario(number) for number in sorted({plan.scenario for plan in person.plans}))


def _moment(plan: Plan) -> str:
    return plan.began.isoformat(timespec="milliseconds")


@cache
def _sources() -> tuple[Source, ...]:
    return build.sources()


@cache
def _scenario(number: int) -> Part:
    return bundle.sealed(facts.SCENARIO, _hash(number), bundle.canonical(_sources()[number].values))


@cache
def _hash(number: int) -> str:
    return hash_of(_sources()[number].text)


@cache
def _played(number: int, way: str, variant: int) -> Played:
    """The call, played through the machine. In the last variant the trainee contests a move."""
    source = _sources()[number]
    known = card(source.scenario)
    call = play(source.scenario, _BY_NAME[way], variant, known=known).call
    happened, first = tuple(events(call)), receipt(call)
    began = {event.turn: event.at for event in happened if isinstance(event, LineStarted)}
    letter = first.letter(source.scenario, variant, _contests(first) if variant == VARIANTS - 1 else ())
    noes = heard(letter, known, began)
    numbers = made(letter, noes, call=_ID, day=_DAY, seconds=happened[-1].at, began=began)
    about = About(_ID, _BEGAN, _hash(number), variant, __version__, "simulated")
    told = facts.told(about, first, letter, noes, numbers)
    scores = first.score.scores
    return Played(
        bundle.canonical(told),
        bundle.canonical({"call": _ID, "receipt": json.loads(codec.encode_receipt(first))}),
        bundle.canonical({"call": _ID, "events": _encoded(happened)}),
        tuple((skill.value, score) for skill in SKILLS if (score := getattr(scores, skill.value)) is not None),
        tuple((n, tuple(sorted(e.moves.sure()))) for n, e in enumerate(first.exchanges, start=1) if e.moves.spans),
    )


def _encoded(happened: tuple[Event, ...]) -> list[object]:
    return [json.loads(codec.encode(event)) for event in happened]


def _contests(first: Receipt) -> tuple[Contest, ...]:
    for turn, exchange in enumerate(first.exchanges, start=1):
        for move in sorted(exchange.moves.sure() & PRESSURE):
            return (contest(exchange, turn, move, Verdict.WRONG),)
    return ()


# The trainer, who lies five points lower and mostly sees the same moves


def _marks(person: Trainee, dice: Dice, calls: int) -> Iterator[bytes]:
    for plan in person.plans:
        if dice.below(calls) < min(calls // MARKED, AT_MOST):
            played = _played(plan.scenario, plan.way, plan.variant)
            about = {"by": BY, "call": plan.id, "made": _given(person), "person": person.id}
            for skill, score in played.scores:
                mark = min(max(score - 5 + dice.below(25) - 12, 0), 100)
                yield bundle.canonical({**about, "skill": skill, "mark": mark})
            for turn, seen in played.turns[:MARKED]:
                for move in seen:
                    yield bundle.canonical({**about, "turn": turn, "move": move, "there": dice.chance(88)})
                missed = dice.pick((Move.LABEL, Move.OPEN_QUESTION, Move.PUSH, Move.ACKNOWLEDGE))
                if missed not in seen:
                    yield bundle.canonical({**about, "turn": turn, "move": missed, "there": dice.chance(8)})
