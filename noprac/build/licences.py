"""What noprac is made of, and under which licences.

Takes: the distributions that are installed (in a package too: their metadata lies in it), what `assets/licences` says
of the rest, and in a package what its builder wrote down of the system's libraries. Gives: a `Part` for each. May not:
fail where a distribution tells nothing of itself.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from noprac import __version__
from noprac.store import paths

UNKNOWN = "see its text"
_TEXT = re.compile(r"(licen[cs]e|copying|notice|thirdparty|authors)", re.IGNORECASE)
_SHORT = 60  # letters: some put the whole text where the name belongs


@dataclass(frozen=True, slots=True)
class Part:
    """`licence`: its name; `about`: what it is, "" where it goes without saying; `text`: the licence itself."""

    name: str
    version: str
    licence: str
    about: str
    text: str


@cache
def parts() -> tuple[Part, ...]:
    """The app itself, then all else by name."""
    told = _told(paths.assets() / "licences" / "shipped.json")
    found = [*_packages(told.get("texts_of", {})), *_shipped(told.get("parts", ())), *_bundled()]
    return (_own(), *sorted(found, key=lambda part: part.name.lower()))


def named(name: str) -> Part | None:
    """The part of that name, written in whatever case."""
    return next((part for part in parts() if _plain(part.name) == _plain(name)), None)


def needs(name: str) -> tuple[Distribution, ...]:
    """The distributions that `name` needs and that are here, by way of others too; itself first."""
    found: dict[str, Distribution] = {}
    waiting = [name]
    while waiting:
        try:
            one = distribution(waiting.pop())
        except PackageNotFoundError:  # another system's
            continue
        if found.setdefault(_plain(one.metadata["Name"]), one) is one:
            asked = (re.match(r"[\w.-]+", line) for line in one.requires or () if "extra ==" not in line)
            waiting += [match[0] for match in asked if match]
    return tuple(found.values())


def _own() -> Part:
    return Part("noprac", __version__, "MIT", "", _read(paths.assets() / "licences" / "noprac.txt"))


def _packages(texts_of: dict[str, Sequence[str]]) -> Iterator[Part]:
    for one in needs("noprac")[1:]:
        name = one.metadata["Name"]
        texts = [*_texts(one), *(_read(paths.assets() / file) for file in texts_of.get(name, ()))]
        yield Part(name, one.version, licence_of(one), _field(one, "Summary"), "\n\n".join(filter(None, texts)))


def licence_of(one: Distribution) -> str:
    """The licence's name as a distribution has it: its expression, else its field, else its classifiers."""
    expression, field = _field(one, "License-Expression"), _field(one, "License")
    if expression or (field and len(field) < _SHORT and field != "UNKNOWN"):
        return expression or field
    classes = [
        line.rsplit(" :: ", 1)[-1] for line in one.metadata.get_all("Classifier") or () if line.startswith("License")
    ]
    return ", ".join(classes) or UNKNOWN


def _field(one: Distribution, name: str) -> str:
    """A field of a distribution's metadata; "" where it has none."""
    return str(next(iter(one.metadata.get_all(name) or ()), "")).strip()


def _texts(one: Distribution) -> list[str]:
    files = [file for file in one.files or () if _TEXT.search(file.name) and ".dist-info" in str(file)]
    return [_read(Path(str(one.locate_file(file)))) for file in files if file.suffix not in {".py", ".pyc"}]


def _shipped(told: Sequence[dict[str, Any]]) -> Iterator[Part]:
    for one in told:
        with_it = named_distribution(one["with"]) if "with" in one else None
        if "with" in one and with_it is None:
            continue
        texts = [_read(paths.assets() / file) for file in one["texts"]] or (_texts(with_it) if with_it else [])
        version = one["version"] or (with_it.version if with_it and one["name"] == "Qt" else "")
        yield Part(one["name"], version, one["licence"], one["about"], "\n\n".join(texts))


def named_distribution(name: str) -> Distribution | None:
    """The installed distribution of that name."""
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _bundled() -> Iterator[Part]:
    """What a package holds beside Python's distributions, as its builder wrote it."""
    for one in _told(paths.assets() / "licences" / "bundled.json").get("parts", ()):
        yield Part(one["name"], one["version"], one["licence"], one["about"], one["text"])


def _told(path: Path) -> dict[str, Any]:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _plain(name: str) -> str:
    return re.sub(r"[-_. ]+", "-", name).lower()
