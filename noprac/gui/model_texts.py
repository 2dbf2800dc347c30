"""The words about models and voices, in one place.

Takes: names and numbers. Gives: plain text, second person. May not: be markup; widgets show it as it is.
"""

from noprac.build.stock import Known, Progress
from noprac.core.scenario import Scenario
from noprac.core.speech import Manner
from noprac.store.models.install import Step

MODELS = "What hears you"
MODEL = "The model"
MODEL_ABOUT = "A larger one hears you with fewer mistakes; it starts slower and takes more memory."
BEST, EMBEDDED = "The best one installed", "The one that comes with noprac"
GET, REMOVE, STOP = "Get it", "Remove", "Stop"
IMPORT, IMPORT_FOLDER = "From a file…", "From a folder…"
IMPORT_ABOUT = "From a stick: a zip, a voice's .onnx file, or a model's folder."
FILES = "Models (*.zip *.onnx);;All files (*)"
BETTER = "Better voices"
NO_PIPER = (
    "They need Piper, which is not installed: python -m pip install 'noprac[piper]'. It is under the GPL, version 3."
)
STOPPED = "Stopped. What has come is kept: get it again and it goes on from there."
STEPS = {
    Step.FETCH: "Fetching",
    Step.CHECK: "Checking",
    Step.UNPACK: "Unpacking",
    Step.TRY: "Trying whether it loads",
}

VOICES = "Voices"
PERSON, VOICE, AS_WRITTEN = "Who", "Voice", "As the scenario has it"
RATE, PITCH = "How fast", "How high"
HEAR, HUSH = "Hear it", "Stop"
AS_IT_WAS = "As it was"
NO_VOICES = "No voice was found on this machine."
MB = 1_000_000


def get(name: str) -> str:
    """What a screen reader says of the button."""
    return f"Get {name}"


def remove(name: str) -> str:
    """What a screen reader says of the button."""
    return f"Remove {name}"


def facts(model: Known) -> str:
    """What a model is, in a line or two."""
    size = f"{max(model.size // MB, 1)} MB" if model.size else ""
    return " ".join(
        part for part in (model.about, ", ".join(x for x in (model.language, size, model.licence) if x)) if part
    )


def progress(name: str, now: Progress) -> str:
    """How far it is."""
    done = f", {now.done // MB} of {now.total // MB} MB" if now.total and now.total > MB else ""
    return f"{name}: {STEPS[now.step].lower()}{done}"


def installed(name: str) -> str:
    """It is there."""
    return f"{name} is installed."


def removed(name: str) -> str:
    """It is gone."""
    return f"{name} is removed."


def person(scenario: Scenario) -> str:
    """Somebody who can be called."""
    return f"{scenario.persona.name}, {scenario.persona.role}"


def rate(words: int) -> str:
    """How fast somebody speaks."""
    return f"{words} words a minute"


def pitch(value: int) -> str:
    """How high a voice is."""
    own = Manner().pitch
    return "The voice's own" if value == own else f"{'Higher' if value > own else 'Lower'} by {abs(value - own)} of 50"
