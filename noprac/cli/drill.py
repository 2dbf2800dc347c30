"""`noprac drill`: one skill at a time, with an answer at once and the reason.

Takes: a drill, a seed, a count; answers as JSON Lines (`drill_lines`) or typed by a person (`drill_typed`). Gives: the
prompts and what there is to say about each answer. May not: judge or schedule.
"""

import sys
from contextlib import closing
from datetime import datetime

import click

from noprac import build
from noprac.build import drills
from noprac.build.drills import Sitting
from noprac.cli import drill_lines, drill_typed, lines
from noprac.cli.kept import journal_for_writing, journal_unless
from noprac.core.drills.drill import TASKS, TITLES, Drill, round_of
from noprac.core.drills.own import NAMES, Own
from noprac.core.drills.yeses import brier, calibration

MOST = 200  # prompts in one sitting


def now() -> datetime:
    """The time, in the machine's own zone."""
    return datetime.now().astimezone()


@click.group("drill", epilog="Example: noprac drill turn-it-round --typed")
def command() -> None:
    """Practise one skill at a time: `noprac drill NAME`, `noprac drill today` for today's ten minutes."""


@command.command("list", epilog="Example: noprac drill list")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def list_(*, as_json: bool) -> None:
    """The drills, with what is due of each today."""
    with closing(build.journal(read_only=True)) as journal:
        today = drills.due(journal, now())
        sure = drills.guesses(journal)
    for drill in Drill:
        deck = drills.deck(drill)
        if as_json:
            counts = {"prompts": len(deck.prompts), "skills": len(deck.skills), "due": today.of(drill)}
            lines.write({"drill": drill, "title": TITLES[drill], "task": TASKS[drill], **counts})
        else:
            click.echo(f"{drill:19} {today.of(drill):2} due  {TITLES[drill]}: {TASKS[drill]}")
    if not as_json:
        click.echo(f"\nToday: {today.minutes} minutes. Done today: {today.done}.")
        if (score := brier(sure)) is not None:
            click.echo(f"Which yes: Brier score {score} over {len(sure)} answers (0 is best, 0.25 is guessing).")
            for step in calibration(sure):
                click.echo(f"  {step.percent} percent sure: right in {step.right:.0%} of {step.count}.")


@command.command("own", epilog="""Example: noprac drill own --offer "our route planner" --buyer "fleet managers" """)
@click.option("--offer", help="What you sell, as it stands after “with”.")
@click.option("--buyer", help="Whom you sell to.")
@click.option("--result", help="What it brings them.")
def own(**given: str | None) -> None:
    """Show your own offer, which the prompts speak of, or change what is given here."""
    with journal_for_writing() as journal:
        before = drills.own(journal)
        words = {name: str(getattr(before, name) if given[name] is None else given[name]) for name in NAMES}
        kept = drills.keep_own(journal, Own(**words)) if any(given.values()) else before
    lines.write({name: getattr(kept, name) for name in NAMES})


@command.command("today", epilog="Example: noprac drill today --typed")
@click.option("--typed", is_flag=True, help="For a person at a terminal instead of JSON Lines.")
def today(*, typed: bool) -> None:
    """Today's ten minutes, mixed over the drills."""
    with journal_for_writing() as journal:
        sitting = drills.daily(journal, now())
        if sitting is None:
            click.echo("Nothing is due today.", err=True)
        else:
            _sit(sitting, 0, typed=typed)


def _sit(sitting: Sitting, seed: int, *, typed: bool) -> None:
    if typed:
        drill_typed.by_hand(sitting, seed, now)
    else:
        drill_lines.by_lines(sitting, seed, sys.stdin.buffer, now)


def _practise(drill: Drill) -> click.Command:
    """The command of one drill."""

    def run(*, typed: bool, seed: int | None, count: int | None, no_journal: bool) -> None:
        with journal_unless(no_journal) as journal:
            _sit(drills.sitting(drill, journal, now(), count=count, seed=seed), seed or 0, typed=typed)

    options: list[click.Parameter] = [
        click.Option(["--typed"], is_flag=True, help="For a person at a terminal instead of JSON Lines."),
        click.Option(["--no-journal"], is_flag=True, help="Keep nothing of it."),
        click.Option(["--seed"], type=click.IntRange(0, 2**31 - 1), help="Draw the prompts, whatever is due."),
        click.Option(["--count"], type=click.IntRange(1, MOST), help=f"How many. [default: {round_of(drill)}]"),
    ]
    title = f"{TITLES[drill]}. {TASKS[drill]}"
    return click.Command(
        drill, params=options, callback=run, help=title, epilog=f"Example: noprac drill {drill} --typed"
    )


for _drill in Drill:
    command.add_command(_practise(_drill))
