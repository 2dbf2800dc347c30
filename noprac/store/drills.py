"""What is kept of the drills: each answer, each skill's card, the trainee's own offer.

Takes: the journal's tables. Gives: `Attempt`s, `Card`s, `Own`. May not: schedule, or judge.

An attempt is never changed, but for the trainee's word on it. The cards are worked out from the attempts: they may be
emptied at any time, as after an import, and are then worked out again.
"""

import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from sqlite3 import Connection

from noprac.core.drills.answer import Outcome
from noprac.core.drills.drill import Drill
from noprac.core.drills.grading import CONTESTED, Grade
from noprac.core.drills.hints import Hint
from noprac.core.drills.own import Own, tidy
from noprac.core.moves import YesKind
from noprac.core.speech import Via
from noprac.store import instants
from noprac.store.tables import Row, Tables

_COLUMNS = (
    "id, drill, prompt, skill, made, via, said, outcome, points, most, grade, hint, counts, contested, pause, choice,"
    " sure, tagger"
)
_ALL = f"SELECT {_COLUMNS} FROM drill_attempts"  # noqa: S608 - the columns are ours
_PUT = f"INSERT OR IGNORE INTO drill_attempts ({_COLUMNS}) VALUES ({', '.join('?' * 18)})"  # noqa: S608 - as above
_CARD = "INSERT OR REPLACE INTO drill_cards VALUES (?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer. `made`: with its time zone; `counts`: a first try, which moves the card; `pause`: seconds before a
    spoken answer; `choice`, `sure`: which yes, and how sure in percent."""

    id: str
    drill: Drill
    prompt: str
    skill: str
    made: datetime
    via: Via
    said: str
    outcome: Outcome
    points: int
    most: int
    grade: Grade
    hint: Hint
    counts: bool
    contested: bool = False
    pause: float | None = None
    choice: YesKind | None = None
    sure: int | None = None
    tagger: str = ""

    @property
    def passed(self) -> bool:
        """Whether it did what was asked, by the judgement or by the trainee's word."""
        return self.contested or self.outcome is Outcome.PASSED

    @property
    def right(self) -> bool:
        """Whether the judgement found it right, whatever the trainee says."""
        return self.outcome is Outcome.PASSED

    @property
    def counted(self) -> Grade:
        """What it is worth to its card."""
        return CONTESTED if self.contested and self.outcome is not Outcome.PASSED else self.grade


@dataclass(frozen=True, slots=True)
class Card:
    """A skill's card. `due`: with its time zone; `state`: the scheduler's own."""

    skill: str
    due: datetime
    streak: int
    tries: int
    state: Mapping[str, object]


