"""The words of giving calls to a trainer.

Takes: names, counts. Gives: plain text, second person. May not: promise what a file cannot hold.
"""

from pathlib import Path

from noprac.core.moves import Ending
from noprac.gui import texts
from noprac.gui.tongue import tr

GIVE = tr("Give to a trainer")
GIVE_CALLS = tr("Give calls to a trainer …")
ABOUT = tr(
    "Your trainer gets one file, which you hand over as you like. noprac sends nothing. Choose the calls, look at what"
    " goes in, and write it."
)
NAME, NAME_ABOUT = tr("Your name"), tr("As your trainer will read it. It stands in the file, and nobody checks it.")
CALLS, CALLS_NAME = tr("The calls"), tr("Calls to give; the space bar chooses")
ALL, NONE = tr("All"), tr("None")
NO_CALLS = tr("There is no call yet that is over.")
GOES_IN = tr("What goes in")
PRIVATE = tr("What stays private")
STAYS = tr(
    "Your drills, the no's of real life, your goal, your settings, and every call that you do not choose. No sound,"
    " unless you choose it."
)
NOTES = tr("What you wrote for yourself")
NOTES_ABOUT = tr("Notes on no's, plans, what you took from it, how bad the no felt. Off: none of it goes in.")
SOUND = tr("Your voice")
NO_SOUND = tr("No sound of these calls is kept, so none can go in.")
WRITE, BACK = tr("Write the file …"), tr("Back")
SAVE_AS = tr("Write the file for your trainer")
BUNDLES = tr("For a trainer (*.noprac)")
WRITING = tr("Writing …")
CHOOSE_SOME = tr("Choose at least one call.")
NEEDS_NAME = tr("Say your name first.")
SEAL = tr("Its seal begins with {seal}. Tell your trainer on another way: the same digits there mean the same file.")


def goes_in(calls: int) -> str:
    """What a file with so many calls holds."""
    if not calls:
        return CHOOSE_SOME
    return tr(
        "Of %n call(s): every word that was said, with its moves, the scores and their receipts, the no's, how it"
        " ended, when it was and how long it took, and what you contested or corrected.",
        None,
        calls,
    )


def chosen(calls: int, of: int) -> str:
    """How many are chosen."""
    return tr("{n} of {of} chosen").format(n=calls, of=of)


def sound_about(calls: int) -> str:
    """How many of the chosen calls have sound."""
    if not calls:
        return NO_SOUND
    return tr("Your turns in %n of them, as they were kept on this disk. Off: no sound goes in.", None, calls)


def call(name: str, ending: Ending | None, when: str, take: int | None) -> str:
    """A call in the list."""
    return tr("{call}, {when}").format(call=texts.past(name, ending, take), when=when)


def written(path: Path, seal: str) -> str:
    """Where the file is."""
    where = tr("Written to {path}").format(path=path)
    return f"{where}\n{SEAL.format(seal=seal)}"
