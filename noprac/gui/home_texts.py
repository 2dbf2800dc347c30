"""The words of the first page, in one place.

Takes: names and numbers. Gives: plain text, second person. May not: be markup; widgets show it as it is.
"""

from noprac.core.moves import Ending
from noprac.core.practice.goals import Streak, Week
from noprac.core.scenario import Scenario
from noprac.gui import texts

NEXT = "Next"
OR = "Or"
START_DRILL = "Start"
FIND = "Find a call: a name, a trade, what it is about"
FOUND_NONE = "No call fits these words."
NEW = "new"
THIS_WEEK = "This week"
_MINUTE = 60  # seconds


def embraced(week: Week) -> str:
    """The week's goal, and how far it is."""
    no = "no" if week.embraced == 1 else "no's"
    if not week.goal:
        return f"You embraced {week.embraced} {no}."
    if week.reached:
        return f"You embraced {week.embraced} {no}. Your goal was {week.goal}."
    return f"You embraced {week.embraced} of {week.goal} no's."


def streak(run: Streak) -> str:
    """The days of practice in a row; "" where there is no run."""
    if run.days < 2:  # noqa: PLR2004 - one day is no run
        return ""
    return f"{run.days} days of practice in a row."


def length(seconds: float) -> str:
    """How long a call takes, in round minutes."""
    return f"about {max(round(seconds / _MINUTE), 1)} min"


def about(scenario: Scenario, seconds: float) -> str:
    """The trade, how hard, how long: in a line; `seconds` 0 where that is not known."""
    trade = texts.trade(scenario.trade, scenario.difficulty)
    return "  ·  ".join(part for part in (trade, length(seconds) if seconds else "") if part)


def record(best: int | None, ending: Ending | None) -> str:
    """What came of a scenario so far."""
    parts = (f"best {best}" if best is not None else "", f"last: {texts.ending(ending).lower()}" if ending else "")
    return "  ·  ".join(part for part in parts if part)


def searched(scenario: Scenario) -> str:
    """What a search looks through."""
    who = scenario.persona
    parts = (scenario.title, scenario.summary, scenario.trade, who.name, who.role, who.company)
    whole = " ".join((*parts, texts.DIFFICULTY.get(scenario.difficulty, ""))).casefold()
    return " ".join("".join(letter if letter.isalnum() else " " for letter in whole).split())


def show_all(whole: int) -> str:
    """The rest of the cards, offered."""
    return f"Show all {whole}"


def found(count: int, whole: int) -> str:
    """How many calls a search leaves."""
    return f"{count} of {whole} calls"
