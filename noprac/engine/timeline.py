"""Virtual time: a call with nobody at the microphone, as fast as the recogniser can hear it.

Takes: recordings with a microphone's face, a speaker. Gives: a clock that moves only as sound passes, and both voices
on one track. May not: be shared by two threads; it goes with `Engine.drain`, where listening and speaking take turns.
"""

from collections.abc import Callable, Sequence

from noprac.core.speech import BLOCK, RATE, Sound
from noprac.engine.ports import Microphone, Speaker

SILENCE = bytes(BLOCK * 2)  # one block of 20 ms
SILENCES = 150  # blocks, 3 s, after each recording: no end-of-turn rule waits longer


class ReadersClock:
    """A clock that moves by the time a person needs to read; the same call gives the same times."""

    def __init__(self, last: float = 0.0) -> None:
        self._now = last

    def clock(self) -> float:
        """Seconds that have passed."""
        return self._now

    def wait(self, seconds: float) -> None:
        """Let them pass."""
        self._now += seconds


class Timeline:
    """The clock and the track; `resample` brings a sound to 16 kHz."""

    def __init__(self, resample: Callable[[Sound], Sound]) -> None:
        self._resample = resample
        self._track = bytearray()

    def clock(self) -> float:
        """Seconds that have passed."""
        return len(self._track) / 2 / RATE

    def wait(self, seconds: float) -> None:
        """Let `seconds` of silence pass."""
        self._track += bytes(round(seconds * RATE) * 2)

    def record(self, sound: Sound) -> None:
        """Let `sound` pass."""
        self._track += self._resample(sound).samples

    def track(self) -> Sound:
        """All that passed, both voices in order, at 16 kHz."""
        return Sound(bytes(self._track))


class TapedTrainee:
    """A microphone before which recordings are played, one for each turn, with silence after it. `along`: called with
    the number of the recording, from 0, as it is put on."""

    def __init__(
        self,
        recordings: Sequence[Microphone],
        timeline: Timeline,
        along: Callable[[int], None] = lambda _: None,
    ) -> None:
        self._along = along
        self._waiting = list(recordings)
        self._timeline = timeline
        self._current: Microphone | None = None
        self._silences = 0
        self.played = 0  # recordings put on so far

    @property
    def level(self) -> float:
        """Loudness of the recording now."""
        return self._current.level if self._current else 0.0

    @property
    def dropped(self) -> int:
        """Nothing is lost here."""
        return 0

    def cue(self) -> bool:
        """Put on the next recording; whether there is one."""
        self.close()
        if not self._waiting:
            return False
        self._current = self._waiting.pop(0)
        self._current.open()
        self._silences = SILENCES
        self._along(self.played)
        self.played += 1
        return True

    def open(self) -> None:
        """Recordings are opened as they are put on."""

    def read(self, timeout: float) -> bytes | None:
        """The next block of the recording, then silence, then None."""
        if self._current is None:
            return None
        block = self._current.read(timeout)
        if block is None:
            if self._silences == 0:
                return None
            self._silences -= 1
            block = SILENCE
        self._timeline.record(Sound(block))
        return block

    def clear(self) -> None:
        """A turn begins anew: what is left of a recording was said while nobody listened."""
        self.close()

    def close(self) -> None:
        """Take the recording off."""
        current, self._current = self._current, None
        if current is not None:
            current.close()


class TimedSpeaker:
    """A speaker whose sound passes on the timeline; `speaker` None is heard by nobody."""

    def __init__(self, timeline: Timeline, speaker: Speaker | None = None) -> None:
        self._timeline = timeline
        self._speaker = speaker

    @property
    def level(self) -> float:
        """Loudness of what is played."""
        return self._speaker.level if self._speaker else 0.0

    def open(self) -> None:
        """Start the stream. Raises DeviceError."""
        if self._speaker is not None:
            self._speaker.open()

    def play(self, sound: Sound, started: Callable[[], None]) -> float:
        """Play to the end. Raises DeviceError when the device is gone."""
        share = 1.0
        if self._speaker is None:
            started()
        else:
            share = self._speaker.play(sound, started)
        self._timeline.record(sound)
        return share

    def cut(self) -> None:
        """Silence, from any thread."""
        if self._speaker is not None:
            self._speaker.cut()

    def close(self) -> None:
        """Stop."""
        if self._speaker is not None:
            self._speaker.close()
