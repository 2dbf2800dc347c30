"""The rubric for a page.

Takes: `RUBRIC`. Gives: Markdown tables. May not: apply a rule, or write a file.
"""

from collections.abc import Iterator
from itertools import groupby

from noprac.core.moves import NOS, Act
from noprac.core.score.receipt import Category
from noprac.core.score.rubric import RUBRIC
from noprac.core.score.rule import Rule

_HEADS = {
    Category.NO_FRAMING: "no_framing",
    Category.DETACHMENT: "detachment",
    Category.CURIOSITY: "curiosity_after_no",
    Category.LISTENING: "listening",
    Category.OVERALL: "overall, by the whole call",
    Category.DELIVERY: "delivery",
}


def rubric() -> str:
    """All rules, a table a score, in the order in which they are tried."""
    ordered = sorted(RUBRIC, key=lambda rule: list(Category).index(rule.category))
    parts = (
        "\n".join((f"### {_HEADS[category]}", "", *_table(rules)))
        for category, rules in groupby(ordered, key=lambda rule: rule.category)
    )
    return "\n\n".join(parts)


def _table(rules: Iterator[Rule]) -> Iterator[str]:
    yield "| rule | to a line that | where the answer shows | points | why |"
    yield "|---|---|---|---:|---|"
    for rule in rules:
        yield f"| {_plain(rule.id)} | {_lines(rule.acts)} | {_shows(rule)} | {_points(rule)} | {rule.why} |"


def _lines(acts: frozenset[Act]) -> str:
    if not acts:
        return "(the whole call)"
    if acts == frozenset(Act):
        return "is any"
    names = ["is a no"] if acts >= NOS else []
    return ", ".join(names + [_plain(act) for act in Act if act in acts and not (names and act in NOS)])


def _shows(rule: Rule) -> str:
    groups = (" or ".join(sorted(_plain(move) for move in group)) for group in rule.shows)
    held = " with ".join(groups)
    return f"{held}{', the no stood' if rule.stood else ''}"


def _points(rule: Rule) -> str:
    return f"{rule.points:+} of {rule.of}" if rule.of else f"{rule.points:+}"


def _plain(name: str) -> str:
    return name.replace("_", " ")
