"""The words of the settings, in one place.

Takes: names and numbers. Gives: plain text, second person. May not: be markup; widgets show it as it is.
"""

from datetime import date
from pathlib import Path

from noprac.gui import formats, rooms, tongue, workshop_texts
from noprac.gui.theme import Tone
from noprac.gui.tongue import tr

SETTINGS = rooms.SETTINGS
UNDO = tr("Take back the last change")
PRACTICE = tr("Practice")
GOAL = tr("No's to embrace in a week")
GOAL_ABOUT = tr("Asked about or let go of, not argued with. Nothing happens in a week with fewer.")
LOOK = tr("How it looks")
LANGUAGE = tr("Language of the window")
LANGUAGE_ABOUT = tr("It changes at the next start. The people you call, and what you practise, speak English.")
THEME, SYSTEM = tr("Colours"), tr("As the system")
LANGUAGES = {tongue.SYSTEM: tr("The system's"), **tongue.NAMES}
THEMES = {None: SYSTEM, Tone.LIGHT: tr("Light"), Tone.DARK: tr("Dark"), Tone.CONTRAST: tr("High contrast")}
SIZE = tr("Size of the words")
MOTION, MOTION_ABOUT = tr("Keep things still"), tr("Nothing moves, the face included.")
SOUND = tr("Microphone and voice")
MICROPHONE, LOUDSPEAKER = tr("Microphone"), tr("Loudspeaker")
NO_MICROPHONE = tr("None was found. Plug one in; until then you type what you say.")
NO_LOUDSPEAKER = tr("None was found. Plug one in; until then you read what they say.")
LISTEN, LISTENING = tr("Try it"), tr("Stop")
SAY_SOMETHING = tr("Say a sentence as you would on a call.")
HEAR_IT, STOP_IT = tr("Hear the voice"), tr("Stop the voice")
SAMPLE = "Hello, who is this? I have a meeting in five minutes."  # the voice speaks English
CALLS = tr("Calls")
TYPED, TYPED_ABOUT = tr("Type instead of speaking"), tr("You type what you say; no microphone is opened.")
VOICE, VOICE_ABOUT = (
    tr("Hear the other person"),
    tr("Off: you only read what they say. What they say is always written as well."),
)
TAKING = tr("Who ends your turn")
HANDS_FREE, PUSH = tr("A silence"), tr("You do: hold the space bar")
PATIENCE = tr("How long that silence is")
MACHINE = tr("This computer")
KEYS = tr("Keys")
KEYS_DO = (
    ("Ctrl+1 Ctrl+2 Ctrl+3", tr("Go to a page of the list at the side, by its number")),
    ("Ctrl+F", tr("Find a call, on the first page")),
    ("Ctrl++ Ctrl+-", tr("Larger or smaller words")),
    ("Ctrl+R", tr("In a call: let them say that again")),
    ("F1", tr("Help with the page that is shown")),
    ("Space", tr("Talk while it is held, where you end your turn yourself")),
    ("Tab Return", tr("Go to the next control; press it")),
    ("Left Right", tr("Go through the points of a picture")),
    *workshop_texts.KEYS_DO,
)
DATA = tr("What is kept")
WHERE, OPEN_FOLDER = tr("Everything is in one folder on this computer, and nowhere else."), tr("Open the folder")
EXPORT, IMPORT = tr("Save a copy of everything…"), tr("Add a journal from another computer…")
FORMS = tr("Everything, with sounds (*.zip);;A page to read (*.html);;JSON Lines (*.jsonl)")
JOURNALS = tr("Journals (*.zip *.jsonl *.gz *.sqlite3);;All files (*)")
BACKUPS = tr("Backups")
BACKUPS_ABOUT = tr("One a day, the last fourteen. Going back keeps what is there now beside it.")
NO_BACKUPS = tr("There is none yet. One is made each day.")
RESTORE = tr("Go back to this one")
ERASE = tr("Erase everything…")
ERASE_ABOUT = tr("Every call, no, note and sound on this computer goes, the backups too. Nothing brings them back.")
ERASE_SURE, ERASE_NOT = tr("Erase everything"), tr("Keep everything")
EXPORTED = tr("Saved.")
BARGE_IN, BARGE_IN_ABOUT = (
    tr("Cut in while they speak"),
    tr("Your voice stops theirs. Wear headphones, or it hears itself."),
)
KEEP_VOICE = tr("Keep the sound of your turns")
KEEP_VOICE_ABOUT = tr("So that you can hear them again another day. Off: until you close noprac.")
KEEP_CALL = tr("Keep the recording of your calls")
HINTS = tr("Hints in a call")
HINTS_ABOUT = tr("After a no, a line says what may help. The better you take them, the fewer there are.")
KEEP_CALL_ABOUT = tr("Both voices, to listen to a whole call again. It is deleted with the call.")

_QUICK, _CALM = 0.7, 1.3  # seconds of silence


def patience(seconds: float) -> str:
    """A silence, in plain words."""
    if seconds < _QUICK:
        kind = tr("{seconds} s. Short: quick, but a pause for thought may end your turn.")
    elif seconds <= _CALM:
        kind = tr("{seconds} s. Middling: most pauses for thought are left alone.")
    else:
        kind = tr("{seconds} s. Long: think as long as you like; answers come later.")
    return kind.format(seconds=formats.number(seconds, 1))


def size(zoom: float) -> str:
    """How large words are."""
    return formats.percent(round(zoom * 100))


def no_folder(where: Path) -> str:
    """The folder could not be shown."""
    return tr("The folder {where} could not be shown. Open it in your file manager.").format(where=where)


def gone(device: str) -> str:
    """A device that was chosen and is not plugged in."""
    return tr("{device} (not there now)").format(device=device)


def goal(number: int) -> str:
    """A goal in a list of them."""
    return f"{number}" if number else tr("No goal")


def backup(day: str) -> str:
    """A backup in a list of them."""
    return formats.whole_day(date.fromisoformat(day))


def erased(calls: int) -> str:
    """What went."""
    return tr("%n call(s) are erased, with all that belonged to them.", None, calls)
