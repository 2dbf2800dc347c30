"""The benchmark's speech: turns with a place to think in, to FLAC recordings.

Takes: the turns held out in `pauses.txt` beside this file, the `flite` command. Gives: `01.flac` … (16 kHz, mono, 16
bit: both halves of the turn, cut close, one after the other) and `script.json`, which says where the second begins and
how long the trainee thinks before it. May not: depend on chance; the same flite gives the same samples.

Run: `python assets/bench/build.py [FOLDER]` (writes beside this file where no folder is named).
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile

RATE = 16_000
STRETCH = 1.05  # a little slower than flite's own haste
AUDIBLE = 200  # of 32768: below it flite's lead-in and lead-out
SOFTER = 3  # flite shouts; a headset's voice is softer, and the files are smaller
EDGE = RATE // 100  # samples left around the words
VOICES = ("slt", "rms", "awb", "kal16")
PAUSES = (0.5, 0.6, 0.7, 0.8)  # seconds
HERE = Path(__file__).resolve().parent

Samples = npt.NDArray[np.int16]


def turns(path: Path) -> list[list[str]]:
    """The halves of each turn held out."""
    held_out = path.read_text(encoding="utf-8").partition("[held out]")[2]
    return [[half.strip() for half in line.split("|")] for line in held_out.splitlines() if line.strip()]


def spoken(text: str, voice: str, folder: Path) -> Samples:
    """The words alone, without flite's silence around them."""
    wav = folder / "half.wav"
    command = ["flite", "-voice", voice, "--setf", f"duration_stretch={STRETCH}", "-t", text, "-o", str(wav)]
    subprocess.run(command, check=True)
    samples, rate = soundfile.read(wav, dtype="int16")
    if rate != RATE:
        raise SystemExit(f"flite's voice {voice} speaks at {rate} Hz, not {RATE}.")
    loud = np.flatnonzero(np.abs(samples.astype(int)) > AUDIBLE)
    return np.asarray(samples[max(0, loud[0] - EDGE) : loud[-1] + EDGE], np.int16)


def main() -> None:
    """Speak and write them all."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    out.mkdir(parents=True, exist_ok=True)
    script = []
    with tempfile.TemporaryDirectory() as folder:
        for number, halves in enumerate(turns(HERE / "pauses.txt")):
            voice = VOICES[number % len(VOICES)]
            first, second = (spoken(half, voice, Path(folder)) for half in halves)
            file = f"{number + 1:02}.flac"
            whole = np.concatenate([first, second]) // SOFTER
            soundfile.write(out / file, whole, RATE, subtype="PCM_16", compression_level=1.0)
            entry = {"file": file, "said": " ".join(halves), "voice": f"flite {voice}", "at": len(first)}
            pause = PAUSES[(number + number // len(VOICES)) % len(PAUSES)]  # each voice has each of them
            script.append({**entry, "pause": pause})
    text = json.dumps({"turns": script}, indent=2) + "\n"
    (out / "script.json").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
