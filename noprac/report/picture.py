"""The call in one picture: guard, trust and interest line by line, with the nos and the yeses.

Takes: a debrief's moments. Gives: `Picture`, places in a drawing of fixed size, for the page and for print. May not:
write markup or draw; the page and the print do.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from noprac.core.call import Line
from noprac.core.moves import NOS
from noprac.report import wording

WIDTH, HEIGHT = 640, 220  # of the drawing, in its own units
LEFT, RIGHT, TOP, BOTTOM = 44, 84, 40, 44  # margins round the lines
_LABEL = 130  # what a label needs beside the next one, about
_APART = 17  # between the names at the ends

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Spot:
    """A prospect's line. `kind` is "no", "yes" or ""; `yes`: the kind of yes; `anchor`: how its label stands to it."""

    turn: int
    x: int
    y: int
    kind: str
    yes: str
    label: str
    label_y: int
    anchor: str
    text: str


@dataclass(frozen=True, slots=True)
class Trace:
    """One feeling over the turns. `points`, one a line; `label_y`: where its name stands, at the right end."""

    name: str
    points: tuple[Point, ...]
    label_y: int

    @property
    def curves(self) -> Iterator[tuple[Point, Point, Point, Point]]:
        """Cubic curves from point to point, level at each: start, two controls, end."""
        for (ax, ay), (bx, by) in pairwise(self.points):
            middle = (ax + bx) // 2
            yield (ax, ay), (middle, ay), (middle, by), (bx, by)

    @property
    def path(self) -> str:
        """The same in SVG's path language."""
        if not self.points:
            return ""
        start = "M{} {}".format(*self.points[0])
        return " ".join((start, *("C{} {} {} {} {} {}".format(*c, *d, *e) for _, c, d, e in self.curves)))


@dataclass(frozen=True, slots=True)
class Picture:
    """`guard` is the main line, with the spots on it; `told`: the same in words."""

    spots: tuple[Spot, ...]
    guard: Trace
    trust: Trace
    interest: Trace
    told: str


def picture(moments: Sequence[Line]) -> Picture:
    """Place the lines of a call."""
    spots = tuple(_spot(number, moments) for number in range(len(moments)))
    told = " ".join(
        f"Turn {s.turn}: {_guard(line)}{', ' + s.label if s.label else ''}."
        for s, line in zip(spots, moments, strict=True)
    )
    feelings = {
        "guard": [line.state.guard for line in moments],
        "trust": [line.state.trust for line in moments],
        "interest": [line.state.interest for line in moments],
    }
    ends = _ends({name: _y(levels[-1]) for name, levels in feelings.items() if levels})
    guard, trust, interest = (
        Trace(name, tuple((_x(n, len(levels)), _y(level)) for n, level in enumerate(levels)), ends.get(name, TOP))
        for name, levels in feelings.items()
    )
    return Picture(spots, guard, trust, interest, told)


def _x(number: int, count: int) -> int:
    return LEFT + (WIDTH - LEFT - RIGHT) * number // max(count - 1, 1)


def _y(level: float) -> int:
    return TOP + round((HEIGHT - TOP - BOTTOM) * (1 - level))


def _ends(wanted: dict[str, int]) -> dict[str, int]:
    """The names' heights, from the top down: each at its line's end, or as near as the others leave room."""
    placed: dict[str, int] = {}
    lowest = 0
    for name, y in sorted(wanted.items(), key=lambda item: item[1]):
        placed[name] = lowest = max(y, lowest + _APART) if placed else y
    over = max(0, lowest - (HEIGHT - BOTTOM)) if placed else 0
    return {name: y - over for name, y in placed.items()}


def _spot(number: int, moments: Sequence[Line]) -> Spot:
    line = moments[number]
    x, y = _x(number, len(moments)), _y(line.state.guard)
    kind = "no" if line.act in NOS else "yes" if line.yes_kind is not None else ""
    yes = "" if line.yes_kind is None else line.yes_kind.value
    anchor = "end" if x > WIDTH - _LABEL else "start" if x < _LABEL // 2 else "middle"
    return Spot(line.turn, x, y, kind, yes, _label(number, moments), _label_y(number, y, moments), anchor, line.text)


def _label(number: int, moments: Sequence[Line]) -> str:
    """The kind in words; short where marks stand close."""
    line = moments[number]
    words = wording.mark(line.act, line.yes_kind)
    return (
        words.partition(",")[0]
        if len(moments) > (WIDTH - LEFT - RIGHT) // _LABEL * 2 and number < len(moments) - 1
        else words
    )


def _label_y(number: int, y: int, moments: Sequence[Line]) -> int:
    """Above the mark, or below where the line climbs away from it."""
    guard = moments[number].state.guard
    around = [moments[n].state.guard for n in (number - 1, number + 1) if 0 <= n < len(moments)]
    valley = bool(around) and all(guard < other for other in around)
    return y + 26 if valley and y < HEIGHT - BOTTOM - 30 else y - 15


_HIGH, _LOW = 0.6, 0.35


def _guard(line: Line) -> str:
    guard = line.state.guard
    return "guarded" if guard > _HIGH else "at ease" if guard < _LOW else "less guarded"
