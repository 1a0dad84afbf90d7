"""Recurring visits: from the first one and a rule to the local times of all."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Annotated, Literal

import msgspec

from parley.conversation.hearing.instants import local_of, resolve
from parley.conversation.hearing.times.date_steps import last_of, month_ahead
from parley.conversation.hearing.times.holidays import nth_weekday

VISITS_MAX = 52
"""Of one series, the first included."""
EVERY_MAX = 366
YEAR_MAX = 9998
LAST = -1


class Recurrence(msgspec.Struct, frozen=True):
    """How visits repeat: every so many days, weeks or months.

    Weeks keep the weekday. Months keep, as `monthly` says, the day of the month (the 31st becomes
    the last day of a shorter one) or the weekday in its place (the third Tuesday; a fifth becomes
    the last where there are four). `count` is the number of visits with the first; `until` is the
    last local date that may have one. None does not limit; where both do, the nearer one counts.
    """

    unit: Literal["day", "week", "month"]
    every: Annotated[int, msgspec.Meta(ge=1, le=EVERY_MAX)] = 1
    monthly: Literal["day", "weekday"] = "day"
    count: Annotated[int, msgspec.Meta(ge=1, le=VISITS_MAX)] | None = None
    until: date | None = None


def starts(first: datetime, recurrence: Recurrence, zone: str) -> list[datetime]:
    """The local times (naive, of an IANA zone) of a series, in order, `first` among them.

    At most `VISITS_MAX`. The wall clock stays the same over changes of the clock; a time that the
    clock leaves out becomes the one that it shows instead, on that day only. Raises ValueError for
    an unknown zone.
    """
    most = min(recurrence.count or VISITS_MAX, VISITS_MAX)
    found: list[datetime] = []
    for day in _days(first.date(), recurrence):
        too_late = recurrence.until is not None and day > recurrence.until
        if too_late or len(found) == most:
            break
        found.append(_shown(datetime.combine(day, first.time()), zone))
    return found


def _days(first: date, recurrence: Recurrence) -> Iterator[date]:
    """The dates of a series, until the calendar ends."""
    for number in range(VISITS_MAX):
        day = _day(first, number * recurrence.every, recurrence)
        if day is None:
            return
        yield day


def _day(first: date, ahead: int, recurrence: Recurrence) -> date | None:
    """The date so many units after the first, None beyond the calendar."""
    if recurrence.unit != "month":
        days = ahead * (7 if recurrence.unit == "week" else 1)
        return first + timedelta(days) if days <= (date.max - first).days else None
    year, month = month_ahead(first, ahead)
    if year > YEAR_MAX:
        return None
    if recurrence.monthly == "day":
        return last_of(year, month, first.day)
    place = (first.day - 1) // 7 + 1
    weekday = first.weekday()
    return nth_weekday(year, month, weekday, place) or nth_weekday(year, month, weekday, LAST)


def _shown(local: datetime, zone: str) -> datetime:
    """The time, or where the clock leaves it out, what it shows instead."""
    resolved = resolve(local, zone)
    return local_of(resolved.utc, zone) if resolved.kind == "missing" else local
