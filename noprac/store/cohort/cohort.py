"""A folder of bundles, ready to be asked.

Takes: the folder. Gives: `Cohort`: a page of all that there is to say, and the calls one by one. May not: be asked by
two threads at once, or write into the folder.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from noprac.core.cohort import reckon
from noprac.core.cohort.plain import plain
from noprac.core.cohort.values import EVERYTHING, SKILLS, CallLine, Page, Person, Wanted
from noprac.core.debrief.noes import NoKind, Taken
from noprac.core.errors import DeviceError
from noprac.core.moves import Move
from noprac.store.cohort import cache, engine, marks, pool, queries

_KIND, _DEED = engine.kinds(NoKind), engine.kinds(Taken)
TABLES = {  # names come again and again: as kinds they are grouped ten times as fast
    "bundles": "*",
    "calls": "* REPLACE (day::DATE AS day)",
    "done": f"* REPLACE (move::{engine.kinds(Move)} AS move)",
    "noes": f"* REPLACE (kind::{_KIND} AS kind, deed::{_DEED} AS deed, led = 'opened' AS led)",
    "remarks": "*",
}


class Cohort:
    """What a folder's bundles say. `folder`: theirs; `files`: those that count, by their hash; `read`: how many were
    read just now; `refused`: files that do not count, with the reason. Close it when done. Raises DeviceError: no such
    folder, or the disk refuses."""

    def __init__(
        self,
        folder: Path,
        kept: Path,
        *,
        jobs: int | None = None,
        tell: Callable[[str], None] = lambda _line: None,
    ) -> None:
        """`kept`: where its tables are kept; `jobs`: how many processes and threads, None for one a core; `tell` is
        given progress, one line each."""
        jobs = jobs or pool.cores()
        self.folder = folder
        taken = cache.taken_in(folder, kept, jobs=jobs, tell=tell)
        self.read, self.files, self.refused = taken.read, taken.files, taken.refused
        self._connection = engine.opened(jobs)
        try:
            for table, selected in TABLES.items():
                path = engine.quoted(taken.tables / f"{table}.parquet")
                self._connection.execute(f"CREATE TABLE {table} AS SELECT {selected} FROM read_parquet({path})")  # noqa: S608 - ours
            self._moves = taken.tables / "moves.parquet"
            marks.take_in(self._connection, folder, self._moves)
        except engine.Fault as error:
            self.close()
            raise DeviceError(f"The tables in {kept} cannot be read.", "Delete that folder and try again.") from error

    def close(self) -> None:
        """Let go of the memory; harmless twice."""
        self._connection.close()

    def look_at_marks(self) -> None:
        """Take the trainers' marks in again, once one was given. Raises DeviceError."""
        try:
            for table in ("marks", "marked"):
                self._connection.execute(f"DROP TABLE IF EXISTS {table}")
            marks.take_in(self._connection, self.folder, self._moves)
        except engine.Fault as error:
            raise DeviceError("The tables of this folder are gone.", "Read it again.") from error

    def page(self, wanted: Wanted = EVERYTHING) -> Page:
        """All that there is to say about the calls that fit."""
        ask = self._connection
        queries.choose(ask, wanted)
        calls, takes, since, until = queries.counts(ask)
        people = queries.people(ask)
        scored, moved = marks.agreement(ask)
        return Page(
            calls=calls,
            takes=takes,
            bundles=len(self.files),
            since=since,
            until=until,
            people=people,
            gains=tuple(reckon.gained(skill, (one.skills[skill] for one in people)) for skill in SKILLS),
            weeks=queries.weeks(ask),
            noes=queries.noes(ask),
            moves=queries.moves(ask),
            scenarios=queries.scenarios(ask),
            scores_agree=scored,
            moves_agree=moved,
            contested=queries.contested(ask),
            outliers=tuple(out for skill in SKILLS for out in reckon.outliers(people, skill)),
            refused=self.refused,
        )

    def calls(self, wanted: Wanted = EVERYTHING) -> Iterator[CallLine]:
        """The calls that fit, by person and time. Nothing else may be asked until they are read."""
        queries.choose(self._connection, wanted)
        return queries.calls(self._connection)

    def given(self) -> tuple[tuple[Path, tuple[str, ...]], ...]:
        """The bundles with the ids of their calls that count, each call once: by person, then by when it was given."""
        return tuple((self.files[sha256], calls) for sha256, calls in queries.given(self._connection))

    def person_of(self, call: str) -> Person:
        """Whose call it is. Raises DeviceError: nobody's, or more than one person gave a call of that id."""
        found = queries.givers(self._connection, call)
        if len(found) != 1:
            what = "More than one person gave" if found else "Nobody gave"
            raise DeviceError(f"{what} a call {plain(call)}.", "`noprac cohort check FILE` names a bundle's calls.")
        return found[0]

    def people(self) -> tuple[Person, ...]:
        """Everybody, by name."""
        known = queries.names(self._connection).values()
        return tuple(sorted(known, key=lambda one: (one.name.casefold(), one.name, one.id)))

    def seals(self, person: str) -> tuple[str, ...]:
        """The seals of the bundles that somebody gave, the latest first."""
        sql = "SELECT seal FROM bundles WHERE person = ? ORDER BY given DESC, seal"
        return tuple(seal for (seal,) in self._connection.execute(sql, [person]).fetchall())
