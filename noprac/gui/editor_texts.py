"""The words of the scenario editor: its sections and fields, each with what it is for.

Takes: places of the form. Gives: labels and one line of help each. May not: say what is wrong with a field; the check
does, in its own words.
"""

from noprac.core.editing.outline import Section
from noprac.core.editing.places import Place
from noprac.core.moves import Ending
from noprac.core.scenario import Fit, Style
from noprac.gui import texts
from noprac.gui.below import below
from noprac.gui.tongue import inside, tr

EDITOR = tr("Scenario editor")
SECTIONS = {
    Section.CALL: tr("The call"),
    Section.WHO: tr("The person"),
    Section.TRUTH: tr("Sealed truth"),
    Section.PROBLEM: tr("What hurts"),
    Section.FACTS: tr("Facts"),
    Section.NOES: tr("No's"),
    Section.QUESTIONS: tr("Questions"),
    Section.LINES: tr("Lines"),
    Section.ENDINGS: tr("Endings"),
    Section.LATER: tr("Later call"),
}
ABOUT = {
    Section.CALL: tr("What stands on the card, and what the trainee reads first."),
    Section.WHO: tr("Who picks up, how they look and sound, and how they like to be asked."),
    Section.TRUTH: tr("Whether it fits, which the trainee has to find out, and the mood at the start of the call."),
    Section.PROBLEM: tr("What is sold, and the problem behind it that has to be earned."),
    Section.FACTS: tr("What the person knows. Each is found by its topics. With 25 or more they talk freely."),
    Section.NOES: tr("Each no has three layers: plain, with a reason, with the real one. Every truth needs one."),
    Section.QUESTIONS: tr("What the person asks by themselves, and what they say to the answer."),
    Section.LINES: tr("Their own words for each moment. Leave one empty, and the app's own lines are spoken."),
    Section.ENDINGS: tr("What they say last. Leave one empty, and the app's own lines are spoken."),
    Section.LATER: tr("The same person, met again weeks or a year later."),
}
GROUPS = {  # by the first field of each group
    "seat.you": tr("The trainee's side"),
    "persona.look.skin": tr("How they look"),
    "persona.voice.name": tr("How they sound"),
    "start.guard": tr("The mood at the start"),
    "start.told": tr("What is known before"),
    "opening.warm": tr("How they pick up, by how they were left"),
    "recalls.commitment": tr("What they remember, by how that call ended"),
}

