"""The words of the workshop, the presenter's and the audience's.

Takes: names and numbers. Gives: plain text, second person. May not: be markup; widgets show it as it is.
"""

from typing import TYPE_CHECKING

from noprac.core.speech import Mood
from noprac.gui import formats, texts
from noprac.gui.tongue import tr

if TYPE_CHECKING:
    from noprac.core.moves import Move
    from noprac.core.workshop.agreement import Agreement, Hands
    from noprac.core.workshop.view import Named

WORKSHOP = tr("Workshop")
ABOUT = tr("One prospect before a room: the room sees large captions, you see everything.")

# The lobby
WHO = tr("Whom the room will meet")
SEED = tr("Seed")
SEED_ABOUT = tr("The same seed gives the same prospect, on every laptop.")
BEGIN = tr("Begin")
BEGIN_ABOUT = tr("The room's window opens on the second display, where there is one.")
OPEN_SEED = tr("Open a seed file…")
PREPARING = tr("Getting the prospect ready…")
HELD = tr("Held before")
NONE_HELD = tr("Workshops that you have held will stand here.")
GO_ON = tr("Go on")
DELETE, DELETE_SURE, DELETE_NOT = tr("Delete"), tr("Delete it for good"), tr("Keep it")
SEED_FILES = tr("Seed files (*.json);;All files (*)")
PAPER = tr("PDF (*.pdf)")
SAVED = tr("Saved: {file}")
SAVE_SEED = tr("Save the seed file…")
SAVE_HANDOUT = tr("Save the hand-out…")

# The presenter's window
PRESENTER = tr("The presenter's view")
CALL_SO_FAR = tr("The call so far")
LEAVE = tr("Leave")
SEES = tr("The room sees")
SEES_MOVES = tr("The moves")
SEES_STATE = tr("The inner state")
FIELD = tr("What the room says")
FIELD_HINT = tr("Type what the room says, then press Enter")
SUGGEST_HINT = tr("Type what somebody would say, then press Enter")
SAY = tr("Say it")
SUGGEST = tr("Note as a suggestion")
LISTEN, STOP_LISTENING = tr("Listen", "to somebody in the room"), tr("Stop listening")
LISTENING = tr("Listening … one sentence.")
ASK, ASKED = tr("Ask the room"), tr("Go on with the call")
QUESTION = tr("What would you say?")
SILENCE = tr("Say nothing")
HANG_UP = tr("Hang up")
SUGGESTIONS = tr("What the room would say")
NO_SUGGESTIONS = tr("Nothing yet. Type or speak one, then note it.")
TRY_BOTH = tr("Try both side by side")
CHOOSE_TWO = tr("Mark two of them to try both side by side.")
TAKE_BACK = tr("Take back")
MARK = tr("Mark {letter} to try it")
WAYS = tr("Ways")
WAY = tr("Way {letter}")
SIDE_BY_SIDE = tr("Side by side")
ANOTHER_WAY = tr("Another way from here")
VOTE = tr("Vote on it")
TURN = tr("Turn {turn}.")
SHOW_AUDIENCE = tr("Open the room's window")
FULL, WINDOWED = tr("Full screen"), tr("In a window")
ONE_DISPLAY = tr(
    "There is one display: the room's window lies in its corner; move it as you like. A second is used once plugged in."
)
ROOM = tr("The room")
SILENT = tr("(silence)")
ENOUGH = tr("There are as many suggestions as letters. Take one back first.")
MISSED = tr("The call is over. Go back to a turn, or take another way.")
INNER = tr("How they feel")
LIVE = tr("What these words do")

# The vote
BALLOT = tr("A vote of the room")
BALLOT_ABOUT = tr("Ask for hands, move by move. The room does not see what the tagger says until you tell.")
PRESENT = tr("People in the room")
HANDS_FOR = tr("Hands for {move}")
MORE = tr("+ another move …")
TELL = tr("Tell what the tagger says")
DROP = tr("Back to the call")
VOTE_QUESTION = tr("What does this turn do?")
TAGGER_YES, TAGGER_NO = tr("the tagger: yes"), tr("the tagger: no")
KEPT = tr("The vote is kept.")

