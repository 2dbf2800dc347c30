"""The call in one picture: how guarded the prospect was, line by line, with the nos and the yeses.

Takes: a debrief's moments. Gives: `Picture`, places in a drawing of fixed size. May not: write markup; the page does.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from noprac.core.call import Line
from noprac.core.moves import NOS
from noprac.report import wording

WIDTH, HEIGHT = 640, 220  # of the drawing, in its own units
LEFT, RIGHT, TOP, BOTTOM = 96, 28, 40, 44  # margins round the line
_LABEL = 130  # what a label needs beside the next one, about


@dataclass(frozen=True, slots=True)
class Spot:
    """A prospect's line. `kind` is "no", "yes" or ""; `anchor`: how its label stands to it."""

    turn: int
    x: int
    y: int
    kind: str
    label: str
    label_y: int
    anchor: str
    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """`path`: the line in SVG's path language; `told`: the same in words."""

    spots: tuple[Spot, ...]
    path: str
    told: str


def picture(moments: Sequence[Line]) -> Picture:
    """Place the lines of a call."""
    spots = tuple(_spot(number, moments) for number in range(len(moments)))
    told = " ".join(
        f"Turn {s.turn}: {_guard(line)}{', ' + s.label if s.label else ''}."
        for s, line in zip(spots, moments, strict=True)
    )
    return Picture(spots, _path(spots), told)


def _spot(number: int, moments: Sequence[Line]) -> Spot:
    line, steps = moments[number], max(len(moments) - 1, 1)
    x = LEFT + (WIDTH - LEFT - RIGHT) * number // steps
    y = TOP + round((HEIGHT - TOP - BOTTOM) * (1 - line.state.guard))
    kind = "no" if line.act in NOS else "yes" if line.yes_kind is not None else ""
    anchor = "end" if x > WIDTH - _LABEL // 2 else "start" if x < _LABEL // 2 else "middle"
    return Spot(line.turn, x, y, kind, _label(number, moments), _label_y(number, y, moments), anchor, line.text)


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


def _path(spots: Sequence[Spot]) -> str:
    if not spots:
        return ""
    curves = (f"C{(a.x + b.x) // 2} {a.y} {(a.x + b.x) // 2} {b.y} {b.x} {b.y}" for a, b in pairwise(spots))
    return " ".join((f"M{spots[0].x} {spots[0].y}", *curves))


_HIGH, _LOW = 0.6, 0.35


def _guard(line: Line) -> str:
    guard = line.state.guard
    return "guarded" if guard > _HIGH else "at ease" if guard < _LOW else "less guarded"
