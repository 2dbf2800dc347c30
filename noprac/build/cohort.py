"""Many people's bundles: read, re-scored, simulated.

Takes: a folder of bundles. Gives: `Cohort`, files. May not: write into the folder, but the trainer's marks. Lies beside
the root, and is as slow: a window calls it on a worker thread.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path

from noprac.store import paths
from noprac.store.cohort.cohort import Cohort
from noprac.store.cohort.marks import Mark, keep

__all__ = ["Cohort", "Mark", "keep", "read"]

FOLDER = "cache/cohort"


def read(
    folder: Path,
    *,
    kept: Path | None = None,
    jobs: int | None = None,
    tell: Callable[[str], None] = lambda _line: None,
) -> Cohort:
    """The bundles of a folder, ready to be asked; only new ones are read. `kept`: where what was read is kept, None for
    a place below NOPRAC_HOME. `jobs`: processes and threads, None for one a core; `tell` is given progress, one line
    each. Raises DeviceError."""
    return Cohort(folder, kept or place(folder), jobs=jobs, tell=tell)


def place(folder: Path) -> Path:
    """Where what was read of a folder is kept."""
    name = hashlib.sha256(str(folder.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return paths.home() / FOLDER / name
