"""The words of the drills' pages.

Takes: drills, numbers, judgements. Gives: plain text, second person, on the move and never on the person. May not: be
markup.
"""

from noprac.core.drills.answer import Answer, Judgement, Outcome, Point
from noprac.core.drills.drill import TASKS, TITLES, Drill, Prompt
from noprac.core.drills.yeses import FEW, Week
from noprac.core.moves import YesKind
from noprac.core.speech import Via
from noprac.gui import formats, rooms, texts
from noprac.gui.below import below
from noprac.gui.tongue import tr

DRILLS = rooms.DRILLS
DRILL = tr("The drill")
TODAY = tr("Today's ten minutes")
START_TODAY = tr("Start")
NOTHING_DUE = tr("Nothing is due today. Any drill can be done all the same.")
CHOOSE = tr("One skill at a time")
CALIBRATION = tr("Which yes, and how sure")
FEW_YET = tr("Few answers yet: it will move.")
BRIER = tr("Brier score")
OWN = tr("Your own offer")
OWN_WHY = tr("The prompts speak of it. A few words each, as they stand after “with” or “against”.")
OWN_FIELDS = {"offer": tr("What you sell"), "buyer": tr("Whom you sell to"), "result": tr("What it brings them")}
OWN_EXAMPLES = {"offer": "our route planner", "buyer": "fleet managers", "result": "fewer empty trips"}
KEEP = tr("Keep")
CHANGE_OWN = tr("Change your own offer")
KEPT = tr("Kept.")

LEAVE = tr("Stop")
HINT, MORE_HINT = tr("A hint"), tr("More of a hint")
SEND = tr("Say it")
TYPE_HERE = tr("Type what you would say, then press Enter")
TYPE_CHOICE = tr("Or type it, then press Enter")
TYPE_NAME = tr("What you would say")
TYPE, SPEAK = tr("Type"), tr("Speak")
HEAR_AGAIN = tr("Hear it again")
NEXT, AGAIN, DID = tr("Next"), tr("Once more"), tr("I did that")
FINISH, DONE = tr("Finish"), tr("Done")
RING_UP = tr("Ring up")
DEBRIEF = tr("Read the debrief")
WORKS, LEANS = tr("This works"), tr("This leans")
PLAY, STOP = tr("Play"), tr("Stop")
PREPARING = tr("Getting ready…")
LISTEN = tr("Listen")
YOUR_TURN = tr("Your turn")
JUDGING = tr("One moment")
PASSED, NOT_YET = tr("That does it."), tr("Not yet.")
COUNTED = tr("It counts as you say.")
HEARD, YOU_SAID = tr("Heard: “{}”"), tr("You said: “{}”")
SURE = tr("How sure are you?")
WHICH = {
    YesKind.COUNTERFEIT: tr("Counterfeit"),
    YesKind.CONFIRMATION: tr("Confirmation"),
    YesKind.COMMITMENT: tr("Commitment"),
}
PERCENTS = (50, 60, 70, 80, 90, 100)


def today(minutes: int, prompts: int, drills: int) -> str:
    """What waits today."""
    return tr("{prompts} from {drills}, about {minutes}.").format(
        prompts=tr("%n prompt(s)", None, prompts),
        drills=tr("%n drill(s)", "from how many", drills),
        minutes=tr("%n minute(s)", None, minutes),
    )


def done_today(count: int) -> str:
    """What was done today; "" for nothing."""
    return tr("%n prompt(s) done today.", None, count) if count else ""


def due(count: int) -> str:
    """How much of a drill is due."""
    return tr("%n due today", None, count) if count else tr("nothing due")


def place(number: int, of: int) -> str:
    """Where one stands in a round."""
    return tr("{n} of {whole}").format(n=number, whole=of)


def in_drill(drill: Drill | None) -> str:
    """The window's title."""
    return f"{texts.APP} · {title(drill) if drill else TODAY}"


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
    return tr("{why} {got} of {most}.").format(why=below(point.why), got=point.got, most=point.most)


def heard(answer: Answer) -> str:
    """What was heard, or typed; "" for nothing."""
    if not answer.text:
        return ""
    return (HEARD if answer.via is Via.VOICE else YOU_SAID).format(answer.text)


def round_over(passed: int, judged: int) -> str:
    """After the last prompt."""
    if passed < judged:
        return tr("{n} of {whole} did it. What did not comes back tomorrow.").format(n=passed, whole=judged)
    return tr("All %n did it.", None, judged)


def calibration(score: float, count: int) -> str:
    """The Brier score, and what it rests on."""
    told = tr("Brier score {score} over {answers}; 0 is best, {guess} is guessing.").format(
        score=formats.number(score, 2), answers=_answers(count), guess=formats.number(0.25, 2)
    )
    return f"{told} {FEW_YET}" if count < FEW else told


def weeks(count: int) -> str:
    """What the picture rests on."""
    return tr("{answers}, week by week; lower is better").format(answers=_answers(count))


def week(one: Week) -> str:
    """A week in words."""
    return tr("week of {day}, {score} over {answers}").format(
        day=formats.day(one.monday), score=formats.number(one.score, 2), answers=_answers(one.count)
    )


def step(percent: int, right: float, count: int) -> str:
    """How often one was right who was so sure."""
    return tr("{percent} percent sure: right in {n} of {whole}").format(
        percent=percent, n=round(right * count), whole=count
    )


def is_call(prompt: Prompt) -> bool:
    """Whether the prompt is a call."""
    return prompt.drill is Drill.QUICK_TO_NO


def title(drill: Drill) -> str:
    """What a drill is called."""
    return below(TITLES[drill])


def task(drill: Drill) -> str:
    """What a drill asks for."""
    return below(TASKS[drill])


def _answers(count: int) -> str:
    return tr("%n answer(s)", None, count)
