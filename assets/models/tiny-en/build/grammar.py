"""The language model: sentences to a bigram transducer.

Takes: sentences and the number of each word. Gives: the transducer `Gr`, which reads and writes words. May not: know
how words sound.

Witten-Bell: a history seen n times with t different followers gives t / (n + t) of its weight to the unigrams. Words
seen are interpolated with them, the others are reached through a back-off arc that reads nothing.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from math import log

from fst import NOTHING, Arc, Transducer
from lexicon import UNKNOWN

START, END = "<s>", "</s>"
EVERY_WORD = 0.3  # added to each word's count
STRANGERS = 3.0  # the count of a word outside the vocabulary
BACKING_OFF = 0  # the state of the unigrams

Probabilities = dict[str, float]


def _unigrams(sentences: Sequence[Sequence[str]]) -> Probabilities:
    counts = Counter[str]()
    for sentence in sentences:
        counts.update([*sentence, END])
    weights = {word: count + EVERY_WORD for word, count in counts.items()} | {UNKNOWN: STRANGERS}
    total = sum(weights.values())
    return {word: weight / total for word, weight in sorted(weights.items())}


def _followers(sentences: Sequence[Sequence[str]]) -> Mapping[str, Counter[str]]:
    followers: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for before, word in zip([START, *sentence], [*sentence, END], strict=True):
            followers[before][word] += 1
    return dict(sorted(followers.items()))


def _smoothed(counts: Counter[str], unigrams: Probabilities) -> tuple[Probabilities, float]:
    """The seen followers' probabilities, and the back-off weight that lets the whole sum to 1."""
    total = counts.total() + len(counts)
    seen = {word: (count + len(counts) * unigrams[word]) / total for word, count in sorted(counts.items())}
    return seen, (1 - sum(seen.values())) / (1 - sum(unigrams[word] for word in seen))


def grammar(texts: Sequence[str], numbers: Mapping[str, int]) -> Transducer:
    """The bigrams of `texts`."""
    sentences = [text.split() for text in texts]
    unigrams, followers = _unigrams(sentences), _followers(sentences)
    transducer = Transducer()
    transducer.state()
    states = dict(zip(followers, transducer.states(len(followers)), strict=True))

    def add(origin: int, probabilities: Probabilities) -> None:
        for word, probability in probabilities.items():
            if word == END:
                transducer.finals[origin] = -log(probability)
            else:
                target = states.get(word, BACKING_OFF)
                transducer.arc(origin, Arc(numbers[word], numbers[word], -log(probability), target))

    add(BACKING_OFF, unigrams)
    for history, state in states.items():
        seen, rest = _smoothed(followers[history], unigrams)
        transducer.arc(state, Arc(NOTHING, NOTHING, -log(rest), BACKING_OFF))
        add(state, seen)
    transducer.start = states[START]
    transducer.sort_by_input()
    return transducer
