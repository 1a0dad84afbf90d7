import itertools
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.bookings.rules.recurring import VISITS_MAX, Recurrence, starts

BERLIN = "Europe/Berlin"
TUESDAY = datetime(2026, 10, 20, 9, 30)  # noqa: DTZ001 - wall clock

recurrences = st.builds(
    Recurrence,
    unit=st.sampled_from(["day", "week", "month"]),
    every=st.integers(1, 366),
    monthly=st.sampled_from(["day", "weekday"]),
    count=st.none() | st.integers(1, VISITS_MAX),
    until=st.none() | st.dates(date(2020, 1, 1), date(2400, 1, 1)),
)
firsts = st.datetimes(datetime(2020, 1, 1), datetime(2200, 1, 1))  # noqa: DTZ001 - wall clock


def days(first: datetime, recurrence: Recurrence) -> list[str]:
    return [start.strftime("%m-%d") for start in starts(first, recurrence, BERLIN)]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_every_two_weeks_keeps_weekday_and_wall_clock_over_the_change_of_the_clock() -> None:
    found = starts(TUESDAY, Recurrence("week", every=2, count=3), BERLIN)

    assert found == [at("2026-10-20T09:30"), at("2026-11-03T09:30"), at("2026-11-17T09:30")]


def test_every_ten_days() -> None:
    assert days(TUESDAY, Recurrence("day", every=10, count=3)) == ["10-20", "10-30", "11-09"]


def test_the_thirty_first_becomes_the_last_of_shorter_months_and_comes_back() -> None:
    first = at("2027-01-31T10:00")

    assert days(first, Recurrence("month", count=5)) == [
        "01-31",
        "02-28",
        "03-31",
        "04-30",
        "05-31",
    ]


def test_a_leap_day_is_kept_every_fourth_year() -> None:
    first = at("2028-02-29T10:00")

    assert days(first, Recurrence("month", every=12, count=5)) == [
        "02-29",
        "02-28",
        "02-28",
        "02-28",
        "02-29",
    ]


def test_the_third_tuesday_of_each_month() -> None:
    recurrence = Recurrence("month", monthly="weekday", count=4)

    assert days(TUESDAY, recurrence) == ["10-20", "11-17", "12-15", "01-19"]


def test_a_fifth_weekday_becomes_the_last_where_there_are_four() -> None:
    first = at("2026-10-30T10:00")

    assert days(first, Recurrence("month", monthly="weekday", count=4)) == [
        "10-30",
        "11-27",
        "12-25",
        "01-29",
    ]


def test_every_third_month_over_the_turn_of_the_year() -> None:
    assert days(TUESDAY, Recurrence("month", every=3, count=3)) == ["10-20", "01-20", "04-20"]


def test_the_day_of_until_still_counts() -> None:
    recurrence = Recurrence("week", until=date(2026, 11, 3))

    assert days(TUESDAY, recurrence) == ["10-20", "10-27", "11-03"]


def test_of_count_and_until_the_nearer_one_ends_it() -> None:
    until = date(2026, 11, 3)

    assert len(starts(TUESDAY, Recurrence("week", count=2, until=until), BERLIN)) == 2
    assert len(starts(TUESDAY, Recurrence("week", count=9, until=until), BERLIN)) == 3


def test_a_series_that_ended_before_its_first_visit_has_none() -> None:
    assert starts(TUESDAY, Recurrence("week", until=date(2026, 10, 19)), BERLIN) == []


def test_without_an_end_there_are_fifty_two() -> None:
    assert len(starts(TUESDAY, Recurrence("week"), BERLIN)) == 52


def test_a_time_that_the_clock_leaves_out_is_the_one_it_shows_instead_on_that_day_only() -> None:
    found = starts(at("2026-03-27T02:30"), Recurrence("day", count=4), BERLIN)

    assert [start.strftime("%d %H:%M") for start in found] == [
        "27 02:30",
        "28 02:30",
        "29 03:30",
        "30 02:30",
    ]


def test_a_series_ends_with_the_calendar() -> None:
    for unit in ("day", "week", "month"):
        found = starts(at("9998-11-20T10:00"), Recurrence(unit, every=60), BERLIN)
        assert 0 < len(found) < VISITS_MAX


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="IANA"):
        starts(TUESDAY, Recurrence("week"), "Mars/Base")


@given(firsts, recurrences)
def test_every_series_is_bounded_ordered_and_begins_with_its_first(
    first: datetime, recurrence: Recurrence
) -> None:
    found = starts(first, recurrence, "UTC")

    assert found[:1] in ([], [first])
    assert all(one < two for one, two in itertools.pairwise(found))
    assert len(found) <= (recurrence.count or VISITS_MAX)
    assert all(start.time() == first.time() for start in found)
    assert recurrence.until is None or all(start.date() <= recurrence.until for start in found)


@given(firsts, st.integers(1, 60))
def test_visits_by_weekday_keep_it_and_lie_a_month_apart(first: datetime, every: int) -> None:
    found = starts(first, Recurrence("month", every=every, monthly="weekday", count=5), "UTC")

    assert {start.weekday() for start in found} == {first.weekday()}
    assert all(
        two - one >= timedelta(days=28 * every - 7) for one, two in itertools.pairwise(found)
    )
