"""The prospect: the largest thing in the room.

Takes: features, a mood, and a voice level 30 times a second. Gives: a face that breathes, speaks and shows how it
stands. May not: move without a cause, or at all where motion is off.
"""

import math
from dataclasses import fields, replace

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from noprac.core.speech import Mood
from noprac.gui import texts
from noprac.gui.appearance import MOTION, Appearance
from noprac.gui.widgets.features import Features
from noprac.gui.widgets.portrait import POSES, SIZE, Pose, paint

FRAME = 33  # ms
BREATH = 4.2  # s
BLINK_EVERY, BLINK = 4.7, 0.14  # s
TINT = 0.4  # share of a persona's background in the disc
LEAST = 48  # px; a smaller face tells nothing
LOUD = 0.16  # root mean square of a loud vowel


class Figure(QWidget):
    """A persona's head and shoulders on a disc."""

    def __init__(self, appearance: Appearance, *, alive: bool = True) -> None:
        super().__init__()
        self._appearance, self._alive = appearance, alive
        self._who: Features | None = None
        self._pose = POSES[Mood.WARY]
        self._mood, self._level, self._seconds = Mood.WARY, 0.0, 0.0
        self._timer = QTimer(self, interval=FRAME)
        self._timer.timeout.connect(self._advance)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        appearance.changed.connect(self._settle)

    @property
    def mood(self) -> Mood:
        """How the prospect feels."""
        return self._mood

    @property
    def pose(self) -> Pose:
        """The face at this moment."""
        return self._pose

    def show_persona(self, who: Features, name: str) -> None:
        """Draw `who` from now on, wary until told otherwise."""
        self._who, self._mood, self._level = who, Mood.WARY, 0.0
        self._pose = POSES[Mood.WARY]
        self._name = name
        self.setAccessibleName(texts.figure(name, self._mood))
        self.update()

    def feel(self, mood: Mood) -> None:
        """Turn to `mood` over a fifth of a second."""
        if self._who is not None and mood is not self._mood:
            self._mood = mood
            self.setAccessibleName(texts.figure(self._name, mood))
            self._settle()

    def speak(self, level: float) -> None:
        """Follow the voice: `level`, root mean square, 0 to 1."""
        self._level = min(level / LOUD, 1.0) ** 0.7

    def _settle(self) -> None:
        """Without motion the face simply stands as it should."""
        if not self._moves():
            self._pose = POSES[self._mood]
        self.update()

    def _moves(self) -> bool:
        return self._alive and self._appearance.motion

    def _advance(self) -> None:
        if not self._moves():
            return
        self._seconds += FRAME / 1000
        aim = replace(POSES[self._mood], mouth=self._level, breath=math.sin(2 * math.pi * self._seconds / BREATH))
        if self._seconds % BLINK_EVERY < BLINK:
            aim = replace(aim, lids=1.0)
        share = 1 - math.exp(-3 * FRAME / MOTION)
        nearer = {f.name: _between(getattr(self._pose, f.name), getattr(aim, f.name), share) for f in fields(Pose)}
        # A mouth and an eyelid are quicker than a change of mind.
        self._pose = Pose(**nearer | {"mouth": _between(self._pose.mouth, aim.mouth, 0.6), "lids": aim.lids})
        self.update()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Live while seen."""
        if self._alive:
            self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's own name
        """Rest while unseen."""
        self._timer.stop()
        super().hideEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """A comfortable size."""
        return QSize(360, 360)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint the figure, as large as fits."""
        if self._who is None:
            return
        side = min(self.width(), self.height())
        if side < LEAST:
            return
        painter = QPainter(self)
        painter.translate((self.width() - side) / 2, (self.height() - side) / 2)
        painter.scale(side / SIZE, side / SIZE)
        paint(painter, self._who, self._pose, self._disc(self._who))
        painter.end()

    def _disc(self, who: Features) -> QColor:
        """The theme's own, tinted where the persona has a background: a strong colour would outshine the face."""
        soft = QColor(self._appearance.theme.soft)
        if not who.background:
            return soft
        tint = QColor(who.background)
        parts = ((soft.redF(), tint.redF()), (soft.greenF(), tint.greenF()), (soft.blueF(), tint.blueF()))
        return QColor.fromRgbF(*(_between(own, other, TINT) for own, other in parts))


def _between(start: float, end: float, share: float) -> float:
    return start + (end - start) * share
