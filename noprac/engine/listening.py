"""The trainee's side: microphone to turns.

Takes: orders from any thread (`tell`) and blocks from the microphone. Gives: `Partial`, `Glimpse`, `HeardTurn`,
`Unheard`, `Trouble` and `Mended`, handed to `post`. May not: know the call or the tagger. One thread at a time calls
`pump`, and that thread alone touches the microphone, the recogniser and the endpoint.

The ear is open only between `Listen` and the end of the turn, so that the prospect's voice is never taken for the
trainee's. Blocks are read and dropped while it is shut: the level stays alive and no old sound waits in the queue.
Where the trainee may cut in (with headphones), a voice is listened for meanwhile: one that lasts cuts the line short,
and what it said until the ear is open is heard afterwards.

Soon after speech stops the recogniser is asked what the words would be if this were all: the endpoint knows them then,
and so does whoever prepares the answer. Silence from there on is held back, so that a turn that ends needs no second
look; if the trainee goes on it is given to the recogniser, and the glimpse never was.
"""

from collections import deque
from collections.abc import Callable
from queue import Empty, SimpleQueue

from noprac.core.errors import DeviceError
from noprac.core.events import Mended, Partial, Trouble, Unheard
from noprac.core.moves import Act
from noprac.core.speech import RATE, Heard, Part, Sound
from noprac.engine.ears import Answering, Ears, Glimpse, HeardTurn, Order
from noprac.engine.ports import Microphone

__all__ = ["WAIT", "Answering", "Ears", "Glimpse", "HeardTurn", "Listening", "Order"]

WAIT = 0.1  # seconds a read may block: how late an order can be seen
AROUND = 0.4  # seconds kept of the sound before the first word and after the last
EARLY = 0.04  # seconds of silence after which the words are looked at: no more often than at 0.1
LAST = 10  # words whose confidence tells how surely the end of a turn was heard
CUT_IN = 4  # blocks of 20 ms in a row with a voice, two or three of a detector's frames: no click, hardly a cough
BEFORE = 15  # blocks of 20 ms kept from before the ear opened, for a talker who begins as the key goes down


Asked = Order | Answering | Microphone
Posted = Partial | Glimpse | HeardTurn | Unheard | Trouble | Mended


