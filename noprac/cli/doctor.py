"""`noprac doctor`: what this machine can do for a rehearsal.

Takes: nothing. Gives: each part with its state, what that means, and what mends it; exit 0 where a rehearsal by voice
can start, 1 where only a typed one can. May not: mend anything.
"""

import click

from noprac import build
from noprac.build import checks
from noprac.cli.lines import write
from noprac.core.check import Check, Fitness


@click.command("doctor", epilog="Example: noprac doctor --json")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def command(*, as_json: bool) -> None:
    """Check window system, microphone, loudspeaker, voice, recogniser, model and data folder. Exit 0: a rehearsal by
    voice can start; 1: only a typed one.
    """
    found = build.doctor()
    by_voice = checks.by_voice(found)
    if as_json:
        write({"by_voice": by_voice, "parts": [_object(check) for check in found]})
    else:
        for check in found:
            _show(check)
        click.echo("A rehearsal by voice can start." if by_voice else "Only a typed rehearsal can start.")
    click.get_current_context().exit(0 if by_voice else 1)


def _show(check: Check) -> None:
    click.echo(f"{check.part:14} {check.state.value:9} {check.what}")
    if check.state is not Fitness.OK:
        for text in (check.means, check.mend and f"Mend it: {check.mend}"):
            if text:
                click.echo(f"{'':24} {text}")


def _object(check: Check) -> dict[str, object]:
    return {
        "part": check.part,
        "state": check.state.value,
        "what": check.what,
        "means": check.means,
        "mend": check.mend,
    }
