"""Rows written in one moment keep their order."""

from datetime import UTC, datetime, timedelta

from noprac.store import instants
from noprac.store.instants import Instants

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def test_no_instant_is_given_twice_though_the_clock_stands_still_or_goes_back() -> None:
    given = Instants()
    moments = [given.next(at) for at in (NOON, NOON, NOON - timedelta(hours=1), NOON + timedelta(seconds=1))]
    assert moments == [NOON + timedelta(milliseconds=n) for n in (0, 1, 2, 1000)]


def test_instants_sort_as_text() -> None:
    texts = [instants.now() for _ in range(50)]
    assert texts == sorted(set(texts))
    assert datetime.fromisoformat(texts[0]).utcoffset() == timedelta(0)
