"""The words of the page of progress.

Takes: figures. Gives: plain text, second person. May not: be markup, or make more of a number than it holds.
"""

from datetime import date

from noprac.core.moves import Move
from noprac.core.practice import said
from noprac.core.practice.progress import Change, Course
from noprac.core.score import Category
from noprac.gui import letter_texts, texts
from noprac.gui.noes_texts import short, week

PROGRESS = "Progress"
ABOUT = "What your calls come to. With few of them, little can be said, and it says so."
GOAL, GOAL_NAME = "Your week", "Embraced no's a week"
GOAL_ABOUT = "A no is embraced where you asked about it, or let it go well. Zero is no goal."
LESS, MORE = "One less a week", "One more a week"
EMBRACED, YOUR_GOAL = "Embraced no's", "your goal"
FIGURES = "Your own figures"
DREAD = "How bad the no felt"
DREAD_NONE = "Before a call you can say how bad the no will feel, and after it how bad it did. Both will stand here."
EXPECTED, FELT = "expected", "felt"
SCORES, SCORE = "The scores", "Which score"
MOVES, MOVES_ABOUT = "The moves", "How often in ten turns, over the last calls."
NO_CHANGE = "In the moves, nothing has clearly changed."
FEW_MOVES = "After five calls, how often you make which move will stand here."
WRITTEN = "What you took from it"
NEXT = "Next"


def score(category: Category) -> str:
    """A score's name."""
    return letter_texts.SCORE_NAMES[category]


def move(value: Move) -> str:
    """A move's name, at the beginning of a line."""
    name = texts.MOVES[value]
    return name[:1].upper() + name[1:]


def goal(value: int) -> str:
    """The goal, between its two buttons."""
    return f"{value} a week" if value else "No goal"


def calls(n: int) -> str:
    """What a chart rests on."""
    return "1 call" if n == 1 else f"{n} calls"


def told(value: float, day: date) -> str:
    """A dot in words."""
    return f"{value:.0f} on {short(day)}"


def told_week(value: float, start: date, n: int) -> str:
    """A dot of a week."""
    return f"{value:.1f} in the {week(start).lower()}, {calls(n)}"


def changed(moves: dict[Move, Course]) -> tuple[str, ...]:
    """The moves that have clearly changed."""
    return tuple(
        said.course(f"{move(name)}, in ten turns", course)
        for name, course in moves.items()
        if course.change in {Change.UP, Change.DOWN}
    )
