"""Many people's bundles: read, re-scored, simulated.

Takes: a folder of bundles. Gives: `Cohort`, files. May not: write into the folder, but the trainer's marks. Lies beside
the root, and is as slow: a window calls it on a worker thread.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from noprac.core.cohort.values import EVERYTHING, Wanted
from noprac.core.errors import DeviceError
from noprac.core.score.revision import PRESENT, BadRubric, Revision, parse
from noprac.report import cohort as report
from noprac.report.export import json_lines
from noprac.store import disk, marked_yaml, paths
from noprac.store.cohort import pool
from noprac.store.cohort import rescore as again
from noprac.store.cohort.cohort import Cohort
from noprac.store.cohort.marks import Mark, keep
from noprac.store.marked_yaml import BadYaml

__all__ = ["Cohort", "Mark", "Rescored", "export", "keep", "place", "read", "rescore", "rubric"]

FOLDER = "cache/cohort"


def read(
    folder: Path,
    *,
    kept: Path | None = None,
    jobs: int | None = None,
    tell: Callable[[str], None] = lambda _line: None,
) -> Cohort:
    """The bundles of a folder, ready to be asked; only new ones are read. `kept`: where what was read is kept, None for
    a place below NOPRAC_HOME. `jobs`: processes and threads, None for one a core; `tell` is given progress, one line
    each. Raises DeviceError."""
    return Cohort(folder, kept or place(folder), jobs=jobs, tell=tell)


def export(opened: Cohort, file: Path, wanted: Wanted = EVERYTHING) -> None:
    """Write what there is to say of the calls that fit: a page (.html), a line a person (.csv) or a line a call
    (.jsonl), by the file's ending. Raises DeviceError."""
    forms: dict[str, Callable[[], Iterable[bytes]]] = {
        ".html": lambda: [report.html(opened.page(wanted)).encode("utf-8")],
        ".csv": lambda: [report.people_csv(opened.page(wanted)).encode("utf-8")],
        ".jsonl": lambda: (json_lines([row]).encode("utf-8") for row in report.call_rows(opened.calls(wanted))),
    }
    form = forms.get(file.suffix.lower())
    if form is None:
        raise DeviceError(f"{file} ends in none of {', '.join(forms)}.", "Choose one of them.")
    disk.write_parts(file, form())


def place(folder: Path) -> Path:
    """Where what was read of a folder is kept."""
    name = hashlib.sha256(str(folder.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return paths.home() / FOLDER / name


@dataclass(frozen=True, slots=True)
class Rescored:
    """What came of scoring again. `rubric`: its version; `calls`: scored; `changed`: of them those whose overall score
    is another one than in the first receipt; `unread`: calls that could not be; `before`, `after`: the mean overall
    score, None where no call has one."""

    rubric: str
    calls: int
    changed: int
    unread: int
    before: float | None
    after: float | None


def rubric(file: Path | None) -> Revision:
    """The rubric of a YAML file; the present one of None. Raises DeviceError: it is none, with file, line and field."""
    if file is None:
        return PRESENT
    try:
        with file.open("rb") as opened:
            marked = marked_yaml.read(opened.read(marked_yaml.LARGEST + 1))
        return parse(marked.value)
    except OSError as error:
        raise DeviceError(f"{file} cannot be read ({error.strerror}).", "Give a rubric's file.") from error
    except BadYaml as error:
        raise DeviceError(f"{file}{_line(error.line)} {error.why}.", "See the page on cohorts.") from error
    except BadRubric as error:
        what = f"{file}{_line(marked.lines.get(error.field))} {error}."
        raise DeviceError(what, "See the page on cohorts.") from error


def _line(number: int | None) -> str:
    return ":" if number is None else f":{number}:"


def rescore(
    folder: Path,
    out: Path | None = None,
    *,
    by: Revision = PRESENT,
    jobs: int | None = None,
    address: str | None = None,
    kept: Path | None = None,
    tell: Callable[[str], None] = lambda _line: None,
) -> Rescored:
    """Score all calls of a folder again, and write a line a call to `out` (.jsonl or .csv), None for nowhere. `jobs`:
    processes, None for one a core; `address`: of a Dask scheduler whose workers do it instead. The file is the same in
    all cases. Raises DeviceError."""
    ending = out.suffix.lower() if out is not None else ".jsonl"
    if ending not in again.FORMS:
        raise DeviceError(f"{out} ends in none of {', '.join(again.FORMS)}.", "Choose one of them.")
    with closing(read(folder, kept=kept, jobs=jobs, tell=tell)) as opened:
        given = opened.given()
    sums = _Sums(by.version, sum(len(calls) for _, calls in given), tell)
    parts = again.rescored(given, by, ending=ending, jobs=jobs or pool.cores(), address=address)
    lines = (sums.add(done) for done in parts)
    if out is None:
        for _ in lines:
            pass
    else:
        disk.write_parts(out, _after(again.head(ending), lines))
    return sums.told()


def _after(head: bytes, lines: Iterator[bytes]) -> Iterator[bytes]:
    yield head
    yield from lines


class _Sums:
    """What comes in while it is written."""

    def __init__(self, version: str, whole: int, tell: Callable[[str], None]) -> None:
        self._version, self._whole, self._tell, self._done = version, whole, tell, [0] * 6

    def add(self, done: again.Done) -> bytes:
        """Count a piece; its lines."""
        numbers = (done.rows, done.unread, done.changed, done.before, done.after, done.both)
        self._done = [a + b for a, b in zip(self._done, numbers, strict=True)]
        self._tell(f"{self._done[0] + self._done[1]} of {self._whole} calls scored.")
        return done.lines

    def told(self) -> Rescored:
        rows, unread, changed, before, after, both = self._done
        means = (before / both, after / both) if both else (None, None)
        return Rescored(self._version, rows, changed, unread, *means)
