"""What hears you and what you hear, tried out: on the first day and in the settings.

Takes: names of devices, levels, advice. Gives: what is picked and asked for, as signals. May not: open a device.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from noprac.gui import settings_texts as said
from noprac.gui import texts
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.meter import Meter
from noprac.gui.widgets.option import Option
from noprac.gui.widgets.picker import Picker
from noprac.gui.widgets.words import Words, button, row, stack


class SoundCheck(QWidget):
    """The two devices; below each how it does."""

    picked_microphone = Signal(object)  # a name, or None for the system's own
    picked_loudspeaker = Signal(object)
    listened = Signal(bool)  # whether the level is to be shown
    spoken = Signal()  # let the voice be heard; again, to stop it

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._microphones, self._loudspeakers = Picker(appearance), Picker(appearance)
        self._microphones.picked.connect(self.picked_microphone.emit)
        self._loudspeakers.picked.connect(self.picked_loudspeaker.emit)
        self.meter, self.advice, self.fault = Meter(appearance), Words(tone="quiet"), Words(tone="care")
        self.fault.hide()
        self.listen = button(said.LISTEN, lambda: self.listened.emit(self.listen.isChecked()), kind="plain")
        self.listen.setCheckable(True)
        self.hear = button(said.HEAR_IT, self.spoken.emit, kind="plain")
        level = row(self.listen, self.meter, gap=GRID * 2)
        level.setStretch(1, 1)
        self.microphone = Option(said.MICROPHONE, self._microphones)
        self.loudspeaker = Option(said.LOUDSPEAKER, self._loudspeakers)
        parts = stack(self.microphone, gap=GRID)
        parts.addLayout(level)
        parts.addWidget(self.advice)
        parts.addSpacing(GRID)
        parts.addWidget(self.loudspeaker)
        parts.addLayout(row(self.hear, None))
        parts.addWidget(self.fault)
        self.setLayout(parts)
        self.listens(on=False)

    def show_devices(
        self, microphones: tuple[str, ...], loudspeakers: tuple[str, ...], chosen: tuple[str | None, str | None]
    ) -> None:
        """Offer these by name; `chosen`: the microphone and the loudspeaker that hold, None for the system's own."""
        for picker, names, one in (
            (self._microphones, microphones, chosen[0]),
            (self._loudspeakers, loudspeakers, chosen[1]),
        ):
            picker.offer(_offered(names, one), one)
        self.microphone.say("" if microphones else said.NO_MICROPHONE)
        self.loudspeaker.say("" if loudspeakers else said.NO_LOUDSPEAKER)

    def listens(self, *, on: bool) -> None:
        """Whether the level is shown."""
        self.listen.setChecked(on)
        self.listen.setText(said.LISTENING if on else said.LISTEN)
        self.advise("")
        if not on:
            self.meter.gauge(0.0)

    def advise(self, text: str) -> None:
        """One line about how it sounds; what to do stands there until something is known."""
        self.advice.say(text or (said.SAY_SOMETHING if self.listen.isChecked() else ""))
        self.advice.setVisible(bool(self.advice.text()))

    def speaks(self, *, on: bool) -> None:
        """Whether the voice is being heard."""
        self.hear.setText(said.STOP_IT if on else said.HEAR_IT)
        self.hear.setAccessibleName(self.hear.text())

    def tell(self, text: str) -> None:
        """One line about something that did not work; "" takes it away."""
        self.fault.say(text)
        self.fault.setVisible(bool(text))


def _offered(names: tuple[str, ...], chosen: str | None) -> list[tuple[str, object]]:
    """The system's own first; one that was chosen and is not there now stays in the list, and says so."""
    own: list[tuple[str, object]] = [(texts.SYSTEM_MICROPHONE, None)]
    gone: list[tuple[str, object]] = [(said.gone(chosen), chosen)] if chosen and chosen not in names else []
    return [*own, *((name, name) for name in names if name != "default" or chosen == name), *gone]
