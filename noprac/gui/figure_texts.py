"""The figures in sentences, in the language of the window.

Takes: what the practice reckons. Gives: a sentence or two each, "" where there is nothing to say. May not: scold or
cheer, or make more of a number than it holds.

The English is that of the command line (`noprac.core.practice.said`).
"""

from noprac.core.practice.dread import Dread
from noprac.core.practice.figures import FEW_CALLS, FEW_YESES, Ratio, Saved
from noprac.core.practice.goals import Streak, Week
from noprac.core.practice.progress import Change, Course
from noprac.gui import formats
from noprac.gui.tongue import tr

_MINUTE = 60.0  # seconds


def week(of: Week) -> str:
    """How the week stands."""
    if not of.goal:
        return tr("%n embraced no(s) this week.", None, of.embraced)
    if of.embraced > of.goal:
        return tr("%n embraced no(s) this week; your goal was {goal}.", None, of.embraced).format(goal=of.goal)
    return tr("{n} of %n embraced no(s) this week.", None, of.goal).format(n=of.embraced)


def streak(of: Streak) -> str:
    """How long the run of practice is; nothing is said of none."""
    return tr("%n days of practice in one run.", None, of.days) if of.days > 1 else ""


def ratio(of: Ratio) -> str:
    """No's to a yes."""
    heard = tr("{noes} and {yeses} in your calls").format(
        noes=tr("%n no(s)", None, of.noes), yeses=tr("%n yes(es)", None, of.yeses)
    )
    if of.value is None or of.low is None or of.high is None:
        few = tr("{heard}: from {n} yeses on it can be said how many no's stand before one.")
        return few.format(heard=heard, n=FEW_YESES)
    told = tr("{heard}: about {n} no's to a yes ({low} to {high}).")
    return told.format(heard=heard, n=_number(of.value), low=_number(of.low), high=_number(of.high))


def saved(of: Saved) -> str:
    """The time that honest no's saved."""
    ended = tr("%n call(s) ended in an honest no, {n} dragged on after the no was real", None, of.honest)
    counts = ended.format(n=of.dragged)
    if of.turns is None:
        few = tr("{counts}: with {n} of each it can be said what an honest no saves.")
        return few.format(counts=counts, n=FEW_CALLS)
    if of.turns.low <= 0:
        return tr("{counts}: no clear difference in how long they took from there.").format(counts=counts)
    turns = _number(of.turns.value)
    if of.seconds is None or of.seconds.low <= 0 or of.total_seconds is None:
        return tr("{counts}: an honest no saved about {n} turns each time.").format(counts=counts, n=turns)
    whole = tr("{counts}: an honest no saved about {n} turns and {time} each time, {whole} in all.")
    return whole.format(counts=counts, n=turns, time=duration(of.seconds.value), whole=duration(of.total_seconds))


def dread(of: Dread) -> str:
    """Forecasts and the truth after them."""
    if not of.n:
        return ""
    if of.over is None:
        return tr("%n call(s) with a forecast and its truth: too few to say.", None, of.n)
    if not of.over.clear:
        return tr("Over %n calls, the no felt about as you expected.", None, of.n)
    less = tr("Over %n calls, the no felt less bad than you expected, by {much}.", None, of.n)
    more = tr("Over %n calls, the no felt more bad than you expected, by {much}.", None, of.n)
    return (less if of.over.value > 0 else more).format(much=_number(abs(of.over.value)))


def course(name: str, of: Course) -> str:
    """A score or a move over time; `name` begins the sentence."""
    if of.now is None:
        return tr("{name}: {calls}, too few to say.").format(name=name, calls=tr("%n call(s)", None, of.n))
    now = tr("{name}: {value} over the last {n} calls")
    told = now.format(name=name, value=_number(of.now.value), n=of.now.n)
    if of.by is None or of.before is None:
        span = tr("{told} ({low} to {high}).")
        return span.format(told=told, low=_number(of.now.low), high=_number(of.now.high))
    was = tr("{told}, {value} over the {n} before")
    both = was.format(told=told, value=_number(of.before.value), n=of.before.n)
    if of.change is Change.NO_CLEAR:
        return tr("{told}: no clear change.").format(told=both)
    low, high = sorted((abs(of.by.low), abs(of.by.high)))
    up, down = tr("{told}: up by {value} ({low} to {high})."), tr("{told}: down by {value} ({low} to {high}).")
    way = up if of.change is Change.UP else down
    return way.format(told=both, value=_number(abs(of.by.value)), low=_number(low), high=_number(high))


def duration(seconds: float) -> str:
    """Seconds as a person says them."""
    if seconds < 1.5 * _MINUTE:
        return tr("%n second(s)", None, round(seconds))
    return tr("%n minutes", None, round(seconds / _MINUTE))


def _number(value: float) -> str:
    """One digit behind the point where it matters."""
    return formats.number(value, 1 if abs(value) < 10 and round(value, 1) % 1 else 0)  # noqa: PLR2004 - ten, as read
