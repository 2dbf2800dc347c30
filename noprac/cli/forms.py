"""Which file is written, by its name's ending.

Takes: a file's path, the endings there are. Gives: the ending, or one line on what it should be. May not: write.
"""

from collections.abc import Iterable
from pathlib import Path

import click


def ending(file: Path, known: Iterable[str]) -> str:
    """The ending in lower case. Raises UsageError where it is none of the known."""
    found, listed = file.suffix.lower(), tuple(known)
    if found in listed:
        return found
    what = f"ends in none of {', '.join(listed)}" if len(listed) > 1 else f"does not end in {listed[0]}"
    raise click.UsageError(f"{file} {what}.", click.get_current_context())
