"""What a microphone's level says of it.

Takes: the loudness of blocks of 20 ms while a person speaks a sentence. Gives: a `Verdict`, in one line what to do. May
not: open a device, or need the sound itself.

The room is the quiet tenth of the blocks, the voice the loud tenth. The bounds are choices, in decibels: a voice 45
below full scale still fills eight of the sixteen bits, one 15 over the room is where noise begins to pass for words.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum, unique

from noprac.core.speech import BLOCK, RATE

BLOCKS_A_SECOND = RATE // BLOCK
SHORTEST = 1.0  # seconds before anything is said
SILENCE = 3.0  # seconds before a microphone is called silent: a person may think first
SILENT, QUIET, ROOM = -70.0, -45.0, -40.0  # dB of full scale
APART = 6.0  # dB between voice and room from which somebody speaks
CLEAR = 15.0  # dB between them in a quiet room
CLIPPED = 0.001  # share of samples at full scale
NOTHING = -96.0  # dB; below the last bit
_TENTH = 0.1


@unique
class Sounds(StrEnum):
    """How a microphone does."""

    GOOD = "good"
    SILENT = "silent"
    QUIET = "quiet"
    CLIPPING = "clipping"
    NOISY = "noisy"
    WAITING = "waiting"  # nobody has spoken yet


@dataclass(frozen=True, slots=True)
class Verdict:
    """`line`: for a person; `voice`, `room`: dB of full scale."""

    sounds: Sounds
    line: str
    voice: float = NOTHING
    room: float = NOTHING


_LINES = {
    Sounds.GOOD: "You are heard well.",
    Sounds.SILENT: "Nothing comes in. The microphone is muted, or you speak into another one: choose that one.",
    Sounds.QUIET: "You are heard too quietly. Come closer, or turn the microphone up in the sound settings.",
    Sounds.CLIPPING: "You are too loud for it. Move away a little, or turn the microphone down.",
    Sounds.NOISY: "The room is nearly as loud as you. A headset helps, or a quieter room.",
    Sounds.WAITING: "Say a sentence, as on the phone.",
}


def judged(levels: Sequence[float], clipped: float = 0.0) -> Verdict:
    """What blocks of these levels (root mean square over full scale, 0 to 1) say, of which the share `clipped` of the
    samples was at full scale."""
    ordered = sorted(levels)
    if len(ordered) < SHORTEST * BLOCKS_A_SECOND:
        return Verdict(Sounds.WAITING, _LINES[Sounds.WAITING])
    room, voice = (_decibels(ordered[int(len(ordered) * part)]) for part in (_TENTH, 1 - _TENTH))
    sounds = _sounds(room, voice, clipped, len(ordered) / BLOCKS_A_SECOND)
    return Verdict(sounds, _LINES[sounds], round(voice, 1), round(room, 1))


def _sounds(room: float, voice: float, clipped: float, seconds: float) -> Sounds:
    if clipped > CLIPPED:
        return Sounds.CLIPPING
    if voice < SILENT:
        return Sounds.SILENT if seconds >= SILENCE else Sounds.WAITING
    if voice - room < APART:
        return Sounds.NOISY if room > ROOM else Sounds.WAITING
    if voice < QUIET:
        return Sounds.QUIET
    return Sounds.GOOD if voice - room >= CLEAR else Sounds.NOISY


def _decibels(level: float) -> float:
    return max(NOTHING, 20 * math.log10(level)) if level > 0 else NOTHING
