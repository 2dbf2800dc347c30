"""All the words of the window, in one place.

Takes: names and numbers. Gives: plain text, second person. May not: be markup; widgets show it as it is.
"""

from typing import TYPE_CHECKING

from noprac.core.check import Fitness
from noprac.core.debrief.noes import NoKind, Taken
from noprac.core.moves import Act, Ending, Move, YesKind
from noprac.core.practice.prompting import Prompt
from noprac.core.speech import Mood
from noprac.gui.below import below
from noprac.gui.tongue import tr

if TYPE_CHECKING:
    from noprac.core.score import Scores

APP = "noprac"
ROOMS = tr("Where to go")
HEARD_NOTHING = tr("Nothing was heard.")
NO_SCREEN = tr("There is no screen for the window. Try `noprac demo` for a whole call without one.")

# Home
HOME = tr("Home")
SCENARIOS = tr("Choose a call")
PAST = tr("Your calls")
NEXT_CALL = tr("For your next call")
NO_PAST = tr("Calls you have made will stand here.")
START = tr("Call")
GO_ON = tr("Go on")
SEE_DEBRIEF = tr("See the debrief")
TYPE_CALL = tr("Type instead of speaking")
CHECKING = tr("Looking at your microphone and loudspeaker…")
FITNESS = {Fitness.OK: tr("ready"), Fitness.DEGRADED: tr("works, could be better"), Fitness.MISSING: tr("missing")}
DIFFICULTY = {1: tr("gentle"), 2: tr("fair"), 3: tr("demanding"), 4: tr("hard"), 5: tr("very hard")}

# Call
CALL, CAPTION, LIVE, TIMER = (
    tr("The call"),
    tr("What the other person says"),
    tr("What you say"),
    tr("Time on the call"),
)
DREAD = tr("How bad will a no feel, from 0 to 10? Leave it if you like.")
PREPARING = tr("Getting the line ready…")
READY_TO_SPEAK = tr("You will be heard. Speak when it is your turn.")
READY_TO_TYPE = tr("You will type what you say.")
RINGING = tr("Calling…")
CANCEL = tr("Back")
PAUSE, RESUME, HANG_UP = tr("Pause"), tr("Go on"), tr("Hang up")
SEND = tr("Say it")
TYPE_HERE = tr("Type what you say, then press Enter")
TYPE_NAME = tr("What you say")
TYPE, SPEAK = tr("Type"), tr("Speak")
HANDS_FREE = tr("Hands-free")
HELD = tr("The call is on hold.")
YOUR_TURN = tr("Your turn")
SYSTEM_MICROPHONE = tr("The system's own")
CHOOSE_MICROPHONE = tr("Choose another microphone")
CHOOSE_LOUDSPEAKER = tr("Choose another loudspeaker")
NO_OTHER_LOUDSPEAKER = tr("No other loudspeaker was found. Plug one in, then try again.")
SAY_AGAIN = tr("Say that again")
CAPTION_SIZE = tr("Size of what they say")
PROMPTS = {
    Prompt.NO: tr("A no. You can let it stand, or ask what is behind it."),
    Prompt.REASON: tr("A no with a reason. You can say back what you heard, or ask about it."),
    Prompt.NOT_YET: tr("Not yet can be a no. You can make it easy to say so."),
    Prompt.CORRECTED: tr("They put you right. You can take it in before you go on."),
    Prompt.EMPTY_YES: tr("A yes that costs nothing. You can ask what speaks against it."),
    Prompt.QUESTION: tr("A question. A short answer leaves the word with them."),
}
DISMISS = tr("All right")
NO_OTHER_MICROPHONE = tr("No other microphone was found. Plug one in, then try again.")
EARS = {
    "off": tr("Microphone: off"),
    "rest": tr("Microphone: waiting for your turn"),
    "open": tr("Microphone: listening to you"),
    "hold": tr("Microphone: hold to talk"),
}
METER, METER_QUIET, METER_FINE, METER_LOUD = tr("How loud you are"), tr("quiet"), tr("speaking"), tr("too loud")
HINTS = {
    "off": "",
    "rest": "",
    "open": tr("Just speak. A short silence ends your turn."),
    "hold": tr("Hold the space bar while you speak."),
}

