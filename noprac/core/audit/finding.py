"""The faults that the counts show.

Takes: a tally. Gives: `found`: faults, the worst first. May not: play a call.
"""

from collections import Counter
from collections.abc import Iterator

from noprac.core.audit.faults import Fault, Kind
from noprac.core.audit.tally import Cell, Tally
from noprac.core.common import COMMON
from noprac.core.moves import DEALS, Ending
from noprac.core.scenario import Fact, Fit, Scenario
from noprac.core.situations import Situation
from noprac.core.words import best, stems

RIGHT_BY_SKILL = 80  # in a hundred calls of the skilled in the persona's own style
LUCK = 10  # in a hundred calls at random; pressure, need, phrases and silence have none
_SOME = 20  # calls, from which a count says something
_RARE = 5  # in a hundred skilled calls
FACTS, LINES = 25, 150
_PARTINGS = {Fit.FITS: Ending.NO_FOR_NOW, Fit.LATER: Ending.NO_FOR_NOW, Fit.NEVER: Ending.HONEST_NO}


def found(tally: Tally) -> tuple[Fault, ...]:
    """All faults, by kind in the order of `Kind`."""
    finders = (_gamed, _unreached, _unskilled, _dead_ends, _loops, _endless, _worn_out, _twice, _unfound, _thin)
    faults = [fault for finder in finders for fault in finder(tally)]
    return tuple(sorted(faults, key=lambda fault: tuple(Kind).index(fault.kind)))


