"""Who sounds how: the voices at hand, and the persons' own.

Takes: scenarios, settings. Gives: voices to choose from, a manner for a person. May not: keep a choice. Lies beside the
root; slow: a window calls it on a worker thread.
"""

from contextlib import closing
from dataclasses import dataclass

from noprac import build
from noprac.core.scenario import Scenario
from noprac.core.speech import Manner
from noprac.store import models
from noprac.store.settings import Settings


@dataclass(frozen=True, slots=True)
class Offer:
    """A voice to choose. `voice`: as a manner names it; `name`: for a person; `language`: as `en-gb`."""

    voice: str
    name: str
    language: str


@dataclass(frozen=True, slots=True)
class Person:
    """Who can be called. `own`: as the scenario has it; `now`: as it is chosen."""

    scenario: Scenario
    own: Manner
    now: Manner


def offers() -> tuple[Offer, ...]:
    """The voices there are, English ones alone where there are any. Raises DeviceError: there is no voice."""
    from noprac.audio.voices import Voices  # noqa: PLC0415 - loads the libraries for sound, late

    with closing(Voices(models.folder(models.Kind.VOICE))) as at_hand:
        found = [Offer(voice.id, voice.name, voice.language) for voice in at_hand.voices()]
    english = [offer for offer in found if offer.language.startswith("en")]
    return tuple(english or found)


def people(chosen: Settings) -> tuple[Person, ...]:
    """Everybody who can be called, by name."""
    scenarios = (source.scenario for source in build.sources())
    persons = [Person(scenario, scenario.persona.manner, chosen.manner(scenario)) for scenario in scenarios]
    return tuple(sorted(persons, key=lambda person: person.scenario.persona.name))


def sample(scenario: Scenario) -> str:
    """Words to try a person's voice with: how it picks up."""
    return scenario.opening[0]
