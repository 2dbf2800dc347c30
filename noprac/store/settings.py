"""What the user has chosen, in a file of JSON.

Takes: the home folder. Gives: `Settings`, and a line where the file could not be used. May not: fail to start the app
for a bad file: defaults hold in its place.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from noprac.core.practice.goals import GOAL, MOST
from noprac.core.scenario import Scenario
from noprac.core.speech import Manner
from noprac.store.disk import write_whole

FILE = "settings.json"
SMALLEST_CAPTION, CAPTION, LARGEST_CAPTION = 19, 23, 48  # px, before zoom
SLOWEST, FASTEST = 80, 300  # words a minute
LANGUAGES = ("system", "en", "de")
SHORTEST_WAIT, LONGEST_WAIT = 0.2, 5.0  # seconds of silence that may end a turn


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices. `microphone`, `loudspeaker`: a device's name, None for the system's own. `model`: a Vosk model's
    folder, `embedded` for the app's own, None for the best at hand. `listen`, `speak`: use them at all.
    `hands_free`: silence ends a turn, `wait_seconds` of it after words that could go on either way. `barge_in`: the
    trainee's voice cuts the prospect short, for which headphones are needed. `keep_voice`: the sound of the trainee's
    turns is kept on disk with the call; otherwise it can be heard until noprac is closed. `keep_call`: so is the sound
    of the whole call, both voices. `captions`: how large the prospect's words are, in px; `hints`: a line after some of
    them says what may help, until that goes well by itself. `noes_a_week`: how many embraced no's a week are the goal,
    0 for none. `voices`: how a person sounds who shall not sound as the scenario has it, by its id. `language`: of the
    window: `system`, `en` or `de`. `giver`: drawn with the first bundle that is given, 16 hexadecimal digits, by which
    a trainer tells two of one name apart; "" before. `name`: how the user is called where calls are given away or
    marked; "" before."""

    microphone: str | None = None
    loudspeaker: str | None = None
    model: str | None = None
    listen: bool = True
    speak: bool = True
    hands_free: bool = True
    wait_seconds: float = 0.9
    barge_in: bool = False
    keep_voice: bool = False
    keep_call: bool = False
    captions: int = CAPTION
    hints: bool = False
    noes_a_week: int = GOAL
    voices: Mapping[str, Manner] = field(default_factory=dict)
    language: str = "system"
    giver: str = ""
    name: str = ""

    def manner(self, scenario: Scenario) -> Manner:
        """How the person of a scenario sounds."""
        return self.voices.get(scenario.id, scenario.persona.manner)


@dataclass(frozen=True, slots=True)
class Loaded:
    """The settings, and what was wrong with their file: one line, None where nothing was."""

    settings: Settings
    notice: str | None = None


def load(home: Path) -> Loaded:
    """The settings kept below `home`; defaults where there are none. What is not known or not fitting is left out."""
    path = home / FILE
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, ValueError, RecursionError):
        return Loaded(Settings(), f"{path} cannot be read: the settings are back at their defaults.")
    if not isinstance(kept, dict):
        return Loaded(Settings(), f"{path} holds no settings: they are back at their defaults.")
    return _fitting(path, kept)


def save(home: Path, settings: Settings) -> None:
    """Keep `settings` below `home`. Raises DeviceError where the disk refuses; the old ones stay then."""
    write_whole(home / FILE, (json.dumps(asdict(settings), indent=2, ensure_ascii=False) + "\n").encode("utf-8"))


def _name(value: object) -> bool:
    return value is None or isinstance(value, str)


def _giver(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch("([0-9a-f]{16})?", value) is not None


def _flag(value: object) -> bool:
    return isinstance(value, bool)


def _wait(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and SHORTEST_WAIT <= value <= LONGEST_WAIT


def _goal(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST


def _caption(value: object) -> bool:
    return type(value) is int and SMALLEST_CAPTION <= value <= LARGEST_CAPTION


def _voices(value: object) -> bool:
    return isinstance(value, dict) and all(_manner(kept) for kept in value.values())


def _manner(kept: object) -> bool:
    """Whether it is a voice's name, words a minute, and a pitch."""
    if not isinstance(kept, dict) or not kept.keys() <= {"voice", "rate", "pitch"}:
        return False
    numbers = (kept.get("rate", SLOWEST), SLOWEST, FASTEST), (kept.get("pitch", 0), 0, 100)
    fits = all(type(number) is int and low <= number <= high for number, low, high in numbers)
    return fits and isinstance(kept.get("voice", ""), str)


_FITS: Mapping[str, Callable[[object], bool]] = {
    "microphone": _name,
    "loudspeaker": _name,
    "model": _name,
    "listen": _flag,
    "speak": _flag,
    "hands_free": _flag,
    "wait_seconds": _wait,
    "barge_in": _flag,
    "keep_voice": _flag,
    "keep_call": _flag,
    "captions": _caption,
    "hints": _flag,
    "noes_a_week": _goal,
    "voices": _voices,
    "language": lambda value: value in LANGUAGES,
    "giver": _giver,
    "name": lambda value: isinstance(value, str),
}


def _fitting(path: Path, kept: dict[str, object]) -> Loaded:
    known = {name: value for name, value in kept.items() if name in _FITS}
    bad = [name for name, value in known.items() if not _FITS[name](value)]
    good = {name: value for name, value in known.items() if name not in bad}
    if isinstance(voices := good.get("voices"), dict):
        good["voices"] = {name: Manner(**kept) for name, kept in voices.items()}
    notice = f"{path}: {', '.join(bad)} cannot be used, the default holds." if bad else None
    return Loaded(replace(Settings(), **good), notice)  # type: ignore[arg-type]  # each value was checked
