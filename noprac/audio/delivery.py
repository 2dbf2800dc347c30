"""How a turn sounds, measured while it is spoken.

Takes: a turn's blocks, then what was heard in them. Gives: `Delivery`. May not: know the call, or judge.

Speech is what stands out of the room in this turn: louder than the quietest twentieth by a third of the way to the
loudest (3 to 9 dB), and within 30 dB of the loudest; where the recogniser gave times, near its words. Gaps too short
for a pause belong to it; bursts under 60 ms, as clicks, do not. A turn without any voice, as noise, is silence.

What was measured: pauses of 0.3 to 1.2 s cut into 40 sentences of four flite voices were found to 0.1 s, with noise 10
to 20 dB below to 0.2 (0.4 at worst); espeak's questions ended higher than its statements in 99 % of 3,600 pairs; the
pitch of a tone is right to 0.02 semitones; 5 s of speech take 15 ms of work, 2 of them at the turn's end.

Limits: loudness holds for one microphone at one place and no automatic gain. With the room less than 10 dB below the
voice, pauses are missed. Creak at the end has no pitch: the last sound part of the melody is taken for its end.
"""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from noprac.audio import frames, pcm
from noprac.core.delivery import PAUSE, Delivery, fillers, syllables
from noprac.core.speech import RATE, Heard, Sound

STEP = frames.HOP / RATE  # seconds
PIECE = 50 * frames.HOP  # samples taken at once, half a second: what is left to do at a turn's end
QUIET = -60.0  # dB of full scale: whatever is below is silence
BELOW = 30.0  # dB under the loudest: breath and the room's echo
EVEN = 5.0  # dB from the quietest to the loudest: one long sound, or a room that drowns the voice
CLICK = 6  # steps
BESIDE = (0.15, 0.25)  # seconds before the first word and after the last in which its sound may lie
VOICE = 10  # steps with a pitch that make a turn of speech
END = 0.5  # seconds that are the end of a turn
MELODY, LEAST = 7, 5  # steps with a pitch that are the end of a melody, and how many must be there
SETTLED = 30  # steps with a pitch from which its median is known
JUMP = 1.5  # semitones between two steps: no voice glides faster, noise and creak do
REACH = 11.0  # semitones about the median: beyond, it is the octave that was missed

Steps = NDArray[np.bool_]


class Prosody:
    """Measures one turn after another; used by one thread."""

    def __init__(self) -> None:
        self.reset()
        # The first use of numpy's statistics takes a tenth of a second: not at the end of the first turn.
        _delivery(np.linspace(-60.0, -20.0, 100), np.full(100, 120.0), Heard(""))

    def accept(self, block: bytes) -> None:
        """Take a block of 16 kHz samples."""
        self._waiting += pcm.even(block)
        if len(self._waiting) >= 2 * (PIECE + frames.WINDOW):
            self._analyse()

    def finish(self, heard: Heard) -> Delivery:
        """End the turn: how it sounded; ready for the next."""
        self._analyse()
        levels, pitches = np.concatenate(self._levels), np.concatenate(self._pitches)
        self.reset()
        return _delivery(levels, pitches, heard)

    def reset(self) -> None:
        """Forget the turn so far."""
        self._waiting = bytearray()
        self._levels: list[frames.Numbers] = [np.empty(0)]
        self._pitches: list[frames.Numbers] = [np.empty(0)]

    def _analyse(self) -> None:
        sound = bytes(self._waiting)
        levels, pitches = frames.analyse(sound)
        self._levels.append(levels)
        self._pitches.append(pitches)
        del self._waiting[: 2 * frames.HOP * len(levels)]


def measure(sound: Sound, heard: Heard) -> Delivery:
    """How a whole turn sounds; `heard`: its words, with their times where they are known."""
    prosody = Prosody()
    samples = pcm.resample(sound).samples
    for start in range(0, len(samples), 2 * PIECE):
        prosody.accept(samples[start : start + 2 * PIECE])
    return prosody.finish(heard)


