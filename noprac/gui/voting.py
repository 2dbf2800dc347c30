"""A vote of the room on a turn.

Takes: the desk, the presenter's page. Gives: the ballot on both windows, kept with the workshop. May not: count hands
by itself; the presenter does.
"""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from noprac.core.moves import Move
from noprac.core.workshop import room
from noprac.core.workshop.agreement import ballot
from noprac.core.workshop.view import Ballot
from noprac.gui import workshop_texts as said
from noprac.gui.desk import Desk
from noprac.gui.pages.presenter import PresenterPage


class Voting(QObject):
    """One vote at a time."""

    began = Signal()  # the room shall be quiet

    def __init__(self, desk: Desk, page: PresenterPage) -> None:
        super().__init__()
        self._desk, self._page = desk, page
        page.vote_asked.connect(self.vote_on)
        page.steering.voted.connect(self._vote_on_last)
        page.ballot.changed.connect(self._count)
        page.ballot.told.connect(self._tell)
        page.ballot.dropped.connect(lambda: desk.set(ballot=None))

    def vote_on(self, turn: int) -> None:
        """A vote of the room on the answer to a line of the way in hand."""
        session = self._desk.session
        turns = session.workshop.call.turns if session is not None else ()
        spoken = turns[turn - 1].said if 1 <= turn <= len(turns) else None
        if session is None or spoken is None:
            return
        self.began.emit()
        before = session.workshop.vote(session.workshop.at, turn)
        moves = ballot(spoken.moves.sure()) if before is None else tuple(move for move, _ in before.up)
        self._page.show_vote(spoken.text, moves)
        panel = self._page.ballot
        if before is not None:
            panel.show_votes(before.present, dict(before.up))
        self._desk.set(ballot=Ballot(turn, panel.present.value, panel.up), asking=False, sounding=False)

    def _vote_on_last(self) -> None:
        session = self._desk.session
        if session is None or self._desk.scene.ballot is not None:
            return
        answered = [turn.line.turn for turn in session.workshop.call.turns if turn.said is not None]
        if answered:
            self.vote_on(answered[-1])

    def _count(self, present: int, up: dict[Move, int]) -> None:
        held = self._desk.scene.ballot
        if held is not None and not held.told:
            self._desk.set(ballot=replace(held, present=present, up=dict(up)))

    def _tell(self) -> None:
        """Keep the vote, and show what the tagger says."""
        held = self._desk.scene.ballot
        if held is None or not self._desk.advance(lambda w: room.voted(w, held.turn, held.present, held.up)):
            return
        session = self._desk.session
        vote = session.workshop.vote(session.workshop.at, held.turn) if session is not None else None
        if vote is not None:
            self._page.show_told(vote.hands)
        self._page.tell(said.KEPT)
        self._desk.set(ballot=replace(held, told=True))
