from datetime import date

import pytest

from parley.conversation.hearing.times.calendar import Today, dates, full_year, stretches
from parley.conversation.hearing.times.forms import Day, Duration, Stretch

FRIDAY = Today(date(2026, 11, 20))


def iso(*found: date | None) -> list[str]:
    return [one.isoformat() if one else ".." for one in found]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (Day(shift=-2), ["2026-11-18"]),
        (Day(weekday=4), ["2026-11-27", "2026-11-20"]),
        (Day(weekday=4, which="coming"), ["2026-11-27"]),
        (Day(weekday=4, which="last"), ["2026-11-13"]),
        (Day(weekday=0, week=0), ["2026-11-16", "2026-11-23"]),
        (Day(weekday=6, week=0), ["2026-11-22"]),
        (Day(weekday=1, week=2), ["2026-12-01"]),
        (Day(day=20), ["2026-11-20"]),
        (Day(day=19), ["2026-12-19"]),
        (Day(day=31), ["2026-12-31"]),
        (Day(day=5, month_on=1), ["2026-12-05"]),
        (Day(day=31, month_on=0), []),
        (Day(day=29, month=2), ["2028-02-29"]),
        (Day(day=29, month=2, year=2027), []),
        (Day(day=29, month=2, year=28), ["2028-02-29"]),
        (Day(day=30, month=2), []),
        (Day(day=1, month=3), ["2027-03-01"]),
        (Day(day=10, month=11), ["2027-11-10", "2026-11-10"]),
        (Day(day=1, month=11), ["2027-11-01"]),
        (Day(day=24, weekday=1), ["2026-11-24"]),
        (Day(day=4, weekday=4), ["2026-12-04"]),
        (Day(day=25, weekday=1), ["2026-11-25", "2026-11-24", "2027-05-25"]),
        (Day(day=2, month=12, weekday=3), ["2026-12-02", "2026-12-03"]),
        (Day(day=13, month=5, weekday=4), ["2033-05-13", "2027-05-13"]),
        (Day(nth=2, weekday=4, month_on=0), ["2026-11-13"]),
        (Day(nth=-1, weekday=4, month=12), ["2026-12-25"]),
        (Day(nth=5, weekday=4, month_on=1), []),
        (Day(day=3, month=4, swapped=True), ["2027-04-03", "2027-03-04"]),
        (Day(base=Day(weekday=0), plus=Duration(days=7)), ["2026-11-30"]),
        (Day(shift=0, plus=Duration(business=2), back=True), ["2026-11-18"]),
        (Day(day=24, month=12, year_on=1), ["2027-12-24"]),
        (Day(shift=0, plus=Duration(months=12_000_000)), []),
        (Day(), []),
    ],
)
def test_named_days_are_dates_the_likeliest_first(day: Day, expected: list[str]) -> None:
    assert iso(*dates(day, FRIDAY)) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (Day(day=5, month=12), ["2025-12-05"]),
        (Day(day=29, month=2), ["2024-02-29"]),
        (Day(weekday=4), ["2026-11-13"]),
        (Day(day=25), ["2026-10-25"]),
        (Day(day=1, month=5, year=27), ["1927-05-01"]),
    ],
)
def test_days_that_lie_behind_are_the_last_ones(day: Day, expected: list[str]) -> None:
    assert iso(*dates(day, Today(FRIDAY.date, past=True))) == expected


def test_next_friday_is_of_the_following_week_or_the_coming_one_by_the_language() -> None:
    day, tuesday = Day(weekday=4, which="next"), date(2026, 11, 17)
    assert iso(*dates(day, Today(tuesday))) == ["2026-11-27", "2026-11-20"]
    assert iso(*dates(day, Today(tuesday, next_week=False))) == ["2026-11-20", "2026-11-27"]
    assert iso(*dates(day, FRIDAY)) == ["2026-11-27"]


@pytest.mark.parametrize(
    ("year", "full"), [(5, 2005), (46, 2046), (47, 1947), (99, 1999), (1984, 1984), (0, 2000)]
)
def test_a_year_of_two_digits_is_at_most_twenty_years_ahead(year: int, full: int) -> None:
    assert full_year(year, FRIDAY) == full


def test_a_year_of_two_digits_that_lies_behind_is_of_the_last_hundred_years() -> None:
    assert full_year(27, Today(FRIDAY.date, past=True)) == 1927


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        (Stretch(kind="week"), ["2026-11-16", "2026-11-22"]),
        (Stretch(kind="week", on=1, third=2), ["2026-11-24", "2026-11-26"]),
        (Stretch(kind="workweek", on=1), ["2026-11-23", "2026-11-27"]),
        (Stretch(kind="weekend"), ["2026-11-21", "2026-11-22"]),
        (Stretch(kind="month"), ["2026-11-01", "2026-11-30"]),
        (Stretch(kind="month", month=2), ["2027-02-01", "2027-02-28"]),
        (Stretch(kind="month", month=2, year=28, third=3), ["2028-02-21", "2028-02-29"]),
        (Stretch(kind="year", on=1), ["2027-01-01", "2027-12-31"]),
        (Stretch(kind="span", end=Day(weekday=2)), ["..", "2026-11-25"]),
        (Stretch(kind="span", begin=Stretch(kind="week", on=1)), ["2026-11-23", ".."]),
        (
            Stretch(kind="span", begin=Day(day=3), end=Day(day=6, month=1)),
            ["2027-01-03", "2027-01-06"],
        ),
        (
            Stretch(kind="span", begin=Day(day=30, month=12), end=Day(day=2, month=1)),
            ["2026-12-30", "2027-01-02"],
        ),
        (
            Stretch(kind="span", begin=Day(weekday=0), end=Day(weekday=0)),
            ["2026-11-23", "2026-11-30"],
        ),
    ],
)
def test_days_in_a_row_begin_and_end(named: Stretch, expected: list[str]) -> None:
    assert iso(*stretches(named, FRIDAY)[0]) == expected


def test_a_stretch_with_an_end_that_cannot_be_is_none() -> None:
    assert stretches(Stretch(kind="span", end=Day(day=30, month=2)), FRIDAY) == ()
    assert stretches(Stretch(kind="month", month=1, year=12_345), FRIDAY) == ()
