"""The words of the trainer's pages.

Takes: what is reckoned from many people's calls. Gives: plain text. May not: make more of a number than it holds, rank
people, or be markup.
"""

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from noprac.core.cohort.values import Gain
from noprac.core.moves import Ending
from noprac.gui import formats, letter_texts, rooms, texts
from noprac.gui.letter_texts import quoted
from noprac.gui.tongue import tr

if TYPE_CHECKING:
    from noprac.core.cohort.values import Course, Gained, MovesAgree, Page, ScenarioLine, ScoresAgree
    from noprac.core.debrief.letter import Debrief
    from noprac.core.practice.stats import Estimate
    from noprac.core.score import Category

COHORT = rooms.COHORT
ABOUT = tr(
    "For trainers. Put the files that people gave you into one folder and drop it here. Nothing leaves this machine,"
    " and nothing in the folder is changed but the marks that you give."
)
DROP, DROP_ABOUT = tr("Drop a folder of calls here"), tr("The files end in .noprac; other files are left alone.")
CHOOSE, ANOTHER, AGAIN = tr("Choose a folder …"), tr("Another folder …"), tr("Read it again")
NO_FOLDER = tr("Drop one folder, or files that lie in one.")
READING, STOP = tr("Reading {name} …"), tr("Stop")
STOPPING, STOPPED = tr("Stopping …"), tr("Stopped. Nothing was changed.")
REFUSED_HEAD = tr("Files that do not count")
FILE, WHY = tr("File"), tr("Why")
SEARCH, SEARCH_NAME = tr("Find a person by name"), tr("Search the people")
SCENARIO, ANY_SCENARIO = tr("Scenario"), tr("Every scenario")
PERIOD = tr("From when")
PERIODS: dict[str, int | None] = {
    tr("At any time"): None,
    tr("The last 4 weeks"): 28,
    tr("The last 12 weeks"): 84,
    tr("The last year"): 365,
}
SKILL, VIEW = tr("Skill"), tr("Show")
VIEWS = {
    "people": tr("People"),
    "noes": tr("No's"),
    "gains": tr("Who gains"),
    "agreement": tr("Your marks"),
    "scenarios": tr("Scenarios"),
}
NAME, CALLS, LAST, MEAN = tr("Name"), tr("Calls"), tr("Last"), tr("Mean")
FIRST_CALLS, LAST_CALLS, CHANGE = tr("First calls"), tr("Last calls"), tr("Change")
EMBRACED_SHARE = tr("No's embraced")
PEOPLE_ABOUT = tr("Return, or a double click, opens a person. The order is that of the names.")
NOBODY = tr("Nobody fits.")
NO_CALLS = tr("No call fits.")
NONE = "\N{EN DASH}"

GAINS_ABOUT = tr(
    "Each person's first calls against the last, at most ten of each, on the same skill. Up or down is said where"
    " chance alone would do that in one of a hundred. Later calls may be easier or harder, and who goes on practising"
    " is not who stops: this is no proof of what helped."
)
UP, DOWN, UNCLEAR, TOO_FEW = tr("up"), tr("down"), tr("no clear change"), tr("too few calls")
GAINS_TITLE = tr("People, by skill")
WEEKS_TITLE = tr("Calls, week by week")

NOES_ABOUT = tr("What people heard most, and what they did with it.")
KINDS_TITLE, DEEDS_TITLE = tr("What the no's were about"), tr("What was done with them")
EMBRACED, OTHERWISE = tr("asked about or let go well"), tr("otherwise")
KIND, HEARD, PEOPLE, OPENED, COMMONEST = (
    tr("About"),
    tr("Heard"),
    tr("People"),
    tr("Then told more"),
    tr("Most often in these words"),
)

AGREE_ABOUT = tr(
    "How far your marks and the score agree. Open a person and a call to mark it: hide the score, say what you would"
    " give. At least five marks are needed before anything can be said."
)
NO_MARKS = tr("No call is marked yet.")
N_MARKS, OFF, NEAR, ORDER = tr("Marks"), tr("You lie higher by"), tr("Within ten points"), tr("Same order")
LIMITS = tr("Nineteen of twenty between")
MOVE, BOTH, ONLY_SEEN, ONLY_YOU, SAME, KAPPA = (
    tr("Move"),
    tr("Both"),
    tr("Only noprac"),
    tr("Only you"),
    tr("Agree"),
    tr("Beyond chance"),
)
ALL_MOVES = tr("All moves together")

TITLE, ENDED_RIGHT, HARD = tr("Scenario"), tr("Ended as was right"), tr("Difficulty")

EXPORT, HAND_OUT = tr("Export …"), tr("Hand-out for the room …")
SAVE_AS, SAVE_HAND_OUT = tr("Export what is shown"), tr("Write the hand-out")
FORMATS = tr("Table of people (*.csv);;Calls (*.jsonl);;Web page (*.html);;PDF (*.pdf)")
HAND_OUTS = tr("PDF (*.pdf)")
WRITING = tr("Writing …")

BACK = tr("Back")
CALLS_OF = tr("Calls, the latest first")
WHEN, ENDED, TAKE = tr("When"), tr("Ended in"), tr("another take")
OPEN_ABOUT = tr("Return, or a double click, opens a call.")
MARKS, MARK_ABOUT = (
    tr("Your marks"),
    tr("What would you give, 0 to 100? Kept in the folder beside the files; the score stays what it is."),
)
MARKED_BY, MARKED_BY_ABOUT = tr("Marked by"), tr("Your name: of two trainers both count.")
KEEP, KEPT, KEPT_NOTHING = tr("Keep the marks"), tr("Kept."), tr("Write at least one number from 0 to 100.")
DEBRIEF, WORDS = tr("The debrief with its score"), tr("The words alone")
HIDDEN = tr("First the words alone, so that the score does not lead your mark.")
HEAR = tr("Hear it")
UNHEARD = tr("(nothing that could be made out)")


