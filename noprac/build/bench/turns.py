"""Where a turn is taken to end: in mid-thought, in time, or never.

Takes: an order. Gives: `cut_off_early` (share of turns taken before their second half had been said), `missed_ends`
(of those that were not, share not taken within three seconds after it) and `turn_wait_ms` (from the last sound to the
turn's being taken), each for a silent room and with noise 20 dB below the speech. May not: know how the end is found.

Each clip is the first turn of a call carried on by the engine in virtual time, heard by the recogniser at hand; its
pause of 0.5 to 0.8 s stands where people think.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from noprac import build
from noprac.build.bench import Order, figures, speech
from noprac.build.bench.speech import Clip
from noprac.core.call import Stage, begin
from noprac.core.events import Said, Unheard
from noprac.core.scenario import Scenario
from noprac.core.speech import BLOCK, BLOCK_SECONDS
from noprac.engine.engine import Ears, Engine, Update
from noprac.engine.ports import Recogniser
from noprac.engine.recording import Unkept
from noprac.store import paths, settings

ROOMS: Mapping[str, float | None] = {"clean": None, "20dB": 20.0}
SCENARIO = "lead-generation"
BYTES = BLOCK * 2  # of a block


@dataclass(frozen=True, slots=True)
class Taken:
    """When a turn was taken, in seconds of its clip; None where it never was."""

    clip: Clip
    at: float | None

    @property
    def early(self) -> bool:
        """Whether it was cut off."""
        return self.at is not None and self.at < self.clip.ends

    @property
    def wait(self) -> float | None:
        """Seconds from the last sound; None where it was cut off or missed."""
        return None if self.at is None or self.early else self.at - self.clip.ends


class _Player:
    """A microphone before which one clip is played; its clock is the clip's."""

    level = 0.0
    dropped = 0

    def __init__(self, clip: Clip) -> None:
        self._sound = clip.sound.samples
        self._at = 0
        self.on = False

    def clock(self) -> float:
        """Seconds of the clip that have passed."""
        return self._at * BLOCK_SECONDS

    def open(self) -> None:
        """It is always ready."""

    def read(self, timeout: float) -> bytes | None:
        """The next block; None before it is put on and after its end."""
        del timeout
        block = self._sound[self._at * BYTES : (self._at + 1) * BYTES] if self.on else b""
        if len(block) < BYTES:
            return None
        self._at += 1
        return block

    def clear(self) -> None:
        """Nothing waits."""

    def close(self) -> None:
        """Take it off."""
        self.on = False


def measure(order: Order) -> Mapping[str, object]:
    """All clips in each room."""
    found = {}
    for room, below in ROOMS.items():
        order.tell(f"Listening for the ends of turns: {room}.")
        found[room] = list(_taken(below, order.model))
        order.tell(f"{sum(t.early for t in found[room])} of {len(found[room])} were cut off.")
    return {
        "cut_off_early": {room: figures.rate(sum(t.early for t in taken), len(taken)) for room, taken in found.items()},
        "missed_ends": {
            room: figures.rate(sum(t.at is None for t in taken), len(taken)) for room, taken in found.items()
        },
        "turn_wait_ms": {
            room: figures.spread([t.wait for t in taken if t.wait is not None]) for room, taken in found.items()
        },
    }


def _taken(noise_below: float | None, model: str | None) -> Iterator[Taken]:
    """Each voice is heard by a recogniser that has not heard another."""
    scenario = build.scenario(SCENARIO).scenario
    for _, clips in groupby(speech.clips(noise_below), key=lambda clip: clip.voice):
        ears = build.recogniser(model)
        yield from (take(clip, ears, scenario) for clip in clips)


def take(clip: Clip, ears: Recogniser, scenario: Scenario) -> Taken:
    """Play one clip as the answer to the prospect's first line."""
    player = _Player(clip)
    end = build.endpoint(settings.load(paths.home()).settings.wait_seconds)
    engine = Engine(
        begin(scenario),
        tagger=build.tagger(),
        record=Unkept(),
        ears=Ears(player, ears, end),
        clock=player.clock,
        wait=lambda _: None,
    )
    times: list[float] = []

    def note(update: Update) -> None:
        if isinstance(update.event, Said | Unheard) and not times:
            times.append(player.clock())

    engine.watch(note)
    engine.begin()
    engine.drain()
    if engine.call.stage is Stage.LISTENING:
        player.on = True
        engine.drain()
    engine.stop()
    return Taken(clip, times[0] if times else None)
