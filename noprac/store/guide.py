"""The guide on disk: `assets/docs`.

Takes: a folder with the guide's pages. Gives: `Guide`. May not: show anything, or fetch anything.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from noprac.core import guide
from noprac.core.errors import DeviceError
from noprac.core.guide import Entry, Section
from noprac.store import paths


@dataclass(frozen=True, slots=True)
class Guide:
    """The whole guide. `pages`: each page's Markdown by its file's name, the contents among them."""

    folder: Path
    entries: tuple[Entry, ...]
    pages: Mapping[str, str]
    sections: tuple[Section, ...]


def read(folder: Path | None = None) -> Guide:
    """The guide that comes with the app, or the one in `folder`. Raises DeviceError where it cannot be read."""
    where = folder or paths.assets() / "docs"
    try:
        index = (where / guide.INDEX).read_text(encoding="utf-8")
        entries = guide.contents(index)
        texts = {entry.page: (where / entry.page).read_text(encoding="utf-8") for entry in entries}
    except (OSError, UnicodeDecodeError) as fault:
        raise DeviceError(f"The guide in {where} cannot be read: {fault}.", "Install noprac again.") from fault
    among = tuple(section for page, text in texts.items() for section in guide.sections(page, text))
    return Guide(where, entries, {guide.INDEX: index, **texts}, among)
