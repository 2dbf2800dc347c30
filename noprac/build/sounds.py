"""Sound files and sounds, as the rest of this room and the commands use them.

Takes: paths, bytes, sounds. Gives: sounds, bytes, files. May not: load the libraries for it before they are needed: a
command that has to do with words alone starts without them.
"""

import io
from collections.abc import Iterator
from pathlib import Path

from noprac.core.speech import Sound
from noprac.engine.ports import Speaker


def read(path: Path) -> Sound:
    """The sound of a file, mono at 16 kHz. Raises DeviceError."""
    from noprac.audio import pcm  # noqa: PLC0415 - loads the sound file library, late

    return pcm.read(path)


def write(path: Path, sound: Sound) -> None:
    """Write a WAV file, or FLAC where the name ends in `.flac`; whole or not at all. Raises DeviceError."""
    from noprac.audio import pcm  # noqa: PLC0415 - as above

    pcm.write(path, sound)


def flac(sound: Sound) -> bytes:
    """A sound as a FLAC file's bytes."""
    from noprac.audio import pcm  # noqa: PLC0415 - as above

    return pcm.encode(sound, ".flac")


def decoded(data: bytes, name: str) -> Sound:
    """The sound in a file's bytes; `name` stands in the fault. Raises DeviceError."""
    from noprac.audio import pcm  # noqa: PLC0415 - as above

    return pcm.decode(io.BytesIO(data), name)


def for_recogniser(sound: Sound) -> Sound:
    """The same sound at 16 kHz."""
    from noprac.audio import pcm  # noqa: PLC0415 - as above

    return pcm.resample(sound)


def blocks(sound: Sound) -> Iterator[bytes]:
    """A sound at 16 kHz in blocks of 20 ms, as a microphone gives it."""
    from noprac.audio import pcm  # noqa: PLC0415 - as above

    return pcm.blocks(sound)


def play(sound: Sound, speaker: Speaker) -> float:
    """Play to the end, or until `speaker.cut()` from another thread; the share that was played. Opens and closes the
    speaker. Raises DeviceError: there is no loudspeaker."""
    speaker.open()
    try:
        return speaker.play(sound, lambda: None)
    finally:
        speaker.close()
