from datetime import date

import pytest

from parley.conversation.hearing.times.canonical import (
    clocks_text,
    instant,
    iso_duration,
    range_on,
    window_text,
)
from parley.conversation.hearing.times.forms import Clock, Clocks, Duration

FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("by", "text"),
    [
        (Duration(minutes=90), "PT1H30M"),
        (Duration(minutes=45), "PT45M"),
        (Duration(days=3), "P3D"),
        (Duration(days=14), "P2W"),
        (Duration(months=14), "P1Y2M"),
        (Duration(days=2, minutes=180), "P2DT3H"),
        (Duration(business=5), "P5D"),
        (Duration(minutes=26 * 60), "PT26H"),
    ],
)
def test_lengths_of_time_are_written_as_iso_8601_has_them(by: Duration, text: str) -> None:
    assert iso_duration(by) == text


def test_a_range_that_goes_past_midnight_ends_on_the_next_day() -> None:
    assert range_on(FRIDAY, "22:00/02:00") == "2026-11-20T22:00/2026-11-21T02:00"
    assert range_on(FRIDAY, "20:00/00:00") == "2026-11-20T20:00/2026-11-21T00:00"
    assert range_on(FRIDAY, "09:00/..") == "2026-11-20T09:00/.."
    assert range_on(FRIDAY, "../17:00") == "../2026-11-20T17:00"


def test_twenty_four_hours_are_the_midnight_behind_the_day() -> None:
    assert instant(FRIDAY, Clock(24)).isoformat() == "2026-11-21T00:00:00"
    assert clocks_text(Clocks(begin=Clock(20), end=Clock(24))) == "20:00/00:00"
    assert window_text("20:00-24:00") == "20:00/00:00"
