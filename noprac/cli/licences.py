"""`noprac licences`: what comes with noprac, and under which licences.

Takes: the name of a part, for its licence's text. Gives: a line for each part, or that text. May not: go online.
"""

import click

from noprac.build import licences
from noprac.cli.lines import write


@click.command("licences", epilog="Example: noprac licences Inter")
@click.argument("part", required=False)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a part, its text included.")
def command(*, part: str | None, as_json: bool) -> None:
    """List what noprac is made of: name, version and licence. With PART, show that one's licence."""
    if part is None:
        found = licences.parts()
    else:
        one = licences.named(part)
        if one is None:
            raise click.UsageError(f"No part is called {part!r}: noprac licences lists them.")
        found = (one,)
    for each in found:
        if as_json:
            write({"name": each.name, "version": each.version, "licence": each.licence, "text": each.text})
        elif part is not None:
            click.echo("\n".join(filter(None, (f"{each.name} {each.version}: {each.licence}", each.about, each.text))))
        else:
            click.echo(f"{each.name:32} {each.version:14} {each.licence}")
