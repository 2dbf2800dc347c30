"""What was taken in of a folder of bundles, kept so that only new ones are read.

Takes: the folder, the cache's own folder. Gives: the tables of all that counts now, as Parquet. May not: change the
folder of bundles, or keep what this version did not write: a cache of another one is made anew.

Below the cache: `lot-N-TABLE.parquet` as `intake` lays them down, `ledger.json`, and in `whole-KEY/` the tables of all
bundles at hand, each call once. Files are told apart by what they hold, so a changed one is a new one.
"""

import hashlib
import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path

from noprac import __version__
from noprac.core.cohort.plain import NAME, plain
from noprac.core.cohort.values import Refused
from noprac.core.errors import DeviceError
from noprac.store import bundle, disk
from noprac.store.cohort import engine, pool
from noprac.store.cohort.intake import EMPTY, TABLES, File, Lot, Seen, table_of, take_in
from noprac.store.lock import alone

FORM = f"1/{__version__}"
LEDGER = "ledger.json"
SMALL = 2_000_000  # bytes of new bundles below which one process is quickest
LOT = 40  # bundles


@dataclass(slots=True)
class Ledger:
    """`seen`: files by their hash; `next`: the number of the next lot."""

    seen: dict[str, Seen] = field(default_factory=dict)
    next: int = 0


@dataclass(frozen=True, slots=True)
class Taken:
    """A folder, taken in. `tables`: where its Parquet lies; `files`: those that count, by their hash; `read`: how many
    were read just now; `refused`: the others."""

    tables: Path
    files: Mapping[str, Path]
    read: int
    refused: tuple[Refused, ...]


def taken_in(folder: Path, cache: Path, *, jobs: int, tell: Callable[[str], None]) -> Taken:
    """Read what is new in a folder, and bring its tables up to date. Raises DeviceError: no such folder, another copy
    is at it, or the disk refuses."""
    files = _files(folder)
    busy = DeviceError(f"Another copy of noprac is using {cache}.", "Wait until it is done.")
    with alone(cache / "lock", busy):
        try:
            return _taken_in(files, cache, jobs, tell)
        except OSError as error:
            raise disk.fault(error, cache) from error
        except engine.Fault as error:
            text = str(error).splitlines()[0]
            raise DeviceError(f"The tables in {cache} cannot be written ({text}).", "Free some space.") from error


def _taken_in(files: Sequence[File], cache: Path, jobs: int, tell: Callable[[str], None]) -> Taken:
    ledger = _ledger(cache)
    _forget(ledger, {file.sha256 for file in files}, cache)
    new = [file for file in {file.sha256: file for file in files}.values() if file.sha256 not in ledger.seen]
    if new:
        _read(new, ledger, cache, jobs, tell)
        _save(ledger, cache)
    here = {file.sha256: ledger.seen[file.sha256] for file in files}
    good = [seen for seen in here.values() if not seen.why]
    refused = tuple(
        Refused(plain(file.path.name, NAME), here[file.sha256].why) for file in files if here[file.sha256].why
    )
    paths = {file.sha256: file.path for file in files if not here[file.sha256].why}
    return Taken(_whole(good, cache, jobs), paths, len(new), refused)


def _forget(ledger: Ledger, here: AbstractSet[str], cache: Path) -> None:
    """Let nothing lie on of a bundle that was taken away: the lots that hold one go, and what else they held is read
    again."""
    gone = {seen.lot for sha256, seen in ledger.seen.items() if sha256 not in here}
    if not gone:
        return
    ledger.seen = {sha256: seen for sha256, seen in ledger.seen.items() if seen.lot not in gone}
    _save(ledger, cache)
    for lot in gone:
        for table in TABLES:
            table_of(cache / f"lot-{lot}", table).unlink(missing_ok=True)


def _files(folder: Path) -> list[File]:
    try:
        found = sorted(path for path in folder.iterdir() if path.suffix == bundle.SUFFIX and path.is_file())
    except OSError as error:
        raise DeviceError(f"{folder} cannot be read ({error.strerror}).", "Give a folder with bundles.") from error
    with ThreadPoolExecutor(pool.cores()) as threads:
        return [File(path, name) for path, name in zip(found, threads.map(_hash, found), strict=True)]