# The audience's window
AUDIENCE = tr("The room's view")
SPEAKS = tr("{name} is speaking")
YOUR_TURN = tr("Your turn")
ROOMS_TURN = tr("The room's turn")
LINE_BEFORE = tr("{name} said: {line}")

GUARD, TRUST, INTEREST, PATIENCE = tr("guard"), tr("trust"), tr("interest"), tr("patience")
MOODS = {Mood.OPEN: tr("open"), Mood.WARY: tr("wary"), Mood.CLOSING: tr("about to go")}

# The keys, in both windows
MOVES_KEY, STATE_KEY, ASK_KEY, SIDE_KEY = "F2", "F3", "F4", "F5"
LISTEN_KEY, VOTE_KEY, SUGGEST_KEY, FULL_KEY = "F6", "F7", "Ctrl+Return", "F11"
KEYS_DO = (
    (f"{MOVES_KEY} {STATE_KEY}", tr("Workshop: show the room the moves, the inner state, or hide them")),
    (ASK_KEY, tr("Workshop: ask the room what it would say, then go on")),
    (SIDE_KEY, tr("Workshop: two ways side by side, or one")),
    (LISTEN_KEY, tr("Workshop: listen to somebody in the room")),
    (VOTE_KEY, tr("Workshop: a vote on the last turn")),
    (SUGGEST_KEY, tr("Workshop: note what is typed as a suggestion")),
    (FULL_KEY, tr("Workshop: the room's window full screen, or in a window")),
)

FROM_SEED = tr("seed {seed}, as in the workshop")

_SHARE = tr("The room and the tagger agree: {share} %.")
_MAJORITY = tr("On {same} of {moves} moves most of the room sees it as the tagger does.")
_KAPPA = tr("The room with itself: kappa {kappa}.")
_HANDS = tr("{up} of {present}")


def agreed(found: "Agreement") -> str:
    """How far the room agrees with the tagger."""
    return f"{_SHARE.format(share=round(found.share * 100))} {_MAJORITY.format(same=found.same, moves=found.moves)}"


def itself(found: "Agreement") -> str:
    """How far the room agrees with itself, "" where that cannot be told."""
    return "" if found.kappa is None else _KAPPA.format(kappa=formats.number(found.kappa, 2))


def from_seed(number: int) -> str:
    """What makes a call that of a seed file."""
    return FROM_SEED.format(seed=number)


def hands(found: "Hands") -> str:
    """Hands up, of how many people."""
    return _HANDS.format(up=found.up, present=found.present)


def tagger(found: "Hands") -> str:
    """What the tagger says of a move."""
    return TAGGER_YES if found.coded else TAGGER_NO


def poll(found: "Hands", *, told: bool) -> str:
    """A move that was voted on, in words."""
    whole = f"{move(found.move)}: {hands(found)}"
    return f"{whole}, {tagger(found)}" if told else whole


def move(value: "Move") -> str:
    """A move's name."""
    return texts.MOVES[value] or value.value


def named(moves: "Named") -> str:
    """Moves in a line."""
    return ", ".join(f"{move(value)}?" if perhaps else move(value) for value, perhaps in moves)


def way(number: int) -> str:
    """What a way is called."""
    from noprac.core.workshop.view import letter  # noqa: PLC0415 - the first page needs this room's name alone

    return WAY.format(letter=letter(number))


def feeling(name: str, value: float) -> str:
    """A feeling in words."""
    return f"{name} {round(value * 100)}"


def with_key(text: str, key: str) -> str:
    """What a button does, and its key."""
    return f"{text} ({key})"


def numbered(name: str, turn: int) -> str:
    """Whose line it is, and which."""
    return f"{texts.first(name)}  {turn}"


def seed(title: str, number: int) -> str:
    """Which prospect was drawn."""
    return f"{title}  ·  {SEED} {number}"


def quoted(words: str) -> str:
    """Words that somebody said."""
    return tr("“{words}”").format(words=words) if words else SILENT
