"""The situations a prospect answers in, and the act that each answer is.

Takes: nothing. Gives: `Situation`, the names a scenario's `lines` may use, and `ACT`. May not: decide which situation
holds; the table in `prospect` does.
"""

from collections.abc import Mapping
from enum import StrEnum, unique
from types import MappingProxyType

from noprac.core.moves import Act


@unique
class Situation(StrEnum):
    """What a line of the prospect has to do."""

    # From the scenario's own sheets of facts, objections, questions and openings
    OPENING = "opening"
    TELL = "tell"  # a fact asked for
    NO_BUT = "no_but"  # a fact behind the no to a no-oriented question
    CORRECT = "correct"  # "no, the more important issue is": a fact of the problem
    OBJECT = "object"  # an objection, in the layer that the guard allows
    ASK = "ask"  # a question of its own
    REACT = "react"  # to the answer to that question
    DODGED = "dodged"  # it asked, and that was no answer

    # First words
    GO_ON = "go_on"  # "no, it's not a bad time"
    TIME_GIVEN = "time_given"  # asked for five minutes
    WHO = "who"  # greeted, and nothing said about why
    HUNG_ON = "hung_on"  # the call should end before it began; it need not

    # Yes and no
    HOLLOW_YES = "hollow_yes"  # to a question that fishes for it, at high guard
    BARE_YES = "bare_yes"  # the same at middle guard
    NO_TO_NO = "no_to_no"  # a no-oriented question about something else: the comfortable no, with a condition
    PLAIN_NO = "plain_no"
    BRUSH_OFF = "brush_off"  # "great, send me some information", and gone

    # Being heard
    EXACTLY = "exactly"
    COULD_BE = "could_be"  # a right label, but the guard is high
    NOT_QUITE = "not_quite"  # a label or summary that misses, with nothing more to correct it by
    FEELING = "feeling"  # a label of a mood
    INSULTED = "insulted"
    NO_MORE = "no_more"  # asked on, and all is said
    THANKS_SPACE = "thanks_space"  # permission to refuse
    AUDITED = "audited"  # the worst said first
    EASED = "eased"  # an acknowledged no
    FORGIVES = "forgives"  # "sorry", after pressure or worse
    NODDED = "nodded"  # acknowledged, and nothing asked
    YOURE_RIGHT = "youre_right"  # an argument lost, which moves nothing

    # Going for the no
    DEFENDS = "defends"  # argues for the deal after a takeaway
    COUNTER_OFFER = "counter_offer"  # "is it a no then", and it looks for a middle
    COUNTER_REFUSED = "counter_refused"  # and the caller will not meet it there
    MAYBE_NOT = "maybe_not"  # a takeaway that neither lands nor frees
    RELIEF = "relief"  # a takeaway that frees one who is not interested
    FREED_LATER = "freed_later"  # "so is it a no": yes, for now, and why
    FREED_NEVER = "freed_never"  # yes, for good, and why
    UNDECIDED = "undecided"  # neither a no nor a yes yet
    FLAT_NO = "flat_no"  # "so is it a no": yes, and nothing more
    NOT_A_NO = "not_a_no"  # asked whether it is a no before there is anything to refuse

    # The ping
    HOT = "hot"
    WARM = "warm"
    COLD = "cold"
    POLITE_HEAT = "polite_heat"  # higher than it is: the guard is up

    # The offer
    TOO_SOON = "too_soon"  # pitched before the problem is told
    TOLD_ENOUGH = "told_enough"  # pitched again
    INTERESTED = "interested"  # pitched on the problem
    STALL = "stall"
    COMMIT = "commit"
    SMALL_STEP = "small_step"  # confirmed_next_step

    # Pressure
    PUSHED = "pushed"
    PUSHED_AGAIN = "pushed_again"
    RUSHED = "rushed"
    ARGUED = "argued"
    BEGGED = "begged"
    PRICE_MOVED = "price_moved"
    SHAMED = "shamed"
    HYPED = "hyped"
    STRING = "string"  # a magic phrase with pressure on it
    TEMPLATE = "template"  # the same wording a third time
    RUDE = "rude"

    # Talk that is no move
    KEEP = "keep"  # asked what it would not tell a stranger
    UNKNOWN = "unknown"  # asked what it does not know
    OFF_TOPIC = "off_topic"
    UNCLEAR = "unclear"
    PRESENT = "present"  # "can you hear me"
    PARROTED = "parroted"  # its own words said back a third time on end
    QUESTIONED = "questioned"  # one question after the other, nothing given back
    SMALL_TALK = "small_talk"
    SILENCE = "silence"
    UNHEARD = "unheard"

    # Parting
    KIND = "kind"  # something given freely
    PART_WARM = "part_warm"  # and ring again
    PART_THANKS = "part_thanks"  # for good, and with thanks
    PART_PLAIN = "part_plain"
    GOODBYE = "goodbye"  # patience at an end, trust left
    DEAD_LINE = "dead_line"  # patience at an end, no trust left
    NOBODY_THERE = "nobody_there"
    OUT_OF_TIME = "out_of_time"


