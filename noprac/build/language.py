"""The words of the trade for the embedded recogniser.

Takes: the coded turns that come with the app, the scenarios at hand. Gives: the model that knows them, made once and
kept. May not: fail a rehearsal; the recogniser hears without it, too.
"""

import json
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path

from noprac.audio.language.made import Made, Sources, Texts, made
from noprac.audio.language.scorer import Scorer
from noprac.moves.corpus import UNREAD
from noprac.store import paths, scenarios

# What a call turns on, and what is easily misheard: short questions of small words.
PHRASES = (
    "so is it a no",
    "is it a no",
    "is it a no then",
    "is this a bad time",
    "is now a bad time",
    "what about this doesn't work for you",
)


def language() -> Made | None:
    """The model of the scenarios at hand, made at set-up or now; None where it cannot be made or kept. Slow once."""
    return made(Sources(tuple(_files()), texts), (at_set_up(), paths.home() / "cache" / "language"))


def scorer() -> Scorer | None:
    """What weighs the words of a turn by that model; None where it is not at hand. Slow once."""
    found = language()
    with suppress(ImportError, OSError, RuntimeError, TypeError, ValueError):
        return _loaded(found.model) if found else None
    return None


@cache
def _loaded(model: Path) -> Scorer:
    """Loaded once: it takes 30 MB, and every call hears with it."""
    return Scorer(model, PHRASES)


def prepare() -> None:
    """Make the model of the shipped scenarios in the environment, for every user of it; set-up calls this."""
    made(Sources(tuple(_files()), texts), (at_set_up(),))


def apart(authors: frozenset[str], folder: Path) -> Made | None:
    """A model, kept in `folder`, that has not read these authors either: for hearing turns to fit something on."""
    without = authors.union(UNREAD)
    return made(Sources(tuple(_files(without)), lambda: texts(without)), (folder,))


def at_set_up() -> Path:
    """Where set-up keeps the model of the shipped scenarios: in the environment that it makes."""
    return Path(sys.prefix) / "share" / "noprac" / "language"


def texts(without: Collection[str] = UNREAD) -> Texts:
    """Turns of trainees, and what the scenarios say."""
    talk = [str(json.loads(line)["trainee"]) for path in _turns(without) for line in _lines(path)]
    known = [source.values for source in scenarios.sources()]
    return {"talk": talk, "scenes": [text for values in known for text in dict.fromkeys(strings(values))]}


def strings(value: object) -> Iterator[str]:
    """All texts in the plain values of a file."""
    match value:
        case str():
            yield value
        case Mapping():
            yield from (text for part in value.values() for text in strings(part))
        case Iterable():
            yield from (text for part in value for text in strings(part))


def _files(without: Collection[str] = UNREAD) -> Iterator[Path]:
    yield from _turns(without)
    for folder in paths.scenario_folders():
        yield from sorted(folder.glob("*.y*ml"))


def _turns(without: Collection[str]) -> list[Path]:
    return [path for path in sorted((paths.assets() / "corpus").glob("*.jsonl")) if path.stem not in without]


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
