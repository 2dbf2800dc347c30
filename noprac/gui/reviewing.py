"""The debrief in the window: read, contested, heard, planned, saved.

Takes: a journal, the page and its wishes. Gives: the page anew after each. May not: wait for anything: remarks go
through one row of errands, sounds through another, so that a turn being played holds nothing up.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from noprac import build
from noprac.build import aloud, past, recordings
from noprac.core.call import Call
from noprac.core.debrief.review import Verdict
from noprac.core.errors import DeviceError
from noprac.core.moves import Move
from noprac.gui import letter_texts as said
from noprac.gui import reading
from noprac.gui.dictation import dictation
from noprac.gui.errand import Errand, Errands, Progress
from noprac.gui.pages.debrief import DebriefPage
from noprac.gui.reading import Reading
from noprac.gui.widgets.sentence import Sentence
from noprac.store.journal import Journal
from noprac.store.practice import Practice
from noprac.store.settings import Settings


class Reviewing(QObject):
    """The debrief page's control. `settings`: those in force, asked for each time."""

    opened = Signal(object)  # a reading that is shown from its beginning
    failed = Signal(str)
    planned = Signal()  # a plan was kept, or taken away

    def __init__(self, page: DebriefPage, journal: Journal, errands: Errands, settings: Callable[[], Settings]) -> None:
        super().__init__()
        self._page, self._journal, self._errands, self._settings = page, journal, errands, settings
        self._practice = Practice(journal.tables)
        self._sounds = Errands()
        self._playing: aloud.Playing | None = None
        self._whole = False  # what is being played is the whole call
        self._stop_hearing = Event()
        wishes = page.wishes
        wishes.contested.connect(self._contest)
        wishes.corrected.connect(self._correct)
        wishes.withdrawn.connect(self._withdraw)
        wishes.planned.connect(self._plan)
        wishes.played.connect(self._play)
        wishes.call_played.connect(self._play_call)
        wishes.spoken.connect(self._speak)
        wishes.heard.connect(lambda: self._hear(page.plan))
        wishes.reflected.connect(self._reflect)
        wishes.reflection_heard.connect(lambda: self._hear(page.reflection))
        wishes.felt.connect(self._feel)
        wishes.stopped.connect(self.hush)
        wishes.saved.connect(self._save)
        wishes.opened.connect(self.open)

    def open(self, call_id: str, turn: int = 0) -> None:
        """Read the letter about a call; `turn`: beginning with the words of that turn."""
        self.hush()
        journal = self._journal

        def show(found: Reading) -> None:
            self._show(found)
            if turn:
                self._page.go_to(turn)

        self._errands.send(Errand(lambda _: reading.read(call_id, journal), show, self.failed.emit))

    def open_just_over(self, call: Call, call_id: str) -> None:
        """Read the letter about a call that has just ended."""
        journal = self._journal
        self._errands.send(Errand(lambda _: reading.just_over(call, call_id, journal), self._show, self.failed.emit))

    def hush(self) -> None:
        """Silence, and no more listening."""
        if self._playing is not None:
            self._playing.stop()
        self._stop_hearing.set()

    def close(self, seconds: float) -> None:
        """Take no more sounds; wait for the one in hand, at most `seconds`."""
        self.hush()
        self._sounds.close(seconds)

    def _show(self, found: Reading) -> None:
        self._page.read(found)
        self.opened.emit(found)

    # Remarks

    def _contest(self, turn: int, move: Move, verdict: Verdict) -> None:
        self._remark(lambda call, journal: past.contest(call, journal, turn=turn, move=move, verdict=verdict))

    def _correct(self, turn: int, text: str) -> None:
        self._remark(lambda call, journal: past.correct(call, journal, turn=turn, text=text))

    def _withdraw(self, turn: int, move: Move | None) -> None:
        self._remark(lambda call, journal: past.withdraw(call, journal, turn=turn, move=move))

    def _remark(self, what: Callable[[str, Journal], object]) -> None:
        """Keep a remark, and show the letter as it reckons now."""
        shown, journal = self._page.reading, self._journal
        if shown is None or not shown.call_id:
            return
        call_id = shown.call_id

        def work(_: Progress) -> Reading:
            what(call_id, journal)
            return reading.read(call_id, journal)

        self._errands.send(Errand(work, self._renew, self._page.tell))

    def _renew(self, found: Reading) -> None:
        shown = self._page.reading
        if shown is not None and shown.call_id == found.call_id:
            self._page.renew(found)

    # The plan

    def _plan(self, words: str) -> None:
        shown, journal = self._page.reading, self._journal
        if shown is not None and shown.call_id:
            call_id = shown.call_id

            def done(_: None) -> None:
                self._tell_plan(said.PLAN_KEPT if words else said.PLAN_GONE)
                self.planned.emit()

            self._errands.send(Errand(lambda _: journal.keep_plan(call_id, words), done, self._tell_plan))

    def _tell_plan(self, text: str) -> None:
        if self._page.plan is not None:
            self._page.plan.tell(text)

    def _reflect(self, words: str) -> None:
        shown, sentence, store = self._page.reading, self._page.reflection, self._practice
        if shown is not None and sentence is not None:
            call_id, told = shown.call_id, said.TAKEN_KEPT if words else said.TAKEN_GONE
            done = partial(sentence.tell, told)
            self._errands.send(Errand(lambda _: store.reflect(call_id, words), lambda _: done(), sentence.tell))

    def _feel(self, number: int) -> None:
        """How bad the no felt, beside the forecast."""
        shown, felt, store = self._page.reading, self._page.felt, self._practice
        if shown is not None and shown.forecast is not None and felt is not None:
            call_id, told = shown.call_id, said.felt(shown.forecast.expected, number)
            self._errands.send(Errand(lambda _: store.felt(call_id, number), lambda _: felt.say(told), felt.say))

    def _hear(self, sentence: Sentence | None) -> None:
        if sentence is not None:
            self._stop_hearing = Event()
            self._sounds.send(dictation(sentence, self._settings(), self._stop_hearing))

    # Sounds

    def _play(self, turn: int) -> None:
        """Play a turn; the one that is being played stops instead."""
        shown, journal = self._page.reading, self._journal
        if self._page.transcript is not None and self._page.transcript.sounding == turn:
            self.hush()
        elif shown is not None:
            call_id = shown.call_id

            def work(playing: aloud.Playing) -> None:
                sound = recordings.voice_of(call_id, turn, journal)
                if sound is None:
                    raise DeviceError(f"The sound of turn {turn} is not there any more.", "Read its words.")
                playing.play(sound)

            self._page.sound(turn=turn)
            self._sound(work)

    def _play_call(self) -> None:
        """Play the whole call; once more stops it."""
        shown, journal, playing = self._page.reading, self._journal, self._playing
        if shown is None or (playing is not None and self._whole):
            self.hush()
            return
        call_id = shown.call_id
        self._page.sound(call=True)
        self._sound(lambda playing: playing.play(recordings.sound_of(call_id, journal)), whole=True)

    def _speak(self, words: str) -> None:
        self._page.sound(line=True)
        self._sound(lambda playing: playing.say(words, build.voice()))

    def _sound(self, work: Callable[[aloud.Playing], None], *, whole: bool = False) -> None:
        self._silence()
        self._whole = whole
        self._playing = playing = aloud.Playing(build.loudspeaker(self._settings().loudspeaker))

        def over(fault: str = "") -> None:
            if self._playing is playing:
                self._playing = None
                self._page.sound()
                self._page.tell(fault)

        self._sounds.send(Errand(lambda _: work(playing), lambda _: over(), over))

    def _silence(self) -> None:
        if self._playing is not None:
            self._playing.stop()

    # Saving

    def _save(self) -> None:
        shown = self._page.reading
        if shown is not None:
            start = str(Path.home() / "debrief.html")
            name, chosen = QFileDialog.getSaveFileName(self._page, said.SAVE_AS, start, said.FORMATS)
            if name:
                self.save(shown, said.with_ending(Path(name), chosen))

    def save(self, shown: Reading, path: Path) -> None:
        """Write the debrief in the form that the file's ending asks for."""
        tell = self._page.tell
        self._errands.send(Errand(lambda _: reading.save(shown, path), lambda _: tell(said.SAVED), tell))