# Both
YOU = tr("You")
NO_OCCASION = tr("no occasion")
GUARD_UP, GUARD_LESS, GUARD_DOWN = tr("guarded"), tr("less guarded"), tr("at ease")
SCORE_NAMES = {
    "no_framing": tr("going for the no", "before its number"),
    "detachment": tr("letting go", "before its number"),
}

MOODS = {Mood.OPEN: tr("open"), Mood.WARY: tr("wary"), Mood.CLOSING: tr("about to go")}

ENDINGS = {
    Ending.COMMITMENT: tr("A commitment"),
    Ending.CONFIRMED_NEXT_STEP: tr("A next step"),
    Ending.HONEST_NO: tr("An honest no"),
    Ending.NO_FOR_NOW: tr("No for now"),
    Ending.COUNTERFEIT_YES: tr("A yes to get away"),
    Ending.HANG_UP: tr("Hung up"),
}
NO, YES = tr("no"), tr("yes")
UNFINISHED = tr("Not finished")

YESES = {
    YesKind.COUNTERFEIT: tr("yes, to get away"),
    YesKind.CONFIRMATION: tr("yes, that is so"),
    YesKind.COMMITMENT: tr("yes, I will"),
}

ACTS = {
    Act.GREETS: tr("greets you"),
    Act.ASKS: tr("asks"),
    Act.STATES: tr("tells"),
    Act.OBJECTS: tr("no, with a reason"),
    Act.SAYS_NO: tr("no"),
    Act.STALLS: tr("no, not yet"),
    Act.CORRECTS: tr("no, it is different"),
    Act.COUNTERFEIT_YES: YESES[YesKind.COUNTERFEIT],
    Act.CONFIRMATION_YES: YESES[YesKind.CONFIRMATION],
    Act.COMMITMENT_YES: YESES[YesKind.COMMITMENT],
    Act.THATS_RIGHT: tr("feels understood"),
    Act.DEFENDS_INTEREST: tr("speaks up for it"),
    Act.ENDS: tr("ends the call"),
}

NO_KINDS = {
    NoKind.PRICE: tr("A no about the price."),
    NoKind.TIMING: tr("A no about the time."),
    NoKind.NEED: tr("A no about the need."),
    NoKind.TRUST: tr("A no about trust."),
    NoKind.AUTHORITY: tr("A no about who decides."),
    NoKind.COMPETITOR: tr("A no because of somebody else."),
    NoKind.HABIT: tr("A no out of habit."),
    NoKind.PLAIN: tr("A plain no."),
}

TAKEN = {
    Taken.ASKED: tr("You asked about it."),
    Taken.ACKNOWLEDGED: tr("You took it in."),
    Taken.LET_GO: tr("You let go."),
    Taken.PAUSED: tr("You kept silent, and they went on."),
    Taken.IGNORED: tr("You went on as if it had not been said."),
    Taken.ARGUED: tr("You argued."),
    Taken.PUSHED: tr("You pressed on."),
    Taken.UNANSWERED: tr("The call ended there."),
}

