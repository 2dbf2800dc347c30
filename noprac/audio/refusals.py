"""Why a device cannot be opened, for a person.

Takes: a device's name and PortAudio's error: its message, its code and, where the system's own sound interface refused,
that one's words and number. Gives: a `DeviceError` of one line. May not: import the library, or guess beyond the code.

The codes are those of PortAudio's `portaudio.h` (PaErrorCode) and of Windows' `audioclient.h`.
"""

from dataclasses import dataclass

from noprac.core.errors import DeviceError

INVALID_DEVICE, INVALID_CHANNELS, INVALID_RATE = -9996, -9998, -9997
UNAVAILABLE = -9985
IN_USE, EXCLUSIVE_NOT_ALLOWED, INVALIDATED = 0x8889000A, 0x8889000E, 0x88890004
ACCESS_DENIED = 0x80070005
_WORD = 0xFFFFFFFF  # Windows' numbers are told as negative ones


@dataclass(frozen=True, slots=True)
class _Reason:
    what: str
    mend: str


_HELD = _Reason(
    "is held by another program alone.",
    "Close that program, or turn off its exclusive mode in the device's properties.",
)
_BUSY = _Reason("is in use, or was pulled out.", "Close other programs that use it, or choose another one.")
_FORBIDDEN = _Reason("may not be used by noprac.", "Allow it in the system's privacy settings.")
_GONE = _Reason("is not there any more.", "Plug it in again, or choose another one.")
_RATE = _Reason("works at no rate that was tried.", "Set it to 48,000 Hz in the system's sound settings.")
_CHANNELS = _Reason("has no channel that can be used.", "Choose another one.")
_OTHER = _Reason("cannot be opened.", "Close other programs that use it, or choose another one.")

_BY_CODE = {
    UNAVAILABLE: _BUSY,
    INVALID_DEVICE: _GONE,
    INVALID_RATE: _RATE,
    INVALID_CHANNELS: _CHANNELS,
}
_BY_HOST = {
    IN_USE: _HELD,
    EXCLUSIVE_NOT_ALLOWED: _HELD,
    INVALIDATED: _GONE,
    ACCESS_DENIED: _FORBIDDEN,
}
_BY_WORDS = {
    "DEVICE_IN_USE": _HELD,
    "EXCLUSIVE_MODE": _HELD,
    "DEVICE_INVALIDATED": _GONE,
    "ACCESSDENIED": _FORBIDDEN,
    "Device or resource busy": _BUSY,
}


def refused(what: str, error: Exception) -> DeviceError:
    """`what`: the device, as "The microphone NAME"; `error`: PortAudio's, its arguments (message, code, host)."""
    reason = _reason(error)
    fault = DeviceError(f"{what} {reason.what}", reason.mend)
    fault.__cause__ = error
    return fault


def _reason(error: Exception) -> _Reason:
    code, number, words = _parts(error.args)
    if number in _BY_HOST:
        return _BY_HOST[number]
    for part, reason in _BY_WORDS.items():
        if part in words:
            return reason
    return _BY_CODE.get(code, _OTHER)


def _parts(arguments: tuple[object, ...]) -> tuple[int, int, str]:
    """PortAudio's code, the system's number and its words; 0 and "" where there are none."""
    _, code, host = (*arguments, None, None, None)[:3]
    _, number, words = (*host, None, None, None)[:3] if isinstance(host, tuple) else (None, None, None)
    return (
        code if isinstance(code, int) else 0,
        number & _WORD if isinstance(number, int) else 0,
        words if isinstance(words, str) else "",
    )
