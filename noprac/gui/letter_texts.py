"""The words of the debrief page.

Takes: names and numbers. Gives: plain text, second person, on moves and never on the person. May not: be markup.
"""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from noprac.core.debrief.review import Verdict
from noprac.core.moves import Ending, Family, Move
from noprac.core.score import Category, Evidence
from noprac.gui import texts
from noprac.gui.below import below
from noprac.gui.tongue import inside, tr

if TYPE_CHECKING:
    from noprac.core.debrief.letter import Debrief, Passage
    from noprac.core.debrief.marks import Piece

KEEP, TRY = tr("Keep this"), tr("Try this")
PLAY_CALL = tr("Play the call")
HEAR_IT, STOP = tr("Hear it said"), tr("Stop")
SCORES, VOICE = tr("The scores"), tr("Your voice")
SCORES_HINT = tr("Point at one, or tab to it, to see what it rests on.")
PICTURE, WORDS, NOES, RECEIPT = tr("The call in one picture"), tr("What was said"), tr("The no's"), tr("The receipt")
GUARD, TRUST, INTEREST = tr("guard"), tr("trust"), tr("interest")
HIGH, LOW, TURN = tr("high"), tr("low"), tr("turn")
MARKS = tr("Underlined: you made room for a no.  Shaded: you listened.  Dotted: you pressed.")
CHOOSE = tr("Choose a turn to hear it, say it again, or put it right.")
PLAY, AGAIN_FROM, NOT_SAID, AS_HEARD = (
    tr("Play"),
    tr("Say it again"),
    tr("Not what I said"),
    tr("Back to what was heard"),
)
DID, KEEP_WORDS, CANCEL = tr("+ I did …"), tr("These are my words"), tr("Cancel")
TRUE_WORDS = tr("What you said in this turn")
SAVE, AGAIN, DELETE = tr("Save"), tr("Call again"), tr("Delete this call")
DELETES = tr("Its words, its sound and its points go with it.")
SAVE_AS = tr("Save the debrief")
SAVED = tr("Saved.")
PLAN, PLAN_FIELD = tr("For your next call"), tr("Your plan for the next call")
PLAN_HINT = tr("One sentence: if this happens, then I do that. Change it until it is yours.")
KEEP_PLAN, SAY_PLAN, STOP_HEARING = tr("Keep this plan"), tr("Say it once"), tr("Stop listening")
PLAN_KEPT, PLAN_GONE = tr("Kept. It will stand there before your next call."), tr("There is no plan now.")
TAKEN, TAKEN_FIELD = tr("What you take from it"), tr("What you take from this call")
TAKEN_HINT = tr("One sentence, in your own words. It will stand on the page of progress.")
KEEP_TAKEN, TAKEN_KEPT, TAKEN_GONE = tr("Keep it"), tr("Kept."), tr("It is gone.")
FELT = tr("How bad did the no feel, from 0 to 10?")
HEARING = tr("Listening … say it as you mean it.")
FUTURES, FIRST_TAKE, THIS_TAKE = tr("Both futures"), tr("The first take"), tr("This take")
DEBRIEF, SEE_FIRST, OTHER_TAKES = tr("The debrief"), tr("See the first take"), tr("Said again")
FIRST, AS_YOU_SEE = tr("First"), tr("As you see it")
NOTHING = "\N{EN DASH}"
NOT_KEPT = tr("This call could not be kept, so nothing of it can be changed.")
NO_OCCASION_YET = tr("The call gave no occasion for it.")
ALL_BELOW = tr("The rest stands in the receipt below.")
OVERALL_IS = tr("The other four together; the first two weigh three, the others two. How the call ended earns nothing.")
FORMATS = tr("Web page (*.html);;PDF (*.pdf);;Table (*.csv);;JSON Lines (*.jsonl)")

SCORE_NAMES = {
    Category.NO_FRAMING: tr("Going for the no"),
    Category.DETACHMENT: tr("Letting go"),
    Category.CURIOSITY: tr("Curiosity after a no"),
    Category.LISTENING: tr("Listening"),
    Category.DELIVERY: tr("Voice after a no"),
    Category.OVERALL: tr("Overall"),
}


FAMILIES = {
    Family.ASKING: tr("Asking"),
    Family.GOING_FOR_NO: tr("Going for the no"),
    Family.LISTENING: tr("Listening"),
    Family.LETTING_GO: tr("Letting go"),
    Family.PRESSURE: tr("Pressure"),
    Family.NEUTRAL: tr("Neutral"),
}


def line_of(name: str, number: int) -> str:
    """Whose words they are, and of which turn."""
    return tr("{name}, turn {turn}").format(name=name, turn=number)


def call_with(name: str, company: str, value: Ending | None) -> str:
    """What the letter is about."""
    who = tr("Your call with {who}").format(who=texts.role(name, company))
    return f"{who}  ·  {texts.ending(value)}"


def say_again(number: int) -> str:
    """The offer to answer a line another time."""
    return tr("Say turn {turn} again").format(turn=number)


def turn(number: int, why: str) -> str:
    """Something about a turn."""
    return tr("Turn {turn}. {why}").format(turn=number, why=below(why))


def quoted(words: str) -> str:
    """Words that somebody said."""
    return tr("“{words}”").format(words=words)


