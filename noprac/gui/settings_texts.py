"""The words of the settings, in one place.

Takes: names and numbers. Gives: plain text, second person. May not: be markup; widgets show it as it is.
"""

from pathlib import Path

from PySide6.QtCore import QDate, QLocale

from noprac.gui import tongue
from noprac.gui.theme import Tone

SETTINGS = "Settings"
UNDO = "Take back the last change"
PRACTICE = "Practice"
GOAL = "No's to embrace in a week"
GOAL_ABOUT = "Asked about or let go of, not argued with. Nothing happens in a week with fewer."
LOOK = "How it looks"
LANGUAGE = "Language of the window"
LANGUAGE_ABOUT = "It changes at the next start. The people you call, and what you practise, speak English."
THEME, SYSTEM = "Colours", "As the system"
LANGUAGES = {tongue.SYSTEM: SYSTEM, **tongue.NAMES}
THEMES = {None: SYSTEM, Tone.LIGHT: "Light", Tone.DARK: "Dark", Tone.CONTRAST: "High contrast"}
SIZE = "Size of the words"
MOTION, MOTION_ABOUT = "Keep things still", "Nothing moves, the face included."
SOUND = "Microphone and voice"
MICROPHONE, LOUDSPEAKER = "Microphone", "Loudspeaker"
NO_MICROPHONE = "None was found. Plug one in; until then you type what you say."
NO_LOUDSPEAKER = "None was found. Plug one in; until then you read what they say."
LISTEN, LISTENING = "Try it", "Stop"
SAY_SOMETHING = "Say a sentence as you would on a call."
HEAR_IT, STOP_IT = "Hear the voice", "Stop the voice"
SAMPLE = "Hello, who is this? I have a meeting in five minutes."
CALLS = "Calls"
TYPED, TYPED_ABOUT = "Type instead of speaking", "You type what you say; no microphone is opened."
VOICE, VOICE_ABOUT = (
    "Hear the other person",
    "Off: you only read what they say. What they say is always written as well.",
)
TAKING = "Who ends your turn"
HANDS_FREE, PUSH = "A silence", "You do: hold the space bar"
PATIENCE = "How long that silence is"
MACHINE = "This computer"
KEYS = "Keys"
KEYS_DO = (
    ("Ctrl+1 Ctrl+2 Ctrl+3", "Go to a page of the list at the side, by its number"),
    ("Ctrl+F", "Find a call, on the first page"),
    ("Ctrl++ Ctrl+-", "Larger or smaller words"),
    ("Space", "Talk while it is held, where you end your turn yourself"),
    ("Tab Return", "Go to the next control; press it"),
    ("Left Right", "Go through the points of a picture"),
)
DATA = "What is kept"
WHERE, OPEN_FOLDER = "Everything is in one folder on this computer, and nowhere else.", "Open the folder"
EXPORT, IMPORT = "Save a copy of everything…", "Add a journal from another computer…"
FORMS = "Everything, with sounds (*.zip);;A page to read (*.html);;JSON Lines (*.jsonl)"
JOURNALS = "Journals (*.zip *.jsonl *.gz *.sqlite3);;All files (*)"
BACKUPS = "Backups"
BACKUPS_ABOUT = "One a day, the last fourteen. Going back keeps what is there now beside it."
NO_BACKUPS = "There is none yet. One is made each day."
RESTORE = "Go back to this one"
ERASE = "Erase everything…"
ERASE_ABOUT = "Every call, no, note and sound on this computer goes, the backups too. Nothing brings them back."
ERASE_SURE, ERASE_NOT = "Erase everything", "Keep everything"
EXPORTED = "Saved."
BARGE_IN, BARGE_IN_ABOUT = "Cut in while they speak", "Your voice stops theirs. Wear headphones, or it hears itself."
KEEP_VOICE = "Keep the sound of your turns"
KEEP_VOICE_ABOUT = "So that you can hear them again another day. Off: until you close noprac."
KEEP_CALL = "Keep the recording of your calls"
KEEP_CALL_ABOUT = "Both voices, to listen to a whole call again. It is deleted with the call."

_QUICK, _CALM = 0.7, 1.3  # seconds of silence


def patience(seconds: float) -> str:
    """A silence, in plain words."""
    if seconds < _QUICK:
        kind = "Short: quick, but a pause for thought may end your turn."
    elif seconds <= _CALM:
        kind = "Middling: most pauses for thought are left alone."
    else:
        kind = "Long: think as long as you like; answers come later."
    return f"{seconds:.1f} s. {kind}"


def size(zoom: float) -> str:
    """How large words are."""
    return f"{round(zoom * 100)} %"


def no_folder(where: Path) -> str:
    """The folder could not be shown."""
    return f"The folder {where} could not be shown. Open it in your file manager."


def gone(device: str) -> str:
    """A device that was chosen and is not plugged in."""
    return f"{device} (not there now)"


def goal(number: int) -> str:
    """A goal in a list of them."""
    return f"{number}" if number else "No goal"


def backup(day: str) -> str:
    """A backup in a list of them."""
    return QLocale().toString(QDate.fromString(day, "yyyy-MM-dd"), QLocale.FormatType.LongFormat)


def erased(calls: int) -> str:
    """What went."""
    return f"{calls} {'call is' if calls == 1 else 'calls are'} erased, with all that belonged to them."
