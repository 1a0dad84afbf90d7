"""Canonical texts of clocks, days, ranges and durations, in the shapes of hearing/shapes.py."""

from datetime import date, datetime, time, timedelta

from parley.conversation.hearing.shapes import OPEN, date_text, range_text, time_text
from parley.conversation.hearing.times.calendar import Ends
from parley.conversation.hearing.times.forms import Clock, Clocks, Duration


def iso_duration(by: Duration) -> str:
    """ISO 8601: PT1H30M, P3D, P1Y2M."""
    years, months = divmod(by.months, 12)
    minutes = round(by.minutes)
    days, minutes = divmod(minutes, 24 * 60) if by.days else (0, minutes)
    days += by.days + by.business
    weeks, days = (
        divmod(days, 7) if days % 7 == 0 and not (months or years or minutes) else (0, days)
    )
    hours, minutes = divmod(minutes, 60)
    named = ((years, "Y"), (months, "M"), (weeks, "W"), (days, "D"))
    text = "P" + "".join(f"{count}{unit}" for count, unit in named if count)
    if hours or minutes:
        clock = ((hours, "H"), (minutes, "M"))
        text += "T" + "".join(f"{count}{unit}" for count, unit in clock if count)
    return text if text != "P" else "PT0M"


def time_of(clock: Clock) -> time:
    """The time of day; 24 o'clock is midnight."""
    return time(clock.hour % 24, clock.minute)


def clocks_text(span: Clocks) -> str:
    """14:00/16:00, either end open where it is not said."""
    begin, end = (time_text(time_of(one)) if one else "" for one in (span.begin, span.end))
    return range_text(begin, end)


def window_text(window: str) -> str:
    """A table's window of a part of the day ("20:00-24:00"): 20:00/00:00."""
    return window.replace("-", "/").replace("24:00", "00:00")


def range_on(day: date, window: str) -> str:
    """A range of times on a day; one that ends no later than it begins ends on the next."""
    begin, _, end = window.partition("/")
    last = day + timedelta(1) if OPEN not in (begin, end) and end <= begin else day
    return range_text(
        f"{date_text(day)}T{begin}" if begin != OPEN else "",
        f"{date_text(last)}T{end}" if end != OPEN else "",
    )


def days_text(span: Ends) -> str:
    """2026-12-23/2026-12-24, either end open where it is not said."""
    begin, end = (date_text(one) if one else "" for one in span)
    return range_text(begin, end)


def instant(day: date, clock: Clock) -> datetime:
    """The wall clock's date and time; 24 o'clock is midnight behind the day."""
    return datetime.combine(day, time(0)) + timedelta(hours=clock.hour, minutes=clock.minute)
