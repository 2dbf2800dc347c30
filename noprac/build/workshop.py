"""A workshop put together: the tagger, the prospect's voice, what is kept, the seed file, the hand-out.

Takes: scenarios, settings, a journal. Gives: `Session`s, moves, a voice, files. May not: show anything. Lies beside the
root, and is as slow: a window calls it on a worker thread.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Protocol

from noprac import __version__, build
from noprac.build import sounds
from noprac.core.moves import Moves
from noprac.core.speech import Manner
from noprac.core.workshop import room
from noprac.engine.ports import Speaker, Voice
from noprac.store import seed_files
from noprac.store.disk import write_whole
from noprac.store.journal import Journal, new_id
from noprac.store.scenarios import Source
from noprac.store.seed_files import SeedFile
from noprac.store.settings import Settings
from noprac.store.workshops import Session, Workshops


@dataclass(frozen=True, slots=True)
class Opened:
    """A seed file that was opened. `notice`: why the prospect may yet answer otherwise here, "" where it cannot."""

    source: Source
    seed: int
    notice: str = ""


def begin(source: Source, seed: int) -> Session:
    """A workshop that begins; the tagger is loaded, so that the first turn comes at once."""
    build.tagger()
    return Session(source, room.begun(source.scenario, seed), new_id())


def moves_of(session: Session, text: str) -> Moves:
    """What these words do as an answer to the line in hand."""
    line = session.workshop.way.line
    return build.tagger().tag(text, line.text, line.act)


def keep(session: Session, journal: Journal) -> None:
    """Keep a workshop as it stands. Raises DeviceError."""
    Workshops(journal.tables).keep(session)


def held(journal: Journal, name: str) -> Session:
    """A workshop as it was left. Raises DeviceError: there is none of that id, or this version cannot read it."""
    return Workshops(journal.tables).load(name)


# The seed file


def open_seed(path: Path) -> Opened:
    """The prospect of a seed file. Raises ScenarioError in one line where the file cannot be used."""
    found = seed_files.read(path)
    return Opened(found.source, found.seed, _otherwise(path, found))


def save_seed(path: Path, source: Source, seed: int) -> None:
    """Write the file that gives every laptop this prospect. Raises DeviceError."""
    seed_files.write(path, source, seed, build.tagger().version)


def _otherwise(path: Path, found: SeedFile) -> str:
    """The same words give the same lines where the same version hears them."""
    here = build.tagger().version
    if (found.app, found.tagger) == (__version__, here):
        return ""
    return (
        f"{path.name} was made with noprac {found.app or '?'} ({found.tagger or '?'}); here is {__version__} ({here})."
        " The prospect is the same, but may answer otherwise: use one version in the room."
    )


# The hand-out


def save_handout(path: Path, session: Session) -> None:
    """Write the hand-out, a PDF. Raises DeviceError."""
    from noprac.report import handout  # noqa: PLC0415 - loads the library for paper, late

    write_whole(path, handout.sheets(session.workshop, build.tagger().version))


# The prospect's voice


class Aloud(Protocol):
    """What says the prospect's lines in the room."""

    @property
    def level(self) -> float:
        """Loudness now, root mean square, 0 to 1."""
        ...

    def say(self, text: str, stop: Event) -> None:
        """Say a line to its end, or until `stop` and `hush`. Raises DeviceError."""
        ...

    def hush(self) -> None:
        """Silence, from any thread."""
        ...

    def close(self) -> None:
        """Let go of the voice; harmless twice."""
        ...


class Prospect:
    """The prospect's voice on the loudspeaker, both made when the first line is said; `say` and `close` on one thread.
    Fills `Aloud`."""

    def __init__(self, manner: Manner, voice: Callable[[], Voice], speaker: Callable[[], Speaker]) -> None:
        self._manner, self._make_voice, self._make_speaker = manner, voice, speaker
        self._voice: Voice | None = None
        self._speaker: Speaker | None = None

    @property
    def level(self) -> float:
        """Loudness now, root mean square, 0 to 1."""
        return 0.0 if self._speaker is None else self._speaker.level

    def say(self, text: str, stop: Event) -> None:
        """Say a line to its end, or until `stop` and `hush`. Raises DeviceError: no voice, or no loudspeaker."""
        if self._voice is None:
            self._voice = self._make_voice()
        if self._speaker is None:
            self._speaker = self._make_speaker()
        sound = self._voice.render(text, self._manner)
        if not stop.is_set():
            sounds.play(sound, self._speaker)

    def hush(self) -> None:
        """Silence, from any thread."""
        if self._speaker is not None:
            self._speaker.cut()

    def close(self) -> None:
        """Let go of the voice; harmless twice."""
        voice, self._voice = self._voice, None
        if voice is not None:
            voice.close()


def prospect(source: Source, settings: Settings) -> Aloud | None:
    """The voice of a scenario's person as the settings have it; None where they want none."""
    if not settings.speak:
        return None
    return Prospect(settings.manner(source.scenario), build.voice, lambda: build.loudspeaker(settings.loudspeaker))
