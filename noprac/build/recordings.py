"""The trainee's voice: measured, kept, heard again.

Takes: calls and turns, a journal, settings. Gives: what fills the engine's ports for it, and the sound of past turns.
May not: hold anything itself, or write a voice to disk unless the settings say so. Lies beside the root.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from noprac.build import sounds
from noprac.core.call import Stage
from noprac.core.debrief.kept import Receipt
from noprac.core.delivery import Delivery
from noprac.core.errors import DeviceError
from noprac.core.events import Event, Said
from noprac.core.moves import Ending
from noprac.core.speech import Heard, Sound
from noprac.engine.ports import Prosody, Record, Speaker, VoiceRecord
from noprac.engine.update import Update
from noprac.store.journal import Journal, PastCall
from noprac.store.settings import Settings

if TYPE_CHECKING:
    from noprac.audio.callsound import CallSound

EARLIER = 5  # calls that tell what is usual
DEMO = "tiny-en"  # the demo's model: the voice that it hears is not the trainee's


def prosody() -> Prosody:
    """What measures how a turn sounds."""
    from noprac.audio.delivery import Prosody as Measure  # noqa: PLC0415 - typed calls never need it

    return Measure()


def record(call_id: str, journal: Journal | None, settings: Settings) -> VoiceRecord | None:
    """What keeps the turns of a call: on disk where the settings allow it, else until the journal is closed; None for
    a call that is not kept."""
    if journal is None:
        return None
    return journal.voices.record(call_id, sounds.flac, on_disk=settings.keep_voice)


def listening_in(
    call_id: str, journal: Journal | None, settings: Settings, failed: Callable[[DeviceError], None]
) -> "CallSound | None":
    """What keeps the sound of the whole call, both voices, on disk, where the settings allow it; None where nothing is
    kept. `failed` is told, at most once, that the disk refuses. Raises DeviceError."""
    if journal is None or not settings.keep_call:
        return None
    from noprac.audio.callsound import CallSound  # noqa: PLC0415 - loads the sound file library, late

    return CallSound(journal.voices.new_call(call_id), failed)


def holding(sound: "CallSound") -> Callable[[Update], None]:
    """A watcher of the call: while it is held, the trainee is not recorded."""
    return lambda update: sound.hold(on=update.call.stage is Stage.PAUSED)


class Overheard:
    """The record of a call whose sound is kept: both end together. Fills `noprac.engine.ports.Record`."""

    def __init__(self, record: Record, sound: "CallSound") -> None:
        self._record = record
        self._sound = sound

    def append(self, event: Event) -> None:
        """Keep one event. Raises DeviceError."""
        self._record.append(event)

    def finish(self, ending: Ending | None, receipt: Receipt | None = None) -> None:
        """The call is over. Raises DeviceError."""
        self._record.finish(ending, receipt)

    def close(self) -> None:
        """Let go of both; harmless twice."""
        self._sound.close()
        self._record.close()


def has_sound(call_id: str, journal: Journal) -> bool:
    """Whether the sound of the whole call was kept."""
    return bool(journal.voices.calls(call_id))


def sound_of(call_id: str, journal: Journal) -> Sound:
    """The whole call, both voices mixed. Raises DeviceError: it was not kept, or its file is damaged."""
    files = journal.voices.calls(call_id)
    if not files:
        raise DeviceError("The sound of this call was not kept.", "Allow it in the settings, for calls to come.")
    return Sound(b"".join(sounds.read(path).samples for path in files))


def voiced(call_id: str, journal: Journal) -> frozenset[int]:
    """The turns of a call that can be heard; of another take, those said before it branched off, too. Raises
    DeviceError: no such call."""
    own, branch = journal.voices.turns(call_id), journal.call(call_id).branch
    if branch is None or branch.of is None:
        return own
    return own | {turn for turn in voiced(branch.of, journal) if turn < branch.turn}


def voice_of(call_id: str, turn: int, journal: Journal) -> Sound | None:
    """What the trainee said to line `turn`; None where it is not kept, or was typed. Raises DeviceError: no such call,
    or its file is damaged."""
    data, branch = journal.voices.data(call_id, turn), journal.call(call_id).branch
    if data is not None:
        return sounds.decoded(data, f"The sound of turn {turn}")
    if branch is None or branch.of is None or turn >= branch.turn:
        return None
    return voice_of(branch.of, turn, journal)


def kept(call_id: str, turn: int, journal: Journal) -> Sound:
    """As `voice_of`. Raises DeviceError also where it is not kept."""
    sound = voice_of(call_id, turn, journal)
    if sound is None:
        raise DeviceError(f"The sound of turn {turn} was not kept.", "Allow it in the settings.")
    return sound


def play_turn(call_id: str, turn: int, journal: Journal, speaker: Speaker) -> float:
    """Play what the trainee said to line `turn` to its end, or until `speaker.cut()` from another thread; the share
    that was played. Opens and closes the speaker. Raises DeviceError: it is not kept, or there is no loudspeaker."""
    return sounds.play(kept(call_id, turn, journal), speaker)


def play_call(call_id: str, journal: Journal, speaker: Speaker) -> float:
    """Play the whole call, or until `speaker.cut()` from another thread; the share that was played. Opens and closes
    the speaker. Raises DeviceError: it was not kept, or there is no loudspeaker."""
    return sounds.play(sound_of(call_id, journal), speaker)


def earlier(call_id: str, journal: Journal) -> tuple[Delivery, ...]:
    """How the trainee spoke in the last `EARLIER` calls before this one that could be spoken; another take of a call, a
    demo and a damaged call tell nothing. Raises DeviceError: no such call."""
    before = (past for past in journal.each(call_id) if _may_tell(past))
    found: list[Delivery] = []
    for past in islice(before, EARLIER):
        with suppress(DeviceError):
            found += _spoken(journal.events(past.id))
    return tuple(found)


def _may_tell(past: PastCall) -> bool:
    return past.branch is None and past.parts.recogniser != "" and past.parts.model != DEMO


def _spoken(events: Iterable[Event]) -> Iterator[Delivery]:
    return (event.delivery for event in events if isinstance(event, Said) and event.delivery is not None)


def measured(path: Path, text: str) -> Delivery:
    """How a recording of a turn sounds, in which this was said. Raises DeviceError where the file cannot be used."""
    from noprac.audio import delivery  # noqa: PLC0415 - loads the libraries for sound, late

    return delivery.measure(sounds.read(path), Heard(text))
