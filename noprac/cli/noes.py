"""`noprac noes`: the journal of no's.

Takes: words, ids, what is wanted of them. Gives: lists and counts; a no of real life written down. May not: change what
was heard in a call, but for the note on it.
"""

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime
from functools import reduce
from typing import TypeVar

import click

from noprac.build import noes
from noprac.cli.kept import journal_for_writing, journal_up_to_date
from noprac.cli.lines import write
from noprac.core.debrief.noes import NoKind, Taken
from noprac.core.practice import said
from noprac.store.noes import Entry, Noes, Wanted

F = TypeVar("F", bound=Callable[..., object])

KINDS = click.Choice([kind.value for kind in NoKind])
DEEDS = click.Choice([deed.value.replace(" ", "-") for deed in Taken])
DAY = click.DateTime(["%Y-%m-%d"])

_FILTERS = (
    click.option("--kind", type=KINDS, help="What the no was about."),
    click.option("--did", type=DEEDS, help="What you did next."),
    click.option("--scenario", metavar="ID", default="", help="Heard in calls of this scenario."),
    click.option("--real/--calls", "real", default=None, help="Those of real life, or those of calls. [default: both]"),
    click.option("--since", type=DAY, help="From this day on."),
    click.option("--until", type=DAY, help="Up to this day."),
)


@click.group("noes", no_args_is_help=False)
def command() -> None:
    """The journal of no's: every no of your calls enters by itself, those of real life by hand. Days are your own."""


def filtered(function: F) -> F:
    """The options that say which no's are wanted."""
    return reduce(lambda made, option: option(made), reversed(_FILTERS), function)


