"""The drills' cards: when each skill comes back.

Takes: answers, each with its time. Gives: `Card`s. May not: read a clock.

Every skill has a card of FSRS (py-fsrs 6) with its own weights, 90 percent of retention and no fuzz, so that the same
answers give the same days. There are no steps within a day: the shortest wait is till tomorrow. Only the first answer
to a prompt moves its card. Our grades are the scheduler's ratings of the same names: again, hard, good, easy.
"""

from collections.abc import Sequence
from datetime import UTC
from functools import cache
from typing import TYPE_CHECKING, cast

from noprac.core.errors import Misuse
from noprac.store.drills import Attempt, Card, Drills
from noprac.store.journal import Journal

if TYPE_CHECKING:
    from fsrs import Scheduler
    from fsrs.card import CardDict


def up_to_date(journal: Journal) -> dict[str, Card]:
    """All cards, by skill; those that lack answers are worked out first, and kept where that is allowed. Raises
    DeviceError."""
    kept = Drills(journal.tables)
    anew = [worked_out(skill, kept.attempts(skill)) for skill in kept.untold()]
    if anew and not journal.read_only:
        kept.keep_cards(anew)
    return {**kept.cards(), **{card.skill: card for card in anew}}


def worked_out(skill: str, attempts: Sequence[Attempt]) -> Card:
    """A skill's card after these answers, the earliest first. Raises Misuse where none of them counts."""
    card: Card | None = None
    for attempt in attempts:
        if attempt.counts:
            card = moved(card, attempt)
    if card is None:
        raise Misuse(f"nothing was answered of {skill}")
    return card


def moved(card: Card | None, attempt: Attempt) -> Card:
    """The card after one more answer."""
    from fsrs import Card as Fsrs  # noqa: PLC0415 - 50 ms that other commands need not wait
    from fsrs import Rating  # noqa: PLC0415 - as above

    now = attempt.made.astimezone(UTC)
    before = Fsrs(card_id=0, due=now) if card is None else Fsrs.from_dict(cast("CardDict", card.state))
    after, _ = _scheduler().review_card(before, Rating(attempt.counted), now)
    streak, tries = (card.streak, card.tries) if card else (0, 0)
    return Card(attempt.skill, after.due, streak + 1 if attempt.passed else 0, tries + 1, dict(after.to_dict()))


@cache
def _scheduler() -> "Scheduler":
    from fsrs import Scheduler  # noqa: PLC0415 - as above

    return Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
