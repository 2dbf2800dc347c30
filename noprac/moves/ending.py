"""Whether a trainee's words so far could be the whole turn.

Takes: words as a recogniser gives them, while the trainee may go on. Gives: how likely they are all there is, 0 to 1.
May not: hear, or know the call: how the voice falls and how long a silence lasts is not its business.

Two layers. Words that hang in the air ("and", "because", "um", "the") and what only opens a turn ("fair enough") are
told by lists, and so are short turns that end a turn by themselves ("is it a no then"). Everything else is weighed: a
linear model of the last words, their kinds, and the question that they may complete, fitted on where the coded turns of
`assets/corpus` end and where they only pause (`python -m noprac.moves.train.ending`).
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from noprac.moves.files import folder

FILE = "ending.npz"
BUCKETS = 1 << 16
_KINDS = {
    word: kind
    for kind, words in {
        "article": "a an the my your our their his her its every each some any no another",
        "preposition": "of in on at by for with from to into about between through over under without within against"
        " during than as per toward around",
        "link": "and or but because so if when while since until whether unless although though before after where"
        " that which who what how why whose",
        "subject": "i we they he she i'm we're they're i've we've i'd we'd i'll we'll you're you've you'd you'll it's"
        " that's there's he's she's they've they'd",
        "object": "me us him them you it this these those one",
        "auxiliary": "is are was were am be been being do does did have has had can could will would shall should may"
        " might must don't doesn't didn't isn't aren't wasn't can't won't wouldn't couldn't shouldn't haven't hasn't",
        "filler": "um uh er erm hm hmm mm ah oh well like",
        "end": "today then now again yet already anyway either instead too there here back right okay yes all ever",
    }.items()
    for word in words.split()
}
_SUFFIXES = ("ing", "ed", "ly", "s")
_W = "what how why when where who which whose whats hows what's how's who's where's"
_BE = (
    "is are was were am do does did have has had can could will would should shall may might isn't aren't don't"
    " doesn't didn't haven't hasn't wouldn't couldn't shouldn't won't can't"
)
_ONE = (
    "i you he she it we they this that there the your his her my our their these those any anything someone somebody"
    " anybody anyone"
)
_WH, _AUXILIARIES, _SUBJECTS = frozenset(_W.split()), frozenset(_BE.split()), frozenset(_ONE.split())
_SEEMS = frozenset({"sounds", "seems", "looks", "feels"})
_DISTANCES = (1, 2, 3, 5, 8, 12)
_FEW = 5  # words that are known as a whole

_OPENER = (
    r"(?:okay|ok|right|all right|alright|sure|yeah|yes|no|got it|i see|i hear (?:you|that|that a lot)|i understand"
    r"|i get (?:it|that)|understood|fair enough|fair point|good point|that(?:'s| is) (?:fair|all right|okay|fine)"
    r"|(?:that )?makes sense|thanks?(?: you)?(?: for (?:that|telling me|being (?:honest|straight)(?: with me)?))?"
    r"|hello|hi|hey|good (?:morning|afternoon|evening)|no problem(?: at all)?|no worries|of course|let me (?:think|see)"
    r"|i appreciate (?:it|that)|sorry|so|well|um|uh|er|erm|hm|and|then|now|but)"
)
# Words after which nobody stops by intent.
_HANG = (
    "and or but because so if when while since until whether unless although though the a an my your our their his its"
    " every of from into between than as i we they he she i'm we're they're i've we've i'd we'd i'll we'll you're"
    " you've you'd you'll is are was were am be been um uh er erm hm mm ah oh well like cause 'cause very really just"
    " maybe perhaps would could should can will does did has had to"
)
_HANGING = frozenset(_HANG.split())
# So do these, whatever stands before them.
_DANGLING = re.compile(r"\b(?:(?:do|did) you mean|let me|if i said that|the (?:reason|thing|question|point) is)$")
# Without a main clause.
_HALF = re.compile(
    rf"^(?:{_OPENER} )*(?:because|when|whenever|if(?! i(?:'ve| have)? (?:under|hear))|since|although|while|unless)\b"
)
# Perhaps complete all the same: "why do you think that is", "what did you say it was", "is it as bad as they are".
_CLOSED = re.compile(
    r"\b(?:what|why|how|where|who|when|as|than)\b.* (?:it|that|this|things|he|she|they|you|we)"
    r" (?:is|are|was|were|does|did|has|had|would|could|should|can|will)$"
)
_ONLY_OPENS = re.compile(rf"^(?:{_OPENER} )*{_OPENER}$")
_OPENED = re.compile(rf"^(?:{_OPENER} )+")
_BY_ITSELF = re.compile(
    rf"^(?:{_OPENER} )*(?:"
    r"(?:is|was) (?:it|that|this)(?: still)? (?:a|your) (?:\w+ )?no(?: then| for now)?|so (?:it|that)(?:'s| is) a no"
    r"|(?:it |that )?(?:sounds|looks|seems) like a no|is (?:this|now|it) a bad time(?: to talk)?"
    r"|(?:have i|did i) (?:caught|catch|called|call) you at a bad time"
    r"|why(?: is that| not)?|how (?:come|so)|is that right|do you disagree|what about (?:this|it) does(?:n't| not) work"
    r" for you|what(?:'s| is) behind that|how am i supposed to do that|are we done here"
    r"|(?:tell|say) (?:me )?more(?: about (?:it|that))?|go on|(?:good)?bye(?: bye)?"
    r"|goodbye(?: and)?(?: all the best| take care)?|take care|all the best|have a (?:good|nice|great) (?:day|one)"
    r"|i(?:'ll| will) leave (?:it|you) (?:there|alone|be)|let's leave it (?:there|at that)"
    r"|i won't (?:push|press) (?:you|this)"
    r")$"
)
# Whatever stands before them, these words close a turn.
_CLOSES = re.compile(
    r"(?:\b(?:why|what|how) do you think (?:that|this|it) (?:is|was)|\bis that right|\bif at all|\bor not(?: really)?"
    r"|\bgiven up on (?:\w+ )?(?:this|that|it))$"
)
OPEN, OPENED, ALONE = 0.02, 0.3, 0.95  # what the lists say


@dataclass(frozen=True, slots=True)
class Ending:
    """A fitted model. `weights`: (buckets,) int8, times `scale`."""

    weights: NDArray[np.int8]
    scale: float
    bias: float

    def __call__(self, text: str) -> float:
        """How likely these words are a whole turn, 0 to 1; 0 for none."""
        words = text.lower().split()
        if not words:
            return 0.0
        said = " ".join(words)
        if _BY_ITSELF.match(said) or _CLOSES.search(said):
            return ALONE
        if (words[-1] in _HANGING and not _CLOSED.search(said)) or _DANGLING.search(said):
            return OPEN
        if _ONLY_OPENS.match(said) or (_HALF.match(said) and not any(_asks(words, at) for at in range(len(words)))):
            return OPENED
        total = float(self.weights[hashed(words)].sum(dtype=np.int64)) * self.scale + self.bias
        return float(1 / (1 + np.exp(-total)))


@cache
def load(path: Path | None = None) -> Ending:
    """The stored model, the app's own by default."""
    with np.load(path or folder() / FILE, allow_pickle=False) as stored:
        return Ending(stored["weights"], float(stored["scale"]), float(stored["bias"]))


