"""Where things lie.

Takes: the environment. Gives: folders. May not: create anything; whoever writes there does.
"""

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parents[1]


def home() -> Path:
    """The folder below which all data of this user lies: `NOPRAC_HOME`, else the platform's user data folder."""
    named = os.environ.get("NOPRAC_HOME", "")
    return Path(named).expanduser().absolute() if named else Path(platformdirs.user_data_dir("noprac", appauthor=False))


def assets() -> Path:
    """What comes with the app: in an installed package beside the code, in a checkout beside the package."""
    return _shipped("assets")


def scenario_folders() -> tuple[Path, ...]:
    """Where scenarios are looked for: the user's own first, then those that come with the app."""
    return (home() / "scenarios", _shipped("scenarios"))


def _shipped(name: str) -> Path:
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
