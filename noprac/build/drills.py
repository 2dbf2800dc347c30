"""The drills: what is due, prompts put, answers judged and kept.

Takes: a journal (None keeps nothing), the time now, answers. Gives: `due` for the first page, `Sitting`s. May not: read
a clock, or speak and hear; `booth` does.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from zlib import crc32

from noprac import build
from noprac.build.cards import moved, up_to_date, worked_out
from noprac.core.call import Call
from noprac.core.drills import quick
from noprac.core.drills.answer import Answer, Part
from noprac.core.drills.daily import TEN_MINUTES, Waiting, minutes, pick, queue
from noprac.core.drills.drill import TITLES, Deck, Drill, Prompt, round_of
from noprac.core.drills.exercise import Exercise, owned
from noprac.core.drills.hints import Standing, shown
from noprac.core.drills.judging import cut
from noprac.core.drills.own import Own
from noprac.core.drills.yeses import Guessed
from noprac.core.errors import Misuse
from noprac.core.moves import YesKind
from noprac.core.practice import suggest
from noprac.core.score.receipt import Category
from noprac.core.speech import Via, Word
from noprac.store import decks
from noprac.store.drills import Attempt, Card, Drills, new_id
from noprac.store.journal import Journal

_DAY = 86_400.0  # seconds
_TRAINS: dict[Drill, frozenset[Category]] = {
    Drill.TURN_IT_ROUND: frozenset({Category.NO_FRAMING}),
    Drill.AFTER_THE_NO: frozenset({Category.CURIOSITY, Category.DETACHMENT}),
    Drill.WHICH_YES: frozenset({Category.LISTENING}),
    Drill.REASONS: frozenset({Category.DETACHMENT, Category.NO_FRAMING}),
    Drill.PING_AND_DROP: frozenset({Category.DETACHMENT}),
    Drill.LET_GO: frozenset({Category.DETACHMENT}),
    Drill.MIRROR_AND_LABEL: frozenset({Category.LISTENING}),
    Drill.QUICK_TO_NO: frozenset({Category.NO_FRAMING}),
}


@dataclass(frozen=True, slots=True)
class Due:
    """Today's ten minutes. `waiting`: the skills, in order; `minutes`: how long they take; `done`: prompts that were
    answered today."""

    waiting: tuple[Waiting, ...]
    minutes: int
    done: int

    def of(self, drill: Drill) -> int:
        """How many of one drill."""
        return sum(w.drill is drill for w in self.waiting)


def deck(drill: Drill) -> Deck:
    """The prompts of a drill. Raises ScenarioError."""
    return decks.deck(drill)


def due(journal: Journal, now: datetime, seconds: int = TEN_MINUTES) -> Due:
    """What is due at `now` (with a time zone, whose day is the trainee's), mixed over the drills, in at most `seconds`.
    Raises DeviceError, ScenarioError."""
    kept, today = Drills(journal.tables), _midnight(now)
    found = queue(_waiting(up_to_date(journal), now), new_today=kept.begun_since(today), seconds=seconds)
    return Due(found, minutes(found), sum(attempt.counts for attempt in kept.attempts(since=today)))


def to_suggest(journal: Journal, now: datetime) -> tuple[suggest.Drill, ...]:
    """The drills as the next best step weighs them. Raises DeviceError, ScenarioError."""
    today, last = due(journal, now), Drills(journal.tables).last()

    def day(drill: Drill) -> date | None:
        return last[drill].astimezone(now.tzinfo).date() if drill in last else None

    return tuple(suggest.Drill(d, TITLES[d], today.of(d), _TRAINS[d], day(d)) for d in Drill)


def guesses(journal: Journal, since: datetime | None = None) -> tuple[Guessed, ...]:
    """Which yes, as guessed so far, the earliest first. Raises DeviceError."""
    found = Drills(journal.tables).attempts(drill=Drill.WHICH_YES, since=since)
    return tuple(Guessed(a.sure, a.right, a.made.astimezone().date()) for a in found if a.sure is not None)


def own(journal: Journal | None) -> Own:
    """The trainee's own offer. Raises DeviceError."""
    return Own() if journal is None else Drills(journal.tables).own()


def keep_own(journal: Journal, words: Own) -> Own:
    """Keep the trainee's own offer; as it was kept. Raises DeviceError."""
    return Drills(journal.tables).keep_own(words)


def _midnight(now: datetime) -> datetime:
    return now.replace(hour=0, minute=0, second=0, microsecond=0)


def _waiting(cards: dict[str, Card], now: datetime) -> Iterable[Waiting]:
    """The skills without a card, and those whose card is due by the end of the day."""
    end = _midnight(now) + timedelta(days=1)
    for drill in Drill:
        for skill in sorted(deck(drill).skills, key=lambda s: _lot(s, now)):
            card = cards.get(skill)
            if card is None:
                yield Waiting(drill, skill, new=True)
            elif card.due < end:
                yield Waiting(drill, skill, max(0.0, (now - card.due).total_seconds() / _DAY))


# Sittings


class Sitting:
    """Prompts one after the other, each answered until it is judged. `journal` None keeps nothing. Used by one thread
    at a time; `answer` loads the tagger once and takes some 20 ms."""

    def __init__(self, prompts: Sequence[Prompt], journal: Journal | None) -> None:
        """Raises Misuse where there is no prompt, DeviceError."""
        if not prompts:
            raise Misuse("a sitting needs a prompt")
        self.journal = journal
        words = own(journal)
        self.prompts = tuple(owned(prompt, words) for prompt in prompts)
        self._cards = {} if journal is None else up_to_date(journal)
        self._kept: Attempt | None = None
        self.number = 0  # of the prompt in hand, from 0
        self.passed = 0
        self.judged = 0
        self.exercise = self._begun()

    @property
    def prompt(self) -> Prompt:
        """The prompt in hand."""
        return self.prompts[self.number]

    @property
    def last(self) -> bool:
        """Whether it is the last one."""
        return self.number + 1 == len(self.prompts)

    @property
    def card(self) -> Card | None:
        """The card of the skill in hand; None where it was never practised."""
        return self._cards.get(self.prompt.skill)

    def answer(
        self,
        text: str,
        now: datetime,
        *,
        words: tuple[Word, ...] = (),
        via: Via = Via.TYPED,
        pause: float | None = None,
        seconds: float | None = None,
    ) -> Exercise:
        """Judge an answer; `words`, `pause` and `seconds` where it was spoken. Raises Misuse where it was judged
        already, DeviceError."""
        drill = self.prompt.drill
        parts = tuple(self._part(piece, words if piece == text else ()) for piece in cut(drill, text))
        self.exercise = self.exercise.answered(Answer(parts, via, pause, seconds))
        self._keep(text, now)
        return self.exercise

    def answer_by_call(self, call: Call, seconds: float, now: datetime) -> Exercise:
        """Judge a quick call that has ended, after so many seconds of its clock. Raises DeviceError."""
        self.exercise = self.exercise.called(quick.judge(call, seconds))
        self._keep(call.ending or "", now)
        return self.exercise

    def hint(self) -> Exercise:
        """More help."""
        self.exercise = self.exercise.helped()
        return self.exercise

    def again(self) -> Exercise:
        """The same prompt once more."""
        self.exercise = self.exercise.again()
        return self.exercise

    def contest(self, now: datetime) -> Exercise:
        """The trainee says that the answer did what was asked. Raises Misuse where it passed, or there is none;
        DeviceError."""
        unjudged = not self.exercise.over
        self.exercise = self.exercise.contest()
        if unjudged:
            self._keep("", now)
            return self.exercise
        self.passed += self.exercise.counts
        kept, self._kept = self._kept, None
        if self.journal is not None and kept is not None:
            drills = Drills(self.journal.tables)
            drills.contest(kept.id)
            if kept.counts:
                card = worked_out(kept.skill, drills.attempts(kept.skill))
                drills.keep_cards([card])
                self._cards[kept.skill] = card
        return self.exercise

    def next(self) -> Exercise:
        """The next prompt. Raises Misuse after the last one."""
        if self.last:
            raise Misuse("that was the last prompt")
        self.number += 1
        self.exercise = self._begun()
        return self.exercise

    def _begun(self) -> Exercise:
        self._kept, card = None, self.card
        return Exercise(self.prompt, shown(Standing(card.tries, card.streak) if card else Standing()))

    def _part(self, text: str, words: tuple[Word, ...]) -> Part:
        prompt = self.prompt
        line = "" if prompt.drill is Drill.TURN_IT_ROUND else prompt.line
        return Part(text, build.tagger().tag(text, line, prompt.act, words), words)

    def _keep(self, said: str, now: datetime) -> None:
        """Keep a judged answer, and move the card where it is a first one."""
        done = self.exercise
        if not done.over:
            return
        if done.counts:
            self.judged += 1
            self.passed += done.passed
        if self.journal is None:
            return
        self._kept = attempt = _attempt(done, said, now)
        card = moved(self.card, attempt) if done.counts else None
        Drills(self.journal.tables).keep(attempt, card)
        if card is not None:
            self._cards[card.skill] = card


def _attempt(done: Exercise, said: str, now: datetime) -> Attempt:
    prompt, judgement, answer = done.prompt, done.judgement, done.last
    if judgement is None:
        raise Misuse("no answer was judged yet")
    return Attempt(
        id=new_id(now),
        drill=prompt.drill,
        prompt=prompt.id,
        skill=prompt.skill,
        made=now,
        via=answer.via if answer else Via.TYPED,
        said=answer.text if answer else said,
        outcome=judgement.outcome,
        points=judgement.got,
        most=judgement.most,
        grade=done.grade,
        hint=done.hint,
        counts=done.counts,
        contested=done.contested,
        pause=answer.pause if answer else None,
        choice=YesKind(judgement.choice) if judgement.choice else None,
        sure=judgement.percent,
        tagger=answer.parts[-1].moves.tagger if answer and answer.parts else "",
    )


def sitting(
    drill: Drill, journal: Journal | None, now: datetime, *, count: int | None = None, seed: int | None = None
) -> Sitting:
    """A round of one drill: `count` prompts, by default as many as take one to three minutes; what is due first.
    `seed`: its prompts in an order drawn by it, whatever is due. Raises DeviceError, ScenarioError."""
    wanted = round_of(drill) if count is None else count
    if seed is not None:
        prompts = drawn(deck(drill).prompts, seed)
        return Sitting([prompts[n % len(prompts)] for n in range(wanted)], journal)
    cards = {} if journal is None else up_to_date(journal)
    waiting = [Waiting(drill, skill, new=skill not in cards) for skill in deck(drill).skills]
    ranked = sorted(waiting, key=lambda w: (cards[w.skill].due if w.skill in cards else now, _lot(w.skill, now)))
    return Sitting(_picked([ranked[n % len(ranked)] for n in range(wanted)], journal), journal)


def _lot(skill: str, now: datetime) -> int:
    """An order that is another one every day: which yes comes next must not be foreseen."""
    return crc32(f"{now:%Y-%m-%d} {skill}".encode())


def daily(journal: Journal, now: datetime) -> Sitting | None:
    """Today's ten minutes; None where nothing is due. Raises DeviceError, ScenarioError."""
    found = due(journal, now)
    return Sitting(_picked(found.waiting, journal), journal) if found.waiting else None


def drawn(prompts: Sequence[Prompt], seed: int) -> tuple[Prompt, ...]:
    """The prompts in an order drawn by a seed."""
    return tuple(Random(seed).sample(prompts, len(prompts)))


def _picked(waiting: Sequence[Waiting], journal: Journal | None) -> tuple[Prompt, ...]:
    """A prompt for each skill, the longest unused; never one twice while there is another."""
    kept = None if journal is None else Drills(journal.tables)
    used: dict[str, list[str]] = {}
    found: list[Prompt] = []
    for one in waiting:
        of_skill = used.setdefault(one.skill, list(kept.used(one.skill)) if kept else [])
        prompt = pick([p for p in deck(one.drill).prompts if p.skill == one.skill], of_skill)
        of_skill.append(prompt.id)
        found.append(prompt)
    return tuple(found)
