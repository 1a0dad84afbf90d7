"""Local times as instants, in Berlin and New York, where the clock changes."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.hearing.instants import Resolved, later, local_of, resolve

BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc, arg-type]


def local(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("text", "zone", "resolved"),
    [
        ("2026-01-15T10:00", BERLIN, Resolved(utc(2026, 1, 15, 9))),
        ("2026-07-15T10:00", BERLIN, Resolved(utc(2026, 7, 15, 8))),
        ("2026-07-15T10:00", NEW_YORK, Resolved(utc(2026, 7, 15, 14))),
        ("2026-03-29T01:59", BERLIN, Resolved(utc(2026, 3, 29, 0, 59))),
        ("2026-03-29T03:00", BERLIN, Resolved(utc(2026, 3, 29, 1))),
        ("2026-10-25T01:59", BERLIN, Resolved(utc(2026, 10, 24, 23, 59))),
        ("2026-10-25T03:00", BERLIN, Resolved(utc(2026, 10, 25, 2))),
        ("2026-11-20T10:00", "Asia/Kolkata", Resolved(utc(2026, 11, 20, 4, 30))),
    ],
)
def test_a_time_that_exists_once_is_one_instant(text: str, zone: str, resolved: Resolved) -> None:
    assert resolve(local(text), zone) == resolved


@pytest.mark.parametrize(
    ("text", "zone", "first", "second"),
    [
        ("2026-10-25T02:30", BERLIN, utc(2026, 10, 25, 0, 30), utc(2026, 10, 25, 1, 30)),
        ("2026-10-25T02:00", BERLIN, utc(2026, 10, 25, 0), utc(2026, 10, 25, 1)),
        ("2026-11-01T01:30", NEW_YORK, utc(2026, 11, 1, 5, 30), utc(2026, 11, 1, 6, 30)),
    ],
)
def test_a_time_that_comes_twice_is_its_first_and_flagged(
    text: str, zone: str, first: datetime, second: datetime
) -> None:
    assert resolve(local(text), zone) == Resolved(first, "ambiguous", (second,))


@pytest.mark.parametrize(
    ("text", "zone", "shifted", "change"),
    [
        ("2026-03-29T02:30", BERLIN, utc(2026, 3, 29, 1, 30), utc(2026, 3, 29, 1)),
        ("2026-03-29T02:00", BERLIN, utc(2026, 3, 29, 1), utc(2026, 3, 29, 1)),
        ("2026-03-29T02:59", BERLIN, utc(2026, 3, 29, 1, 59), utc(2026, 3, 29, 1)),
        ("2026-03-08T02:30", NEW_YORK, utc(2026, 3, 8, 7, 30), utc(2026, 3, 8, 7)),
        (
            "2026-10-04T02:15",
            "Australia/Lord_Howe",
            utc(2026, 10, 3, 15, 45),
            utc(2026, 10, 3, 15, 30),
        ),
    ],
)
def test_a_time_that_the_clock_leaves_out_is_missing(
    text: str, zone: str, shifted: datetime, change: datetime
) -> None:
    assert resolve(local(text), zone) == Resolved(shifted, "missing", (change,))


@pytest.mark.parametrize(
    ("text", "hours", "zone", "then"),
    [
        ("2026-03-29T01:30", 2, BERLIN, "2026-03-29T04:30"),
        ("2026-10-25T01:30", 2, BERLIN, "2026-10-25T02:30"),
        ("2026-03-08T01:00", 1, NEW_YORK, "2026-03-08T03:00"),
        ("2026-10-31T22:00", 5, NEW_YORK, "2026-11-01T02:00"),
        ("2026-11-20T10:00", 2, BERLIN, "2026-11-20T12:00"),
    ],
)
def test_real_time_passes_across_a_change_of_the_clock(
    text: str, hours: int, zone: str, then: str
) -> None:
    assert later(local(text), timedelta(hours=hours), zone) == local(then)


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../etc/passwd", "", "Europe"])
def test_an_unknown_zone_is_named(zone: str) -> None:
    with pytest.raises(ValueError, match="is not known; write an IANA name"):
        resolve(local("2026-11-20T10:00"), zone)


@given(
    st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2060, 1, 1)),  # noqa: DTZ001
    st.sampled_from([BERLIN, NEW_YORK, "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Casablanca"]),
)
def test_an_instant_shows_the_local_time_that_it_was_made_of(at: datetime, zone: str) -> None:
    resolved = resolve(at, zone)
    if resolved.kind == "missing":
        assert local_of(resolved.utc, zone) != at
        assert resolved.others[0] <= resolved.utc
    else:
        assert {local_of(one, zone) for one in (resolved.utc, *resolved.others)} == {at}
