"""How all our sheets look: styles, measures, sections, lines of talk.

Takes: paper, words. Gives: rows on it. May not: know what the words are about.
"""

from typing import Final

from noprac.core.debrief.marks import Mark, Piece
from noprac.report.paper import ACCENT, LACKING, QUIET, Cell, Face, Paper, Run, Style

PLAIN: Final = Style()
SMALL: Final = Style(size=8.5, ink=QUIET)
TINY: Final = Style(size=7.5, ink=QUIET)
HEAD: Final = Style(Face.STRONG, 9, QUIET)
LEAD: Final = Style(Face.STRONG, 9, ACCENT)
TITLE: Final = Style(Face.STRONG, 20)
UNCLEAR: Final = Style(Face.ITALIC, ink=QUIET)
MEASURE = 142.0  # mm, of lines that are read on
SECTION, PART = 9.0, 3.5  # mm above a section, and between its parts
NAMES, SAID = 22.0, 24.0  # mm: the column of names, and where the words begin
LEGEND: Final = (
    Run("Underlined", SMALL, Mark.ROOM),
    Run(": room was made for a no.   ", SMALL),
    Run("Shaded", SMALL, Mark.LISTENING),
    Run(": there was listening.   ", SMALL),
    Run("Dotted", SMALL, Mark.PRESSURE),
    Run(": pressure.", SMALL),
)
LACKS: Final = f"{LACKING} stands for a sign that the letters of this file lack."


def say(paper: Paper, text: str, style: Style, after: float = 0.0) -> None:
    """A paragraph; `after`: mm that are wanted below it."""
    paper.row(Cell((Run(text, style),), width=MEASURE), after=after)


def section(paper: Paper, name: str, room: float) -> None:
    """The head of a section; `room`: mm of it that shall stand on the same sheet."""
    paper.gap(SECTION)
    paper.row(Cell((Run(name, HEAD),)), after=room)
    paper.gap(1.5)


def line(paper: Paper, who: str, runs: tuple[Run, ...], after: float) -> None:
    """What somebody said, behind their name."""
    paper.row(Cell((Run(who, SMALL),), width=NAMES), Cell(runs, SAID, MEASURE - SAID), after=after)


def note(paper: Paper, text: str) -> None:
    """What there is to tell of a line, below it; nothing for ""."""
    if text:
        paper.row(Cell((Run(text, SMALL),), SAID, MEASURE - SAID))


def run(piece: Piece) -> Run:
    """Words of the trainee with their mark; a perhaps has none."""
    return Run(piece.text, UNCLEAR if piece.unclear else PLAIN, None if piece.perhaps else piece.mark)
