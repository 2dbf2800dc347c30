"""`noprac goals`: the week's embraced no's.

Takes: another goal. Gives: how the last weeks went. May not: say anything of a week that was missed.
"""

from dataclasses import replace

import click

from noprac.build import practice
from noprac.cli.kept import journal_up_to_date
from noprac.cli.lines import write
from noprac.core.practice import said
from noprac.core.practice.goals import MOST, Week
from noprac.store import paths, settings


@click.command("goals", epilog="Example: noprac goals --set 5")
@click.option("--set", "goal", type=click.IntRange(0, MOST), help="Embraced no's a week; 0 is no goal.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def command(*, goal: int | None, as_json: bool) -> None:
    """How many no's you embraced this week, asked about or let go well, against your goal, and in the weeks before.
    Weeks begin on Monday; a run of practice goes on over one missed working day, and over weekends.
    """
    home = paths.home()
    chosen = settings.load(home).settings
    if goal is not None:
        chosen = replace(chosen, noes_a_week=goal)
        settings.save(home, chosen)
    with journal_up_to_date() as journal:
        found = practice.whole(journal, (), goal=chosen.noes_a_week)
    if as_json:
        write(
            {
                "goal": chosen.noes_a_week,
                "weeks": [_object(week) for week in found.weeks],
                "streak": {"days": found.streak.days, "best": found.streak.best, "today": found.streak.today},
            }
        )
        return
    for line in (said.week(found.weeks[-1]), said.streak(found.streak)):
        if line:
            click.echo(line)
    for week in reversed(found.weeks[:-1]):
        if week.noes:
            click.echo(f"Week of {week.start}: {week.embraced} of {week.noes} no's embraced.")


def _object(week: Week) -> dict[str, object]:
    return {"from": week.start.isoformat(), "noes": week.noes, "embraced": week.embraced, "reached": week.reached}
