"""Steps from one date to another: months that keep to their ends, business days, weekdays."""

from calendar import monthrange
from datetime import date, timedelta

from parley.conversation.hearing.times.forms import Duration


def moved(day: date, by: Duration, *, back: bool = False) -> date:
    """A date so much later or earlier. The 31st becomes the last day of a shorter month."""
    sign = -1 if back else 1
    year, month = month_ahead(day, sign * by.months)
    day = date(year, month, min(day.day, monthrange(year, month)[1]))
    day += timedelta(sign * by.days)
    for _ in range(by.business):
        day += timedelta(sign)
        while day.weekday() >= 5:  # noqa: PLR2004
            day += timedelta(sign)
    return day


def weekday_from(day: date, weekday: int, *, back: bool) -> date:
    """The first such weekday after a date, or the last one before it."""
    if back:
        return day - timedelta((day.weekday() - weekday - 1) % 7 + 1)
    return day + timedelta((weekday - day.weekday() - 1) % 7 + 1)


def on_weekday(near: date, weekday: int) -> date:
    """The date with a weekday that is closest to another one."""
    return near + timedelta((weekday - near.weekday() + 3) % 7 - 3)


def month_ahead(day: date, ahead: int) -> tuple[int, int]:
    """Year and month, so many months after that of a date."""
    count = day.year * 12 + day.month - 1 + ahead
    return count // 12, count % 12 + 1


def valid(year: int, month: int, day: int) -> date | None:
    """The date, None where there is none."""
    if not (1 <= month <= 12 and 1 <= year <= 9999):  # noqa: PLR2004
        return None
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None


def last_of(year: int, month: int, day: int) -> date:
    """The date, or the last of a month that is shorter."""
    return date(year, month, min(day, monthrange(year, month)[1]))
