"""Whether each part is fit for a rehearsal by voice.

Takes: the names and folders to try. Gives: a `Check` for each part, never an error. Slow: devices are opened, engines
loaded. May not: leave anything open.
"""

from pathlib import Path

from noprac.audio.mic import Mic
from noprac.audio.recognisers import open_recogniser
from noprac.audio.speaker import Loudspeaker
from noprac.audio.voice import SpokenVoice
from noprac.core.check import Check, Fitness
from noprac.core.errors import DeviceError
from noprac.core.speech import Manner

FIRST_SOUND = 4.0  # seconds a microphone may take to wake
TYPED = "You type your answers."
CAPTIONS = "The prospect's lines are shown, not spoken."
BETTER = "A published Vosk model hears real voices much better: noprac model list"


def microphone(name: str | None = None) -> Check:
    """Whether a microphone gives sound."""
    mic = Mic(name)
    try:
        mic.open()
        heard = mic.read(FIRST_SOUND)
    except DeviceError as error:
        return Check("microphone", Fitness.MISSING, error.what, TYPED, error.mend)
    finally:
        mic.close()
    if heard is None:
        what = "The microphone gives no sound."
        return Check("microphone", Fitness.MISSING, what, TYPED, "Check it in the system's sound settings.")
    return Check("microphone", Fitness.OK, "A microphone gives sound.", "You can speak your answers.")


def loudspeaker(name: str | None = None) -> Check:
    """Whether a loudspeaker can be opened."""
    speaker = Loudspeaker(name)
    try:
        speaker.open()
    except DeviceError as error:
        return Check("loudspeaker", Fitness.MISSING, error.what, CAPTIONS, error.mend)
    finally:
        speaker.close()
    return Check("loudspeaker", Fitness.OK, "A loudspeaker is ready.", "You hear the prospect.")


def voice() -> Check:
    """Whether a line can be spoken."""
    spoken = SpokenVoice()
    try:
        spoken.render("Hello.", Manner())
        count = len(spoken.voices())
    except DeviceError as error:
        return Check("voice", Fitness.MISSING, error.what, CAPTIONS, error.mend)
    finally:
        spoken.close()
    return Check("voice", Fitness.OK, f"{count} voices are installed.", "The prospect speaks.")


def recogniser(model: Path | None = None) -> Check:
    """Whether the recogniser loads; without a Vosk model it is the embedded one, which is the weaker."""
    try:
        heard = open_recogniser(model)
    except DeviceError as error:
        return Check("recogniser", Fitness.MISSING, error.what, TYPED, error.mend)
    what = f"{heard.name} with the model {heard.model}."
    heard.close()
    if model is None:
        return Check("recogniser", Fitness.OK, what, "Your answers are heard, with a wrong word now and then.", BETTER)
    return Check("recogniser", Fitness.OK, what, "Your answers are heard.")
