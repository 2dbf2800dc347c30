"""One prompt, step by step: heard, answered, judged, said again, contested.

Takes: answers. Gives: the next `Exercise`. May not: tag, time or keep anything.
"""

from dataclasses import dataclass, replace

from noprac.core.drills.answer import Answer, Judgement, Outcome
from noprac.core.drills.drill import Prompt
from noprac.core.drills.grading import CONTESTED, Grade, grade
from noprac.core.drills.hints import Hint, words_of
from noprac.core.drills.judging import judge
from noprac.core.drills.own import Own, filled
from noprac.core.errors import Misuse

_OPEN = frozenset({None, Outcome.UNSURE, Outcome.MORE})


@dataclass(frozen=True, slots=True)
class Exercise:
    """A prompt being answered. `so_far`: what was said and stands, where more is wanted; `last`: the answer judged;
    `tries`: judged answers before this one, of which only the first moves the skill's card."""

    prompt: Prompt
    hint: Hint = Hint.NONE
    so_far: Answer | None = None
    last: Answer | None = None
    judgement: Judgement | None = None
    tries: int = 0
    contested: bool = False

    @property
    def over(self) -> bool:
        """Whether the answer was judged."""
        return self.contested or (self.judgement is not None and self.judgement.outcome not in _OPEN)

    @property
    def passed(self) -> bool:
        """Whether it did what was asked, by the judgement or by the trainee's word."""
        return self.contested or (self.judgement is not None and self.judgement.outcome is Outcome.PASSED)

    @property
    def contestable(self) -> bool:
        """Whether the trainee may say that it did what was asked: it did not pass, or could not be judged."""
        found = self.judgement.outcome if self.judgement is not None and not self.contested else None
        words = self.last is not None and bool(self.last.text.strip())
        return found is Outcome.NOT_YET or (found is Outcome.UNSURE and words)

    @property
    def counts(self) -> bool:
        """Whether this is the first answer to be judged."""
        return self.tries == 0

    @property
    def grade(self) -> Grade:
        """How well it was known. Raises Misuse before it was judged."""
        if self.judgement is None or not self.over:
            raise Misuse("no answer was judged yet")
        return CONTESTED if self.contested else grade(self.judgement, self.hint)

    @property
    def help(self) -> str:
        """The hint's words; "" for none."""
        return words_of(self.prompt, self.hint)

    def answered(self, answer: Answer) -> "Exercise":
        """With an answer. Raises Misuse where it was judged already."""
        if self.over:
            raise Misuse("it was answered already")
        whole = answer if self.so_far is None else _joined(self.so_far, answer)
        judgement = judge(self.prompt, whole)
        so_far = whole if judgement.outcome is Outcome.MORE else self.so_far
        return replace(self, so_far=so_far, last=whole, judgement=judgement)

    def called(self, judgement: Judgement) -> "Exercise":
        """With the judgement of a quick call."""
        return replace(self, judgement=judgement)

    def helped(self) -> "Exercise":
        """With more help."""
        return replace(self, hint=Hint(min(self.hint + 1, Hint.WORDS)))

    def again(self) -> "Exercise":
        """Once more; the first answer stays what it was."""
        return replace(self, so_far=None, last=None, judgement=None, tries=self.tries + int(self.over), contested=False)

    def contest(self) -> "Exercise":
        """The trainee says that it did what was asked. Raises Misuse where there is nothing to contest."""
        if not self.contestable:
            raise Misuse("there is nothing to contest")
        return replace(self, contested=True)


def owned(prompt: Prompt, own: Own) -> Prompt:
    """The prompt with the trainee's own words in it."""
    return replace(
        prompt,
        line=filled(prompt.line, own),
        about=filled(prompt.about, own),
        right=tuple(filled(model, own) for model in prompt.right),
        wrong=filled(prompt.wrong, own),
    )


def _joined(before: Answer, now: Answer) -> Answer:
    seconds = None if now.seconds is None else now.seconds + (before.seconds or 0.0)
    return Answer((*before.parts, *now.parts), now.via, before.pause, seconds)