def _gamed(tally: Tally) -> Iterator[Fault]:
    for cell in tally.cells.values():
        won = sum(cell.ended[deal] for deal in DEALS)
        allowed = max(cell.calls * LUCK // 100, 1) if cell.trainee.name == "random" else 0
        if not cell.trainee.skilled and won > allowed:
            how = f"{cell.trainee.name} wins {won} of {cell.calls} calls."
            mend = (
                "Let the prospect pick up with less trust and interest, and hold back more of the problem (depth: 2)."
            )
            yield Fault(Kind.GAMED, "start", how, mend)


def _unreached(tally: Tally) -> Iterator[Fault]:
    for fit in _fits(tally):
        seen = {ending for (_, of), cell in tally.cells.items() if of is fit for ending in cell.ended}
        for ending in _due(tally, fit):
            if ending not in seen:
                yield Fault(
                    Kind.UNREACHED,
                    _HANGS_ON[ending],
                    f"Where the truth is {fit}, no call ends in {ending}.",
                    _WAYS[ending],
                )


def _due(tally: Tally, fit: Fit) -> tuple[Ending, ...]:
    """The endings that some trainee should come to; a small step only where the offer is not known yet."""
    known = tally.again or tally.scenario.start.offered
    step = () if known else (Ending.CONFIRMED_NEXT_STEP,)
    deals = (Ending.COMMITMENT, *step) if fit is Fit.FITS else ()
    return (*deals, _PARTINGS[fit], Ending.COUNTERFEIT_YES, Ending.HANG_UP)


_HANGS_ON = {
    Ending.COMMITMENT: "problem",
    Ending.CONFIRMED_NEXT_STEP: "problem",
    Ending.NO_FOR_NOW: "objections",
    Ending.HONEST_NO: "objections",
    Ending.COUNTERFEIT_YES: "start.guard",
    Ending.HANG_UP: "start.patience",
}
_WAYS = {
    Ending.COMMITMENT: "Let its facts come out, and the prospect be won: see the faults below.",
    Ending.CONFIRMED_NEXT_STEP: "Let its facts come out, and the prospect be won: see the faults below.",
    Ending.NO_FOR_NOW: "Give an objection that truth.",
    Ending.HONEST_NO: "Give an objection that truth.",
    Ending.COUNTERFEIT_YES: "Raise it: who is at ease need not get rid of anybody.",
    Ending.HANG_UP: "Lower it: even this prospect should hang up on somebody.",
}


def _unskilled(tally: Tally) -> Iterator[Fault]:
    style = tally.scenario.persona.style
    for cell in tally.cells.values():
        if cell.trainee.style is style and cell.right * 100 < RIGHT_BY_SKILL * cell.calls:
            field = cell.wanting.most_common(1)[0][0]
            yield Fault(Kind.UNSKILLED, field, _how_often(cell), _MENDS[field])


def _how_often(cell: Cell) -> str:
    right = f"{cell.right} of {cell.calls} calls"
    return f"Where the truth is {cell.fit}, {right} of the {cell.trainee.name} trainee end right."


_MENDS = {
    "problem.facts": "Not all of it comes out: give these facts topics that a question would hold, or less depth.",
    "start.guard": "The guard stays up: lower it.",
    "start.patience": "Patience runs out: raise it.",
    "start.trust": "Trust stays low: raise it.",
    "start.interest": "Interest stays low: raise it.",
    "objections": "The no is never the last word: give the truth an objection of its own.",
}


def _dead_ends(tally: Tally) -> Iterator[Fault]:
    """A line after which nobody comes to the right ending, though others do."""
    for (place, fit), passed in tally.passed.items():
        if passed >= _SOME and not tally.led[place, fit] and any(tally.led[p, f] for p, f in tally.led if f is fit):
            past = f"none of the {passed} skilled calls that came past this ended right"
            what = f"Where the truth is {fit}, {past}, though others did."
            yield Fault(Kind.DEAD_END, place, what, "Let its words leave something to ask about.")


def _loops(tally: Tally) -> Iterator[Fault]:
    for place, calls in tally.circles.items():
        if calls * 100 > _RARE * tally.skilled:
            what = f"In {calls} of {tally.skilled} skilled calls this is said again and again."
            yield Fault(Kind.LOOP, place, what, "Lower the depth of what is asked for, or the guard at the start.")


def _endless(tally: Tally) -> Iterator[Fault]:
    if tally.endless * 100 > _RARE * tally.skilled:
        what = f"{tally.endless} of {tally.skilled} skilled calls go on until time runs out."
        yield Fault(Kind.ENDLESS, "start", what, "Let the prospect pick up with less guard, or more interest.")


def _worn_out(tally: Tally) -> Iterator[Fault]:
    for place, calls in tally.worn.items():
        if calls * 100 > _RARE * tally.skilled:
            what = f"In {calls} of {tally.skilled} skilled calls its wordings run out, and one is said again."
            yield Fault(Kind.SAID_TWICE, place, what, "Add another wording.")


def _twice(tally: Tally) -> Iterator[Fault]:
    """The same words in two places of the sheets."""
    first: dict[str, str] = {}
    for place, line in _wordings(tally.scenario):
        if line in first:
            yield Fault(Kind.SAID_TWICE, place, f"The same words as in {first[line]}.", "Word one of them otherwise.")
        first.setdefault(line, place)


def _wordings(scenario: Scenario) -> Iterator[tuple[str, str]]:
    sheets = (("facts", ("open", "guarded", "corrects")), ("objections", ("plain", "reason", "real")))
    yield from _numbered("opening", scenario.opening)
    for name, layers in (*sheets, ("questions", ("says", "then"))):
        for n, item in enumerate(getattr(scenario, name)):
            for layer in layers:
                yield from _numbered(f"{name}[{n}].{layer}", getattr(item, layer))
    for situation, lines in scenario.lines.items():
        yield from _numbered(f"lines.{situation}", lines)


def _numbered(place: str, lines: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    return ((f"{place}[{n}]", line) for n, line in enumerate(lines))


def _unfound(tally: Tally) -> Iterator[Fault]:
    scenario = tally.scenario
    for n, fact in enumerate(scenario.facts):
        if fact.id not in tally.told:
            yield Fault(
                Kind.UNFOUND, f"facts[{n}].topics", f"No question brings out {fact.id}.", _why_unfound(scenario, fact)
            )


def _why_unfound(scenario: Scenario, fact: Fact) -> str:
    """The fact that is found in its place, where there is one."""
    taken = Counter(scenario.facts[n].id for t in fact.topics if (n := best(scenario.fact_index, stems(t))) is not None)
    del taken[fact.id]
    if taken:
        return f"Its topics lead to {taken.most_common(1)[0][0]}: give it words of its own."
    return "Give it topics that a question would hold, or less depth."


def _thin(tally: Tally) -> Iterator[Fault]:
    scenario = tally.scenario
    facts, lines = len(scenario.facts), len({line for _, line in _wordings(scenario)})
    if facts < FACTS:
        yield Fault(Kind.FEW_FACTS, "facts", f"It knows {facts} facts.", f"From {FACTS} on it can be talked to freely.")
    if lines < LINES:
        few = next((s for s in Situation if s in COMMON and s not in scenario.lines), None)
        mend = f"From {LINES} on it sounds like itself" + (f"; lines.{few} is one it lacks." if few else ".")
        yield Fault(Kind.FEW_LINES, "lines", f"It has {lines} lines of its own.", mend)


def _fits(tally: Tally) -> tuple[Fit, ...]:
    return tuple(dict.fromkeys(fit for _, fit in tally.cells))
