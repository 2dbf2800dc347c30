"""`noprac demo`: a whole call with nobody at the microphone.

Takes: a scenario and a trainee whose recordings come with the app. Gives: the transcript as it happens, what was said
beside what was heard, the score; files with `--out`. May not: pass the recognised words as text, or need a sound card.
"""

import json
from collections.abc import Callable
from pathlib import Path

import click

from noprac import build
from noprac.build import demonstration, sounds
from noprac.build.demonstration import Demo
from noprac.cli import answers
from noprac.cli.kept import journal_unless
from noprac.cli.lines import write
from noprac.core.debrief.kept import receipt
from noprac.core.debrief.letter import debrief
from noprac.core.events import Began, LineStarted, Note, Said, Unheard
from noprac.core.scenario import Scenario
from noprac.engine.engine import Update
from noprac.report import html, text
from noprac.store.disk import make_folder, write_whole

TRAINEES = ("skilled", "pushy")
TINY = "tiny"


@click.command("demo", epilog="Example: noprac demo --trainee pushy --out demo-call")
@click.option("--scenario", "name", default="lead-generation", show_default=True, help="Its id or its file.")
@click.option("--trainee", type=click.Choice(TRAINEES), default=TRAINEES[0], show_default=True, help="Who calls.")
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), help="A folder for call.json, call.wav, debrief.html."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object; the transcript goes to standard error.")
@click.option(
    "--engine",
    type=click.Choice([TINY, build.EMBEDDED]),
    help="What hears: the demo's own small model, or the general one. [default: NOPRAC_MODEL, else tiny]",
)
@click.option(
    "--seed", type=click.IntRange(0, 2**31 - 1), default=0, show_default=True, help="Which prospect is drawn."
)
@click.option("--aloud", is_flag=True, help="Through the loudspeaker, in real time.")
@click.option("--no-journal", is_flag=True, help="Keep nothing of the call.")
def command(
    *,
    name: str,
    trainee: str,
    out: Path | None,
    as_json: bool,
    engine: str | None,
    seed: int,
    aloud: bool,
    no_journal: bool,
) -> None:
    """Play a whole call: a recorded trainee is heard by the recogniser, the prospect is synthesised, and the call is
    scored from 0 to 100. Needs no screen, no sound card and no network.
    """
    source = build.scenario(name)
    if out is not None:
        make_folder(out)
    say = _teller(to_stderr=as_json)
    with journal_unless(no_journal) as journal:
        made = demonstration.demo(
            source,
            trainee,
            watcher=_watcher(say, source.scenario, trainee),
            model=build.tiny_model() if engine == TINY else engine,
            aloud=aloud,
            journal=journal,
            seed=seed,
        )
    result = _result(made, f"{source.scenario.id}-{trainee}-{seed}")
    if out is not None:
        _write_files(out, made, result)
    _end(made, result, say, as_json=as_json)


def _teller(*, to_stderr: bool) -> Callable[[str], None]:
    return lambda text: click.echo(text, err=to_stderr)


def _watcher(say: Callable[[str], None], scenario: Scenario, trainee: str) -> Callable[[Update], None]:
    """Tells of each event as it happens."""
    prospect = scenario.persona.name

    def watch(update: Update) -> None:
        match update.event:
            case Began():
                say(f"{scenario.title}. The trainee is a recording ({trainee}), heard by the recogniser.\n")
            case LineStarted():
                say(f"{prospect}: {update.call.turns[-1].line.text}")
            case Said() as turn:
                moves = ", ".join(sorted(move.value for move in turn.moves.sure()))
                say(f"  heard: {turn.text}  [{moves}]")
            case Unheard():
                say("  heard: nothing that could be made out")
            case _:
                pass
        for effect in update.effects:
            if isinstance(effect, Note):
                say(f"  ({effect.text})")

    return watch


def _result(made: Demo, name: str) -> dict[str, object]:
    engine = {"name": made.recogniser, "model": made.model}
    return {**answers.call_object(name, receipt(made.call), made.said), "engine": engine}


def _write_files(out: Path, made: Demo, result: dict[str, object]) -> None:
    write_whole(out / "call.json", (json.dumps(result, indent=2, ensure_ascii=False) + "\n").encode("utf-8"))
    sounds.write(out / "call.wav", made.track)
    write_whole(out / "debrief.html", html.page(debrief(made.call)).encode("utf-8"))


def _end(made: Demo, result: dict[str, object], say: Callable[[str], None], *, as_json: bool) -> None:
    say("")
    for number, (said, turn) in enumerate(zip(made.said, made.call.turns, strict=False), start=1):
        heard = turn.said.text if turn.said is not None else ""
        if said != heard:
            say(f"  turn {number} was said: {said}")
    for line in text.result(debrief(made.call)):
        say(line)
    if as_json:
        write(result)
