"""A home of its own for a measurement: the user's models, none of their calls, settings or voices.

Takes: the user's home. Gives: an empty one for as long as it is measured. May not: write into the user's, but
where what is borrowed is a cache that noprac fills by itself.
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from noprac.store import paths

BORROWED = ("models",)
FILLED = ("cache/language",)  # made once, in half a minute
NAME = "NOPRAC_HOME"


@contextmanager
def apart() -> Iterator[Path]:
    """A home for this process and what it starts, as long as this lasts."""
    users, before = paths.home(), os.environ.get(NAME)
    with tempfile.TemporaryDirectory(prefix="noprac-bench-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        for name in FILLED:
            with suppress(OSError):
                (users / name).mkdir(parents=True, exist_ok=True)
        for name in (*BORROWED, *FILLED):
            _borrow(users / name, home / name)
        os.environ[NAME] = folder
        try:
            yield home
        finally:
            if before is None:
                del os.environ[NAME]
            else:
                os.environ[NAME] = before


def _borrow(theirs: Path, ours: Path) -> None:
    """A link; where the system allows none, it is measured without."""
    if theirs.is_dir():
        ours.parent.mkdir(parents=True, exist_ok=True)
        with suppress(OSError):
            ours.symlink_to(theirs.absolute(), target_is_directory=True)
