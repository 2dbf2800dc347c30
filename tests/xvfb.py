"""A screen without a monitor, for one test.

Takes: a folder. Gives: a running Xvfb with its display's name, what it shows, and the titles of its windows. May not:
leave a process behind, or touch another's.
"""

import ctypes
import ctypes.util
import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Screen:
    """A running screen. `display`: as `:17`; `framebuffer`: the file in which Xvfb keeps what it shows."""

    display: str
    framebuffer: Path

    def picture(self) -> NDArray[np.uint8]:
        """What is on the screen, height x width x (red, green, blue)."""
        data = self.framebuffer.read_bytes()
        header = struct.unpack(">25I", data[:100])
        size, width, height, stride, colours = header[0], header[4], header[5], header[12], header[19]
        start = size + colours * 12
        rows = np.frombuffer(data, np.uint8, stride * height, start).reshape(height, stride)
        return rows[:, : width * 4].reshape(height, width, 4)[:, :, 2::-1].copy()

    def titles(self) -> list[str]:
        """The titles of the windows."""
        return _titles(self.display)


def here() -> bool:
    """Whether Xvfb is installed."""
    return shutil.which("Xvfb") is not None


@contextmanager
def screen(folder: Path, size: str = "1280x800") -> Iterator[Screen]:
    """An Xvfb of its own until the block ends."""
    reads, writes = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writes),
        "-screen",
        "0",
        f"{size}x24",
        "-fbdir",
        str(folder),
        "-nolisten",
        "tcp",
    ]
    process = subprocess.Popen(command, pass_fds=(writes,), stderr=subprocess.DEVNULL)
    os.close(writes)
    try:
        with os.fdopen(reads, encoding="ascii") as told:
            display = told.readline().strip()
        if not display:
            raise RuntimeError("Xvfb did not start.")
        yield Screen(f":{display}", folder / "Xvfb_screen0")
    finally:
        process.terminate()
        process.wait(10)


def _titles(display: str) -> list[str]:
    x11 = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
    x11.XOpenDisplay.restype = x11.XDefaultRootWindow.restype = ctypes.c_void_p
    opened = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    try:
        return _below(x11, opened, ctypes.c_ulong(x11.XDefaultRootWindow(opened)))
    finally:
        x11.XCloseDisplay(opened)


def _below(x11: ctypes.CDLL, display: ctypes.c_void_p, window: ctypes.c_ulong) -> list[str]:
    root, parent, children, count = (
        ctypes.c_ulong(),
        ctypes.c_ulong(),
        ctypes.POINTER(ctypes.c_ulong)(),
        ctypes.c_uint(),
    )
    x11.XQueryTree(*(display, window), *(ctypes.byref(out) for out in (root, parent, children, count)))
    found = []
    for i in range(count.value):
        child, name = ctypes.c_ulong(children[i]), ctypes.c_char_p()
        if x11.XFetchName(display, child, ctypes.byref(name)) and name.value:
            found.append(name.value.decode("latin-1"))
            x11.XFree(name)
        found += _below(x11, display, child)
    if children:
        x11.XFree(children)
    return found
