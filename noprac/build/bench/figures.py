"""Counts and times as figures.

Takes: numbers. Gives: their median and upper end, words that differ, what a process with its children holds in memory.
May not: measure anything itself.
"""

import statistics
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from noprac.core.edits import distance

PROC = Path("/proc")
MB = 1024  # kB in one
FEW = 0.01  # seconds


def median(values: Sequence[float]) -> float | None:
    """None of none."""
    return statistics.median(values) if values else None


def share(values: Sequence[float], part: float) -> float | None:
    """The least value that `part` (0 to 1) of all do not exceed; None of none."""
    ordered = sorted(values)
    place = -(-len(ordered) * part // 1)  # rounded up
    return ordered[max(0, int(place) - 1)] if ordered else None


def spread(seconds: Sequence[float]) -> dict[str, object]:
    """`{"p50", "p95", "n"}` in whole milliseconds."""
    p50, p95 = median(seconds), share(seconds, 0.95)
    return {"p50": ms(p50), "p95": ms(p95), "n": len(seconds)}


def ms(seconds: float | None) -> float | None:
    """Milliseconds, to a tenth where they are few."""
    return None if seconds is None else round(seconds * 1000, 1 if seconds < FEW else None)


def rate(part: float, whole: float, places: int = 3) -> float | None:
    """`part` of `whole`; None of nothing."""
    return round(part / whole, places) if whole else None


def words_wrong(said: str, heard: str) -> int:
    """Words replaced, left out or put in: the edit distance in words."""
    return distance(said.split(), heard.split())


def family(pid: int) -> tuple[int, ...]:
    """A process and all that it started, themselves and further; Linux alone tells (elsewhere: itself alone)."""
    found, waiting = [], [pid]
    while waiting:
        one = waiting.pop()
        found.append(one)
        for children in (PROC / str(one) / "task").glob("*/children"):
            with suppress(OSError):
                waiting += [int(child) for child in children.read_text(encoding="ascii").split()]
    return tuple(found)


def memory(pids: Iterable[int], *, peak: bool = False) -> float | None:
    """MB in memory now, or at most so far, each process by itself: what several share counts in each. None where the
    system does not tell."""
    total = sum(_kept(pid, "VmHWM:" if peak else "VmRSS:") for pid in pids)
    return round(total / MB, 1) if total else None


def _kept(pid: int, field: str) -> int:
    with suppress(OSError, ValueError, IndexError):
        for line in (PROC / str(pid) / "status").read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith(field):
                return int(line.split()[1])
    return 0
