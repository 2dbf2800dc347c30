"""How many people's bundles are counted and scored again.

Takes: an order, with how many calls. Gives: `cohort`: how long bundles take to be read the first time and again, a page
to answer, calls to be scored again by one process and by all cores. May not: take simulated people for people.

`of_cores`: the rate of all cores against that of one times their number; by the clock, and by the processor time that
the same work took, which a busy machine does not change. With few calls the start of the processes weighs: two thousand
people with two hundred thousand calls are `--calls 200000`.
"""

import os
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from noprac.build import cohort, simulated_cohort
from noprac.build.bench import Order, figures
from noprac.core.cohort.values import Page
from noprac.store.cohort import pool

EACH = 100  # calls of a person
TIMES = 5  # a page


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds by the clock, and of processor time, that of processes begun and ended included."""

    wall: float
    cpu: float


def measure(order: Order) -> Mapping[str, object]:
    """Make a cohort, read it, ask it, score it again. Raises DeviceError: no room on the disk."""
    with tempfile.TemporaryDirectory(prefix="noprac-") as name:
        folder, kept, calls = Path(name) / "bundles", Path(name) / "kept", order.calls
        order.tell(f"Simulating {calls} calls.")
        people = max(calls // EACH, 1)
        simulated_cohort.simulate(folder, trainees=people, calls=calls, seed=1)
        order.tell("Reading, asking, scoring again.")
        first, _ = _spent(lambda: cohort.read(folder, kept=kept).close())
        return {
            "cohort": {
                "people": people,
                "calls": calls,
                "bundles_mb": round(sum(path.stat().st_size for path in folder.iterdir()) / 1_000_000, 1),
                "read_s": round(first.wall, 2),
                "read_cpu_s": round(first.cpu, 2),
                **_asked(folder, kept),
                **_scored(folder, kept, calls),
            }
        }


def _asked(folder: Path, kept: Path) -> dict[str, object]:
    before = time.perf_counter()
    with closing(cohort.read(folder, kept=kept)) as opened:
        again = time.perf_counter() - before
        pages = [_spent(opened.page) for _ in range(TIMES)]
    return {
        "read_again_s": round(again, 2),
        "page_ms": figures.spread([spent.wall for spent, _ in pages]),
        "page_cpu_ms": figures.ms(min(spent.cpu for spent, _ in pages)),
        "pages_alike": all(page == pages[0][1] for _, page in pages),
    }


def _scored(folder: Path, kept: Path, calls: int) -> dict[str, object]:
    one, all_of = folder.with_name("one.jsonl"), folder.with_name("all.jsonl")
    cores = pool.cores()
    alone, _ = _spent(lambda: cohort.rescore(folder, one, kept=kept, jobs=1))
    together, _ = _spent(lambda: cohort.rescore(folder, all_of, kept=kept, jobs=cores))
    return {
        "rescore_per_s": {"one": round(calls / alone.wall), "all": round(calls / together.wall)},
        "of_cores": {"clock": round(alone.wall / together.wall / cores, 2), "cpu": round(alone.cpu / together.cpu, 2)},
        "same_bytes": one.read_bytes() == all_of.read_bytes(),
    }


def _spent(work: Callable[[], Page | cohort.Rescored | None]) -> tuple[Spent, object]:
    wall, cpu = time.perf_counter(), _cpu()
    done = work()
    return Spent(time.perf_counter() - wall, _cpu() - cpu), done


def _cpu() -> float:
    return sum(os.times()[:4])
