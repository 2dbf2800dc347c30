"""noprac: rehearse sales calls out loud, offline, with a prospect who may say no.

The package is one sentence, microphone to words to moves to prospect to line to voice, and at the end a debrief.
Each room's docstring says what it takes, what it gives and what it may not do; `tests/test_house.py` holds the walls.
"""

import os

__version__ = "0.1.0"

# onnxruntime 1.31 numbers the machine and sends events to its maker; it looks here as it is imported, and not later.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
