"""The words about models and voices, in one place.

Takes: names and numbers. Gives: plain text, second person. May not: be markup; widgets show it as it is.
"""

from noprac.build.stock import Known, Progress
from noprac.core.scenario import Scenario
from noprac.core.speech import Manner
from noprac.gui import formats
from noprac.gui.below import below
from noprac.gui.tongue import inside, tr
from noprac.store.models.install import Step

MODELS = tr("What hears you")
MODEL = tr("The model")
MODEL_ABOUT = tr(
    "The one that comes with noprac hears you as well as the small ones, or better. A large one may make fewer "
    "mistakes; it starts slower and takes more memory."
)
BEST, EMBEDDED = tr("The largest one installed, if any"), tr("The one that comes with noprac")
GET, REMOVE, STOP = tr("Get it"), tr("Remove"), tr("Stop")
IMPORT, IMPORT_FOLDER = tr("From a file…"), tr("From a folder…")
IMPORT_ABOUT = tr("From a stick: a zip, a voice's .onnx file, or a model's folder.")
FILES = tr("Models (*.zip *.onnx);;All files (*)")
BETTER = tr("Better voices")
NO_PIPER = tr(
    "They need Piper, which is not installed: python -m pip install 'noprac[piper]'. It is under the GPL, version 3."
)
STOPPED = tr("Stopped. What has come is kept: get it again and it goes on from there.")
STEPS = {
    Step.FETCH: tr("Fetching"),
    Step.CHECK: tr("Checking"),
    Step.UNPACK: tr("Unpacking"),
    Step.TRY: tr("Trying whether it loads"),
}

VOICES = tr("Voices")
PERSON, VOICE, AS_WRITTEN = tr("Who"), tr("Voice"), tr("As the scenario has it")
RATE, PITCH = tr("How fast"), tr("How high")
HEAR, HUSH = tr("Hear it"), tr("Stop")
AS_IT_WAS = tr("As it was")
NO_VOICES = tr("No voice was found on this machine.")
MB = 1_000_000


def get(name: str) -> str:
    """What a screen reader says of the button."""
    return tr("Get {name}").format(name=name)


def remove(name: str) -> str:
    """What a screen reader says of the button."""
    return tr("Remove {name}").format(name=name)


def facts(model: Known) -> str:
    """What a model is, in a line or two."""
    size = formats.megabytes(max(model.size // MB, 1)) if model.size else ""
    return " ".join(
        part
        for part in (below(model.about), ", ".join(x for x in (below(model.language), size, model.licence) if x))
        if part
    )


def progress(name: str, now: Progress) -> str:
    """How far it is."""
    step = f"{name}: {inside(STEPS[now.step])}"
    if not now.total or now.total <= MB:
        return step
    return tr("{step}, {done} of {whole}").format(
        step=step, done=now.done // MB, whole=formats.megabytes(now.total // MB)
    )


def installed(name: str) -> str:
    """It is there."""
    return tr("{name} is installed.").format(name=name)


def removed(name: str) -> str:
    """It is gone."""
    return tr("{name} is removed.").format(name=name)


def person(scenario: Scenario) -> str:
    """Somebody who can be called."""
    return f"{scenario.persona.name}, {scenario.persona.role}"


def rate(words: int) -> str:
    """How fast somebody speaks."""
    return tr("%n word(s) a minute", None, words)


def pitch(value: int) -> str:
    """How high a voice is."""
    own = Manner().pitch
    if value == own:
        return tr("The voice's own")
    return (tr("Higher by {n} of 50") if value > own else tr("Lower by {n} of 50")).format(n=abs(value - own))
