"""The words of the page of progress.

Takes: figures. Gives: plain text, second person. May not: be markup, or make more of a number than it holds.
"""

from datetime import date

from noprac.core.moves import Move
from noprac.core.practice.progress import Change, Course
from noprac.core.score import Category
from noprac.gui import figure_texts as figures
from noprac.gui import formats, letter_texts, rooms, texts
from noprac.gui.noes_texts import short
from noprac.gui.tongue import tr

PROGRESS = rooms.PROGRESS
ABOUT = tr("What your calls come to. With few of them, little can be said, and it says so.")
GOAL, GOAL_NAME = tr("Your week"), tr("Embraced no's a week")
GOAL_ABOUT = tr("A no is embraced where you asked about it, or let it go well. Zero is no goal.")
LESS, MORE = tr("One less a week"), tr("One more a week")
EMBRACED, YOUR_GOAL = tr("Embraced no's"), tr("your goal")
FIGURES = tr("Your own figures")
DREAD = tr("How bad the no felt")
DREAD_NONE = tr(
    "Before a call you can say how bad the no will feel, and after it how bad it did. Both will stand here."
)
EXPECTED, FELT = tr("expected"), tr("felt")
SCORES, SCORE = tr("The scores"), tr("Which score")
MOVES, MOVES_ABOUT = tr("The moves"), tr("How often in ten turns, over the last calls.")
NO_CHANGE = tr("In the moves, nothing has clearly changed.")
FEW_MOVES = tr("After five calls, how often you make which move will stand here.")
WRITTEN = tr("What you took from it")
NEXT = tr("Next")


def score(category: Category) -> str:
    """A score's name."""
    return letter_texts.SCORE_NAMES[category]


def move(value: Move) -> str:
    """A move's name, at the beginning of a line."""
    return texts.capital(texts.MOVES[value])


def goal(value: int) -> str:
    """The goal, between its two buttons."""
    return tr("{n} a week").format(n=value) if value else tr("No goal")


def calls(n: int) -> str:
    """What a chart rests on."""
    return tr("%n call(s)", None, n)


def told(value: float, day: date) -> str:
    """A dot in words."""
    return tr("{value} on {day}").format(value=formats.number(value), day=short(day))


def told_week(value: float, start: date, n: int) -> str:
    """A dot of a week."""
    return tr("{value} in the week of {day}, {calls}").format(
        value=formats.number(value, 1), day=short(start), calls=calls(n)
    )


def changed(moves: dict[Move, Course]) -> tuple[str, ...]:
    """The moves that have clearly changed."""
    return tuple(
        figures.course(tr("{move}, in ten turns").format(move=move(name)), course)
        for name, course in moves.items()
        if course.change in {Change.UP, Change.DOWN}
    )
