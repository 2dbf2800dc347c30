"""All the words of the window, in one place.

Takes: names and numbers. Gives: plain text, second person. May not: be markup; widgets show it as it is.
"""

from noprac.core.check import Fitness
from noprac.core.debrief.noes import NoKind, Taken
from noprac.core.moves import Act, Ending, Move, YesKind
from noprac.core.score import Scores
from noprac.core.speech import Mood

APP = "noprac"
ROOMS = "Where to go"
HEARD_NOTHING = "Nothing was heard."
NO_SCREEN = "There is no screen for the window. Try `noprac demo` for a whole call without one."

# Home
HOME = "Home"
SCENARIOS = "Choose a call"
PAST = "Your calls"
NEXT_CALL = "For your next call"
NO_PAST = "Calls you have made will stand here."
START = "Call"
GO_ON = "Go on"
SEE_DEBRIEF = "See the debrief"
TYPE_CALL = "Type instead of speaking"
CHECKING = "Looking at your microphone and loudspeaker…"
FITNESS = {Fitness.OK: "ready", Fitness.DEGRADED: "works, could be better", Fitness.MISSING: "missing"}
DIFFICULTY = {1: "gentle", 2: "fair", 3: "demanding", 4: "hard", 5: "very hard"}

# Call
CALL, CAPTION, LIVE, TIMER = "The call", "What the other person says", "What you say", "Time on the call"
DREAD = "How bad will a no feel, from 0 to 10? Leave it if you like."
PREPARING = "Getting the line ready…"
READY_TO_SPEAK = "You will be heard. Speak when it is your turn."
READY_TO_TYPE = "You will type what you say."
RINGING = "Calling…"
CANCEL = "Back"
PAUSE, RESUME, HANG_UP = "Pause", "Go on", "Hang up"
SEND = "Say it"
TYPE_HERE = "Type what you say, then press Enter"
TYPE_NAME = "What you say"
TYPE, SPEAK = "Type", "Speak"
HANDS_FREE = "Hands-free"
HELD = "The call is on hold."
YOUR_TURN = "Your turn"
SYSTEM_MICROPHONE = "The system's own"
CHOOSE_MICROPHONE = "Choose another microphone"
DISMISS = "All right"
NO_OTHER_MICROPHONE = "No other microphone was found. Plug one in, then try again."
EARS = {
    "off": "Microphone: off",
    "rest": "Microphone: waiting for your turn",
    "open": "Microphone: listening to you",
    "hold": "Microphone: hold to talk",
}
METER, METER_QUIET, METER_FINE, METER_LOUD = "How loud you are", "quiet", "speaking", "too loud"
HINTS = {
    "off": "",
    "rest": "",
    "open": "Just speak. A short silence ends your turn.",
    "hold": "Hold the space bar while you speak.",
}

# Both
YOU = "You"
NO_OCCASION = "no occasion"
GUARD_UP, GUARD_DOWN = "guarded", "at ease"
SCORE_NAMES = {"no_framing": "going for the no", "detachment": "letting go"}

MOODS = {Mood.OPEN: "open", Mood.WARY: "wary", Mood.CLOSING: "about to go"}

ENDINGS = {
    Ending.COMMITMENT: "A commitment",
    Ending.CONFIRMED_NEXT_STEP: "A next step",
    Ending.HONEST_NO: "An honest no",
    Ending.NO_FOR_NOW: "No for now",
    Ending.COUNTERFEIT_YES: "A yes to get away",
    Ending.HANG_UP: "Hung up",
}
UNFINISHED = "Not finished"

YESES = {
    YesKind.COUNTERFEIT: "yes, to get away",
    YesKind.CONFIRMATION: "yes, that is so",
    YesKind.COMMITMENT: "yes, I will",
}

ACTS = {
    Act.GREETS: "greets you",
    Act.ASKS: "asks",
    Act.STATES: "tells",
    Act.OBJECTS: "no, with a reason",
    Act.SAYS_NO: "no",
    Act.STALLS: "no, not yet",
    Act.CORRECTS: "no, it is different",
    Act.COUNTERFEIT_YES: YESES[YesKind.COUNTERFEIT],
    Act.CONFIRMATION_YES: YESES[YesKind.CONFIRMATION],
    Act.COMMITMENT_YES: YESES[YesKind.COMMITMENT],
    Act.THATS_RIGHT: "feels understood",
    Act.DEFENDS_INTEREST: "speaks up for it",
    Act.ENDS: "ends the call",
}

NO_KINDS = {
    NoKind.PRICE: "A no about the price.",
    NoKind.TIMING: "A no about the time.",
    NoKind.NEED: "A no about the need.",
    NoKind.TRUST: "A no about trust.",
    NoKind.AUTHORITY: "A no about who decides.",
    NoKind.COMPETITOR: "A no because of somebody else.",
    NoKind.HABIT: "A no out of habit.",
    NoKind.PLAIN: "A plain no.",
}

TAKEN = {
    Taken.ASKED: "You asked about it.",
    Taken.ACKNOWLEDGED: "You took it in.",
    Taken.LET_GO: "You let go.",
    Taken.PAUSED: "You kept silent, and they went on.",
    Taken.IGNORED: "You went on as if it had not been said.",
    Taken.ARGUED: "You argued.",
    Taken.PUSHED: "You pressed on.",
    Taken.UNANSWERED: "The call ended there.",
}