_ACTS: dict[Act, tuple[Situation, ...]] = {
    Act.GREETS: (Situation.OPENING,),
    Act.ASKS: (
        Situation.ASK,
        Situation.TIME_GIVEN,
        Situation.WHO,
        Situation.HUNG_ON,
        Situation.NODDED,
        Situation.MAYBE_NOT,
        Situation.NOT_A_NO,
        Situation.UNCLEAR,
        Situation.QUESTIONED,
        Situation.SILENCE,
        Situation.UNHEARD,
    ),
    Act.STATES: (
        Situation.TELL,
        Situation.REACT,
        Situation.GO_ON,
        Situation.NO_TO_NO,
        Situation.NO_BUT,
        Situation.COULD_BE,
        Situation.FEELING,
        Situation.NO_MORE,
        Situation.THANKS_SPACE,
        Situation.AUDITED,
        Situation.EASED,
        Situation.FORGIVES,
        Situation.DODGED,
        Situation.WARM,
        Situation.COLD,
        Situation.INTERESTED,
        Situation.KEEP,
        Situation.UNKNOWN,
        Situation.OFF_TOPIC,
        Situation.SMALL_TALK,
        Situation.PRESENT,
        Situation.KIND,
        Situation.TEMPLATE,
        Situation.PARROTED,
    ),
    Act.OBJECTS: (
        Situation.OBJECT,
        Situation.COUNTER_REFUSED,
        Situation.TOO_SOON,
        Situation.TOLD_ENOUGH,
        Situation.PUSHED,
        Situation.RUSHED,
        Situation.ARGUED,
        Situation.BEGGED,
        Situation.PRICE_MOVED,
        Situation.SHAMED,
        Situation.HYPED,
        Situation.STRING,
        Situation.INSULTED,
        Situation.RUDE,
    ),
    Act.SAYS_NO: (
        Situation.PLAIN_NO,
        Situation.FLAT_NO,
        Situation.PUSHED_AGAIN,
        Situation.RELIEF,
        Situation.FREED_NEVER,
    ),
    Act.STALLS: (Situation.STALL, Situation.FREED_LATER, Situation.UNDECIDED),
    Act.CORRECTS: (Situation.CORRECT, Situation.NOT_QUITE),
    Act.COUNTERFEIT_YES: (Situation.HOLLOW_YES, Situation.BRUSH_OFF, Situation.POLITE_HEAT),
    Act.CONFIRMATION_YES: (Situation.BARE_YES, Situation.YOURE_RIGHT),
    Act.COMMITMENT_YES: (Situation.COMMIT, Situation.SMALL_STEP),
    Act.THATS_RIGHT: (Situation.EXACTLY,),
    Act.DEFENDS_INTEREST: (Situation.DEFENDS, Situation.COUNTER_OFFER, Situation.HOT),
    Act.ENDS: (
        Situation.PART_WARM,
        Situation.PART_THANKS,
        Situation.PART_PLAIN,
        Situation.GOODBYE,
        Situation.DEAD_LINE,
        Situation.NOBODY_THERE,
        Situation.OUT_OF_TIME,
    ),
}

ACT: Mapping[Situation, Act] = MappingProxyType({s: act for act, situations in _ACTS.items() for s in situations})

# Their words come from the scenario's own sheets, not from its `lines`.
SHEETS: frozenset[Situation] = frozenset(
    {
        Situation.OPENING,
        Situation.TELL,
        Situation.NO_BUT,
        Situation.CORRECT,
        Situation.OBJECT,
        Situation.ASK,
        Situation.REACT,
    }
)
