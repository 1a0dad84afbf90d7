from datetime import time

import pytest
from tests.conversation.hearing.times.saying import FRIDAY, at, said

from parley.conversation.hearing import understand
from parley.conversation.hearing.moment import Hours

WEEKDAYS = (((time(9), time(18)),),) * 5
OFFICE = Hours((*WEEKDAYS, (), ()))
LATE = Hours((((time(6), time(0)),),) * 7)
BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"


@pytest.mark.parametrize(
    ("text", "hours", "expected"),
    [
        ("at 3", None, "time 03:00 ? 15:00"),
        ("at 3", OFFICE, "time 15:00 ? 03:00"),
        ("at 10", OFFICE, "time 10:00 ? 22:00"),
        ("at 6", OFFICE, "time 18:00 ? 06:00"),
        ("at 7", LATE, "time 07:00 ? 19:00"),
        ("monday at half past four", OFFICE, "datetime 2026-11-23T16:30 ? 2026-11-23T04:30"),
        ("sunday at 3", OFFICE, "datetime 2026-11-22T15:00 ? 2026-11-22T03:00"),
        ("between two and four", OFFICE, "time_range 14:00/16:00 ? 02:00/04:00"),
        ("3 am", OFFICE, "time 03:00"),
    ],
)
def test_the_reading_nearest_to_the_opening_hours_comes_first_and_stays_marked(
    text: str, hours: Hours | None, expected: str
) -> None:
    assert said(text, at(hours=hours)) == [expected]


def test_a_mere_weekday_is_today_while_the_business_is_still_open() -> None:
    assert said("friday", at(hours=OFFICE)) == ["date 2026-11-20 ? 2026-11-27"]
    evening = at(FRIDAY.replace("10:00", "18:00"), hours=OFFICE)
    assert said("friday", evening) == ["date 2026-11-27 ? 2026-11-20"]


def test_next_friday_early_in_the_week_names_both_fridays() -> None:
    tuesday = at("2026-11-17T10:00")
    assert said("next friday", tuesday) == ["date 2026-11-27 ? 2026-11-20"]
    assert said("this friday", tuesday) == ["date 2026-11-20"]


def test_the_end_of_a_month_is_kept_when_months_are_counted() -> None:
    assert said("in a month", at("2027-01-31T10:00")) == ["date 2027-02-28"]
    assert said("in three months", at("2027-11-30T10:00")) == ["date 2028-02-29"]


def test_the_leap_day_of_a_year_is_counted_from() -> None:
    assert said("in a year", at("2028-02-29T10:00")) == ["date 2029-02-28"]
    assert said("tomorrow", at("2028-02-28T10:00")) == ["date 2028-02-29"]


def test_a_time_that_the_clock_leaves_out_is_in_doubt_with_the_one_that_it_shows() -> None:
    eve = "2026-03-28T22:00"
    assert said("tomorrow at 2:30 am", at(eve, BERLIN)) == [
        "datetime 2026-03-29T02:30 ? 2026-03-29T03:30"
    ]
    assert said("tomorrow at 2:30 am", at(eve)) == ["datetime 2026-03-29T02:30"]


def test_a_time_that_the_clock_shows_twice_is_in_doubt() -> None:
    eve = "2026-10-24T22:00"
    assert said("tomorrow at 2:30 am", at(eve, BERLIN)) == ["datetime 2026-10-25T02:30 ?"]
    assert said("tomorrow at 3:30 am", at(eve, BERLIN)) == ["datetime 2026-10-25T03:30"]


@pytest.mark.parametrize(
    ("text", "zone", "local", "expected"),
    [
        ("in one hour", BERLIN, "2026-03-29T01:30", "datetime 2026-03-29T03:30"),
        ("in 24 hours", BERLIN, "2026-03-28T12:00", "datetime 2026-03-29T13:00"),
        ("in one day", BERLIN, "2026-03-28T12:00", "date 2026-03-29"),
        ("in two hours", NEW_YORK, "2026-11-01T00:30", "datetime 2026-11-01T01:30"),
        ("two hours ago", BERLIN, "2026-03-29T04:00", "datetime 2026-03-29T01:00"),
        ("in two hours", "", "2026-03-29T01:30", "datetime 2026-03-29T03:30"),
    ],
)  # fmt: skip
def test_hours_from_now_are_real_time_and_days_are_days(
    text: str, zone: str, local: str, expected: str
) -> None:
    assert said(text, at(local, zone)) == [expected]


def test_a_whole_value_stands_before_its_parts_each_at_its_own_words() -> None:
    text = "can I come tomorrow at half past nine am"
    found = understand(text, moment=at()).values
    assert [(value.kind, text[value.start : value.end], value.part) for value in found] == [
        ("datetime", "tomorrow at half past nine am", False),
        ("date", "tomorrow", True),
        ("time", "half past nine am", True),
    ]


def test_the_ends_of_a_range_are_values_at_their_own_words() -> None:
    text = "between December 5th and the 8th of January"
    found = understand(text, moment=at()).values
    assert [(value.kind, value.value, text[value.start : value.end]) for value in found] == [
        ("date_range", "2026-12-05/2027-01-08", text),
        ("date", "2026-12-05", "December 5th"),
        ("date", "2027-01-08", "8th of January"),
    ]


def test_a_time_is_heard_with_the_part_of_the_day_that_tells_which_it_is() -> None:
    text = "at eight in the evening"
    (value,) = understand(text, moment=at()).values
    assert text[value.start : value.end] == "eight in the evening"


def test_no_date_is_heard_where_nobody_says_when_it_is() -> None:
    assert [value.kind for value in understand("tomorrow at nine am").values] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ninety minutes", "duration PT1H30M"),
        ("two and a half hours", "duration PT2H30M"),
        ("three quarters of an hour", "duration PT45M"),
        ("a year and two months", "duration P1Y2M"),
        ("a fortnight", "duration P2W"),
        ("ten business days", "duration P10D"),
    ],
)
def test_lengths_of_time_are_heard(text: str, expected: str) -> None:
    assert said(text) == [expected]
