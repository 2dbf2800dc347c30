"""Sound files of every kind, good and bad."""

import struct
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from noprac.audio import pcm
from noprac.audio.stream import Blocks
from noprac.core.errors import DeviceError
from noprac.core.speech import RATE, Sound

HERTZ = 440.0


def tone(
    seconds: float = 0.5, rate: int = RATE, channels: int = 1
) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    wave = 0.5 * np.sin(2 * np.pi * HERTZ * np.arange(int(seconds * rate)) / rate)
    return np.repeat(wave.astype(np.float32)[:, None], channels, axis=1)


def pitch_of(sound: Sound) -> float:
    """The strongest frequency, Hz."""
    samples = pcm.to_floats(sound.samples)
    return float(np.argmax(np.abs(np.fft.rfft(samples))) * sound.rate / len(samples))


@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000])
@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("suffix", ["wav", "flac"])
def test_any_rate_comes_out_at_16_khz_mono(tmp_path: Path, rate: int, channels: int, suffix: str) -> None:
    path = tmp_path / f"tone.{suffix}"
    soundfile.write(path, tone(rate=rate, channels=channels), rate)
    sound = pcm.read(path)
    assert sound.rate == RATE
    assert sound.seconds == pytest.approx(0.5, abs=0.01)
    assert pitch_of(sound) == pytest.approx(HERTZ, abs=3)
    assert pcm.level(sound.samples) == pytest.approx(0.5 / np.sqrt(2), rel=0.05)


@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE", "ULAW"])
def test_any_sample_format_is_read(tmp_path: Path, subtype: str) -> None:
    path = tmp_path / "tone.wav"
    soundfile.write(path, tone(), RATE, subtype=subtype)
    assert pitch_of(pcm.read(path)) == pytest.approx(HERTZ, abs=3)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    sound = Sound(pcm.to_bytes(tone()[:, 0]))
    for name in ("a.wav", "a.flac"):
        pcm.write(tmp_path / name, sound)
        assert pcm.read(tmp_path / name) == sound
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.flac", "a.wav"]


def test_numbers_that_are_none_are_silence_and_loud_ones_are_clipped(tmp_path: Path) -> None:
    path = tmp_path / "odd.wav"
    samples = np.array([np.nan, np.inf, -np.inf, 4.0, -4.0, 0.5] * 1000, np.float32)
    soundfile.write(path, samples, RATE, subtype="FLOAT")
    assert list(np.frombuffer(pcm.read(path).samples, "<i2")[:6]) == [0, 0, 0, 32767, -32768, 16384]


def header(*, rate: int = RATE, channels: int = 1, bits: int = 16, data: int = 3200, fmt: int = 16) -> bytes:
    form = struct.pack(
        "<HHIIHH", 1, channels, rate, rate * channels * bits // 8 & 0xFFFFFFFF, channels * bits // 8 & 0xFFFF, bits
    )
    return (
        b"RIFF" + struct.pack("<I", 36 + min(data, 1 << 31)) + b"WAVEfmt " + struct.pack("<I", fmt) + form
        + b"data" + struct.pack("<I", data)
    )  # fmt: skip


BAD = {
    "empty": b"",
    "one byte": b"R",
    "text": b"this is no sound at all, however long the text may be" * 9,
    "half a header": header()[:20],
    "no samples": header(data=0),
    "a header that promises": header(),
    "no such format chunk": header(fmt=0x66666666) + bytes(3200),
    "a chunk of nowhere": header()[:36] + b"HURF9999" + b"x" * 3000,
    "no rate": header(rate=0) + bytes(3200),
    "an absurd rate": header(rate=1_092_676) + bytes(3200),
    "a rate beyond numbers": header(rate=0xFFFFFFFF) + bytes(3200),
    "no channels": header(channels=0) + bytes(3200),
    "too many channels": header(channels=9_000) + bytes(36_000),
    "no bits": header(bits=0) + bytes(3200),
    "3 bytes of sound": header(data=3) + b"abc",
    "half a flac": b"fLaC\x00\x00\x00\x22" + bytes(10),
    "compressed otherwise": b"ID3\x04" + bytes(200),
}


