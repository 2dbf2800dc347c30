"""What a turn does, and what would be answered to it, before it is over.

Takes: the call, words. Gives: their moves, the line that would follow. May not: change the call or keep anything of a
turn but how the words looked at last were tagged.
"""

from noprac.core.call import Call, step
from noprac.core.events import Said, Say
from noprac.core.moves import Moves
from noprac.core.speech import Heard, Via, Word
from noprac.engine.ports import Tagger

_Asked = tuple[int, str, tuple[Word, ...]]  # the line answered, the words, how they were heard


class Foresight:
    """Tags turns; looks ahead on a copy of the call."""

    def __init__(self, tagger: Tagger) -> None:
        self._tagger = tagger
        self._last: tuple[_Asked, Moves] | None = None

    def tag(self, call: Call, text: str, words: tuple[Word, ...] = ()) -> Moves:
        """What this answer to the call's last line does; the words looked at last are known already."""
        line = call.turns[-1].line
        asked = (line.turn, text, words)
        if self._last is None or self._last[0] != asked:
            self._last = asked, self._tagger.tag(text, line.text, line.act, words)
        return self._last[1]

    def answer(self, call: Call, heard: Heard) -> str | None:
        """The prospect's line if the trainee's turn, which is due, were over with these words; None where there is
        none. Neither the time nor the sound of a turn has a say in what is answered."""
        said = Said(0.0, heard.text, self.tag(call, heard.text, heard.words), heard.words, Via.VOICE)
        _, effects = step(call, said)
        return next((effect.text for effect in effects if isinstance(effect, Say)), None)
