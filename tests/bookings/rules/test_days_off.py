"""Public holidays are those of a region, under one English name wherever the program runs."""

from datetime import date

import pytest

from parley.bookings.rules.days_off import is_region, public_holiday


@pytest.mark.parametrize(
    ("region", "day", "name"),
    [
        ("DE-BE", "2026-12-25", "Christmas Day"),
        ("DE-BE", "2026-03-08", "Women's Day"),
        ("DE-BY", "2026-03-08", ""),
        ("DE-BY", "2026-01-06", "Epiphany"),
        ("de-by", "2026-01-06", "Epiphany"),
        ("DE", "2026-10-03", "German Unity Day"),
        ("US-NY", "2026-11-26", "Thanksgiving Day"),
        ("IN-MH", "2026-05-01", "Buddha Purnima; Maharashtra Day"),
        ("DE-BE", "2026-11-24", ""),
        ("", "2026-12-25", ""),
        # A part that does not differ, or that nobody knows, has its country's; no country, none.
        ("FR-75", "2026-07-14", "National Day"),
        ("XX-YY", "2026-12-25", ""),
    ],
)
def test_a_holiday_is_its_regions(region: str, day: str, name: str) -> None:
    assert public_holiday(region, date.fromisoformat(day)) == name


@pytest.mark.parametrize(
    ("region", "known"),
    [("DE-BE", True), ("de-be", True), ("DE", True), ("DE-XX", False), ("XX", False), ("", False)],
)
def test_a_region_that_nobody_knows_is_told(region: str, known: bool) -> None:
    assert is_region(region) is known
