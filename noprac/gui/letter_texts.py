"""The words of the debrief page.

Takes: names and numbers. Gives: plain text, second person, on moves and never on the person. May not: be markup.
"""

import re
from pathlib import Path

from noprac.core.debrief.letter import Debrief, Passage
from noprac.core.debrief.marks import Piece
from noprac.core.debrief.review import Verdict
from noprac.core.moves import Ending, Move
from noprac.core.score import Category, Evidence
from noprac.gui import texts

KEEP, TRY = "Keep this", "Try this"
HEAR_IT, STOP = "Hear it said", "Stop"
SCORES, VOICE = "The scores", "Your voice"
SCORES_HINT = "Point at one, or tab to it, to see what it rests on."
PICTURE, WORDS, NOES, RECEIPT = "The call in one picture", "What was said", "The no's", "The receipt"
GUARD, TRUST, INTEREST = "guard", "trust", "interest"
HIGH, LOW, TURN = "high", "low", "turn"
MARKS = "Underlined: you made room for a no.  Shaded: you listened.  Dotted: you pressed."
CHOOSE = "Choose a turn to hear it, say it again, or put it right."
PLAY, AGAIN_FROM, NOT_SAID, AS_HEARD = "Play", "Say it again", "Not what I said", "Back to what was heard"
DID, KEEP_WORDS, CANCEL = "+ I did …", "These are my words", "Cancel"
TRUE_WORDS = "What you said in this turn"
SAVE, AGAIN = "Save", "Call again"
SAVE_AS = "Save the debrief"
SAVED = "Saved."
PLAN, PLAN_FIELD = "For your next call", "Your plan for the next call"
PLAN_HINT = "One sentence: if this happens, then I do that. Change it until it is yours."
KEEP_PLAN, SAY_PLAN, STOP_HEARING = "Keep this plan", "Say it once", "Stop listening"
PLAN_KEPT, PLAN_GONE = "Kept. It will stand there before your next call.", "There is no plan now."
TAKEN, TAKEN_FIELD = "What you take from it", "What you take from this call"
TAKEN_HINT = "One sentence, in your own words. It will stand on the page of progress."
KEEP_TAKEN, TAKEN_KEPT, TAKEN_GONE = "Keep it", "Kept.", "It is gone."
FELT = "How bad did the no feel, from 0 to 10?"
HEARING = "Listening … say it as you mean it."
FUTURES, FIRST_TAKE, THIS_TAKE = "Both futures", "The first take", "This take"
DEBRIEF, SEE_FIRST, OTHER_TAKES = "The debrief", "See the first take", "Said again"
FIRST, AS_YOU_SEE = "First", "As you see it"
NOTHING = "\N{EN DASH}"
NOT_KEPT = "This call could not be kept, so nothing of it can be changed."
NO_OCCASION_YET = "The call gave no occasion for it."
ALL_BELOW = "The rest stands in the receipt below."
OVERALL_IS = "The other four together; the first two weigh three, the others two. How the call ended earns nothing."
FORMATS = "Web page (*.html);;PDF (*.pdf);;Table (*.csv);;JSON Lines (*.jsonl)"

SCORE_NAMES = {
    Category.NO_FRAMING: "Going for the no",
    Category.DETACHMENT: "Letting go",
    Category.CURIOSITY: "Curiosity after a no",
    Category.LISTENING: "Listening",
    Category.DELIVERY: "Voice after a no",
    Category.OVERALL: "Overall",
}


def call_with(name: str, company: str, value: Ending | None) -> str:
    """What the letter is about."""
    return f"Your call with {texts.role(name, company)}  ·  {texts.ending(value)}"


def turn(number: int, why: str) -> str:
    """Something about a turn."""
    return f"Turn {number}. {why}"


def quoted(words: str) -> str:
    """Words that somebody said."""
    return f"“{words}”"


def instead_of(number: int, words: str, why: str) -> str:
    """What was said where there is a better line."""
    return f"Turn {number}, instead of {quoted(words)}. {why}" if words else turn(number, why)


def would_have(name: str, line: str) -> str:
    """The prospect's answer to the better line."""
    return f"{texts.first(name)} would have said: {quoted(line)}"


def score(value: int | None) -> str:
    """A score, or that there was none."""
    return texts.NO_OCCASION if value is None else str(value)