FIELDS = {
    "title": (tr("Title"), tr("Its name on the card.")),
    "summary": (tr("Briefing"), tr("Two or three sentences. Do not give away what is to be found out.")),
    "trade": (tr("Trade"), tr("One or two words, such as “Restaurants”.")),
    "difficulty": (tr("Difficulty"), tr("From 1, gentle, to 5, very hard.")),
    "id": (tr("Short name"), tr("For the command line: lower-case letters, digits and hyphens.")),
    "seat.you": (tr("You are"), tr("Who the trainee is: a name and a company.")),
    "seat.sell": (tr("You sell"), tr("What it is, in one line.")),
    "seat.to": (tr("You call"), tr("Who it is, with what is known of them.")),
    "seat.aim": (tr("The aim"), tr("What the call is for.")),
    "persona.name": (tr("Name"), tr("First and last name.")),
    "persona.role": (tr("Role"), tr("What they do there.")),
    "persona.company": (tr("Company"), tr("Where they work.")),
    "persona.style": (tr("Answers best to"), tr("The way of going for the no that lands best; to be found out.")),
    "persona.look.skin": (tr("Skin"), tr("Left out, the name decides.")),
    "persona.look.hair": (tr("Hair"), tr("Left out, the name decides.")),
    "persona.look.hair_colour": (tr("Hair colour"), tr("Left out, the name decides.")),
    "persona.look.jacket": (tr("Jacket"), tr("Left out, the name decides.")),
    "persona.look.shirt": (tr("Shirt"), tr("Left out, it is white.")),
    "persona.look.background": (tr("Background"), tr("Left out, it is as the window.")),
    "persona.look.glasses": (tr("Glasses"), tr("Whether they wear any.")),
    "persona.look.beard": (tr("Beard"), tr("Whether they have one.")),
    "persona.voice.name": (tr("Voice"), tr("A synthesiser's voice, such as en-gb+m3. Left out, the system's own.")),
    "persona.voice.rate": (tr("Pace"), tr("Words a minute.")),
    "persona.voice.pitch": (tr("Pitch"), tr("From 0, low, to 100, high.")),
    "opening": (tr("Picks up with"), tr("The first words. Several that say the same make calls differ.")),
    "truth": (tr("Does it fit?"), tr("The trainee is never told. Drawn by lot, each call may differ.")),
    "start.guard": (tr("Guard"), tr("How unsafe they feel. From 0.58: flat no's. Below 0.43: real reasons.")),
    "start.trust": (tr("Trust"), tr("A yes that is meant needs 0.45 by then.")),
    "start.interest": (tr("Interest"), tr("A yes that is meant needs 0.5 by then.")),
    "start.patience": (tr("Patience"), tr("At 0 the call is over.")),
    "start.told": (tr("Facts already known"), tr("What both know before the call.")),
    "start.offered": (tr("The offer is known"), tr("It was spoken of before this call.")),
    "start.refused": (tr("Begins with a no"), tr("They pick up with the first no below.")),
    "start.asks": (tr("Begins with a question"), tr("The question that their first words put.")),
    "offer": (tr("Words for the offer"), tr("What it is called, with commas between.")),
    "problem.assumed": (tr("What callers guess"), tr("Wrong guesses that get corrected, with commas between.")),
    "problem.right": (tr("What it really is"), tr("Words that earn “that's right”, with commas between.")),
    "problem.facts": (tr("How it comes out"), tr("The facts that tell it, in order. The last is the cause.")),
    "facts.id": (tr("Short name"), tr("Only seen here: lower-case letters, digits and hyphens.")),
    "facts.topics": (tr("Topics"), tr("Words a question about it would hold, with commas between.")),
    "facts.open": (tr("Said openly"), tr("What they say where they feel safe.")),
    "facts.guarded": (tr("Said guardedly"), tr("What they say where not. Left out, they keep it to themselves.")),
    "facts.corrects": (tr("Said to a wrong guess"), tr("Begins with a no. Left out: “No, it's not that.”")),
    "facts.depth": (tr("Told to"), tr("How safe they must feel to tell it.")),
    "facts.leads_to": (tr("“Why is that” leads to"), tr("The fact behind it.")),
    "objections.id": (tr("Short name"), tr("Only seen here: lower-case letters, digits and hyphens.")),
    "objections.topics": (tr("Topics"), tr("Words a question about it would hold, with commas between.")),
    "objections.plain": (tr("The plain no"), tr("While the guard is up: no reason at all.")),
    "objections.reason": (tr("With a reason"), tr("Less guarded, or asked about once.")),
    "objections.real": (tr("The real reason"), tr("At ease, or asked about twice.")),
    "objections.truth": (tr("Holds where it"), tr("For which truths. Left out: where it fits.")),
    "objections.early": (tr("Only at first"), tr("It is gone once the problem is told.")),
    "questions.id": (tr("Short name"), tr("Only seen here: lower-case letters, digits and hyphens.")),
    "questions.says": (tr("Asks"), tr("Their own question, once the offer was spoken of.")),
    "questions.then": (tr("Says to the answer"), tr("Whatever the answer is.")),
    "when": (tr("When"), tr("Such as “A year later”.")),
    "aim": (tr("The aim"), tr("What that call is for.")),
    "to": (tr("You call"), tr("Where it reads otherwise by then.")),
    "opening.warm": (tr("Left well"), tr("Let go of gladly, or understood. Two wordings at least.")),
    "opening.plain": (tr("Left so-so"), tr("The call left no mark. Two wordings at least.")),
    "opening.cold": (tr("Left badly"), tr("Pushed or tricked. Two wordings at least.")),
    **{f"recalls.{end}": (texts.ENDINGS[end], tr("A short sentence on what was said then.")) for end in Ending},
}  # fmt: skip

