"""Named days and stretches as dates, the likeliest first."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import islice

import msgspec
from msgspec.structs import replace

from parley.conversation.hearing.times.date_steps import (
    last_of,
    month_ahead,
    moved,
    on_weekday,
    valid,
    weekday_from,
)
from parley.conversation.hearing.times.forms import REST, Day, Duration, Stretch
from parley.conversation.hearing.times.holidays import holiday, nth_weekday
from parley.conversation.hearing.times.table import YEAR_MAX, YEAR_MIN

MONTHS_AHEAD = 60
"""How far a weekday with a day of the month is looked for."""

NEAR_DAYS = 60
"""Days within which a wrong weekday is a slip and not another year."""

PASSED_DAYS = 14
"""Days for which a date that has just passed may be meant instead of next year's."""

YEARS_AHEAD = 8
"""Years in which the 29th of February is looked for."""

FUTURE_YEARS = 20
"""A year of two digits is at most so far ahead."""

Ends = tuple[date | None, date | None]
"""First and last day, either None where it is open."""

Named = Day | Stretch | None

OPTIONS_MAX = 4
"""Dates that one name can mean."""


class Today(msgspec.Struct, frozen=True):
    """What named days count from. `past` says that all lie behind; `next_week` as in the table.

    `open_today` says that the business is open later today: then a mere "Friday" on a Friday is
    today first.
    """

    date: date
    next_week: bool = True
    past: bool = False
    open_today: bool = False


def dates(day: Day, today: Today) -> tuple[date, ...]:
    """The dates that a named day can mean, the likeliest first; none if there is no such day."""
    if day.year_on is not None:
        day = replace(day, year=today.date.year + day.year_on, year_on=None)
    try:
        found = _dates(day, today)
    except (OverflowError, ValueError):
        return ()
    if day.swapped and day.day and day.month:
        other = replace(day, day=day.month, month=day.day, swapped=False)
        found += dates(other, today)
    likely = (one for one in dict.fromkeys(found) if YEAR_MIN <= one.year <= YEAR_MAX)
    return tuple(islice(likely, OPTIONS_MAX))


def _dates(day: Day, today: Today) -> tuple[date, ...]:
    if day.base is not None or day.plus is not None:
        return _counted(day, today)
    if day.of is not None:
        first, last = _stretch(day.of, today)
        return (last if day.nth < 0 else first,)
    return _named(day, today)


def _named(day: Day, today: Today) -> tuple[date, ...]:
    if day.shift is not None:
        return (today.date + timedelta(day.shift),)
    if day.holiday:
        return _next_yearly(lambda year: holiday(day.holiday, year), day.year, today)
    if day.nth:
        return _nth(day, today)
    if day.day is not None:
        return _numbered(day, today)
    return _weekday(day, today) if day.weekday is not None else ()


def _counted(day: Day, today: Today) -> tuple[date, ...]:
    """A day counted from another one, or from today."""
    bases = dates(day.base, today) if day.base else (today.date + timedelta(day.shift or 0),)
    if day.weekday is not None:
        return tuple(weekday_from(one, day.weekday, back=day.back) for one in bases)
    by = day.plus or Duration()
    return tuple(moved(one, by, back=day.back) for one in bases)


def _next_yearly(
    on: Callable[[int], date | None], year: int | None, today: Today
) -> tuple[date, ...]:
    """The date in the year that was named, else the next one."""
    if year is not None:
        found = on(full_year(year, today))
        return (found,) if found else ()
    this = today.date.year
    years = range(this, this - YEARS_AHEAD, -1) if today.past else range(this, this + YEARS_AHEAD)
    for one in years:
        found = on(one)
        if found and (found <= today.date if today.past else found >= today.date):
            passed = None if today.past else on(one - 1)
            near = passed and (today.date - passed).days <= PASSED_DAYS
            return (found, passed) if passed and near else (found,)
    return ()


def full_year(year: int, today: Today) -> int:
    """A year of two digits as the one that is meant."""
    if year > 99:  # noqa: PLR2004
        return year
    century = today.date.year // 100 * 100
    ahead = 0 if today.past else FUTURE_YEARS
    return century + year if century + year <= today.date.year + ahead else century - 100 + year


def _nth(day: Day, today: Today) -> tuple[date, ...]:
    """The second Friday of a month: this month's or next month's where none was named."""
    assert day.weekday is not None
    weekday = day.weekday
    if day.month is not None:
        month = day.month
        return _next_yearly(lambda y: nth_weekday(y, month, weekday, day.nth), day.year, today)
    year, number = month_ahead(today.date, day.month_on or 0)
    found = nth_weekday(year, number, weekday, day.nth)
    return (found,) if found else ()


def _numbered(day: Day, today: Today) -> tuple[date, ...]:
    """A day of a month, with or without month, year and weekday."""
    assert day.day is not None
    number = day.day
    if day.month is not None:
        month = day.month
        found = _next_yearly(lambda year: valid(year, month, number), day.year, today)
        return _with_weekday(found, day, today)
    if day.month_on is not None:
        year, month = month_ahead(today.date, day.month_on)
        one = valid(year, month, number)
        return (one,) if one else ()
    near = _next_numbered(replace(day, weekday=None), today)
    if day.weekday is None or near is None or near.weekday() == day.weekday:
        return (near,) if near else ()
    far = _next_numbered(day, today)
    if far and abs((far - near).days) <= NEAR_DAYS:
        return (far,)
    return tuple(one for one in (near, on_weekday(near, day.weekday), far) if one)


