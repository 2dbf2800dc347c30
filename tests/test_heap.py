"""Large blocks of memory go back to the system."""

import platform
import sys
from subprocess import run

import pytest

# What glibc learns from a free block of 24 MB makes it keep two smaller ones.
HELD = """
import ctypes
import os
from pathlib import Path
from noprac.audio.heap import give_back_large_blocks

libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p

def use(megabytes, times):
    blocks = [libc.malloc(ctypes.c_size_t(megabytes << 20)) for _ in range(times)]
    for block in blocks:
        ctypes.memset(block, 1, megabytes << 20)
    for block in blocks:
        libc.free(ctypes.c_void_p(block))

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") >> 20

for _ in range(int(input())):
    give_back_large_blocks()
before = resident()
use(24, 1)
use(16, 2)
print(resident() - before)
"""


def held(asked: int) -> int:
    """MB that a process holds of what it used and freed, which was asked so many times to give it back."""
    done = run((sys.executable, "-c", HELD), input=str(asked), capture_output=True, check=True, text=True)
    return int(done.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="glibc alone keeps them")
def test_what_was_used_and_is_free_is_given_back() -> None:
    assert held(asked=0) >= 24, "This C library keeps nothing: the module is of no use."
    assert held(asked=1) <= 2
    assert held(asked=2) <= 2
