"""What a prospect's line does, where nobody says.

Takes: the line's words. Gives: its act. May not: look at anything but the line.
"""

import re

from noprac.core.moves import Act
from noprac.moves.text import plain

_WORDINGS: tuple[tuple[Act, str], ...] = (
    (Act.ENDS, r"\b(?:goodbye|bye|hanging up|good day to you|don't call (?:me )?again)\b"),
    (
        Act.COUNTERFEIT_YES,
        r"\b(?:send|email|mail|post|drop)\b.*\b(?:info\w*|it|something|over|brochure|details|me|on|through)\b",
    ),
    (
        Act.STALLS,
        (
            r"\b(?:think (?:about|on|it over)|get back to you|sleep on it|leave it with me|mull|not (?:right )?now|later|another time|"
            r"(?:ask|talk to|check with|run it (?:by|past)) (?:my|the)|call (?:me )?(?:back|in|next)|not sure|need (?:some |more )?time|let me|maybe)\b"
        ),
    ),
    (
        Act.CORRECTS,
        r"^(?:no|nah|well|actually|not (?:really|quite))\b.*\b(?:it's|it is|more|the (?:real|more|bigger)|isn't|not the)\b",
    ),
    (Act.THATS_RIGHT, r"\b(?:that's right|exactly|spot on|you've got it|precisely|hit the nail|that's it)\b"),
    (
        Act.DEFENDS_INTEREST,
        r"\b(?:no no|hold on|wait|hang on|don't say that|i didn't say|i do want|we could use|still interested|i like|would work)\b",
    ),
    (
        Act.COMMITMENT_YES,
        r"\b(?:go ahead|let's do|book|count me in|we'll take|i'll take|sign me|i'm in|we can discuss|come (?:on|round|by)|see you)\b",
    ),
    (
        Act.SAYS_NO,
        (
            r"^(?:no|nope|nah)\b|\b(?:not interested|no thanks?|no thank you|don't want|won't be|rather not|we've decided|count (?:me|us) out|"
            r"i'm out|not for us|not for me|gone with|pass on)\b"
        ),
    ),
    (
        Act.GREETS,
        r"^(?:\w+ )?(?:hello|hi|hiya|hey|good (?:morning|afternoon)|morning|yes hello)\b|\bspeaking$|\bhow can i help\b",
    ),
    (
        Act.ASKS,
        r"^(?:(?:so|and|but|okay|well) )?(?:what|how|why|who|when|where|which|is|are|do|does|did|can|could|will|would|have|has)\b",
    ),
    (Act.CONFIRMATION_YES, r"^(?:yes|yeah|yep|yup|aye|sure|i suppose|true|mm|of course|that's true|right|correct)\b"),
    (
        Act.OBJECTS,
        r"\b(?:too|expensive|can't|cannot|don't|won't|already|budget|not|never|nobody|burned|afford|busy|happy with|isn't|doesn't|worried|dear)\b",
    ),
)
_PATTERNS = tuple((act, re.compile(pattern)) for act, pattern in _WORDINGS)


def act_of(prospect: str) -> Act:
    """The act of a prospect's line; a line that shows nothing else `states`."""
    text = plain(prospect).text
    if prospect.rstrip().endswith("?"):
        return Act.ASKS
    return next((act for act, pattern in _PATTERNS if pattern.search(text)), Act.STATES)