def _next_numbered(day: Day, today: Today) -> date | None:
    """The next date with such a day of the month, and such a weekday where one was named."""
    step = -1 if today.past else 1
    for ahead in range(MONTHS_AHEAD):
        one = valid(*month_ahead(today.date, step * ahead), day.day or 0)
        fits = one and (one <= today.date if today.past else one >= today.date)
        if one and fits and day.weekday in (None, one.weekday()):
            return one
    return None


def _with_weekday(found: tuple[date, ...], day: Day, today: Today) -> tuple[date, ...]:
    """Where the weekday is another: a slip if it is near, else the year in which both hold."""
    if not found or day.weekday in (None, found[0].weekday()):
        return found
    assert day.weekday is not None
    one = found[0]
    near = on_weekday(one, day.weekday)
    if day.year is None and not today.past and (one - today.date).days > NEAR_DAYS:
        for year in range(one.year + 1, one.year + 12):
            other = valid(year, one.month, one.day)
            if other and other.weekday() == day.weekday:
                return (other, one)
    return (one, near)


def _weekday(day: Day, today: Today) -> tuple[date, ...]:
    assert day.weekday is not None
    monday = today.date - timedelta(today.date.weekday())
    if day.week is not None:
        found = monday + timedelta(7 * day.week + day.weekday)
        passed = day.week == 0 and found < today.date and not today.past
        return (found, found + timedelta(7)) if passed else (found,)
    ahead = (day.weekday - today.date.weekday() - 1) % 7 + 1
    coming = today.date + timedelta(ahead)
    if day.which == "last" or (today.past and not day.which):
        return (today.date - timedelta((today.date.weekday() - day.weekday - 1) % 7 + 1),)
    if day.which == "next":
        following = monday + timedelta(7 + day.weekday)
        return (following, coming) if today.next_week else (coming, following)
    if ahead == 7 and day.which != "coming":  # noqa: PLR2004
        return (today.date, coming) if today.open_today else (coming, today.date)
    return (coming,)


def stretches(named: Stretch, today: Today) -> tuple[Ends, ...]:
    """First and last day of what a stretch can mean, the likeliest first; none if there is none."""
    try:
        if named.kind == "span":
            return _spans(named, today)
        if named.third == REST:
            first, last = _stretch(replace(named, third=0), today)
            return ((max(first, today.date), last),)
        here = _stretch(named, today)
        return (here, _stretch(replace(named, on=0), today)) if _is_split(named, today) else (here,)
    except (OverflowError, ValueError, IndexError):
        return ()


def _is_split(named: Stretch, today: Today) -> bool:
    """Whether people differ on it: before a weekend, some call it the next one."""
    early = today.date.weekday() < 5  # noqa: PLR2004
    return named.kind == "weekend" and named.on == 1 and not named.begin and early


def _stretch(named: Stretch, today: Today) -> tuple[date, date]:
    first_day = _ends(named.begin, today)[0][0] if named.begin else today.date
    monday = first_day - timedelta(first_day.weekday()) + timedelta(7 * named.on)
    match named.kind:
        case "week":
            first, last = ((0, 6), (0, 1), (1, 3), (3, 4))[named.third]
            return monday + timedelta(first), monday + timedelta(last)
        case "workweek":
            return monday, monday + timedelta(4)
        case "weekend":
            return monday + timedelta(5), monday + timedelta(6)
        case "month":
            year, month = _month_of(named, today)
            first, last = ((1, 31), (1, 10), (11, 20), (21, 31))[named.third]
            return date(year, month, first), last_of(year, month, last)
        case _:
            pass
    year = named.year if named.year is not None else today.date.year + named.on
    begin, end = ((1, 12), (1, 3), (5, 8), (10, 12))[named.third]
    return date(year, begin, 1), last_of(year, end, 31)


def _spans(named: Stretch, today: Today) -> tuple[Ends, ...]:
    """From … to: what each beginning makes of the end."""
    begin, end = _shared(named.begin, named.end)
    if begin is None:
        last = _ends(end, today)
        return tuple((None, one[0] if named.until_begin else one[1]) for one in last)
    since = replace(today, past=True) if named.past else today
    firsts = [one[0] for one in _ends(begin, since)]
    if end is None:
        return tuple((first, None) for first in firsts)
    found = ((first, _last_day(first, end, today)) for first in firsts)
    return tuple((first, last) for first, last in found if last)


def _shared(begin: Named, end: Named) -> tuple[Named, Named]:
    """The beginning in the month of the end: "from the 3rd to the 6th of May"."""
    if not (isinstance(begin, Day) and isinstance(end, Day) and end.month and begin.is_number):
        return begin, end
    earlier = (begin.day or 0) < (end.day or 0)
    return (replace(begin, month=end.month, year=end.year) if earlier else begin), end


def _ends(named: Named, today: Today) -> tuple[tuple[date, date], ...]:
    """First and last day of what a day or a stretch can mean."""
    if isinstance(named, Day):
        return tuple((one, one) for one in dates(named, today))
    return (_stretch(named, today),) if named else ()


def _last_day(first: date, end: Day | Stretch, today: Today) -> date | None:
    """The first last day that is not before the first."""
    since = replace(today, date=first, open_today=False)
    counted = isinstance(end, Stretch) or bool(
        end.which or end.week is not None or end.shift is not None
    )
    found = [*(_ends(end, today) if counted else ()), *_ends(end, since)]
    return next((one[1] for one in found if one[1] >= first), None)


def _month_of(named: Stretch, today: Today) -> tuple[int, int]:
    if named.month is None:
        return month_ahead(today.date, named.on)
    if named.year is not None:
        return full_year(named.year, today), named.month
    passed = named.month < today.date.month
    return today.date.year + (passed and not today.past), named.month
