"""Where the model's files lie.

Takes: nothing. Gives: the folder. May not: create or fetch anything.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def folder() -> Path:
    """In an installed package beside the code, in a checkout beside the package."""
    installed = _PACKAGE / "assets" / "moves"
    return installed if installed.is_dir() else _PACKAGE.parent / "assets" / "moves"
