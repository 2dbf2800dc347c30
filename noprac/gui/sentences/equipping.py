"""What the models and voices are, and what troubles the devices.

Takes: nothing. Gives: their sentences, with their fields. May not: be shown as it stands: `below` does.
"""

from typing import Final

from noprac.gui.tongue import noted

MODELS: Final = (
    noted("Small and quick, for any machine. Published word errors: 9.9 % read aloud, 10.4 % in talks."),
    noted(
        "Middling: hears better than the small one and still starts fast. Published word errors: 7.8 % "
        "read aloud, 8.2 % in talks."
    ),
    noted(
        "Large: hears best, starts slowly and wants several GB of memory. Published word errors: 5.7 % "
        "read aloud, 6.1 % in talks, 29.8 % on the telephone."
    ),
    noted("Small, for speakers of Indian English."),
    noted("Small, for speakers of British English."),
    noted("A woman's voice, American."),
    noted("A man's voice, American."),
    noted("A woman's voice, English."),
    noted("A woman's voice, Scottish."),
)

LANGUAGES: Final = (
    noted("en-us"),
    noted("en-gb"),
    noted("en-in"),
)

PROGRESS: Final = (
    noted(
        "noprac heard its own voice. Put on headphones to cut in; until then it listens when the prospect has finished."
    ),
    noted("Looking for a microphone."),
    noted("No microphone was found: type your answers. Plug one in and start again to speak them."),
    noted("Loading the recogniser."),
    noted("Loading the tagger."),
    noted("Until then, type your answers."),
)

DEVICES: Final = (
    noted("The microphone {name} is held by another program alone."),
    noted("The microphone {name} is in use, or was pulled out."),
    noted("The microphone {name} may not be used by noprac."),
    noted("The microphone {name} is not there any more."),
    noted("The microphone {name} works at no rate that was tried."),
    noted("The microphone {name} has no channel that can be used."),
    noted("The microphone {name} cannot be opened."),
    noted("No microphone was found."),
    noted("The microphone {name} is not there."),
    noted("Plug it in, or choose another microphone."),
    noted("Plug one in, or choose the microphone in the system's sound settings."),
    noted("The microphone is gone."),
    noted("The loudspeaker {name} is held by another program alone."),
    noted("The loudspeaker {name} is in use, or was pulled out."),
    noted("The loudspeaker {name} may not be used by noprac."),
    noted("The loudspeaker {name} is not there any more."),
    noted("The loudspeaker {name} works at no rate that was tried."),
    noted("The loudspeaker {name} has no channel that can be used."),
    noted("The loudspeaker {name} cannot be opened."),
    noted("No loudspeaker was found."),
    noted("The loudspeaker {name} is not there."),
    noted("Plug it in, or choose another loudspeaker."),
    noted("Plug one in, or choose the loudspeaker in the system's sound settings."),
    noted("The loudspeaker is gone."),
)

REMEDIES: Final = (
    noted("Close that program, or turn off its exclusive mode in the device's properties."),
    noted("Close other programs that use it, or choose another one."),
    noted("Allow it in the system's privacy settings."),
    noted("Plug it in again, or choose another one."),
    noted("Set it to 48,000 Hz in the system's sound settings."),
    noted("Choose another one."),
    noted("Plug one in, or choose it in the sound settings."),
    noted("Choose a loudspeaker."),
    noted("The loudspeaker is not open."),
    noted("The sound library PortAudio is missing."),
    noted("Install it: {command}"),
    noted("Install it anew: {command}"),
    noted("The voice gave no sound."),
    noted("Start noprac again; if it stays so, restart the computer."),
    noted("Add a voice in the system's speech settings."),
    noted("No voice was found on this machine."),
    noted("Piper is not installed."),
    noted("The voice in {path} is damaged."),
    noted("Install it anew: noprac model list shows the voices."),
    noted("The recogniser's network {path} cannot be read."),
    noted("The recogniser's words {path} cannot be read."),
    noted("Install noprac anew."),
    noted("The Vosk recogniser cannot be loaded."),
    noted("The recogniser model in {path} is damaged."),
    noted("Install it anew."),
    noted("There is no folder {path}."),
    noted("{path} is not a recogniser model."),
    noted("Name the folder of a Vosk model, the one that holds am/final.mdl."),
    noted("The call is not recorded any more: {path} cannot be written."),
    noted("Free some space, or allow writing there."),
    noted("The {part} stopped for a fault of noprac's."),
    noted("Start noprac again."),
    noted("The {part} works again."),
)
