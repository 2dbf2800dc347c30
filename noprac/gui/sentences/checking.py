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
    noted("Speech is heard at once; a published model hears it with fewer mistakes, and is fetched once."),
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
    noted("en-us (embedded)"),
    noted("en-us with sales talk (embedded)"),
    noted("The general one that comes with the recogniser."),
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
