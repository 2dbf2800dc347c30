"""A long call on virtual devices, to see what wears off.

Takes: an order; its `minutes`. Gives: `soak`: turns and calls (one follows another), turns that went wrong, blocks that
the microphone lost, the reply gap and its drift, the processes' memory and its drift, and how long the window's loop
ever stood still, until the first call began and later, with the pages on which its thread worked for longer than that.
May not: run in the user's home, or on their screen: the window is drawn off it.

Drifts hold the last quarter against an earlier one: the gap's against the first, memory's against the second, once the
models are loaded and the caches filled.
"""

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from itertools import cycle, pairwise
from statistics import median

from noprac.audio.virtual import VirtualAudio
from noprac.build.bench import Order, figures, gap
from noprac.build.bench.conversation import Conversation, Exchange, Talker, Told
from noprac.core.errors import DeviceError

WATCHED = ("-m", "noprac.gui.watched")
QUARTERS = 4
MINUTE = 60.0  # seconds
STALL = 0.05  # seconds


def measure(order: Order) -> Mapping[str, object]:
    """With the window where Qt starts, else the engine alone. Raises DeviceError: no virtual devices."""
    with closing(VirtualAudio()) as audio:
        environment = {**audio.environment, "QT_QPA_PLATFORM": "offscreen"}
        try:
            return {"soak": _soak(audio, Talker(WATCHED, environment), order)}
        except DeviceError as error:
            found = _soak(audio, Talker(gap.caller(order), environment), order)
            return {"soak": found, "notes": {"soak": f"Without the window: {error}"}}


def _soak(audio: VirtualAudio, talker: Talker, order: Order) -> dict[str, object]:
    exchanges: list[Exchange] = []
    memory: list[float] = []
    began, end = time.perf_counter(), ""
    with closing(talker), closing(Conversation(audio, talker)) as conversation:
        try:
            for exchange in _until(conversation, began + order.minutes * MINUTE):
                exchanges.append(exchange)
                memory.append(figures.memory(talker.pids) or 0.0)
                passed = (time.perf_counter() - began) / MINUTE
                order.tell(f"{passed:.1f} of {order.minutes:g} minutes, {len(exchanges)} turns, {memory[-1]:.0f} MB.")
        except DeviceError as error:
            if not exchanges:
                raise
            end = str(error)  # what was measured until then is worth telling
    minutes = round((time.perf_counter() - began) / MINUTE, 1)
    return {"minutes": minutes, "broke_off": end or None, **_told(exchanges, memory, talker.told)}


def _until(conversation: Conversation, end: float) -> Iterator[Exchange]:
    """Turn after turn. Raises DeviceError: the call stands still, or the process ended."""
    for recording in cycle(gap.recordings()):
        exchange = conversation.exchange(recording)
        if exchange is None:
            raise DeviceError("The call stood still.", "See `noprac doctor`.")
        yield exchange
        if time.perf_counter() > end:
            return


def _told(exchanges: Sequence[Exchange], memory: Sequence[float], told: Sequence[Told]) -> dict[str, object]:
    gaps = [exchange.gap for exchange in exchanges if exchange.gap is not None]
    first, _, _, last = _quarters(gaps)
    _, early, _, late = _quarters(memory)
    begun = min((line["at"] for line in told if line["what"] == "listening"), default=0.0)
    stalls = [line for line in told if line["what"] == "stall"]
    longest = {
        name: figures.ms(max((line[time] for line in stalls if (line["at"] > begun) == later), default=0.0))
        for name, later, time in (("start", False, "seconds"), ("later", True, "seconds"), ("later_cpu", True, "cpu"))
    }
    over = [line for line in stalls if line["at"] > begun and line["cpu"] > STALL]
    pages = {page: [line["cpu"] for line in over if line["page"] == page] for page in {x["page"] for x in over}}
    return {
        "turns": len(exchanges),
        "calls": sum(line["what"] == "over" for line in told),
        "wrong_turns": len(exchanges) - len(gaps),
        "faults": sorted({str(line["text"]) for line in told if line["what"] == "fault"}),
        "dropped": max((exchange.dropped for exchange in exchanges), default=0),
        "reply_gap_ms": figures.spread(gaps),
        "gap_drift_ms": figures.ms(median(last) - median(first)) if first and last else None,
        "memory_mb": {"early": round(median(early), 1), "late": round(median(late), 1)} if early and late else None,
        "memory_drift": figures.rate(median(late) - median(early), median(early)) if early and late else None,
        "longest_stall_ms": longest if stalls else None,
        "stalls_over_50_ms": {page: _stalled(found) for page, found in sorted(pages.items())} if stalls else None,
    }


def _stalled(seconds: Sequence[float]) -> dict[str, object]:
    return {"n": len(seconds), "longest": figures.ms(max(seconds))}


def _quarters(values: Sequence[float]) -> tuple[Sequence[float], ...]:
    bounds = [len(values) * part // QUARTERS for part in range(QUARTERS + 1)]
    return tuple(values[start:stop] for start, stop in pairwise(bounds))
