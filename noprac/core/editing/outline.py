"""The form that a scenario is written in: its sections, and what stands in each.

Takes: values. Gives: `SECTIONS`, `Slot`s, `entries`. May not: hold a label; the window does.

What kind of field stands where follows from the sheets of `form`, so that form, schema and reader say the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, unique
from types import MappingProxyType
from typing import Any

from noprac.core.editing.places import Place, Values, at
from noprac.core.editing.shape import names, spot
from noprac.core.form.fields import LINE
from noprac.core.form.shapes import ID
from noprac.core.moves import Act, Ending
from noprac.core.situations import ACT, Situation


@unique
class Kind(StrEnum):
    """What is typed or chosen."""

    LINE = "line"
    LONG = "long"  # a paragraph
    NAME = "name"  # an id
    WORDINGS = "wordings"  # lines that say the same
    WORDS = "words"  # a list of words and phrases
    CHOICE = "choice"  # one of a few
    CHOICES = "choices"  # some of a few
    SHARE = "share"  # from 0 to 1
    NUMBER = "number"
    SWITCH = "switch"
    FACT = "fact"  # the id of one
    FACTS = "facts"  # ids, in order
    QUESTION = "question"  # the id of one
    ODDS = "odds"  # a word, or weights by word


@dataclass(frozen=True, slots=True)
class Slot:
    """A field of the form. `choices`: of a `CHOICE` or `CHOICES`; `least`, `most`: of a `NUMBER`."""

    place: Place
    kind: Kind
    needed: bool
    choices: tuple[object, ...] = ()
    least: int = 0
    most: int = 0


@unique
class Section(StrEnum):
    """The parts of the form, in their order."""

    CALL = "call"
    WHO = "who"
    TRUTH = "truth"
    PROBLEM = "problem"
    FACTS = "facts"
    NOES = "noes"
    QUESTIONS = "questions"
    LINES = "lines"
    ENDINGS = "endings"
    LATER = "later"


_SEAT = ("seat.you", "seat.sell", "seat.to", "seat.aim")
_VOICE = ("persona.voice.name", "persona.voice.rate", "persona.voice.pitch")
_LOOK = tuple(f"persona.look.{name}" for name in names(("persona", "look")))
_START = tuple(f"start.{name}" for name in ("guard", "trust", "interest", "patience"))
_KNOWN = tuple(f"start.{name}" for name in ("told", "offered", "refused", "asks"))

# The parts of the form that are no lists, each with its groups of fields.
GROUPS: Mapping[Section, tuple[tuple[str, ...], ...]] = MappingProxyType(
    {
        Section.CALL: (("title", "summary", "trade", "difficulty", "id"), _SEAT),
        Section.WHO: (("persona.name", "persona.role", "persona.company", "persona.style", "opening"), _LOOK, _VOICE),
        Section.TRUTH: (("truth",), _START, _KNOWN),
        Section.PROBLEM: (("offer", "problem.assumed", "problem.right", "problem.facts"),),
        Section.LATER: (
            ("later.when", "later.summary", "later.aim", "later.to", "later.truth"),
            tuple(f"later.opening.{name}" for name in names(("later", "opening"))),
            tuple(f"later.recalls.{name}" for name in names(("later", "recalls"))),
            tuple(f"later.{name}" for name in _START),
        ),
    }
)

# The parts that are a list of alike things, each with where the list stands.
LISTS: Mapping[Section, Place] = MappingProxyType(
    {Section.FACTS: ("facts",), Section.NOES: ("objections",), Section.QUESTIONS: ("questions",)}
)
NEWS: tuple[Place, ...] = tuple(("later", *place) for place in LISTS.values())  # those of the later call

# What an ending is said with; all other situations stand with the lines.
CLOSING: Mapping[Ending, tuple[Situation, ...]] = MappingProxyType(
    {
        Ending.COMMITMENT: (Situation.COMMIT,),
        Ending.CONFIRMED_NEXT_STEP: (Situation.SMALL_STEP,),
        Ending.NO_FOR_NOW: (Situation.FREED_LATER, Situation.PART_WARM),
        Ending.HONEST_NO: (Situation.FREED_NEVER, Situation.RELIEF, Situation.PART_THANKS, Situation.PART_PLAIN),
        Ending.COUNTERFEIT_YES: (Situation.BRUSH_OFF,),
        Ending.HANG_UP: (Situation.GOODBYE, Situation.DEAD_LINE, Situation.NOBODY_THERE, Situation.OUT_OF_TIME),
    }
)
_CLOSING = frozenset(s for situations in CLOSING.values() for s in situations)

# The situations by what the prospect's line does.
BY_ACT: Mapping[Act, tuple[Situation, ...]] = MappingProxyType(
    {
        act: situations
        for act in Act
        if (situations := tuple(s for s in ACT if ACT[s] is act and spot(("lines", s)) and s not in _CLOSING))
    }
)

_REFERS = {"leads_to": Kind.FACT, "asks": Kind.QUESTION, "told": Kind.FACTS}


def slot(place: Place) -> Slot:
    """The field at a place of the form. Raises KeyError where the form has none there."""
    here = spot(place)
    shape: Any = here.shape if here is not None else {}
    needed = here is not None and here.needed
    name = place[-1]
    if name in _REFERS or place[-2:] == ("problem", "facts"):
        return Slot(place, _REFERS.get(str(name), Kind.FACTS), needed)
    if "anyOf" in shape:
        return Slot(place, Kind.ODDS if name == "truth" else Kind.WORDINGS, needed)
    return _by_type(place, shape, needed)


def _by_type(place: Place, shape: Any, needed: bool) -> Slot:
    match shape.get("type"):
        case "array":
            return _listed(place, shape["items"], needed)
        case "integer":
            least, most = shape["minimum"], shape["maximum"]
            few = tuple(range(least, most + 1)) if most - least < _FEW else ()
            return Slot(place, Kind.CHOICE if few else Kind.NUMBER, needed, few, least, most)
        case "number":
            return Slot(place, Kind.SHARE, needed)
        case "boolean":
            return Slot(place, Kind.SWITCH, needed)
        case _ if "enum" in shape:
            return Slot(place, Kind.CHOICE, needed, tuple(shape["enum"]))
        case _:
            longer = shape["maxLength"] > LINE
            return Slot(place, Kind.NAME if shape == ID else Kind.LONG if longer else Kind.LINE, needed)


_FEW = 6


def _listed(place: Place, items: Any, needed: bool) -> Slot:
    if "enum" in items:
        return Slot(place, Kind.CHOICES, needed, tuple(items["enum"]))
    return Slot(place, Kind.WORDINGS if items["maxLength"] >= LINE else Kind.WORDS, needed)


def groups(section: Section) -> tuple[tuple[Slot, ...], ...]:
    """The fields of a part that is no list."""
    return tuple(tuple(slot(tuple(path.split("."))) for path in group) for group in GROUPS[section])


def fields(place: Place) -> tuple[Slot, ...]:
    """The fields of one thing in a list, as of the fact at `place`."""
    return tuple(slot((*place, name)) for name in names(place))


def section_of(place: Place) -> Section:
    """The part of the form that a place stands in."""
    if place[:1] == ("lines",):
        return Section.ENDINGS if place[1:2] and place[1] in _CLOSING else Section.LINES
    for section, at_ in LISTS.items():
        if place[:1] == at_:
            return section
    path = ".".join(part for part in place if isinstance(part, str))
    for section in (s for s in Section if s in GROUPS):
        if any(name == path or name.startswith(f"{path}.") for group in GROUPS[section] for name in group):
            return section
    return _AROUND.get(place[0] if place else "", Section.CALL)


_AROUND: Mapping[object, Section] = MappingProxyType(
    {
        "persona": Section.WHO,
        "truth": Section.TRUTH,
        "start": Section.TRUTH,
        "offer": Section.PROBLEM,
        "problem": Section.PROBLEM,
        "opening": Section.WHO,
        "later": Section.LATER,
    }
)


def entries(values: Values, place: Place) -> tuple[Place, ...]:
    """The places of the things in a list."""
    listed = at(values, place)
    return tuple((*place, n) for n in range(len(listed))) if isinstance(listed, list | tuple) else ()


def ids(values: Values, place: Place) -> tuple[str, ...]:
    """The ids of the things in a list, as far as they have one; those of a later call after those of the first."""
    first = place[1:] if place[:1] == ("later",) else place
    spots = (*entries(values, first), *(entries(values, place) if first != place else ()))
    known = (at(values, (*each, "id")) for each in spots)
    return tuple(dict.fromkeys(name for name in known if isinstance(name, str) and name))


def fresh_id(values: Values, place: Place, stem: str) -> str:
    """A name that no other thing of the list has: `stem`, or with a number after it."""
    taken = set(ids(values, ("later", *place)))
    names_ = (stem if n == 1 else f"{stem}-{n}" for n in range(1, len(taken) + 2))
    return next(name for name in names_ if name not in taken)
