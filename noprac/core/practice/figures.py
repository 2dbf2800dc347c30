"""The trainee's own figures: no's to a yes, and the time that an honest no saves.

Takes: calls in numbers. Gives: `Figure`s, with the reason where there are too few calls. May not: promise anything.

**No's to a yes.** Over first takes: the no's heard for each call that ended in a commitment or a next step that was
agreed. The interval is Wilson's for the share of yeses among both, turned round.

**Time saved.** Calls without a deal in them, in which the no was real (said plainly, or again after it was asked
about). From that no on: how long those went that ended in an honest no or a no for now, against those that dragged on,
which is two turns and more until one of the two hung up, or a yes to get away. A call that was given up says nothing.
The saving is the difference of the means, times the honest endings. It may come out as nought or less, and is then told
so.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from noprac.core.moves import NO_DEALS
from noprac.core.practice import stats
from noprac.core.practice.made import Made

FEW_YESES, FEW_CALLS = 3, stats.FEW
DRAGGED = 2  # turns after the real no


@dataclass(frozen=True, slots=True)
class Ratio:
    """No's to one yes. `value` None where there are too few yeses to say."""

    noes: int
    yeses: int
    value: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """`honest`, `dragged`: how many calls of each there were. `turns`, `seconds`: saved by one honest ending; None
    where there are too few calls to say, or the times are not known."""

    honest: int
    dragged: int
    turns: stats.Estimate | None = None
    seconds: stats.Estimate | None = None

    @property
    def total_seconds(self) -> float | None:
        """Over all honest endings."""
        return None if self.seconds is None else self.seconds.value * self.honest


def noes_to_a_yes(calls: Iterable[Made]) -> Ratio:
    """How many no's there are to a yes."""
    first = [call for call in calls if not call.take]
    noes, yeses = sum(call.noes for call in first), sum(call.won for call in first)
    found = stats.share(yeses, yeses + noes) if yeses >= FEW_YESES else None
    if found is None:
        return Ratio(noes, yeses)
    return Ratio(noes, yeses, noes / yeses, 1 / found.high - 1, 1 / found.low - 1)


def time_saved(calls: Iterable[Made]) -> Saved:
    """What honest no's have saved."""
    first = [c for c in calls if not c.take and c.ending is not None]
    real = [c for c in first if c.right in NO_DEALS and c.after is not None]
    honest = [c for c in real if c.honest]
    dragged = [c for c in real if not c.honest and (c.after or 0) >= DRAGGED]
    return Saved(
        len(honest),
        len(dragged),
        stats.difference(_known(dragged, lambda c: c.after), _known(honest, lambda c: c.after)),
        stats.difference(_known(dragged, lambda c: c.after_seconds), _known(honest, lambda c: c.after_seconds)),
    )


def _known(calls: Iterable[Made], of: Callable[[Made], float | None]) -> Sequence[float]:
    return [value for call in calls if (value := of(call)) is not None]
