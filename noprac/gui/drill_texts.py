"""The words of the drills' pages.

Takes: drills, numbers, judgements. Gives: plain text, second person, on the move and never on the person. May not: be
markup.
"""

from noprac.core.drills.answer import Answer, Judgement, Outcome, Point
from noprac.core.drills.drill import TITLES, Drill, Prompt
from noprac.core.drills.yeses import FEW, Week
from noprac.core.moves import YesKind
from noprac.core.speech import Via

DRILLS = "Drills"
DRILL = "The drill"
TODAY = "Today's ten minutes"
START_TODAY = "Start"
NOTHING_DUE = "Nothing is due today. Any drill can be done all the same."
CHOOSE = "One skill at a time"
CALIBRATION = "Which yes, and how sure"
BRIER = "Brier score"
OWN = "Your own offer"
OWN_WHY = "The prompts speak of it. A few words each, as they stand after “with” or “against”."
OWN_FIELDS = {"offer": "What you sell", "buyer": "Whom you sell to", "result": "What it brings them"}
OWN_EXAMPLES = {"offer": "our route planner", "buyer": "fleet managers", "result": "fewer empty trips"}
KEEP = "Keep"
CHANGE_OWN = "Change your own offer"
KEPT = "Kept."

LEAVE = "Stop"
HINT, MORE_HINT = "A hint", "More of a hint"
SEND = "Say it"
TYPE_HERE = "Type what you would say, then press Enter"
TYPE_NAME = "What you would say"
TYPE, SPEAK = "Type", "Speak"
HEAR_AGAIN = "Hear it again"
NEXT, AGAIN, DID, FINISH = "Next", "Once more", "I did that", "Done"
RING_UP = "Ring up"
DEBRIEF = "Read the debrief"
WORKS, LEANS = "This works", "This leans"
PLAY, STOP = "Play", "Stop"
PREPARING = "Getting ready…"
LISTEN = "Listen"
YOUR_TURN = "Your turn"
JUDGING = "One moment"
PASSED, NOT_YET = "That does it.", "Not yet."
COUNTED = "It counts as you say."
HEARD, YOU_SAID = "Heard: “{}”", "You said: “{}”"
SURE = "How sure are you?"
WHICH = {
    YesKind.COUNTERFEIT: "Counterfeit",
    YesKind.CONFIRMATION: "Confirmation",
    YesKind.COMMITMENT: "Commitment",
}
PERCENTS = (50, 60, 70, 80, 90, 100)


def today(minutes: int, prompts: int, drills: int) -> str:
    """What waits today."""
    return f"{_many(prompts, 'prompt')} from {_many(drills, 'drill')}, about {_many(minutes, 'minute')}."


def done_today(count: int) -> str:
    """What was done today; "" for nothing."""
    return f"{_many(count, 'prompt')} done today." if count else ""


def due(count: int) -> str:
    """How much of a drill is due."""
    return f"{count} due today" if count else "nothing due"


def place(number: int, of: int) -> str:
    """Where one stands in a round."""
    return f"{number} of {of}"


def in_drill(drill: Drill | None) -> str:
    """The window's title."""
    return f"noprac · {TITLES[drill] if drill else TODAY}"


def outcome(judgement: Judgement, *, contested: bool) -> str:
    """What became of an answer."""
    if contested:
        return COUNTED
    return PASSED if judgement.outcome is Outcome.PASSED else NOT_YET


def tone(judgement: Judgement, *, contested: bool) -> str:
    """How it is written."""
    return "good" if contested or judgement.outcome is Outcome.PASSED else "care"


def mark(point: Point) -> str:
    """A point, by shape: had, had in part, not had."""
    return "●" if point.got == point.most else "◐" if point.got else "○"


def spoken_mark(point: Point) -> str:
    """The same for a screen reader."""
    return f"{point.why} {point.got} of {point.most}."


def heard(answer: Answer) -> str:
    """What was heard, or typed; "" for nothing."""
    if not answer.text:
        return ""
    return (HEARD if answer.via is Via.VOICE else YOU_SAID).format(answer.text)


def round_over(passed: int, judged: int) -> str:
    """After the last prompt."""
    return (
        f"{passed} of {judged} did it. What did not comes back tomorrow."
        if passed < judged
        else f"All {judged} did it."
    )


def calibration(score: float, count: int) -> str:
    """The Brier score, and what it rests on."""
    few = " Few answers yet: it will move." if count < FEW else ""
    return f"Brier score {score:.2f} over {_many(count, 'answer')}; 0 is best, 0.25 is guessing.{few}"


def weeks(count: int) -> str:
    """What the picture rests on."""
    return f"{_many(count, 'answer')}, week by week; lower is better"


def week(one: Week) -> str:
    """A week in words."""
    return f"week of {one.monday:%d %b %Y}, {one.score:.2f} over {_many(one.count, 'answer')}"


def step(percent: int, right: float, count: int) -> str:
    """How often one was right who was so sure."""
    return f"{percent} percent sure: right in {round(right * count)} of {count}"


def is_call(prompt: Prompt) -> bool:
    """Whether the prompt is a call."""
    return prompt.drill is Drill.QUICK_TO_NO


def _many(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
