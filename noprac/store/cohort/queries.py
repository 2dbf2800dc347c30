"""The questions asked of a folder's tables, as SQL.

Takes: a connection with the tables and `chosen`, the calls that count. Gives: values of `core.cohort`. May not: leave
an order to chance, or add numbers that are not whole.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from noprac.core.cohort import reckon
from noprac.core.cohort.moments import Moments, mean
from noprac.core.cohort.values import (
    SKILLS,
    CallLine,
    Contested,
    Course,
    MoveLine,
    NoLine,
    Person,
    ScenarioLine,
    Standing,
    Wanted,
    Week,
)
from noprac.core.debrief.noes import NoKind, Taken
from noprac.core.moves import FAMILY, Ending, Family, Move
from noprac.core.practice import stats
from noprac.core.practice.goals import monday
from noprac.core.score import Category
from noprac.store.cohort.engine import Connection

TEN = 10
WORDINGS = 3  # of each kind of no

_MOMENTS = "count({0})::BIGINT, sum({0})::BIGINT, sum({0} * {0})::BIGINT"


def choose(connection: Connection, wanted: Wanted) -> None:
    """Put the calls that fit in `chosen`, first takes in `first`."""
    terms: list[tuple[str, object]] = []
    if wanted.people:
        terms.append(("list_contains(?, person)", sorted(wanted.people)))
    if wanted.scenario:
        terms.append(("scenario = ?", wanted.scenario))
    if wanted.since is not None:
        terms.append(("day >= ?", wanted.since.isoformat()))
    if wanted.until is not None:
        terms.append(("day <= ?", wanted.until.isoformat()))
    where = " AND ".join(term for term, _ in terms) or "true"
    values = [value for _, value in terms]
    connection.execute(f"CREATE OR REPLACE TABLE chosen AS SELECT * FROM calls WHERE {where} ORDER BY id", values)  # noqa: S608 - ours
    connection.execute("CREATE OR REPLACE TABLE first AS SELECT * FROM chosen WHERE take = 0 ORDER BY id")


def given(connection: Connection) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The bundles, by hash, with the ids of their calls."""
    sql = """
        SELECT sha256, list(call ORDER BY id) FROM bundles b JOIN calls c ON c.bundle = b.sha256
        GROUP BY sha256, b.person, b.given, b.seal ORDER BY b.person, b.given, b.seal, sha256"""
    return ((sha256, tuple(ids)) for sha256, ids in _rows(connection, sql))


def names(connection: Connection) -> dict[str, Person]:
    """Everybody, by id; of several names the one given last."""
    sql = "SELECT person, last(name ORDER BY given, seal) FROM bundles GROUP BY person ORDER BY person"
    return {row[0]: Person(*row) for row in _rows(connection, sql)}


def givers(connection: Connection, call: str) -> tuple[Person, ...]:
    """Those who gave a call of that id."""
    known = names(connection)
    rows = connection.execute("SELECT person FROM calls WHERE call = ? ORDER BY person", [call]).fetchall()
    return tuple(known[person] for (person,) in rows)


def counts(connection: Connection) -> tuple[int, int, date | None, date | None]:
    """First takes, other takes, the first day and the last."""
    sql = "SELECT count(*) FILTER (take = 0), count(*) FILTER (take = 1), min(day), max(day) FROM chosen"
    ((calls, takes, since, until),) = _rows(connection, sql)
    return calls, takes, _day(since), _day(until)


def people(connection: Connection) -> tuple[Standing, ...]:
    """Everybody who has a call that counts, by name."""
    known = names(connection)
    courses = {skill: _courses(connection, skill) for skill in SKILLS}
    nothing = Course(0)
    sql = """
        WITH heard AS (SELECT person, count(*) AS noes, sum(embraced)::BIGINT AS embraced
            FROM noes JOIN first USING (id) GROUP BY person)
        SELECT person, count(*) FILTER (take = 0), count(*) FILTER (take = 1), coalesce(any_value(noes), 0),
            coalesce(any_value(embraced), 0), count(*) FILTER (take = 0 AND fair), min(day), max(day)
        FROM (SELECT *, coalesce(ending = right_ending, false) AS fair FROM chosen) LEFT JOIN heard USING (person)
        GROUP BY person ORDER BY person"""
    found = [
        Standing(
            person=known[person],
            calls=calls,
            takes=takes,
            noes=heard,
            embraced=embraced,
            fair=fair,
            since=date.fromisoformat(since),
            until=date.fromisoformat(until),
            skills={skill: courses[skill].get(person, nothing) for skill in SKILLS},
        )
        for person, calls, takes, heard, embraced, fair, since, until in _rows(connection, sql)
    ]
    return tuple(sorted(found, key=lambda one: (one.person.name.casefold(), one.person.name, one.person.id)))


