"""A workshop in the window: the presenter's desk and the room's window, over one prospect.

Takes: a journal, the pages, scenarios. Gives: `opened` and `left`; what the room sees as `View`s. May not: wait for
anything: words are tagged and kept through one row of errands, sounds go through another.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from noprac.build import workshop
from noprac.core.errors import Misuse
from noprac.core.moves import Move, Moves
from noprac.core.speech import Via
from noprac.core.workshop import room
from noprac.core.workshop.agreement import ballot
from noprac.core.workshop.room import MOST_SUGGESTIONS, Workshop
from noprac.core.workshop.view import Ballot, Open, Scene, named, view
from noprac.gui import handing_out, texts
from noprac.gui import workshop_texts as said
from noprac.gui.auditorium import Auditorium
from noprac.gui.errand import Errand, Errands
from noprac.gui.pages.audience import AudienceWindow
from noprac.gui.pages.presenter import PresenterPage
from noprac.gui.room_sounds import Parts, RoomSounds
from noprac.store.journal import Journal
from noprac.store.scenarios import Source
from noprac.store.settings import Settings
from noprac.store.workshops import Session

STILL = 200  # ms without another letter before words are tagged
GAUGES = 33  # ms


class Presenting(QObject):
    """The control. `settings`: those in force, asked for each time."""

    opened = Signal(str)  # whose workshop it is
    left = Signal()
    kept = Signal()

    def __init__(
        self,
        page: PresenterPage,
        audience: Callable[[], AudienceWindow],
        journal: Journal,
        settings: Callable[[], Settings],
        parts: Parts | None = None,
    ) -> None:
        """`audience`: makes the room's window, when it is first needed."""
        super().__init__()
        self._page, self._journal, self._settings = page, journal, settings
        self.auditorium = Auditorium(page, audience)
        self._work, self.sounds = Errands(), RoomSounds(parts)
        self._session: Session | None = None
        self._scene, self._open = Scene(), Open()
        self._by_voice = ""  # the words in the field that were heard, not typed
        self._asked = 0  # the number of the last words sent to be tagged as they are typed
        self._gauges = QTimer(self, interval=GAUGES)
        self._gauges.timeout.connect(self._gauge)
        self._still = QTimer(self, interval=STILL, singleShot=True)
        self._still.timeout.connect(self._tag_live)
        self._connect(page)

    def _connect(self, page: PresenterPage) -> None:
        page.said.connect(self.say)
        page.typed.connect(self._typed)
        page.silent.connect(lambda: self._go(room.kept_silent))
        page.hung_up.connect(lambda: self._go(room.hung_up))
        page.branched.connect(lambda turn: self._go(lambda held: room.branched(held, turn), aloud=False))
        page.taken_up.connect(lambda number: self._go(lambda held: room.taken_up(held, number), aloud=False))
        page.vote_asked.connect(self.vote_on)
        page.seed_saved.connect(self._ask_seed_file)
        page.handed_out.connect(self._ask_handout)
        page.left.connect(self.leave)
        page.hidden.connect(self._rest)
        page.suggestions.said.connect(self._say_suggestion)
        page.suggestions.taken_back.connect(self._take_back)
        page.suggestions.tried.connect(self._try_both)
        page.ballot.changed.connect(self._count)
        page.ballot.told.connect(self._tell_vote)
        page.ballot.dropped.connect(lambda: self._set(ballot=None))
        self.sounds.spoke.connect(lambda: self._set(sounding=False))
        self.sounds.mute.connect(self._muted)
        self.sounds.hears.connect(self._hears)
        self.sounds.heard.connect(self._heard)
        self.sounds.deaf.connect(self._unheard)
        steering = page.steering
        steering.moves.connect(lambda: self._show(replace(self._open, moves=not self._open.moves)))
        steering.state.connect(lambda: self._show(replace(self._open, state=not self._open.state)))
        steering.asked.connect(self._ask)
        steering.side.connect(self._side)
        steering.heard.connect(self._hear)
        steering.voted.connect(self._vote_on_last)
        steering.suggested.connect(self._suggest)
        steering.full.connect(self.auditorium.fill)

    # Beginning and leaving

    @property
    def session(self) -> Session | None:
        """The workshop in hand."""
        return self._session

    def begin(self, source: Source, seed: int, failed: Callable[[str], None], notice: str = "") -> None:
        """Meet the prospect of a scenario; `notice`: what the presenter should know of it."""

        def done(session: Session) -> None:
            self._resumed(session)
            self._page.tell(notice)
            self._speak()

        self._work.send(Errand(lambda _: workshop.begin(source, seed), done, failed))

    def go_on(self, name: str, failed: Callable[[str], None]) -> None:
        """Go on with a workshop that was held."""
        journal = self._journal
        self._work.send(Errand(lambda _: workshop.held(journal, name), self._resumed, failed))

    def _resumed(self, session: Session) -> None:
        self._session, self._scene, self._open = session, Scene(), Open()
        self.sounds.begin(session.source, self._settings())
        self._page.tell("")
        self._page.clear()
        self.auditorium.open(session.workshop.scenario.persona)
        self._render()
        self.opened.emit(session.workshop.scenario.persona.name)
        self._page.field.setFocus()
        self._gauges.start()

    def leave(self) -> None:
        """Put the workshop down; it is kept as it stands."""
        self.put_down()
        self.left.emit()

    def _rest(self) -> None:
        """Another page is shown: silence."""
        self.sounds.hush()

    def put_down(self) -> None:
        """No more sounds, no more of the room's window."""
        self._session = None
        self.sounds.end()
        self._gauges.stop()
        self.auditorium.hide()

    def close(self, seconds: float) -> None:
        """As the main window closes; wait for what is in hand, at most `seconds`."""
        self.put_down()
        self.auditorium.close()
        self._work.close(seconds)
        self.sounds.close(seconds)

    # What is shown

    def _show(self, shown: Open) -> None:
        self._open = shown
        self._render()

    def _set(self, **changes: object) -> None:
        self._scene = replace(self._scene, **changes)  # type: ignore[arg-type]  # fields of the scene
        self._render()

    def _render(self) -> None:
        if self._session is None:
            return
        held = self._session.workshop
        seen = view(held, self._scene, self._open)
        self._page.show_workshop(held, self._scene, self._open, seen)
        self.auditorium.show(seen)

    def _gauge(self) -> None:
        self.auditorium.speak(self.sounds.level)

    # Turns

    def say(self, text: str) -> None:
        """The room's turn was said: the prospect answers."""
        via = self._via(text)
        self._tagged(text, lambda held, moves: room.said(held, text, moves, via))

    def _via(self, text: str) -> Via:
        return Via.VOICE if text and text == self._by_voice else Via.TYPED

    def _tagged(self, text: str, what: Callable[[Workshop, Moves], Workshop], *, aloud: bool = True) -> None:
        """Tag words as an answer to the line in hand, then do `what`; not where the line has changed meanwhile."""
        session = self._session
        if session is None or not text:
            return

        def done(moves: Moves) -> None:
            if self._session is not None and self._session.workshop is session.workshop:
                self._page.clear()
                self._go(lambda held: what(held, moves), aloud=aloud, calm=aloud)

        self._work.send(Errand(lambda _: workshop.moves_of(session, text), done, self._page.tell))

    def _go(self, what: Callable[[Workshop], Workshop], *, aloud: bool = True, calm: bool = True) -> None:
        """The workshop after `what`, kept and shown; `aloud`: the prospect says its new line; `calm`: nobody is asked
        any more."""
        session = self._session
        if session is None:
            return
        try:
            after = what(session.workshop)
        except Misuse:
            self._page.tell(said.MISSED)
            return
        self._session = replace(session, workshop=after)
        self._page.tell("")
        side = self._scene.side_by_side and after.beside is not None
        asking = self._scene.asking and not calm
        self._scene = Scene(asking=asking, side_by_side=side)
        self._by_voice = ""
        self._keep()
        self._render()
        self._page.field.setFocus()  # a button that was pressed may be gone
        if aloud:
            self._speak()

    def _keep(self) -> None:
        session, journal = self._session, self._journal
        if session is not None:
            work = Errand(lambda _: workshop.keep(session, journal), lambda _: self.kept.emit(), self._page.tell)
            self._work.send(work)

    def _typed(self, text: str) -> None:
        if self._scene.live and text != self._by_voice:
            self._set(live="", live_moves=Moves())
        self._still.start()

    def _tag_live(self) -> None:
        session, text = self._session, self._page.words
        if session is None:
            return
        self._asked += 1
        asked = self._asked

        def done(moves: Moves) -> None:
            if asked == self._asked and self._page.words == text:
                self._page.show_live(named(moves))
                if self._scene.live:
                    self._set(live_moves=moves)

        if text:
            self._work.send(Errand(lambda _: workshop.moves_of(session, text), done, self._page.tell))
        else:
            self._page.show_live(())

    # The prospect's voice

    def _speak(self) -> None:
        """The line in hand, aloud."""
        if self._session is not None:
            self._set(sounding=self.sounds.speak(self._session.workshop.way.line.text))

    def _muted(self, fault: str) -> None:
        self._set(sounding=False)
        self._page.tell(fault)

    # The room

    def _ask(self) -> None:
        """Hold the call and ask the room, or go on."""
        if self._session is not None and not self._session.workshop.way.over:
            self.sounds.hush()
            self._set(asking=not self._scene.asking, sounding=False, ballot=None)
            self._page.field.setFocus()

    def _suggest(self) -> None:
        text, session = self._page.words, self._session
        if session is None or session.workshop.way.over:
            return
        if len(session.workshop.offers) >= MOST_SUGGESTIONS:
            self._page.tell(said.ENOUGH)
            return
        via = self._via(text)
        self._tagged(text, lambda held, moves: room.suggested(held, text, moves, via), aloud=False)

    def _say_suggestion(self, place: int) -> None:
        def say(held: Workshop) -> Workshop:
            offer = held.offers[place]
            return room.said(held, offer.text, offer.moves, offer.via)

        self._go(say)

    def _take_back(self, place: int) -> None:
        self._go(lambda held: room.withdrawn(held, held.offers[place]), aloud=False, calm=False)

    def _try_both(self, one: int, other: int) -> None:
        self._scene = replace(self._scene, side_by_side=True)
        self._go(lambda held: room.both(held, held.offers[one], held.offers[other]), aloud=False)

    def _side(self) -> None:
        session = self._session
        if session is not None and session.workshop.beside is not None:
            self._set(side_by_side=not self._scene.side_by_side, ballot=None)
        else:
            self._render()  # a button that was pressed springs back

    # Listening

    def _hear(self) -> None:
        """Listen for one sentence, or stop."""
        session = self._session
        if self.sounds.listening:
            self.sounds.stop_hearing()
        elif session is not None and not session.workshop.way.over:
            self._set(sounding=False, ballot=None)
            self.sounds.hear(self._settings())
            self._page.show_listening(on=True)

    def _hears(self, words: str) -> None:
        """Words as they come: in the field and on the room's window."""
        if self._session is not None:
            self._by_voice = " ".join(words.split())
            self._scene = replace(self._scene, live=self._by_voice)
            self._page.fill(self._by_voice)
            self._render()

    def _heard(self, words: str) -> None:
        self._page.show_listening(on=False)
        self._page.tell("" if words else texts.HEARD_NOTHING)
        if words:
            self._hears(words)
        self._page.field.setFocus()

    def _unheard(self, fault: str) -> None:
        self._page.show_listening(on=False)
        self._page.tell(fault)

    # Votes

    def vote_on(self, turn: int) -> None:
        """A vote of the room on the answer to a line of the way in hand."""
        session = self._session
        turns = session.workshop.call.turns if session is not None else ()
        spoken = turns[turn - 1].said if 1 <= turn <= len(turns) else None
        if session is None or spoken is None:
            return
        self.sounds.hush()
        before = session.workshop.vote(session.workshop.at, turn)
        moves = ballot(spoken.moves.sure()) if before is None else tuple(move for move, _ in before.up)
        self._page.show_vote(spoken.text, moves)
        if before is not None:
            self._page.ballot.show_votes(before.present, dict(before.up))
        self._count_on(turn)

    def _vote_on_last(self) -> None:
        session = self._session
        if session is None or self._scene.ballot is not None:
            return
        said_turns = [turn.line.turn for turn in session.workshop.call.turns if turn.said is not None]
        if said_turns:
            self.vote_on(said_turns[-1])

    def _count_on(self, turn: int) -> None:
        panel = self._page.ballot
        self._set(ballot=Ballot(turn, panel.present.value, panel.up), asking=False, sounding=False)

    def _count(self, present: int, up: dict[Move, int]) -> None:
        held = self._scene.ballot
        if held is not None and not held.told:
            self._set(ballot=replace(held, present=present, up=dict(up)))

    def _tell_vote(self) -> None:
        """Keep the vote, and show what the tagger says."""
        held, session = self._scene.ballot, self._session
        if held is None or session is None:
            return
        after = room.voted(session.workshop, held.turn, held.present, held.up)
        self._session = replace(session, workshop=after)
        self._keep()
        vote = after.vote(after.at, held.turn)
        if vote is not None:
            self._page.show_told(vote.hands)
        self._page.tell(said.KEPT)
        self._set(ballot=replace(held, told=True))

    # Files

    def _ask_seed_file(self) -> None:
        if self._session is not None and (path := handing_out.ask_seed_file(self._page, self._session)):
            self.save_seed(path)

    def save_seed(self, path: Path) -> None:
        """Write the seed file of the workshop in hand."""
        if self._session is not None:
            handing_out.save_seed(path, self._session, self._work, self._page.tell)

    def _ask_handout(self) -> None:
        if self._session is not None and (path := handing_out.ask_handout(self._page, self._session)):
            self.save_handout(path)

    def save_handout(self, path: Path) -> None:
        """Write the hand-out of the workshop in hand."""
        if self._session is not None:
            handing_out.save_handout(path, self._session, self._work, self._page.tell)
