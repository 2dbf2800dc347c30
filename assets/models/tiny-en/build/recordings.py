"""The test suite's own recordings: known sentences by voices and tempos that training has not had.

Takes: the list below, and the `flite` and `espeak-ng` commands. Gives: FLAC files and `script.json`. May not: be part
of the training.
"""

import json
import tempfile
from pathlib import Path

import numpy as np
import soundfile
from synthesis import RATE, Rendering, render

MARGIN = RATE // 4

RECORDINGS = {
    "bad-time": Rendering("is this a bad time to talk", "flite", "slt", 1.05),
    "ask-for-no": Rendering("so is it a no", "flite", "rms", 1.05),
    "what-about-this": Rendering("what about this doesn't work for you", "flite", "awb", 0.95),
    "takeaway": Rendering("sounds like this might not work for you", "flite", "kal16", 1.05),
    "supposed": Rendering("how am i supposed to do that", "espeak", "en-gb", 158, 55),
    "no-thank-you": Rendering("no thank you", "flite", "slt", 1.15),
    "yes": Rendering("yes", "flite", "rms", 1.05),
    "prospect-corrects": Rendering(
        "no i think the more important issue is that we are failing "
        "to translate the good leads we already have into sales",
        "espeak",
        "en-us",
        170,
    ),
    "prospect-commits": Rendering(
        "absolutely if you can get it to me tomorrow we can discuss it on friday and take it from there",
        "espeak",
        "en-gb+m3",
        165,
        42,
    ),
    "unknown-words": Rendering("orchestra volcano", "flite", "slt", 1.05),
}


def record(folder: Path) -> None:
    """Write the recordings and their script."""
    folder.mkdir(parents=True, exist_ok=True)
    script = {}
    with tempfile.TemporaryDirectory() as scratch:
        for name, rendering in RECORDINGS.items():
            samples = np.pad(render(rendering, Path(scratch)).samples, MARGIN)
            soundfile.write(folder / f"{name}.flac", samples, RATE, subtype="PCM_16", compression_level=1.0)
            script[name] = {"said": rendering.text, "voice": f"{rendering.engine} {rendering.voice}"}
    (folder / "script.json").write_text(json.dumps(script, indent=2) + "\n", encoding="utf-8")
