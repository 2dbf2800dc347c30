"""A scenario to choose: who, what about, how hard, how long, what came of it.

Takes: a scenario; later what is known of it. Gives: a card. May not: grow when that comes: its line is there from the
start.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from noprac.core.scenario import Scenario
from noprac.gui import home_texts as said
from noprac.gui import texts
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.card import Card
from noprac.gui.widgets.features import features
from noprac.gui.widgets.figure import Figure
from noprac.gui.widgets.words import Words, stack

if TYPE_CHECKING:
    from noprac.store.practice import Record

FACE = 88  # px


class ScenarioCard(Card):
    """`searched`: what a search finds it by."""

    def __init__(self, appearance: Appearance, scenario: Scenario) -> None:
        self.scenario, self.searched = scenario, said.searched(scenario)
        self._about, self._record = Words(said.about(scenario, 0), tone="quiet"), Words(said.NEW, tone="quiet")
        inside = stack()
        inside.addLayout(_head(appearance, scenario))
        inside.addWidget(Words(scenario.summary))
        inside.addStretch(1)
        inside.addWidget(self._about)
        inside.addWidget(self._record)
        super().__init__(appearance, texts.call(scenario.persona.name, scenario.title), inside)
        self.setObjectName(f"scenario {scenario.id}")
        self.setAccessibleDescription(self._about.text())

    def show_record(self, record: "Record | None", seconds: float) -> None:
        """Show what came of it, and how long a call takes (0: not known)."""
        self._about.say(said.about(self.scenario, seconds))
        words = said.record(record.best, record.ending) if record else ""
        self._record.say(words or said.NEW, "accent" if words else "quiet")
        self.setAccessibleDescription(f"{self._about.text()}  ·  {self._record.text()}")

    def fits(self, words: str) -> bool:
        """Whether a search for these words finds it: each begins a word of it."""
        return all(f" {word}" in f" {self.searched}" for word in words.casefold().split())


def _head(appearance: Appearance, scenario: Scenario) -> QHBoxLayout:
    persona = scenario.persona
    who = stack(
        Words(persona.name, size="body", strong=True),
        Words(texts.role(persona.role, persona.company), tone="quiet"),
        gap=2,
    )
    head = QHBoxLayout()
    head.setSpacing(GRID * 2)
    head.addWidget(face(appearance, scenario, FACE))
    head.addLayout(who, 1)
    head.setAlignment(who, Qt.AlignmentFlag.AlignVCenter)
    return head


def face(appearance: Appearance, scenario: Scenario, side: int) -> Figure:
    """The persona, as large as that and still."""
    persona = scenario.persona
    figure = Figure(appearance, alive=False)
    figure.show_persona(features(persona.look, persona.name), persona.name)
    figure.setFixedSize(side, side)
    return figure
