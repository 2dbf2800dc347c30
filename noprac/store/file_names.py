"""Names of files that come from elsewhere, in a zip or an export.

Takes: a name as it is written there. Gives: what is wrong with it. May not: mend one silently, as Python's own
`extractall` does.
"""

import re

_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?")  # Windows takes them for devices
_UNFIT = re.compile(r'[\x00-\x1f<>:"|?*\\]')  # what Windows has no names with; a colon is also a drive
_LONGEST_PATH = 180  # characters, of Windows' 260 for the whole


def fault_in(name: str) -> str:
    """What is wrong with an entry's name, "" where it is a plain path below where it stands."""
    parts = name.rstrip("/").split("/")
    if name.startswith("/") or not name or ".." in parts or "." in parts or "" in parts:
        return "leads out of its folder"
    if _UNFIT.search(name):
        return "has a character that not every system can keep"
    if any(_RESERVED.fullmatch(part) or part != part.rstrip(" .") for part in parts):
        return "is a name that Windows keeps for itself"
    return "is too long" if len(name) > _LONGEST_PATH else ""
