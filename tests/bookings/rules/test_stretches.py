"""Stretches of time behave as sets of minutes, and days are as long as the clock makes them."""

from datetime import UTC, date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.bookings.rules.salon import BERLIN

from parley.bookings.rules.spans import Span
from parley.bookings.rules.stretches import (
    Stretch,
    common,
    holding,
    instant,
    local_minute,
    merged,
    minute_from,
    minute_of,
    span_of,
    stretch_of,
    without,
)

pairs = st.tuples(st.integers(0, 40), st.integers(0, 40))
many = st.lists(pairs, max_size=6)


def minutes(stretches: tuple[Stretch, ...] | list[Stretch]) -> set[int]:
    return {minute for start, end in stretches for minute in range(start, end)}


@given(many)
def test_merging_keeps_every_minute_and_leaves_gaps_between(some: list[Stretch]) -> None:
    whole = merged(some)
    assert minutes(whole) == minutes(some)
    assert all(first[1] < second[0] for first, second in pairwise(whole))


@given(many, many)
def test_what_is_common_and_what_is_left_are_those_of_sets(
    some: list[Stretch], others: list[Stretch]
) -> None:
    first, second = merged(some), merged(others)
    assert minutes(common(first, second)) == minutes(first) & minutes(second)
    assert minutes(without(first, second)) == minutes(first) - minutes(second)


@given(many, pairs)
def test_a_stretch_holds_what_lies_in_it_whole(some: list[Stretch], wanted: Stretch) -> None:
    start, end = min(wanted), max(wanted) + 1
    whole = merged(some)
    found = holding(whole, start, end)
    assert (found is not None) == (minutes([(start, end)]) <= minutes(whole))
    assert found is None or found in whole


def test_instants_count_to_the_minute_and_spans_to_all_they_touch() -> None:
    begin = datetime(2026, 11, 24, 9, 0, 30, tzinfo=UTC)
    minute = datetime(2026, 11, 24, 9, tzinfo=UTC)
    assert instant(minute_of(begin)) == minute
    assert minute_from(begin) == minute_of(begin) + 1
    assert minute_from(minute) == minute_of(minute)
    touched = span_of(stretch_of(Span(begin, datetime(2026, 11, 24, 9, 59, 1, tzinfo=UTC))))
    assert touched == Span(minute, datetime(2026, 11, 24, 10, tzinfo=UTC))


@pytest.mark.parametrize(
    ("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-10-24", 24)]
)
def test_a_day_has_as_many_hours_as_the_clock_shows(day: str, hours: int) -> None:
    on = date.fromisoformat(day)
    assert local_minute(on, 24 * 60, BERLIN) - local_minute(on, 0, BERLIN) == hours * 60


@pytest.mark.parametrize(
    ("day", "minute", "utc"),
    [
        ("2026-11-24", 540, "2026-11-24T08:00"),
        ("2026-11-24", 1500, "2026-11-25T00:00"),
        # Left out: the instant of the change.
        ("2026-03-29", 150, "2026-03-29T01:00"),
        ("2026-03-28", 1440 + 150, "2026-03-29T01:00"),
        ("2026-03-29", 180, "2026-03-29T01:00"),
        # Shown twice: the first.
        ("2026-10-25", 150, "2026-10-25T00:30"),
    ],
)
def test_a_local_minute_is_an_instant_across_changes_of_the_clock(
    day: str, minute: int, utc: str
) -> None:
    found = instant(local_minute(date.fromisoformat(day), minute, BERLIN))
    assert found == datetime.fromisoformat(utc).replace(tzinfo=UTC)


@given(st.dates(date(2020, 1, 1), date(2035, 12, 30)), st.integers(0, 1439))
def test_the_quick_way_to_an_instant_is_the_slow_one(day: date, minute: int) -> None:
    local = instant(local_minute(day, minute, "America/New_York"))
    shown = local.astimezone(ZoneInfo("America/New_York"))
    if (shown.hour * 60 + shown.minute) != minute:
        # Only the hour that is left out in spring is shown otherwise.
        assert 120 <= minute < 180 and shown.month == 3
    assert shown.date() == day


def test_an_unknown_zone_is_named() -> None:
    with pytest.raises(ValueError, match="Mars/Base"):
        local_minute(date(2026, 1, 1), 0, "Mars/Base")
