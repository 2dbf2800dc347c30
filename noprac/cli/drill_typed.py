"""A drill typed by a person at a terminal.

Takes: plain lines. Gives: each prompt, what there is to say about each answer, models of both kinds. May not: judge.
"""

import sys

import click

from noprac.build.drills import Sitting
from noprac.build.quick_call import QuickCall
from noprac.cli.drill_lines import LONGEST, Now
from noprac.core.drills.answer import Judgement, Outcome
from noprac.core.drills.drill import TASKS, TITLES, Drill, Prompt
from noprac.core.drills.exercise import Exercise

KEYS = "/hint for help, /end to stop. After an answer: Enter goes on, /again tries again, /did says that you did it."


def by_hand(sitting: Sitting, seed: int, now: Now) -> None:
    """Put the prompts of a sitting to a person, until the last one or `/end`."""
    click.echo(KEYS)
    said: Drill | None = None
    while True:
        prompt = sitting.prompt
        if prompt.drill is not said:
            said = prompt.drill
            click.echo(f"\n{TITLES[said]} - {TASKS[said]}")
        if not _one(sitting, seed, now) or sitting.last:
            break
        sitting.next()
    click.echo(f"\n{sitting.passed} of {sitting.judged} passed.")


def _one(sitting: Sitting, seed: int, now: Now) -> bool:
    """One prompt, as often as it is tried; whether to go on."""
    click.echo("")
    _put(sitting.exercise, sitting.number + 1, len(sitting.prompts))
    while True:
        if sitting.prompt.drill is Drill.QUICK_TO_NO:
            if not _call(sitting, seed, now):
                return False
        elif not _answer(sitting, now):
            return False
        again = _afterwards(sitting, now)
        if again is None:
            return False
        if not again:
            return True
        sitting.again()


def _put(exercise: Exercise, number: int, of: int) -> None:
    prompt = exercise.prompt
    click.echo(f"{number} of {of}" + (f": {prompt.about}" if prompt.about else ""))
    click.echo(f"  “{prompt.line}”" if prompt.drill is not Drill.QUICK_TO_NO else f"  {prompt.line}")
    if exercise.help:
        click.echo(f"  Hint: {exercise.help}")


def _read(who: str = "You: ") -> str:
    """A line of the person's; `/end` at the end of the input."""
    click.echo(who, nl=False)
    text = sys.stdin.readline()
    return text.strip()[:LONGEST] if text else "/end"


def _answer(sitting: Sitting, now: Now) -> bool:
    """Answers until one is judged; False where the person stops."""
    while not sitting.exercise.over:
        text = _read()
        if text == "/end":
            return False
        if text == "/hint":
            click.echo(f"  Hint: {sitting.hint().help}")
        elif text == "/did" and sitting.exercise.contestable:
            _say(sitting.contest(now()))
        elif text:
            _say(sitting.answer(text, now()))
    return True


def _call(sitting: Sitting, seed: int, now: Now) -> bool:
    call = QuickCall(sitting.prompt, sitting.journal, seed)
    try:
        while not call.over:
            click.echo(f"{_name(call)} ({call.seconds:.0f} s): {call.call.turns[-1].line.text}")
            text = _read()
            if text == "/end":
                call.hang_up()
            elif text:
                call.answer(text)
        click.echo(f"{_name(call)} ({call.seconds:.0f} s): {call.call.turns[-1].line.text}")
        _say(sitting.answer_by_call(call.call, call.seconds, now()))
    finally:
        call.close()
    return True


def _name(call: QuickCall) -> str:
    return call.call.scenario.persona.name


def _afterwards(sitting: Sitting, now: Now) -> bool | None:
    """Whether to try again; None to stop."""
    while True:
        text = _read("Enter, /again, /did or /end: ")
        if text == "/did" and sitting.exercise.contestable:
            sitting.contest(now())
            click.echo("  It counts as you say.")
        elif text == "/end":
            return None
        else:
            return text == "/again"


def _say(exercise: Exercise) -> None:
    judgement = exercise.judgement
    if judgement is None:
        return
    if not exercise.over:
        click.echo(f"  {judgement.ask}")
        return
    click.echo(f"  {_outcome(judgement, contested=exercise.contested)}")
    for point in judgement.points:
        click.echo(f"  {point.got}/{point.most}  {point.why}")
    for line in models(exercise.prompt):
        click.echo(f"  {line}")


def _outcome(judgement: Judgement, *, contested: bool) -> str:
    if contested:
        return "It counts as you say."
    word = "Passed" if judgement.outcome is Outcome.PASSED else "Not yet"
    return f"{word}. {judgement.got} of {judgement.most} points."


def models(prompt: Prompt) -> tuple[str, ...]:
    """What works and what leans."""
    return tuple(
        f"{kind}: {model}"
        for kind, all_ in (("Works", prompt.right), ("Leans", (prompt.wrong,)))
        for model in all_
        if model
    )