class Drills:
    """The drills' tables. Everything raises DeviceError where the disk refuses."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def keep(self, attempt: Attempt, card: Card | None = None) -> None:
        """Keep an answer, with its card where it moved it: both or neither."""

        def put(connection: Connection) -> None:
            connection.execute(_PUT, _row(attempt))
            if card is not None:
                connection.execute(_CARD, _card_row(card))

        self._tables.transact(put)

    def contest(self, attempt_id: str, card: Card | None = None) -> bool:
        """The trainee says that it did what was asked; whether there is such an answer."""

        def put(connection: Connection) -> bool:
            sql = "UPDATE drill_attempts SET contested = 1 WHERE id = ?"
            found = connection.execute(sql, (attempt_id,)).rowcount > 0
            if found and card is not None:
                connection.execute(_CARD, _card_row(card))
            return found

        return self._tables.transact(put)

    def attempts(
        self, skill: str = "", drill: Drill | None = None, since: datetime | None = None
    ) -> tuple[Attempt, ...]:
        """The answers, the earliest first; of a skill, of a drill, from a time on."""
        wanted = {"skill = ?": skill, "drill = ?": drill or "", "made >= ?": instants.text(since) if since else ""}
        given = {clause: value for clause, value in wanted.items() if value}
        where = f" WHERE {' AND '.join(given)}" if given else ""
        return tuple(_attempt(row) for row in self._tables.rows(f"{_ALL}{where} ORDER BY made, id", (*given.values(),)))

    def attempt(self, attempt_id: str) -> Attempt | None:
        """One answer."""
        rows = self._tables.rows(f"{_ALL} WHERE id = ?", (attempt_id,))
        return _attempt(rows[0]) if rows else None

    def used(self, skill: str) -> tuple[str, ...]:
        """The prompts of a skill that were answered, the earliest first."""
        sql = "SELECT prompt FROM drill_attempts WHERE skill = ? ORDER BY made, id"
        return tuple(prompt for (prompt,) in self._tables.rows(sql, (skill,)))

    def cards(self) -> dict[str, Card]:
        """All cards, by skill."""
        rows = self._tables.rows("SELECT skill, due, streak, tries, state FROM drill_cards")
        return {row[0]: _card(row) for row in rows}

    def keep_cards(self, cards: Iterable[Card]) -> None:
        """Keep cards worked out anew."""
        rows = [_card_row(card) for card in cards]
        self._tables.transact(lambda connection: connection.executemany(_CARD, rows))

    def untold(self) -> tuple[str, ...]:
        """The skills that were practised and have no card, or one that knows of too few answers, as after an import."""
        sql = """SELECT skill FROM drill_attempts WHERE counts = 1 GROUP BY skill
            HAVING count(*) <> coalesce((SELECT tries FROM drill_cards c WHERE c.skill = drill_attempts.skill), 0)"""
        return tuple(skill for (skill,) in self._tables.rows(sql))

    def begun_since(self, since: datetime) -> int:
        """How many skills were practised for the first time since then."""
        sql = "SELECT count(*) FROM (SELECT min(made) AS first FROM drill_attempts GROUP BY skill) WHERE first >= ?"
        return int(self._tables.rows(sql, (instants.text(since),))[0][0])

    def last(self) -> dict[Drill, datetime]:
        """When each drill was last done."""
        rows = self._tables.rows("SELECT drill, max(made) FROM drill_attempts GROUP BY drill")
        return {Drill(drill): datetime.fromisoformat(made) for drill, made in rows if drill in set(Drill)}

    def own(self) -> Own:
        """The trainee's own offer; empty words where none was given."""
        known = {field.name for field in fields(Own)}
        rows = self._tables.rows("SELECT field, words FROM own_offer")
        return Own(**{name: words for name, words in rows if name in known})

    def keep_own(self, own: Own) -> Own:
        """Keep the trainee's own offer; as it was kept."""
        given = {name: tidy(words) for name, words in asdict(own).items()}

        def put(connection: Connection) -> None:
            connection.execute("DELETE FROM own_offer")
            connection.executemany("INSERT INTO own_offer VALUES (?, ?)", [(n, w) for n, w in given.items() if w])

        self._tables.transact(put)
        return Own(**given)


def new_id(made: datetime) -> str:
    """A name for an answer that no other machine gives."""
    return f"{instants.text(made)}-{secrets.token_hex(4)}"


def _row(a: Attempt) -> Row:
    said = (a.id, a.drill, a.prompt, a.skill, instants.text(a.made), a.via, a.said, a.outcome, a.points, a.most)
    return (*said, int(a.grade), int(a.hint), a.counts, a.contested, a.pause, a.choice, a.sure, a.tagger)


def _attempt(row: Row) -> Attempt:
    name, drill, prompt, skill, made, via, said, outcome, points, most, grade, hint, counts, contested, *rest = row
    pause, choice, sure, tagger = rest
    return Attempt(
        name,
        Drill(drill),
        prompt,
        skill,
        datetime.fromisoformat(made),
        Via(via),
        said,
        Outcome(outcome),
        points,
        most,
        Grade(grade),
        Hint(hint),
        bool(counts),
        bool(contested),
        pause,
        YesKind(choice) if choice else None,
        sure,
        tagger,
    )


def _card_row(card: Card) -> Row:
    return card.skill, instants.text(card.due), card.streak, card.tries, json.dumps(card.state, sort_keys=True)


def _card(row: Row) -> Card:
    skill, due, streak, tries, state = row
    return Card(skill, datetime.fromisoformat(due), streak, tries, json.loads(state))
