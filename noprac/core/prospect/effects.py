"""What each deed does to a prospect, as one table.

Takes: deeds. Gives: `EFFECTS`, `Inner` and how deeds change it. May not: decide what the prospect answers.

The four feelings are kept as evidence for and against: guard is threat over threat and safety, trust is earned over
earned and lost, interest is wanting over wanting and doubt. Evidence only grows, so nothing said is unsaid, a feeling
never leaves 0 to 1, early impressions weigh most, and of two calls as long as each other the one with a good move
replaced by pressure never has the lower guard. Whole numbers: every laptop gives the same bytes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, unique
from types import MappingProxyType

FULL = 1000  # a feeling's most, and the weight of the first impression


@unique
class Deed(StrEnum):
    """What a turn does to this prospect at this moment: moves, seen in their situation."""

    NO_QUESTION = "no_question"
    TEMPLATE = "template"
    YES_QUESTION = "yes_question"
    OPEN_QUESTION = "open_question"
    OPEN_ON_PROBLEM = "open_on_problem"
    INTERROGATION = "interrogation"
    PERMISSION = "permission"
    AUDIT = "audit"
    TAKEAWAY_FITS = "takeaway_fits"
    TAKEAWAY_LATER = "takeaway_later"
    TAKEAWAY_NEVER = "takeaway_never"
    ASK_FOR_NO = "ask_for_no"
    LABEL_RIGHT = "label_right"
    LABEL_OFF = "label_off"
    LABEL_MOOD = "label_mood"
    INSULT = "insult"
    MIRROR = "mirror"
    PARROT = "parrot"
    SUMMARY_RIGHT = "summary_right"
    SUMMARY_OFF = "summary_off"
    ACKNOWLEDGE = "acknowledge"
    LET_GO = "let_go"
    DOOR_OPEN = "door_open"
    GIVE_FREELY = "give_freely"
    PITCH_SOON = "pitch_soon"
    PITCH_ON_PROBLEM = "pitch_on_problem"
    PUSH = "push"
    PUSH_AGAIN = "push_again"
    NAG = "nag"
    REBUT = "rebut"
    GUILT = "guilt"
    URGENCY = "urgency"
    HYPE = "hype"
    DISCOUNT = "discount"
    PLEAD = "plead"
    RUDE = "rude"
    STRING = "string"
    INTERRUPTION = "interruption"
    COLD = "cold"
    SILENCE = "silence"
    GOT_RID = "got_rid"
    HUNG_UP = "hung_up"
    LEFT_WARM = "left_warm"
    LEFT_COLD = "left_cold"


@dataclass(frozen=True, slots=True)
class Effect:
    """Signed evidence, in thousandths of a first impression; `patience` is spent, not weighed."""

    guard: int = 0
    trust: int = 0
    interest: int = 0
    patience: int = 0


# fmt: off
EFFECTS: Mapping[Deed, Effect] = MappingProxyType({
    # A question that "no" answers comfortably gives the say back to the prospect (Voss): feeling safe comes first.
    Deed.NO_QUESTION:      Effect(-110, +70),
    # The same wording a third time is a technique being used on somebody.
    Deed.TEMPLATE:         Effect(+140, -120, 0, -80),
    # A yes that is fished for feels like a trap being laid, even where the answer is true.
    Deed.YES_QUESTION:     Effect(+130, -40, 0, -60),
    # Asking on what was just said is attention; on the real problem it makes the problem weigh.
    Deed.OPEN_QUESTION:    Effect(-120, +100),
    Deed.OPEN_ON_PROBLEM:  Effect(-120, +100, +140),
    # Four questions in a row with nothing given back are an interrogation.
    Deed.INTERROGATION:    Effect(+90, 0, 0, -140),
    # Saying that no is allowed, or the worst that may be thought, takes the fight out of it; once.
    Deed.PERMISSION:       Effect(-130, +110),
    Deed.AUDIT:            Effect(-150, +120),
    # A takeaway that is meant shows that the caller can live without the deal. Who is interested wants it more; who is
    # not feels released, and wants it less still.
    Deed.TAKEAWAY_FITS:    Effect(-160, +130, +140),
    Deed.TAKEAWAY_LATER:   Effect(-160, +130),
    Deed.TAKEAWAY_NEVER:   Effect(-160, +130, -150),
    Deed.ASK_FOR_NO:       Effect(-170, +130),
    # To be understood is rarer than to be agreed with. A guess slightly off is an invitation to correct it.
    Deed.LABEL_RIGHT:      Effect(-180, +230, +200),
    Deed.LABEL_OFF:        Effect(-190, 0, +140),
    Deed.LABEL_MOOD:       Effect(-120, +110, +20),
    Deed.INSULT:           Effect(+200, -200),
    Deed.MIRROR:           Effect(-90, +80),
    Deed.PARROT:           Effect(+120, -90),
    Deed.SUMMARY_RIGHT:    Effect(-320, +330, +180),
    Deed.SUMMARY_OFF:      Effect(-90, 0, +60),
    Deed.ACKNOWLEDGE:      Effect(-80, +70),
    # Letting go costs the caller something; that is why it is believed.
    Deed.LET_GO:           Effect(-150, +150),
    Deed.DOOR_OPEN:        Effect(-120, +130),
    Deed.GIVE_FREELY:      Effect(-110, +140),
    # Before the problem is told, an offer answers a question nobody asked.
    Deed.PITCH_SOON:       Effect(+110, 0, -110, -90),
    Deed.PITCH_ON_PROBLEM: Effect(0, 0, +180),
    # Pressure: reactance. Every push after a first one, or soon after a no, weighs double.
    Deed.PUSH:             Effect(+220, -210, 0, -180),
    Deed.PUSH_AGAIN:       Effect(+440, -420, -150, -380),
    # The step just refused, offered once more: the mildest of all pressure, but no better than it.
    Deed.NAG:              Effect(+200, -200, 0, -140),
    Deed.REBUT:            Effect(+440, -420, -160, -260),
    Deed.GUILT:            Effect(+460, -440, -180, -320),
    Deed.URGENCY:          Effect(+230, -210, -90, -160),
    Deed.HYPE:             Effect(+220, -210, -100, -160),
    Deed.DISCOUNT:         Effect(+220, -210, -120, -140),
    Deed.PLEAD:            Effect(+220, -210, -120, -170),
    Deed.RUDE:             Effect(+210, -210, -120, -300),
    # A magic phrase on a string is worse than plain pressure: it uses up the phrase as well.
    Deed.STRING:           Effect(+300, -320, 0, -200),
    Deed.INTERRUPTION:     Effect(+120, 0, -80, -90),
    # Detachment without warmth reads as indifference.
    Deed.COLD:             Effect(0, -130, -110),
    Deed.SILENCE:          Effect(0, 0, 0, -150),
    # To have to get rid of somebody, or to put the phone down on them, closes a door for good.
    Deed.GOT_RID:          Effect(+1500),
    Deed.HUNG_UP:          Effect(+1500, -1500),
    # A prospect met again starts from how it was left: a no that was respected is remembered as kindly as pressure is
    # remembered badly (articles 002 and 004).
    Deed.LEFT_WARM:        Effect(-250, +250),
    Deed.LEFT_COLD:        Effect(+350, -350),
})
# fmt: on

PRESSING: frozenset[Deed] = frozenset(
    {
        Deed.PUSH,
        Deed.PUSH_AGAIN,
        Deed.NAG,
        Deed.REBUT,
        Deed.GUILT,
        Deed.URGENCY,
        Deed.HYPE,
        Deed.DISCOUNT,
        Deed.PLEAD,
        Deed.STRING,
    }
)

# The same good thing done again is worth less, in thousandths.
FADING = (1000, 1000, 700, 500, 350, 250, 150, 100)
MATCHED, MISMATCHED, PLAIN = 1500, 500, 1000  # a style's weight on good effects, in thousandths
WOUNDED = 500  # trust that was lost by a trick returns at half the rate


@dataclass(frozen=True, slots=True)
class Inner:
    """Evidence for and against, and the patience left, in thousandths."""

    threat: int
    safety: int
    earned: int
    lost: int
    wanting: int
    doubt: int
    patience: int

    @property
    def guard(self) -> int:
        """How unsafe it feels, 0 to 1000."""
        return self.threat * FULL // (self.threat + self.safety)

    @property
    def trust(self) -> int:
        """0 to 1000."""
        return self.earned * FULL // (self.earned + self.lost)

    @property
    def interest(self) -> int:
        """0 to 1000."""
        return self.wanting * FULL // (self.wanting + self.doubt)


def inner(guard: int, trust: int, interest: int, patience: int) -> Inner:
    """A first impression; each 0 to 1000."""
    return Inner(guard, FULL - guard, trust, FULL - trust, interest, FULL - interest, patience)


def felt(before: Inner, deeds: Mapping[Deed, int], weight: int, wounded: bool) -> Inner:
    """The feelings after a turn. `deeds`: each with how often it was done earlier; `weight`: the style's, in
    thousandths; `wounded`: whether a trick or repeated pressure came before.

    Where there is pressure, its effects add up; of lesser harms in one turn only the worst is felt.
    """
    pressing = [EFFECTS[d] for d in deeds if d in PRESSING]
    kind = [(EFFECTS[d], times) for d, times in deeds.items() if d not in PRESSING]
    harm = _added(pressing) if pressing else _worst([effect for effect, _ in kind])
    good = _added([_warmth(effect, _faded(times) * weight // FULL, wounded) for effect, times in kind])
    return Inner(
        threat=before.threat + harm.guard,
        safety=before.safety - good.guard,
        earned=before.earned + good.trust,
        lost=before.lost - harm.trust,
        wanting=before.wanting + good.interest,
        doubt=before.doubt - harm.interest,
        patience=max(before.patience + harm.patience, 0),
    )


def _worst(effects: list[Effect]) -> Effect:
    """Of each kind of harm the worst."""
    guard = trust = interest = patience = 0
    for e in effects:
        guard, trust = max(guard, e.guard), min(trust, e.trust)
        interest, patience = min(interest, e.interest), min(patience, e.patience)
    return Effect(guard, trust, interest, patience)


def _added(effects: list[Effect]) -> Effect:
    guard = trust = interest = patience = 0
    for e in effects:
        guard, trust, interest, patience = (
            guard + e.guard,
            trust + e.trust,
            interest + e.interest,
            patience + e.patience,
        )
    return Effect(guard, trust, interest, patience)


def _warmth(effect: Effect, rate: int, wounded: bool) -> Effect:
    """The good in an effect, at `rate` thousandths."""
    trust = rate * WOUNDED // FULL if wounded else rate
    return Effect(
        -(max(-effect.guard, 0) * rate // FULL),
        max(effect.trust, 0) * trust // FULL,
        max(effect.interest, 0) * rate // FULL,
    )


def _faded(times: int) -> int:
    return FADING[min(times, len(FADING) - 1)]
