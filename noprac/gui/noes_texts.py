"""The words of the page of no's.

Takes: no's. Gives: plain text, second person, on what was done and never on the person. May not: be markup.
"""

from datetime import date, timedelta

from noprac.core.debrief.noes import NoKind, Taken
from noprac.core.practice.noes import Led
from noprac.gui import formats, rooms, texts
from noprac.gui.tongue import inside, tr
from noprac.store.noes import Entry

NOES = rooms.NOES
ABOUT = tr("Every no of your calls comes here by itself. Those of real life you add in a line.")
ADD, FIELD = tr("A no from real life"), tr("What did they say no to?")
SAY, STOP, LISTENING = tr("Say it"), tr("Stop listening"), tr("Listening … say it as you would tell a colleague.")
SOUNDS_LIKE, DID = tr("What it was about"), tr("What you did next: one press keeps it")
FIRST_WORDS = tr("First say or type what they said no to.")
KEPT, GONE = tr("Kept."), tr("Gone.")
BACK, UNDO = tr("It is back."), tr("Undo")
WHO = tr("Who said it? Leave it if you like.")
SEARCH, SEARCH_NAME = tr("Find words in what was said, by whom, or in your notes"), tr("Search the no's")
NOTE, KEEP_NOTE, NOTE_KEPT = tr("Your note on this no"), tr("Keep the note"), tr("The note is kept.")
SEE, DELETE = tr("See it in the call"), tr("Delete")
MORE = tr("Show more")
NONE_YET = tr("No no has been heard yet. The first one will stand here.")
NONE_FOUND = tr("No no fits.")
VIEWS = {True: tr("One by one"), False: tr("Patterns")}
VIEW = tr("Show")
BY_KIND, BY_DEED, BY_WEEK = tr("What they were about"), tr("What you did next"), tr("Week by week")
EMBRACED, OTHERWISE = tr("asked about or let go well"), tr("otherwise")

KINDS = {
    NoKind.PRICE: tr("Price"),
    NoKind.TIMING: tr("Time"),
    NoKind.NEED: tr("Need"),
    NoKind.TRUST: tr("Trust"),
    NoKind.AUTHORITY: tr("Who decides"),
    NoKind.COMPETITOR: tr("Somebody else"),
    NoKind.HABIT: tr("Habit"),
    NoKind.PLAIN: tr("No reason"),
}
DEEDS = {
    Taken.ASKED: tr("Asked about it"),
    Taken.LET_GO: tr("Let go", "what you did"),
    Taken.ACKNOWLEDGED: tr("Took it in"),
    Taken.PAUSED: tr("Kept silent"),
    Taken.IGNORED: tr("Went on"),
    Taken.ARGUED: tr("Argued"),
    Taken.PUSHED: tr("Pressed on"),
    Taken.UNANSWERED: tr("Call ended there"),
}
BY_HAND = tuple(deed for deed in DEEDS if deed is not Taken.UNANSWERED)
LED = {
    Led.OPENED: tr("they told more"),
    Led.STAYED: tr("nothing changed"),
    Led.CLOSED: tr("they closed up"),
    Led.ENDED: tr("the call ended"),
}
ANY_KIND, ANY_DEED, ANY_SCENARIO = tr("About anything"), tr("Whatever you did"), tr("Anybody")
ORIGIN, PERIOD = tr("Where it was said"), tr("Since when")
ORIGINS: dict[str, bool | None] = {
    tr("Calls and real life"): None,
    tr("Calls"): False,
    tr("Real life"): True,
}
PERIODS: dict[str, int | None] = {
    tr("Any time"): None,
    tr("Last 7 days"): 7,
    tr("Last 30 days"): 30,
    tr("Last 90 days"): 90,
}
REAL = tr("Real life")


def since(days: int | None, today: date) -> date | None:
    """The first day of a period that ends today."""
    return None if days is None else today - timedelta(days=days - 1)


def day(of: date) -> str:
    """A day, as the user writes days."""
    return formats.day(of)


def week(of: date) -> str:
    """A week, by its Monday."""
    return tr("Week of {day}").format(day=short(of))


def short(of: date) -> str:
    """A day with its month."""
    return formats.short_day(of)


def detail(no: Entry) -> str:
    """What a no was about, what was done, what came of it."""
    led = LED[no.led] if no.led is not None else ""
    parts = (day(no.day), no.who or (REAL if no.real else ""), KINDS[no.kind], inside(DEEDS[no.deed]), led)
    return "  ·  ".join(part for part in parts if part)


def answer(no: Entry) -> str:
    """What was said next."""
    return tr("You: “{words}”").format(words=no.answer) if no.answer else ""


def see(no: Entry) -> str:
    """The way to where it was said."""
    return SEE if no.second is None else tr("See it in the call, at {time}").format(time=texts.clock(no.second))


def note(no: Entry) -> str:
    """The note, in the list."""
    return tr("Note: {words}").format(words=no.note) if no.note else ""


def row(no: Entry) -> str:
    """A no, for who cannot see it."""
    return ". ".join(part for part in (texts.sentence(no.words).rstrip("."), detail(no), note(no)) if part)


def found(shown: int, whole: int) -> str:
    """How many no's there are, and are listed."""
    many = tr("%n no(s)", None, whole)
    return many if shown == whole else tr("{many}, {n} shown").format(many=many, n=shown)


def rests_on(noes: int) -> str:
    """What a chart rests on."""
    return tr("%n no(s)", None, noes)