def _courses(connection: Connection, skill: Category) -> dict[str, Course]:
    """Each person's first and last calls that have the skill."""
    sql = f"""
        WITH lists AS (SELECT person, list({skill.value} ORDER BY id) AS all_of FROM first
            WHERE {skill.value} IS NOT NULL GROUP BY person),
        cut AS (SELECT person, all_of, least({reckon.WINDOW}, len(all_of) // 2) AS size FROM lists),
        parts AS (SELECT person, all_of, all_of[:size] AS early, all_of[len(all_of) - size + 1:] AS late FROM cut)
        SELECT person,
            len(all_of), list_sum(all_of)::BIGINT, list_sum(list_transform(all_of, lambda x: x * x))::BIGINT,
            len(early), coalesce(list_sum(early), 0)::BIGINT,
            coalesce(list_sum(list_transform(early, lambda x: x * x)), 0)::BIGINT,
            len(late), coalesce(list_sum(late), 0)::BIGINT,
            coalesce(list_sum(list_transform(late, lambda x: x * x)), 0)::BIGINT
        FROM parts ORDER BY person"""  # noqa: S608  names of our own columns
    return {
        person: reckon.course(Moments(*sums[:3]), Moments(*sums[3:6]), Moments(*sums[6:]))
        for person, *sums in _rows(connection, sql)
    }


def weeks(connection: Connection) -> tuple[Week, ...]:
    """The practice of all, by week."""
    sql = """
        SELECT date_trunc('week', day::DATE)::DATE AS start, count(*), count(DISTINCT person), count(overall),
            sum(overall)::BIGINT
        FROM first GROUP BY start ORDER BY start"""
    return tuple(
        Week(monday(start), calls, who, total / n if n else None)
        for start, calls, who, n, total in _rows(connection, sql)
    )


def noes(connection: Connection) -> tuple[NoLine, ...]:
    """The kinds of no, the commonest first."""
    deeds: dict[str, dict[Taken, int]] = {}
    by_deed = "SELECT kind, deed, count(*) FROM noes JOIN first USING (id) GROUP BY kind, deed ORDER BY kind, deed"
    for kind, deed, n in _rows(connection, by_deed):
        deeds.setdefault(kind, {})[Taken(deed)] = n
    wordings = _wordings(connection)
    sql = """
        SELECT kind, count(*) AS n, count(DISTINCT person), sum(embraced)::BIGINT, count(*) FILTER (led = 'opened')
        FROM noes JOIN first USING (id) GROUP BY kind ORDER BY n DESC, kind"""
    return tuple(
        NoLine(NoKind(kind), n, who, stats.share(taken, n), deeds[kind], stats.share(opened, n), wordings[kind])
        for kind, n, who, taken, opened in _rows(connection, sql)
    )


def _wordings(connection: Connection) -> dict[str, tuple[tuple[str, int], ...]]:
    sql = f"""
        SELECT kind, words, count(*) AS n FROM noes JOIN first USING (id) GROUP BY kind, words
        QUALIFY row_number() OVER (PARTITION BY kind ORDER BY n DESC, words) <= {WORDINGS}
        ORDER BY kind, n DESC, words"""  # noqa: S608  a number of ours
    found: dict[str, tuple[tuple[str, int], ...]] = {}
    for kind, words, n in _rows(connection, sql):
        found[kind] = (*found.get(kind, ()), (words, n))
    return found


