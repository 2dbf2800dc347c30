"""`noprac progress`: scores and moves over time, the own figures, what to do next.

Takes: nothing. Gives: sentences, or the numbers under them. May not: say more than so few calls can.
"""

from dataclasses import asdict
from datetime import datetime

import click

from noprac import build
from noprac.build import drills, practice
from noprac.build.practice import Whole
from noprac.cli.kept import journal_up_to_date
from noprac.cli.lines import write
from noprac.core.practice import said
from noprac.core.practice.progress import Change, Course
from noprac.core.practice.suggest import Suggestion
from noprac.report import wording
from noprac.store import paths, settings


@click.command("progress", epilog="Example: noprac progress --json")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def command(*, as_json: bool) -> None:
    """How the last calls were against those before them, by score and by move, and what to do next. Intervals hold nine
    times of ten, of changes in moves ninety-nine of a hundred. Another take of a call does not count: it knew what
    comes.
    """
    goal = settings.load(paths.home()).settings.noes_a_week
    scenarios = [source.scenario for source in build.sources()]
    with journal_up_to_date() as journal:
        due = drills.to_suggest(journal, datetime.now().astimezone())
        found = practice.whole(journal, scenarios, goal=goal, drills=due)
    if as_json:
        write(_object(found))
        return
    for line in _lines(found):
        click.echo(line)


def _lines(found: Whole) -> list[str]:
    scores = [said.course(wording.SCORES[category], course) for category, course in found.scores.items()]
    moves = [
        said.course(wording.move(move).capitalize() + ", in ten turns", course)
        for move, course in found.moves.items()
        if course.change in {Change.UP, Change.DOWN}
    ]
    own = [said.week(found.weeks[-1]), said.streak(found.streak), said.ratio(found.ratio), said.saved(found.saved)]
    after = [_next(each) for each in found.next]
    return [line for line in (*scores, *moves, *own, said.dread(found.dread), *after) if line]


def _next(suggestion: Suggestion) -> str:
    return f"Next: {suggestion.title} ({suggestion.what} {suggestion.id}). {suggestion.why}"


def _object(found: Whole) -> dict[str, object]:
    return {
        "calls": found.calls,
        "scores": {category.value: _course(course) for category, course in found.scores.items()},
        "moves_in_ten_turns": {move.value: _course(course) for move, course in found.moves.items()},
        "noes_to_a_yes": asdict(found.ratio),
        "time_saved": asdict(found.saved)
        | {"total_seconds": found.saved.total_seconds, "said": said.saved(found.saved)},
        "dread": {"calls": found.dread.n, "over": asdict(found.dread.over) if found.dread.over else None},
        "next": [asdict(each) for each in found.next],
    }


def _course(course: Course) -> dict[str, object]:
    return {
        "calls": course.n,
        "now": asdict(course.now) if course.now else None,
        "before": asdict(course.before) if course.before else None,
        "by": asdict(course.by) if course.by else None,
        "change": course.change.value,
        "weeks": [{"from": w.start.isoformat(), "value": w.value, "calls": w.n} for w in course.weeks],
    }