class Listening:
    """The ear. `clock` gives seconds since the call began. `cut_in`: cuts the prospect's line short; whether there was
    one."""

    def __init__(
        self,
        ears: Ears,
        post: Callable[[Posted], None],
        clock: Callable[[], float],
        cut_in: Callable[[], bool] = lambda: False,
    ) -> None:
        self._microphone = ears.microphone
        self._recogniser = ears.recogniser
        self._endpoint = ears.endpoint
        self._prosody = ears.prosody
        self._activity = ears.activity
        self._cut_in = cut_in
        self._overheard = ears.overheard
        self._post = post
        self._clock = clock
        self._orders: SimpleQueue[Asked] = SimpleQueue()
        self._before: deque[bytes] = deque(maxlen=BEFORE)
        self._ready = False  # the microphone is open and works
        self._failed = False
        self._deaf = False  # the recogniser failed
        self._open = False
        self._key = False
        self._hands_free = True
        self._voiced = 0  # blocks in a row with a voice, while the prospect speaks
        self._over = False  # the trainee has cut in
        self._kept = False  # a turn cut off by a lost microphone waits to be gone on with
        self._words = ""
        self._glimpsed: Heard | None = None  # what the turn would be if it ended here
        self._held = bytearray()  # silence since then
        self._sound = bytearray()  # the turn's so far
        self._zero = 0.0  # when the turn's sound began
        self._first: float | None = None  # when its first speech came
        self.closing = 0.0

    @property
    def level(self) -> float:
        """Loudness at the microphone, 0 to 1."""
        return self._microphone.level if self._ready else 0.0

    @property
    def dropped(self) -> int:
        """Blocks the microphone lost."""
        return self._microphone.dropped

    def tell(self, order: Asked) -> None:
        """Give an order, or another microphone; from any thread."""
        self._orders.put(order)

    def run(self) -> None:
        """Pump until told to stop, then close the microphone."""
        while self.pump(WAIT):
            pass
        self.close()

    def close(self) -> None:
        """Close the microphone; on the thread that pumped."""
        self._ready = False
        self._microphone.close()

    def pump(self, timeout: float) -> bool:
        """Carry out the orders that wait, then take one block; waits at most `timeout` seconds. False once stopped."""
        if not self.obey():
            return False
        if self._failed:
            return self._wait_for_order(timeout)
        if not self._ready:
            self._start()
            return True
        block = self._read(timeout)
        if block is not None:
            self._take(block)
        return True

    def pump_now(self) -> bool:
        """As `pump`, without waiting; whether a block came."""
        if not self.obey() or self._failed:
            return False
        if not self._ready:
            self._start()
            return self._ready
        block = self._read(0.0)
        if block is not None:
            self._take(block)
        return block is not None

    def obey(self) -> bool:
        """Carry out the orders that wait; False once stopped."""
        while not self._orders.empty():
            if not self._carry_out(self._orders.get()):
                return False
        return True

    def _wait_for_order(self, timeout: float) -> bool:
        try:
            return self._carry_out(self._orders.get(timeout=timeout))
        except Empty:
            return True

    def _carry_out(self, order: Asked) -> bool:
        if order is Order.STOP:
            return False
        try:
            self._do(order)
        except DeviceError as error:
            self._give_up(error)
        return True

    def _do(self, order: Asked) -> None:
        match order:
            case Answering(act):
                self._begin_turn(act)
            case Order.MUTE:
                self._shut()
            case Order.KEY_DOWN:
                self._press()
            case Order.KEY_UP:
                self._release()
            case Order.HANDS_FREE | Order.PUSH_TO_TALK:
                self._hands_free = order is Order.HANDS_FREE
            case Order.HALF_DUPLEX:
                self._activity = None
            case Order():
                pass
            case microphone:
                self._exchange(microphone)

    def _start(self) -> None:
        try:
            self._microphone.open()
            self._ready = True
        except DeviceError as error:
            self._lose(error)

    def _read(self, timeout: float) -> bytes | None:
        try:
            block = self._microphone.read(timeout)
        except DeviceError as error:
            self._lose(error)
            return None
        if block is not None and self._overheard is not None:
            self._overheard(block, self._clock())
        return block

    def _lose(self, error: DeviceError) -> None:
        """The words in the air stay in the recogniser until another microphone goes on with them."""
        self._kept = self._open and bool(self._words)
        self._ready = False
        self._failed = True
        self._microphone.close()
        self._post(Trouble(self._clock(), Part.MICROPHONE, error.what, error.mend))

    def _exchange(self, microphone: Microphone) -> None:
        self._microphone.close()
        self._microphone = microphone
        self._failed = self._ready = False
        self._start()
        if self._ready:
            self._post(Mended(self._clock(), Part.MICROPHONE))

    def _begin_turn(self, act: Act) -> None:
        if self._kept:
            self._kept = False
        elif not self._deaf:
            self._recogniser.reset()
            self._endpoint.reset(act)
            self._forget_sound()
            self._forget_words()
            self._zero = self._clock()
        self._open = not self._deaf
        self.closing = 0.0
        if self._ready and not self._key and not self._over:
            self._microphone.clear()
            self._before.clear()

    def _shut(self) -> None:
        self._open = self._over = False
        self.closing = 0.0
        self._voiced = 0
        self._before = deque(self._before, BEFORE)
        if self._activity is not None:
            self._activity.reset()

    def _press(self) -> None:
        self._key = True
        if not self._open:  # until now the prospect spoke
            self._before.clear()

    def _release(self) -> None:
        held, self._key = self._key, False
        if held and self._open:
            self._end_turn()

    def _take(self, block: bytes) -> None:
        wanted = self._open and (self._hands_free or self._key)
        if not wanted:
            self._before.append(block)
            self._overhear(block)
            return
        try:
            while self._before and self._open:
                self._hear(self._before.popleft())
            self._hear(block)
        except DeviceError as error:
            self._give_up(error)

    def _overhear(self, block: bytes) -> None:
        """While the ear is shut: a voice that lasts cuts the prospect short."""
        if self._activity is None or self._open or self._over or not self._hands_free:
            return
        self._voiced = self._voiced + 1 if self._activity.accept(block) else 0
        if self._voiced >= CUT_IN and self._cut_in():
            self._over = True
            self._before = deque(self._before)  # with all that is said until the ear opens

    def _give_up(self, error: DeviceError) -> None:
        """The recogniser failed: said once, and nothing more is heard."""
        self._shut()
        if not self._deaf:
            self._deaf = True
            self._post(Trouble(self._clock(), Part.RECOGNISER, error.what, error.mend))

    def _hear(self, block: bytes) -> None:
        if not self._open:
            return
        self._sound += block
        words = self._recognised(block)
        if self._prosody is not None:
            self._prosody.accept(block)
        known, sure, question = self._known(words)
        closing = self._endpoint.accept(block, known, sure, question=question)
        if self._first is None and (self._endpoint.speaking or words):
            self._first = max(self._zero, self._clock() - len(block) / 2 / RATE)
        if words and words != self._words:
            self._words = words
            self._post(Partial(self._clock(), words))
        if self._glimpsed is None and self._endpoint.silence >= EARLY:
            self._look_ahead()
        self.closing = 0.0 if self._key else closing
        if closing >= 1.0 and not self._key:
            self._end_turn()

    def _recognised(self, block: bytes) -> str:
        """The words so far. After a glimpse, silence is held back until speech goes on."""
        self._held += block
        if self._glimpsed is not None and self._endpoint.silence:
            return self._words
        sound, self._held = bytes(self._held), bytearray()
        self._glimpsed = None
        return self._recogniser.accept(sound)

    def _known(self, words: str) -> tuple[str, float, bool]:
        """The words so far as they are known best, how surely the last of them were heard, and whether they end like a
        question."""
        if self._glimpsed is None or not self._glimpsed.text:
            return words, 1.0, False
        return self._glimpsed.text, self._glimpsed.sureness(LAST), self._glimpsed.question

    def _look_ahead(self) -> None:
        self._glimpsed = self._recogniser.glimpse()
        if self._glimpsed.text:
            self._post(Glimpse(self._glimpsed))

    def _end_turn(self) -> None:
        at = self._clock()
        spoke = self._first is not None
        if self._held and not self._endpoint.silence:  # a key came up as speech went on
            self._recogniser.accept(bytes(self._held))
        heard = self._recogniser.finish()
        started = self._first if self._first is not None else self._zero
        self._endpoint.reset()
        self._forget_words()
        self.closing = 0.0
        if heard.text:
            over = self._over
            self._shut()
            delivery = self._prosody.finish(heard) if self._prosody is not None else None
            self._post(HeardTurn(at, heard, started, delivery, _cut(self._sound, heard), over))
        elif spoke and not self._over:  # a cough that cut in is no answer
            self._shut()
            self._post(Unheard(at))
        else:
            self._zero = at
        self._forget_sound()

    def _forget_words(self) -> None:
        self._words, self._first = "", None
        self._glimpsed, self._held = None, bytearray()

    def _forget_sound(self) -> None:
        self._sound = bytearray()
        if self._prosody is not None:
            self._prosody.reset()


def _cut(sound: bytearray, heard: Heard) -> Sound:
    """The sound from shortly before the first word to shortly after the last."""
    if not heard.words:
        return Sound(bytes(sound))
    first = max(0, round((heard.words[0].start - AROUND) * RATE))
    last = max(0, round((heard.words[-1].end + AROUND) * RATE))
    return Sound(bytes(sound[2 * first : 2 * last]))
