"""How a call was spoken, in plain lines.

Takes: exchanges, and how the same person spoke in earlier calls. Gives: `Tone`, None where nothing was spoken. May not:
give points (`score.delivery` does), hold up an ideal, or claim more than the measurements can.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from math import sqrt

from noprac.core.delivery import Delivery, Habits, Spread, habits, usual
from noprac.core.hearing import advice
from noprac.core.moves import FAMILY, NOS, SURE, Family, Move
from noprac.core.transcript import Exchange

# Less than this may be chance, for one turn; over several it is divided by the root of their number. One even voice has
# a standard deviation of 10 to 15 % and up to 1 dB from turn to turn (see `noprac.core.delivery`), a person's more.
SAME_PACE, SAME_LOUDNESS = 30, 4.0  # percent, dB
PLAIN = 3.0  # dB between the end of a turn and the rest of it
RISES, FALLS = 1.0, -2.0  # semitones against the turn's median; a statement's end lies some four below
ENOUGH = 2  # turns on either side of a comparison with the rest of the call


@dataclass(frozen=True, slots=True)
class SpokenTurn:
    """One spoken turn. `pause`: seconds of silence before it; `after_no`: it answers a no; `ask`: it ends in one."""

    turn: int
    delivery: Delivery
    pause: float | None
    after_no: bool
    ask: bool


@dataclass(frozen=True, slots=True)
class Shift:
    """How the answers to so many nos differ from the other turns: `pace` in percent of syllables a second, `loudness`
    in dB; above 0 is faster, louder."""

    pace: int
    loudness: float
    turns: int

    @property
    def plain_pace(self) -> bool:
        """Whether the pace changed by more than chance would."""
        return abs(self.pace) * sqrt(self.turns) >= SAME_PACE

    @property
    def plain_loudness(self) -> bool:
        """Whether the loudness did."""
        return abs(self.loudness) * sqrt(self.turns) >= SAME_LOUDNESS


@dataclass(frozen=True, slots=True)
class Ends:
    """The ends of asks: how many rose, fell, or did neither; and in dB against the rest of their turns."""

    rising: int
    falling: int
    level: int
    loudness: float | None


@dataclass(frozen=True, slots=True)
class Tone:
    """What there is to say of a call's sound. `habits`: of this call, `earlier`: of earlier ones, pace alone;
    `room_after_no`, `room_else`: silence before an answer, in seconds; `talk_share`: percent of the time spoken that
    was the trainee's; `fillers`: about; `badly_heard`: what would help, where the words were hard to make out; `lines`:
    all of it for a person. None where there was no occasion."""

    turns: tuple[SpokenTurn, ...]
    habits: Habits
    earlier: Habits | None
    room_after_no: Spread | None
    room_else: Spread | None
    talk_share: int | None
    interruptions: int
    ends: Ends | None
    fillers: int
    composure: Shift | None
    badly_heard: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """One plain sentence each."""
        return tuple(chain(_pace(self), _room(self), _composed(self), _ends(self), _rest(self), _hearing(self)))


def tone(exchanges: Sequence[Exchange], earlier: Iterable[Delivery] = ()) -> Tone | None:
    """What there is to say of the spoken turns. `earlier`: turns of the same person in other calls."""
    turns = tuple(_turns(exchanges))
    if not turns:
        return None
    before = tuple(earlier)
    return Tone(
        turns=turns,
        habits=habits(t.delivery for t in turns),
        earlier=habits(before) if before else None,
        room_after_no=usual(t.pause for t in turns if t.after_no and t.pause is not None),
        room_else=usual(t.pause for t in turns if not t.after_no and t.pause is not None),
        talk_share=_share(exchanges),
        interruptions=sum(e.interrupted for e in exchanges),
        ends=_asks([t.delivery for t in turns if t.ask]),
        fillers=sum(t.delivery.fillers for t in turns),
        composure=_shift(turns),
        badly_heard=advice(word for exchange in exchanges for word in exchange.words),
    )


def _turns(exchanges: Sequence[Exchange]) -> Iterator[SpokenTurn]:
    for turn, exchange in enumerate(exchanges, start=1):
        if exchange.delivery is not None and exchange.delivery.speech > 0:
            yield SpokenTurn(turn, exchange.delivery, exchange.pause, exchange.act in NOS, _ends_in_ask(exchange))


def _ends_in_ask(exchange: Exchange) -> bool:
    """Whether at most one word follows the last ask: only then is the turn's end the ask's."""
    asks = (s.end for s in exchange.moves.spans if s.confidence >= SURE and _is_ask(s.move))
    return len(exchange.trainee[max(asks, default=0) :].split()) <= 1


def _is_ask(move: Move) -> bool:
    return FAMILY[move] is Family.ASKING or move is Move.ASK_FOR_NO


def _share(exchanges: Sequence[Exchange]) -> int | None:
    theirs = sum(e.line_seconds or 0.0 for e in exchanges)
    mine = sum(e.delivery.seconds for e in exchanges if e.delivery is not None)
    return round(100 * mine / (mine + theirs)) if theirs > 0 else None


def _asks(asks: Sequence[Delivery]) -> Ends | None:
    heights = [d.end_pitch for d in asks if d.end_pitch is not None]
    if not heights:
        return None
    rising, falling = sum(h >= RISES for h in heights), sum(h <= FALLS for h in heights)
    loudness = usual(d.end_loudness for d in asks if d.end_loudness is not None)
    return Ends(rising, falling, len(heights) - rising - falling, loudness.median if loudness else None)


def _shift(turns: Sequence[SpokenTurn]) -> Shift | None:
    known = [t for t in turns if t.delivery.tempo is not None and t.delivery.loudness is not None]
    after = [t.delivery for t in known if t.after_no]
    other = habits(t.delivery for t in known if not t.after_no)
    now = habits(after)
    if not (now.tempo and now.loudness and other.tempo and other.loudness) or other.tempo.count < ENOUGH:
        return None
    pace = round(100 * (now.tempo.median / other.tempo.median - 1))
    return Shift(pace, round(now.loudness.median - other.loudness.median, 1), now.tempo.count)


# In words


def _pace(said: Tone) -> Iterator[str]:
    pace = said.habits.pace
    if pace is None:
        return
    before = said.earlier.pace if said.earlier else None
    beside = f", in your earlier calls at {before.median:.0f}" if before else ""
    yield f"You spoke at {pace.median:.0f} words a minute, pauses left out{beside}."


def _room(said: Tone) -> Iterator[str]:
    after, other = said.room_after_no, said.room_else
    if after is None:
        return
    beside = f", after other lines {other.median:.1f} s" if other else ""
    yield f"After a no came {after.median:.1f} s of silence{beside}."


def _composed(said: Tone) -> Iterator[str]:
    shift = said.composure
    if shift is None:
        return
    changed = []
    if shift.plain_pace:
        changed.append(f"{abs(shift.pace)} % {'faster' if shift.pace > 0 else 'slower'}")
    if shift.plain_loudness:
        changed.append(f"{abs(shift.loudness):.0f} dB {'louder' if shift.loudness > 0 else 'softer'}")
    if changed:
        yield f"After a no you spoke {' and '.join(changed)} than in your other turns."
    else:
        yield "After a no your pace and loudness stayed about as they were."


def _ends(said: Tone) -> Iterator[str]:
    ends = said.ends
    if ends is None:
        return
    ways = ((ends.falling, "fell"), (ends.level, "stayed level"), (ends.rising, "rose"))
    told = ", ".join(f"{count} {way}" for count, way in ways if count)
    yield f"The ends of your asks, in pitch: {told}."
    if ends.loudness is not None and abs(ends.loudness) >= PLAIN:
        way = "louder" if ends.loudness > 0 else "softer"
        yield f"They ended {abs(ends.loudness):.0f} dB {way} than the rest of their turns."


def _rest(said: Tone) -> Iterator[str]:
    if said.talk_share is not None:
        yield f"{said.talk_share} % of the talking time was yours."
    if said.interruptions:
        yield f"{said.interruptions} {'line was' if said.interruptions == 1 else 'lines were'} cut off in the middle."
    longest = max(said.turns, key=lambda t: (t.delivery.longest_pause, -t.turn))
    if longest.delivery.pauses:
        yield f"The longest pause within a turn was {longest.delivery.longest_pause:.1f} s, in turn {longest.turn}."
    if said.fillers:
        yield f"About {said.fillers} um or uh; the recogniser misses some."


def _hearing(said: Tone) -> Iterator[str]:
    if said.badly_heard:
        yield said.badly_heard
