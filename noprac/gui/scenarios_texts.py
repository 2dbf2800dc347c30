"""The words of the page of scenarios: one's own, and those that came with the app.

Takes: names. Gives: plain text. May not: be markup.
"""

from noprac.gui import rooms
from noprac.gui.tongue import tr

SCENARIOS = rooms.SCENARIOS
ABOUT = tr("Write calls for your own trade, try them, and have them checked. No file needs to be touched.")
NEW, FROM_EXAMPLE, IMPORT = tr("New scenario"), tr("New from the example"), tr("Take in a file")
OWN, SHIPPED = tr("Your own"), tr("Came with the app")
NONE_OWN = tr("None yet. Begin a new one, or copy one from below and change it.")
EDIT, COPY, EXPORT, DELETE = tr("Edit"), tr("Copy"), tr("Export"), tr("Delete")
DRAFT = tr("A draft that is not saved yet")
UNREADABLE = tr("Mend the file in a text editor; then it can be opened here.")
UNDO = tr("Undo")
EXPORTED = tr("Exported.")
CHOOSE, FILES, SAVE_AS = tr("Choose a scenario's file"), tr("Scenarios (*.yaml *.yml)"), tr("Export the scenario")
LOOKING = tr("Looking…")


def deleted(name: str) -> str:
    """A scenario is gone."""
    return tr("“{name}” is deleted.").format(name=name)


def restored(name: str) -> str:
    """It is back."""
    return tr("“{name}” is back.").format(name=name)


def doing(what: str, name: str) -> str:
    """A button of one of many rows, for who cannot see which."""
    return f"{what}: {name}"


def who(name: str, trade: str) -> str:
    """The person, and the trade."""
    return "  ·  ".join(part for part in (name, trade) if part)
