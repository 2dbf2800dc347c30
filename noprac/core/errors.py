"""Two kinds of fault inside the core; the world's failures are `events.Trouble`.

Takes: nothing. Gives: `Misuse` (our bug: an event that the call's stage does not allow) and `ScenarioError` (the
author's: a scenario that cannot be played). May not: carry a traceback to a user; faces turn these into one line.
"""


class Misuse(Exception):
    """An illegal event for the state. The call is unchanged."""


class ScenarioError(Exception):
    """A fault in a scenario. `path`: the field, as `persona.voice.rate` or `facts[3].says`; `why`: what is wrong and
    how to mend it."""

    def __init__(self, path: str, why: str) -> None:
        super().__init__(f"{path}: {why}" if path else why)
        self.path = path
        self.why = why
