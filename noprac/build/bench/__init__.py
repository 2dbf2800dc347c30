"""`noprac bench`: what this machine does, in figures.

Takes: what to measure and how much of it (`Order`). Gives: one mapping of figures; None where something cannot be
measured here, with the reason under `notes`. May not: touch the user's data or devices, or state a figure that was not
measured in this run.

A part is a line in `PARTS`: its name, the module whose `measure(order)` gives its figures, and their keys.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module

from noprac.build.bench import home
from noprac.core.errors import DeviceError, Misuse

Figures = dict[str, object]
NOTES = "notes"
NOT_ASKED = "Not asked for."


@dataclass(frozen=True, slots=True)
class Order:
    """How much to measure. `turns`: of a spoken call; `minutes`: of a soak; `calls`: of a cohort; `model`: the
    recogniser's, as `build.recogniser` takes it; `tell`: is given progress, one line each."""

    turns: int = 24
    minutes: float = 10.0
    calls: int = 4000
    model: str | None = None
    tell: Callable[[str], None] = lambda _line: None


@dataclass(frozen=True, slots=True)
class Part:
    """`module` has `measure(order: Order) -> Mapping[str, object]`, which gives the figures of `keys`; it raises
    DeviceError where it cannot be measured here. `asked`: only where it is named."""

    name: str
    module: str
    keys: tuple[str, ...]
    asked: bool = False


GAP = ("reply_gap_ms", "naive_gap_ms", "gap_ratio", "reply_parts_ms", "wrong_turns", "peak_rss_mb")
SPEED = ("tag_per_s", "score_calls_per_s", "play_turns_per_s", "ratios", "baseline_per_s")
PARTS: tuple[Part, ...] = (
    Part("gap", "noprac.build.bench.gap", GAP),
    Part("turns", "noprac.build.bench.turns", ("cut_off_early", "missed_ends", "turn_wait_ms")),
    Part("words", "noprac.build.bench.words", ("word_error_rate", "real_time_factor")),
    Part("speed", "noprac.build.bench.speed", SPEED),
    Part("start", "noprac.build.bench.start", ("start_ms", "start_cpu_ms", "command_start_ms")),
    Part("stalls", "noprac.build.bench.stalls", ("stalls",), asked=True),
    Part("journal", "noprac.build.bench.journal", ("journal",), asked=True),
    Part("cohort", "noprac.build.bench.cohort", ("cohort",), asked=True),
    Part("soak", "noprac.build.bench.soak", ("soak",), asked=True),
)


def names() -> tuple[str, ...]:
    """The parts' names."""
    return tuple(part.name for part in PARTS)


def run(order: Order, only: str | None = None, parts: tuple[Part, ...] = PARTS) -> Figures:
    """All figures, those of the part `only` where it is named. Every key is there. Raises Misuse: no such part."""
    if only is not None and all(part.name != only for part in parts):
        raise Misuse(only)
    figures: Figures = {key: None for part in parts for key in part.keys if not part.asked or part.name == only}
    notes: dict[str, str] = {}
    with home.apart():
        for part in parts:
            if part.name == only or (only is None and not part.asked):
                figures |= _measured(part, order, notes)
            elif not part.asked:
                notes |= dict.fromkeys(part.keys, NOT_ASKED)
    return {**figures, NOTES: notes}


def _measured(part: Part, order: Order, notes: dict[str, str]) -> Mapping[str, object]:
    order.tell(f"Measuring: {part.name}.")
    try:
        found = dict(import_module(part.module).measure(order))
    except DeviceError as error:
        notes |= dict.fromkeys(part.keys, str(error))
        return {}
    more = found.pop(NOTES, {})
    notes |= more if isinstance(more, dict) else {}
    return found
