"""Dates, times, ranges and durations as they are said. Values are those of hearing/shapes.py.

Every function raises ValueError for a text that is no such value.
"""

import re
from datetime import date, time

from parley.conversation.wording.spoken.amounts import counted
from parley.conversation.wording.spoken.table import SpokenTable

HALF_DAY = 12
LONGEST_MONTH_DAYS = 31
OPEN = ".."
"""The end of a range that has none, as in hearing/shapes.py."""
_DURATION = re.compile(
    r"P(?:(?P<Y>\d{1,4})Y)?(?:(?P<MO>\d{1,4})M)?(?:(?P<W>\d{1,4})W)?(?:(?P<D>\d{1,5})D)?"
    r"(?:T(?:(?P<H>\d{1,5})H)?(?:(?P<M>\d{1,6})M)?(?:(?P<S>\d{1,6})S)?)?"
)


def day(value: str, table: SpokenTable, today: date | None) -> str:
    """2026-12-23 as a date; the year is said unless it is that of `today`."""
    when = date.fromisoformat(value)
    template = table.date if today and today.year == when.year else table.date_in_year
    return template.format(
        weekday=table.weekdays[when.weekday()],
        day=when.day,
        ordinal=ordinal(when.day, table),
        month=table.months[when.month - 1],
        year=when.year,
    )


def day_and_month(number: int, month: int, table: SpokenTable) -> str:
    """A day of which the year, and so the weekday, is not known. Raises ValueError."""
    if not 1 <= number <= LONGEST_MONTH_DAYS or not 1 <= month <= len(table.months):
        raise ValueError(f"{number}.{month}. is no day")
    return table.day_of_month.format(
        day=number, ordinal=ordinal(number, table), month=table.months[month - 1]
    )


def clock(value: str, table: SpokenTable, *, bare: bool = False) -> str:
    """15:30 as a time. A `bare` one leaves open which half of the day is meant."""
    when = time.fromisoformat(value)
    if named := table.named_times.get(f"{when.hour:02d}:{when.minute:02d}"):
        return named
    hour = when.hour if table.dial > HALF_DAY else (when.hour - 1) % HALF_DAY + 1
    part = next(word for start, word in reversed(table.day_parts) if start <= when.hour)
    part = "" if bare else part
    full = table.clock_bare if bare else table.clock_full
    template = table.clock if when.minute else full
    minute = f"{when.minute:0{table.minute_digits}d}"
    return template.format(hour=hour, minute=minute, part=part).strip()


def moment(value: str, table: SpokenTable, today: date | None) -> str:
    """2026-12-23T15:30, a date alone, or a time alone."""
    when, _, at = value.partition("T") if "-" in value else ("", "", value)
    if not at:
        return day(when, table, today)
    if not when:
        return clock(at, table)
    return table.date_time.format(date=day(when, table, today), time=clock(at, table))


def span(value: str, table: SpokenTable, today: date | None) -> str:
    """A range of dates, times or date-times; `..` is an open end."""
    begin, slash, end = value.partition("/")
    if not slash or (begin == end == OPEN):
        raise ValueError(f"`{value}` is no range")
    if end == OPEN:
        return table.since.format(begin=moment(begin, table, today))
    if begin == OPEN:
        return table.until.format(end=moment(end, table, today))
    if "T" in begin and begin[:10] == end[:10]:
        times = table.between.format(begin=clock(begin[11:], table), end=clock(end[11:], table))
        return table.on_day.format(date=day(begin[:10], table, today), range=times)
    return table.between.format(begin=moment(begin, table, today), end=moment(end, table, today))


def duration(value: str, table: SpokenTable) -> str:
    """PT1H30M in words."""
    match = _DURATION.fullmatch(value)
    counts = match.groupdict() if match else {}
    parts = [
        counted(number.lstrip("0") or "0", table.durations[unit], table)
        for unit, number in counts.items()
        if number
    ]
    if not parts:
        raise ValueError(f"`{value}` is no duration")
    return _joined(parts, table.and_)


def ordinal(number: int, table: SpokenTable) -> str:
    """23 as 23rd."""
    text = str(number)
    if word := table.ordinals.get(text):
        return word
    longest = max((end for end in table.ordinal_ends if text.endswith(end)), key=len)
    return text + table.ordinal_ends[longest]


def _joined(parts: list[str], last: str) -> str:
    return last.join(filter(None, (", ".join(parts[:-1]), parts[-1])))
