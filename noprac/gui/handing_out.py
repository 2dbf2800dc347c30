"""The files that a room takes home: the seed file and the hand-out.

Takes: a workshop, a place chosen by a person. Gives: files, and a line on each. May not: wait for the disk.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from noprac.build import workshop
from noprac.gui import workshop_texts as said
from noprac.gui.errand import Errand, Errands
from noprac.store import seed_files
from noprac.store.workshops import Session

Tell = Callable[[str], None]


def ask_seed_file(over: QWidget, session: Session) -> Path | None:
    """Where to write the seed file; None for nowhere."""
    name = seed_files.name_of(session.source, session.workshop.seed)
    return _asked(over, said.SAVE_SEED, name, said.SEED_FILES)


def ask_handout(over: QWidget, session: Session) -> Path | None:
    """Where to write the hand-out; None for nowhere."""
    return _asked(over, said.SAVE_HANDOUT, f"{session.workshop.scenario.id}.pdf", said.PAPER)


def save_seed(path: Path, session: Session, errands: Errands, tell: Tell) -> None:
    """Write the seed file of a workshop."""
    source, seed = session.source, session.workshop.seed
    _write(lambda: workshop.save_seed(path, source, seed), path, errands, tell)


def save_handout(path: Path, session: Session, errands: Errands, tell: Tell) -> None:
    """Write the hand-out of a workshop."""
    _write(lambda: workshop.save_handout(path, session), path, errands, tell)


def open_seed_file(over: QWidget) -> Path | None:
    """Which seed file to open; None for none."""
    chosen, _ = QFileDialog.getOpenFileName(over, said.OPEN_SEED.rstrip("…"), str(Path.home()), said.SEED_FILES)
    return Path(chosen) if chosen else None


def _asked(over: QWidget, title: str, name: str, kinds: str) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(over, title.rstrip("…"), str(Path.home() / name), kinds)
    return Path(chosen) if chosen else None


def _write(what: Callable[[], None], path: Path, errands: Errands, tell: Tell) -> None:
    done = said.SAVED.format(file=path.name)
    errands.send(Errand(lambda _: what(), lambda _: tell(done), tell))
