"""Where PulseAudio (or PipeWire in its place) records from for this process.

Takes: nothing. Gives: whether the microphone is still the one that was opened. May not: wait for the server, or be
needed: without libpulse there is nothing to watch.

A microphone that is pulled out does not end its streams here: the server moves them to another source, in the end to
the loudspeaker's own monitor, and the call would go on with a microphone that hears the prospect.
"""

import ctypes
import os
import platform
import time
from contextlib import suppress
from ctypes import CFUNCTYPE, POINTER, Structure, byref, c_char_p, c_int, c_uint8, c_uint32, c_uint64, c_void_p
from enum import Enum, auto
from typing import Any, ClassVar

EVERY = 0.4  # seconds between two questions
NONE = 0xFFFFFFFF
READY, FAILED = 4, 5  # states of a connection; those above are ends too
NO_AUTOSPAWN = 1
DISPATCHES = 100  # events taken at one look at most


class Source(Enum):
    """What the microphone's stream records from."""

    SAME = auto()
    GONE = auto()  # its source was taken away; what comes now is another's
    LOUDSPEAKER = auto()  # the monitor of the loudspeaker: there is no microphone


class _Spec(Structure):
    _fields_: ClassVar = [("format", c_int), ("rate", c_uint32), ("channels", c_uint8)]


class _Map(Structure):
    _fields_: ClassVar = [("channels", c_uint8), ("map", c_uint32 * 32)]


class _Output(Structure):  # the head of pa_source_output_info
    _fields_: ClassVar = [
        ("index", c_uint32),
        ("name", c_char_p),
        ("owner_module", c_uint32),
        ("client", c_uint32),
        ("source", c_uint32),
        ("spec", _Spec),
        ("map", _Map),
        ("buffer", c_uint64),
        ("delay", c_uint64),
        ("resampler", c_char_p),
        ("driver", c_char_p),
        ("properties", c_void_p),
    ]


class _SourceInfo(Structure):  # the head of pa_source_info
    _fields_: ClassVar = [
        ("name", c_char_p),
        ("index", c_uint32),
        ("description", c_char_p),
        ("spec", _Spec),
        ("map", _Map),
        ("owner_module", c_uint32),
        ("volume", _Map),
        ("mute", c_int),
        ("monitor_of", c_uint32),
        ("monitor_of_name", c_char_p),
    ]


class _Server(Structure):  # the head of pa_server_info
    _fields_: ClassVar = [
        ("user", c_char_p),
        ("host", c_char_p),
        ("version", c_char_p),
        ("name", c_char_p),
        ("spec", _Spec),
        ("default_sink", c_char_p),
    ]


_ON_SERVER = CFUNCTYPE(None, c_void_p, POINTER(_Server), c_void_p)
_ON_OUTPUT = CFUNCTYPE(None, c_void_p, POINTER(_Output), c_int, c_void_p)
_ON_SOURCE = CFUNCTYPE(None, c_void_p, POINTER(_SourceInfo), c_int, c_void_p)
_POINTERS = (
    "pa_mainloop_new",
    "pa_mainloop_get_api",
    "pa_context_new",
    "pa_context_get_server_info",
    "pa_context_get_source_output_info_list",
    "pa_context_get_source_info_by_index",
)


def watch() -> "Watch | None":
    """A watch over the stream that this process has just opened; None where there is no PulseAudio."""
    if platform.system() != "Linux":
        return None
    with suppress(OSError, AttributeError):
        return Watch(_library())
    return None


class Watch:
    """Asks the server now and then; one thread uses it."""

    def __init__(self, library: Any) -> None:
        self._library = library
        self._source = Source.SAME
        self._home: int | None = None  # the source that the stream began with
        self._now: int | None = None  # the one it has
        self._newest = -1  # our newest stream
        self._sink = b""
        self._asked: float | None = None  # None: an answer has come
        self._next = 0.0
        self._callbacks = (_ON_SERVER(self._on_server), _ON_OUTPUT(self._on_output), _ON_SOURCE(self._on_source))
        self._loop: int | None = library.pa_mainloop_new()
        self._context = library.pa_context_new(c_void_p(library.pa_mainloop_get_api(c_void_p(self._loop))), b"noprac")
        library.pa_context_connect(c_void_p(self._context), None, NO_AUTOSPAWN, None)

    def look(self) -> Source:
        """What is known by now; takes well under a millisecond."""
        if self._loop is None:
            return self._source
        for _ in range(DISPATCHES):
            if self._library.pa_mainloop_iterate(c_void_p(self._loop), 0, byref(c_int())) <= 0:
                break
        state = self._library.pa_context_get_state(c_void_p(self._context))
        if state >= FAILED:
            self.close()
        elif state == READY and self._asked is None and time.monotonic() >= self._next:
            self._ask()
        return self._source

    def close(self) -> None:
        """Leave the server; harmless twice."""
        loop, self._loop = self._loop, None
        if loop is not None:
            self._library.pa_context_disconnect(c_void_p(self._context))
            self._library.pa_context_unref(c_void_p(self._context))
            self._library.pa_mainloop_free(c_void_p(loop))

    def _ask(self) -> None:
        self._asked = time.monotonic()
        self._next = self._asked + EVERY
        self._newest, self._now = -1, None
        on_server, on_output, _ = self._callbacks
        self._send("pa_context_get_server_info", on_server, None)
        self._send("pa_context_get_source_output_info_list", on_output, None)

    def _send(self, question: str, *arguments: Any) -> None:
        operation = getattr(self._library, question)(c_void_p(self._context), *arguments)
        if operation:
            self._library.pa_operation_unref(c_void_p(operation))

    def _on_server(self, _context: int, info: Any, _data: int) -> None:
        if info:
            self._sink = info.contents.default_sink or b""

    def _on_output(self, _context: int, info: Any, end: int, _data: int) -> None:
        if not end and info:
            output = info.contents
            ours = self._library.pa_proplist_gets(c_void_p(output.properties), b"application.process.id")
            if ours == str(os.getpid()).encode() and output.index > self._newest:
                self._newest, self._now = output.index, output.source
            return
        if self._home is None:
            self._home = self._now
        if self._home is None:  # the stream is not PulseAudio's
            self._asked = None
            return
        self._send("pa_context_get_source_info_by_index", c_uint32(self._home), self._callbacks[2], None)

    def _on_source(self, _context: int, info: Any, end: int, _data: int) -> None:
        if end < 0:
            self._source = Source.GONE
        elif not end and info:
            source = info.contents
            if source.monitor_of != NONE and source.monitor_of_name == self._sink:
                self._source = Source.LOUDSPEAKER
            if self._now is not None:
                self._home = self._now  # moved by hand to another one: that is the microphone now
        self._asked = None


def _library() -> Any:
    library = ctypes.CDLL("libpulse.so.0")
    for name in _POINTERS:
        getattr(library, name).restype = c_void_p
    library.pa_proplist_gets.restype = c_char_p
    return library
