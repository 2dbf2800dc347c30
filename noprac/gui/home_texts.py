"""The words of the first page, in one place.

Takes: names and numbers. Gives: plain text, second person. May not: be markup; widgets show it as it is.
"""

from noprac.core.moves import Ending
from noprac.core.practice.goals import Streak, Week
from noprac.core.scenario import Scenario
from noprac.gui import texts
from noprac.gui.tongue import inside, tr

NEXT = tr("Next", "what to do")
OR = tr("Or")
START_DRILL = tr("Start")
FIND = tr("Find a call: a name, a trade, what it is about")
FOUND_NONE = tr("No call fits these words.")
NEW = tr("new")
OPEN_SEED = tr("Open a seed file…")
THIS_WEEK = tr("This week")
UNDO = tr("Undo")
_MINUTE = 60  # seconds


def deleted(name: str) -> str:
    """A call that is deleted, unless that is taken back."""
    return tr("The call with {name} is deleted.").format(name=name)


def embraced(week: Week) -> str:
    """The week's goal, and how far it is."""
    done = tr("You embraced %n no(s).", None, week.embraced)
    if not week.goal:
        return done
    if week.reached:
        return tr("{done} Your goal was {goal}.").format(done=done, goal=week.goal)
    return tr("You embraced {n} of {goal} no's.").format(n=week.embraced, goal=week.goal)


def streak(run: Streak) -> str:
    """The days of practice in a row; "" where there is no run."""
    if run.days < 2:  # noqa: PLR2004 - one day is no run
        return ""
    return tr("%n day(s) of practice in a row.", None, run.days)


def length(seconds: float) -> str:
    """How long a call takes, in round minutes."""
    return tr("about {n} min").format(n=max(round(seconds / _MINUTE), 1))


def about(scenario: Scenario, seconds: float) -> str:
    """The trade, how hard, how long: in a line; `seconds` 0 where that is not known."""
    trade = texts.trade(scenario.trade, scenario.difficulty)
    return "  ·  ".join(part for part in (trade, length(seconds) if seconds else "") if part)


def record(best: int | None, ending: Ending | None) -> str:
    """What came of a scenario so far."""
    parts = (
        tr("best {score}").format(score=best) if best is not None else "",
        tr("last: {ending}").format(ending=inside(texts.ending(ending))) if ending else "",
    )
    return "  ·  ".join(part for part in parts if part)


def searched(scenario: Scenario) -> str:
    """What a search looks through."""
    who = scenario.persona
    parts = (scenario.title, scenario.summary, scenario.trade, who.name, who.role, who.company)
    whole = " ".join((*parts, texts.DIFFICULTY.get(scenario.difficulty, ""))).casefold()
    return " ".join("".join(letter if letter.isalnum() else " " for letter in whole).split())


def show_all(whole: int) -> str:
    """The rest of the cards, offered."""
    return tr("Show all {n}").format(n=whole)


def found(count: int, whole: int) -> str:
    """How many calls a search leaves."""
    return tr("{n} of {whole} calls").format(n=count, whole=whole)
