"""What can be told of a trainee's words so far by a list: that they hang in the air, or close a turn.

Takes: words as a recogniser gives them, lower case, single spaces. Gives: how likely they are the whole turn where a
list knows, else None. May not: weigh; what no list knows is the network's business.

Words that hang ("and", "because", "um", "the") and what only opens a turn ("fair enough") are open; short ones that are
a turn by themselves ("is it a no then") are not.
"""

import re

_W = "what how why when where who which whose whats hows what's how's who's where's"
_BE = (
    "is are was were am do does did have has had can could will would shall should may might isn't aren't don't"
    " doesn't didn't haven't hasn't wouldn't couldn't shouldn't won't can't"
)
_ONE = (
    "i you he she it we they this that there the your his her my our their these those any anything someone somebody"
    " anybody anyone"
)
_WH, _AUXILIARIES, _SUBJECTS = frozenset(_W.split()), frozenset(_BE.split()), frozenset(_ONE.split())

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
    " you've you'd you'll is are was were been um uh er erm hm mm ah oh well like cause 'cause very really just"
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
_BY_ITSELF = re.compile(
    rf"^(?:{_OPENER} )*(?:"
    r"(?:is|was) (?:it|that|this)(?: still)? (?:a|your) (?:\w+ )?no(?: then| for now)?|so (?:it|that)(?:'s| is) a no"
    r"|(?:it |that )?(?:sounds|looks|seems) like a no|is (?:this|now|it) a bad time(?: to talk)?"
    r"|(?:have i|did i) (?:caught|catch|called|call) you at a bad time"
    r"|why(?: is that| not)?|how (?:come|so)|is that right|do you disagree|what about (?:this|it) does(?:n't| not) work"
    r" for you|what(?:'s| is) behind that|how am i supposed to do that|are we done here"
    r"|(?:tell|say) (?:me )?more(?: about (?:it|that))?|go on|(?:good)?bye(?: bye)?"
    r"|goodbye(?: and)?(?: all the best| take care)?|take care|all the best|have a (?:good|nice|great) (?:day|one)"
    r"|i(?:'ll| will) leave (?:it|you) (?:there|alone|be)"
    r"|i won't (?:push|press) (?:you|this)"
    r")$"
)
# Whatever stands before them, these words close a turn.
_CLOSES = re.compile(
    r"(?:\b(?:why|what|how) do you think (?:that|this|it) (?:is|was)|\bis that right|\bif at all|\bor not(?: really)?"
    r"|\bgiven up on (?:\w+ )?(?:this|that|it))$"
)
OPEN, OPENED, ALONE = 0.02, 0.3, 0.95  # what the lists say


def told(said: str) -> float | None:
    """How likely these words are a whole turn, 0 to 1; 0 for none, None where no list knows."""
    words = said.split()
    if not words:
        return 0.0
    if _BY_ITSELF.match(said) or _CLOSES.search(said):
        return ALONE
    if (words[-1] in _HANGING and not _CLOSED.search(said)) or _DANGLING.search(said):
        return OPEN
    if _ONLY_OPENS.match(said) or (_HALF.match(said) and not any(_asks(words, at) for at in range(len(words)))):
        return OPENED
    return None


def _asks(words: list[str], at: int) -> bool:
    """Whether a question may begin with this word."""
    if words[at] in _WH:
        return True
    followed = at + 1 < len(words) and words[at + 1] in _SUBJECTS
    return words[at] in _AUXILIARIES and followed and not (at and words[at - 1] in _SUBJECTS)
