"""How long noprac takes to start.

Takes: an order. Gives: `start_ms` (from the process's start to the window's first picture) and `command_start_ms` (to
the end of the lightest command), each the middle of five. May not: open a window that a person sees, or touch their
data: the window opens off the screen, on an empty home.
"""

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
    return {
        "start_ms": figures.ms(median(_seconds(WINDOW, environment) for _ in range(TIMES))),
        "command_start_ms": figures.ms(median(_seconds(COMMAND, environment) for _ in range(TIMES))),
    }


def _seconds(arguments: tuple[str, ...], environment: Mapping[str, str]) -> float:
    """Until it ends; the window ends as its first picture is there."""
    command = (sys.executable, *arguments)
    began = time.perf_counter()
    try:
        subprocess.run(command, env=environment, check=True, capture_output=True, timeout=PATIENCE)  # noqa: S603 - our own program, no shell
    except (subprocess.SubprocessError, OSError) as error:
        raise DeviceError("noprac does not start.", "Try `noprac doctor`.") from error
    return time.perf_counter() - began