def _hash(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""  # it is refused when it is read


def _read(new: Sequence[File], ledger: Ledger, cache: Path, jobs: int, tell: Callable[[str], None]) -> None:
    small = sum(_size(file) for file in new) < SMALL
    lots = [new[at : at + LOT] for at in range(0, len(new), LOT)]
    work = [Lot(number, tuple(files), cache / f"lot-{number}") for number, files in enumerate(lots, start=ledger.next)]
    ledger.next += len(work)
    done = 0
    for seen in pool.spread(take_in, work, 1 if small else jobs):
        ledger.seen |= {one.sha256: one for one in seen}
        done += len(seen)
        tell(f"{done} of {len(new)} bundles read.")


def _size(file: File) -> int:
    try:
        return file.path.stat().st_size
    except OSError:
        return 0


def _ledger(cache: Path) -> Ledger:
    try:
        kept = json.loads((cache / LEDGER).read_text(encoding="utf-8"))
        if kept["form"] == FORM:
            return Ledger({name: Seen(**seen) for name, seen in kept["seen"].items()}, kept["next"])
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        pass  # none yet, or not ours
    for path in cache.iterdir():
        if path.name.startswith("whole-"):
            shutil.rmtree(path)
        elif path.name.startswith(("lot-", LEDGER)):
            path.unlink()
    return Ledger()


def _save(ledger: Ledger, cache: Path) -> None:
    seen = {name: asdict(seen) for name, seen in ledger.seen.items() if not seen.passing}
    told = {"form": FORM, "next": ledger.next, "seen": seen}
    disk.write_whole(cache / LEDGER, json.dumps(told).encode("utf-8"))


# All bundles at hand


_EACH_ONCE = """
    SELECT calls.key, b.person, (dense_rank() OVER (ORDER BY b.person))::INTEGER AS who, calls.* EXCLUDE (key),
        (row_number() OVER (ORDER BY b.person, calls.began, calls.call))::INTEGER AS id
    FROM calls JOIN bundles b ON b.sha256 = calls.bundle
    QUALIFY row_number() OVER (PARTITION BY b.person, calls.call ORDER BY b.given DESC, b.seal, calls.key) = 1"""


# What a page asks of the moves: in how many turns of a call each was made.
_DONE = """
    SELECT id, who, move, count(*)::INTEGER AS n FROM moves JOIN one USING (key)
    GROUP BY id, who, move ORDER BY id, move"""


def _whole(good: Sequence[Seen], cache: Path, jobs: int) -> Path:
    key = hashlib.sha256(json.dumps(sorted(seen.sha256 for seen in good)).encode("utf-8")).hexdigest()[:16]
    to = cache / f"whole-{key}"
    if not to.is_dir():
        part = cache / "whole-part"
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        _unite(good, cache, part, jobs)
        for old in cache.glob("whole-*"):
            if old != part:
                shutil.rmtree(old)
        part.replace(to)
    return to


def _unite(good: Sequence[Seen], cache: Path, to: Path, jobs: int) -> None:
    with closing(engine.opened(jobs)) as connection:
        names = ("sha256", "person", "name", "given", "seal", "app", "calls")
        rows = [tuple(getattr(seen, name) for name in names) for seen in good]
        engine.make_table(connection, "bundles", engine.columns(names, rows, frozenset({"calls"}), frozenset()))
        lots = sorted({seen.lot for seen in good})
        for table in TABLES:
            engine.view(connection, table, [table_of(cache / f"lot-{lot}", table) for lot in lots], EMPTY[table])
        connection.execute(f"CREATE TABLE one AS {_EACH_ONCE}")
        engine.save(connection, "SELECT * FROM bundles ORDER BY person, given, seal", to / "bundles.parquet")
        engine.save(connection, "SELECT * EXCLUDE (key) FROM one ORDER BY id", to / "calls.parquet")
        for table, order in (("moves", "turn, move"), ("noes", "turn"), ("remarks", "turn, move, verdict, words")):
            query = f"SELECT id, t.* EXCLUDE (key) FROM {table} t JOIN one USING (key) ORDER BY id, {order}"  # noqa: S608  names of our own tables
            engine.save(connection, query, to / f"{table}.parquet")
        engine.save(connection, _DONE, to / "done.parquet")
