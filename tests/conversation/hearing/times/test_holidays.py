from datetime import date

import pytest

from parley.conversation.hearing.tables import TABLES
from parley.conversation.hearing.times.holidays import LUNAR_LAST, easter, holiday, nth_weekday


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25), (1818, 3, 22)],
)
def test_easter_is_where_the_almanacs_have_it(year: int, month: int, day: int) -> None:
    assert easter(year) == date(year, month, day)


@pytest.mark.parametrize(
    ("rule", "year", "expected"),
    [
        ("12-25", 2026, "2026-12-25"),
        ("easter", 2026, "2026-04-05"),
        ("easter+1", 2026, "2026-04-06"),
        ("easter-2", 2026, "2026-04-03"),
        ("nth 11 3 4", 2026, "2026-11-26"),
        ("nth 9 0 1", 2027, "2027-09-06"),
        ("before 6-1 0", 2027, "2027-05-31"),
        ("before 5-25 0", 2026, "2026-05-18"),
        ("advent 1", 2026, "2026-11-29"),
        ("advent 4", 2026, "2026-12-20"),
        ("advent 4", 2028, "2028-12-24"),
        ("lunar Diwali (estimated)", 2026, "2026-11-08"),
    ],
)
def test_a_holiday_is_found_by_its_rule(rule: str, year: int, expected: str) -> None:
    assert str(holiday(rule, year)) == expected


def test_a_lunar_holiday_of_a_year_that_nobody_knows_is_none() -> None:
    assert holiday("lunar Diwali (estimated)", LUNAR_LAST + 1) is None
    assert holiday("lunar No Such Day", 2026) is None


def test_a_month_without_a_fifth_friday_has_none() -> None:
    assert nth_weekday(2026, 11, 4, 5) is None
    assert nth_weekday(2026, 10, 4, 5) == date(2026, 10, 30)
    assert nth_weekday(2026, 12, 4, -1) == date(2026, 12, 25)


def test_a_rule_that_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="full"):
        holiday("full moon", 2026)


@pytest.mark.parametrize("code", sorted(TABLES))
def test_every_holiday_of_every_table_has_a_date(code: str) -> None:
    rules = [
        label.removeprefix("holiday ")
        for label in TABLES[code].times.terms
        if label.startswith("holiday ")
    ]
    assert [rule for rule in rules if holiday(rule, 2027) is None] == []
