"""Work spread over processes, or over machines.

Takes: a function, pieces of work. Gives: what came of each, in their order. May not: know what the work is. The pieces
and what comes of them are the same wherever they are done, and so is their order.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from os import cpu_count
from typing import Any, TypeVar

from noprac.core.errors import DeviceError

WAIT = 30  # seconds for a scheduler to answer
P = TypeVar("P")
R = TypeVar("R")


def cores() -> int:
    """How many there are."""
    return cpu_count() or 1


def spread(work: Callable[[P], R], pieces: Sequence[P], jobs: int) -> Iterator[R]:
    """Each piece done, by so many processes; by this one where one is enough. Raises DeviceError: a process died; and
    what `work` raises."""
    if min(jobs, len(pieces)) <= 1:
        yield from map(work, pieces)
        return
    pool = ProcessPoolExecutor(min(jobs, len(pieces)), get_context("spawn"))
    try:
        yield from pool.map(work, pieces)
    except BrokenProcessPool as error:
        raise DeviceError("A process that did part of the work was ended.", "Try again with --jobs 1.") from error
    finally:
        pool.shutdown(cancel_futures=True)


def spread_far(work: Callable[[P], R], pieces: Iterable[P], address: str) -> Iterator[R]:
    """Each piece done by the workers of a Dask scheduler, a few on their way at a time. Raises DeviceError: Dask is not
    installed, nobody answers at that address, or a worker failed."""
    try:
        from distributed import Client  # noqa: PLC0415 - an extra, and slow to load
    except ImportError:
        raise DeviceError("Dask is not installed.", "python -m pip install 'noprac[cluster]'") from None
    try:
        client = Client(address, timeout=WAIT, set_as_default=False)  # type: ignore[no-untyped-call]  # Dask has no types
    except (OSError, ValueError) as error:
        raise DeviceError(f"No Dask scheduler answers at {address}.", "Start one: dask scheduler") from error
    with client:
        try:
            yield from _in_order(client, work, pieces)
        except Exception as error:  # a worker's own error, of whatever kind
            what = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise DeviceError(f"A Dask worker failed ({what}).", "Give each the same noprac.") from error


def _in_order(client: Any, work: Callable[[P], R], pieces: Iterable[P]) -> Iterator[R]:
    most = 2 * max(sum(client.nthreads().values()), 1)
    waiting: deque[Any] = deque()
    for piece in pieces:
        waiting.append(client.submit(work, piece, pure=False))
        if len(waiting) > most:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()
