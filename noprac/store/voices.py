"""The sound of the trainee's turns, by call and turn.

Takes: sound files' bytes. Gives: them again, for as long as they are kept: until the journal is closed, or on disk
where the user allowed it, until the call is deleted. May not: write to the disk unasked, or decode.

On disk a turn is `voices/CALL/TURN.flac` below the home folder, which only its owner may read, and the sound of the
whole call `call-1.flac` beside it; `call-2.flac` is where a call that broke off goes on.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

from noprac.core.speech import Sound
from noprac.store import disk

FOLDER = "voices"
SUFFIX = ".flac"
CALL = "call-"
MOST = 100_000_000  # bytes held in memory: some three hours of speech; the oldest calls go first

Encode = Callable[[Sound], bytes]


class Voices:
    """What is kept below `home`, in `folder`, and what is held in memory by this copy alone. Turns count from 1."""

    def __init__(self, home: Path) -> None:
        self.folder = home / FOLDER
        self._held: dict[str, dict[int, bytes]] = {}

    def record(self, call_id: str, encode: Encode, *, on_disk: bool) -> "VoiceOfCall":
        """Where the turns of one call are kept."""
        return VoiceOfCall(self, call_id, encode, on_disk=on_disk)

    def hold(self, call_id: str, turn: int, data: bytes) -> None:
        """Hold a turn in memory."""
        self._held.setdefault(call_id, {})[turn] = data
        while len(self._held) > 1 and sum(len(held) for call in self._held.values() for held in call.values()) > MOST:
            del self._held[next(iter(self._held))]

    def write(self, call_id: str, turn: int, data: bytes) -> None:
        """Keep a turn on disk. Raises DeviceError."""
        self._make_folder()
        disk.write_whole(self._path(call_id, turn), data)

    def new_call(self, call_id: str) -> Path:
        """Where the sound of a call is to be written, its folder made. Raises DeviceError."""
        self._make_folder()
        disk.make_folder(self._of(call_id))
        return self._of(call_id) / f"{CALL}{len(self.calls(call_id)) + 1}{SUFFIX}"

    def calls(self, call_id: str) -> tuple[Path, ...]:
        """The files with the sound of the whole call, in order; more than one where it broke off."""
        found = self._of(call_id).glob(f"{CALL}*{SUFFIX}") if _is_name(call_id) else ()
        return tuple(sorted(found, key=lambda path: int(path.stem.removeprefix(CALL))))

    def turns(self, call_id: str) -> frozenset[int]:
        """The turns of a call that can be heard."""
        found = self._of(call_id).glob(f"*{SUFFIX}") if _is_name(call_id) else ()
        on_disk = {int(path.stem) for path in found if path.stem.isdecimal()}
        return frozenset(on_disk | self._held.get(call_id, {}).keys())

    def data(self, call_id: str, turn: int) -> bytes | None:
        """A turn's sound file; None where it is not kept. Raises DeviceError."""
        held = self._held.get(call_id, {}).get(turn)
        if held is not None or not _is_name(call_id):
            return held
        path = self._path(call_id, turn)
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise disk.fault(error, path) from error

    def size(self) -> int:
        """Bytes on disk."""
        return sum(path.stat().st_size for path in self.folder.glob(f"*/*{SUFFIX}"))

    def forget(self, call_id: str) -> None:
        """Delete the turns of a call, harmless where there are none. Raises DeviceError."""
        self._held.pop(call_id, None)
        if _is_name(call_id):
            _remove(self._of(call_id))

    def erase(self) -> None:
        """Delete all. Raises DeviceError."""
        self._held.clear()
        _remove(self.folder)

    def _make_folder(self) -> None:
        disk.make_folder(self.folder)
        try:
            self.folder.chmod(0o700)
        except OSError as error:
            raise disk.fault(error, self.folder) from error

    def _of(self, call_id: str) -> Path:
        return self.folder / call_id

    def _path(self, call_id: str, turn: int) -> Path:
        return self._of(call_id) / f"{turn:03}{SUFFIX}"


class VoiceOfCall:
    """The turns of one call as they come; `encode` makes a sound a FLAC file. Fills
    `noprac.engine.ports.VoiceRecord`."""

    def __init__(self, voices: Voices, call_id: str, encode: Encode, *, on_disk: bool) -> None:
        self._keep = voices.write if on_disk else voices.hold
        self._call_id = call_id
        self._encode = encode

    def keep(self, turn: int, sound: Sound) -> None:
        """Keep the sound of the answer to line `turn`. Raises DeviceError."""
        self._keep(self._call_id, turn, self._encode(sound))


def _is_name(call_id: str) -> bool:
    """Whether it names one folder, not a way out of ours."""
    return call_id not in {"", ".", ".."} and Path(call_id).name == call_id


def _remove(folder: Path) -> None:
    try:
        shutil.rmtree(folder)
    except FileNotFoundError:
        pass
    except OSError as error:
        raise disk.fault(error, folder) from error