@pytest.mark.parametrize("content", BAD.values(), ids=BAD.keys())
@pytest.mark.parametrize("name", ["bad.wav", "bad.flac", "bad.raw", "bad"])
def test_a_bad_file_is_one_clear_line(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], content: bytes, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(DeviceError) as fault:
        pcm.read(path)
    assert str(path) in fault.value.what
    assert fault.value.mend.endswith(".")
    assert "\n" not in str(fault.value)
    assert capfd.readouterr() == ("", "")


def test_what_is_no_file_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(DeviceError, match="does not exist"):
        pcm.read(tmp_path / "none.wav")
    with pytest.raises(DeviceError, match="is a folder"):
        pcm.read(tmp_path)


def test_a_length_that_lies_is_read_to_the_real_end(tmp_path: Path) -> None:
    samples = pcm.to_bytes(tone()[:, 0])
    for promised in (0xFFFFFFFF, 0x7FFFFFFF, len(samples) + 1000):
        path = tmp_path / f"{promised}.wav"
        path.write_bytes(header(data=promised) + samples)
        assert pcm.read(path).seconds == pytest.approx(0.5, abs=0.01)


def test_a_file_longer_than_any_rehearsal_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    with soundfile.SoundFile(path, "w", 4_000, 1, "PCM_U8") as file:
        hour = np.zeros(4_000 * 600, np.int16)
        for _ in range(13):
            file.write(hour)
    with pytest.raises(DeviceError, match="longer than 2 hours"):
        pcm.read(path)


def test_a_folder_that_is_not_there_cannot_be_written_to(tmp_path: Path) -> None:
    with pytest.raises(DeviceError, match="cannot be written"):
        pcm.write(tmp_path / "no" / "where.wav", Sound(bytes(3200)))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_is_told_and_a_device_is_not_replaced() -> None:
    with pytest.raises(DeviceError, match="cannot be written"):
        pcm.write(Path("/dev/full"), Sound(bytes(3200)))
    assert Path("/dev/full").is_char_device()


def test_level_goes_from_silence_to_full() -> None:
    assert pcm.level(b"") == 0.0
    assert pcm.level(bytes(640)) == 0.0
    assert pcm.level(np.full(320, -32768, "<i2").tobytes()) == 1.0
    assert pcm.level(b"\x00\x40" * 320 + b"\x01") == pytest.approx(0.5)


def test_blocks_are_whole_and_the_last_is_filled_up() -> None:
    blocks = list(pcm.blocks(Sound(b"\x01\x02" * 500)))
    assert [len(block) for block in blocks] == [640, 640]
    assert blocks[1] == b"\x01\x02" * 180 + bytes(280)


@given(st.lists(st.binary(min_size=0, max_size=3000), max_size=12))
def test_a_stream_keeps_every_sample_whatever_the_pieces(pieces: list[bytes]) -> None:
    stream = Blocks()
    out = b""
    for piece in pieces:
        stream.add(piece)
        while (block := stream.take()) is not None:
            assert len(block) == 640
            out += block
    whole = b"".join(pieces)
    assert out == whole[: len(whole) // 640 * 640]


@pytest.mark.parametrize("rate", [8_000, 22_050, 44_100, 48_000])
@pytest.mark.parametrize("channels", [1, 2])
def test_a_stream_of_another_rate_keeps_its_pitch(rate: int, channels: int) -> None:
    stream = Blocks(rate, channels)
    samples = pcm.to_bytes(tone(2.0, rate, channels).reshape(-1))
    out = b""
    for at in range(0, len(samples), 777):
        stream.add(samples[at : at + 777])
        while (block := stream.take()) is not None:
            out += block
    assert len(out) / 2 / RATE == pytest.approx(2.0, abs=0.1)
    assert pitch_of(Sound(out)) == pytest.approx(HERTZ, abs=3)


def test_a_stream_that_is_cleared_begins_anew() -> None:
    stream = Blocks()
    stream.add(bytes(1000))
    stream.clear()
    assert stream.take() is None
