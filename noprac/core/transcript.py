"""The words of a call, as score and debrief read them.

Takes: nothing. Gives: `Exchange`, one line of the prospect with the turn that answered it.
May not: know how the words came about, by voice or by hand.
"""

from dataclasses import dataclass

from noprac.core.delivery import Delivery
from noprac.core.moves import Act, Moves
from noprac.core.speech import Word


@dataclass(frozen=True, slots=True)
class Exchange:
    """A line of the prospect and the trainee's answer to it ("" where the call ended on the line).

    `words` is empty where the turn was typed. `pause` and `pace` are measured from the call's events where the turn
    was spoken: seconds from the line's end to the first sound, and words a minute; None where unknown. `delivery`: how
    the answer sounded; `line_seconds`: how long the line was being said; `unheard`: there was an
    answer, of which no word could be made out.
    """

    act: Act
    prospect: str
    trainee: str
    moves: Moves
    words: tuple[Word, ...] = ()
    pause: float | None = None
    pace: float | None = None
    interrupted: bool = False
    delivery: Delivery | None = None
    line_seconds: float | None = None
    unheard: bool = False
