"""The words of the page of no's.

Takes: no's. Gives: plain text, second person, on what was done and never on the person. May not: be markup.
"""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale

from noprac.core.debrief.noes import NoKind, Taken
from noprac.core.practice.noes import Led
from noprac.gui import texts
from noprac.gui.widgets.past_calls import locale
from noprac.store.noes import Entry

NOES = "No's"
ABOUT = "Every no of your calls comes here by itself. Those of real life you add in a line."
ADD, FIELD = "A no from real life", "What did they say no to?"
SAY, STOP, LISTENING = "Say it", "Stop listening", "Listening … say it as you would tell a colleague."
SOUNDS_LIKE, DID = "What it was about", "What you did next: one press keeps it"
FIRST_WORDS = "First say or type what they said no to."
KEPT, GONE = "Kept.", "Gone."
SEARCH, SEARCH_NAME = "Find words in what was said, by whom, or in your notes", "Search the no's"
NOTE, KEEP_NOTE, NOTE_KEPT = "Your note on this no", "Keep the note", "The note is kept."
SEE, DELETE = "See it in the call", "Delete"
MORE = "Show more"
NONE_YET = "No no has been heard yet. The first one will stand here."
NONE_FOUND = "No no fits."
VIEWS = {True: "One by one", False: "Patterns"}
VIEW = "Show"
BY_KIND, BY_DEED, BY_WEEK = "What they were about", "What you did next", "Week by week"
EMBRACED, OTHERWISE = "asked about or let go well", "otherwise"

KINDS = {
    NoKind.PRICE: "Price",
    NoKind.TIMING: "Time",
    NoKind.NEED: "Need",
    NoKind.TRUST: "Trust",
    NoKind.AUTHORITY: "Who decides",
    NoKind.COMPETITOR: "Somebody else",
    NoKind.HABIT: "Habit",
    NoKind.PLAIN: "No reason",
}
DEEDS = {
    Taken.ASKED: "Asked about it",
    Taken.LET_GO: "Let go",
    Taken.ACKNOWLEDGED: "Took it in",
    Taken.PAUSED: "Kept silent",
    Taken.IGNORED: "Went on",
    Taken.ARGUED: "Argued",
    Taken.PUSHED: "Pressed on",
    Taken.UNANSWERED: "Call ended there",
}
BY_HAND = tuple(deed for deed in DEEDS if deed is not Taken.UNANSWERED)
LED = {
    Led.OPENED: "they told more",
    Led.STAYED: "nothing changed",
    Led.CLOSED: "they closed up",
    Led.ENDED: "the call ended",
}
ANY_KIND, ANY_DEED, ANY_SCENARIO = "About anything", "Whatever you did", "Anybody"
ORIGINS: dict[str, bool | None] = {"Calls and real life": None, "Calls": False, "Real life": True}
PERIODS: dict[str, int | None] = {"Any time": None, "Last 7 days": 7, "Last 30 days": 30, "Last 90 days": 90}
REAL = "Real life"


def since(days: int | None, today: date) -> date | None:
    """The first day of a period that ends today."""
    return None if days is None else today - timedelta(days=days - 1)


def day(of: date) -> str:
    """A day, as the user writes days."""
    return locale().toString(QDate(of.year, of.month, of.day), QLocale.FormatType.ShortFormat)


def week(of: date) -> str:
    """A week, by its Monday."""
    return f"Week of {short(of)}"


def short(of: date) -> str:
    """A day with its month."""
    return locale().toString(QDate(of.year, of.month, of.day), "d MMM")


def detail(no: Entry) -> str:
    """What a no was about, what was done, what came of it."""
    led = LED[no.led] if no.led is not None else ""
    parts = (day(no.day), no.who or (REAL if no.real else ""), KINDS[no.kind], DEEDS[no.deed].lower(), led)
    return "  ·  ".join(part for part in parts if part)


def answer(no: Entry) -> str:
    """What was said next."""
    return f"You: “{no.answer}”" if no.answer else ""


def see(no: Entry) -> str:
    """The way to where it was said."""
    return SEE if no.second is None else f"{SEE}, at {texts.clock(no.second)}"


def note(no: Entry) -> str:
    """The note, in the list."""
    return f"Note: {no.note}" if no.note else ""


def row(no: Entry) -> str:
    """A no, for who cannot see it."""
    return ". ".join(part for part in (texts.sentence(no.words).rstrip("."), detail(no), note(no)) if part)


def found(shown: int, whole: int) -> str:
    """How many no's there are, and are listed."""
    many = f"{whole} no" if whole == 1 else f"{whole} no's"
    return many if shown == whole else f"{many}, {shown} shown"


def rests_on(noes: int) -> str:
    """What a chart rests on."""
    return f"{noes} no" if noes == 1 else f"{noes} no's"
