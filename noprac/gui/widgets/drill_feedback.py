"""What there is to say about an answer: each point with its reason, and models of both kinds.

Takes: an exercise. Gives: `played` with the words of a model. May not: judge.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from noprac.core.drills.exercise import Exercise
from noprac.gui import drill_texts as said
from noprac.gui.below import below
from noprac.gui.theme import GRID
from noprac.gui.widgets.words import Words, button, empty, row, stack


class DrillFeedback(QFrame):
    """A panel; hidden until something was judged."""

    played = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.models: dict[str, QPushButton] = {}
        self.spoken = ""  # the outcome and the points, as a screen reader says them
        self._inside = stack(gap=GRID, margin=GRID * 2)
        self.setLayout(self._inside)
        self.hide()

    def show_exercise(self, done: Exercise, *, voiced: bool) -> None:
        """The outcome, the points, the models; `voiced`: they can be heard."""
        empty(self._inside)
        self.models, self.spoken = {}, ""
        judgement = done.judgement
        if judgement is None:
            self.hide()
            return
        outcome = said.outcome(judgement, contested=done.contested)
        self._inside.addWidget(
            Words(outcome, size="body", strong=True, tone=said.tone(judgement, contested=done.contested))
        )
        for point in judgement.points:
            line = Words(f"{said.mark(point)}  {below(point.why)}")
            line.setAccessibleName(said.spoken_mark(point))
            self._inside.addWidget(line)
        for model in done.prompt.right:
            self._inside.addLayout(self._model(said.WORKS, model, "accent", voiced=voiced))
        if done.prompt.wrong:
            self._inside.addLayout(self._model(said.LEANS, done.prompt.wrong, "quiet", voiced=voiced))
        self.setAccessibleName(outcome)
        self.spoken = " ".join((outcome, *(said.spoken_mark(point) for point in judgement.points)))
        self.show()

    def sound(self, words: str) -> None:
        """Which model is heard now; "" for none."""
        for model, play in self.models.items():
            text = said.STOP if model == words else said.PLAY
            play.setText(text)
            play.setAccessibleName(f"{text}: {model}")

    def _model(self, kind: str, model: str, tone: str, *, voiced: bool) -> QHBoxLayout:
        name = Words(kind, tone=tone)
        name.setWordWrap(False)
        name.setMinimumWidth(max(self.fontMetrics().horizontalAdvance(kind) for kind in (said.WORKS, said.LEANS)))
        line = row(name, Words(model), gap=GRID * 2)
        line.setStretch(1, 1)
        if voiced:
            play = button(said.PLAY, lambda: self.played.emit(model), kind="deed", name=f"{said.PLAY}: {model}")
            self.models[model] = play
            line.addWidget(play)
        return line
