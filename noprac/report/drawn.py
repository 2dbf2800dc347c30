"""The picture of a call on paper.

Takes: a debrief's picture, paper. Gives: lines and circles at the paper's place. May not: place anything itself but by
one scale; the places are `picture`'s.
"""

from noprac.core.moves import YesKind
from noprac.report.paper import ACCENT, EDGE, LEFT, LINE, QUIET, SOFT, WIDE, YES, Face, Paper, Style
from noprac.report.picture import BOTTOM, HEIGHT, RIGHT, TOP, WIDTH, Picture, Spot, Trace
from noprac.report.picture import LEFT as MARGIN

_SCALE = WIDE / WIDTH  # of the picture's own unit in millimetres
_WHITE = (255, 255, 255)
_SMALL = Style(size=7.5, ink=QUIET)
_DASHES = {"guard": 0.0, "trust": 1.6, "interest": 0.5}


def draw(paper: Paper, picture: Picture) -> None:
    """The whole picture, on one sheet."""
    high = HEIGHT * _SCALE
    paper.keep(high)
    top = paper.y
    for y, name in ((TOP, "high"), (HEIGHT - BOTTOM, "low")):
        paper.line(_at(MARGIN - 10, y, top), _at(WIDTH - RIGHT + 10, y, top), LINE, 0.2)
        paper.label(*_at(0, y + 4, top), name, _SMALL)
    for trace in (picture.interest, picture.trust, picture.guard):
        _trace(paper, trace, top)
    for spot in picture.spots:
        _spot(paper, spot, top)
    paper.y = top + high


def _at(x: float, y: float, top: float) -> tuple[float, float]:
    return LEFT + x * _SCALE, top + y * _SCALE


def _trace(paper: Paper, trace: Trace, top: float) -> None:
    main = trace.name == "guard"
    for points in trace.curves:
        paper.curve([_at(*p, top) for p in points], EDGE, 0.65 if main else 0.35, _DASHES[trace.name])
    style = Style(Face.STRONG if main else Face.REGULAR, 7.5, QUIET)
    paper.label(*_at(WIDTH - RIGHT + 16, trace.label_y + 4, top), trace.name, style)


def _spot(paper: Paper, spot: Spot, top: float) -> None:
    x, y = _at(spot.x, spot.y, top)
    match spot.kind, spot.yes:
        case "no", _:
            paper.dot(x, y, 1.7, fill=_WHITE, edge=ACCENT, width=0.9)
        case "yes", YesKind.COMMITMENT:
            paper.dot(x, y, 2.0, fill=YES)
        case "yes", YesKind.CONFIRMATION:
            paper.dot(x, y, 1.8, fill=_WHITE, edge=YES, width=0.5)
            paper.half(x, y, 1.8, YES)
        case "yes", _:
            paper.dot(x, y, 1.8, fill=SOFT, edge=YES, width=0.5)
        case _:
            paper.dot(x, y, 0.85, fill=EDGE)
    ink = ACCENT if spot.kind == "no" else YES
    paper.label(*_at(spot.x, spot.label_y, top), spot.label, Style(Face.STRONG, 7.5, ink), spot.anchor)
    paper.label(*_at(spot.x, HEIGHT - 14, top), str(spot.turn), _SMALL, "middle")