MOVES = {
    Move.NO_QUESTION: tr("no-oriented question"),
    Move.YES_QUESTION: tr("question that fishes for a yes"),
    Move.OPEN_QUESTION: tr("open question"),
    Move.FACT_QUESTION: tr("question of fact"),
    Move.TEMPERATURE_CHECK: tr("temperature check"),
    Move.NEXT_STEP_OFFER: tr("offer of a next step"),
    Move.ASK_FOR_NO: tr("asked for the no"),
    Move.PERMISSION_TO_REFUSE: tr("permission to refuse"),
    Move.TAKEAWAY: tr("takeaway"),
    Move.LABEL: tr("label"),
    Move.MIRROR: tr("mirror"),
    Move.SUMMARY: tr("summary"),
    Move.ACKNOWLEDGE: tr("took it in"),
    Move.ACCUSATION_AUDIT: tr("accusation audit"),
    Move.LET_GO: tr("let go"),
    Move.DOOR_OPEN: tr("left the door open"),
    Move.GIVE_FREELY: tr("gave freely"),
    Move.PUSH: tr("push"),
    Move.URGENCY: tr("urgency"),
    Move.REBUT: tr("argued back"),
    Move.PLEAD: tr("pleaded"),
    Move.DISCOUNT: tr("discount"),
    Move.GUILT: tr("guilt"),
    Move.HYPE: tr("hype"),
    Move.PITCH: tr("pitch"),
    Move.GREETING: tr("greeting"),
    Move.FAREWELL: tr("farewell"),
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
    return tr("{name} is speaking").format(name=first(name))


def thinking(name: str) -> str:
    """Between the turn and the answer."""
    return tr("{name} is thinking").format(name=first(name))


def first(name: str) -> str:
    """What one calls a person."""
    return name.split(maxsplit=1)[0] if name.strip() else name


def role(role: str, company: str) -> str:
    """Who somebody is."""
    whole = ", ".join(part for part in (role, company) if part)
    return whole[:1].upper() + whole[1:]


def your_side(you: str, sell: str) -> str:
    """Who you are on the call."""
    return tr("You are {you} You sell {sell}").format(you=sentence(you), sell=sentence(sell))


def their_side(to: str, aim: str) -> str:
    """Whom you call, and what for."""
    return tr("You call {who} {aim}").format(who=sentence(to), aim=sentence(aim[:1].upper() + aim[1:]))


def sentence(text: str) -> str:
    """`text` with a full stop."""
    text = text.strip()
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."


def clock(seconds: float) -> str:
    """Minutes and seconds."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def unfinished(name: str) -> str:
    """The offer on the home page."""
    return tr("Your call with {name} was cut off.").format(name=name)


def call_again(when: str) -> str:
    """The offer to meet a person again."""
    return tr("Call again: {when}").format(when=f"{when[:1].lower()}{when[1:]}")


def capital(text: str) -> str:
    """`text` as it stands at the beginning of a line."""
    return text[:1].upper() + text[1:]


def chosen(question: str, value: int) -> str:
    """A question that was answered with a number."""
    return f"{question.split('?', maxsplit=1)[0]}? {value}."


def planned(words: str) -> str:
    """The plan, in the brief before a call."""
    return tr("Your plan: {words}").format(words=words)


def titled(title: str, when: str) -> str:
    """What a call is about; `when` it is a later one."""
    return f"{title}  ·  {when}" if when else title


def ending(value: Ending | None) -> str:
    """How a call ended."""
    return UNFINISHED if value is None else ENDINGS[value]


def guard(value: float) -> str:
    """How guarded, in a word."""
    return GUARD_UP if value > 0.6 else GUARD_DOWN if value < 0.35 else GUARD_LESS  # noqa: PLR2004 - thirds, roughly


def trade(name: str, difficulty: int) -> str:
    """The trade and how hard it is."""
    return "  ·  ".join(part for part in (name, DIFFICULTY.get(difficulty, "")) if part)


def at_line(file: str, line: int) -> str:
    """Where something stands in a file."""
    return tr("{file}, line {line}").format(file=file, line=line)


def call(name: str, title: str) -> str:
    """What a card does."""
    return tr("Call {name}: {title}").format(name=name, title=title)


def health(part: str, state: Fitness) -> str:
    """A part and how it is, not by colour alone."""
    return f"{capital(below(part))}: {FITNESS[state]}"


def past(name: str, value: Ending | None, take: int | None = None) -> str:
    """A past call, in a line; `take`: of another take the turn from which it goes on."""
    what = name if take is None else tr("Another take, from turn {turn}").format(turn=take)
    return f"{what}  ·  {ending(value)}"


def past_detail(when: str, scores: "Scores") -> str:
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