@command.command("list", epilog="Example: noprac noes list --kind price --since 2026-01-01")
@filtered
@click.option("--most", type=click.IntRange(1), default=50, show_default=True, help="How many, the latest first.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def listing(*, most: int, as_json: bool, **wanted: object) -> None:
    """The no's, the latest first: when, who, what it was about, what you did, what it led to, the words."""
    _show(_wanted("", wanted), most, as_json=as_json)


@command.command("search", epilog="Example: noprac noes search next year")
@click.argument("text", nargs=-1, required=True)
@filtered
@click.option("--most", type=click.IntRange(1), default=50, show_default=True, help="How many, the latest first.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def search(*, text: tuple[str, ...], most: int, as_json: bool, **wanted: object) -> None:
    """The no's with all of these words, whole or in part, in what was said, by whom, or in your note."""
    _show(_wanted(" ".join(text), wanted), most, as_json=as_json)


@command.command("add", epilog='Example: noprac noes add "too expensive for a small firm" --did asked --who Dana')
@click.argument("words", nargs=-1, required=True)
@click.option("--did", type=DEEDS, default=Taken.ASKED.value, show_default=True, help="What you did next.")
@click.option("--kind", type=KINDS, help="What it was about. [default: guessed from the words]")
@click.option("--who", default="", help="Who said it.")
@click.option("--note", default="", help="What you want to remember.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def add(*, words: tuple[str, ...], did: str, kind: str | None, who: str, note: str, as_json: bool) -> None:
    """Write down a no of real life: WORDS are what they said no to, or how they said it."""
    with journal_for_writing() as journal:
        kept = noes.write_down(
            " ".join(words), journal, deed=_deed(did), kind=NoKind(kind) if kind else None, who=who, note=note
        )
    _tell(kept, as_json=as_json)


@command.command("note", epilog='Example: noprac noes note ID "ask next time who else decides"')
@click.argument("no_id", metavar="ID")
@click.argument("words", nargs=-1)
def note(*, no_id: str, words: tuple[str, ...]) -> None:
    """Put a note on a no, in place of an earlier one; without words it is taken away."""
    with journal_for_writing() as journal:
        Noes(journal.tables).note(no_id, " ".join(words))


@command.command("change", epilog="Example: noprac noes change ID --kind trust")
@click.argument("no_id", metavar="ID")
@click.option("--kind", type=KINDS, help="What it was about.")
@click.option("--did", type=DEEDS, help="What you did next.")
def change(*, no_id: str, kind: str | None, did: str | None) -> None:
    """Put a no of real life right."""
    with journal_for_writing() as journal:
        found = Noes(journal.tables).change(
            no_id, kind=NoKind(kind) if kind else None, deed=_deed(did) if did else None
        )
    _tell(found, as_json=False)


@command.command("delete", epilog="Example: noprac noes delete ID")
@click.argument("no_id", metavar="ID")
def delete(*, no_id: str) -> None:
    """Forget a no of real life; nothing of it stays in the file."""
    with journal_for_writing() as journal:
        Noes(journal.tables).delete(no_id)


@command.command("patterns", epilog="Example: noprac noes patterns --since 2026-01-01")
@filtered
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def patterns(*, as_json: bool, **wanted: object) -> None:
    """How many no's there were of each kind, what was done with them, and how many were embraced: asked about, or let
    go well.
    """
    with journal_up_to_date() as journal:
        counts = Noes(journal.tables).counts(_wanted("", wanted))
    kinds, deeds, embraced = Counter[NoKind](), Counter[Taken](), Counter[NoKind]()
    for count in counts:
        kinds[count.kind] += count.noes
        deeds[count.deed] += count.noes
        embraced[count.kind] += count.embraced
    if as_json:
        write({"noes": kinds.total(), "embraced": embraced.total(), "kinds": dict(kinds), "deeds": dict(deeds)})
        return
    click.echo(f"{kinds.total()} heard, {embraced.total()} embraced.")
    for kind, n in kinds.most_common():
        click.echo(f"{kind:12} {n:5}   {embraced[kind]} embraced")
    click.echo("")
    for deed, n in deeds.most_common():
        click.echo(f"{said.DEEDS[deed]:17} {n:5}")


def _show(wanted: Wanted, most: int, *, as_json: bool) -> None:
    with journal_up_to_date() as journal:
        found = Noes(journal.tables).find(wanted, most=most)
    for entry in found:
        if as_json:
            write(object_of(entry))
        else:
            click.echo(_line(entry))


def _tell(entry: Entry, *, as_json: bool) -> None:
    if as_json:
        write(object_of(entry))
    else:
        click.echo(f"{entry.id}  {entry.kind}, {said.DEEDS[entry.deed]}: {entry.words}")


def object_of(entry: Entry) -> dict[str, object]:
    """A no as commands print it."""
    return {
        "id": entry.id,
        "call": entry.call,
        "turn": entry.turn,
        "second": entry.second,
        "heard": entry.heard,
        "day": entry.day.isoformat(),
        "who": entry.who,
        "scenario": entry.scenario or None,
        "kind": entry.kind.value,
        "did": entry.deed.value,
        "embraced": entry.embraced,
        "led_to": entry.led.value if entry.led else None,
        "words": entry.words,
        "answer": entry.answer,
        "pause": entry.pause,
        "note": entry.note,
    }


def _line(entry: Entry) -> str:
    led = f", {said.LED[entry.led]}" if entry.led else ""
    note = f"  [{entry.note}]" if entry.note else ""
    who = entry.who or "real life"
    return f"{entry.id}  {entry.day}  {who}: {entry.kind}, {said.DEEDS[entry.deed]}{led}: {entry.words}{note}"


def _wanted(text: str, given: dict[str, object]) -> Wanted:
    kind, did, real = given["kind"], given["did"], given["real"]
    return Wanted(
        text=text,
        kind=NoKind(kind) if isinstance(kind, str) else None,
        deed=_deed(did) if isinstance(did, str) else None,
        scenario=str(given["scenario"]),
        real=real if isinstance(real, bool) else None,
        since=_day(given["since"]),
        until=_day(given["until"]),
    )


def _deed(name: str) -> Taken:
    return Taken(name.replace("-", " "))


def _day(value: object) -> date | None:
    return value.date() if isinstance(value, datetime) else None
