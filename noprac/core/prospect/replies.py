"""Whether words answer a question of the prospect's.

Takes: the wordings of the question, the trainee's words in lower case. Gives: yes or no. May not: judge whether the
answer is a good one.
"""

import re
from collections.abc import Iterable

_FIGURE = re.compile(
    r"\b(how (much|many|long|quick|soon)|costs?|price|charge|damage|number|pays?|run me|set us back|looking at|"
    r"come to|when would|for it\?|what would six|what's it run)\b"
)
_AMOUNT = re.compile(
    r"^(\d+\w*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|"
    r"seventy|eighty|ninety|hundred|thousand|million|half|quarter|couple|few|dozen|(minute|hour|day|week|month|year|"
    r"second|pound|dollar|euro|cent)s?|overnight|quid|grand|percent|free|nothing|cheap\w*|less|more)$"
)
_UNKNOWING = re.compile(
    r"\b((don't|do not|dunno|wouldn't|can't|couldn't) (\w+ )?(know|say|tell)|no idea|not sure|good question|depends|"
    r"(have|need) to (check|ask|look)|(get|come) back to you|let me (check|ask)|find out for you)\b"
)
_AROUND = frozenset(
    {"about", "around", "roughly", "it", "its", "it's", "is", "that's", "would", "be", "a", "the", "per"}
)


def answers(question: Iterable[str], plain: str) -> bool:
    """Whether `plain` answers it: a figure to one that asks for a figure, to any other more than a figure; and not that
    one does not know."""
    if _UNKNOWING.search(plain):
        return False
    said = [word for word in plain.split() if word not in _AROUND]
    figures = [word for word in said if _AMOUNT.search(word)]
    if any(_FIGURE.search(wording.lower()) for wording in question):
        return bool(figures)
    return len(figures) < len(said)