def _delivery(levels: frames.Numbers, pitches: frames.Numbers, heard: Heard) -> Delivery:
    said = Delivery(0.0, 0.0, len(heard.text.split()), syllables=syllables(heard.text), fillers=fillers(heard.text))
    talk = _speech(levels, pitches, heard)
    if not talk.any():
        return said
    first, last = int(np.argmax(talk)), len(talk) - int(np.argmax(talk[::-1]))
    gaps = [stop - start for start, stop in _runs(~talk[first:last])]
    power = np.where(talk, 10 ** (levels / 10), 0.0)
    mean = float(power.sum() / talk.sum())
    return replace(
        said,
        seconds=round((last - first) * STEP, 2),
        speech=round(float(talk.sum()) * STEP, 2),
        pauses=len(gaps),
        longest_pause=round(max(gaps, default=0) * STEP, 2),
        loudness=round(_decibels(mean), 1),
        end_loudness=_end_loudness(power[:last], talk[:last], mean),
        end_pitch=_end_pitch(_melody(np.where(talk, pitches, 0.0)[:last])),
    )


def _speech(levels: frames.Numbers, pitches: frames.Numbers, heard: Heard) -> Steps:
    """Which steps are speech."""
    near = _near_words(len(levels), heard)
    loud = near & (levels > _threshold(levels)) if len(levels) else near
    if np.count_nonzero(loud & (pitches > 0)) < VOICE:
        return np.zeros(len(levels), dtype=bool)
    shortest = round(PAUSE / STEP)
    for start, stop in _runs(loud):
        if stop - start < CLICK and _alone(loud, start, stop, shortest):
            loud[start:stop] = False
    for start, stop in _runs(~loud):
        if stop - start < shortest and start > 0 and stop < len(loud):
            loud[start:stop] = True
    return loud


def _threshold(levels: frames.Numbers) -> float:
    room, top = (float(level) for level in np.percentile(levels, (5, 95)))
    if top - room < EVEN:
        return QUIET
    return max(QUIET, top - BELOW, room + min(9.0, max(3.0, (top - room) / 3)))


def _near_words(count: int, heard: Heard) -> Steps:
    if not heard.words:
        return np.ones(count, dtype=bool)
    at = np.arange(count) * STEP + frames.WINDOW / 2 / RATE
    return (at >= heard.words[0].start - BESIDE[0]) & (at <= heard.words[-1].end + BESIDE[1])


def _alone(loud: Steps, start: int, stop: int, reach: int) -> bool:
    """Whether nothing loud lies near on either side."""
    return not loud[max(0, start - reach) : start].any() and not loud[stop : stop + reach].any()


def _runs(steps: Steps) -> list[tuple[int, int]]:
    """Where `steps` hold: starts and stops."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], steps, [False])).astype(np.int8)))
    return [(int(start), int(stop)) for start, stop in edges.reshape(-1, 2)]


def _end_loudness(power: frames.Numbers, talk: Steps, mean: float) -> float | None:
    """None where the end is all there is."""
    end = round(END / STEP)
    if np.count_nonzero(talk[:-end]) < end:
        return None
    return round(_decibels(float(power[-end:].sum() / talk[-end:].sum())) - _decibels(mean), 1) + 0.0  # no minus zero


def _melody(pitches: frames.Numbers) -> frames.Numbers:
    """Semitones over the median where the pitch can be trusted: in glides of some length; NaN elsewhere."""
    height = 12 * np.log2(np.where(pitches > 0, pitches, np.nan))
    trusted = np.zeros(len(pitches), dtype=bool)
    for start, stop in _runs(np.abs(np.diff(height)) < JUMP):
        trusted[start : stop + 1] = stop + 1 - start >= LEAST
    height[~trusted] = np.nan
    over = height - (np.median(height[trusted]) if trusted.any() else 0.0)
    return np.where(np.abs(over) <= REACH, over, np.nan)


def _end_pitch(melody: frames.Numbers) -> float | None:
    end = melody[-round(END / STEP) :]
    end = end[~np.isnan(end)][-MELODY:]
    if np.count_nonzero(~np.isnan(melody)) < SETTLED or len(end) < LEAST:
        return None
    return round(float(np.median(end)), 1) + 0.0


def _decibels(power: float) -> float:
    return 10 * float(np.log10(max(power, 1e-12)))
