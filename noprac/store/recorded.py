"""The recordings that come with the app, each with its words.

Takes: a folder of recordings with their `script.json`. Gives: its turns as they stand there. May not: read a sound.
"""

import json
from pathlib import Path
from typing import Any

from noprac.core.errors import DeviceError
from noprac.store import paths


def script(folder: Path) -> list[dict[str, Any]]:
    """The turns of a script, each with its `file` and what is `said` in it. Raises DeviceError where it is missing."""
    try:
        return list(json.loads((folder / "script.json").read_text(encoding="utf-8"))["turns"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DeviceError(f"The recordings in {folder} are missing.", "Install noprac again.") from error


def demo(trainee: str) -> tuple[tuple[Path, str], ...]:
    """The recordings of a demo's trainee, with their words. Raises DeviceError."""
    folder = paths.assets() / "demo" / trainee
    return tuple((folder / turn["file"], turn["said"]) for turn in script(folder))
