"""What a simulated trainee remembers of its call, and how it finds words.

Takes: a card, the prospect's lines and acts, the trainee's own words. Gives: `Notes`. May not: look into the prospect.
"""

from collections.abc import Sequence

from noprac.core.moves import Act, Move
from noprac.core.scenario import Style
from noprac.core.simulate.card import Card, Meaning
from noprac.core.simulate.dice import Dice
from noprac.core.simulate.phrases import STYLED, WORDS
from noprac.core.situations import Situation

Part = tuple[Move, str]
Words = tuple[Part, ...]


class Notes:
    """One call as its trainee has it in mind.

    `last`: what the latest line meant; `meanings`: of all lines so far; `hurt`: facts heard that hurt; `layer`: of the
    no that stands; the counts are of the trainee's own moves.
    """

    __slots__ = ("act", "asked_about", "card", "counts", "dice", "hurt", "last", "meanings", "style", "topic", "used")

    def __init__(self, card: Card, dice: Dice, style: Style | None = None) -> None:
        """`style`: how it goes for the no and lets go; None for no style of its own."""
        self.card = card
        self.dice = dice
        self.style = style
        self.last = Meaning(Situation.OPENING)
        self.act = Act.GREETS
        self.meanings: list[Meaning] = []
        self.hurt = set(card.known)
        self.counts: dict[Move, int] = {}
        self.asked_about = 0
        self.used: set[str] = set()
        self.topic = self.new_topic()

    def heard(self, line: str, act: Act) -> None:
        """A line of the prospect."""
        first = not self.meanings
        self.last = Meaning(Situation.OPENING, "opening") if first else self.card.meaning(line)
        self.act = act
        self.meanings.append(self.last)
        if self.last.hurts and self.last.fact is not None:
            self.hurt.add(self.last.fact)

    def said(self, words: Words) -> None:
        """A turn of the trainee's own."""
        for move, text in words:
            self.counts[move] = self.counts.get(move, 0) + 1
            self.used.add(text)

    def times(self, move: Move) -> int:
        """How often the trainee has done that."""
        return self.counts.get(move, 0)

    def met(self, *situations: Situation) -> int:
        """How many lines so far were of these."""
        return sum(meaning.situation in situations for meaning in self.meanings)

    def new_topic(self) -> str:
        """Something of the prospect's world."""
        return self.dice.pick(self.dice.pick(self.card.topics))

    def part(self, move: Move, topic: str | None = None) -> Part:
        """Words for `move`, in the trainee's style where the move has one."""
        styled = STYLED[self.style].get(move) if self.style is not None else None
        return move, self.worded(styled or WORDS[move], topic)

    def worded(self, wordings: Sequence[str], topic: str | None = None) -> str:
        """One of the wordings, one not said yet where there is one left."""
        start = self.dice.below(len(wordings))
        words = ""
        for wording in (*wordings[start:], *wordings[:start]):
            words = self._filled(wording, topic)
            if words not in self.used:
                break
        return words

    def _filled(self, wording: str, topic: str | None) -> str:
        if "{" not in wording:
            return wording
        named = topic if topic is not None else self.topic
        return wording.replace("{topic}", named).replace("{offer}", self.card.offer[0])
