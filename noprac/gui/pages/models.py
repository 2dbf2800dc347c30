"""The part of the settings for models: which one hears, and those to get.

Takes: what is known of each model, progress. Gives: what is asked for, as signals. May not: fetch or load anything.
"""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from noprac.build.stock import EMBEDDED, Known, Progress
from noprac.gui import model_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.option import Option
from noprac.gui.widgets.picker import Picker
from noprac.gui.widgets.words import Words, button, empty, row, stack
from noprac.store.models import Kind


class ModelsPage(QWidget):
    """One row a model. `chose` has a setting's value: a folder, `EMBEDDED`, or None for the best."""

    chose = Signal(object)
    fetched = Signal(str)
    removed = Signal(str)
    brought = Signal(bool)  # from a stick; whether a folder is to be picked, not a file
    stopped = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setAccessibleName(said.MODELS)
        self._picker = Picker(appearance)
        self._picker.picked.connect(self.chose.emit)
        self.notice = Words(tone="quiet")
        self.stop = button(said.STOP, self.stopped.emit, kind="plain")
        self.file = button(said.IMPORT, lambda: self.brought.emit(False), kind="plain")
        self.folder = button(said.IMPORT_FOLDER, lambda: self.brought.emit(True), kind="plain")
        self._recognisers, self._voices = QVBoxLayout(), QVBoxLayout()
        self._busy = False
        self._lay_out()
        self.rest()

    def _lay_out(self) -> None:
        parts = stack(Option(said.MODEL, self._picker, said.MODEL_ABOUT), gap=GRID)
        now = row(self.notice, self.stop, gap=GRID * 2)
        now.setStretch(0, 1)
        parts.addLayout(now)
        parts.addLayout(self._recognisers)
        parts.addWidget(Words(said.BETTER, strong=True))
        self.no_piper = Words(said.NO_PIPER, tone="quiet")
        parts.addWidget(self.no_piper)
        parts.addLayout(self._voices)
        parts.addWidget(Words(said.IMPORT_ABOUT, tone="quiet"))
        parts.addLayout(row(self.file, self.folder, None, gap=GRID * 2))
        self.setLayout(parts)

    def show_models(self, models: tuple[Known, ...], chosen: str | None, *, piper: bool) -> None:
        """The models there are; `chosen`: the setting that holds; `piper`: whether its voices can be used."""
        here = [(model.name, str(model.folder)) for model in models if model.folder and model.kind is Kind.RECOGNISER]
        self._picker.offer([(said.BEST, None), (said.EMBEDDED, EMBEDDED), *here], chosen)
        self.no_piper.setVisible(not piper)
        for kind, rows in ((Kind.RECOGNISER, self._recognisers), (Kind.VOICE, self._voices)):
            empty(rows)
            for model in models:
                if model.kind is kind:
                    rows.addWidget(self._row(model))
        self._enable()

    def _row(self, model: Known) -> Option:
        if model.folder:
            does, text, signal, name = "remove", said.REMOVE, self.removed, said.remove(model.name)
        else:
            does, text, signal, name = "get", said.GET, self.fetched, said.get(model.name)
        made = button(text, partial(signal.emit, model.name), kind="plain")
        made.setObjectName(f"{does} {model.name}")
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        option = Option(model.name, made, said.facts(model))
        made.setAccessibleName(name)
        return option

    def show_progress(self, name: str, now: Progress) -> None:
        """How far it is with a model; nothing else can be asked for meanwhile."""
        self._busy = True
        self.tell(said.progress(name, now))
        self.stop.show()
        self._enable()

    def rest(self) -> None:
        """Nothing is being done any more."""
        self._busy = False
        self.stop.hide()
        self._enable()

    def tell(self, text: str, *, care: bool = False) -> None:
        """One line; `care` where something did not work."""
        self.notice.say(text, "care" if care else "quiet")
        self.notice.setVisible(bool(text))

    def _enable(self) -> None:
        for control in self.findChildren(QPushButton):
            control.setEnabled(control is self.stop or not self._busy)

    def buttons(self) -> dict[str, QPushButton]:
        """The rows' buttons, by what they do and the model."""
        return {b.objectName(): b for b in self.findChildren(QPushButton) if b.objectName()}