def hashed(words: list[str]) -> list[int]:
    """The buckets of what these words show."""
    return [zlib.crc32(shown.encode("utf-8")) % BUCKETS for shown in _shown(words)]


def _shown(words: list[str]) -> Iterator[str]:
    last, kinds = ["<", "<", "<", *words], ["<", "<", "<", *map(_kind, words)]
    yield from (f"w{n} {' '.join(last[-n:])}" for n in (1, 2, 3))
    yield from (f"k{n} {' '.join(kinds[-n:])}" for n in (2, 3, 4))
    yield f"before {last[-2]}"
    yield f"kind {kinds[-2]} {last[-1]}"
    yield f"length {_far(len(words))}"
    yield from _begun(words, kinds[3:])
    seems = [at for at, word in enumerate(words) if word in _SEEMS]
    yield f"seems {_far(len(words) - seems[-1]) if seems else '-'}"
    yield from _question(words, kinds)


def _begun(words: list[str], kinds: list[str]) -> Iterator[str]:
    """How the turn begins, beside what only opens it, and where its last clause does."""
    opened = _OPENED.match(" ".join(words) + " ")
    head = len(opened.group().split()) if opened else 0
    far = _far(len(words) - head)
    for n in (1, 2, 3):
        yield f"h{n} {' '.join(words[head : head + n])}"
    yield f"hf {' '.join(words[head : head + 2])} {far}"
    yield f"hk {' '.join(words[head : head + 2])} {kinds[-1]}"
    yield f"rest {far}"
    linked = next((at for at in reversed(range(len(words))) if kinds[at] == "link"), None)
    if linked is not None:
        yield f"link {words[linked]} {_far(len(words) - linked)}"
        yield f"lk {words[linked]} {kinds[-1]} {_far(len(words) - linked)}"


def _question(words: list[str], kinds: list[str]) -> Iterator[str]:
    at = next((at for at in reversed(range(len(words))) if _asks(words, at)), None)
    if at is None:
        yield "q -"
        return
    far, sort = _far(len(words) - at), "wh" if words[at] in _WH else "auxiliary"
    yield f"q {far}"
    yield f"q1 {words[at]} {far}"
    yield f"q2 {' '.join(words[at : at + 2])} {far}"
    yield f"qk {sort} {kinds[-1]} {far}"
    yield f"qkk {sort} {kinds[-2]} {kinds[-1]}"
    yield f"qb {sort} {kinds[at + 2]}"


def _asks(words: list[str], at: int) -> bool:
    """Whether a question may begin with this word."""
    if words[at] in _WH:
        return True
    followed = at + 1 < len(words) and words[at + 1] in _SUBJECTS
    return words[at] in _AUXILIARIES and followed and not (at and words[at - 1] in _SUBJECTS)


def _kind(word: str) -> str:
    if word in _KINDS:
        return _KINDS[word]
    return next((suffix for suffix in _SUFFIXES if word.endswith(suffix) and len(word) > len(suffix) + 2), "word")


def _far(distance: int) -> str:
    return next((str(bound) for bound in _DISTANCES if distance <= bound), "+")
