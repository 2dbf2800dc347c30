"""The objects that commands print: one shape each, whatever command prints it.

Takes: calls and scores. Gives: plain values in the order they are written. May not: print.
"""

from collections.abc import Sequence
from dataclasses import asdict

from noprac.core.call import Call, Line, Stage, transcript
from noprac.core.debrief.kept import Receipt
from noprac.core.debrief.tone import Tone, tone
from noprac.core.delivery import Delivery
from noprac.core.moves import YES_KIND
from noprac.core.score import Score, score


def score_object(name: object, given: Score, spoken: Tone | None = None) -> dict[str, object]:
    """What `score` answers for the call `name`; where something was `spoken`, with how it sounded."""
    answer: dict[str, object] = {
        "id": name,
        "scores": asdict(given.scores),
        "evidence": [_evidence(asdict(piece)) for piece in given.evidence],
        "rubric_version": given.rubric_version,
    }
    return answer if spoken is None else {**answer, "delivery": _tone(spoken)}


def _tone(spoken: Tone) -> dict[str, object]:
    told = asdict(spoken)
    turns = [{"turn": t.turn, "after_no": t.after_no, "pause": t.pause, **_delivery(t.delivery)} for t in spoken.turns]
    return {"lines": list(spoken.lines), **told, "turns": turns}


def _delivery(turn: Delivery) -> dict[str, object]:
    return {"pace": turn.pace, "tempo": turn.tempo, **asdict(turn)}


def _evidence(piece: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in piece.items() if not (key == "instead" and value is None)}


def line_object(line: Line) -> dict[str, object]:
    """A line of the prospect."""
    state = line.state
    shown: dict[str, object] = {"turn": line.turn, "prospect_act": line.act.value, "prospect": line.text}
    if line.act in YES_KIND:
        shown["yes_kind"] = YES_KIND[line.act].value
    levels = {name: getattr(state, name) for name in ("guard", "trust", "interest", "patience")}
    shown["state"] = {**levels, "phase": str(state.phase), "mood": state.mood.value}
    return shown


def latest_line(call: Call) -> dict[str, object]:
    """The prospect's latest line, as `play` prints it."""
    shown = {**line_object(call.turns[-1].line), "ended": call.ending is not None}
    return shown if call.ending is None else {**shown, "ending": call.ending.value}


def result_object(name: object, call: Call) -> dict[str, object]:
    """What `play` prints after the end: the score, the ending, and the ending that would have been right."""
    exchanges = transcript(call)
    return {
        **score_object(name, score(exchanges), tone(exchanges)),
        "ending": call.ending.value if call.ending is not None else None,
        "right_ending": call.right_ending.value if call.stage is Stage.ENDED else None,
    }


def call_object(name: object, made: Receipt, said: Sequence[str] | None = None) -> dict[str, object]:
    """A whole call as its receipt has it: `turns` as `score` reads them. `said`: what the recordings say, turn by turn,
    where the trainee was one; then each turn has it beside what was heard."""
    turns = []
    for number, exchange in enumerate(made.exchanges):
        turn = {
            "prospect_act": exchange.act.value,
            "prospect": exchange.prospect,
            "trainee": exchange.trainee,
            "moves": sorted({span.move.value for span in exchange.moves.spans}),
        }
        if said is not None:
            turn |= {"said": said[number], "heard": exchange.trainee}
        turns.append(turn)
    return {
        "id": name,
        "turns": turns,
        **score_object(name, made.score, tone(made.exchanges)),
        "ending": made.ending.value if made.ending is not None else None,
        "right_ending": made.right_ending.value if made.ending is not None else None,
    }
