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
from itertools import product
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
        with _opened(self.display) as (x11, display):
            return [title for _, title in _windows(x11, display)]

    def press_return(self, title: str) -> None:
        """Press and release Return in the windows whose titles begin with `title` (Qt keeps one that is never seen)."""
        with _opened(self.display) as (x11, display):
            windows = [window for window, found in _windows(x11, display) if found.startswith(title)]
            for window, kind in product(windows, (2, 3)):  # KeyPress, KeyRelease
                event = _KeyEvent(type=kind, display=display, window=window, root=_root(x11, display), same_screen=1)
                event.keycode = x11.XKeysymToKeycode(display, ctypes.c_ulong(0xFF0D))
                x11.XSendEvent(display, ctypes.c_ulong(window), 1, ctypes.c_long(kind - 1), ctypes.byref(event))


def here() -> bool:
    """Whether Xvfb is installed."""
    return shutil.which("Xvfb") is not None


@contextmanager
def screen(folder: Path, size: str = "1280x800", beside: str = "") -> Iterator[Screen]:
    """An Xvfb of its own until the block ends; `beside`: the size of a second display, "" for none."""
    reads, writes = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writes),
        "-screen",
        "0",
        f"{size}x24",
        *(("-screen", "1", f"{beside}x24") if beside else ()),
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


def second(first: Screen) -> Screen:
    """The second display of a screen that has one."""
    return Screen(f"{first.display}.1", first.framebuffer.with_name("Xvfb_screen1"))


class _KeyEvent(ctypes.Structure):
    """XKeyEvent, filled up to the size of XEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("root", ctypes.c_ulong),
        ("subwindow", ctypes.c_ulong),
        ("time", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("x", "y", "x_root", "y_root")),
        ("state", ctypes.c_uint),
        ("keycode", ctypes.c_uint),
        ("same_screen", ctypes.c_int),
        ("rest", ctypes.c_long * 12),
    )


# A window may close between two questions; Xlib's own way with such an error is to end the process.
_PASSED_OVER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)


@contextmanager
def _opened(name: str) -> Iterator[tuple[ctypes.CDLL, ctypes.c_void_p]]:
    """Xlib, and a connection to the display."""
    x11 = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XSetErrorHandler(_PASSED_OVER)
    display = ctypes.c_void_p(x11.XOpenDisplay(name.encode()))
    try:
        yield x11, display
    finally:
        x11.XCloseDisplay(display)


def _root(x11: ctypes.CDLL, display: ctypes.c_void_p) -> int:
    return int(x11.XDefaultRootWindow(display))


def _windows(x11: ctypes.CDLL, display: ctypes.c_void_p) -> list[tuple[int, str]]:
    """The windows with their titles; no window manager wraps them, so they lie below the root."""
    root, parent, children = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)()
    count = ctypes.c_uint()
    out = (ctypes.byref(value) for value in (root, parent, children, count))
    x11.XQueryTree(display, ctypes.c_ulong(_root(x11, display)), *out)
    found = [(window, _title(x11, display, window)) for window in children[: count.value]]
    if children:
        x11.XFree(children)
    return found


def _title(x11: ctypes.CDLL, display: ctypes.c_void_p, window: int) -> str:
    name = ctypes.c_char_p()
    if not x11.XFetchName(display, ctypes.c_ulong(window), ctypes.byref(name)) or name.value is None:
        return ""
    title = name.value.decode("latin-1")
    x11.XFree(name)
    return title
