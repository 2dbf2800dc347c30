"""What this machine is fit for.

Takes: nothing. Gives: the checks' sentences, with their fields. May not: be shown as it stands: `below` does.
"""

from typing import Final

from noprac.gui.tongue import noted

PARTS: Final = (
    noted("window system"),
    noted("microphone"),
    noted("loudspeaker"),
    noted("voice"),
    noted("recogniser"),
    noted("model"),
    noted("data folder"),
    noted("your voice"),
    noted("journal"),
)

MEANS: Final = (
    noted("You type your answers instead of speaking them."),
    noted("The prospect's lines are shown, not spoken."),
    noted("Speech cannot be heard with it."),
    noted("No window opens; the commands work."),
    noted("Calls cannot be kept; rehearsals work."),
    noted("It does not know the words of the trade, and mishears more of them."),
)

FOUND: Final = (
    noted("Qt is installed."),
    noted("The screen is {screen}."),
    noted("{path} has {n} MB left."),
    noted("{path} ({n} GB free)"),
    noted("It is kept with each call until you delete the call: {n} MB in {path}."),
    noted("Not on disk: each turn can be heard until noprac closes."),
    noted("From before: {n} MB in {path}."),
    noted("It opens, but gives no sound."),
    noted("Choose another microphone in the settings."),
    noted("the system's own"),
    noted("It says hello in {n} s."),
    noted("{path}; {n} more installed"),
    noted("{recogniser} with {model}"),
    noted("tiny-en (embedded)"),
    noted("tiny-en with sales talk (embedded)"),
    noted("Speech is heard by the model that comes with noprac."),
    noted("The one that comes with noprac, without its language model of sales talk."),
    noted("Use Python 3.11 or 3.13, and install pocketsphinx there: {command}"),
    noted("Allow writing to {path}, free 1 GB of memory, and start noprac again."),
    noted("Delete {path}, and start noprac again."),
    noted("The {part} works again."),
)

LEVEL: Final = (
    noted("You are heard well."),
    noted("Nothing comes in. The microphone is muted, or you speak into another one: choose that one."),
    noted("You are heard too quietly. Come closer, or turn the microphone up in the sound settings."),
    noted("You are too loud for it. Move away a little, or turn the microphone down."),
    noted("The room is nearly as loud as you. A headset helps, or a quieter room."),
    noted("Say a sentence, as on the phone."),
)
