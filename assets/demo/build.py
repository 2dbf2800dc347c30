"""The demo's trainees: spoken turns to FLAC recordings.

Takes: the turns below and the `flite` command. Gives: `skilled/` and `pushy/`, each with `01.flac` … (16 kHz, mono,
16 bit, 0.25 s of silence around the words) and `script.json`. May not: change the recordings' voices by chance; the
same flite gives the same samples.

Run: `python assets/demo/build.py [FOLDER]` (writes beside this file where no folder is named).
"""

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile

RATE = 16_000
STRETCH = 1.05  # a little slower than flite's own haste
MARGIN = RATE // 4
AUDIBLE = 200  # of 32768: below it flite's lead-in and lead-out


@dataclass(frozen=True, slots=True)
class Trainee:
    """One side of a demo call. `turns`: what is said, with the commas that make flite breathe."""

    name: str
    voice: str
    turns: tuple[str, ...]


TRAINEES = (
    Trainee(
        "skilled",
        "slt",
        (
            "hello, this is sarah from leads machine, have i caught you at a bad time",
            (
                "so, based on what you have said so far, "
                "it seems as if you need to generate more high quality leads, correct"
            ),
            "i see, let's explore that, why do you think that is",
            "so it seems as if your salespeople could do with some help in improving productivity",
            (
                "we've helped hundreds of companies like yours improve salesforce productivity "
                "by an average of fifty percent, it is fine to say no, "
                "would you be open to a proposal on how we can do the same for you"
            ),
        ),
    ),
    Trainee(
        "pushy",
        "rms",
        (
            "hi, do you have five minutes, i really need to talk to you today",
            "would you agree that generating more high quality leads would benefit your business",
            (
                "our leads machine service can help you do that, it's the best on the market, "
                "so shall we say tuesday or thursday"
            ),
        ),
    ),
)


def speak(text: str, voice: str) -> npt.NDArray[np.int16]:
    """Samples of flite speaking, as it renders them. Raises CalledProcessError, FileNotFoundError (no flite)."""
    with tempfile.TemporaryDirectory() as folder:
        wave = Path(folder) / "turn.wav"
        setting = f"duration_stretch={STRETCH}"
        subprocess.run(["flite", "-voice", voice, "--setf", setting, "-t", text, "-o", str(wave)], check=True)
        samples, rate = soundfile.read(wave, dtype="int16")
    if rate != RATE:
        raise ValueError(f"{voice} speaks at {rate} Hz, not {RATE}: choose another voice")
    return np.asarray(samples, dtype=np.int16)


def framed(samples: npt.NDArray[np.int16]) -> npt.NDArray[np.int16]:
    """The audible part with `MARGIN` samples of silence on both sides."""
    loud = np.flatnonzero(np.abs(samples.astype(np.int32)) > AUDIBLE)
    return np.pad(samples[loud[0] : loud[-1] + 1], MARGIN)


def record(trainee: Trainee, folder: Path) -> None:
    """Write the trainee's recordings and script into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    turns = []
    for number, text in enumerate(trainee.turns, start=1):
        file = f"{number:02d}.flac"
        soundfile.write(
            folder / file, framed(speak(text, trainee.voice)), RATE, subtype="PCM_16", compression_level=1.0
        )
        turns.append({"file": file, "said": text.replace(",", "")})
    script = json.dumps({"voice": f"flite {trainee.voice}", "turns": turns}, indent=2)
    (folder / "script.json").write_text(script + "\n", encoding="utf-8")


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
    for each in TRAINEES:
        record(each, target / each.name)
