"""Makes the recordings of `recordings/drills` with flite, as their script says; run by hand.

Each is 16 kHz FLAC with a moment of silence before the words (`lead`, seconds) and four bits less than sixteen, which
halves a file and changes no word that is heard.
"""

import json
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import soundfile
import soxr

FOLDER = Path(__file__).parent / "recordings" / "drills"
RATE = 16_000
STEP = 16  # of the loudness: what is below is rounded away


def speak(text: str, voice: str) -> tuple[np.ndarray[tuple[int], np.dtype[np.float32]], int]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "said.wav"
        subprocess.run(["flite", "-voice", voice, "-t", text, "-o", str(path)], check=True)
        sound, rate = soundfile.read(path, dtype="float32")
    return sound, rate


def main() -> None:
    script = json.loads((FOLDER / "script.json").read_text(encoding="utf-8"))
    for name, entry in script.items():
        sound, rate = speak(entry["said"], entry["voice"])
        sound = sound if rate == RATE else soxr.resample(sound, rate, RATE)
        whole = np.concatenate([np.zeros(round(entry["lead"] * RATE), np.float32), sound])
        coarse = (np.round(whole * 32767 / STEP) * STEP).clip(-32768, 32767 // STEP * STEP).astype(np.int16)
        soundfile.write(FOLDER / f"{name}.flac", coarse, RATE, subtype="PCM_16")


if __name__ == "__main__":
    main()
