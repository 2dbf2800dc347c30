"""The part of the settings for voices: how each person sounds.

Takes: persons, the voices at hand. Gives: what is chosen and to be heard, as signals. May not: render or play a line.
"""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget

from noprac.build.voices import Offer, Person
from noprac.core.speech import Manner
from noprac.gui import model_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.option import Option
from noprac.gui.widgets.picker import Picker
from noprac.gui.widgets.words import Words, button, row, stack
from noprac.store.settings import FASTEST, SLOWEST


class VoicesPage(QWidget):
    """One person at a time. `chose`: a scenario's id and a Manner, None for the scenario's own; `heard`: the same, to
    be tried."""

    chose = Signal(str, object)
    heard = Signal(str, object)
    hushed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setAccessibleName(said.VOICES)
        self._people: dict[str, Person] = {}
        self._now = Manner()
        self._speaks = False
        self.who, self.voice = Picker(appearance), Picker(appearance)
        self.rate, self.pitch = _slider(SLOWEST, FASTEST, 10), _slider(0, 100, 5)
        self.hear = button(said.HEAR, self._hear, kind="plain")
        self.back = button(said.AS_IT_WAS, self._own, kind="plain")
        self.fault = Words(tone="care")
        self.fault.hide()
        self._rate, self._pitch = Option(said.RATE, self.rate), Option(said.PITCH, self.pitch)
        person, voice = Option(said.PERSON, self.who, below=True), Option(said.VOICE, self.voice, below=True)
        parts = stack(person, voice, self._rate, self._pitch, gap=GRID)
        parts.addLayout(row(self.hear, self.back, None, gap=GRID * 2))
        parts.addWidget(self.fault)
        self.setLayout(parts)
        self.who.picked.connect(lambda _: self._show())
        self.voice.picked.connect(self._pick)
        self.rate.valueChanged.connect(lambda rate: self._change(replace(self._now, rate=rate)))
        self.pitch.valueChanged.connect(lambda pitch: self._change(replace(self._now, pitch=pitch)))

    @property
    def person(self) -> Person | None:
        """Who is shown."""
        return self._people.get(str(self.who.currentData()))

    def show_people(self, people: tuple[Person, ...]) -> None:
        """Everybody who can be called; who was shown stays."""
        before = self.who.currentData()
        self._people = {person.scenario.id: person for person in people}
        self.who.offer([(said.person(person.scenario), key) for key, person in self._people.items()], before)
        self._show()

    def show_voices(self, offers: tuple[Offer, ...]) -> None:
        """The voices at hand."""
        self.voice.offer([(said.AS_WRITTEN, None), *((offer.name, offer.voice) for offer in offers)], self._chosen())
        self._show()

    def speaks(self, *, on: bool) -> None:
        """Whether a voice is being heard."""
        self._speaks = on
        self.hear.setText(said.HUSH if on else said.HEAR)
        self.hear.setAccessibleName(self.hear.text())

    def tell(self, text: str) -> None:
        """One line about something that did not work; "" takes it away."""
        self.fault.say(text)
        self.fault.setVisible(bool(text))

    def _chosen(self) -> str | None:
        person = self.person
        return None if person is None or self._now.voice == person.own.voice else self._now.voice

    def _show(self) -> None:
        """Show how the person sounds; nothing is chosen by that."""
        person = self.person
        if person is None:
            return
        self._now = person.now
        for slider, value in ((self.rate, person.now.rate), (self.pitch, person.now.pitch)):
            slider.blockSignals(True)
            slider.setValue(value)
            slider.blockSignals(False)
        self.voice.setCurrentIndex(max(self.voice.findData(self._chosen()), 0))
        self._say()

    def _say(self) -> None:
        self._rate.say(said.rate(self._now.rate))
        self._pitch.say(said.pitch(self._now.pitch))
        person = self.person
        self.back.setEnabled(person is not None and self._now != person.own)

    def _pick(self, voice: str | None) -> None:
        person = self.person
        if person is not None:
            self._change(replace(self._now, voice=person.own.voice if voice is None else voice))

    def _own(self) -> None:
        person = self.person
        if person is not None:
            self._change(person.own)
            self._show()

    def _change(self, now: Manner) -> None:
        person = self.person
        if person is None or now == self._now:
            return
        self._now = now
        self._people[person.scenario.id] = replace(person, now=now)
        self._say()
        self.chose.emit(person.scenario.id, None if now == person.own else now)

    def _hear(self) -> None:
        person = self.person
        if self._speaks:
            self.hushed.emit()
        elif person is not None:
            self.heard.emit(person.scenario.id, self._now)


def _slider(low: int, high: int, step: int) -> QSlider:
    made = QSlider(Qt.Orientation.Horizontal)
    made.setRange(low, high)
    made.setSingleStep(step)
    made.setPageStep(step)
    return made
