"""The figures in plain sentences, the same on the command line and in the window.

Takes: what this room reckons. Gives: a sentence or two each, "" where there is nothing to say. May not: scold or cheer,
or make more of a number than it holds.
"""

from collections.abc import Mapping

from noprac.core.debrief.noes import Taken
from noprac.core.practice.dread import Dread
from noprac.core.practice.figures import FEW_CALLS, FEW_YESES, Ratio, Saved
from noprac.core.practice.goals import Streak, Week
from noprac.core.practice.noes import Led
from noprac.core.practice.progress import Change, Course

DEEDS: Mapping[Taken, str] = {
    Taken.ASKED: "asked about",
    Taken.ACKNOWLEDGED: "taken in",
    Taken.LET_GO: "let go",
    Taken.PAUSED: "met with silence",
    Taken.IGNORED: "passed over",
    Taken.ARGUED: "argued with",
    Taken.PUSHED: "pushed against",
    Taken.UNANSWERED: "left to stand",
}
LED: Mapping[Led, str] = {
    Led.OPENED: "they told more",
    Led.STAYED: "nothing changed",
    Led.CLOSED: "they closed up",
    Led.ENDED: "the call ended",
}
_MINUTE = 60.0


def week(of: Week) -> str:
    """How the week stands."""
    if not of.goal:
        return f"{_noes(of.embraced, 'embraced ')} this week."
    if of.embraced > of.goal:
        return f"{_noes(of.embraced, 'embraced ')} this week; your goal was {of.goal}."
    return f"{of.embraced} of {_noes(of.goal, 'embraced ')} this week."


def streak(of: Streak) -> str:
    """How long the run of practice is; nothing is said of none."""
    return f"{of.days} days of practice in one run." if of.days > 1 else ""


def ratio(of: Ratio) -> str:
    """No's to a yes."""
    heard = f"{_noes(of.noes)} and {_many(of.yeses, 'yes', 'yeses')} in your calls"
    if of.value is None or of.low is None or of.high is None:
        return f"{heard}: from {FEW_YESES} yeses on it can be said how many no's stand before one."
    return f"{heard}: about {number(of.value)} no's to a yes ({number(of.low)} to {number(of.high)})."


def saved(of: Saved) -> str:
    """The time that honest no's saved."""
    counts = f"{_many(of.honest, 'call', 'calls')} ended in an honest no, {of.dragged} dragged on after the no was real"
    if of.turns is None:
        return f"{counts}: with {FEW_CALLS} of each it can be said what an honest no saves."
    if of.turns.low <= 0:
        return f"{counts}: no clear difference in how long they took from there."
    turns = f"an honest no saved about {number(of.turns.value)} turns"
    if of.seconds is None or of.seconds.low <= 0 or of.total_seconds is None:
        return f"{counts}: {turns} each time."
    return f"{counts}: {turns} and {duration(of.seconds.value)} each time, {duration(of.total_seconds)} in all."


def dread(of: Dread) -> str:
    """Forecasts and the truth after them."""
    if not of.n:
        return ""
    if of.over is None:
        return f"{_calls(of.n)} with a forecast and its truth: too few to say."
    if not of.over.clear:
        return f"Over {of.n} calls, the no felt about as you expected."
    much = number(abs(of.over.value))
    return f"Over {of.n} calls, the no felt {'less' if of.over.value > 0 else 'more'} bad than you expected, by {much}."


def course(name: str, of: Course) -> str:
    """A score or a move over time; `name` begins the sentence."""
    if of.now is None:
        return f"{name}: {_calls(of.n)}, too few to say."
    now = f"{name}: {number(of.now.value)} over the last {of.now.n} calls"
    if of.by is None or of.before is None:
        return f"{now} ({number(of.now.low)} to {number(of.now.high)})."
    was = f"{now}, {number(of.before.value)} over the {of.before.n} before"
    if of.change is Change.NO_CLEAR:
        return f"{was}: no clear change."
    low, high = sorted((abs(of.by.low), abs(of.by.high)))
    by = f"by {number(abs(of.by.value))} ({number(low)} to {number(high)})"
    return f"{was}: {of.change.value} {by}."


def duration(seconds: float) -> str:
    """Seconds as a person says them."""
    if seconds < 1.5 * _MINUTE:
        return _many(round(seconds), "second", "seconds")
    return f"{round(seconds / _MINUTE)} minutes"


def number(value: float) -> str:
    """One digit behind the point where it matters."""
    return f"{value:.1f}" if abs(value) < 10 and round(value, 1) % 1 else f"{value:.0f}"  # noqa: PLR2004 - ten, as read


def _calls(n: int) -> str:
    return _many(n, "call", "calls")


def _noes(n: int, which: str = "") -> str:
    return _many(n, f"{which}no", f"{which}no's")


def _many(n: int, one: str, more: str) -> str:
    return f"{n} {one if n == 1 else more}"
