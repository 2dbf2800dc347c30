"""What PortAudio refuses, in one line each; its errors as sounddevice raises them."""

import pytest

from noprac.audio.refusals import refused

WASAPI = 2


@pytest.mark.parametrize(
    ("arguments", "what", "mend"),
    [
        (("Device unavailable", -9985), "is in use, or was pulled out", "Close other programs"),
        (("Invalid device", -9996), "is not there any more", "Plug it in again"),
        (("Invalid sample rate", -9997), "works at no rate", "48,000 Hz"),
        (("Invalid number of channels", -9998), "no channel", "Choose another"),
        (("Unanticipated host error", -9999, (WASAPI, -2004287478, "")), "another program alone", "exclusive mode"),
        (("Unanticipated host error", -9999, (WASAPI, -2004287474, "")), "another program alone", "exclusive mode"),
        (("Unanticipated host error", -9999, (WASAPI, -2147024891, "")), "may not be used", "privacy settings"),
        (("Unanticipated host error", -9999, (WASAPI, 0, "AUDCLNT_E_DEVICE_IN_USE")), "another program alone", "Close"),
        (("Unanticipated host error", -9999, (0, -16, "Device or resource busy")), "is in use", "Close other programs"),
        (("Unanticipated host error", -9999, (WASAPI, 77, "Something")), "cannot be opened", "Close other programs"),
        (("Internal error", -9986), "cannot be opened", "Close other programs"),
        (("Unanticipated host error", "odd", "odd"), "cannot be opened", "Close other programs"),
        ((), "cannot be opened", "Close other programs"),
    ],
)
def test_each_refusal_is_one_line_that_says_what_to_do(arguments: tuple[object, ...], what: str, mend: str) -> None:
    error = Exception(*arguments)
    fault = refused("The microphone Studio", error)
    assert fault.what.startswith("The microphone Studio ")
    assert what in fault.what
    assert mend in fault.mend
    assert "\n" not in str(fault)
    assert fault.__cause__ is error
