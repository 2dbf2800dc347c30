"""Values under change: done, undone, done again.

Takes: changes at places. Gives: `Draft`, frozen. May not: forget a change but by the oldest of very many, or know what
the values mean.

Typing in one field is one step, until something else is changed or `settled`.
"""

from dataclasses import dataclass, replace

from noprac.core.editing.places import Place, Values, same

MOST = 300  # steps that can be undone


@dataclass(frozen=True, slots=True)
class Step:
    """`values` before a change at `place`, or after it where it waits to be done again."""

    values: Values
    place: Place


@dataclass(frozen=True, slots=True)
class Draft:
    """`saved`: the values of the file, None where there is no file yet; `typing`: the field in hand; `place`: where the
    last change was, done or undone."""

    values: Values
    saved: Values | None
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()
    typing: Place | None = None
    place: Place = ()

    @property
    def unsaved(self) -> bool:
        """Whether the file holds something else."""
        return not same(self.values, self.saved)

    def changed(self, values: Values, place: Place, *, typed: bool = False) -> "Draft":
        """With other values; `typed`: a letter more or less, which goes with those before it."""
        if same(values, self.values):
            return self
        goes_on = typed and self.typing == place and bool(self.past)
        past = self.past if goes_on else (*self.past, Step(self.values, place))[-MOST:]
        return replace(self, values=values, past=past, future=(), typing=place if typed else None, place=place)

    def settled(self) -> "Draft":
        """What is typed from now on is a step of its own."""
        return replace(self, typing=None)

    def undone(self) -> "Draft":
        """Without the last step; the same where there is none."""
        if not self.past:
            return self
        step = self.past[-1]
        future = (*self.future, Step(self.values, step.place))
        past = self.past[:-1]
        return replace(self, values=step.values, past=past, future=future, typing=None, place=step.place)

    def redone(self) -> "Draft":
        """With the last undone step; the same where there is none."""
        if not self.future:
            return self
        step = self.future[-1]
        past = (*self.past, Step(self.values, step.place))
        future = self.future[:-1]
        return replace(self, values=step.values, past=past, future=future, typing=None, place=step.place)

    def kept(self, values: Values) -> "Draft":
        """`values` are in the file now."""
        return replace(self, saved=values, typing=None)
