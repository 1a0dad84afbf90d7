from datetime import datetime

import pytest

from parley.conversation.hearing.times.forms import Duration, Hop
from parley.conversation.hearing.times.wall import hopped, told

BERLIN = "Europe/Berlin"
SPRING, AUTUMN, WINTER = "2026-03-29T02:30", "2026-10-25T02:30", "2026-12-01T02:30"


def read(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("options", "zone", "texts", "doubtful"),
    [
        ([WINTER], BERLIN, [WINTER], False),
        ([SPRING], BERLIN, [SPRING, "2026-03-29T03:30"], True),
        ([AUTUMN], BERLIN, [AUTUMN], True),
        ([WINTER, AUTUMN], BERLIN, [WINTER, AUTUMN], False),
        ([SPRING], "", [SPRING], False),
        ([SPRING], "Asia/Kolkata", [SPRING], False),
        ([], BERLIN, [], False),
    ],
)
def test_a_change_of_the_clock_makes_the_best_reading_doubtful(
    options: list[str], zone: str, texts: list[str], *, doubtful: bool
) -> None:
    assert told(map(read, options), zone) == (texts, doubtful)


@pytest.mark.parametrize(
    ("now", "hop", "zone", "then"),
    [
        ("2026-03-29T01:30", Hop(Duration(minutes=60)), BERLIN, "2026-03-29T03:30"),
        ("2026-03-29T01:30", Hop(Duration(minutes=60)), "", "2026-03-29T02:30"),
        ("2026-10-25T01:30", Hop(Duration(minutes=180)), BERLIN, "2026-10-25T03:30"),
        ("2026-03-29T03:30", Hop(Duration(minutes=60), back=True), BERLIN, "2026-03-29T01:30"),
        ("2026-03-28T12:00", Hop(Duration(days=1, minutes=60)), BERLIN, "2026-03-29T13:00"),
        ("2026-03-28T12:00", Hop(Duration(days=1)), BERLIN, "2026-03-29T12:00"),
        ("2027-01-31T10:00", Hop(Duration(months=1)), BERLIN, "2027-02-28T10:00"),
    ],
)
def test_hours_are_real_time_and_days_are_of_the_calendar(
    now: str, hop: Hop, zone: str, then: str
) -> None:
    assert hopped(read(now), hop, zone) == read(then)


@pytest.mark.parametrize(
    "by", [Duration(months=10**9), Duration(minutes=1e12), Duration(days=10**6)]
)
def test_a_hop_beyond_all_years_leads_nowhere(by: Duration) -> None:
    assert hopped(read(WINTER), Hop(by), BERLIN) is None
