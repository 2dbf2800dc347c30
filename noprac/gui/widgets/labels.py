"""Labels beside a chart, kept from lying over each other.

Takes: the heights where they would stand. Gives: heights where they can. May not: change their order.
"""

from collections.abc import Sequence


def apart(wanted: Sequence[float], high: float, taken: Sequence[float], lowest: float) -> list[float]:
    """Heights at least `high` from each other and from those `taken`, none below `lowest` (y grows downwards), each as
    near to the wanted one as goes; in the order given. Labels are put from the bottom up."""
    placed: dict[int, float] = {}
    occupied = list(taken)
    for at in sorted(range(len(wanted)), key=lambda i: (-wanted[i], i)):
        y = min(wanted[at], lowest - high / 2)
        while (clash := next((other for other in occupied if abs(other - y) < high - 1e-6), None)) is not None:
            y = clash - high
        placed[at] = y
        occupied.append(y)
    return [placed[at] for at in range(len(wanted))]