def moves(connection: Connection) -> tuple[MoveLine, ...]:
    """The moves that say something, in their families' order."""
    ((turns,),) = _rows(connection, "SELECT coalesce(sum(turns), 0)::BIGINT FROM first")
    sql = """
        SELECT move, count(*), count(DISTINCT id), count(DISTINCT person) FROM moves JOIN first USING (id)
        GROUP BY move ORDER BY move"""
    found = {Move(move): rest for move, *rest in _rows(connection, sql)}
    told = (move for move in Move if move in found and FAMILY[move] is not Family.NEUTRAL)
    return tuple(
        MoveLine(move, n, of_calls, who, TEN * n / turns) for move in told for n, of_calls, who in (found[move],)
    )


def scenarios(connection: Connection) -> tuple[ScenarioLine, ...]:
    """The scenarios, the most played first."""
    endings: dict[str, dict[Ending | None, int]] = {}
    ended = (
        "SELECT scenario, ending, count(*) FROM first GROUP BY scenario, ending ORDER BY scenario, ending NULLS LAST"
    )
    for name, ending, n in _rows(connection, ended):
        endings.setdefault(name, {})[Ending(ending) if ending else None] = n
    sql = f"""
        SELECT scenario, last(title ORDER BY id), last(difficulty ORDER BY id), count(*) AS n, count(DISTINCT person),
            count(*) FILTER (ending = right_ending), {_MOMENTS.format("overall")}
        FROM first GROUP BY scenario ORDER BY n DESC, scenario"""  # noqa: S608  names of our own columns
    return tuple(
        ScenarioLine(
            name,
            title,
            difficulty,
            n,
            who,
            endings[name],
            stats.share(fair, n),
            mean(Moments(scored, total or 0, squares or 0), 0, reckon.BEST),
        )
        for name, title, difficulty, n, who, fair, scored, total, squares in _rows(connection, sql)
    )


def contested(connection: Connection) -> tuple[Contested, ...]:
    """What trainees say of the moves, the most contested first."""
    sql = """
        WITH seen AS (SELECT move, count(*) AS n FROM moves JOIN chosen USING (id) GROUP BY move)
        SELECT r.move, count(*) FILTER (verdict = 'wrong') AS wrong, count(*) FILTER (verdict = 'missing') AS missing,
            count(DISTINCT person), coalesce(any_value(n), 0)
        FROM remarks r JOIN chosen USING (id) LEFT JOIN seen ON seen.move = r.move WHERE r.move IS NOT NULL
        GROUP BY r.move ORDER BY wrong + missing DESC, r.move"""
    return tuple(Contested(Move(move), *rest) for move, *rest in _rows(connection, sql))


def calls(connection: Connection) -> Iterator[CallLine]:
    """The calls that count, by person and time; read as they are asked for."""
    known = names(connection)
    listed = ", ".join(skill.value for skill in SKILLS)
    sql = f"""
        WITH heard AS (SELECT id, count(*) AS noes, sum(embraced)::BIGINT AS embraced FROM noes GROUP BY id)
        SELECT person, call, scenario, title, difficulty, began, day, seconds, turns, ending, right_ending, take,
            coalesce(noes, 0), coalesce(embraced, 0), rubric, {listed}
        FROM chosen LEFT JOIN heard USING (id) ORDER BY id"""  # noqa: S608  names of our own columns
    answer = connection.cursor().execute(sql)
    while rows := answer.fetchmany(1000):
        yield from (_call(known, row) for row in rows)


def _call(known: dict[str, Person], row: tuple[Any, ...]) -> CallLine:
    person, call, scenario, title, difficulty, began, day, seconds, turns, ending, right, take, *rest = row
    noes_heard, embraced, rubric, *scores = rest
    return CallLine(
        person=known[person],
        call=call,
        scenario=scenario,
        title=title,
        difficulty=difficulty,
        began=began,
        day=date.fromisoformat(day),
        seconds=seconds,
        turns=turns,
        ending=Ending(ending) if ending else None,
        right=Ending(right),
        take=bool(take),
        noes=noes_heard,
        embraced=embraced,
        rubric=rubric,
        scores=dict(zip(SKILLS, scores, strict=True)),
    )


def _rows(connection: Connection, sql: str) -> list[tuple[Any, ...]]:
    return connection.execute(sql).fetchall()


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
