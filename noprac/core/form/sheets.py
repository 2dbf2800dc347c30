"""The form of a scenario: every field with what it is for.

Takes: nothing. Gives: one table for each mapping of the format; `parsing` takes its field names from here, `schema`
all of it. May not: read a value.
"""

from noprac.core.form.lines import LINES
from noprac.core.form.shapes import (
    ID,
    LINE_TEXT,
    LONG_TEXT,
    SHARE,
    SHORT_TEXT,
    TRUTH,
    WORDINGS,
    Field,
    Form,
    either,
    listed,
    one_of,
    ref,
    whole,
)
from noprac.core.moves import Ending
from noprac.core.scenario import Fit, Style, Warmth

MOST_FACTS, MOST_OTHERS = 200, 40

SEAT: Form = {
    "you": Field("Who the trainee is on this call.", LINE_TEXT, needed=True),
    "sell": Field("What the trainee sells.", LINE_TEXT, needed=True),
    "to": Field("Whom the trainee calls, with what is known of them.", LINE_TEXT, needed=True),
    "aim": Field("What the call is for.", LINE_TEXT, needed=True),
}
VOICE: Form = {
    "name": Field("A voice of the synthesiser, as en-gb+m3; left out, the system's own.", SHORT_TEXT),
    "rate": Field("Words a minute; 170 where it is left out.", whole(80, 300)),
    "pitch": Field("How high the voice is, from 0 to 100; 50 where it is left out.", whole(0, 100)),
}
LOOK: Form = {
    "skin": Field("A colour: a name such as fair or brown, or #rrggbb.", SHORT_TEXT),
    "hair": Field("The cut: short, bun, bald and so on.", SHORT_TEXT),
    "hair_colour": Field("A colour: a name or #rrggbb.", SHORT_TEXT),
    "jacket": Field("A colour: a name or #rrggbb.", SHORT_TEXT),
    "shirt": Field("A colour: a name or #rrggbb.", SHORT_TEXT),
    "background": Field("A colour: a name or #rrggbb.", SHORT_TEXT),
    "glasses": Field("Whether the figure wears glasses.", TRUTH),
    "beard": Field("Whether the figure has a beard.", TRUTH),
}
PERSONA: Form = {
    "name": Field("The prospect's full name.", SHORT_TEXT, needed=True),
    "role": Field("What the prospect does there.", SHORT_TEXT, needed=True),
    "company": Field("Where the prospect works.", SHORT_TEXT, needed=True),
    "voice": Field("How the prospect sounds.", ref("voice")),
    "style": Field("The way of going for the no that lands best: blunt, hint or warm.", one_of(Style), needed=True),
    "look": Field("How the figure is drawn.", ref("look")),
}
START: Form = {
    "guard": Field("How unsafe the prospect feels, from 0 to 1; high from 0.58, low below 0.43.", SHARE),
    "trust": Field("From 0 to 1; a yes that is meant needs 0.45.", SHARE),
    "interest": Field("From 0 to 1; a yes that is meant needs 0.5.", SHARE),
    "patience": Field("From 0 to 1; at 0 the call is over.", SHARE),
    "told": Field("Ids of the facts that both know before the call.", listed(ID)),
    "offered": Field("Whether the offer is known already.", TRUTH),
    "refused": Field("Whether the opening is a no, with the first objection for the truth behind it.", TRUTH),
    "asks": Field("The id of the question of its own that the opening puts.", ID),
}
WEIGHTS: Form = {
    "fits": Field("The offer truly fits: a yes can be earned.", whole(0, 100)),
    "later": Field("It fits at another time: the right ending is a no for now.", whole(0, 100)),
    "never": Field("It does not fit: the right ending is an honest no.", whole(0, 100)),
}
PROBLEM: Form = {
    "facts": Field(
        "Ids of facts, in the order in which they come out; the last is the cause.", listed(ID, 1, 10), True
    ),
    "assumed": Field("What callers take it for; who says so is corrected.", listed(SHORT_TEXT, 1), needed=True),
    "right": Field("Words that name it; who says so is told that is right.", listed(SHORT_TEXT, 1), needed=True),
}
FACT: Form = {
    "id": Field("Its name in this file.", ID, needed=True),
    "topics": Field(
        "Words and phrases that a question about it would hold; several words must all be said.",
        listed(SHORT_TEXT, 1),
        needed=True,
    ),
    "open": Field(
        "What the prospect says where it feels safe: one line, or several that say the same.", WORDINGS, True
    ),
    "guarded": Field("What it says where it does not; left out, it keeps it to itself.", WORDINGS),
    "corrects": Field("How it is said to one who guessed wrong, beginning with a no.", WORDINGS),
    "depth": Field(
        "How safe it must feel: 0 told to anybody, 1 unless the guard is high, 2 only where it is low.", whole(0, 2)
    ),
    "leads_to": Field("The id of the fact that “why is that” brings out next.", ID),
}
OBJECTION: Form = {
    "id": Field("Its name in this file.", ID, needed=True),
    "topics": Field("Words and phrases that a question about it would hold.", listed(SHORT_TEXT)),
    "plain": Field("The no at high guard: no reason.", WORDINGS, needed=True),
    "reason": Field("The no with a reason, at middle guard or asked about once.", WORDINGS, needed=True),
    "real": Field("The real reason, at low guard or asked about twice.", WORDINGS, needed=True),
    "truth": Field("Where it is the case; fits where it is left out.", listed(one_of(Fit), 1, 3)),
    "early": Field("Whether it holds only while the problem is not told.", TRUTH),
}
QUESTION: Form = {
    "id": Field("Its name in this file.", ID, needed=True),
    "says": Field("The prospect's own question.", WORDINGS, needed=True),
    "then": Field("What it says to the answer, whatever that is.", WORDINGS, needed=True),
}
RECALLS: Form = {
    Ending.COMMITMENT: Field("After a yes with a when.", WORDINGS),
    Ending.CONFIRMED_NEXT_STEP: Field("After a small step that was meant.", WORDINGS),
    Ending.HONEST_NO: Field("After a no for good.", WORDINGS),
    Ending.NO_FOR_NOW: Field("After a no for now.", WORDINGS),
    Ending.COUNTERFEIT_YES: Field("After a yes to get rid of the caller.", WORDINGS),
    Ending.HANG_UP: Field("After a call that broke off.", WORDINGS),
}
OPENINGS: Form = {
    Warmth.WARM: Field("After it was let go of or won without a wrong word.", listed(LINE_TEXT, 2), needed=True),
    Warmth.PLAIN: Field("After a call that left no mark.", listed(LINE_TEXT, 2), needed=True),
    Warmth.COLD: Field("After it was pushed, tricked, or glad to be rid of the caller.", listed(LINE_TEXT, 2), True),
}
TRUTH_OR_WEIGHTS = either(one_of(Fit), ref("weights"))
LATER: Form = {
    "when": Field("How much later, as “A year later”; shown on the card and in the brief.", SHORT_TEXT, needed=True),
    "summary": Field("The trainee's briefing for that call.", LONG_TEXT, needed=True),
    "aim": Field("What that call is for.", LINE_TEXT, needed=True),
    "to": Field("Whom the trainee calls, where it reads otherwise by then.", LINE_TEXT),
    "truth": Field("The truth by then, drawn by the same lot as the first call's.", TRUTH_OR_WEIGHTS, needed=True),
    "start": Field("How it picks up, before how it was left is weighed in; left out, as at the top.", ref("start")),
    "opening": Field("What it says on picking up, by how it was left.", ref("openings"), needed=True),
    "recalls": Field("A short sentence on what was said then, by how that call ended.", ref("recalls"), needed=True),
    "problem": Field("What hurts by then, where it is another thing.", ref("problem")),
    "facts": Field(
        "News. The id of a fact above replaces it; another id is a new one.", listed(ref("fact"), 0, MOST_FACTS)
    ),
    "objections": Field("As for facts.", listed(ref("objection"), 0, MOST_OTHERS)),
    "questions": Field("As for facts.", listed(ref("question"), 0, MOST_OTHERS)),
    "lines": Field("As for facts, by situation.", ref("lines")),
}
SCENARIO: Form = {
    "id": Field("The scenario's name on the command line; also the file's.", ID, needed=True),
    "title": Field("Its name on the card.", SHORT_TEXT, needed=True),
    "summary": Field("The trainee's briefing, in two or three sentences.", LONG_TEXT, needed=True),
    "trade": Field("The trade, as “Restaurants”.", SHORT_TEXT, needed=True),
    "difficulty": Field("From 1, gentle, to 5; 2 where it is left out.", whole(1, 5)),
    "seat": Field("The trainee's side.", ref("seat"), needed=True),
    "persona": Field("The prospect as a person.", ref("persona"), needed=True),
    "start": Field("How the prospect picks up.", ref("start")),
    "truth": Field("Whether the offer fits: one word, or weights that a seed draws by.", TRUTH_OR_WEIGHTS),
    "opening": Field("What the prospect says on picking up.", WORDINGS, needed=True),
    "offer": Field("Words that name what is sold.", listed(SHORT_TEXT, 1), needed=True),
    "problem": Field("What really hurts.", ref("problem"), needed=True),
    "facts": Field("What the prospect knows; 25 or more let it talk freely.", listed(ref("fact"), 1, MOST_FACTS), True),
    "objections": Field("The no's, each in three layers.", listed(ref("objection"), 1, MOST_OTHERS), needed=True),
    "questions": Field("What the prospect asks of its own accord.", listed(ref("question"), 0, MOST_OTHERS)),
    "lines": Field("The prospect's own words by situation; what is left out is said in common ones.", ref("lines")),
    "later": Field("The same person met again.", ref("later")),
}
PARTS: dict[str, Form] = {
    "seat": SEAT,
    "persona": PERSONA,
    "voice": VOICE,
    "look": LOOK,
    "start": START,
    "weights": WEIGHTS,
    "problem": PROBLEM,
    "fact": FACT,
    "objection": OBJECTION,
    "question": QUESTION,
    "lines": LINES,
    "later": LATER,
    "openings": OPENINGS,
    "recalls": RECALLS,
}
