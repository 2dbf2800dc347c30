"""Samples: sound files, rates and loudness.

Takes: WAV, FLAC or AIFF of any rate and number of channels; raw samples. Gives: `Sound` (mono, signed 16 bit), at
16 kHz where it comes from a file. May not: touch a device. A file that cannot be used is a `DeviceError` of one line.
"""

import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from noprac.core.errors import DeviceError
from noprac.core.speech import BLOCK, RATE, Sound

FULL_SCALE = 32768.0
SHORTEST = 0.05  # seconds; no word is shorter
LONGEST = 2 * 3600.0  # seconds; a rehearsal is minutes long, and all of it is held in memory
RATES = range(4_000, 768_001)  # Hz; outside of these a header lies
CHANNELS = 32
CHUNK = 1 << 16  # frames read at once

Samples = NDArray[np.float32]


def read(path: Path) -> Sound:
    """The sound of a file, mixed down to mono and brought to 16 kHz. Raises DeviceError."""
    if path.is_dir():
        raise _unusable(str(path), "is a folder", "Name a WAV or FLAC file.")
    try:
        with path.open("rb") as file:
            file.read(1)  # an error inside the library's own reading would be printed, not raised
            file.seek(0)
            return resample(decode(file, str(path)))
    except FileNotFoundError:
        raise _unusable(str(path), "does not exist", "Check the name.") from None
    except OSError as error:
        raise _unusable(str(path), f"cannot be read ({_reason(error)})", "Check the file and its rights.") from error


def decode(file: BinaryIO, name: str) -> Sound:
    """The sound in an open file, mono at the file's own rate; `name` stands in errors. Raises DeviceError."""
    try:
        with soundfile.SoundFile(file) as source:
            rate = int(source.samplerate)
            if rate not in RATES or source.channels > CHANNELS:
                raise _unusable(
                    name, f"claims {source.channels} channels at {rate} Hz", "Save it as a 16 kHz mono WAV."
                )
            sound = Sound(b"".join(_mono(source, name)), rate)
    except (soundfile.LibsndfileError, ValueError, TypeError, RuntimeError, MemoryError) as error:
        raise _unusable(name, "is not a sound file that can be read", "Save it as WAV or FLAC.") from error
    if sound.seconds < SHORTEST:
        raise _unusable(name, "holds no sound", "Record it again.")
    return sound


def encode(sound: Sound, suffix: str = ".wav") -> bytes:
    """A sound file's bytes; `suffix` `.wav` or `.flac`."""
    out = io.BytesIO()
    samples = np.frombuffer(even(sound.samples), dtype="<i2")
    soundfile.write(out, samples, sound.rate, subtype="PCM_16", format="FLAC" if suffix.lower() == ".flac" else "WAV")
    return out.getvalue()


def write(path: Path, sound: Sound) -> None:
    """Write a WAV file, or FLAC where the name ends in `.flac`; whole or not at all. Raises DeviceError."""
    data = encode(sound, path.suffix)
    whole = path.exists() and not path.is_file()  # a pipe or a device is written to, not replaced
    target = path if whole else path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        target.write_bytes(data)
        if not whole:
            target.replace(path)
    except OSError as error:
        if not whole:
            target.unlink(missing_ok=True)
        what = f"{path} cannot be written ({_reason(error)})."
        raise DeviceError(what, "Name another place, or free some room on the disk.") from error


def resample(sound: Sound, rate: int = RATE) -> Sound:
    """The same sound at another rate."""
    if sound.rate == rate:
        return sound
    return Sound(to_bytes(soxr.resample(to_floats(sound.samples), sound.rate, rate)), rate)


def level(block: bytes) -> float:
    """Loudness: root mean square over full scale, 0 to 1; 0 for an empty block."""
    samples = np.frombuffer(even(block), dtype="<i2").astype(np.float32)
    return float(min(1.0, np.sqrt(np.mean(np.square(samples))) / FULL_SCALE)) if len(samples) else 0.0


def blocks(sound: Sound) -> Iterator[bytes]:
    """Blocks of 20 ms of a 16 kHz sound, the last filled up with silence."""
    size = BLOCK * 2
    for start in range(0, len(sound.samples), size):
        yield sound.samples[start : start + size].ljust(size, b"\0")


def even(samples: bytes) -> bytes:
    """Whole samples only: an odd last byte is dropped."""
    return samples[: len(samples) // 2 * 2]


def to_bytes(samples: Samples) -> bytes:
    """Samples of -1 to 1 as signed 16 bit; louder ones are clipped, no number (NaN) is silence."""
    clean = np.nan_to_num(samples, nan=0.0, posinf=0.0, neginf=0.0)
    return bytes(np.clip(np.rint(clean * FULL_SCALE), -32768, 32767).astype("<i2").tobytes())


def to_floats(samples: bytes) -> Samples:
    """Signed 16 bit samples as numbers of -1 to 1."""
    return np.frombuffer(even(samples), dtype="<i2").astype(np.float32) / np.float32(FULL_SCALE)


def _mono(source: soundfile.SoundFile, name: str) -> Iterator[bytes]:
    left = int(LONGEST * source.samplerate)
    # Read to the real end: a header may promise any number of frames.
    while len(chunk := source.read(CHUNK, dtype="float32", always_2d=True)):
        left -= len(chunk)
        if left < 0:
            raise _unusable(name, f"is longer than {LONGEST / 3600:.0f} hours", "Cut it into parts.")
        yield to_bytes(np.mean(chunk, axis=1, dtype=np.float32))


def _unusable(name: str, what: str, mend: str) -> DeviceError:
    return DeviceError(f"{name} {what}.", mend)


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
