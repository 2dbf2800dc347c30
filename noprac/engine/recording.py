"""The record of a call, kept in order whatever the disk does.

Takes: events, the sound of turns. Gives: `Trouble` once when the record refuses, `Mended` once when it takes events
again; what it refused waits here in order, so that the record never has a hole. May not: stop a call.
"""

from collections import deque

from noprac.core.call import Call
from noprac.core.debrief.kept import Receipt, receipt
from noprac.core.errors import DeviceError
from noprac.core.events import Event, Mended, Trouble
from noprac.core.moves import Ending
from noprac.core.speech import Part, Sound
from noprac.engine.ports import Record, VoiceRecord


class Recording:
    """A `Record` that cannot fail; used by one thread. `voices`: keeps the sound of the turns; None: nobody does."""

    def __init__(self, record: Record, voices: VoiceRecord | None = None) -> None:
        self._record = record
        self._voices = voices
        self._waiting: deque[Event] = deque()
        self._failed = False

    def append(self, event: Event) -> Trouble | Mended | None:
        """Keep `event`; what there is to tell, if anything."""
        self._waiting.append(event)
        try:
            while self._waiting:
                self._record.append(self._waiting[0])
                self._waiting.popleft()
        except DeviceError as error:
            return self._fail(event.at, error)
        if self._failed:
            self._failed = False
            return Mended(event.at, Part.JOURNAL)
        return None

    def finish(self, call: Call, at: float) -> Trouble | None:
        """The call is over, or given up where it has no ending; what there is to tell, if anything."""
        try:
            self._record.finish(call.ending, receipt(call))
        except DeviceError as error:
            return self._fail(at, error)
        return None

    def keep(self, turn: int, sound: Sound, at: float) -> Trouble | None:
        """Keep the sound of the answer to line `turn`; refused once, no more are tried. What there is to tell."""
        if self._voices is None:
            return None
        try:
            self._voices.keep(turn, sound)
        except DeviceError as error:
            self._voices = None
            return Trouble(at, Part.JOURNAL, error.what, error.mend)
        return None

    def close(self) -> None:
        """Let go of the record."""
        self._record.close()

    def _fail(self, at: float, error: DeviceError) -> Trouble | None:
        if self._failed:
            return None
        self._failed = True
        return Trouble(at, Part.JOURNAL, error.what, error.mend)


class Unkept:
    """A `Record` that keeps nothing, where the user asked for none."""

    def append(self, event: Event) -> None:
        """Forget `event`."""

    def finish(self, ending: Ending | None, receipt: Receipt | None = None) -> None:
        """Forget the ending."""

    def close(self) -> None:
        """There is nothing to let go of."""
