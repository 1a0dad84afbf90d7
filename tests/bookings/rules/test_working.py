"""When a branch is open and its staff are there."""

from datetime import date

import pytest
from tests.bookings.rules.salon import (
    TUESDAY,
    WEEK,
    at,
    away,
    branch,
    clock,
    hours,
    interval,
    span,
    staff,
)

from parley.bookings.rules.spans import Span
from parley.bookings.rules.working import (
    Closed,
    Opening,
    day_spans,
    is_holiday,
    opening_state,
    staff_spans,
    why_closed,
)
from parley.conversation.hearing.moment import Hours
from parley.tenants.rules import Branch, SpecialDay

ALL_DAY = hours("00:00-00:00")
NIGHT = hours("22:00-02:00")
CHRISTMAS = date(2026, 12, 25)
PARTY = SpecialDay(TUESDAY, (), "Staff party")
SUNDAY_OPEN = SpecialDay(date(2026, 11, 29), (interval("10:00-14:00"),), "Advent")
CHRISTMAS_OPEN = SpecialDay(CHRISTMAS, (interval("10:00-12:00"),))


def shown(spans: tuple[Span, ...]) -> list[str]:
    return [f"{clock(one.start)}-{clock(one.end)}" for one in spans]


@pytest.mark.parametrize(
    ("place", "day", "expected"),
    [
        (branch(), "2026-11-24", ["09:00-18:00"]),
        (branch(), "2026-11-28", ["2026-11-28 09:00-2026-11-28 14:00"]),
        (branch(), "2026-11-29", []),
        (branch(hours("13:00-18:00 09:00-12:00")), "2026-11-24", ["09:00-12:00", "13:00-18:00"]),
        (branch(hours("09:00-12:00 12:00-18:00")), "2026-11-24", ["09:00-18:00"]),
        (branch(hours("18:00-00:00")), "2026-11-24", ["18:00-2026-11-25 00:00"]),
        (branch(NIGHT), "2026-11-24", ["22:00-2026-11-25 02:00"]),
        (branch(hours("09:00-09:00")), "2026-11-24", []),
        (branch(region="DE-BE"), "2026-12-25", []),
        (branch(region=""), "2026-12-25", ["2026-12-25 09:00-2026-12-25 18:00"]),
        (branch(special_days=(PARTY,)), "2026-11-24", []),
        (
            branch(special_days=(SUNDAY_OPEN,)),
            "2026-11-29",
            ["2026-11-29 10:00-2026-11-29 14:00"],
        ),
        (
            branch(region="DE-BE", special_days=(CHRISTMAS_OPEN,)),
            "2026-12-25",
            ["2026-12-25 10:00-2026-12-25 12:00"],
        ),
    ],
)
def test_opening_hours_of_a_date(place: Branch, day: str, expected: list[str]) -> None:
    assert shown(day_spans(place, date.fromisoformat(day))) == expected


@pytest.mark.parametrize(
    ("week", "day", "minutes"),
    [
        (ALL_DAY, "2026-03-29", 23 * 60),
        (ALL_DAY, "2026-10-25", 25 * 60),
        (NIGHT, "2026-10-24", 4 * 60),
        (hours("22:00-03:00"), "2026-10-24", 6 * 60),
        (hours("22:00-03:00"), "2026-03-28", 4 * 60),
        (hours("02:30-06:00"), "2026-03-29", 3 * 60),
        (hours("00:00-02:30"), "2026-10-25", 2 * 60 + 30),
        (hours("09:00-18:00"), "2026-10-25", 9 * 60),
    ],
)
def test_days_on_which_the_clock_changes_are_longer_or_shorter(
    week: Hours, day: str, minutes: int
) -> None:
    (only,) = day_spans(branch(week), date.fromisoformat(day))
    assert (only.end - only.start).total_seconds() == minutes * 60


@pytest.mark.parametrize(
    ("week", "breaks", "expected"),
    [
        (None, None, ["09:00-18:00"]),
        (hours("08:00-12:30"), None, ["09:00-12:30"]),
        (hours("14:00-22:00"), None, ["14:00-18:00"]),
        (hours(""), None, []),
        (None, hours("12:00-12:30"), ["09:00-12:00", "12:30-18:00"]),
        (hours("10:00-16:00"), hours("09:00-11:00 15:00-16:00"), ["11:00-15:00"]),
    ],
)
def test_staff_are_there_in_their_hours_within_those_of_the_branch(
    week: Hours | None, breaks: Hours | None, expected: list[str]
) -> None:
    assert shown(staff_spans(staff("anna", week, breaks), branch(), TUESDAY)) == expected


