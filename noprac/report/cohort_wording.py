"""What there is to say of many people's calls, in plain sentences.

Takes: a `Page`. Gives: lines, section by section. May not: say of few calls what holds for many, or rank people.
"""

from collections.abc import Iterable, Iterator

from noprac.core.cohort.values import (
    Contested,
    Course,
    Gain,
    Gained,
    MoveLine,
    MovesAgree,
    NoLine,
    Outlier,
    Page,
    ScenarioLine,
    ScoresAgree,
    Standing,
)
from noprac.core.practice.said import DEEDS, number
from noprac.core.practice.stats import Estimate
from noprac.core.score import Category
from noprac.report.wording import ENDINGS, NOES, SCORES
from noprac.report.wording import move as move_name

FEW = "too few to say"
SHOWN = 12  # moves, no's and people far off, in plain text


def page(of: Page) -> Iterator[str]:
    """All of it as plain text."""
    yield head(of)
    for name, lines in sections(of):
        yield ""
        yield name
        yield from (f"  {line}" for line in lines)


def head(of: Page) -> str:
    """Whose calls, and when."""
    when = f", from {of.since} to {of.until}" if of.since is not None else ""
    takes = f" and {many(of.takes, 'other take', 'other takes')}" if of.takes else ""
    who = f"{many(len(of.people), 'person', 'people')} in {many(of.bundles, 'bundle', 'bundles')}"
    return f"{many(of.calls, 'call', 'calls')}{takes} of {who}{when}."


def sections(of: Page) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The sections that have something to say: a name, its lines."""
    found: tuple[tuple[str, Iterable[str]], ...] = (
        ("People", map(person, of.people)),
        ("First calls against last", map(gained, of.gains if of.calls else ())),
        ("No's and what is done with them", map(no, of.noes[:SHOWN])),
        ("Moves", map(move, of.moves)),
        ("Scenarios", map(scenario, of.scenarios)),
        ("A trainer's marks beside the scores", map(scores_agree, of.scores_agree)),
        ("A trainer's word on moves beside the app's", map(moves_agree, of.moves_agree)),
        ("Contested by trainees", map(contested, of.contested)),
        ("Far from the others: look, there may be a reason", map(outlier, of.outliers[:SHOWN])),
    )
    for name, lines in found:
        told = tuple(lines)
        if told:
            yield name, told


def person(of: Standing) -> str:
    """One person's practice."""
    overall = of.skills[Category.OVERALL]
    heard = f"{of.embraced} of {many_noes(of.noes)} embraced"
    calls = many(of.calls, "call", "calls")
    return f"{of.person.name}: {calls}, {heard}, overall {mean(overall.mean)}; {course(overall)}."


def course(of: Course) -> str:
    """Whether it changed."""
    if of.by is None:
        return Gain.TOO_FEW.value
    if of.gain is Gain.NO_CLEAR:
        return f"{of.gain} ({signed(of.by)})"
    return f"{of.gain} by {interval(of.by, sign=False)}"


def gained(of: Gained) -> str:
    """A skill over all people."""
    name = SCORES[of.skill]
    known = of.up + of.down + of.unclear
    if not known:
        return f"{name}: nobody has calls enough to say."
    told = f"{name}: {of.up} of {known} up, {of.down} down, {of.unclear} with no clear change"
    few = f", {of.too_few} with too few calls" if of.too_few else ""
    chance = f"by chance alone about {number(of.by_chance)} would seem to change"
    all_of = f"; all together {signed(of.mean)}" if of.mean is not None else ""
    return f"{told}{few} ({chance}){all_of}."


def no(of: NoLine) -> str:
    """A kind of no."""
    most = sorted(of.deeds.items(), key=lambda pair: (-pair[1], pair[0]))[:3]
    deeds = ", ".join(f"{DEEDS[deed]} {n}" for deed, n in most)
    opened = f"; they told more after {percent(of.opened)}" if of.opened is not None else ""
    heard = f"{NOES[of.kind].capitalize()}: {of.n} of {many(of.people, 'person', 'people')}"
    return f"{heard}, embraced {percent(of.embraced)} ({deeds}){opened}."


def move(of: MoveLine) -> str:
    """A move."""
    who = many(of.people, "person", "people")
    return f"{move_name(of.move).capitalize()}: in {of.in_ten:.1f} of ten turns, by {who}."


def scenario(of: ScenarioLine) -> str:
    """A scenario."""
    most = sorted(of.endings.items(), key=lambda pair: (-pair[1], str(pair[0])))[:3]
    endings = ", ".join(f"{ENDINGS[ending]} {n}" for ending, n in most)
    fair = f"ended as was right {percent(of.fair)} ({endings})"
    return f"{of.title}: {many(of.calls, 'call', 'calls')}, overall {mean(of.overall)}, {fair}."


def scores_agree(of: ScoresAgree) -> str:
    """A skill as a trainer marks it."""
    name = f"{SCORES[of.skill]}: {many(of.n, 'mark', 'marks')}"
    if of.off is None or of.low is None or of.high is None:
        return f"{name}, {FEW}."
    order = f", the same order to {of.order:.2f} of 1" if of.order is not None else ""
    limits = f"nineteen of twenty between {of.low:+.0f} and {of.high:+.0f}"
    return f"{name}, off by {signed(of.off)}, {limits}, within ten points {percent(of.near)}{order}."


def moves_agree(of: MovesAgree) -> str:
    """A move as a trainer sees it."""
    n = of.both + of.neither + of.only_seen + of.only_trainer
    name = "All moves" if of.move is None else move_name(of.move).capitalize()
    kappa = f", kappa {of.kappa:.2f}" if of.kappa is not None else ""
    apart = f"seen by the app alone {of.only_seen}, by the trainer alone {of.only_trainer}"
    return f"{name}: {many(n, 'turn', 'turns')}, the same word on {percent(of.same)}{kappa} ({apart})."


def contested(of: Contested) -> str:
    """A move that trainees contest."""
    who = many(of.people, "person", "people")
    told = f"{of.wrong} times called wrong, {of.missing} times missing, by {who}"
    return f"{move_name(of.move).capitalize()}: {told}; seen {of.n} times."


def outlier(of: Outlier) -> str:
    """Somebody far from the others."""
    calls = many(of.calls, "call", "calls")
    theirs = f"{SCORES[of.skill].lower()} {number(of.value)} over {calls}"
    return f"{of.person.name}: {theirs}, the middle of all {number(of.usual)}."


def mean(of: Estimate | None) -> str:
    """A mean with its interval."""
    return FEW if of is None else interval(of)


def interval(of: Estimate, *, sign: bool = True) -> str:
    """A number with the interval that it lies in."""
    value, low, high = of.value, of.low, of.high
    if not sign and value < 0:
        value, low, high = -value, -high, -low
    return f"{number(value)} ({number(low)} to {number(high)})"


def signed(of: Estimate) -> str:
    """A difference with its interval."""
    return f"{of.value:+.1f} ({of.low:+.1f} to {of.high:+.1f})"


def percent(of: Estimate | None) -> str:
    """A share with its interval."""
    if of is None:
        return FEW
    return f"{100 * of.value:.0f} % ({100 * of.low:.0f} to {100 * of.high:.0f})"


def many(n: int, one: str, more: str) -> str:
    """A count with its noun."""
    return f"{n:,} {one if n == 1 else more}"


def many_noes(n: int) -> str:
    """A count of no's."""
    return many(n, "no", "no's")
