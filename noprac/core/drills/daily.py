"""Ten minutes a day: which skills, in which order.

Takes: the skills with their cards. Gives: a queue. May not: know the time; what is due is told to it.

What is due comes first, the longest overdue before the others; new skills fill what is left, a few a day. The queue is
mixed: two of one drill follow each other only where nothing else is left (interleaving: mixed practice is slower and
lasts longer, Rohrer and Taylor 2007).
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from noprac.core.drills.drill import SECONDS, Drill, Prompt

TEN_MINUTES = 600  # seconds
NEW_A_DAY = 12  # skills
CALLS = 1  # quick calls in one sitting: each is as long as five prompts


@dataclass(frozen=True, slots=True)
class Waiting:
    """A skill that could be practised now. `overdue`: days since it was due, from 0; `new`: it never was."""

    drill: Drill
    skill: str
    overdue: float = 0.0
    new: bool = False


def queue(waiting: Iterable[Waiting], *, new_today: int = 0, seconds: int = TEN_MINUTES) -> tuple[Waiting, ...]:
    """The skills of one sitting. `new_today`: new ones that were begun today."""
    ranked = sorted(waiting, key=lambda w: (w.new, -w.overdue))
    old = [w for w in ranked if not w.new]
    fresh = _in_turn([w for w in ranked if w.new])[: max(0, NEW_A_DAY - new_today)]
    return tuple(_mixed(_fitting([*old, *fresh], seconds)))


def _fitting(ranked: Sequence[Waiting], seconds: int) -> list[Waiting]:
    taken: list[Waiting] = []
    calls = 0
    for one in ranked:
        is_call = one.drill is Drill.QUICK_TO_NO
        if SECONDS[one.drill] <= seconds and not (is_call and calls >= CALLS):
            taken.append(one)
            seconds -= SECONDS[one.drill]
            calls += is_call
    return taken


def _in_turn(ranked: Sequence[Waiting]) -> list[Waiting]:
    """The first of each drill, then the second of each."""
    seen: Counter[Drill] = Counter()
    rounds: list[tuple[int, Waiting]] = []
    for one in ranked:
        rounds.append((seen[one.drill], one))
        seen[one.drill] += 1
    return [one for _, one in sorted(rounds, key=lambda r: r[0])]


def _mixed(ranked: Sequence[Waiting]) -> list[Waiting]:
    """In rank, but never the same drill twice running where another is left; the drill with most left goes first of
    those that may."""
    left: dict[Drill, list[Waiting]] = {}
    for one in ranked:
        left.setdefault(one.drill, []).append(one)
    order: list[Waiting] = []
    while left:
        last = order[-1].drill if order else None
        may = [drill for drill in left if drill is not last] or list(left)
        drill = max(may, key=lambda d: len(left[d]))
        order.append(left[drill].pop(0))
        if not left[drill]:
            del left[drill]
    return order


def pick(prompts: Sequence[Prompt], used: Sequence[str], seed: int = 0) -> Prompt:
    """The prompt of a skill that was not used for the longest time. `used`: ids of prompts, the earliest first; `seed`:
    where those begin that were never used."""
    last = {name: n for n, name in enumerate(used)}
    turned = [*prompts[seed % len(prompts) :], *prompts[: seed % len(prompts)]]
    return min(turned, key=lambda prompt: last.get(prompt.id, -1))


def minutes(waiting: Iterable[Waiting]) -> int:
    """How long they take, in whole minutes, one at least where there are any."""
    seconds = sum(SECONDS[w.drill] for w in waiting)
    return max(1, round(seconds / 60)) if seconds else 0
