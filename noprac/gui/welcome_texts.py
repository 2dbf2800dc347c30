"""The words of the first minute, in one place.

Takes: names. Gives: plain text, second person. May not: be markup; widgets show it as it is.
"""

from pathlib import Path

from noprac.gui.tongue import tr

WELCOME = tr("Before your first call")
SENTENCES = (
    tr("You ring somebody who does not exist, and speak out loud, as on the phone."),
    tr("They may say no. Here you practise asking for the no, listening to it and letting go of it."),
    tr("Then you read what your words did, and may say any turn again."),
)
SOUND = tr("Can you hear each other?")
WORDS = tr("What you say, and where it stays")
RECOGNISER = tr(
    "Your words are made out on this computer, by a recogniser that comes along. It mishears some of them; "
    "the settings offer others."
)
READY_SOON = tr("Call")
LOOK_ROUND = tr("Look round first")
LATER = tr("All of this can be changed later, in the settings.")


def kept(folder: Path) -> str:
    """Where everything lies."""
    return tr("Your calls stay in {folder}. The sound of your voice is not kept, unless you ask for it.").format(
        folder=folder
    )


def first_call(name: str) -> str:
    """The first call, offered."""
    return tr("Call {name}").format(name=name)
