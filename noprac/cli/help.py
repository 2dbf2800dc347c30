"""`noprac help`: the guide on a terminal.

Takes: a page of the guide, or words to look for. Gives: the page as it is written, or where the words stand. May not:
need a screen.
"""

import click

from noprac.core import guide as core
from noprac.store import guide


@click.command("help", short_help="Read the guide.", epilog="Example: noprac help troubleshooting")
@click.argument("topic", default="")
@click.option("--search", "words", metavar="WORDS", help="Where all of these words stand.")
def command(topic: str, words: str | None) -> None:
    """Read the guide: its contents, or TOPIC, one of its pages. The window has it under F1."""
    found = guide.read()
    if words is not None:
        _search(found, words)
    elif topic:
        click.echo_via_pager(core.shown(_page(found, topic)))
    else:
        for entry in found.entries:
            click.echo(f"{entry.page.removesuffix('.md'):22} {entry.title}")


def _page(found: guide.Guide, topic: str) -> str:
    name = f"{topic.removesuffix('.md').lower()}.md"
    if name not in found.pages:
        known = ", ".join(entry.page.removesuffix(".md") for entry in found.entries)
        raise click.BadParameter(f"{topic!r} is no page of the guide. There are {known}.", param_hint="TOPIC")
    return found.pages[name]


def _search(found: guide.Guide, words: str) -> None:
    for each in core.find(found.sections, words):
        click.echo(f"{each.section.page.removesuffix('.md')}, {each.section.heading}\n  {each.excerpt}")
