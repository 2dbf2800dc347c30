"""The memory that networks work in.

Takes: nothing. Gives: large blocks back to the system as soon as they are free. May not: matter where the C library is
not glibc; nothing happens there.

glibc raises by itself the size from which a block is one of the system's own, up to 32 MB, and keeps what is smaller,
for each thread apart. Every call hears on a thread of its own: without a fixed size a process that had carried on six
calls held 660 MB, 270 of them free; with it 407, no more after the second call than after the sixth, and it hears as
fast.
"""

import ctypes
import sys
from contextlib import suppress

LARGE = 1 << 20  # bytes
_MMAP_THRESHOLD = -3  # M_MMAP_THRESHOLD of malloc.h


def give_back_large_blocks() -> None:
    """From now on, in the whole process; harmless twice."""
    if sys.platform.startswith("linux"):
        with suppress(AttributeError, OSError):
            ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, LARGE)
