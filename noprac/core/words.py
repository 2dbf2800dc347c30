"""Words to what they are about.

Takes: English text, as typed or as a recogniser gives it. Gives: stems, and how well a set of topics meets them.
May not: know any scenario. Simple and deterministic on purpose: a person who asks about a thing mostly names it.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

_WORD = re.compile(r"[a-z0-9]+")

# Words that say how something is asked, not what about.
_EMPTY = frozenset(
    _WORD.findall(
        """a about actually ah all also am an and any anything are as ask at be because been being but by can cos could
        did do does doing done each em else er erm even ever exactly for from get gets getting go goes going gonna got
        had has have having he her here hers him his how i if in into is it its just kind kinda know let lets like look
        make makes may maybe me mean might more most much must my no nor not now of off oh ok okay on one only or other
        our out over own please quite rather really right say see seem seems shall she should so some something sort
        sound sounds still stuff such tell than that thats the their them then there these they thing things think this
        those through to today too uh um until up us use used very want was way we well were what whats when where which
        while who why will with work working works would yeah yes yet you your yours im ive id ill youre youve youd dont
        doesnt didnt isnt arent wasnt cant couldnt wouldnt theres theyre hows whos dyou explore bit lot little"""
    )
)

_IRREGULAR = {
    "people": "person", "sold": "sell", "sales": "sale", "spent": "spend", "bought": "buy", "lost": "lose",
    "paid": "pay", "told": "tell", "women": "woman", "men": "man", "ran": "run", "grew": "grow", "made": "make",
    "took": "take", "left": "leave", "kept": "keep", "fees": "fee", "does": "do", "tried": "try", "children": "child",
    "hiring": "hire", "hired": "hire", "hires": "hire", "hire": "hire", "held": "hold", "went": "go",
}  # fmt: skip
_ENDINGS = ("ingly", "edly", "ings", "ing", "ies", "ied", "ed", "es", "ly", "s", "e")
_SHORTEST = 3  # letters that must be left of a stem


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The part of a word that its forms share: `converting` and `converted` are `convert`."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for ending in _ENDINGS:
        left = word.removesuffix(ending)
        if left != word and len(left) >= _SHORTEST and not (ending == "s" and left.endswith("s")):
            if ending in {"ies", "ied"}:
                return left + "y"
            return left[:-1] if left[-1] == left[-2] and left[-1] not in "sl" else left
    return word


@lru_cache(maxsize=20_000)
def stems(text: str) -> frozenset[str]:
    """The stems of a text's content words."""
    return frozenset(stem(w) for w in words(text) if w not in _EMPTY)


def words(text: str) -> list[str]:
    """The words in lower case, without apostrophes."""
    return _WORD.findall(text.lower().replace("'", "").replace("\u2019", ""))


def keys(topics: Iterable[str]) -> tuple[frozenset[str], ...]:
    """Topics ready for `meeting`. A topic of empty words alone keeps them all, so that it can still be met."""
    return tuple(stems(topic) or frozenset(words(topic)) for topic in topics)


def meeting(topics: Iterable[frozenset[str]], said: frozenset[str]) -> int:
    """How well topics meet what was said: 1 for a word, 4 for a phrase of two, 9 for three; 0 where they do not."""
    return sum(len(topic) ** 2 for topic in topics if topic <= said)