FITS = {Fit.FITS: tr("It fits"), Fit.LATER: tr("It fits later"), Fit.NEVER: tr("It does not fit")}
LOT = tr("Drawn by lot")
STYLES = {Style.BLUNT: tr("Blunt"), Style.HINT: tr("A light hint"), Style.WARM: tr("Warm concern")}
DEPTHS = {0: tr("Anybody"), 1: tr("Unless the guard is high"), 2: tr("Only at low guard")}
NOTHING, LEFT_OUT = tr("nothing"), tr("left out")
NEEDED, OPTIONAL = tr("needed"), tr("may be left out")
THINGS = {"facts": tr("fact"), "objections": tr("no"), "questions": tr("question")}
ADDS = {"facts": tr("Add a fact"), "objections": tr("Add a no"), "questions": tr("Add a question")}
REMOVES = {
    "facts": tr("Remove this fact"),
    "objections": tr("Remove this no"),
    "questions": tr("Remove this question"),
}
NEWS = {
    "facts": tr("New facts by then"),
    "objections": tr("New no's by then"),
    "questions": tr("New questions by then"),
}
NONE_YET = tr("None yet.")
NO_WORDS = tr("nothing said yet")
ADD_WORDING, ADD_ONE, REMOVE = tr("Another wording"), tr("Add one"), tr("Remove")
APPS_OWN = tr("The app says:")
FROM_APP = tr("the app's own lines")
BRIEF = tr("Show")
ADD_LATER, REMOVE_LATER = tr("Add a later call"), tr("Remove the later call")
LATER_REST = tr("Lines and a problem of its own, where the file has them, stay as they are.")

BACK, SAVE, UNDO, REDO, TRY, AUDIT, YAML = (
    tr("All scenarios"),
    tr("Save"),
    tr("Undo"),
    tr("Redo"),
    tr("Try it"),
    tr("Audit"),
    tr("Show the file"),
)
YAML_NAME = tr("The file as it will be saved")
SAVED, ALL_SAVED = tr("Saved."), tr("Saved")
NOT_SAVED, UNTOUCHED = tr("Not saved yet. A draft is kept."), tr("Not saved yet.")
SAVED_BROKEN = tr("Saved. It can be called once the faults are mended.")
RESTORED = tr("This is your draft. It was not saved yet.")
DISCARD = tr("Drop the draft")
DISCARDED = tr("The draft is dropped; this is the file.")
SAVE_COPY = tr("Save as a copy")
SOUND = tr("Nothing to mend")
MEND_FIRST = tr("Mend the faults first: a call needs a whole scenario.")
TRY_NOTE = tr("A try: it is not kept")
UNTITLED = tr("Untitled")


def label(place: Place) -> str:
    """What a field is called."""
    return _field(place)[0]


def about(place: Place) -> str:
    """What a field is for."""
    return _field(place)[1]


def group(place: Place) -> str:
    """What a group of fields is called, by its first one; "" where it needs no name."""
    return GROUPS.get(_name(place), "")


def to_mend(why: str) -> str:
    """A fault, beside its field."""
    return tr("To mend: {why}").format(why=below(why))


def to_mend_at(field: str, why: str) -> str:
    """A fault that no field of the form shows."""
    return tr("To mend: {field}: {why}").format(field=field, why=below(why)) if field else to_mend(why)


def faults(count: int) -> str:
    """How many faults there are."""
    return tr("%n to mend", None, count) if count else SOUND


def section(of: Section, count: int) -> str:
    """A section's button."""
    return f"{SECTIONS[of]} ({count})" if count else SECTIONS[of]


def section_name(of: Section, count: int) -> str:
    """The same, for who cannot see it."""
    return f"{SECTIONS[of]}, {faults(count)}" if count else SECTIONS[of]


def nth(name: str, number: int) -> str:
    """One of several fields of a name."""
    return f"{name} {number}"


def removing(name: str) -> str:
    """What a remove button takes away, for who cannot see it."""
    return f"{REMOVE}: {name}"


def own_wordings(count: int) -> str:
    """How many wordings a moment has of its own."""
    return tr("%n wording(s) of its own", None, count) if count else FROM_APP


def state(*, unsaved: bool, touched: bool) -> str:
    """How the file stands; a draft follows the first change."""
    return (NOT_SAVED if touched else UNTOUCHED) if unsaved else ALL_SAVED


def undo(name: str) -> str:
    """What an undo takes back, for who cannot see it."""
    return f"{UNDO}: {name}" if name else UNDO


def tried(ending: Ending | None, fit: Fit, turns: int, *, right: bool) -> str:
    """How a try ended."""
    verdict = tr("as it should") if right else tr("not as it should")
    sentence = tr("The try ended with “{ending}” after {turns}, {verdict}: {truth}.")
    many = tr("%n turn(s)", None, turns)
    return sentence.format(ending=texts.ending(ending), turns=many, verdict=verdict, truth=inside(FITS[fit]))


def _field(place: Place) -> tuple[str, str]:
    name = _name(place)
    return FIELDS.get(name) or (name, "")


def _name(place: Place) -> str:
    """The field's path without numbers; of a later call that of the first one, where it has no name of its own."""
    names = [part for part in place if isinstance(part, str)]
    return ".".join(names[1:] if names[:1] == ["later"] else names)
