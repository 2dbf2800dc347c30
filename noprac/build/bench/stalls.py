"""How long the window ever stands still, on a walk through every page.

Takes: an order. Gives: `stalls`: the longest time that the window's thread worked on one thing, at the start and later,
and at which steps it was more than 50 ms; in time of the processor, so that a machine which others keep busy does not
lie, and beside it the longest by the clock. May not: open a window that a person sees, or touch their data: it walks
off the screen, on a home of its own with some calls in it.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from noprac import build
from noprac.build.bench import Order, figures
from noprac.build.bench.journal import fill
from noprac.core.errors import DeviceError
from noprac.store import paths

WALK = ("-m", "noprac.gui.watched", "--walk")
CALLS, NOES = 200, 500
PATIENCE = 900.0  # seconds for the walk
STALL = 0.05  # seconds
START = "start"


def measure(order: Order) -> Mapping[str, object]:
    """Walk. Raises DeviceError: the window does not open, or the walk does not end."""
    home = paths.home()
    home.mkdir(parents=True, exist_ok=True)
    order.tell(f"Making a journal of {CALLS} calls.")
    fill(home, CALLS, NOES, build.sources())
    order.tell("Walking through the window.")
    return {"stalls": told(_walked(home))}


def _walked(home: Path) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "NOPRAC_HOME": str(home)}
    try:
        done = subprocess.run(  # noqa: S603 - our own program, no shell
            (sys.executable, *WALK),
            env=environment,
            check=True,
            capture_output=True,
            timeout=PATIENCE,
            encoding="utf-8",
        )
    except (subprocess.SubprocessError, OSError) as error:
        raise DeviceError("The walk through the window did not end.", "Try `noprac doctor`.") from error
    return done.stdout


def told(lines: str) -> dict[str, object]:
    """The figures of a walk; `lines`: what it wrote."""
    found = [json.loads(line) for line in lines.splitlines()]
    stalls = [line for line in found if line["what"] == "stall"]
    over = [line for line in stalls if line["cpu"] > STALL]
    steps = {step: [line["cpu"] for line in over if line["page"] == step] for step in sorted({x["page"] for x in over})}
    return {
        "longest_cpu_ms": {
            START: _longest([line["cpu"] for line in stalls if line["page"] == START]),
            "later": _longest([line["cpu"] for line in stalls if line["page"] != START]),
        },
        "longest_ms": _longest([line["seconds"] for line in stalls]),
        "over_50_ms": {step: {"n": len(times), "longest": _longest(times)} for step, times in steps.items()},
    }


def _longest(seconds: Sequence[float]) -> float | None:
    return figures.ms(max(seconds, default=0.0))
