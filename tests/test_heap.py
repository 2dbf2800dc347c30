"""What is free goes back to the system, and lies in few places."""

import platform
import sys
from subprocess import run

import pytest

COMMON = """
import ctypes
import os
from pathlib import Path
from threading import Barrier, Thread
from noprac.audio.heap import give_back, keep_little

libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
asked = int(input())
for _ in range(asked):
    keep_little()

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") >> 20

def used(size, times):
    blocks = [libc.malloc(ctypes.c_size_t(size)) for _ in range(times)]
    for block in blocks:
        ctypes.memset(block, 1, size)
    return blocks

def free(blocks):
    for block in blocks:
        libc.free(ctypes.c_void_p(block))

before = resident()
"""

# What glibc learns from a free block of 24 MB makes it keep two smaller ones.
LARGE = """
free(used(24 << 20, 1))
free(used(16 << 20, 2))
print(resident() - before)
"""

# Each tenth block stays, so that what lies below it cannot go by itself.
SMALL = """
blocks = used(100_000, 400)
free([block for place, block in enumerate(blocks) if place % 10])
if asked:
    give_back()
print(resident() - before)
"""

PLACES = """
together = Barrier(6)

def work():
    together.wait()
    blocks = used(10_000, 100)
    together.wait()
    free(blocks)

threads = [Thread(target=work) for _ in range(6)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
libc.malloc_info(0, ctypes.c_void_p.in_dll(libc, "stdout"))
"""

glibc = pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="glibc alone keeps them")


def told(script: str, asked: int) -> str:
    """What a process tells that was asked so many times to keep little."""
    done = run((sys.executable, "-c", COMMON + script), input=str(asked), capture_output=True, check=True, text=True)
    return done.stdout


@glibc
def test_large_blocks_that_are_free_are_given_back() -> None:
    assert int(told(LARGE, asked=0)) >= 24, "This C library keeps nothing: the module is of no use."
    assert int(told(LARGE, asked=1)) <= 2
    assert int(told(LARGE, asked=2)) <= 2


@glibc
def test_small_blocks_that_are_free_are_given_back_when_asked_for() -> None:
    assert int(told(SMALL, asked=0)) >= 30
    assert int(told(SMALL, asked=1)) <= 12


@glibc
def test_threads_share_one_place() -> None:
    assert told(PLACES, asked=0).count("<heap nr=") > 4
    assert told(PLACES, asked=1).count("<heap nr=") == 2
