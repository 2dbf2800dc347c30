"""How long noprac takes to start.

Takes: an order. Gives: `start_ms` (from the process's start until there is something to choose in the window),
`start_cpu_ms` (the processor's time until the window's first picture, and until then) and `command_start_ms` (to the
end of the lightest command), each the middle of five. May not: open a window that a person sees, or touch their data:
the window opens off the screen, on an empty home.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from statistics import median

from noprac.build.bench import Order, figures
from noprac.core.errors import DeviceError

TIMES = 5
PATIENCE = 60.0  # seconds for one start
WINDOW = ("-m", "noprac.gui.watched", "--start")
COMMAND = ("-m", "noprac", "--version")


def measure(_order: Order) -> Mapping[str, object]:
    """Start both, again and again; what the disk holds in memory after the first is there for all. Raises
    DeviceError."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    starts = [_started(WINDOW, environment) for _ in range(TIMES)]
    told = [{line["what"]: line["cpu"] for line in map(json.loads, lines.splitlines())} for _, lines in starts]
    return {
        "start_ms": figures.ms(median(seconds for seconds, _ in starts)),
        "start_cpu_ms": {name: figures.ms(median(each[name] for each in told)) for name in ("painted", "usable")},
        "command_start_ms": figures.ms(median(_started(COMMAND, environment)[0] for _ in range(TIMES))),
    }


def _started(arguments: tuple[str, ...], environment: Mapping[str, str]) -> tuple[float, str]:
    """Seconds until it ends, and what it wrote; the window ends as its cards are there."""
    command = (sys.executable, *arguments)
    began = time.perf_counter()
    try:
        done = subprocess.run(  # noqa: S603 - our own program, no shell
            command, env=environment, check=True, capture_output=True, timeout=PATIENCE, encoding="utf-8"
        )
    except (subprocess.SubprocessError, OSError) as error:
        raise DeviceError("noprac does not start.", "Try `noprac doctor`.") from error
    return time.perf_counter() - began, done.stdout
