"""Which way a closed question leans, by its form.

Takes: a question, typed or heard. Gives: `Lean`, or None where its form does not tell. May not: know a call.

The tagger learnt from turns of calls. A question that stands alone and may be about anything is told by its form better
than by its matter: a tag or a polite beginning fishes for a yes; a closed question about what speaks against a thing
("is it a bad idea", "have you given up on") is answered well by no.
"""

import re
from enum import Enum, auto


class Lean(Enum):
    """The comfortable answer."""

    NO = auto()
    YES = auto()


def _any(phrases: str) -> str:
    """A pattern for any of some phrases, parted by commas; * stands for the rest of a word."""
    return "|".join(re.escape(phrase.strip()).replace(r"\*", r"\w*") for phrase in phrases.split(","))


_AUX = "is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|must"
_DENIED = r"(?:(?:is|are|was|were|do|does|did|has|have|had|could|would|should|must|may)nt|wont|cant|shant)"
_WHO = "(?:i|you|we|they|he|she|it|that|this|there|one|anyone|who)"
_TAG = re.compile(
    rf"\b(?:(?<!all )right|correct|agreed|am i right|(?:{_AUX}|{_DENIED}) {_WHO}(?: not| think| agree| say)?)$"
)
_OPEN = re.compile(r"(?:what|how|why|when|where|which|who|whose|whom)s?\b")
_CLOSED = re.compile(rf"(?:{_AUX}|am)\b")
_INVERTED = re.compile(rf"\b(?:{_AUX}|am) {_WHO} \w")
_FILLERS = _any("so, well, okay, ok, um, uh, and, but, or, hi, hello, sorry, just, then, tell me")
_HEAD = re.compile(rf"(?:(?:{_FILLERS})\b ?)+")
_WISHES = _any(
    """would you like, would you love, would you agree, would you want, would you give, would you be open,
    would you be interested, would you be willing, would you be glad to hear, would you be happy, do you want,
    do you have, do you like, do you need, do you agree, do you care, do you see how, do you see why, do you see that,
    are you ready, are you still, are you sure, are you interested, are you open, are you tired, are you sick,
    are you fed up, have you got, is now a good, is it a good, is this a good, is that a good, is it all right,
    is that all right, is it okay, is that okay, can, could, may, shall, will"""
)
_FISHING = re.compile(rf"(?:(?:{_WISHES}|{_DENIED})\b|does .* (?:work|suit))")
_AGAINST = re.compile(
    r"\b(?:"
    + _any(
        """against, annoy*, awkward, bad, badly, better off, beyond, blow, bother*, burden, closed, clutter,
        content to, crazy, daft, dead, deal breaker, disagree, disappoint*, disaster, disloyal, disturb*, done here,
        dont, cant, doesnt, drop us, drop it, burn*, excuse, far fetched, fed up, foolish, forget, forgot*, give up,
        given up, gone, hard, hate, hopeless, interrupt*, lost, gather dust, happy to, improper, impossible,
        in the middle, in the way, in your way, insane, last thing, late, least, leave it, leaving, let down,
        let you down, lose, mad, all right with, made peace, made your peace, miss, missed, mistake, mistaken,
        more than you, naive, never, no, nobody, not, nothing, nuisance, object, odd, off, opposed, out of, over your,
        perfectly happy, pester*, pointless, premature, presumptuous, problem, put off, put you off, rather, reject*,
        resent, rid, ridiculous, right way, rude, scare*, second thoughts, something else, settled on, silly, spoiled,
        stop, stopped, stranger, stupid, surprise, terrible, tie you, too, trouble, turn it down, turned it down,
        doing everything right, unclear, unfair, unhappy, unreasonable, unthinkable, unused, unwelcome, upset*,
        upside down, waste*, wasting, well enough, without, worry you, worse, written us off, wrong, mind if, mind my,
        up your mind"""
    )
    + r")\b"
)


def lean(question: str) -> Lean | None:
    """Which way it leans; None where the form does not tell."""
    said = _plain(question)
    said = said[head.end() :] if (head := _HEAD.match(said)) else said
    if _OPEN.match(said):
        return None
    if _FISHING.match(said):
        return Lean.YES
    if _CLOSED.match(said):
        return Lean.NO if _AGAINST.search(said) else None
    if _TAG.search(said):
        return Lean.YES
    inside = _INVERTED.search(said)
    return lean(said[inside.start() :]) if inside else None


def _plain(question: str) -> str:
    """Words in lower case; "isn't" stays one, "we're" is two, for "were" is another."""
    return " ".join(re.findall(r"[a-z0-9]+", question.lower().replace("\u2019", "'").replace("n't", "nt")))
