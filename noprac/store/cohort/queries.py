"""The questions asked of a folder's tables, as SQL.

Takes: a connection with the tables and `chosen`, the calls that count. Gives: values of `core.cohort`. May not: leave
an order to chance, or add numbers that are not whole.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

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
Numbers = NDArray[Any]

_MOMENTS = "count({0})::BIGINT, sum({0})::BIGINT, sum({0} * {0})::BIGINT"


def choose(connection: Connection, wanted: Wanted) -> None:
    """Put the calls that fit in `chosen`, first takes in `first`."""
    terms: list[tuple[str, object]] = []
    if wanted.people:
        terms.append(("list_contains(?, person)", sorted(wanted.people)))
    if wanted.scenario:
        terms.append(("scenario = ?", wanted.scenario))
    if wanted.since is not None:
        terms.append(("day >= ?", wanted.since))
    if wanted.until is not None:
        terms.append(("day <= ?", wanted.until))
    where = " AND ".join(term for term, _ in terms) or "true"
    values = [value for _, value in terms]
    narrow = "id, who, day, take, turns, scenario, coalesce(ending = right_ending, false) AS fair, ending"
    scores = ", ".join(skill.value for skill in SKILLS)
    sql = f"CREATE OR REPLACE TABLE chosen AS SELECT {narrow}, {scores} FROM calls WHERE {where} ORDER BY id"  # noqa: S608 - ours
    connection.execute(sql, values)
    connection.execute("CREATE OR REPLACE VIEW first AS SELECT * FROM chosen WHERE take = 0")


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
    return calls, takes, since, until


def people(connection: Connection) -> tuple[Standing, ...]:
    """Everybody who has a call that counts, by name."""
    known = names(connection)
    ids = [row[0] for row in _rows(connection, "SELECT DISTINCT person, who FROM calls ORDER BY who")]
    courses = _courses(connection)
    sql = """
        WITH heard AS (SELECT who, count(*) AS noes, count(*) FILTER (embraced = 1) AS embraced
            FROM noes JOIN first USING (id) GROUP BY who)
        SELECT who, count(*) FILTER (take = 0), count(*) FILTER (take = 1), coalesce(any_value(noes), 0),
            coalesce(any_value(embraced), 0), count(*) FILTER (take = 0 AND fair), min(day), max(day)
        FROM chosen LEFT JOIN heard USING (who) GROUP BY who ORDER BY who"""
    found = [
        Standing(
            person=known[ids[who - 1]],
            calls=calls,
            takes=takes,
            noes=heard,
            embraced=embraced,
            fair=fair,
            since=since,
            until=until,
            skills={skill: courses[skill].get(who, Course(0)) for skill in SKILLS},
        )
        for who, calls, takes, heard, embraced, fair, since, until in _rows(connection, sql)
    ]
    return tuple(sorted(found, key=lambda one: (one.person.name.casefold(), one.person.name, one.person.id)))


def _courses(connection: Connection) -> dict[Category, dict[int, Course]]:
    """Each person's first and last calls of each skill."""
    listed = ", ".join(f"coalesce({skill.value}, -1) AS {skill.value}" for skill in SKILLS)
    columns = connection.execute(f"SELECT who, {listed} FROM first ORDER BY id").fetchnumpy()  # noqa: S608 - ours
    return {skill: _course(columns["who"], columns[skill.value]) for skill in SKILLS}


