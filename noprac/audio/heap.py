"""The memory that networks work in.

Takes: nothing. Gives: what is free back to the system. May not: matter where the C library is not glibc; nothing
happens there.

glibc raises by itself the size from which a block is one of the system's own, up to 32 MB, and keeps what is smaller,
for each thread apart, in up to eight places for each core. Every call hears on a thread of its own: without a fixed
size a process that had carried on six calls held 660 MB, 270 of them free; with it 407, and it hears as fast. In the
window, where calls have ten more threads, 95 MB were kept free after 21 minutes, and more with each call; in two places
instead of fourteen 30 after nine.
"""

import ctypes
import sys
from contextlib import suppress

LARGE = 1 << 20  # bytes
PLACES = 2  # glibc's arenas: the first thread's and one for all others
_MMAP_THRESHOLD, _ARENA_MAX = -3, -8  # of malloc.h


def keep_little() -> None:
    """From now on, in the whole process; harmless twice. Places that there are stay: the sooner, the better."""
    with suppress(AttributeError, OSError):
        library = _glibc()
        library.mallopt(_MMAP_THRESHOLD, LARGE)
        library.mallopt(_ARENA_MAX, PLACES)


def give_back() -> None:
    """What is free now; some milliseconds at most."""
    with suppress(AttributeError, OSError):
        _glibc().malloc_trim(0)


def _glibc() -> ctypes.CDLL:
    """Raises OSError where the system has another library."""
    if not sys.platform.startswith("linux"):
        raise OSError(sys.platform)
    return ctypes.CDLL(None)
