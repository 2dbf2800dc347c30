"""What a soak makes of the turns and of what the app told of itself."""

import json

from noprac.build.bench import stalls
from noprac.build.bench.conversation import Exchange
from noprac.build.bench.soak import _told


def test_drifts_hold_the_last_quarter_against_an_earlier_one() -> None:
    well = [Exchange(10.0, 10.4 + 0.1 * (number >= 6), early=False, heard=True, dropped=number) for number in range(8)]
    told = [
        {"what": "stall", "at": 1.0, "seconds": 0.3, "cpu": 0.2, "page": "home"},
        {"what": "listening", "at": 2.0},
        {"what": "stall", "at": 3.0, "seconds": 0.09, "cpu": 0.06, "page": "debrief"},
        {"what": "stall", "at": 4.0, "seconds": 0.08, "cpu": 0.01, "page": "call"},
        {"what": "over", "at": 5.0},
        {"what": "fault", "at": 6.0, "text": "The microphone is gone."},
    ]
    found = _told(
        [*well, Exchange(1.0, None, early=False, heard=False)], [90.0, 100.0, 100.0, 101.0, 104.0, 110.0], told
    )
    assert (found["turns"], found["calls"], found["wrong_turns"], found["dropped"]) == (9, 1, 1, 7)
    assert found["gap_drift_ms"] == 100
    assert found["memory_drift"] == 0.07
    assert found["faults"] == ["The microphone is gone."]
    assert found["longest_stall_ms"] == {"start": 300, "later": 90, "later_cpu": 60}
    assert found["stalls_over_50_ms"] == {"debrief": {"n": 1, "longest": 60}}


def test_a_soak_that_never_began_has_no_figures() -> None:
    found = _told([], [], [])
    assert found["turns"] == 0
    assert (
        found["gap_drift_ms"] is found["memory_mb"] is found["longest_stall_ms"] is found["stalls_over_50_ms"] is None
    )


def test_a_walk_tells_where_the_window_stood_still() -> None:
    lines = [
        {"what": "painted", "at": 0.5, "cpu": 0.9},
        {"what": "stall", "at": 1.0, "seconds": 0.3, "cpu": 0.2, "page": "start"},
        {"what": "stall", "at": 2.0, "seconds": 0.9, "cpu": 0.03, "page": "settings"},
        {"what": "stall", "at": 3.0, "seconds": 0.07, "cpu": 0.06, "page": "debrief"},
    ]
    assert stalls.told("\n".join(map(json.dumps, lines))) == {
        "longest_cpu_ms": {"start": 200, "later": 60},
        "longest_ms": 900,
        "over_50_ms": {"debrief": {"n": 1, "longest": 60}, "start": {"n": 1, "longest": 200}},
    }
    assert stalls.told("") == {"longest_cpu_ms": {"start": 0, "later": 0}, "longest_ms": 0, "over_50_ms": {}}
