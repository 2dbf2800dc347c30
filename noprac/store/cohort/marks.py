"""What trainers say of the calls they were given, in a file beside the bundles.

Takes: marks. Gives: lines of `marks.jsonl` in the folder, and how far they agree with the app. May not: change a
bundle, or stop at a line that is none: it is left out.

A line: `{"by", "person", "call", "made"}` with either `"skill"` and `"mark"` (0 to 100), of the whole call, or
`"turn"`, `"move"` and `"there"` (true, false), of one turn. Of several on one thing by one trainer the last holds.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from noprac.core.cohort import reckon
from noprac.core.cohort.plain import NAME, plain
from noprac.core.cohort.reading import BEST, MOST_TURNS
from noprac.core.cohort.values import SKILLS, MovesAgree, ScoresAgree
from noprac.core.errors import DeviceError
from noprac.core.moves import Move
from noprac.core.score import Category
from noprac.store import bundle, disk, instants
from noprac.store.cohort import engine
from noprac.store.cohort.engine import Connection

FILE = "marks.jsonl"
LONGEST = 10_000  # bytes of a line
_NAMES = ("by", "person", "call", "skill", "mark", "turn", "move", "there")
_WHOLE = frozenset({"mark", "turn", "there"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A trainer's word on a call: `by` whom, on whose call; of the whole call a `skill` with its `mark`, of a `turn`
    whether a `move` is `there`."""

    by: str
    person: str
    call: str
    skill: Category | None = None
    mark: int | None = None
    turn: int | None = None
    move: Move | None = None
    there: bool | None = None


def keep(folder: Path, mark: Mark) -> None:
    """Add a mark to the folder's file. Raises DeviceError: the mark is none, or the disk refuses."""
    if not _fits(mark):
        raise DeviceError("A mark needs a skill with 0 to 100, or a turn with a move.", "Give one of the two.")
    line = {name: value for name, value in asdict(mark).items() if value is not None} | {"made": instants.now()}
    try:
        with (folder / FILE).open("ab") as file:
            file.write(bundle.canonical(line))
    except OSError as error:
        raise disk.fault(error, folder) from error


def kept(folder: Path) -> tuple[Mark, ...]:
    """The marks that hold, by call. Raises DeviceError: the file is there and cannot be read."""
    found: dict[tuple[object, ...], Mark] = {}
    for mark in _read(folder / FILE):
        found[mark.by, mark.person, mark.call, mark.skill, mark.turn, mark.move] = mark
    return tuple(
        sorted(found.values(), key=lambda m: (m.person, m.call, m.by, m.skill or "", m.turn or 0, m.move or ""))
    )


def take_in(connection: Connection, folder: Path, moves: Path) -> None:
    """Put the marks of a folder beside what the app says, in the table `marked`. `moves`: those seen, as Parquet.
    Raises DeviceError."""
    rows = [tuple(getattr(mark, name) for name in _NAMES) for mark in kept(folder)]
    engine.make_table(connection, "marks", engine.columns(_NAMES, rows, _WHOLE, frozenset()))
    connection.execute(f"""
        CREATE TABLE marked AS
        WITH known AS (SELECT c.id, c.lines, k.* FROM marks k JOIN calls c USING (person, call)),
        seen AS (SELECT DISTINCT id, turn, move FROM read_parquet({engine.quoted(moves)})
            WHERE id IN (SELECT id FROM known WHERE turn IS NOT NULL))
        SELECT k.* EXCLUDE (person, call), s.move IS NOT NULL AS seen FROM known k
        LEFT JOIN seen s ON s.id = k.id AND s.turn = k.turn AND s.move = k.move
        WHERE k.turn IS NULL OR k.turn <= k.lines
        ORDER BY k.id, k."by", k.skill, k.turn, k.move""")  # noqa: S608  a path of ours


def agreement(connection: Connection) -> tuple[tuple[ScoresAgree, ...], tuple[MovesAgree, ...]]:
    """How far the marks on the calls that count agree with what the app says: by skill, and by move with all moves
    together first; nothing where nothing was marked."""
    return tuple(_scores(connection)), tuple(_moves(connection))


def _scores(connection: Connection) -> Iterator[ScoresAgree]:
    for skill in SKILLS:
        sql = f"""
            SELECT mark, {skill.value} FROM marked JOIN chosen USING (id)
            WHERE skill = ? AND {skill.value} IS NOT NULL ORDER BY id, marked."by" """  # noqa: S608  names of our own columns
        pairs = connection.execute(sql, [skill.value]).fetchall()
        if pairs:
            yield reckon.scores_agree(skill, pairs)


def _moves(connection: Connection) -> Iterator[MovesAgree]:
    sql = """
        SELECT move, seen, there = 1 AS said, count(*) FROM marked JOIN chosen USING (id)
        WHERE turn IS NOT NULL GROUP BY ALL ORDER BY ALL"""
    found: dict[Move, dict[tuple[bool, bool], int]] = {}
    for move, seen, said, n in connection.execute(sql).fetchall():
        found.setdefault(Move(move), {})[seen, said] = n
    whole: dict[tuple[bool, bool], int] = {}
    for counts in found.values():
        for cell, n in counts.items():
            whole[cell] = whole.get(cell, 0) + n
    if whole:
        yield reckon.moves_agree(None, whole)
        yield from (reckon.moves_agree(move, found[move]) for move in Move if move in found)


def _read(path: Path) -> Iterator[Mark]:
    try:
        with path.open("rb") as file:
            while line := file.readline(LONGEST):
                mark = _mark(line)
                if mark is not None:
                    yield mark
    except FileNotFoundError:
        return
    except OSError as error:
        raise DeviceError(
            f"{path.name} cannot be read ({error.strerror}).", "Allow reading it, or move it away."
        ) from error


def _mark(line: bytes) -> Mark | None:
    try:
        told = json.loads(line)
        skill, move = told.get("skill"), told.get("move")
        by, person, call = (plain(str(told[name]), NAME) for name in ("by", "person", "call"))
        mark = Mark(
            by,
            person,
            call,
            None if skill is None else Category(skill),
            told.get("mark"),
            told.get("turn"),
            None if move is None else Move(move),
            told.get("there"),
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return mark if _fits(mark) else None


def _fits(mark: Mark) -> bool:
    """Whether it says one thing, and that can be."""
    if mark.skill is not None:
        alone = mark.turn is None and mark.move is None and mark.there is None
        return alone and mark.skill in SKILLS and type(mark.mark) is int and 0 <= mark.mark <= BEST
    turned = type(mark.turn) is int and 0 < mark.turn <= MOST_TURNS
    return turned and mark.mark is None and mark.move is not None and type(mark.there) is bool
