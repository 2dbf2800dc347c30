"""Another rubric, told by what it changes of the present one.

Takes: plain values of a file, evidence. Gives: `Revision`, evidence worth what the revision says. May not: add a rule,
or change when one fits: that is code, and comes with a version of noprac.

The file's fields: `version`, a name of its own, which stands in every score; `par`, what an occasion neither used nor
spoiled is worth; `weights` of the four scores in the overall one; `rules`, by id: `{points, of}` in place of the rule's
own, or `off`. Evidence that a rule gives in part, or several times over, stays in proportion, rounded half up. What is
taken back is what was given: by the revision's points.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from noprac.core.score.receipt import PAR, WEIGHTS, Category, Evidence
from noprac.core.score.rubric import BY_ID, RUBRIC_VERSION
from noprac.core.score.rule import Rule

MOST = 100  # points, and what a weight is at most
LONGEST = 40  # letters of a version
_FIELDS = ("version", "par", "weights", "rules")


class BadRubric(Exception):
    """`field`: where, as `rules.no_asked.points`; `why`: what is wrong, and how to mend it."""

    def __init__(self, where: str, why: str) -> None:
        super().__init__(f"{where}: {why}" if where else why)
        self.field = where
        self.why = why


@dataclass(frozen=True, slots=True)
class Revision:
    """`rules`: those changed, as they are now; `off`: those left out."""

    version: str
    rules: Mapping[str, Rule] = field(default_factory=dict)
    off: frozenset[str] = frozenset()
    weights: tuple[tuple[Category, int], ...] = WEIGHTS
    par: int = PAR

    def rule(self, rule: Rule) -> Rule:
        """The rule as it is now."""
        return self.rules.get(rule.id, rule)

    def worth(self, found: Iterable[Evidence]) -> Iterator[Evidence]:
        """Evidence that the present rubric gave, at what it is worth now."""
        for proof in found:
            now, was = self.rules.get(proof.rule), BY_ID[proof.rule]
            if proof.rule in self.off:
                continue
            if now is None or proof.counts_for is not was.category:  # as it was, or given back
                yield proof
            else:
                points = _share(proof.points, now.points, was.points)
                yield replace(proof, points=points, of=now.of)


PRESENT = Revision(RUBRIC_VERSION)


def parse(values: object) -> Revision:
    """The revision that a file holds. Raises BadRubric."""
    told = _mapping(values, "")
    for name in told:
        if name not in _FIELDS:
            raise BadRubric(str(name), f"no such field; use {', '.join(_FIELDS)}")
    version = told.get("version")
    if not isinstance(version, str) or not version.strip() or len(version) > LONGEST or version == RUBRIC_VERSION:
        raise BadRubric("version", f"give the rubric a name of its own, of at most {LONGEST} letters")
    rules = _mapping(told.get("rules", {}), "rules")
    for name in rules:
        if name not in BY_ID:
            raise BadRubric(f"rules.{name}", "no such rule; the scoring page names them")
    return Revision(
        version.strip(),
        {name: _rule(BY_ID[name], value) for name, value in rules.items() if not _is_off(value)},
        frozenset(name for name, value in rules.items() if _is_off(value)),
        tuple(_weights(_mapping(told.get("weights", {}), "weights"))),
        _number(told.get("par", PAR), 0, MOST - 1, "par"),
    )


def _is_off(value: object) -> bool:
    return value is False or value == "off"


def _rule(rule: Rule, value: object) -> Rule:
    where = f"rules.{rule.id}"
    told = _mapping(value, where)
    if not told or not told.keys() <= {"points", "of"}:
        raise BadRubric(where, "give points, of, or both; or off")
    points = _number(told.get("points", rule.points), -MOST, MOST, f"{where}.points")
    of = _number(told.get("of", rule.of), 0, MOST, f"{where}.of")
    return replace(rule, points=points, of=of)


def _weights(told: Mapping[str, object]) -> Iterator[tuple[Category, int]]:
    known = dict(WEIGHTS)
    for name in told:
        if name not in known:
            raise BadRubric(f"weights.{name}", f"no such score; use {', '.join(known)}")
    numbers = [
        (category, _number(told.get(category, own), 0, MOST, f"weights.{category}")) for category, own in WEIGHTS
    ]
    if not any(number for _, number in numbers):
        raise BadRubric("weights", "let one of them count")
    yield from numbers


def _mapping(value: object, where: str) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise BadRubric(where, "not a list of fields; write each on a line, as name: value")
    return value


def _number(value: object, least: int, most: int, where: str) -> int:
    if type(value) is not int or not least <= value <= most:
        raise BadRubric(where, f"give a whole number from {least} to {most}")
    return value


def _share(points: int, now: int, was: int) -> int:
    """`points` of a rule that gave `was`, where it gives `now`; half a point goes up."""
    if points == was:
        return now
    if was == 0:
        return points
    top, bottom = points * now * (1 if was > 0 else -1), abs(was)
    return (2 * top + bottom) // (2 * bottom)
