"""What the debrief tells of a call as a whole.

Takes: nothing. Gives: its sentences, with their fields. May not: be shown as it stands: `below` does.
"""

from typing import Final

from noprac.gui.tongue import noted

VERDICTS: Final = (
    noted("This call is not over."),
    noted("A yes that was meant."),
    noted("A next step that was meant."),
    noted("Right play, no deal."),
    noted("No deal, and none was there."),
    noted("A no for good, where later was the truth."),
    noted("Left open, where a plain no was the truth."),
    noted("A yes to be rid of the call."),
    noted("The call broke off."),
    noted("A no, where there was more to find."),
    noted("Not now, where there was more to find."),
    noted("A yes that will not hold."),
)

REGRET: Final = (
    noted("You stayed {n} turns after the no was real, in turn {turn}."),
    noted("You left in turn {turn}. What was not asked, and so not told: “{line}”"),
    noted("You left in turn {turn}, before asking what lies behind it."),
    noted("You left in turn {turn}, before a next step was offered."),
)

VOICE: Final = (
    noted("You spoke at {n} words a minute, pauses left out."),
    noted("You spoke at {n} words a minute, pauses left out, in your earlier calls at {before}."),
    noted("After a no came {n} s of silence."),
    noted("After a no came {n} s of silence, after other lines {before} s."),
    noted("After a no you spoke {n} % faster than in your other turns."),
    noted("After a no you spoke {n} % slower than in your other turns."),
    noted("After a no you spoke {n} dB louder than in your other turns."),
    noted("After a no you spoke {n} dB softer than in your other turns."),
    noted("After a no you spoke {n} % faster and {db} dB louder than in your other turns."),
    noted("After a no you spoke {n} % faster and {db} dB softer than in your other turns."),
    noted("After a no you spoke {n} % slower and {db} dB louder than in your other turns."),
    noted("After a no you spoke {n} % slower and {db} dB softer than in your other turns."),
    noted("After a no your pace and loudness stayed about as they were."),
    noted("The ends of your asks, in pitch: {ends}."),
    noted("The ends of your asks, in pitch: {ends}, {more}."),
    noted("The ends of your asks, in pitch: {ends}, {more}, {most}."),
    noted("They ended {n} dB louder than the rest of their turns."),
    noted("They ended {n} dB softer than the rest of their turns."),
    noted("{n} % of the talking time was yours."),
    noted("1 line was cut off in the middle."),
    noted("{n} lines were cut off in the middle."),
    noted("The longest pause within a turn was {n} s, in turn {turn}."),
    noted("About {n} um or uh; the recogniser misses some."),
    noted(
        "Many of your words were hard to hear. A headset or a quieter room would help; a larger model (Settings) may."
    ),
    noted("The call was made. That is where it begins."),
    noted("The same again, with somebody harder."),
    noted("The same again, to its end."),
)

ENDS: Final = (
    noted("{n} fell"),
    noted("{n} stayed level"),
    noted("{n} rose"),
)
