from datetime import date

import pytest

from parley.conversation.hearing.times.date_steps import moved, on_weekday, weekday_from
from parley.conversation.hearing.times.forms import Duration


@pytest.mark.parametrize(
    ("day", "by", "back", "expected"),
    [
        (date(2027, 1, 31), Duration(months=1), False, "2027-02-28"),
        (date(2028, 1, 31), Duration(months=1), False, "2028-02-29"),
        (date(2028, 2, 29), Duration(months=12), False, "2029-02-28"),
        (date(2026, 3, 31), Duration(months=1), True, "2026-02-28"),
        (date(2026, 11, 20), Duration(business=1), False, "2026-11-23"),
        (date(2026, 11, 23), Duration(business=1), True, "2026-11-20"),
        (date(2026, 12, 31), Duration(days=1), False, "2027-01-01"),
    ],
)
def test_months_keep_to_their_ends_and_business_days_leave_weekends_out(
    day: date, by: Duration, back: bool, expected: str
) -> None:
    assert moved(day, by, back=back).isoformat() == expected


def test_a_weekday_from_a_date_is_never_that_date_itself() -> None:
    friday = date(2026, 11, 20)
    assert weekday_from(friday, 4, back=False) == date(2026, 11, 27)
    assert weekday_from(friday, 4, back=True) == date(2026, 11, 13)
    assert weekday_from(friday, 0, back=False) == date(2026, 11, 23)


def test_the_closest_weekday_to_a_date_is_at_most_three_days_away() -> None:
    assert on_weekday(date(2026, 11, 25), 1) == date(2026, 11, 24)
    assert on_weekday(date(2026, 11, 25), 5) == date(2026, 11, 28)
    assert on_weekday(date(2026, 11, 25), 2) == date(2026, 11, 25)
