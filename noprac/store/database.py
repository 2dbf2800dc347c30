"""The journal's SQLite file: opened, brought up to date, checked.

Takes: a path. Gives: connections, or DeviceError in one line. May not: know what a call is.

WAL lets a command read while the window writes; `synchronous=FULL` has every event on disk when its insert returns.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from noprac.core.errors import DeviceError

# Each migration is one transaction; `user_version` counts those that are done. Only ever append.
# Two laptops' journals merge row by row: a key is text that no other laptop makes (`journal.new_id`) or made of such
# keys; of two rows with one key the later `made` (or `changed`) stays. What refers to a call says so with REFERENCES.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE scenarios (hash TEXT PRIMARY KEY, id TEXT NOT NULL, source TEXT NOT NULL)",
        """CREATE TABLE calls (
            id TEXT PRIMARY KEY,
            scenario TEXT NOT NULL REFERENCES scenarios (hash),
            seed INTEGER NOT NULL,
            began TEXT NOT NULL,
            finished TEXT,
            ending TEXT,
            app TEXT NOT NULL,
            tagger TEXT NOT NULL,
            recogniser TEXT NOT NULL,
            model TEXT NOT NULL
        )""",
        """CREATE TABLE events (
            call TEXT NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (call, number)
        ) WITHOUT ROWID""",
    ),
    # The call that this one follows with the same person; an id, for either may be deleted without the other.
    ("ALTER TABLE calls ADD COLUMN after TEXT",),
    (
        # The first receipt of a call: never replaced.
        """CREATE TABLE receipts (
            call TEXT PRIMARY KEY REFERENCES calls (id) ON DELETE CASCADE,
            kept TEXT NOT NULL,
            app TEXT NOT NULL,
            rubric TEXT NOT NULL,
            tagger TEXT NOT NULL,
            body TEXT NOT NULL
        ) WITHOUT ROWID""",
        # What the trainee says of it. `subject`: the move contested, '' for the turn's words.
        """CREATE TABLE remarks (
            call TEXT NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
            turn INTEGER NOT NULL,
            subject TEXT NOT NULL,
            made TEXT NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (call, turn, subject)
        ) WITHOUT ROWID""",
        # The call of which this one is another take, and the turn it goes on from; deleting that call leaves the turn.
        "ALTER TABLE calls ADD COLUMN branch_of TEXT REFERENCES calls (id) ON DELETE SET NULL",
        "ALTER TABLE calls ADD COLUMN branch_turn INTEGER",
    ),
    (
        # What the trainee means to do in the next call, written after this one.
        """CREATE TABLE plans (
            call TEXT PRIMARY KEY REFERENCES calls (id) ON DELETE CASCADE,
            made TEXT NOT NULL,
            words TEXT NOT NULL
        ) WITHOUT ROWID""",
    ),
    (
        # One answer to a drill's prompt. `skill`: what is practised, for cards come back by skill; `most`: the points
        # that could be had; `counts`: a first try, which alone moves the skill's card; `contested`: the trainee says
        # that it did what was asked. `pause`: seconds before a spoken answer; `choice` and `sure` (percent): which yes.
        """CREATE TABLE drill_attempts (
            id TEXT PRIMARY KEY,
            drill TEXT NOT NULL,
            prompt TEXT NOT NULL,
            skill TEXT NOT NULL,
            made TEXT NOT NULL,
            via TEXT NOT NULL,
            said TEXT NOT NULL,
            outcome TEXT NOT NULL,
            points INTEGER NOT NULL,
            most INTEGER NOT NULL,
            grade INTEGER NOT NULL,
            hint INTEGER NOT NULL,
            counts INTEGER NOT NULL,
            contested INTEGER NOT NULL DEFAULT 0,
            pause REAL,
            choice TEXT,
            sure INTEGER,
            tagger TEXT NOT NULL
        ) WITHOUT ROWID""",
        "CREATE INDEX drill_attempts_by_skill ON drill_attempts (skill, made)",
        # Worked out from the attempts; may be emptied at any time, and is then worked out again.
        """CREATE TABLE drill_cards (
            skill TEXT PRIMARY KEY,
            due TEXT NOT NULL,
            streak INTEGER NOT NULL,
            tries INTEGER NOT NULL,
            state TEXT NOT NULL
        ) WITHOUT ROWID""",
        # The trainee's own offer, in the trainee's words: what is sold, to whom, what it brings.
        "CREATE TABLE own_offer (field TEXT PRIMARY KEY, words TEXT NOT NULL) WITHOUT ROWID",
    ),
    (
        # The no's heard. `id`: "CALL/TURN", or one of its own where `call` is NULL: a no of real life. `heard`: UTC;
        # `day`: the trainee's own; `second`: into the call; `searched`: words, who and note for the search. All but the
        # note is worked out again from the call where its receipt is reckoned otherwise.
        """CREATE TABLE noes (
            id TEXT PRIMARY KEY,
            call TEXT REFERENCES calls (id) ON DELETE CASCADE,
            turn INTEGER,
            heard TEXT NOT NULL,
            day TEXT NOT NULL,
            who TEXT NOT NULL,
            scenario TEXT NOT NULL,
            kind TEXT NOT NULL,
            deed TEXT NOT NULL,
            embraced INTEGER NOT NULL,
            led TEXT NOT NULL,
            second REAL,
            pause REAL,
            words TEXT NOT NULL,
            answer TEXT NOT NULL,
            note TEXT NOT NULL DEFAULT '',
            searched TEXT NOT NULL
        ) WITHOUT ROWID""",
        "CREATE INDEX noes_by_day ON noes (day, kind, deed, embraced)",
        "CREATE INDEX noes_by_time ON noes (heard)",
        "CREATE INDEX noes_by_call ON noes (call)",
        # A call in numbers; a row says that its no's are entered, by which rules. May be emptied at any time. `fair`:
        # it ended as it should have; `body`: '' where this version cannot read the call.
        """CREATE TABLE figures (
            call TEXT PRIMARY KEY REFERENCES calls (id) ON DELETE CASCADE,
            rules TEXT NOT NULL,
            began TEXT NOT NULL,
            day TEXT NOT NULL,
            scenario TEXT NOT NULL,
            take INTEGER NOT NULL,
            fair INTEGER NOT NULL,
            body TEXT NOT NULL
        ) WITHOUT ROWID""",
        "CREATE INDEX figures_by_time ON figures (began)",
        # A call that is remarked on is reckoned again.
        """CREATE TRIGGER remarked AFTER INSERT ON remarks BEGIN
            DELETE FROM figures WHERE call = NEW.call; END""",
        """CREATE TRIGGER unremarked AFTER DELETE ON remarks BEGIN
            DELETE FROM figures WHERE call = OLD.call; END""",
        # How bad the no would feel, and how bad it felt: 0 to 10.
        """CREATE TABLE dread (
            call TEXT PRIMARY KEY REFERENCES calls (id) ON DELETE CASCADE,
            day TEXT NOT NULL,
            expected INTEGER NOT NULL,
            felt INTEGER
        ) WITHOUT ROWID""",
        # One sentence after the feedback; of a drill where `call` is NULL.
        """CREATE TABLE reflections (
            id TEXT PRIMARY KEY,
            call TEXT REFERENCES calls (id) ON DELETE CASCADE,
            drill TEXT NOT NULL DEFAULT '',
            made TEXT NOT NULL,
            words TEXT NOT NULL
        ) WITHOUT ROWID""",
        # What the trainee means to do in the next call, written after a drill.
        """CREATE TABLE drill_plans (
            drill TEXT PRIMARY KEY,
            made TEXT NOT NULL,
            words TEXT NOT NULL
        ) WITHOUT ROWID""",
    ),
    (
        "CREATE INDEX calls_by_time ON calls (began)",
        "CREATE INDEX calls_by_branch ON calls (branch_of)",
        "CREATE INDEX calls_by_scenario ON calls (scenario, branch_turn)",
        "CREATE INDEX calls_unfinished ON calls (began) WHERE finished IS NULL",
        "CREATE INDEX plans_by_time ON plans (made)",
    ),
    (
        "CREATE INDEX figures_by_day ON figures (day)",
        "DROP INDEX noes_by_call",
        "CREATE INDEX noes_by_call ON noes (call, day)",
    ),
    (
        # Workshops before a room. `body`: scenario, seed, the ways with their events, suggestions and votes, in JSON.
        """CREATE TABLE workshops (
            id TEXT PRIMARY KEY,
            began TEXT NOT NULL,
            changed TEXT NOT NULL,
            title TEXT NOT NULL,
            body TEXT NOT NULL
        ) WITHOUT ROWID""",
    ),
)

WAIT = 2.0  # seconds for a reader's lock to go


class Damaged(Exception):
    """The file is no journal, or not a whole one."""


class TooNew(Exception):
    """A later version wrote the file."""


def connect(path: Path) -> sqlite3.Connection:
    """A connection that writes; used by one thread at a time, not always the same. Raises sqlite3.Error."""
    connection = sqlite3.connect(path, timeout=WAIT, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")  # deleted words are gone, not merely unlisted
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """A connection that cannot write the file; an empty journal where there is none. Raises sqlite3.Error."""
    if not path.exists():
        connection = sqlite3.connect(":memory:", isolation_level=None)
        migrate(connection)
        return connection
    return _up_to_date(opened_to_read(path))


def opened_to_read(path: Path) -> sqlite3.Connection:
    """A connection to the file as it is, whoever wrote it. Raises sqlite3.Error."""
    try:
        return _opened(path, "mode=ro")
    except sqlite3.OperationalError:
        # A folder that cannot be written has no room for WAL's shared memory: then nobody else writes there either.
        return _opened(path, "mode=ro&immutable=1")


def _up_to_date(connection: sqlite3.Connection) -> sqlite3.Connection:
    """The file itself; where an earlier version wrote it, a copy in memory with the tables of today."""
    done: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if done >= len(MIGRATIONS):
        return connection
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    with closing(connection):
        connection.backup(copy)
    migrate(copy)
    return copy


def _opened(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"file:{quote(path.as_posix())}?{mode}"
    connection = sqlite3.connect(uri, uri=True, timeout=WAIT, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def migrate(connection: sqlite3.Connection, steps: Sequence[Sequence[str]] = MIGRATIONS) -> None:
    """Bring the tables up to date, each step whole or not at all. Raises TooNew, sqlite3.Error."""
    done: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if done > len(steps):
        raise TooNew
    for number, statements in enumerate(steps[done:], start=done + 1):
        with transaction(connection):
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def check(connection: sqlite3.Connection) -> None:
    """Raises Damaged where the file is not whole."""
    answer = connection.execute("PRAGMA quick_check(1)").fetchone()
    if answer is None or answer[0] != "ok":
        raise Damaged


def move_aside(path: Path, why: str = "damaged") -> Path:
    """Put a journal, with its log, beside its place; where it is now. Raises OSError."""
    now = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    aside = path.with_name(f"{path.stem}-{why}-{now}{path.suffix}")
    path.replace(aside)
    for ending in ("-wal", "-shm"):
        rest = path.with_name(path.name + ending)
        if rest.exists():
            rest.replace(aside.with_name(aside.name + ending))
    return aside


def fault(error: sqlite3.Error, path: Path) -> DeviceError:
    """What SQLite refused, for a person."""
    text = str(error)
    if "full" in text or "disk I/O" in text:
        return DeviceError(f"The disk is full or failing at {path}.", "Free some space.")
    if "readonly" in text or "unable to open" in text:
        return DeviceError(f"{path} cannot be written.", "Allow writing there, or set NOPRAC_HOME to another folder.")
    if "locked" in text or "busy" in text:
        return DeviceError(f"Another program holds {path}.", "Close it and try again.")
    return DeviceError(f"The journal {path} cannot be used ({text}).", "Move that file away and start again.")
