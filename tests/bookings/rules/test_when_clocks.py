"""Times of the day: the half that is meant, and windows."""

from datetime import date, datetime, time

from tests.bookings.rules.when_told import HOURS, at

from parley.bookings.rules.when_clocks import (
    Window,
    around,
    clock_change,
    hull,
    likely,
    starts,
    window,
)
from parley.conversation.hearing.times.forms import Clock, Clocks
from parley.conversation.hearing.times.table import Part

FOUR = Clock(4, open=True)
SATURDAY = date(2025, 11, 22)


def test_the_half_of_the_day_is_the_one_in_which_the_business_is_open() -> None:
    assert [one.hour for one in likely(FOUR, HOURS, 2)] == [16]
    assert [one.hour for one in likely(Clock(9, open=True), HOURS, 2)] == [9]


def test_where_that_weekday_closes_early_other_days_tell_the_half() -> None:
    assert [one.hour for one in likely(FOUR, HOURS, SATURDAY.weekday())] == [16]


def test_both_halves_are_told_where_hours_do_not_help() -> None:
    assert [one.hour for one in likely(FOUR, None, 2)] == [4, 16]
    assert [one.hour for one in likely(Clock(7, open=True), HOURS, 2)] == [19, 7]


def test_24_o_clock_is_the_midnight_that_ends_the_day() -> None:
    found = starts(SATURDAY, (Clock(24),), HOURS)
    assert [one.isoformat() for one in found] == ["2025-11-23T00:00:00"]


def test_both_ends_of_a_range_go_into_the_same_half() -> None:
    span = Clocks(begin=Clock(2, open=True), end=Clock(4, open=True))
    assert window(span, HOURS, 2) == (Window(time(14), time(16)), False)
    assert window(span, None, 2) == (Window(time(2), time(4)), True)


def test_a_part_of_the_day_is_the_window_of_its_table() -> None:
    part = Part(window="20:00-24:00", hours="17-5")
    assert window(part, HOURS, 2) == (Window(time(20), time(0)), False)


def test_about_is_half_an_hour_to_either_side() -> None:
    assert around(Clock(14)) == Window(time(13, 30), time(14, 30))


def test_a_window_holds_its_ends_and_midnight_is_the_end_of_the_day() -> None:
    assert Window(time(9), time(12)).holds(time(12))
    assert not Window(time(9), time(12)).holds(time(12, 1))
    assert Window(time(20), time(0)).holds(time(23, 59))
    assert not Window(time(20), None).holds(time(19, 59))


def test_one_window_for_several_holds_them_all() -> None:
    morning, afternoon = Window(time(9), time(12)), Window(time(13), time(17))
    assert hull([morning, afternoon]) == Window(time(9), time(17))
    assert hull([morning, Window(time(16), None)]) == Window(time(9), None)
    assert hull([morning, Window(time(20), time(0))]) == Window(time(9), None)


def test_changes_of_the_clock_are_told() -> None:
    def change(local: str) -> tuple[str, str]:
        kind, instead = clock_change(datetime.fromisoformat(local), at("2025-11-19T14:10"))
        return kind, instead.isoformat() if instead else ""

    assert change("2026-03-29T02:30") == ("gap", "2026-03-29T03:30:00")
    assert change("2026-10-25T02:30") == ("overlap", "")
    assert change("2026-10-25T04:30") == ("", "")
