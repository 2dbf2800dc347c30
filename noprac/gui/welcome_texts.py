"""The words of the first minute, in one place.

Takes: names. Gives: plain text, second person. May not: be markup; widgets show it as it is.
"""

from pathlib import Path

WELCOME = "Before your first call"
SENTENCES = (
    "You ring somebody who does not exist, and speak out loud, as on the phone.",
    "They may say no. Here you practise asking for the no, listening to it and letting go of it.",
    "Then you read what your words did, and may say any turn again.",
)
SOUND = "Can you hear each other?"
WORDS = "What you say, and where it stays"
RECOGNISER = (
    "Your words are made out on this computer, by the recogniser that comes along. It mishears some of them; "
    "the settings offer better ones."
)
READY_SOON = "Call"
LOOK_ROUND = "Look round first"
LATER = "All of this can be changed later, in the settings."


def kept(folder: Path) -> str:
    """Where everything lies."""
    return f"Your calls stay in {folder}. The sound of your voice is not kept, unless you ask for it."


def first_call(name: str) -> str:
    """The first call, offered."""
    return f"Call {name}"