@pytest.mark.parametrize(
    ("who", "start", "end", "expected"),
    [
        ("anna", "2026-11-20 00:00", "2026-11-27 00:00", []),
        ("anna", "09:00", "11:15", ["11:15-18:00"]),
        ("anna", "2026-11-24 18:00", "2026-11-25 18:00", ["09:00-18:00"]),
        ("bea", "2026-11-20 00:00", "2026-11-27 00:00", ["09:00-18:00"]),
    ],
)
def test_who_is_away_is_not_there(who: str, start: str, end: str, expected: list[str]) -> None:
    absences = [away(who, start, end)]
    assert shown(staff_spans(staff("anna"), branch(), TUESDAY, absences)) == expected


def test_staff_without_hours_of_their_own_come_when_a_sunday_is_open() -> None:
    place = branch(special_days=(SUNDAY_OPEN,))
    sunday = SUNDAY_OPEN.day
    assert staff_spans(staff("anna"), place, sunday) == day_spans(place, sunday)
    assert staff_spans(staff("anna", WEEK), place, sunday) == ()


def test_a_night_is_worked_through_whatever_date_its_hours_are_written_under() -> None:
    place = branch(hours("00:00-02:00 20:00-00:00"))
    there = staff_spans(staff("anna", NIGHT), place, TUESDAY)
    assert shown(there) == ["00:00-02:00", "22:00-2026-11-25 00:00"]


def test_a_holiday_is_one_unless_the_branch_says_otherwise() -> None:
    assert is_holiday(branch(region="DE-BE"), CHRISTMAS)
    assert not is_holiday(branch(region="DE-BE", special_days=(CHRISTMAS_OPEN,)), CHRISTMAS)
    assert not is_holiday(branch(), CHRISTMAS)
    assert is_holiday(branch(), CHRISTMAS, lambda region, day: "Opening day")


@pytest.mark.parametrize(
    ("place", "start", "end", "expected"),
    [
        (branch(), "09:00", "18:00", None),
        (branch(), "08:00", "09:00", Closed("closed")),
        (branch(), "17:30", "18:30", Closed("closed")),
        (branch(), "2026-11-29 10:00", "2026-11-29 11:00", Closed("closed")),
        (branch(hours("09:00-12:00 13:00-18:00")), "11:30", "13:30", Closed("closed")),
        (branch(special_days=(PARTY,)), "10:00", "11:00", Closed("special", "Staff party")),
        (
            branch(region="DE-BE"),
            "2026-12-25 10:00",
            "2026-12-25 11:00",
            Closed("holiday", "Christmas Day"),
        ),
        (branch(NIGHT), "2026-11-24 23:30", "2026-11-25 01:30", None),
        (branch(NIGHT), "2026-11-25 00:30", "2026-11-25 01:30", None),
        (branch(ALL_DAY), "2026-11-24 23:30", "2026-11-25 01:30", None),
    ],
)
def test_why_nobody_is_there(place: Branch, start: str, end: str, expected: Closed | None) -> None:
    assert why_closed(place, span(start, end)) == expected


def test_a_person_who_is_away_is_the_reason_only_while_the_branch_is_open() -> None:
    anna, absences = staff("anna"), [away("anna", "09:00", "11:00")]
    reasons = [
        why_closed(branch(), span(start, end), staff=anna, absences=absences)
        for start, end in [("10:30", "11:30"), ("11:00", "12:00"), ("19:00", "20:00")]
    ]
    assert reasons == [Closed("staff_absent"), None, Closed("closed")]


@pytest.mark.parametrize(
    ("place", "now", "is_open", "until"),
    [
        (branch(), "09:00", True, "18:00"),
        (branch(), "17:59", True, "18:00"),
        (branch(), "18:00", False, "2026-11-25 09:00"),
        (branch(), "08:59", False, "09:00"),
        (branch(), "2026-11-28 14:00", False, "2026-11-30 09:00"),
        (branch(hours("09:00-12:00 13:00-18:00")), "12:30", False, "13:00"),
        (branch(NIGHT), "01:00", True, "02:00"),
        (branch(region="DE-BE"), "2026-12-24 18:00", False, "2026-12-28 09:00"),
        (branch(special_days=(PARTY,)), "2026-11-23 18:00", False, "2026-11-25 09:00"),
        (branch(ALL_DAY), "10:00", True, None),
        (branch(hours("")), "10:00", False, None),
    ],
)
def test_whether_it_is_open_and_until_when(
    place: Branch, now: str, is_open: bool, until: str | None
) -> None:
    state = opening_state(place, at(now))
    assert state == Opening(is_open, at(until) if until else None)


@pytest.mark.parametrize(("day", "found"), [(date(2027, 1, 23), True), (date(2027, 1, 24), False)])
def test_the_next_opening_is_looked_for_sixty_days_ahead(day: date, found: bool) -> None:
    late = SpecialDay(day, (interval("09:00-10:00"),))
    state = opening_state(branch(hours(""), special_days=(late,)), at("10:00"))
    assert state == Opening(is_open=False, until=at(f"{day} 09:00") if found else None)