def felt(expected: int, was: int) -> str:
    """A forecast with its truth."""
    return f"You expected {expected}. It felt {was}."


def was(value: int | None) -> str:
    """A score before it was contested."""
    return f"first {score(value)}"


def points(value: int) -> str:
    """Points of a receipt, with their sign."""
    return f"+{value}" if value > 0 else f"\N{MINUS SIGN}{-value}" if value < 0 else "0"


def points_of(proof: Evidence) -> str:
    """Points out of what could be had."""
    return f"{points(proof.points)} of {proof.of}" if proof.of else points(proof.points)


def rests_on(proof: Evidence) -> str:
    """A line on what a score rests on."""
    return f"{points_of(proof)}  ·  {turn(proof.turn, proof.why)}"


def small_print(proof: Evidence, words: str) -> str:
    """What a point was given for: words, rule, score."""
    rule = proof.rule.replace("_", " ")
    parts = (quoted(words) if words else "", rule, SCORE_NAMES[proof.counts_for].lower())
    return "  ·  ".join(part for part in parts if part)


def rubric(version: str, tagger: str) -> str:
    """Which rules and which tagger the receipt was made by."""
    return f"Rubric {version}, moves named by {tagger}." if tagger else f"Rubric {version}."


def under(version: str) -> str:
    """A column of the receipt."""
    return f"Rubric {version}"


def formula() -> str:
    """How points become a score."""
    return "A score is 40 + 60 \N{MULTIPLICATION SIGN} points \N{DIVISION SIGN} possible points, kept within 0 and 100."


def move(value: Move) -> str:
    """A move's name."""
    return texts.MOVES[value]


def perhaps(name: str) -> str:
    """A move that is not sure."""
    return f"perhaps {name}"


def contested(value: Move, verdict: Verdict) -> str:
    """A move that the trainee sees otherwise."""
    return f"{move(value)}: you say no" if verdict is Verdict.WRONG else f"{move(value)}: you say so"


def deny(name: str) -> str:
    """What a press on a move's name does."""
    return f"{name}. Press to say: I did not do this."


def undo(name: str) -> str:
    """What a press on a contested move does."""
    return f"{name}. Press to take that back."


def heard(words: str) -> str:
    """The words before they were put right."""
    return f"Heard: {quoted(words)}"


def moves_named(passage: Passage) -> str:
    """The moves of a turn in the order of its words; those that are not sure, with "perhaps"."""
    named = (perhaps(move(m)) if maybe else move(m) for m, maybe in passage.moves if move(m))
    return "  ·  ".join(named)


def row(passage: Passage, name: str) -> str:
    """A turn, for who cannot see it."""
    mine = f" You: {passage.trainee}" if passage.trainee else ""
    named = moves_named(passage)
    return f"Turn {passage.turn}. {texts.first(name)}: {passage.prospect}{mine}{f' ({named})' if named else ''}"


def piece(given: Piece) -> str:
    """What a marked stretch of words did."""
    return ", ".join(perhaps(move(m)) if maybe else move(m) for m, maybe in given.moves if move(m))


def no_taken(letter: Debrief, number: int) -> str:
    """What a no was about, and what was done with it."""
    no = letter.noes[number]
    return turn(no.turn, f"{texts.NO_KINDS[no.kind]} {texts.TAKEN[no.next]}")


def knows(number: int) -> str:
    """Of another take."""
    return f"Another take, from turn {number} on. You knew what comes, so its score stands apart."


def overall(value: int | None) -> str:
    """The score of a take."""
    return f"Overall {score(value)}"


def spoke(number: int, who: str, line: str) -> str:
    """A line of the prospect, with its turn."""
    return f"{number}  {who}: {line}"


def from_turn(number: int) -> str:
    """Of another take, before it is made."""
    return f"another take, from turn {number}"


def with_ending(path: Path, chosen: str) -> Path:
    """A file's name with the ending of the form that was chosen, where it has none."""
    found = re.search(r"\*(\.\w+)", chosen)
    return path.with_suffix(found[1]) if found and not path.suffix else path


def take(number: int, value: Ending | None) -> str:
    """Another take, to open."""
    return f"From turn {number}: {texts.ending(value).lower()}"


def over(what: str) -> str:
    """A take that ended earlier."""
    return f"{what} was over."


def call_later(when: str) -> str:
    """The offer to meet a person again, "" where there is none."""
    return texts.call_again(when) if when else ""
