"""The words of an audit in the window.

Takes: reports. Gives: plain text. May not: judge; the audit does.
"""

from collections.abc import Sequence

from noprac.core.audit import Fault, Kind, Report, Row
from noprac.core.moves import Ending
from noprac.gui import formats, texts
from noprac.gui.below import below
from noprac.gui.tongue import inside, tr

START, CANCEL, AGAIN = tr("Start the audit"), tr("Cancel"), tr("Audit again")
ABOUT = tr("Simulated trainees play the call by the thousand: skilled ones, and such as press, beg or recite phrases.")
CANCELLED = tr("Cancelled.")
CHANGED = tr("The scenario has changed since this audit.")
GO_THERE = tr("Go there")
TRAINEE, RIGHT, TURNS = tr("Trainee"), tr("right"), tr("turns")
PARTS = {"call": tr("The call"), "later call": tr("The later call")}
TRAINEES = {
    "skilled, blunt": tr("skilled, blunt"),
    "skilled, hint": tr("skilled, with a hint"),
    "skilled, warm": tr("skilled, warm"),
    "pushy": tr("pushy"),
    "needy": tr("needy"),
    "yes-ladder": tr("fishes for yes"),
    "phrases": tr("recites magic words"),
    "phrases on strings": tr("magic words, then pressure"),
    "wears them down": tr("wears them down"),
    "silent": tr("silent"),
    "random": tr("at random"),
    "asks everything": tr("asks everything"),
}
PRESSURE = frozenset({"pushy", "needy", "yes-ladder", "wears them down"})
MAGIC = frozenset({"phrases", "phrases on strings"})
_DEALS = (Ending.COMMITMENT, Ending.CONFIRMED_NEXT_STEP)


def progress(done: int, whole: int) -> str:
    """How far it is."""
    return tr("{done} of {whole} calls played").format(done=done, whole=whole)


def verdict(reports: Sequence[Report]) -> tuple[str, ...]:
    """What it came to, in a sentence each: sound or not, pressure, magic words, endings."""
    broken = sum(not fault.warning for report in reports for fault in report.faults)
    sound = tr("Sound: it can be given to trainees.") if not broken else tr("Not sound yet: see below.")
    return sound, *(line for report in reports for line in (_wins(report), reached(report)))


def _wins(report: Report) -> str:
    pressure, magic = (any(_won(row) for row in report.rows if row.trainee in of) for of in (PRESSURE, MAGIC))
    won = {
        (False, False): tr("Neither pressure nor magic words win."),
        (True, False): tr("Pressure wins; magic words do not."),
        (False, True): tr("Magic words win; pressure does not."),
        (True, True): tr("Pressure wins, and so do magic words."),
    }
    return f"{PARTS[report.part]}: {won[pressure, magic]}"


def reached(report: Report) -> str:
    """The endings that some trainee came to."""
    seen = [inside(texts.ENDINGS[end]) for end in Ending if any(row.ended[end] for row in report.rows)]
    return tr("Endings reached: {endings}.").format(endings=", ".join(seen))


def _won(row: Row) -> int:
    return sum(row.ended[deal] for deal in _DEALS)


def share(count: int, calls: int) -> str:
    """In hundredths of the calls."""
    return formats.percent(round(count * 100 / calls) if count else 0)


def fault(of: Fault) -> str:
    """What is wrong and how it is mended."""
    lead = tr("Thin: {what}") if of.kind in {Kind.FEW_FACTS, Kind.FEW_LINES} else tr("To mend: {what}")
    return lead.format(what=below(f"{of.what} {of.mend}"))
