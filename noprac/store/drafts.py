"""What was written and not saved yet.

Takes: documents. Gives: them again, after a crash too. May not: touch the scenarios' files.

A draft is a file of its own below `drafts`, named as the scenario's: its text, and that which it was made from, so that
saving it later sees whether somebody else has changed the file.
"""

import json
from pathlib import Path
from typing import Any

from noprac.store import authored, disk, paths
from noprac.store.authored import Document
from noprac.store.marked_yaml import LARGEST

_MOST = LARGEST * 8  # bytes: two texts, each letter written as six at most


def keep(document: Document) -> None:
    """Keep a document's text, in place of an earlier one's. Raises DeviceError."""
    kept = {"file": document.path.name, "text": document.text, "saved": document.saved}
    disk.write_whole(_place(document.path), json.dumps(kept).encode())


def drop(path: Path) -> None:
    """What is in the scenario's file is all there is. Raises DeviceError."""
    try:
        _place(path).unlink(missing_ok=True)
    except OSError as error:
        raise disk.fault(error, _place(path)) from error


def kept() -> tuple[Document, ...]:
    """All drafts, by file name; one that cannot be read is passed over."""
    lies = _folder()
    found = sorted(lies.glob("*.json")) if lies.is_dir() else []
    return tuple(document for path in found if (document := _read(path)) is not None)


def of(path: Path) -> Document | None:
    """The draft of a scenario, if there is one."""
    return _read(_place(path))


def _read(path: Path) -> Document | None:
    try:
        with path.open("rb") as file:
            known: Any = json.loads(file.read(_MOST))
        name, text, saved = known["file"], known["text"], known["saved"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(text, str) or not isinstance(saved, str | None) or path.name != f"{name}.json":
        return None
    return Document(authored.folder() / path.stem, text, saved)


def _folder() -> Path:
    return paths.home() / "drafts"


def _place(path: Path) -> Path:
    return _folder() / f"{path.name}.json"
