"""A drill's prompts, read from plain values.

Takes: a plain mapping, as a YAML reader gives it. Gives: a frozen `Deck`, or `ScenarioError` with the field's path. May
not: read files, or let a prompt through that its drill could not judge.
"""

from collections.abc import Callable, Mapping

from noprac.core.drills.drill import Deck, Drill, Interest, Prompt, Want
from noprac.core.drills.own import check
from noprac.core.errors import ScenarioError
from noprac.core.form import fields as read
from noprac.core.form.fields import Fields, Reader
from noprac.core.moves import Act, YesKind

_ALWAYS = ("id", "skill", "line", "about")
_MODELS = ("right", "wrong")
_OWN: dict[Drill, tuple[str, ...]] = {
    Drill.TURN_IT_ROUND: ("keep",),
    Drill.AFTER_THE_NO: ("act",),
    Drill.WHICH_YES: ("yes", "why"),
    Drill.REASONS: (),
    Drill.PING_AND_DROP: ("act", "warmth"),
    Drill.LET_GO: ("act",),
    Drill.MIRROR_AND_LABEL: ("act", "want"),
    Drill.QUICK_TO_NO: ("scenario",),
}
_MAY_LACK = frozenset({"keep"})


def parse(mapping: Mapping[str, object]) -> Deck:
    """Check and freeze a drill's prompts. Raises ScenarioError with the path of the first fault and how to mend it."""
    of = Fields(mapping, "", ("drill", "prompts"))
    drill = of.read("drill", read.one_of(Drill))
    prompts = of.read("prompts", read.listed(_prompt(drill), 1))
    read.unique(prompts, lambda n: f"prompts[{n}].id", lambda prompt: prompt.id)
    return Deck(drill, prompts)


def _known(drill: Drill) -> tuple[str, ...]:
    return (*_ALWAYS, *(() if drill is Drill.WHICH_YES else _MODELS), *_OWN[drill])


def _prompt(drill: Drill) -> Reader[Prompt]:
    """A reader of one prompt: of the fields that its drill has, and no other."""
    known = _known(drill)

    def prompt(value: object, path: str) -> Prompt:
        of = Fields(value, path, known)

        def own(name: str, reader: Reader[read.T], default: read.T) -> read.T:
            if name not in known:
                return default
            return of.maybe(name, reader, default) if name in _MAY_LACK else of.read(name, reader)

        return Prompt(
            id=of.read("id", read.identifier),
            drill=drill,
            skill=f"{drill}/{of.read('skill', read.identifier)}",
            line=of.read("line", _line),
            about=of.maybe("about", _line, ""),
            act=own("act", _act, None),
            right=own("right", _right(drill), ()),
            wrong=own("wrong", _line, ""),
            keep=own("keep", read.listed(read.short), ()),
            yes=own("yes", _yes, None),
            why=own("why", read.text, ""),
            interest=own("warmth", _interest, None),
            want=own("want", _want, None),
            scenario=own("scenario", read.identifier, ""),
        )

    return prompt


def _right(drill: Drill) -> Reader[tuple[str, ...]]:
    """The models; the reasons are three."""
    return read.listed(_line, 3, 3) if drill is Drill.REASONS else read.listed(_line, 1)


def _line(value: object, path: str) -> str:
    """A line, in which the trainee's own words may have their places."""
    line = read.text(value, path)
    unknown = check(line)
    if unknown:
        raise ScenarioError(path, f"has a place for {{{unknown}}}, which is none of the trainee's words")
    return line


def _maybe(reader: Callable[[object, str], read.T]) -> Reader[read.T | None]:
    return reader


_act = _maybe(read.one_of(Act))
_yes = _maybe(read.one_of(YesKind))
_interest = _maybe(read.one_of(Interest))
_want = _maybe(read.one_of(Want))
