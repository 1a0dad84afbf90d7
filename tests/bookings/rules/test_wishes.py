"""How far a time lies from what was wished."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.bookings.rules.salon import BERLIN, at

from parley.bookings.rules.spans import Slot, Span
from parley.bookings.rules.wishes import Wish, days_off, is_out, is_same_clock, minutes_off

TEN = time(10)


def wish(**said: object) -> Wish:
    return Wish(BERLIN, **said)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wished", "clock", "minutes"),
    [
        (wish(), "03:00", 0),
        (wish(kind="exact", clock=TEN), "10:00", 0),
        (wish(kind="exact", clock=TEN), "10:15", 15),
        (wish(kind="exact", clock=TEN), "08:30", 90),
        (wish(kind="exact"), "08:30", 0),
        (wish(kind="around", clock=TEN), "09:30", 0),
        (wish(kind="around", clock=TEN), "10:31", 1),
        (wish(kind="window", begins=time(9), ends=time(12)), "09:00", 0),
        (wish(kind="window", begins=time(9), ends=time(12)), "11:59", 0),
        (wish(kind="window", begins=time(9), ends=time(12)), "12:00", 1),
        (wish(kind="window", begins=time(9), ends=time(12)), "08:00", 60),
        (wish(kind="range", begins=time(18), ends=time()), "23:45", 0),
        (wish(kind="range", begins=time(22), ends=time(2)), "01:00", 0),
        (wish(kind="range", begins=time(22), ends=time(2)), "03:00", 61),
        (wish(kind="range", begins=time(22), ends=time(2)), "21:30", 30),
        (wish(kind="from", begins=time(16)), "16:00", 0),
        (wish(kind="from", begins=time(16)), "23:59", 0),
        (wish(kind="from", begins=time(16)), "15:00", 60),
        (wish(kind="until", ends=time(16)), "15:59", 0),
        (wish(kind="until", ends=time(16)), "00:00", 0),
        (wish(kind="until", ends=time(16)), "17:00", 61),
    ],
)
def test_minutes_from_the_wished_times(wished: Wish, clock: str, minutes: int) -> None:
    assert minutes_off(wished, time.fromisoformat(clock)) == minutes


@pytest.mark.parametrize(
    ("first", "last", "weekdays", "day", "off"),
    [
        ("", "", "", 24, 0),
        (24, 24, "", 24, 0),
        (24, 24, "", 26, 2),
        (24, 24, "", 23, 1),
        (23, 29, "", 27, 0),
        (23, 29, "", 30, 1),
        (24, "", "", 30, 0),
        (24, "", "", 20, 4),
        ("", 24, "", 26, 2),
        # Wednesday or Thursday.
        ("", "", "23", 25, 0),
        ("", "", "23", 24, 1),
        ("", "", "23", 28, 2),
        ("", "", "23", 29, 3),
        (26, 30, "2", 25, 1),
        (20, 27, "2", 30, 5),
        (20, 27, "2", 18, 7),
    ],
)
def test_days_from_the_wished_ones(
    first: int | str, last: int | str, weekdays: str, day: int, off: int
) -> None:
    wished = wish(
        first=date(2026, 11, int(first)) if first else None,
        last=date(2026, 11, int(last)) if last else None,
        weekdays=frozenset(map(int, weekdays)),
    )
    assert days_off(wished, date(2026, 11, day)) == off


dates = st.dates(date(2026, 11, 1), date(2026, 12, 24))


@given(dates, st.integers(6, 40), st.sets(st.integers(0, 6)), dates)
def test_days_off_are_the_fewest_to_a_wished_day(
    first: date, length: int, weekdays: set[int], day: date
) -> None:
    last = date.fromordinal(first.toordinal() + length)
    wished = [
        one
        for one in range(first.toordinal(), last.toordinal() + 1)
        if not weekdays or date.fromordinal(one).weekday() in weekdays
    ]
    nearest = min(abs(one - day.toordinal()) for one in wished)
    assert days_off(wish(first=first, last=last, weekdays=frozenset(weekdays)), day) == nearest


@pytest.mark.parametrize(
    ("clock", "same"), [("09:45", True), ("10:15", True), ("10:16", False), ("22:00", False)]
)
def test_a_quarter_of_an_hour_is_about_the_same_time(clock: str, same: bool) -> None:
    assert is_same_clock(wish(kind="exact", clock=TEN), time.fromisoformat(clock)) is same
    assert not is_same_clock(wish(), time.fromisoformat(clock))


@pytest.mark.parametrize(
    ("wished", "start", "who", "out"),
    [
        (wish(), "10:00", "anna", False),
        (wish(asked=at("10:00")), "10:00", "anna", True),
        (wish(asked=at("10:00")), "10:15", "anna", False),
        (wish(asked=at("10:00")), "2026-11-25 10:00", "anna", False),
        # The same time with another person answers a wish for a person.
        (wish(asked=at("10:00"), staff_id="anna"), "10:00", "bea", False),
        (wish(asked=at("10:00"), staff_id="anna"), "10:00", "anna", True),
        (wish(asked=at("10:00"), direction="later", staff_id="anna"), "10:00", "bea", True),
        (wish(asked=at("10:00"), direction="later"), "09:45", "anna", True),
        (wish(asked=at("10:00"), direction="later"), "10:15", "anna", False),
        (wish(asked=at("10:00"), direction="earlier"), "10:15", "anna", True),
        (wish(asked=at("10:00"), direction="earlier"), "09:45", "anna", False),
    ],
)
def test_what_was_asked_and_what_lies_the_wrong_way_is_no_answer(
    wished: Wish, start: str, who: str, out: bool
) -> None:
    begin = at(start)
    slot = Slot(who, Span(begin, begin + timedelta(hours=1)), ())
    assert is_out(wished, slot) is out
