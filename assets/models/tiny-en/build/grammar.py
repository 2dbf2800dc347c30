"""The language model: sentences to a trigram transducer.

Takes: sentences and the number of each word. Gives: the transducer `Gr`, which reads and writes words. May not: know
how words sound.

Witten-Bell: a history seen n times with t different followers gives t / (n + t) of its weight to the history without
its first word. Followers seen are interpolated with that one; the others are reached through a back-off arc to it that
reads nothing. A word ends in the state of the longest history that it completes.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from fst import NOTHING, Arc, Transducer
from lexicon import UNKNOWN

START, END = "<s>", "</s>"
LONGEST = 2  # words of a history
EVERY_WORD = 0.3  # added to each word's count
STRANGERS = 3.0  # the count of a word outside the vocabulary

History = tuple[str, ...]
Probabilities = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Followers:
    """What follows a history: the probabilities of the words seen there, and the weight of all others."""

    seen: Probabilities
    rest: float = 0.0


Model = Mapping[History, Followers]


def _unigrams(sentences: Sequence[Sequence[str]]) -> Followers:
    counts = Counter[str]()
    for sentence in sentences:
        counts.update([*sentence, END])
    weights = {word: count + EVERY_WORD for word, count in counts.items()} | {UNKNOWN: STRANGERS}
    total = sum(weights.values())
    return Followers({word: weight / total for word, weight in sorted(weights.items())})


def _counts(sentences: Sequence[Sequence[str]], length: int) -> dict[History, Counter[str]]:
    """The followers of each history of so many words, START counting as one."""
    counts: defaultdict[History, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        words = [START, *sentence, END]
        for place in range(length, len(words)):
            counts[tuple(words[place - length : place])][words[place]] += 1
    return dict(sorted(counts.items()))


def _probability(model: Model, history: History, word: str) -> float:
    followers = model[history]
    if word in followers.seen:
        return followers.seen[word]
    return followers.rest * _probability(model, history[1:], word)


def _smoothed(counts: Counter[str], model: Model, shorter: History) -> Followers:
    """Interpolated with the shorter history; `rest` lets the whole sum to 1."""
    total = counts.total() + len(counts)
    behind = {word: _probability(model, shorter, word) for word in sorted(counts)}
    seen = {word: (counts[word] + len(counts) * chance) / total for word, chance in behind.items()}
    return Followers(seen, (1 - sum(seen.values())) / (1 - sum(behind.values())))


def trigrams(texts: Sequence[str]) -> Model:
    """The followers of every history of up to LONGEST words."""
    sentences = [text.split() for text in texts]
    model: dict[History, Followers] = {(): _unigrams(sentences)}
    for length in range(1, LONGEST + 1):
        for history, counts in _counts(sentences, length).items():
            model[history] = _smoothed(counts, model, history[1:])
    return model


def _after(model: Model, history: History, word: str) -> History:
    """The longest known history at the end of `history` and `word`."""
    longest = (*history, word)[-LONGEST:]
    return next(longest[cut:] for cut in range(len(longest) + 1) if longest[cut:] in model)


def grammar(texts: Sequence[str], numbers: Mapping[str, int]) -> Transducer:
    """The trigrams of `texts`."""
    model, transducer = trigrams(texts), Transducer()
    states = dict(zip(model, transducer.states(len(model)), strict=True))
    for history, followers in model.items():
        if history:
            transducer.arc(states[history], Arc(NOTHING, NOTHING, -log(followers.rest), states[history[1:]]))
        for word, probability in followers.seen.items():
            if word == END:
                transducer.finals[states[history]] = -log(probability)
            else:
                target = states[_after(model, history, word)]
                transducer.arc(states[history], Arc(numbers[word], numbers[word], -log(probability), target))
    transducer.start = states[START,]
    transducer.sort_by_input()
    return transducer
