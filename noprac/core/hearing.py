"""How well a call was heard, and what would help.

Takes: the words of the turns, with the confidence of each. Gives: one line of advice, or none. May not: alarm, or guess
why; a microphone, a room and a voice are all one to a recogniser.
"""

from collections.abc import Iterable

from noprac.core.speech import Word

FEW = 30  # words; below that nothing can be told
DOUBTFUL = 0.5  # of a word's confidence
# Of the words doubtful. The embedded recogniser doubts 4 in 100 in a quiet room, 7 with noise 20 dB below the speech,
# and 24 with noise 10 dB below, where 24 in 100 are wrong.
MANY = 0.2

UNCLEAR = "Many of your words were hard to hear. A headset or a quieter room would help; a larger model (Settings) may."


def doubtful(words: Iterable[Word]) -> float | None:
    """The share of the words that are doubtful; None where they are few, or typed."""
    found = [word.confidence < DOUBTFUL for word in words]
    return sum(found) / len(found) if len(found) >= FEW else None


def advice(words: Iterable[Word]) -> str:
    """What would help where many words were badly heard, else ""."""
    share = doubtful(words)
    return UNCLEAR if share is not None and share > MANY else ""
