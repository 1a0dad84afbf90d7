import pytest

from parley.conversation.hearing.times import clocks
from parley.conversation.hearing.times.forms import Clock
from parley.conversation.hearing.times.table import Part

EVENING, NIGHT = Part("17:00-21:00", "13-24"), Part("20:00-24:00", "17-5")


def shown(*found: Clock | None) -> list[str]:
    return [f"{one.hour}:{one.minute:02}{'?' * one.open}" if one else "none" for one in found]


@pytest.mark.parametrize(
    ("clock", "by", "expected"),
    [
        (Clock(4, open=True), -25, "3:35?"),
        (Clock(1, open=True), -15, "0:45?"),
        (Clock(12, open=True), -15, "11:45?"),
        (Clock(12, open=True), 15, "12:15?"),
        (Clock(0), -10, "23:50"),
        (Clock(15), 30, "15:30"),
    ],
)
def test_minutes_before_and_after_an_hour(clock: Clock, by: int, expected: str) -> None:
    assert shown(clocks.moved(clock, by)) == [expected]


@pytest.mark.parametrize(
    ("clock", "half", "expected"),
    [
        (Clock(7, 30, open=True), "pm", "19:30"),
        (Clock(7, open=True), "am", "7:00"),
        (Clock(12, open=True), "am", "0:00"),
        (Clock(12, open=True), "pm", "12:00"),
        (Clock(15), "pm", "15:00"),
    ],
)
def test_am_and_pm_tell_the_halves_of_the_day_apart(clock: Clock, half: str, expected: str) -> None:
    assert shown(clocks.halved(clock, half)) == [expected]


@pytest.mark.parametrize(
    ("clock", "part", "expected"),
    [
        (Clock(8, open=True), EVENING, "20:00"),
        (Clock(11, open=True), NIGHT, "23:00"),
        (Clock(2, open=True), NIGHT, "2:00"),
        (Clock(9), EVENING, "9:00"),
    ],
)
def test_a_part_of_the_day_tells_which_half_is_meant(
    clock: Clock, part: Part, expected: str
) -> None:
    assert shown(clocks.in_part(clock, part)) == [expected]


@pytest.mark.parametrize(
    ("begin", "end", "expected"),
    [
        (Clock(9, open=True), Clock(5, open=True), ["9:00?", "17:00?"]),
        (Clock(2, open=True), Clock(16), ["14:00", "16:00"]),
        (Clock(22), Clock(2, open=True), ["22:00", "2:00"]),
        (Clock(14), Clock(16), ["14:00", "16:00"]),
        (Clock(11, open=True), Clock(1, open=True), ["11:00?", "13:00?"]),
    ],
)
def test_of_two_ends_the_shorter_way_is_meant(
    begin: Clock, end: Clock, expected: list[str]
) -> None:
    span = clocks.spanned(begin, end)
    assert shown(span.begin, span.end) == expected


def test_noon_needs_no_question_and_other_hours_do() -> None:
    assert shown(*clocks.meant(Clock(12, open=True))) == ["12:00?"]
    assert shown(*clocks.meant(Clock(6, open=True))) == ["6:00?", "18:00?"]
    assert shown(*clocks.meant(Clock(0, 45, open=True))) == ["12:45?", "0:45?"]


def test_about_is_half_an_hour_to_either_side() -> None:
    span = clocks.about(Clock(0, 10))
    assert shown(span.begin, span.end) == ["23:40", "0:40"]


@pytest.mark.parametrize(
    ("clock", "minutes"),
    [(Clock(20, 5), True), (Clock(10), True), (Clock(9), False), (Clock(10, 30), False)],
)
def test_some_times_may_have_been_minutes(clock: Clock, minutes: bool) -> None:
    assert clocks.is_minutes(clock) is minutes
