"""A line that was cut short: what of it was not heard, and who goes on.

Takes: the line, the share of it that was out, what the trainee said. Gives: the words with which a person picks it up;
whether a transcript is the prospect's own voice. May not: decide when; `call` does.
"""

import re
from collections.abc import Collection
from itertools import count

from noprac.core.words import words

PICKED_UP = 3.0  # seconds of silence after a cut in which the one who cut in would have spoken
MOSTLY = 0.5  # a line of which so much was out is not said again
_RESUMES = ("As I was saying:", "What I meant to say:", "Let me finish that:")
_YIELDS = ("Go ahead.", "No, go on, I'm listening.", "Sorry, you were saying?")
_CLAUSE = re.compile(r"(?<=[.!?;:,])\s+")
_GO_ON = re.compile(
    r"^(?:(?:oh|ah|no|okay|ok|please) )*(?:(?:i'?m )?(?:so )?sorry|excuse me|pardon(?: me)?|my apologies|apologies)?"
    r"(?: ?(?:for (?:interrupting|cutting (?:in|you off))|i (?:interrupted|cut you off)|please|no|but|and|you))*"
    r"(?: ?(?:go on|go ahead|carry on|continue|finish|keep going|after you|you go(?: first| on| ahead)?|you were saying"
    r"|what were you saying|let you finish|(?:please )?finish what you were saying))?$"
)
_ECHOED = 0.7  # of what was heard, in the line's order


def picked_up(line: str, out: float, said: Collection[str]) -> str:
    """What the prospect says where the one who cut in leaves the word to them: the rest of the line, or where most of
    it was out, that it listens. Never a line in `said`."""
    starts, rest = (_YIELDS, "") if out >= MOSTLY else (_RESUMES, _rest(line, out))
    return next(
        text
        for times in count()
        for start in starts
        if (text := " ".join((*("Well.",) * times, start, *((rest,) if rest else ())))) not in said
    )


def leaves_the_word(text: str) -> bool:
    """Whether these words, after a cut, only ask the other to go on."""
    plain = " ".join(text.lower().split())
    return bool(plain) and _GO_ON.match(plain) is not None


def echoes(line: str, heard: str) -> bool:
    """Whether what was heard over a line is the line itself: most of its words are the line's, in the line's order."""
    of_line, found = words(line), words(heard)
    return bool(found) and _in_order(of_line, found) >= _ECHOED * len(found)


def _rest(line: str, out: float) -> str:
    """From the clause on in which it was cut."""
    starts = [0, *(found.end() for found in _CLAUSE.finditer(line))]
    return line[max(start for start in starts if start <= out * len(line)) :]


def _in_order(one: list[str], other: list[str]) -> int:
    """The longest run of words that stand in both in the same order, others between them or not."""
    row = [0] * (len(other) + 1)
    for word in one:
        before = row
        row = [0]
        for i, meant in enumerate(other):
            row.append(before[i] + 1 if word == meant else max(before[i + 1], row[i]))
    return row[-1]