def skill(category: "Category") -> str:
    """A skill's name."""
    return letter_texts.SCORE_NAMES[category]


def summary(page: "Page") -> str:
    """What it all rests on."""
    parts = [
        tr("%n person(s)", None, len(page.people)),
        tr("%n call(s)", None, page.calls),
        tr("%n file(s)", None, page.bundles),
    ]
    if page.since is not None and page.until is not None:
        parts.append(tr("{first} to {last}").format(first=formats.day(page.since), last=formats.day(page.until)))
    if page.takes:
        parts.append(tr("%n other take(s) left out", None, page.takes))
    return "  ·  ".join(parts)


def refused(n: int) -> str:
    """How many files do not count."""
    return tr("%n file(s) do not count", None, n)


def calls(n: int) -> str:
    """What a chart rests on."""
    return tr("%n call(s)", None, n)


def people(n: int) -> str:
    """What a chart rests on."""
    return tr("%n person(s)", None, n)


def noes(n: int) -> str:
    """What a chart rests on."""
    return tr("%n no(s)", None, n)


def mean(of: "Estimate | None") -> str:
    """A mean out of a hundred, a dash where there is too little."""
    return NONE if of is None else formats.number(of.value)


def number(of: float | None) -> str:
    """A mean of few calls, a dash for none."""
    return NONE if of is None else formats.number(of)


def share(of: "Estimate | None") -> str:
    """A share, a dash where there is too little."""
    return NONE if of is None else formats.percent(round(100 * of.value))


def gain(of: "Course") -> str:
    """What the last calls show against the first."""
    if of.gain is Gain.TOO_FEW or of.by is None:
        return TOO_FEW
    if of.gain is Gain.NO_CLEAR:
        return UNCLEAR
    by = formats.number(abs(of.by.value))
    return tr("up by {n}").format(n=by) if of.gain is Gain.UP else tr("down by {n}").format(n=by)


def course(name: str, of: "Course") -> str:
    """A skill of one person, in a sentence."""
    if of.mean is None:
        return tr("{skill}: {calls}, too few to say.").format(skill=name, calls=calls(of.n))
    told = tr("{skill}: {value} over {calls} ({low} to {high})").format(
        skill=name,
        value=formats.number(of.mean.value),
        calls=calls(of.n),
        low=formats.number(of.mean.low),
        high=formats.number(of.mean.high),
    )
    return f"{told}; {gain(of)}."


def gained(of: "Gained") -> str:
    """A skill over all people, in a sentence."""
    counted = of.up + of.down + of.unclear
    if not counted:
        return tr("{skill}: nobody has calls enough to say.").format(skill=skill(of.skill))
    told = tr(
        "{skill}: {up} up, {down} down, {unclear} without a clear change, {few} with too few calls. About {chance} of"
        " them would seem to change by chance alone."
    )
    return told.format(
        skill=skill(of.skill),
        up=of.up,
        down=of.down,
        unclear=of.unclear,
        few=of.too_few,
        chance=formats.number(of.by_chance, 1),
    )


def agreed(of: "ScoresAgree") -> tuple[str, ...]:
    """A line of the table of marks."""
    limits = NONE
    if of.low is not None and of.high is not None:
        limits = tr("{low} and {high}").format(low=formats.number(of.low), high=formats.number(of.high))
    off = NONE if of.off is None else formats.number(of.off.value, 1)
    order = NONE if of.order is None else formats.number(of.order, 2)
    return skill(of.skill), formats.number(of.n), off, limits, share(of.near), order


def moves_agreed(of: "MovesAgree") -> tuple[str, ...]:
    """A line of the table of moves."""
    name = ALL_MOVES if of.move is None else texts.capital(texts.MOVES[of.move])
    kappa = NONE if of.kappa is None else formats.number(of.kappa, 2)
    counts = (of.both, of.only_seen, of.only_trainer)
    return name, *(formats.number(n) for n in counts), share(of.same), kappa


def scenario(of: "ScenarioLine") -> tuple[str, ...]:
    """A line of the table of scenarios."""
    return (
        of.title or of.id,
        formats.number(of.difficulty),
        formats.number(of.calls),
        formats.number(of.people),
        share(of.fair),
        mean(of.overall),
    )


def wording(of: tuple[tuple[str, int], ...]) -> str:
    """The commonest words of a no."""
    return "" if not of else f"{quoted(of[0][0])} ({formats.number(of[0][1])})"


def call(letter: "Debrief") -> str:
    """Who was called, and how it ended."""
    persona = letter.scenario.persona
    return tr("Call with {name}, {role}. It ended in: {ending}.").format(
        name=persona.name, role=persona.role, ending=texts.ending(letter.ending)
    )


def hear(turn: int) -> str:
    """The button at a turn that can be heard."""
    return tr("Hear turn {turn}").format(turn=turn)


def ended(value: Ending | None, *, right: bool) -> str:
    """How a call ended, and whether that was right for it."""
    return tr("{ending}, as was right").format(ending=texts.ending(value)) if right else texts.ending(value)


def since(days: int | None, today: date) -> date | None:
    """The first day that counts."""
    return None if days is None else today - timedelta(days=days)


def reading(folder: Path) -> str:
    """A folder is being read."""
    return READING.format(name=folder.name)


def written(path: Path) -> str:
    """Where a file is."""
    return tr("Written to {path}").format(path=path)


def titled(name: str) -> str:
    """The window's title over a person."""
    return f"noprac · {name}"
