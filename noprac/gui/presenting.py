"""A workshop in the window: the presenter's desk and the room's window, over one prospect.

Takes: a journal, the pages, scenarios. Gives: `opened` and `left`; turns, suggestions and sounds on the `Desk`. May
not: wait for anything: words are tagged and kept through one row of errands, sounds go through another.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from noprac.build import workshop
from noprac.core.moves import Moves
from noprac.core.speech import Via
from noprac.core.workshop import room
from noprac.core.workshop.room import MOST_SUGGESTIONS, Workshop
from noprac.core.workshop.view import Scene, named
from noprac.gui import handing_out, texts
from noprac.gui import workshop_texts as said
from noprac.gui.auditorium import Auditorium
from noprac.gui.desk import Desk
from noprac.gui.errand import Errand, Errands
from noprac.gui.pages.audience import AudienceWindow
from noprac.gui.pages.presenter import PresenterPage
from noprac.gui.room_sounds import Parts, RoomSounds
from noprac.gui.voting import Voting
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
        self._desk = Desk(page, self.auditorium, journal, self._work)
        self._desk.kept.connect(self.kept)
        self._voting = Voting(self._desk, page)
        self._voting.began.connect(self.sounds.hush)
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
        page.seed_saved.connect(self._ask_seed_file)
        page.handed_out.connect(self._ask_handout)
        page.left.connect(self.leave)
        page.hidden.connect(self._rest)
        page.suggestions.said.connect(self._say_suggestion)
        page.suggestions.taken_back.connect(self._take_back)
        page.suggestions.tried.connect(self._try_both)
        self.sounds.spoke.connect(lambda: self._desk.set(sounding=False))
        self.sounds.mute.connect(self._muted)
        self.sounds.hears.connect(self._hears)
        self.sounds.heard.connect(self._heard)
        self.sounds.deaf.connect(self._unheard)
        steering = page.steering
        steering.moves.connect(self._desk.turn_moves)
        steering.state.connect(self._desk.turn_state)
        steering.asked.connect(self._ask)
        steering.side.connect(self._side)
        steering.heard.connect(self._hear)
        steering.suggested.connect(self._suggest)
        steering.full.connect(self.auditorium.fill)

    # Beginning and leaving

    @property
    def session(self) -> Session | None:
        """The workshop in hand."""
        return self._desk.session

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
        self._desk.take(session)
        self.sounds.begin(session.source, self._settings())
        self._page.tell("")
        self._page.clear()
        self.auditorium.open(session.workshop.scenario.persona)
        self._desk.render()
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
        self._desk.take(None)
        self.sounds.end()
        self._gauges.stop()
        self.auditorium.hide()

    def close(self, seconds: float) -> None:
        """As the main window closes; wait for what is in hand, at most `seconds`."""
        self.put_down()
        self.auditorium.close()
        self._work.close(seconds)
        self.sounds.close(seconds)

    # Turns

    def _gauge(self) -> None:
        self.auditorium.speak(self.sounds.level)

    def say(self, text: str) -> None:
        """The room's turn was said: the prospect answers."""
        via = self._via(text)
        self._tagged(text, lambda held, moves: room.said(held, text, moves, via))

    def _via(self, text: str) -> Via:
        return Via.VOICE if text and text == self._by_voice else Via.TYPED

    def _tagged(self, text: str, what: Callable[[Workshop, Moves], Workshop], *, aloud: bool = True) -> None:
        """Tag words as an answer to the line in hand, then do `what`; not where the line has changed meanwhile."""
        session = self.session
        if session is None or not text:
            return

        def done(moves: Moves) -> None:
            if self.session is not None and self.session.workshop is session.workshop:
                self._page.clear()
                self._go(lambda held: what(held, moves), aloud=aloud, calm=aloud)

        self._work.send(Errand(lambda _: workshop.moves_of(session, text), done, self._page.tell))

    def _go(self, what: Callable[[Workshop], Workshop], *, aloud: bool = True, calm: bool = True) -> None:
        """The workshop after `what`, kept and shown; `aloud`: the prospect says its new line; `calm`: nobody is asked
        any more."""
        desk = self._desk
        if desk.session is None:
            return
        if not desk.advance(what):
            self._page.tell(said.MISSED)
            return
        self._page.tell("")
        side = desk.scene.side_by_side and desk.session.workshop.beside is not None
        self._by_voice = ""
        desk.show(Scene(asking=desk.scene.asking and not calm, side_by_side=side))
        self._page.field.setFocus()  # a button that was pressed may be gone
        if aloud:
            self._speak()

    def _typed(self, text: str) -> None:
        if self._desk.scene.live and text != self._by_voice:
            self._desk.set(live="", live_moves=Moves())
        self._still.start()

    def _tag_live(self) -> None:
        session, text = self.session, self._page.words
        if session is None:
            return
        self._asked += 1
        asked = self._asked

        def done(moves: Moves) -> None:
            if asked == self._asked and self._page.words == text:
                self._page.show_live(named(moves))
                if self._desk.scene.live:
                    self._desk.set(live_moves=moves)

        if text:
            self._work.send(Errand(lambda _: workshop.moves_of(session, text), done, self._page.tell))
        else:
            self._page.show_live(())

    # The prospect's voice

    def _speak(self) -> None:
        """The line in hand, aloud."""
        if self.session is not None:
            self._desk.set(sounding=self.sounds.speak(self.session.workshop.way.line.text))

    def _muted(self, fault: str) -> None:
        self._desk.set(sounding=False)
        self._page.tell(fault)

    # The room

    def _ask(self) -> None:
        """Hold the call and ask the room, or go on."""
        if self._desk.live is not None:
            self.sounds.hush()
            self._desk.set(asking=not self._desk.scene.asking, sounding=False, ballot=None)
            self._page.field.setFocus()

    def _suggest(self) -> None:
        text, live = self._page.words, self._desk.live
        if live is None:
            return
        if len(live.offers) >= MOST_SUGGESTIONS:
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
        self._go(lambda held: room.both(held, held.offers[one], held.offers[other]), aloud=False)
        if self.session is not None and self.session.workshop.beside is not None:
            self._desk.set(side_by_side=True)

    def _side(self) -> None:
        session = self.session
        if session is not None and session.workshop.beside is not None:
            self._desk.set(side_by_side=not self._desk.scene.side_by_side, ballot=None)
        else:
            self._desk.render()  # a button that was pressed springs back

    # Listening

    def _hear(self) -> None:
        """Listen for one sentence, or stop."""
        if self.sounds.listening:
            self.sounds.stop_hearing()
        elif self._desk.live is not None:
            self._desk.set(sounding=False, ballot=None)
            self.sounds.hear(self._settings())
            self._page.show_listening(on=True)

    def _hears(self, words: str) -> None:
        """Words as they come: in the field and on the room's window."""
        if self.session is not None:
            self._by_voice = " ".join(words.split())
            self._page.fill(self._by_voice)
            self._desk.set(live=self._by_voice)

    def _heard(self, words: str) -> None:
        self._page.show_listening(on=False)
        self._page.tell("" if words else texts.HEARD_NOTHING)
        if words:
            self._hears(words)
        self._page.field.setFocus()

    def _unheard(self, fault: str) -> None:
        self._page.show_listening(on=False)
        self._page.tell(fault)

    # Files

    def _ask_seed_file(self) -> None:
        if self.session is not None and (path := handing_out.ask_seed_file(self._page, self.session)):
            self.save_seed(path)

    def save_seed(self, path: Path) -> None:
        """Write the seed file of the workshop in hand."""
        if self.session is not None:
            handing_out.save_seed(path, self.session, self._work, self._page.tell)

    def _ask_handout(self) -> None:
        if self.session is not None and (path := handing_out.ask_handout(self._page, self.session)):
            self.save_handout(path)

    def save_handout(self, path: Path) -> None:
        """Write the hand-out of the workshop in hand."""
        if self.session is not None:
            handing_out.save_handout(path, self.session, self._work, self._page.tell)