def _course(who: Numbers, scores: Numbers) -> dict[int, Course]:
    """`who`: a person's calls stand together, in the order of time; `scores`: below nought where there is none."""
    there = scores >= 0
    person, value = who[there].astype(np.int64), scores[there].astype(np.int64)
    starts = np.flatnonzero(np.diff(person, prepend=-1))
    ends = np.append(starts[1:], len(person))
    size = np.minimum(reckon.WINDOW, (ends - starts) // 2)
    sums = np.concatenate(([0], np.cumsum(value)))
    squares = np.concatenate(([0], np.cumsum(value * value)))
    parts = [_moments(sums, squares, a, b) for a, b in ((starts, ends), (starts, starts + size), (ends - size, ends))]
    return {int(one): reckon.course(*moments) for one, *moments in zip(person[starts], *parts, strict=True)}


def _moments(sums: Numbers, squares: Numbers, start: Numbers, end: Numbers) -> list[Moments]:
    numbers = (end - start, sums[end] - sums[start], squares[end] - squares[start])
    return [Moments(*three) for three in zip(*(column.tolist() for column in numbers), strict=True)]


def weeks(connection: Connection) -> tuple[Week, ...]:
    """The practice of all, by week."""
    sql = """
        SELECT date_trunc('week', day)::DATE AS start, count(*), count(DISTINCT who), count(overall),
            sum(overall)::BIGINT
        FROM first GROUP BY start ORDER BY start"""
    return tuple(
        Week(monday(start), calls, who, total / n if n else None)
        for start, calls, who, n, total in _rows(connection, sql)
    )


def noes(connection: Connection) -> tuple[NoLine, ...]:
    """The kinds of no, the commonest first."""
    deeds: dict[str, dict[Taken, int]] = {}
    totals: dict[str, list[int]] = {}
    sql = """
        SELECT kind::VARCHAR, deed::VARCHAR, count(*), count(*) FILTER (embraced = 1), count(*) FILTER (led)
        FROM noes JOIN first USING (id) GROUP BY kind, deed ORDER BY kind, deed"""
    for kind, deed, *numbers in _rows(connection, sql):
        deeds.setdefault(kind, {})[Taken(deed)] = numbers[0]
        totals[kind] = [a + b for a, b in zip(totals.get(kind, [0, 0, 0]), numbers, strict=True)]
    who = "SELECT kind::VARCHAR, count(DISTINCT who) FROM noes JOIN first USING (id) GROUP BY kind ORDER BY kind"
    people = dict(_rows(connection, who))
    wordings = _wordings(connection)
    return tuple(
        NoLine(
            NoKind(kind), n, people[kind], stats.share(taken, n), deeds[kind], stats.share(opened, n), wordings[kind]
        )
        for kind, (n, taken, opened) in sorted(totals.items(), key=lambda pair: (-pair[1][0], pair[0]))
    )


def _wordings(connection: Connection) -> dict[str, tuple[tuple[str, int], ...]]:
    sql = f"""
        SELECT kind::VARCHAR, words, count(*) AS n FROM noes JOIN first USING (id) GROUP BY kind, words
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
        SELECT move::VARCHAR, sum(n)::BIGINT, sum(calls)::BIGINT, count(*)
        FROM (SELECT move, d.who, sum(n) AS n, count(*) AS calls FROM done d JOIN first USING (id) GROUP BY move, d.who)
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
        WITH titles AS (SELECT scenario, last(title ORDER BY id) AS title, last(difficulty ORDER BY id) AS difficulty
            FROM calls GROUP BY scenario)
        SELECT scenario, any_value(title), any_value(difficulty), count(*) AS n, count(DISTINCT who),
            count(*) FILTER (fair), {_MOMENTS.format("overall")}
        FROM first JOIN titles USING (scenario) GROUP BY scenario ORDER BY n DESC, scenario"""  # noqa: S608  names of our own columns
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
        WITH said AS (SELECT move, count(*) FILTER (verdict = 'wrong') AS wrong,
            count(*) FILTER (verdict = 'missing') AS missing, count(DISTINCT who) AS people
            FROM remarks JOIN chosen USING (id) WHERE move IS NOT NULL GROUP BY move),
        counted AS (SELECT move, sum(n)::BIGINT AS n FROM done JOIN chosen USING (id) GROUP BY move),
        seen AS (SELECT move::VARCHAR AS move, n FROM counted)
        SELECT move, wrong, missing, people, coalesce(n, 0) FROM said LEFT JOIN seen USING (move)
        ORDER BY wrong + missing DESC, move"""
    return tuple(Contested(Move(move), *rest) for move, *rest in _rows(connection, sql))


def calls(connection: Connection) -> Iterator[CallLine]:
    """The calls that count, by person and time; read as they are asked for."""
    known = names(connection)
    listed = ", ".join(skill.value for skill in SKILLS)
    sql = f"""
        WITH heard AS (SELECT id, count(*) AS noes, sum(embraced)::BIGINT AS embraced FROM noes GROUP BY id)
        SELECT person, call, scenario, title, difficulty, began, day, seconds, turns, ending, right_ending, take,
            coalesce(noes, 0), coalesce(embraced, 0), rubric, {listed}
        FROM calls LEFT JOIN heard USING (id) WHERE id IN (SELECT id FROM chosen) ORDER BY id"""  # noqa: S608  names of our own columns
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
        day=day,
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
