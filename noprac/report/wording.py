"""What things are called where a person reads them on paper.

Takes: values of the core. Gives: short, plain words. May not: judge: the debrief does.
"""

from collections.abc import Iterator, Mapping

from noprac.core.call import Line
from noprac.core.debrief.letter import Debrief, No, Passage
from noprac.core.debrief.noes import NoKind
from noprac.core.debrief.review import Correction, Remark, Verdict
from noprac.core.moves import NOS, Act, Ending, Move, YesKind
from noprac.core.practice.said import DEEDS
from noprac.core.score import Category, Evidence, Scores

ENDINGS: Mapping[Ending | None, str] = {
    Ending.COMMITMENT: "a commitment",
    Ending.CONFIRMED_NEXT_STEP: "a next step",
    Ending.HONEST_NO: "an honest no",
    Ending.NO_FOR_NOW: "no for now",
    Ending.COUNTERFEIT_YES: "a yes to get away",
    Ending.HANG_UP: "hung up",
    None: "not finished",
}
YESES: Mapping[YesKind, str] = {
    YesKind.COUNTERFEIT: "yes, to get away",
    YesKind.CONFIRMATION: "yes, that is so",
    YesKind.COMMITMENT: "yes, I will",
}
SCORES: Mapping[Category, str] = {
    Category.NO_FRAMING: "Going for the no",
    Category.DETACHMENT: "Letting go",
    Category.CURIOSITY: "Curiosity after a no",
    Category.LISTENING: "Listening",
    Category.OVERALL: "Overall",
    Category.DELIVERY: "Voice after a no",
}
NOES: Mapping[NoKind, str] = {
    NoKind.PRICE: "about the price",
    NoKind.TIMING: "about the time",
    NoKind.NEED: "about the need",
    NoKind.TRUST: "about trust",
    NoKind.AUTHORITY: "about who decides",
    NoKind.COMPETITOR: "about somebody else's offer",
    NoKind.HABIT: "about how it has always been",
    NoKind.PLAIN: "a plain no",
}
_MOVES = {
    Move.NO_QUESTION: "no-oriented question",
    Move.YES_QUESTION: "question that fishes for a yes",
    Move.FACT_QUESTION: "question of fact",
    Move.NEXT_STEP_OFFER: "offer of a next step",
    Move.ASK_FOR_NO: "asked for the no",
    Move.ACKNOWLEDGE: "took it in",
    Move.DOOR_OPEN: "left the door open",
    Move.GIVE_FREELY: "gave freely",
    Move.REBUT: "argued back",
    Move.PLEAD: "pleaded",
}


def move(value: Move) -> str:
    """A move's name."""
    return _MOVES.get(value, value.value.replace("_", " "))


def mark(act: Act, yes: YesKind | None) -> str:
    """What stands at a line in the picture; "" for lines that are neither a no nor a yes."""
    if yes is not None:
        return YESES[yes]
    return "no" if act in NOS else ""


def scores(given: Scores) -> Iterator[tuple[str, str]]:
    """Each score's name and value. One without an occasion says so; the voice's is told only where there was one."""
    for category, name in SCORES.items():
        value = getattr(given, category.value)
        if value is not None or category is not Category.DELIVERY:
            yield name, "no occasion" if value is None else str(value)


def points(value: int) -> str:
    """Points with their sign; the sign of the minus as wide as the plus."""
    return f"+{value}" if value > 0 else f"\u2212{-value}" if value < 0 else "0"


def remark(value: Remark) -> str:
    """What the trainee says of a turn."""
    if isinstance(value, Correction):
        return f"Turn {value.turn} was truly: “{value.text}”"
    says = "not" if value.verdict is Verdict.WRONG else "not seen:"
    note = f" {value.note}" if value.note else ""
    return f"Turn {value.turn}, “{value.words}”: {says} {move(value.move)}.{note}"


PICTURE = (
    "Guard, trust and interest at each of their lines. Open circles are nos; filled ones yeses: full where they will do"
    " something, half where they only agree, pale where they want to be rid of it."
)
FORMULA = (
    "A score is 40 + 60 \u00d7 points ÷ possible points, kept within 0 and 100. Overall weighs the first two by three"
    " and the others by two; each point of its own moves it by two hundredths. How the call ended earns nothing."
)


def about(letter: Debrief) -> str:
    """Whose call it was, and how it ended."""
    who = letter.scenario.persona
    return f"Your call with {who.name}, {who.role}, {who.company}. It ended in: {ENDINGS[letter.ending]}."


def first_name(letter: Debrief) -> str:
    """What stands before the prospect's lines."""
    return next(iter(letter.scenario.persona.name.split()), "They")


def would_answer(letter: Debrief, answer: Line) -> str:
    """What the better line would have drawn."""
    return f"{first_name(letter)} would have answered: “{answer.text}”"


def moves(passage: Passage) -> str:
    """The moves of an answer, in the order of its words."""
    return ", ".join(("perhaps " if perhaps else "") + move(name) for name, perhaps in passage.moves)


def remarks(passage: Passage) -> Iterator[str]:
    """What the trainee says of the turn, without its number."""
    if passage.heard is not None:
        yield f"Heard at first: “{passage.heard}”" if passage.heard else "Not heard at first."
    for contest in passage.contests:
        note = f" {contest.note}" if contest.note else ""
        yield f"Contested: {'no' if contest.verdict is Verdict.WRONG else 'also'} {move(contest.move)}.{note}"


def no(value: No) -> str:
    """What a no was about, and how it was taken."""
    return f"Turn {value.turn}: {NOES[value.kind]}, {DEEDS[value.next]}."


def reckonings(letter: Debrief) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """The scores with their names, "" where there is one reckoning: as first heard and tagged, then as contested."""
    own = tuple(scores(letter.score.scores))
    if letter.unremarked is None:
        return (("", own),)
    return (("First", tuple(scores(letter.unremarked.scores))), ("As you contest and correct it", own))


def counted(proof: Evidence) -> str:
    """A proof's points and what they count for."""
    of = f" of {proof.of}" if proof.of else ""
    return f"{points(proof.points)}{of}, {SCORES[proof.counts_for].lower()}"


def made_by(letter: Debrief) -> str:
    """What the receipt was made by."""
    tagger = f", moves named by {letter.tagger}" if letter.tagger else ""
    return f"Rubric {letter.rubric_version}{tagger}. Scenario {letter.scenario.id}, seed {letter.seed}. noprac."
