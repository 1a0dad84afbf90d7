"""When a branch is open and its staff are there, day by day."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Literal

import msgspec

from parley.bookings.rules.days_off import Holidays, public_holiday
from parley.bookings.rules.spans import Span
from parley.bookings.rules.stretches import (
    Stretches,
    common,
    holding,
    local_minute,
    merged,
    minute_of,
    span_of,
    stretch_of,
    without,
)
from parley.catalogue.rules.staff import Absence, Staff
from parley.conversation.hearing.instants import local_of
from parley.conversation.hearing.moment import DAY_MINUTES, Hours, Interval
from parley.tenants.rules import Branch, SpecialDay

OPENING_DAYS_MAX = 60
"""How far the next opening or closing is looked for."""

DAY = timedelta(1)

ClosedReason = Literal["closed", "holiday", "special", "staff_absent"]


class Closed(msgspec.Struct, frozen=True):
    """Why nobody is there.

    closed        the hours of the week
    holiday       a public holiday, told by `name`
    special       a date with hours of its own; its `name` may be empty
    staff_absent  the branch is open, but the staff member is not there
    """

    reason: ClosedReason
    name: str = ""


class Opening(msgspec.Struct, frozen=True):
    """Whether a branch is open, and until when it stays so.

    `until` None: no change comes within OPENING_DAYS_MAX days.
    """

    is_open: bool
    until: datetime | None


def day_spans(branch: Branch, day: date, holidays: Holidays = public_holiday) -> tuple[Span, ...]:
    """When a branch is open from what begins on a date of its wall clock, past midnight included.

    A special day counts before a public holiday of the region, and that before the week.
    """
    return tuple(map(span_of, opening(branch, day, holidays)))


def staff_spans(
    staff: Staff,
    branch: Branch,
    day: date,
    absences: Iterable[Absence] = (),
    holidays: Holidays = public_holiday,
) -> tuple[Span, ...]:
    """When somebody is there while the branch is open from what begins on a date.

    `absences` may be those of others too.
    """
    away = merged(stretch_of(Span(one.starts_at, one.ends_at)) for one in of_staff(staff, absences))
    open_then = opening(branch, day, holidays)
    return tuple(map(span_of, attendance(staff, branch, day, open_then, away)))


def is_holiday(branch: Branch, day: date, holidays: Holidays = public_holiday) -> bool:
    """Whether a public holiday closes the branch: one that no special day overrides."""
    return not special_day(branch, day) and bool(holidays(branch.region, day))


def why_closed(
    branch: Branch,
    span: Span,
    holidays: Holidays = public_holiday,
    staff: Staff | None = None,
    absences: Iterable[Absence] = (),
) -> Closed | None:
    """Why a span cannot be worked in: the branch's reason first, then that of the staff member.

    None: the branch is open and the staff member, where one is given, is there all the time.
    """
    day = local_of(span.start, branch.zone).date()
    start, end = stretch_of(span)
    open_then = openings_around(branch, day, holidays)
    if not holding(open_then, start, end):
        return _closed_on(branch, day, holidays)
    if staff is None:
        return None
    away = merged(stretch_of(Span(one.starts_at, one.ends_at)) for one in of_staff(staff, absences))
    there = holding(attendance(staff, branch, day, open_then, away), start, end)
    return None if there else Closed("staff_absent")


def opening_state(branch: Branch, now: datetime, holidays: Holidays = public_holiday) -> Opening:
    """Whether a branch is open at an instant, and when that changes."""
    today = local_of(now, branch.zone).date()
    days = (today + DAY * away for away in range(-1, OPENING_DAYS_MAX + 1))
    minute = minute_of(now)
    ahead = [
        stretch
        for stretch in merged(each for day in days for each in opening(branch, day, holidays))
        if stretch[1] > minute
    ]
    if not ahead:
        return Opening(is_open=False, until=None)
    coming = span_of(ahead[0])
    if coming.start > now:
        return Opening(is_open=False, until=coming.start)
    last = local_minute(today + DAY * OPENING_DAYS_MAX, DAY_MINUTES, branch.zone)
    return Opening(is_open=True, until=coming.end if ahead[0][1] < last else None)


def opening(branch: Branch, day: date, holidays: Holidays) -> Stretches:
    """`day_spans` in minutes."""
    special = special_day(branch, day)
    if special:
        return _on(special.intervals, day, branch.zone)
    if holidays(branch.region, day):
        return ()
    return _on(branch.hours.of(day.weekday()), day, branch.zone)


def openings_around(branch: Branch, day: date, holidays: Holidays) -> Stretches:
    """The whole openings that have a part in a date, wherever they begin and end."""
    begin, end = local_minute(day, 0, branch.zone), local_minute(day, DAY_MINUTES, branch.zone)
    near = (day - DAY, day, day + DAY)
    whole = merged(each for one in near for each in opening(branch, one, holidays))
    return tuple(each for each in whole if each[0] < end and begin < each[1])


def attendance(
    staff: Staff, branch: Branch, day: date, open_then: Stretches, away: Stretches
) -> Stretches:
    """When somebody is there within openings of a date and its neighbours, `away` taken out."""
    there = open_then
    if staff.hours is not None:
        there = common(there, _week_around(staff.hours, day, branch.zone))
    if staff.breaks is not None:
        there = without(there, _week_around(staff.breaks, day, branch.zone))
    return without(there, away)


def of_staff(staff: Staff, absences: Iterable[Absence]) -> tuple[Absence, ...]:
    return tuple(one for one in absences if one.staff_id == staff.id)


def special_day(branch: Branch, day: date) -> SpecialDay | None:
    """The hours that a date has of its own; None: it has none."""
    return next((one for one in branch.special_days if one.day == day), None)


def _closed_on(branch: Branch, day: date, holidays: Holidays) -> Closed:
    special = special_day(branch, day)
    if special:
        return Closed("special", special.name)
    name = holidays(branch.region, day)
    return Closed("holiday", name) if name else Closed("closed")


def _week_around(hours: Hours, day: date, zone: str) -> Stretches:
    near = (day - DAY, day, day + DAY)
    return merged(each for one in near for each in _on(hours.of(one.weekday()), one, zone))


def _on(intervals: Iterable[Interval], day: date, zone: str) -> Stretches:
    return merged(_stretch(interval, day, zone) for interval in intervals)


def _stretch(interval: Interval, day: date, zone: str) -> tuple[int, int]:
    begin, end = (at.hour * 60 + at.minute for at in interval)
    end = end or DAY_MINUTES
    if end < begin:
        end += DAY_MINUTES
    return local_minute(day, begin, zone), local_minute(day, end, zone)
