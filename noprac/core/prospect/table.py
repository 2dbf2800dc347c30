"""How a prospect answers: phases and transitions as one table, with the theory beside it.

Takes: nothing. Gives: `TABLE` and `row_for`. May not: change anything, or hold a rule that is not a row.
The first row holds whose phase and cue are the moment's and whose checks are all true. A row without a cue holds for
every cue; `to` None stays in the phase; `ending` None in a row to `ENDED` is the honest ending for the sealed truth.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from noprac.core.moves import Ending
from noprac.core.prospect import checks as m
from noprac.core.prospect.moment import Cue, Moment, Phase
from noprac.core.situations import Situation

S = Situation

Check = Callable[[Moment], bool]


@dataclass(frozen=True, slots=True)
class Row:
    """In these phases, to this cue, where all checks hold: answer so, and go there."""

    phases: frozenset[Phase]
    cue: Cue | None
    when: tuple[Check, ...]
    say: S
    to: Phase | None = None
    ending: Ending | None = None


def _parting(cue: Cue, when: Check) -> tuple[Row, ...]:
    """A goodbye after a no: with thanks where it is for good, warm where nobody pushed, plain otherwise."""
    return (
        Row(ALL, cue, (when, m.never, m.unpressed), S.PART_THANKS, END),
        Row(ALL, cue, (when, m.trust_left, m.unpressed), S.PART_WARM, END),
        Row(ALL, cue, (when,), S.PART_PLAIN, END),
    )


ALL = frozenset(Phase) - {Phase.ENDED}
EARLY = frozenset({Phase.OPENING, Phase.FENDING})
PARTED = frozenset({Phase.REFUSING, Phase.PARTING})
FENDING, TALKING, TELLING = Phase.FENDING, Phase.TALKING, Phase.TELLING
UNDERSTOOD, WEIGHING, REFUSING = Phase.UNDERSTOOD, Phase.WEIGHING, Phase.REFUSING
PARTING, END = Phase.PARTING, Phase.ENDED
FALSE_YES, HANG_UP, DEAL, STEP = (
    Ending.COUNTERFEIT_YES,
    Ending.HANG_UP,
    Ending.COMMITMENT,
    Ending.CONFIRMED_NEXT_STEP,
)

# fmt: off
TABLE: tuple[Row, ...] = (
    # --- Getting rid of it. A yes that was fished for binds to nothing; the next offer is waved off with "send me some
    # information" (article 000). This comes before the end of patience: it is the polite way out. Article 003: "a quick
    # yes often means leave me alone".
    Row(ALL - PARTED, Cue.PITCHED,      (m.hollow, m.problem_open), S.BRUSH_OFF, END, FALSE_YES),
    Row(ALL - PARTED, Cue.PUSHED,       (m.hollow, m.problem_open), S.BRUSH_OFF, END, FALSE_YES),
    Row(ALL - PARTED, Cue.HYPED,        (m.hollow, m.problem_open), S.BRUSH_OFF, END, FALSE_YES),
    Row(ALL - PARTED, Cue.STEP_OFFERED, (m.hollow, m.high, m.problem_open), S.BRUSH_OFF, END, FALSE_YES),
    Row(ALL - PARTED, Cue.STEP_OFFERED, (m.hollow_twice, m.high), S.BRUSH_OFF, END, FALSE_YES),
    Row(ALL - PARTED, Cue.ASKED_YES,    (m.hollow, m.pitching, m.problem_open), S.BRUSH_OFF, END, FALSE_YES),
    Row(ALL - PARTED, Cue.ASKED_YES,    (m.hollow_twice, m.high), S.BRUSH_OFF, END, FALSE_YES),

    # --- Patience has an end: a polite goodbye while some trust is left, a dead line where none is.
    Row(ALL, Cue.SILENT, (m.spent,), S.NOBODY_THERE, END, HANG_UP),
    Row(ALL, None,       (m.spent, m.trust_left), S.GOODBYE,      END, HANG_UP),
    Row(ALL, None,       (m.spent,), S.DEAD_LINE,    END, HANG_UP),
    Row(ALL, None,       (m.out_of_time, m.settled), S.OUT_OF_TIME, END),
    Row(ALL, None,       (m.out_of_time,), S.OUT_OF_TIME,  END, HANG_UP),

    # --- Sincerity. "At least some of your prospects will pick up on that" (article 002): a phrase on a string, a
    # takeaway with a push behind it, the same clever wording a third time. It is said aloud, and it is remembered.
    Row(ALL, Cue.CAUGHT,   (), S.STRING,   FENDING),
    Row(ALL, Cue.RUDE,     (), S.RUDE,     FENDING),
    Row(ALL, Cue.INSULTED, (), S.INSULTED, FENDING),
    Row(ALL, Cue.WORN,     (), S.TEMPLATE),

    # --- Its own middle, refused: it says what that means, and the no stands that was there before.
    Row(ALL, Cue.ARGUED,     (m.declined,), S.COUNTER_REFUSED, REFUSING),
    Row(ALL, Cue.TAKEN_AWAY, (m.declined,), S.COUNTER_REFUSED, REFUSING),
    Row(ALL, Cue.PITCHED,    (m.declined,), S.COUNTER_REFUSED, REFUSING),
    Row(ALL, Cue.NODDED,     (m.declined,), S.COUNTER_REFUSED, REFUSING),
    Row(ALL, Cue.SAID,       (m.declined,), S.COUNTER_REFUSED, REFUSING),

    # --- Pressure closes (reactance). An argument won gets "you're right" once, which moves nothing.
    Row(ALL, Cue.PRICED,  (m.agreed, m.ready), S.COMMIT, END, DEAL),
    Row(ALL, Cue.PRICED,  (m.agreed,), S.INTERESTED, WEIGHING),
    Row(ALL, Cue.SHAMED,  (), S.SHAMED, FENDING),
    Row(ALL, Cue.ARGUED, (m.not_high, m.after_no), S.YOURE_RIGHT),
    Row(ALL, Cue.ARGUED,  (), S.ARGUED, FENDING),
    Row(PARTED, Cue.PUSHED, (), S.PUSHED_AGAIN, REFUSING),
    Row(ALL, Cue.PUSHED,  (m.pressed_before, m.high, m.trust_left), S.BRUSH_OFF, END, FALSE_YES),
    Row(ALL, Cue.PUSHED,  (m.pressed_before,), S.PUSHED_AGAIN, FENDING),
    Row(ALL, Cue.PUSHED,  (), S.PUSHED, FENDING),
    Row(ALL, Cue.RUSHED,  (), S.RUSHED, FENDING),
    Row(ALL, Cue.PRICED,  (), S.PRICE_MOVED, FENDING),
    Row(ALL, Cue.BEGGED,  (), S.BEGGED, FENDING),
    Row(ALL, Cue.HYPED,   (), S.HYPED, FENDING),

    # --- "So, is it a no?" frees both (article 001). Who does not fit says so, and why, and when to ring again. Who
    # fits and is pushing back looks for a middle. A bare "no" would read as its opposite, so a guarded one says which
    # it is. With nothing to refuse yet, the question is only odd.
    Row(PARTED, Cue.ASKED_FOR_NO, (m.settled, m.never), S.FREED_NEVER, PARTING),
    Row(PARTED, Cue.ASKED_FOR_NO, (m.settled,), S.FREED_LATER, PARTING),
    Row(ALL, Cue.ASKED_FOR_NO, (m.never, m.not_high), S.FREED_NEVER, PARTING),
    Row(ALL, Cue.ASKED_FOR_NO, (m.later, m.not_high), S.FREED_LATER, PARTING),
    Row(ALL, Cue.ASKED_FOR_NO, (m.fits, m.keen, m.not_high, m.counters, m.problem_told), S.COUNTER_OFFER, WEIGHING),
    Row(ALL, Cue.ASKED_FOR_NO, (m.fits, m.keen, m.not_high, m.spoken_of), S.DEFENDS),
    Row(ALL, Cue.ASKED_FOR_NO, (m.fits, m.not_high, m.spoken_of), S.UNDECIDED),
    Row(ALL, Cue.ASKED_FOR_NO, (m.high, m.reason_left), S.OBJECT, REFUSING),
    Row(ALL, Cue.ASKED_FOR_NO, (m.high, m.fits, m.unpressed), S.UNDECIDED, REFUSING),
    Row(ALL, Cue.ASKED_FOR_NO, (m.high,), S.FLAT_NO, REFUSING),
    Row(ALL, Cue.ASKED_FOR_NO, (), S.NOT_A_NO),

    # --- The offer of a step. Commitment needs all of it: the truth fits, the guard is down, trust and interest are
    # up, what hurts is told and was heard, the offer was understood, and the step could have been refused. A step
    # without the offer behind it earns a small step. Everything less earns a no, in the layer that the guard allows.
    Row(ALL, Cue.STEP_OFFERED, (m.settled,), S.PUSHED_AGAIN, REFUSING),
    Row(ALL, Cue.STEP_OFFERED, (m.ready, m.offered), S.COMMIT, END, DEAL),
    Row(ALL, Cue.STEP_OFFERED, (m.ready,), S.SMALL_STEP, END, STEP),
    Row(ALL, Cue.STEP_OFFERED, (m.reason_left,), S.OBJECT, REFUSING),
    Row(ALL, Cue.STEP_OFFERED, (), S.STALL, REFUSING),

    # --- The ping (article 004): answered truly where it is safe, politely too high where it is not.
    Row(ALL, Cue.PINGED, (m.high,), S.POLITE_HEAT),
    Row(ALL, Cue.PINGED, (m.low, m.burning, m.fits), S.HOT),
    Row(ALL, Cue.PINGED, (m.keen,), S.WARM),
    Row(ALL, Cue.PINGED, (), S.COLD),

    # --- Questions. Asking about a no opens its next layer (article 003: "what about this doesn't work for you?").
    Row(ALL, Cue.QUESTIONED, (), S.QUESTIONED),
    Row(ALL, Cue.PARROTED, (), S.PARROTED),
    Row(ALL, Cue.INVITED, (m.asks_left,), S.ASK),
    Row(ALL, Cue.INVITED, (), S.NODDED),
    Row(ALL, Cue.ASKED_OPEN, (m.about_no, m.layer_left), S.OBJECT, REFUSING),
    Row(ALL, Cue.ASKED_OPEN, (m.about_no, m.said_out, m.tells_problem), S.TELL, TELLING),
    Row(ALL, Cue.ASKED_OPEN, (m.about_no,), S.NO_MORE),
    Row(ALL, Cue.ASKED_OPEN, (m.on_problem, m.tells), S.TELL, TELLING),
    Row(EARLY, Cue.ASKED_OPEN, (m.finds, m.keeps), S.KEEP),
    Row(EARLY, Cue.ASKED_OPEN, (m.finds,), S.TELL, TALKING),
    Row(ALL, Cue.ASKED_OPEN, (m.finds, m.keeps), S.KEEP),
    Row(ALL, Cue.ASKED_OPEN, (m.finds,), S.TELL),
    Row(ALL, Cue.ASKED_OPEN, (m.bare,), S.NO_MORE),
    Row(ALL, Cue.ASKED_OPEN, (m.known,), S.UNKNOWN),
    Row(ALL, Cue.ASKED_OPEN, (m.proposing,), S.UNKNOWN),
    Row(ALL, Cue.ASKED_OPEN, (), S.OFF_TOPIC),
    Row(ALL, Cue.ASKED_FACT, (m.on_problem, m.tells), S.TELL, TELLING),
    Row(ALL, Cue.ASKED_FACT, (m.finds, m.keeps), S.KEEP),
    Row(EARLY, Cue.ASKED_FACT, (m.finds,), S.TELL, TALKING),
    Row(ALL, Cue.ASKED_FACT, (m.finds,), S.TELL),
    Row(ALL, Cue.ASKED_FACT, (m.bare, m.just_told), S.UNKNOWN),
    Row(ALL, Cue.ASKED_FACT, (m.bare,), S.UNCLEAR),
    Row(ALL, Cue.ASKED_FACT, (m.known,), S.UNKNOWN),
    Row(ALL, Cue.ASKED_FACT, (), S.OFF_TOPIC),

    # --- A question to which no is comfortable gives the say back: "is this a bad time" opens the door, one about the
    # problem brings out a correction, any other a no with a condition.
    Row(ALL, Cue.ASKED_TIMING, (m.high,), S.TIME_GIVEN),
    Row(EARLY, Cue.ASKED_TIMING, (), S.GO_ON, TALKING),
    Row(ALL, Cue.ASKED_TIMING, (), S.GO_ON),
    Row(ALL, Cue.ASKED_NO, (m.plainly, m.named_fact, m.on_problem, m.tells), S.TELL, TELLING),
    Row(ALL, Cue.ASKED_NO, (m.plainly, m.named_fact, m.keeps), S.KEEP),
    Row(ALL, Cue.ASKED_NO, (m.plainly, m.named_fact), S.TELL),
    Row(ALL, Cue.ASKED_NO, (m.plainly, m.mood, m.not_high), S.FEELING),
    Row(ALL, Cue.ASKED_NO, (m.high,), S.PLAIN_NO),
    Row(ALL, Cue.ASKED_NO, (m.topical, m.tells_problem), S.CORRECT, TELLING),
    Row(ALL, Cue.ASKED_NO, (m.on_problem, m.tells_problem), S.CORRECT, TELLING),
    Row(ALL, Cue.ASKED_NO, (m.finds, m.fresh, m.tells), S.NO_BUT),
    Row(EARLY, Cue.ASKED_NO, (), S.NO_TO_NO, TALKING),
    Row(ALL, Cue.ASKED_NO, (), S.NO_TO_NO),

    # --- A question that fishes for yes: counterfeit at high guard, a bare yes at middle; never more (article 003).
    Row(ALL, Cue.ASKED_TIME, (), S.TIME_GIVEN),
    Row(ALL, Cue.ASKED_YES, (m.high,), S.HOLLOW_YES, FENDING),
    Row(ALL, Cue.ASKED_YES, (), S.BARE_YES),

    # --- The takeaway (article 002): one who is interested defends the interest, one who is not agrees with relief.
    *_parting(Cue.TAKEN_AWAY, m.settled),
    Row(ALL, Cue.TAKEN_AWAY, (m.at_a_loss,), S.DODGED),
    Row(ALL, Cue.TAKEN_AWAY, (m.fits, m.keen), S.DEFENDS),
    Row(ALL, Cue.TAKEN_AWAY, (m.never, m.not_high), S.RELIEF, PARTING),
    Row(ALL, Cue.TAKEN_AWAY, (m.later, m.low), S.FREED_LATER, PARTING),
    Row(ALL, Cue.TAKEN_AWAY, (m.high, m.spoken_of), S.RELIEF, PARTING),
    Row(ALL, Cue.TAKEN_AWAY, (), S.MAYBE_NOT),

    # --- Letting go (article 004: "a no is something to respect"): who lets go after a no parts well, and who drops it
    # after a cool ping too. Before either, there is nothing to let go of.
    Row(ALL, Cue.FAREWELL, (m.first, m.greeting), S.WHO),
    *_parting(Cue.FAREWELL, m.standing),
    *_parting(Cue.FAREWELL, m.cooled),
    Row(ALL, Cue.FAREWELL,  (), S.PART_PLAIN, END, HANG_UP),
    *_parting(Cue.DOOR_OPEN, m.standing),
    Row(ALL, Cue.DOOR_OPEN, (m.never, m.not_high), S.FREED_NEVER, PARTING),
    Row(ALL, Cue.DOOR_OPEN, (m.later, m.not_high), S.FREED_LATER, PARTING),
    Row(ALL, Cue.DOOR_OPEN, (m.lets_go, m.spoken_of), S.UNDECIDED),
    Row(ALL, Cue.DOOR_OPEN, (m.lets_go,), S.HUNG_ON),
    Row(ALL, Cue.DOOR_OPEN, (), S.PART_PLAIN, END),
    *_parting(Cue.LET_GO, m.standing),
    Row(ALL, Cue.LET_GO,    (m.cooled, m.never), S.FREED_NEVER, PARTING),
    Row(ALL, Cue.LET_GO,    (m.cooled,), S.FREED_LATER, PARTING),
    Row(ALL, Cue.LET_GO,    (m.spoken_of,), S.UNDECIDED),
    Row(ALL, Cue.LET_GO,    (), S.HUNG_ON),
    Row(ALL, Cue.GIVEN,     (), S.KIND),

    # --- Being heard. A right reading of what hurts gets "exactly right"; a reading slightly off is put right, and the
    # correction tells more than a right one would have (article 000).
    Row(ALL, Cue.SUMMED_UP, (m.named, m.high), S.COULD_BE),
    Row(ALL, Cue.SUMMED_UP, (m.named,), S.EXACTLY, UNDERSTOOD),
    Row(ALL, Cue.SUMMED_UP, (m.tells_problem,), S.CORRECT, TELLING),
    Row(ALL, Cue.SUMMED_UP, (), S.NOT_QUITE),
    Row(ALL, Cue.LABELLED,  (m.right, m.high), S.COULD_BE),
    Row(ALL, Cue.LABELLED,  (m.right,), S.EXACTLY, UNDERSTOOD),
    Row(ALL, Cue.LABELLED,  (m.assumed, m.tells_problem), S.CORRECT, TELLING),
    Row(ALL, Cue.LABELLED,  (m.mood, m.feeling_with, m.brief, m.tells_problem, m.goes_on), S.TELL, TELLING),
    Row(ALL, Cue.LABELLED,  (m.mood, m.feeling_with, m.brief), S.COULD_BE),
    Row(ALL, Cue.LABELLED,  (m.finds, m.fresh, m.tells), S.TELL),
    Row(ALL, Cue.LABELLED,  (m.mood,), S.FEELING),
    Row(ALL, Cue.LABELLED,  (m.known, m.tells_problem), S.CORRECT, TELLING),
    Row(ALL, Cue.LABELLED,  (m.known,), S.COULD_BE),
    Row(ALL, Cue.LABELLED,  (), S.NOT_QUITE),
    Row(ALL, Cue.MIRRORED,  (m.about_no, m.layer_left), S.OBJECT, REFUSING),
    Row(ALL, Cue.MIRRORED,  (m.about_no, m.said_out, m.tells_problem), S.TELL, TELLING),
    Row(ALL, Cue.MIRRORED,  (m.about_no,), S.NO_MORE),
    Row(ALL, Cue.MIRRORED,  (m.on_problem, m.tells), S.TELL, TELLING),
    Row(ALL, Cue.MIRRORED,  (m.finds, m.tells), S.TELL),
    Row(ALL, Cue.MIRRORED,  (), S.NO_MORE),

    # --- The offer told. Before the problem it answers a question that nobody asked; after it, it is weighed.
    Row(ALL, Cue.PITCHED, (m.dodged,), S.DODGED),
    Row(ALL, Cue.PITCHED, (m.answering,), S.REACT),
    Row(ALL, Cue.PITCHED, (m.agreed, m.ready), S.COMMIT, END, DEAL),
    Row(ALL, Cue.PITCHED, (m.settled,), S.PUSHED_AGAIN, REFUSING),
    Row(ALL, Cue.PITCHED, (m.problem_open, m.pitched_often, m.high), S.BRUSH_OFF, END, FALSE_YES),
    Row(ALL, Cue.PITCHED, (m.problem_open, m.pitched_before), S.TOLD_ENOUGH, FENDING),
    Row(ALL, Cue.PITCHED, (m.problem_open,), S.TOO_SOON, FENDING),
    Row(ALL, Cue.PITCHED, (m.pitched_often, m.high), S.TOLD_ENOUGH, FENDING),
    Row(ALL, Cue.PITCHED, (m.asks_next,), S.ASK, WEIGHING),
    Row(ALL, Cue.PITCHED, (), S.INTERESTED, WEIGHING),

    # --- Safe to refuse, and safe not to.
    Row(ALL, Cue.FREED, (), S.THANKS_SPACE),
    Row(ALL, Cue.AUDITED, (), S.AUDITED),

    # --- A no taken in leaves room; a final no taken in is a goodbye.
    Row(ALL, Cue.NODDED, (m.agreed, m.ready), S.COMMIT, END, DEAL),
    Row(ALL, Cue.NODDED, (m.apology,), S.FORGIVES),
    *_parting(Cue.NODDED, m.settled),
    Row(ALL, Cue.NODDED, (m.dodged,), S.DODGED),
    Row(ALL, Cue.NODDED, (m.answering,), S.REACT),
    Row(ALL, Cue.NODDED, (m.question, m.named_fact, m.finds, m.tells), S.TELL),
    Row(ALL, Cue.NODDED, (m.after_no,), S.EASED),
    Row(ALL, Cue.NODDED, (m.low, m.tells_problem, m.goes_on), S.TELL, TELLING),
    Row(ALL, Cue.NODDED, (m.met, m.first), S.WHO),
    Row(ALL, Cue.NODDED, (m.mood, m.feeling_with), S.COULD_BE),
    Row(ALL, Cue.NODDED, (m.asks_next,), S.ASK),
    Row(ALL, Cue.NODDED, (), S.NODDED),

    # --- Talk that is no move: a person answers it all the same, and comes back.
    Row(ALL, Cue.CHECKED, (), S.PRESENT),
    Row(ALL, Cue.GREETED, (m.apology,), S.FORGIVES),
    Row(ALL, Cue.GREETED, (m.first, m.identity), S.WHO),
    Row(ALL, Cue.GREETED, (m.question, m.named_fact, m.finds, m.tells), S.TELL),
    Row(ALL, Cue.GREETED, (m.first,), S.WHO),
    Row(ALL, Cue.GREETED, (), S.SMALL_TALK),
    Row(ALL, Cue.SILENT,  (), S.SILENCE),
    Row(ALL, Cue.SAID,    (m.agreed, m.ready), S.COMMIT, END, DEAL),
    Row(ALL, Cue.SAID,    (m.dodged,), S.DODGED),
    Row(ALL, Cue.SAID,    (m.answering,), S.REACT),
    Row(ALL, Cue.SAID,    (m.question, m.named_fact, m.on_problem, m.tells), S.TELL, TELLING),
    Row(ALL, Cue.SAID,    (m.question, m.named_fact, m.finds, m.tells), S.TELL),
    Row(ALL, Cue.SAID,    (m.filler,), S.SMALL_TALK),
    Row(ALL, Cue.SAID,    (m.question, m.named_fact, m.keeps), S.KEEP),
    Row(ALL, Cue.SAID,    (m.question, m.named_fact), S.TELL),
    Row(ALL, Cue.SAID,    (m.question, m.known), S.UNKNOWN),
    Row(ALL, Cue.SAID,    (m.topical,), S.COULD_BE),
    Row(ALL, Cue.SAID,    (m.known,), S.SMALL_TALK),
    Row(ALL, Cue.SAID,    (m.bare, m.question), S.UNCLEAR),
    Row(ALL, Cue.SAID,    (m.bare,), S.NODDED),
    Row(ALL, Cue.SAID,    (m.question,), S.OFF_TOPIC),
    Row(ALL, Cue.SAID,    (m.figure,), S.SMALL_TALK),
    Row(ALL, Cue.SAID,    (), S.UNCLEAR),
)
# fmt: on

_ROWS: Mapping[Cue, Mapping[Phase, tuple[Row, ...]]] = {
    cue: {phase: tuple(r for r in TABLE if r.cue in {cue, None} and phase in r.phases) for phase in ALL} for cue in Cue
}


def row_for(moment: Moment) -> Row:
    """The first row that holds. Every cue has a last row without checks for all phases, so there is always one."""
    return next(row for row in _ROWS[moment.cue][moment.phase] if _holds(row.when, moment))


def _holds(checks: tuple[Check, ...], moment: Moment) -> bool:
    for check in checks:  # noqa: SIM110 - a generator here costs a tenth of the turn
        if not check(moment):
            return False
    return True
