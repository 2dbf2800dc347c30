"""The prospect's own words, turned round as a listener would.

Takes: a line of the prospect. Gives: a mirror, or what the line tells of them, for a label; "" where there is neither.
May not: add a word of its own.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

_TURNED = {"i": "you", "i'm": "you're", "i've": "you've", "my": "your", "me": "you", "we": "you", "we're": "you're"}
_TURNED |= {"our": "your", "us": "you", "we've": "you've", "i'd": "you'd", "we'd": "you'd", "mine": "yours"}
_TURNED |= {"i'll": "you'll", "we'll": "you'll", "your": "my", "you": "me", "ours": "yours", "am": "are"}
_TURNED |= {"myself": "yourself", "ourselves": "yourselves"}
_ECHO = 4  # words of a mirror
_SHORTEST = 2
_LENGTHS = (4, 5, 3, 6)  # tried in this order, until one begins well
_WEAK = frozenset(
    re.findall(
        r"\S+",
        """a about after an and are aren't as at be because been before being but by can can't could couldn't did
        didn't do does doesn't don't even for from had has hasn't have haven't he her here him his how i'd i've if
        in into is isn't it it's its just may me might more most must my not of off on only or our out over she
        should so still than that that's the their them then there there's these they they're to too twice until
        up us very was wasn't we we'd we'll we're were weren't what when where which while who why will with won't
        would wouldn't you your""",
    )
)
_LABEL = 16  # words of a label
_MARKS = '.,;:!?…"“”()'
_HEAD = re.compile(
    r"^((no|yes|well|oh|look|so|and|but|honestly|frankly|actually|right|okay|sorry|to be honest|not really|i think|"
    r"i suppose|i guess|i'm afraid|the thing is|because|which|then)\b[ ,]*)+"
)
_TAIL = re.compile(
    r"[ ,]*\b(thank you|thanks|i'm afraid|anyway|as well|near enough|if that's all right)\b[^a-z]*$", re.IGNORECASE
)
_SUBJECT = re.compile(
    r"^(we|we're|we've|we'd|i|i'm|i've|i'd|it|it's|they|they're|the|our|my|there|there's|nobody|everybody|"
    r"everything|nothing|too)\b"
)
_THEIRS = re.compile(r"\b(you|you're|you've|your|yours|yourself)\b")


def echo(line: str) -> str:
    """The last words of a line, turned round as a mirror would: "we lost our best client" — "Lost your best client"; ""
    where they are too few, or speak of the caller."""
    words = [w for w in (w.strip(_MARKS) for w in _last_clause(line).split()) if w]
    if len(words) < _SHORTEST or _THEIRS.search(" ".join(words).lower()):
        return ""
    said = _turned_round(_mirrored(words))
    return said[:1].upper() + said[1:]


def _mirrored(words: Sequence[str]) -> Sequence[str]:
    """The last few words, from one that can stand first; none where there is none such."""
    if len(words) <= _ECHO:
        return words
    ends = (words[-n:] for n in _LENGTHS if n <= len(words))
    return next((end for end in ends if end[0].lower() not in _WEAK), ())


def _last_clause(line: str) -> str:
    clauses = [c for c in re.split("[,;:]", _bare(_told(line))) if len(c.split()) >= _SHORTEST]
    return _bare(clauses[-1].strip()) if clauses else ""


def _bare(words: str) -> str:
    """Without what people say before and after what they say."""
    return _TAIL.sub("", words[_head(words) :])


def _head(words: str) -> int:
    found = _HEAD.match(words.lower())
    return found.end() if found else 0


def said_of_them(line: str) -> str:
    """What the line tells of the prospect, turned round: "We lost our best client." — "you lost your best client"; ""
    where it tells nothing that can be said back so."""
    clause = _bare(_told(line)).strip(_MARKS + " ")
    plain = clause.lower()
    if not _SUBJECT.match(plain) or _THEIRS.search(plain) or len(plain.split()) > _LABEL:
        return ""
    told = _turned_round(clause.split())
    return told[0].lower() + told[1:]


def _told(line: str) -> str:
    """The last sentence that is no question; the line where there is none such."""
    sentences = re.findall(r"[^.!?…]+[.!?…]*", line.replace("\u2019", "'"))
    told = [s.strip() for s in sentences if not s.strip().endswith("?") and len(s.split()) > 1]
    return told[-1] if told else line


def _turned_round(said: Sequence[str]) -> str:
    words = [_turned(word) for word in said]
    return " ".join("were" if (a.lower(), b) == ("you", "was") else b for a, b in pairwise(["", *words]))


def _turned(word: str) -> str:
    bare = word.strip(_MARKS)
    return word.replace(bare, _TURNED[bare.lower()]) if bare.lower() in _TURNED else word