MOVES = {
    Move.NO_QUESTION: "no-oriented question",
    Move.YES_QUESTION: "question that fishes for a yes",
    Move.OPEN_QUESTION: "open question",
    Move.FACT_QUESTION: "question of fact",
    Move.TEMPERATURE_CHECK: "temperature check",
    Move.NEXT_STEP_OFFER: "offer of a next step",
    Move.ASK_FOR_NO: "asked for the no",
    Move.PERMISSION_TO_REFUSE: "permission to refuse",
    Move.TAKEAWAY: "takeaway",
    Move.LABEL: "label",
    Move.MIRROR: "mirror",
    Move.SUMMARY: "summary",
    Move.ACKNOWLEDGE: "took it in",
    Move.ACCUSATION_AUDIT: "accusation audit",
    Move.LET_GO: "let go",
    Move.DOOR_OPEN: "left the door open",
    Move.GIVE_FREELY: "gave freely",
    Move.PUSH: "push",
    Move.URGENCY: "urgency",
    Move.REBUT: "argued back",
    Move.PLEAD: "pleaded",
    Move.DISCOUNT: "discount",
    Move.GUILT: "guilt",
    Move.HYPE: "hype",
    Move.PITCH: "pitch",
    Move.GREETING: "greeting",
    Move.FAREWELL: "farewell",
    Move.OTHER: "",
}


def microphone(name: str) -> str:
    """A microphone in a list of them; PortAudio calls the one that the system chose "default"."""
    return SYSTEM_MICROPHONE if name == "default" else name


def figure(name: str, mood: Mood) -> str:
    """What the figure shows."""
    return f"{name}, {MOODS[mood]}"


def speaking(name: str) -> str:
    """The prospect's turn."""
    return f"{first(name)} is speaking"


def thinking(name: str) -> str:
    """Between the turn and the answer."""
    return f"{first(name)} is thinking"


def first(name: str) -> str:
    """What one calls a person."""
    return name.split(maxsplit=1)[0] if name.strip() else name


def role(role: str, company: str) -> str:
    """Who somebody is."""
    whole = ", ".join(part for part in (role, company) if part)
    return whole[:1].upper() + whole[1:]


def your_side(you: str, sell: str) -> str:
    """Who you are on the call."""
    return f"You are {sentence(you)} You sell {sentence(sell)}"


def their_side(to: str, aim: str) -> str:
    """Whom you call, and what for."""
    return f"You call {sentence(to)} {sentence(aim[:1].upper() + aim[1:])}"


def sentence(text: str) -> str:
    """`text` with a full stop."""
    text = text.strip()
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."


def clock(seconds: float) -> str:
    """Minutes and seconds."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def unfinished(name: str) -> str:
    """The offer on the home page."""
    return f"Your call with {name} was cut off."


def call_again(when: str) -> str:
    """The offer to meet a person again."""
    return f"Call again: {when[:1].lower()}{when[1:]}"


def chosen(question: str, value: int) -> str:
    """A question that was answered with a number."""
    return f"{question.split('?', maxsplit=1)[0]}? {value}."


def planned(words: str) -> str:
    """The plan, in the brief before a call."""
    return f"Your plan: {words}"


def titled(title: str, when: str) -> str:
    """What a call is about; `when` it is a later one."""
    return f"{title}  ·  {when}" if when else title


def ending(value: Ending | None) -> str:
    """How a call ended."""
    return UNFINISHED if value is None else ENDINGS[value]


def guard(value: float) -> str:
    """How guarded, in a word."""
    return GUARD_UP if value > 0.6 else GUARD_DOWN if value < 0.35 else "less guarded"  # noqa: PLR2004 - thirds, roughly


def trade(name: str, difficulty: int) -> str:
    """The trade and how hard it is."""
    return "  ·  ".join(part for part in (name, DIFFICULTY.get(difficulty, "")) if part)


def call(name: str, title: str) -> str:
    """What a card does."""
    return f"Call {name}: {title}"


def health(part: str, state: Fitness) -> str:
    """A part and how it is, not by colour alone."""
    return f"{part.capitalize()}: {FITNESS[state]}"


def past(name: str, value: Ending | None, take: int | None = None) -> str:
    """A past call, in a line; `take`: of another take the turn from which it goes on."""
    return f"{name}  ·  {ending(value)}" if take is None else f"Another take, from turn {take}  ·  {ending(value)}"


def past_detail(when: str, scores: Scores) -> str:
    """When it was, and its two main scores."""
    parts = (
        f"{SCORE_NAMES[name]} {value}"
        for name, value in (("no_framing", scores.no_framing), ("detachment", scores.detachment))
        if value is not None
    )
    return "  ·  ".join((when, *parts))


def on_call(name: str) -> str:
    """The window's title during a call."""
    return f"{APP} · {name}"


def in_room(name: str) -> str:
    """The window's title in a room."""
    return f"{APP} · {name}"


def about_call(value: Ending | None) -> str:
    """The window's title over a debrief."""
    return f"{APP} · {ending(value)}"
