"""A drill by JSON Lines.

Takes: `{"trainee": "…"}`, `{"hint": true}`, and once an answer was judged `{"again": true}`, `{"contest": true}` or
`{"next": true}`. Gives: each prompt, each judgement, a summary. May not: answer a line that it could not use.
"""

from collections.abc import Callable
from datetime import datetime
from typing import BinaryIO

from noprac.build.drills import Sitting
from noprac.build.quick_call import QuickCall
from noprac.cli import answers, lines
from noprac.cli.lines import BadLine
from noprac.core.drills.drill import Drill, Prompt
from noprac.core.drills.exercise import Exercise

LONGEST = 2_000  # characters of an answer

Now = Callable[[], datetime]


class Lines:
    """A sitting, put line by line. `seed`: of the person that a quick call rings."""

    def __init__(self, sitting: Sitting, seed: int, now: Now) -> None:
        self._sitting, self._seed, self._now = sitting, seed, now
        self._call: QuickCall | None = None
        self._show()

    def take(self, number: int, value: dict[str, object]) -> bool:
        """Do what a line says; whether there is more to come. Raises BadLine."""
        match value:
            case {"trainee": str(text)}:
                self._answer(number, text)
            case {"hint": True}:
                self._unjudged(number)
                self._sitting.hint()
                self._show()
            case {"again": True} | {"contest": True} | {"next": True}:
                return self._after(number, value)
            case _:
                raise BadLine(number, 'give {"trainee": "the words"}, "hint", "again", "contest" or "next", each true.')
        return True

    def close(self) -> None:
        """Let go of a call in hand, and say what became of the sitting."""
        self._hang_up()
        sitting = self._sitting
        lines.write({"prompts": len(sitting.prompts), "judged": sitting.judged, "passed": sitting.passed})

    def _after(self, number: int, value: dict[str, object]) -> bool:
        sitting, exercise = self._sitting, self._sitting.exercise
        if "contest" in value:
            if not exercise.contestable:
                raise BadLine(number, "there is nothing to contest.")
            sitting.contest(self._now())
            lines.write(judged(sitting))
            return True
        if not exercise.over:
            raise BadLine(number, 'nothing was judged yet; give {"trainee": "the words"}.')
        if "again" in value:
            sitting.again()
        elif sitting.last:
            return False
        else:
            sitting.next()
        self._show()
        return True

    def _unjudged(self, number: int) -> None:
        if self._sitting.exercise.over:
            raise BadLine(number, 'that one was judged; give {"next": true}, {"again": true} or {"contest": true}.')

    def _answer(self, number: int, text: str) -> None:
        self._unjudged(number)
        if len(text) > LONGEST:
            raise BadLine(number, f'"trainee" has more than {LONGEST} characters; shorten it.')
        if self._call is None:
            self._sitting.answer(text, self._now())
            lines.write(judged(self._sitting))
        else:
            self._turn(self._call, text)

    def _turn(self, call: QuickCall, text: str) -> None:
        call.answer(text)
        lines.write(_line(call))
        if call.over:
            self._sitting.answer_by_call(call.call, call.seconds, self._now())
            self._hang_up()
            lines.write(judged(self._sitting))

    def _hang_up(self) -> None:
        call, self._call = self._call, None
        if call is not None:
            if not call.over:
                call.hang_up()
            call.close()

    def _show(self) -> None:
        sitting, exercise = self._sitting, self._sitting.exercise
        lines.write(put(exercise, sitting.number + 1, len(sitting.prompts)))
        if sitting.prompt.drill is Drill.QUICK_TO_NO and self._call is None:
            self._call = QuickCall(sitting.prompt, sitting.journal, self._seed)
            lines.write(_line(self._call))


def by_lines(sitting: Sitting, seed: int, file: BinaryIO, now: Now) -> None:
    """Put the prompts of a sitting to the JSON Lines of `file`. Raises BadLine."""
    one = Lines(sitting, seed, now)
    try:
        for number, value in lines.read(file):
            if not one.take(number, value):
                break
    finally:
        one.close()


def put(exercise: Exercise, number: int, of: int) -> dict[str, object]:
    """A prompt as it is put."""
    prompt = exercise.prompt
    shown: dict[str, object] = {"drill": prompt.drill, "prompt": prompt.id, "number": number, "of": of}
    texts = {"about": prompt.about, "line": prompt.line, "hint": exercise.help}
    return shown | {name: text for name, text in texts.items() if text}


def judged(sitting: Sitting) -> dict[str, object]:
    """What there is to say about an answer; once it is judged, with the models and when the skill comes back."""
    exercise, judgement = sitting.exercise, sitting.exercise.judgement
    shown: dict[str, object] = {"prompt": exercise.prompt.id}
    if judgement is None:
        return shown
    shown |= {"outcome": judgement.outcome, "heard": exercise.last.text if exercise.last else ""}
    if not exercise.over:
        return {**shown, "ask": judgement.ask}
    points = [{"name": p.name, "got": p.got, "of": p.most, "why": p.why} for p in judgement.points]
    shown |= {"got": judgement.got, "of": judgement.most, "points": points, **_models(exercise.prompt)}
    shown |= {"grade": exercise.grade.name.lower()}
    if exercise.contested:
        shown |= {"contested": True}
    card = sitting.card
    return shown if card is None else {**shown, "due": card.due.isoformat(timespec="seconds")}


def _models(prompt: Prompt) -> dict[str, object]:
    return {name: model for name, model in (("right", list(prompt.right)), ("wrong", prompt.wrong)) if model}


def _line(call: QuickCall) -> dict[str, object]:
    return {**answers.latest_line(call.call), "seconds": round(call.seconds, 1)}
