"""Which yes: what was named, how sure, and how well that goes together over the weeks.

Takes: words as typed or heard. Gives: judgements, the Brier score, the calibration. May not: look at moves.

The Brier score (Brier 1950) is the mean of (p - o)², p how sure the trainee was from 0 to 1 and o 1 where it was so,
else 0. 0 is best; one who always says 50 percent has 0.25.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from noprac.core.drills.answer import Answer, Judgement, Outcome, point
from noprac.core.drills.drill import Prompt
from noprac.core.moves import YesKind
from noprac.core.practice.goals import monday
from noprac.core.words import words

LEAST, MOST = 50, 100  # percent; below half, another kind would have been named
SURE_ENOUGH = 70  # percent, from which a right answer counts as known
FEW = 20  # answers below which a calibration says little

_NAMES: dict[YesKind, frozenset[str]] = {
    YesKind.COUNTERFEIT: frozenset({"counterfeit", "fake", "false", "counterfeits", "forged"}),
    YesKind.CONFIRMATION: frozenset(
        {"confirmation", "confirm", "confirms", "confirming", "confirmed", "confirmations"}
    ),
    YesKind.COMMITMENT: frozenset({"commitment", "commit", "commits", "committed", "committing", "commitments"}),
}
_TENS = {"fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_DIGITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ONES = {name: n for n, name in enumerate(_DIGITS, start=1)}
_WHOLE = {"hundred": 100, "certain": 100, "certainly": 100}
_HALF = "half"

ASK_BOTH = "Say which yes it is: counterfeit, confirmation or commitment; and how sure you are."
ASK_SURE = "How sure are you, from 50 to 100 percent?"


@dataclass(frozen=True, slots=True)
class Guess:
    """A yes named (None where it was not), and how sure, in percent."""

    kind: YesKind | None
    percent: int | None


@dataclass(frozen=True, slots=True)
class Guessed:
    """A guess made and how it turned out. `day`: when, the trainee's own; None where that does not matter."""

    percent: int
    right: bool
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """The guesses with about the same sureness: `percent`, how many, and what share of them was right, 0 to 1."""

    percent: int
    count: int
    right: float


@dataclass(frozen=True, slots=True)
class Week:
    """The guesses of a week: its Monday, their Brier score, how many they were."""

    monday: date
    score: float
    count: int


def guess(text: str) -> Guess:
    """What the words name, the last one said where it was put right; and the last sureness in them."""
    said = words(text)
    kinds = [kind for word in said for kind, names in _NAMES.items() if word in names]
    return Guess(kinds[-1] if kinds else None, _percent(said))


def _percent(said: list[str]) -> int | None:
    found = [value for n in range(len(said)) if (value := _number(said, n)) is not None]
    return min(max(found[-1], LEAST), MOST) if found else None


def _number(said: list[str], n: int) -> int | None:
    """The number that begins with word `n`; one that stands within another is none of its own."""
    word, after = said[n], said[n + 1] if n + 1 < len(said) else ""
    if word in _TENS:
        return _TENS[word] + _ONES.get(after, 0)
    if word.isdecimal() and int(word) <= MOST:
        return int(word) if int(word) >= LEAST else None
    if word == _HALF:
        return LEAST
    return _WHOLE.get(word)


def told(prompt: Prompt, answer: Answer) -> Judgement:
    """Right or wrong, with what gives it away; asks on where the kind or the sureness is missing."""
    found = guess(answer.text)
    if found.kind is None:
        return Judgement(Outcome.UNSURE, ask=ASK_BOTH)
    if found.percent is None:
        return Judgement(Outcome.MORE, ask=ASK_SURE, choice=found.kind)
    right = found.kind is prompt.yes
    points = (
        point("kind", right, 2, f"Yes, {prompt.yes}. {prompt.why}", f"It is {prompt.yes}. {prompt.why}"),
        point("sureness", _fits(right, found.percent), 1, *_SAID[right]),
    )
    return Judgement(Outcome.PASSED if right else Outcome.NOT_YET, points, "", found.kind, found.percent)


_SAID = {
    True: ("You were sure, and it was so.", "It was so, and you hardly trusted it."),
    False: ("You were not sure, and said so.", "That was surer than it could be."),
}


def _fits(right: bool, percent: int) -> bool:
    return percent >= SURE_ENOUGH if right else percent <= LEAST


def brier(guesses: Iterable[Guessed]) -> float | None:
    """The Brier score, 0 (best) to 1, to three decimals; None where nothing was guessed."""
    each = [(g.percent / 100 - g.right) ** 2 for g in guesses]
    return round(sum(each) / len(each), 3) if each else None


def calibration(guesses: Iterable[Guessed]) -> tuple[Step, ...]:
    """The guesses in steps of ten percent, from 50 on; steps without any are left out."""
    steps: dict[int, list[bool]] = {}
    for g in guesses:
        steps.setdefault(min(round(g.percent / 10) * 10, MOST), []).append(g.right)
    return tuple(Step(p, len(all_), round(sum(all_) / len(all_), 3)) for p, all_ in sorted(steps.items()))


def by_week(guesses: Iterable[Guessed]) -> tuple[Week, ...]:
    """The Brier score week by week, the earliest first; guesses without a day and weeks without a guess are left
    out."""
    weeks: dict[date, list[Guessed]] = {}
    for g in guesses:
        if g.day is not None:
            weeks.setdefault(monday(g.day), []).append(g)
    return tuple(Week(start, brier(of) or 0.0, len(of)) for start, of in sorted(weeks.items()))
