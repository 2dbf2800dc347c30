"""What the room sees: large words, whose turn it is, and no more than it may.

Takes: a `View`, levels of the voice. Gives: a window of its own, for the second display. May not: know the call: what
is hidden is not in the view that it is given.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from noprac.core.scenario import Persona
from noprac.core.speech import Mood
from noprac.core.workshop.agreement import agreement
from noprac.core.workshop.view import View, Whose
from noprac.gui import texts
from noprac.gui import workshop_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.steering import Steering
from noprac.gui.theme import GRID
from noprac.gui.widgets.billboard import Billboard
from noprac.gui.widgets.both_ways import BothWays
from noprac.gui.widgets.features import features
from noprac.gui.widgets.figure import Figure
from noprac.gui.widgets.inner import Inner
from noprac.gui.widgets.offer_list import OfferList
from noprac.gui.widgets.poll import Poll
from noprac.gui.widgets.turn_sign import TurnSign
from noprac.gui.widgets.words import stack

LEAST_CAPTION = 48  # px: what is read from the last row of a small room
CAPTION, SAID, SMALL, TURN = 0.072, 0.046, 0.034, 0.046  # of the window's height
LEAST = 0.5  # of a caption's size, of all other words


class AudienceWindow(QWidget):
    """A window of its own, full screen or not."""

    closed = Signal()

    def __init__(self, appearance: Appearance, steering: Steering) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._appearance = appearance
        self._view: View | None = None
        self.setObjectName("room")
        self.setWindowTitle(texts.in_room(said.AUDIENCE))
        self.setAccessibleName(said.AUDIENCE)
        self.setMinimumSize(640, 360)
        self.resize(960, 540)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        steering.listen(self)
        appearance.wear(self)
        self._make_parts()
        self._lay_out()
        appearance.changed.connect(self._fit)

    def _make_parts(self) -> None:
        look = self._appearance
        self.turn = TurnSign(look)
        self.figure, self.inner = Figure(look), Inner(look, 24)
        self.caption, self.said = Billboard(look), Billboard(look, role="accent").at_top()
        self.moves = Billboard(look, role="quiet").at_top()
        self.question = Billboard(look, role="accent", strong=True)
        self.asked_line = Billboard(look, role="quiet")
        self.offers = OfferList(look)
        self.before, self.both = Billboard(look, role="quiet"), BothWays(look)
        self.vote_question, self.voted = Billboard(look, role="accent", strong=True), Billboard(look)
        self.poll, self.agreed = Poll(look), Billboard(look, role="quiet")

    def _lay_out(self) -> None:
        self.pages = QStackedWidget()
        self._call, self._asked, self._sides, self._vote = QWidget(), QWidget(), QWidget(), QWidget()
        right = stack(self.caption, self.said, self.moves, gap=GRID * 2)
        for at, share in enumerate((10, 5, 0)):
            right.setStretch(at, share)
        left = stack(self.figure, self.inner, gap=GRID * 2)
        left.setStretch(0, 1)
        beside = QHBoxLayout(self._call)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GRID * 5)
        beside.addLayout(left, 4)
        beside.addLayout(right, 9)
        self._asked.setLayout(self._column((self.question, 2), (self.asked_line, 3), (self.offers, 6)))
        self._sides.setLayout(self._column((self.before, 0), (self.both, 1)))
        self._vote.setLayout(self._column((self.vote_question, 2), (self.voted, 3), (self.poll, 8), (self.agreed, 2)))
        for page in (self._call, self._asked, self._sides, self._vote):
            self.pages.addWidget(page)
        whole = stack(self.turn, self.pages, gap=GRID * 2, margin=GRID * 4)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _column(self, *parts: tuple[QWidget, int]) -> QHBoxLayout:
        inside = stack(*(part for part, _ in parts), gap=GRID * 2)
        for at, (_, share) in enumerate(parts):
            inside.setStretch(at, share)
        around = QHBoxLayout()
        around.setContentsMargins(0, 0, 0, 0)
        around.addLayout(inside)
        return around

    # What is shown

    @property
    def view(self) -> View | None:
        """What it shows."""
        return self._view

    def show_persona(self, persona: Persona) -> None:
        """Whom the room meets."""
        self.figure.show_persona(features(persona.look, persona.name), persona.name)

    def show_view(self, view: View) -> None:
        """Show this, and nothing else."""
        self._view = view
        self.turn.show_turn(view.whose, _whose(view))
        self._show_call(view)
        self._show_asked(view)
        self.before.say(said.LINE_BEFORE.format(name=texts.first(view.name), line=view.line_before))
        self.both.show_columns(view.sides, view.name)
        self._show_vote(view)
        self.pages.setCurrentWidget(self._page(view))
        self._fit()

    def speak(self, level: float) -> None:
        """Follow the voice: root mean square, 0 to 1."""
        self.figure.speak(level)

    def _page(self, view: View) -> QWidget:
        if view.poll is not None:
            return self._vote
        if view.sides:
            return self._sides
        return self._asked if view.whose is Whose.ASKED else self._call

    def _show_call(self, view: View) -> None:
        """Without the state the face stays as it was at first: it would tell."""
        self.caption.say(view.caption)
        self.said.say(said.quoted(view.said) if view.said else "")
        self.moves.say(said.named(view.moves) if view.moves else "")
        self.moves.setVisible(bool(view.moves))
        self.inner.show_state(view.state)
        self.figure.feel(view.state.mood if view.state is not None else Mood.WARY)

    def _show_asked(self, view: View) -> None:
        self.question.say(said.QUESTION)
        self.asked_line.say(said.LINE_BEFORE.format(name=texts.first(view.name), line=view.caption))
        self.offers.show_offers(view.offers)

    def _show_vote(self, view: View) -> None:
        poll = view.poll
        self.poll.show_poll(poll)
        if poll is None:
            return
        self.vote_question.say(said.VOTE_QUESTION)
        self.voted.say(said.quoted(poll.text))
        found = agreement_of(view) if poll.told else ""
        self.agreed.say(found)
        self.agreed.setVisible(bool(found))

    # How large

    def _fit(self) -> None:
        """Words as large as the window and the zoom ask for; each board makes them smaller where they are many."""
        high, zoom = self.height(), self._appearance.zoom
        caption = max(high * CAPTION, LEAST_CAPTION) * zoom
        rest = max(high / 1080, LEAST) * 1080 * zoom
        for board, share in (
            (self.said, SAID),
            (self.moves, SMALL),
            (self.question, CAPTION),
            (self.asked_line, SMALL * 1.2),
            (self.offers, SAID * 1.1),
            (self.before, SMALL),
            (self.vote_question, SAID * 1.1),
            (self.voted, SAID),
            (self.agreed, SMALL),
        ):
            board.aim(rest * share)
        self.caption.aim(caption)
        self.inner.aim(min(rest * 0.026, high * 0.035))
        self.poll.aim(rest * 0.038)
        self.both.aim(rest * 0.042, min(rest * 0.03, high * 0.036))
        self.turn.aim(min(rest * TURN, high * 0.075))
        self.before.setFixedHeight(round(min(rest * SMALL * 2.6, high * 0.16)))
        self.moves.setFixedHeight(round(min(rest * SMALL * 1.4 * 2, high * 0.16)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Fit the words to the window."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's own name
        """Somebody closed it: the presenter is told."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's own name
        """In front, it takes the keys, whatever had them."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.setFocus()


def agreement_of(view: View) -> str:
    """How far the room and the tagger agree on the vote that is shown."""
    poll = view.poll
    found = None if poll is None else agreement(poll.hands)
    return "" if found is None else said.agreed(found)


def _whose(view: View) -> str:
    """Whose turn it is, in words."""
    return {
        Whose.PROSPECT: said.SPEAKS.format(name=texts.first(view.name)),
        Whose.ROOM: said.YOUR_TURN,
        Whose.ASKED: said.YOUR_TURN,
        Whose.VOTE: said.BALLOT,
        Whose.OVER: texts.ending(view.ending),
    }[view.whose]
