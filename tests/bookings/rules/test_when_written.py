"""What machines write: instants in all their dress, and what only looks like a time."""

import pytest

from parley.bookings.rules.when_written import (
    Impossible,
    Written,
    is_impossible,
    plain,
    plain_time,
    together,
    written,
    written_time,
)

BERLIN = "Europe/Berlin"


def told(text: str, zone: str = BERLIN) -> str:
    """What is written there: its wall clock, "impossible", or nothing."""
    match written(text, zone):
        case Written(at, timed):
            return f"{at:%Y-%m-%dT%H:%M}" if timed else f"{at:%Y-%m-%d}"
        case Impossible():
            return "impossible"
        case None:
            return ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-11-25", "2025-11-25"),
        ("20251125", "2025-11-25"),
        ("2025-11-25T15:30", "2025-11-25T15:30"),
        ("2025-11-25 15:30:59", "2025-11-25T15:30"),
        ("2025-11-25T14:30:00Z", "2025-11-25T15:30"),
        ("2025-07-25T14:30:00z", "2025-07-25T16:30"),
        ("2025-11-25T15:30:00.123+01:00", "2025-11-25T15:30"),
        ("2025-11-25T15:30:00 +0100", "2025-11-25T15:30"),
        ("2025-11-25T23:30:00-02:00", "2025-11-26T02:30"),
        ("2025-11-25T15:30:00+01:00[Europe/Berlin]", "2025-11-25T15:30"),
        ("2025-02-29", "impossible"),
        ("2025-13-01", "impossible"),
        ("2025-11-25T25:00", "impossible"),
        ("0001-01-01T00:00:00+14:00", "impossible"),
        ("25.11.2025", ""),
        ("am 2025-11-25", ""),
        ("", ""),
    ],
)
def test_instants_become_the_wall_clock_of_the_business(text: str, expected: str) -> None:
    assert told(text) == expected


def test_an_offset_is_dropped_where_the_zone_of_the_business_is_unknown() -> None:
    assert told("2025-11-25T14:30:00Z", zone="") == "2025-11-25T14:30"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("15:30", (15, 30)),
        ("T15:30:00Z", (15, 30)),
        ("09:05:00.000", (9, 5)),
        ("24:00", Impossible()),
        ("15:60", Impossible()),
        ("9:05", None),
        ("15.30", None),
    ],
)
def test_times_of_two_digits_each_are_meant_literally(text: str, expected: object) -> None:
    assert written_time(text) == expected


def test_a_time_with_an_offset_needs_its_date_to_be_an_instant() -> None:
    assert together("2025-11-25", "T14:30:00Z") == "2025-11-25T14:30:00Z"
    assert not together("2025-11-25", "14:30")
    assert not together("morgen", "14:30Z")


def test_what_hearing_does_not_know_is_written_as_it_does() -> None:
    assert plain("am 2025-11-25T15:30:00Z bitte") == "am 2025-11-25 15:30 bitte"
    assert plain("15h") == "15:00"
    assert plain("First thing in the morning on Friday") == "in the morning on Friday"
    assert plain_time("9.10") == "9:10"
    assert plain_time("25.11") == "25.11"


@pytest.mark.parametrize(
    ("text", "month_first", "expected"),
    [
        ("25:00", False, True),
        ("15:75", False, True),
        ("25 Uhr", False, True),
        ("24 Uhr", False, False),
        ("11/25", False, True),
        ("11/25", True, False),
        ("25/11", False, False),
        ("11/25/2025", False, False),
        ("15:30:75", False, False),
        ("morgen um 9", False, False),
    ],
)
def test_forms_of_times_that_do_not_exist_are_told_apart(
    text: str, *, month_first: bool, expected: bool
) -> None:
    assert is_impossible(text, month_first=month_first) is expected