def instead_of(number: int, words: str, why: str) -> str:
    """What was said where there is a better line."""
    if not words:
        return turn(number, why)
    return tr("Turn {turn}, instead of “{words}”. {why}").format(turn=number, words=words, why=below(why))


def would_have(name: str, line: str) -> str:
    """The prospect's answer to the better line."""
    return tr("{name} would have said: “{line}”").format(name=texts.first(name), line=line)


def score(value: int | None) -> str:
    """A score, or that there was none."""
    return texts.NO_OCCASION if value is None else str(value)


def felt(expected: int, was: int) -> str:
    """A forecast with its truth."""
    return tr("You expected {expected}. It felt {felt}.").format(expected=expected, felt=was)


def was(value: int | None) -> str:
    """A score before it was contested."""
    return tr("first {score}").format(score=score(value))


def points(value: int) -> str:
    """Points of a receipt, with their sign."""
    return f"+{value}" if value > 0 else f"\N{MINUS SIGN}{-value}" if value < 0 else "0"


def points_of(proof: Evidence) -> str:
    """Points out of what could be had."""
    if not proof.of:
        return points(proof.points)
    return tr("{n} of {whole}").format(n=points(proof.points), whole=proof.of)


def rests_on(proof: Evidence) -> str:
    """A line on what a score rests on."""
    return f"{points_of(proof)}  ·  {turn(proof.turn, proof.why)}"


def small_print(proof: Evidence, words: str) -> str:
    """What a point was given for: words, rule, score."""
    rule = proof.rule.replace("_", " ")
    parts = (quoted(words) if words else "", rule, inside(SCORE_NAMES[proof.counts_for]))
    return "  ·  ".join(part for part in parts if part)


def rubric(version: str, tagger: str) -> str:
    """Which rules and which tagger the receipt was made by."""
    if not tagger:
        return tr("Rubric {version}.").format(version=version)
    return tr("Rubric {version}, moves named by {tagger}.").format(version=version, tagger=tagger)


def under(version: str) -> str:
    """A column of the receipt."""
    return tr("Rubric {version}").format(version=version)


def formula() -> str:
    """How points become a score."""
    return tr("A score is 40 + 60 × points ÷ possible points, kept within 0 and 100.")  # noqa: RUF001 - the sign that is meant


def move(value: Move) -> str:
    """A move's name."""
    return texts.MOVES[value]


def perhaps(name: str) -> str:
    """A move that is not sure."""
    return tr("perhaps {move}").format(move=name)


def contested(value: Move, verdict: Verdict) -> str:
    """A move that the trainee sees otherwise."""
    return (tr("{move}: you say no") if verdict is Verdict.WRONG else tr("{move}: you say so")).format(move=move(value))


def deny(name: str) -> str:
    """What a press on a move's name does."""
    return tr("{move}. Press to say: I did not do this.").format(move=name)


def undo(name: str) -> str:
    """What a press on a contested move does."""
    return tr("{move}. Press to take that back.").format(move=name)


def heard(words: str) -> str:
    """The words before they were put right."""
    return tr("Heard: “{words}”").format(words=words)


def moves_named(passage: "Passage") -> str:
    """The moves of a turn in the order of its words; those that are not sure, with "perhaps"."""
    named = (perhaps(move(m)) if maybe else move(m) for m, maybe in passage.moves if move(m))
    return "  ·  ".join(named)


def row(passage: "Passage", name: str) -> str:
    """A turn, for who cannot see it."""
    mine = f" {texts.YOU}: {passage.trainee}" if passage.trainee else ""
    named = moves_named(passage)
    said = f"{texts.first(name)}: {passage.prospect}{mine}{f' ({named})' if named else ''}"
    return tr("Turn {turn}. {why}").format(turn=passage.turn, why=said)


def piece(given: "Piece") -> str:
    """What a marked stretch of words did."""
    return ", ".join(perhaps(move(m)) if maybe else move(m) for m, maybe in given.moves if move(m))


def no_taken(letter: "Debrief", number: int) -> str:
    """What a no was about, and what was done with it."""
    no = letter.noes[number]
    return turn(no.turn, f"{texts.NO_KINDS[no.kind]} {texts.TAKEN[no.next]}")


def knows(number: int) -> str:
    """Of another take."""
    return tr("Another take, from turn {turn} on. You knew what comes, so its score stands apart.").format(turn=number)


def overall(value: int | None) -> str:
    """The score of a take."""
    return tr("Overall {score}").format(score=score(value))


def spoke(number: int, who: str, line: str) -> str:
    """A line of the prospect, with its turn."""
    return f"{number}  {who}: {line}"


def from_turn(number: int) -> str:
    """Of another take, before it is made."""
    return tr("another take, from turn {turn}").format(turn=number)


def with_ending(path: Path, chosen: str) -> Path:
    """A file's name with the ending of the form that was chosen, where it has none."""
    found = re.search(r"\*(\.\w+)", chosen)
    return path.with_suffix(found[1]) if found and not path.suffix else path


def take(number: int, value: Ending | None) -> str:
    """Another take, to open."""
    return tr("From turn {turn}: {ending}").format(turn=number, ending=inside(texts.ending(value)))


def over(what: str) -> str:
    """A take that ended earlier."""
    return tr("{what} was over.").format(what=what)


def call_later(when: str) -> str:
    """The offer to meet a person again, "" where there is none."""
    return texts.call_again(when) if when else ""
