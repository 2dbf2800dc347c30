"""A folder of bundles, as the trainer's pages ask it.

Takes: a folder. Gives: what is found in it, files. May not: be loaded or asked on the window's thread: DuckDB and the
paper take a second to load, and a large folder a minute to read.
"""

from collections.abc import Mapping
from pathlib import Path

from noprac.build import cohort, given
from noprac.build.cohort import Mark
from noprac.build.given import GivenCall
from noprac.core.cohort.values import CallLine, Page, Person, Wanted
from noprac.core.score import Category
from noprac.core.speech import Sound
from noprac.gui.errand import Progress
from noprac.report import cohort_paper
from noprac.store.cohort import marks as kept_marks
from noprac.store.disk import write_whole


class Folder:
    """Read as it is made; `tell` is given progress. Each method, and making one, raises DeviceError."""

    def __init__(self, folder: Path, tell: Progress) -> None:
        self._opened = cohort.read(folder, tell=tell)

    def close(self) -> None:
        """Ask it no more."""
        self._opened.close()

    def page(self, wanted: Wanted) -> Page:
        """What there is to say of the calls that count."""
        return self._opened.page(wanted)

    def calls(self, wanted: Wanted) -> tuple[CallLine, ...]:
        """A line a call that counts."""
        return tuple(self._opened.calls(wanted))

    def call(self, person: Person, call_id: str, by: str) -> tuple[GivenCall, dict[Category, int]]:
        """A call of a person, and what the trainer `by` gave for the skills in it."""
        found = given.given_call(self._opened, person, call_id)
        marks = (
            m for m in kept_marks.kept(self._opened.folder) if (m.person, m.call, m.by) == (person.id, call_id, by)
        )
        return found, {m.skill: m.mark for m in marks if m.skill is not None and m.mark is not None}

    def keep(self, call: GivenCall, by: str, marks: Mapping[Category, int]) -> None:
        """Write a trainer's marks of a call beside the bundles."""
        for skill, mark in marks.items():
            cohort.keep(self._opened.folder, Mark(by, call.person.id, call.call, skill, mark))
        self._opened.look_at_marks()

    def sound(self, call: GivenCall, turn: int) -> Sound:
        """What was said in a turn."""
        return given.sound_of(call, turn)

    def export(self, path: Path, wanted: Wanted) -> None:
        """Write what counts in the form that the file's ending asks for."""
        if path.suffix.lower() == ".pdf":
            write_whole(path, cohort_paper.page(self._opened.page(wanted)))
        else:
            cohort.export(self._opened, path, wanted)

    def hand_out(self, path: Path, wanted: Wanted) -> None:
        """Write the hand-out for the room, which names nobody."""
        write_whole(path, cohort_paper.hand_out(self._opened.page(wanted)))
