"""Settings: one column, each change at once.

Takes: the settings in force. Gives: `chose` with a setting's name and value. May not: keep anything, or know a device.

Another part of the app hangs its rows in with `add`.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QSizePolicy, QSlider, QVBoxLayout, QWidget

from noprac.core.check import Check, Fitness
from noprac.gui import about_texts, texts
from noprac.gui import settings_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.model_texts import MODELS, VOICES
from noprac.gui.pages.about import AboutPart
from noprac.gui.pages.keeping import KeepingPart
from noprac.gui.pages.models import ModelsPage
from noprac.gui.pages.voices import VoicesPage
from noprac.gui.theme import GRID
from noprac.gui.widgets.choices import Choices
from noprac.gui.widgets.health import lines
from noprac.gui.widgets.option import Option
from noprac.gui.widgets.picker import Picker
from noprac.gui.widgets.sound_check import SoundCheck
from noprac.gui.widgets.switch import Switch
from noprac.gui.widgets.words import Column, Words, button, empty, row, stack
from noprac.store.settings import LONGEST_WAIT, SHORTEST_WAIT, Settings

WIDE = 820  # px
STEP = 10  # of a slider, in a second of silence
GOALS = (0, 1, 2, 3, 4, 5, 7, 10, 15, 20)  # embraced no's a week
SIZES = (1.0, 1.25, 1.5, 1.75, 2.0)


class SettingsPage(Column):
    """Sections of rows."""

    chose = Signal(str, object)
    undone = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(WIDE)
        self._appearance = appearance
        self.setAccessibleName(said.SETTINGS)
        self.notice = Words(tone="care")
        self.notice.hide()
        self.undo = button(said.UNDO, self.undone.emit)
        self.undo.hide()
        self.column.addLayout(row(Words(said.SETTINGS, size="display"), None, self.undo))
        self.column.addWidget(self.notice)
        self.column.addStretch(1)
        self._make_calls()
        self._make_look()
        self._make_data()
        self.sound = SoundCheck(appearance)
        self.models, self.voices = ModelsPage(appearance), VoicesPage(appearance)
        self.add(said.SOUND, self.sound)
        self.add(said.CALLS, self.typed, self.voice, self.taking, self.patience, self.barge_in, self.hints)
        self.add(MODELS, self.models)
        self.add(VOICES, self.voices)
        self.add(said.PRACTICE, self.goal)
        self.add(said.LOOK, self.language, self.theme, self.words_size, self.still)
        self.add(said.DATA, self.keep_voice, self.keep_call, self.kept)
        self._health = QVBoxLayout()
        machine = QWidget()
        machine.setLayout(self._health)
        self._health.setContentsMargins(0, 0, 0, 0)
        self.show_health(())
        self.add(said.MACHINE, machine)
        self.add(said.KEYS, *(Option(what, _key(keys)) for keys, what in said.KEYS_DO))
        self.about = AboutPart(appearance)
        self.add(about_texts.ABOUT, self.about)
        appearance.changed.connect(self._show_look)

    def add(self, title: str, *rows: QWidget) -> QFrame:
        """A section under `title`, below those that are there."""
        panel = QFrame()
        panel.setProperty("kind", "panel")
        inside = stack(Words(title, size="body", strong=True), *rows, gap=GRID, margin=GRID * 3)
        panel.setLayout(inside)
        self.column.insertSpacing(self.column.count() - 1, GRID)
        self.column.insertWidget(self.column.count() - 1, panel)
        return panel

    # Calls

    def _make_calls(self) -> None:
        self.typed = self._switch(said.TYPED, said.TYPED_ABOUT, "listen", on=False)
        self.voice = self._switch(said.VOICE, said.VOICE_ABOUT, "speak")
        ends = Choices({True: said.HANDS_FREE, False: said.PUSH}, said.TAKING)
        ends.chosen.connect(lambda value: self.chose.emit("hands_free", value))
        self.taking = Option(said.TAKING, ends, below=True)
        wait = QSlider(Qt.Orientation.Horizontal)
        wait.setRange(round(SHORTEST_WAIT * STEP), round(LONGEST_WAIT * STEP))
        wait.setPageStep(2)
        wait.valueChanged.connect(self._wait)
        self.patience = Option(said.PATIENCE, wait)
        self.barge_in = self._switch(said.BARGE_IN, said.BARGE_IN_ABOUT, "barge_in")
        self.hints = self._switch(said.HINTS, said.HINTS_ABOUT, "hints")
        self._goals = Picker(self._appearance)
        self._goals.picked.connect(lambda number: self.chose.emit("noes_a_week", number))
        self.goal = Option(said.GOAL, self._goals, said.GOAL_ABOUT)

    def _switch(self, name: str, about: str, setting: str, *, on: bool = True) -> Option:
        """A switch for a setting; with `on` False it stands for the setting's contrary."""
        switch = Switch(self._appearance)
        switch.clicked.connect(lambda checked: self.chose.emit(setting, checked is on))
        return Option(name, switch, about)

    def _wait(self, steps: int) -> None:
        self.patience.say(said.patience(steps / STEP))
        self.chose.emit("wait_seconds", steps / STEP)

    # Look

    def _make_look(self) -> None:
        look = self._appearance
        tongues = Choices(said.LANGUAGES, said.LANGUAGE)
        tongues.chosen.connect(lambda name: self.chose.emit("language", name))
        self.language = Option(said.LANGUAGE, tongues, said.LANGUAGE_ABOUT, below=True)
        themes = Choices(said.THEMES, said.THEME)
        themes.chosen.connect(lambda tone: look.choose(tone=tone) if tone else look.follow_system())
        self.theme = Option(said.THEME, themes, below=True)
        zoom = Choices({step: said.size(step) for step in SIZES}, said.SIZE)
        zoom.chosen.connect(lambda step: look.choose(zoom=step))
        self.words_size = Option(said.SIZE, zoom, below=True)
        still = Switch(look)
        still.clicked.connect(lambda on: look.choose(motion=not on))
        self.still = Option(said.MOTION, still, said.MOTION_ABOUT)
        self._show_look()

    def _show_look(self) -> None:
        look = self._appearance
        for option, value in ((self.theme, look.chosen), (self.words_size, look.zoom)):
            if isinstance(option.control, Choices):
                option.control.show_value(value)
        _check(self.still, on=not look.motion)

    # What is kept

    def _make_data(self) -> None:
        self.kept = KeepingPart(self._appearance)
        self.keep_voice = self._switch(said.KEEP_VOICE, said.KEEP_VOICE_ABOUT, "keep_voice")
        self.keep_call = self._switch(said.KEEP_CALL, said.KEEP_CALL_ABOUT, "keep_call")

    # What is shown

    def show_settings(self, now: Settings) -> None:
        """Show what holds."""
        _check(self.typed, on=not now.listen)
        _check(self.voice, on=now.speak)
        _check(self.barge_in, on=now.barge_in)
        _check(self.hints, on=now.hints)
        _check(self.keep_voice, on=now.keep_voice)
        _check(self.keep_call, on=now.keep_call)
        goals = sorted({*GOALS, now.noes_a_week})
        self._goals.offer([(said.goal(number), number) for number in goals], now.noes_a_week)
        if isinstance(self.language.control, Choices):
            self.language.control.show_value(now.language)
        if isinstance(self.taking.control, Choices):
            self.taking.control.show_value(now.hands_free)
        if isinstance(self.patience.control, QSlider):
            self.patience.control.setValue(round(now.wait_seconds * STEP))
        self.patience.say(said.patience(now.wait_seconds))
        self.patience.setVisible(now.hands_free)

    def show_health(self, checks: tuple[Check, ...]) -> None:
        """What each part of this machine is fit for, those that want mending first."""
        empty(self._health)
        if not checks:
            self._health.addWidget(Words(texts.CHECKING, tone="quiet"))
        for check in sorted(checks, key=lambda check: list(Fitness).index(check.state), reverse=True):
            self._health.addLayout(lines(check))

    def offer_undo(self, there: bool) -> None:
        """Whether the last change can be taken back."""
        self.undo.setVisible(there)

    def tell(self, text: str) -> None:
        """One line about something that did not work; "" takes it away."""
        self.notice.say(text)
        self.notice.setVisible(bool(text))


def _key(keys: str) -> Words:
    """Keys as this system writes them."""
    shown = Words(", ".join(QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText) for one in keys.split()))
    shown.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    shown.setWordWrap(False)
    return shown


def _check(option: Option, *, on: bool) -> None:
    if isinstance(option.control, Switch):
        option.control.setChecked(on)
