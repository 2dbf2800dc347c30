"""What the disk and the journal refuse, and what was done with them.

Takes: nothing. Gives: their sentences, with their fields. May not: be shown as it stands: `below` does.
"""

from typing import Final

from noprac.gui.tongue import noted

DISK: Final = (
    noted("The disk is full at {path}."),
    noted("Free some space."),
    noted("{path} cannot be written."),
    noted("{path} cannot be written ({error})."),
    noted("Allow writing there, or set NOPRAC_HOME to another folder."),
    noted("{path} is not a folder."),
    noted("Set NOPRAC_HOME to a folder."),
    noted("Check the disk, or set NOPRAC_HOME to another folder."),
    noted("Another copy of noprac is using {path}."),
    noted("Close it, or set NOPRAC_HOME to another folder."),
)

SETTINGS: Final = (
    noted("{path} cannot be read: the settings are back at their defaults."),
    noted("{path} holds no settings: they are back at their defaults."),
    noted("{path}: {names} cannot be used, the default holds."),
)

JOURNAL: Final = (
    noted("The journal is damaged. Close noprac and start it again: it is then mended."),
    noted("{n} entries without their call were taken out; today's backup has them."),
    noted("The journal was damaged: it was moved to {path}; a new one has begun."),
    noted("The journal was damaged: it was moved to {path}; the backup of {day} is in its place."),
    noted(
        "The journal was damaged: it was moved to {path}; the backup of {day} is in its place, with {n} "
        "more call saved from it."
    ),
    noted(
        "The journal was damaged: it was moved to {path}; the backup of {day} is in its place, with {n} "
        "more calls saved from it."
    ),
    noted("The journal was damaged: it was moved to {path}; a new one has begun, with {n} more call saved from it."),
    noted("The journal was damaged: it was moved to {path}; a new one has begun, with {n} more calls saved from it."),
    noted("{path} was written by a later noprac."),
    noted("The journal {path} is damaged."),
    noted("Start noprac's window: it moves the file aside and goes on from the newest backup."),
    noted("Update noprac."),
    noted("Update noprac, or go back to the backup of {day}: {command}"),
    noted("There is no backup {name}."),
    noted("The backup {name} is damaged."),
    noted("The backup {name} was made by a later noprac."),
    noted("The journal is that of {day} again."),
    noted("The one before is kept: {path}; `noprac journal import` adds its calls."),
    noted("{path} ends in none of {names}."),
    noted("Choose one of them."),
    noted("{path} cannot be read ({error})."),
    noted("Give a file that noprac wrote: an export, a backup or a journal."),
    noted("There is no call {id}."),
    noted("The call {id} cannot be read ({error})."),
    noted("Delete it."),
    noted("The call {id} has a scenario from another version."),
    noted("A kept receipt cannot be read."),
    noted("The call {id} was played with another version."),
    noted("The call {id} cannot go on from turn {turn}."),
    noted("The call {id} ended with line {turn}."),
    noted("Give an earlier turn."),
    noted("The call {id} has ended."),
    noted("See its debrief."),
)

CAME: Final = (
    noted("{came} came in; {n} calls were here already."),
    noted("{came} came in; 1 call was here already."),
    noted("{n} went on differently here, and are kept beside those."),
    noted("1 went on differently here, and is kept beside those."),
    noted("Nothing"),
)

SOUNDS: Final = (
    noted("The sound of turn {turn} was not kept."),
    noted("The sound of turn {turn} is not there any more."),
    noted("Read its words."),
    noted("Allow it in the settings."),
    noted("The sound of this call was not kept."),
    noted("Allow it in the settings, for calls to come."),
)

REMARKS: Final = (
    noted("Turn {turn} shows no {move}."),
    noted("Turn {turn} shows {move} already."),
    noted("“{words}” is not in turn {turn}."),
    noted("A correction needs words."),
    noted("Give what was said."),
    noted("Nothing was said in a turn {turn}."),
    noted("That did not work: {error}"),
)

MODELS: Final = (
    noted("Stopped."),
    noted("Not in the catalogue."),
    noted("Install it again: it goes on from there."),
    noted("Check the connection, or bring the file on a stick: noprac model import FILE"),
    noted("Try later, or import a copy you trust."),
    noted("Try later."),
    noted("{address} cannot be reached ({error})."),
    noted("{address} broke off ({error})."),
    noted("{address} broke off after {n} of {of} bytes."),
    noted("{address} answers {error}."),
    noted("{address} cannot be trusted ({error})."),
    noted("{address} is not what was published: {error}."),
    noted("There is no {path}."),
    noted("Name a zip or a folder."),
    noted("{name} is installed already."),
    noted("A voice has two files: NAME.onnx and NAME.onnx.json."),
    noted("{path} holds several models."),
    noted("Import them one by one, each by its own folder."),
    noted("{path} holds neither a Vosk model (am/final.mdl) nor a Piper voice (NAME.onnx and NAME.onnx.json)."),
    noted("Name the model's own folder."),
    noted("Another copy of noprac is busy with a model."),
    noted("Wait until it is done, then try again."),
    noted("{path} is damaged, or no zip."),
    noted("Get the model again from where it was published."),
    noted("{path} has {n} MB free; {need} MB are needed."),
    noted("Free some space, or set NOPRAC_HOME to a folder on another disk."),
)
