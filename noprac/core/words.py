"""Words to what they are about.

Takes: English text, as typed or as a recogniser gives it. Gives: stems, and how well a set of topics meets them.
May not: know any scenario. Simple and deterministic on purpose: a person who asks about a thing mostly names it.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

_WORD = re.compile(r"[a-z0-9]+")

# Words that say how something is asked, not what about.
_EMPTY = frozenset(
    _WORD.findall(
        """a about actually ah aha all alright also am an and any anybody anything are arent as ask at be
        because been being bit but by bye can cant cos could couldnt course did didnt do does doesnt doing
        done dont dyou each else em er erm even ever exactly explore fine for from get gets getting go goes
        going gonna goodbye got great had has have having he hello her here hers hey hi him his hm hmm how
        hows huh i id if ill im in into is isnt it its ive just kind kinda know let lets like little look
        lot lovely made make makes may maybe me mean mhm might mm more most much must my nice no nor not now
        of off oh ok okay on one only or other our out over own please quite rather really right say see
        seem seems shall she should so some something sorry sort sound sounds still stuff such sure tell
        than thank thanks that thats the their them then there theres these they theyre thing things think
        this those through to today too uh um until up us use used very want was wasnt way we well were what
        whats when where wheres which while who whos why whys will with work working works would wouldnt yeah yes yet
        you youd your youre yours youve"""
    )
)

IRREGULAR = {
    "people": "person", "sold": "sell", "sales": "sale", "spent": "spend", "bought": "buy", "lost": "lose",
    "paid": "pay", "told": "tell", "women": "woman", "men": "man", "ran": "run", "grew": "grow", "made": "make",
    "took": "take", "left": "leave", "kept": "keep", "fees": "fee", "does": "do", "tried": "try", "children": "child",
    "tries": "try", "taken": "take", "gave": "give", "given": "give", "chose": "choose", "chosen": "choose",
    "thought": "think", "held": "hold", "went": "go",
}  # fmt: skip
_WHOLE = frozenset({"timing"})  # of a family by its letters, not by what it asks: "what happened last time"
_ENDINGS = ("ingly", "edly", "ings", "ing", "ies", "ied", "ed", "es", "ly", "s", "e")
PHRASE = "="  # before a topic that is met word for word; no stem holds it
_SHORTEST = 3  # letters that must be left of a stem


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The part of a word that its forms share: `converting` and `converted` are `convert`."""
    return word if word in _WHOLE else _regular(IRREGULAR.get(word, word))


def _regular(word: str) -> str:
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
    """Topics ready for `meeting`. One of empty words alone ("what do you do") is met word for word: see `phrases`."""
    return tuple(dict.fromkeys(stems(topic) or frozenset({PHRASE + " ".join(words(topic))}) for topic in topics))


def common(topic: str) -> bool:
    """Whether a topic is one word that says nothing."""
    return not stems(topic) and len(words(topic)) < 2  # noqa: PLR2004 - two empty words make a phrase


def phrases(topics: Iterable[str]) -> tuple[str, ...]:
    """The topics that are met word for word."""
    return tuple(dict.fromkeys(" ".join(words(topic)) for topic in topics if not stems(topic)))


def said(text: str, word_for_word: Iterable[str]) -> frozenset[str]:
    """What a text holds for `meeting`: its stems, and those phrases that stand in it."""
    plain = f" {' '.join(words(text))} "
    return stems(text) | {PHRASE + phrase for phrase in word_for_word if f" {phrase} " in plain}


Index = Mapping[str, tuple[tuple[int, frozenset[str]], ...]]


def index(owners: Iterable[Iterable[frozenset[str]]]) -> Index:
    """The topics of several owners by one of their words each, so that `best` looks at few."""
    found: dict[str, list[tuple[int, frozenset[str]]]] = {}
    for number, topics in enumerate(owners):
        for topic in topics:
            found.setdefault(min(topic), []).append((number, topic))
    return {word: tuple(entries) for word, entries in found.items()}


def best(found: Index, held: frozenset[str]) -> int | None:
    """The owner whose topics meet `held` best, the first of equals; None where none does."""
    scores: dict[int, int] = {}
    for word in held:
        for number, topic in found.get(word, ()):
            if topic <= held:
                scores[number] = scores.get(number, 0) + len(topic) ** 2
    return min(scores, key=lambda number: (-scores[number], number)) if scores else None


def meeting(topics: Iterable[frozenset[str]], held: frozenset[str]) -> int:
    """How well topics meet what was said: 1 for a word, 4 for a phrase of two, 9 for three; 0 where they do not."""
    met = [len(topic) for topic in topics if topic <= held]
    return sum(size * size for size in met)
