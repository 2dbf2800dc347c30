"""The recogniser at hand.

Takes: a Vosk model's folder, or None; for the embedded recogniser a language model. Gives: what fills the engine's
port. May not: look for a model; the store does.
"""

from pathlib import Path

from noprac.audio.language.made import Made
from noprac.audio.sphinx_recogniser import SphinxRecogniser
from noprac.audio.vosk_recogniser import VoskRecogniser


def open_recogniser(model: Path | None, language: Made | None = None) -> SphinxRecogniser | VoskRecogniser:
    """Vosk with the model in this folder; without one the embedded recogniser. Slow. Raises DeviceError."""
    return SphinxRecogniser(language) if model is None else VoskRecogniser(model)
