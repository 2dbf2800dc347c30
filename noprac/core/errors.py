"""The kinds of fault; those of the world become `events.Trouble` during a call.

Takes: nothing. Gives: `Misuse` (our bug: an event that the call's stage does not allow), `ScenarioError` (the author's:
a scenario that cannot be played) and `DeviceError` (the world's: a part that failed). May not: carry a traceback to a
user; faces turn these into one line.
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


class DeviceError(Exception):
    """A part of the world failed: a device, a voice, a disk.

    `what`: one line for a person; `mend`: the one thing to do about it.
    """

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(f"{what} {mend}")
        self.what = what
        self.mend = mend
