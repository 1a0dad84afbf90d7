"""Dates and times as machines write them: ISO 8601 in all its dress, with or without an offset."""

import re
from datetime import datetime

import msgspec

from parley.conversation.hearing.instants import local_of

_DATE = r"(?P<y>\d{4})-(?P<mo>\d{2})-(?P<d>\d{2})|(?P<y2>\d{4})(?P<mo2>\d{2})(?P<d2>\d{2})"
_CLOCK = r"(?P<h>\d{2})(?::?(?P<mi>\d{2}))(?::?(?P<s>\d{2})(?:[.,]\d{1,9})?)?"
_OFFSET = r"(?P<offset>[Zz]|[+-]\d{2}(?::?\d{2})?)"
_INSTANT = re.compile(rf"(?:{_DATE})(?:(?:[Tt]|\s+){_CLOCK}\s*{_OFFSET}?)?(?:\s?\[[\w/+-]+\])?")
_TIME = re.compile(rf"[Tt]?(?P<h>\d{{2}}):(?P<mi>\d{{2}})(?::(?P<s>\d{{2}})(?:[.,]\d{{1,9}})?)?"
                   rf"\s*{_OFFSET}?")  # fmt: skip
_IN_SENTENCE = re.compile(
    r"(?<!\d)(\d{4}-\d{2}-\d{2})[Tt](\d{2}:\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?(?![\d:])"
    r"(?:[Zz]|[+-]\d{2}:?\d{2})?"
)
_HOUR_ALONE = re.compile(r"^(\d{1,2})\s?h(?:rs)?$", re.IGNORECASE)
_DOTTED = re.compile(r"(\d{1,2})\.(\d{2})")
_FIRST_THING = re.compile(r"\bfirst thing\b(?: in the morning)?", re.IGNORECASE)
_CLOCK_LIKE = re.compile(r"(?<![\d.:])(\d{1,3}):(\d{2})(?![\d:.])")
_HOUR_LIKE = re.compile(r"(?<![\d.:])(\d{1,3})\s?(?:uhr|o'clock|बजे|baje)", re.IGNORECASE)
_SLASHED = re.compile(r"(?<![\d/])\d{1,2}/(\d{1,2})(?![\d/])")

_LAST_HOUR, _LAST_MINUTE, _LAST_MONTH = 24, 59, 12


class Written(msgspec.Struct, frozen=True):
    """What a machine wrote: `at` is local and naive; `timed` says that a time was written."""

    at: datetime
    timed: bool = True


class Impossible(msgspec.Struct, frozen=True):
    """It has the form of a date or a time, and there is none such."""


def written(text: str, zone: str) -> Written | Impossible | None:
    """A date, or a date with a time, that is the whole text; None where it has another form.

    An offset or a Z names an instant: it becomes the wall clock of the business's zone.
    """
    match = _INSTANT.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(match[key] or match[key + "2"]) for key in ("y", "mo", "d"))
    try:
        if match["h"] is None:
            return Written(datetime(year, month, day), timed=False)  # noqa: DTZ001 - local and naive
        second = int(match["s"] or 0)
        at = datetime(year, month, day, int(match["h"]), int(match["mi"]), second)  # noqa: DTZ001
        return Written(_local(at, match["offset"], zone).replace(second=0))
    except (ValueError, OverflowError):
        return Impossible()


def written_time(text: str) -> tuple[int, int] | Impossible | None:
    """Hour and minute that are the whole text ("15:30", "T15:30:00Z"); None for another form."""
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hour, minute = int(match["h"]), int(match["mi"])
    fits = hour < _LAST_HOUR and minute <= _LAST_MINUTE
    return (hour, minute) if fits else Impossible()


def together(day: str, clock: str) -> str:
    """Both fields as one text where the time brings an offset, so that it is one instant."""
    match = _TIME.fullmatch(clock)
    if match is None or match["offset"] is None:
        return ""
    alone = _INSTANT.fullmatch(day)
    return f"{day}T{clock.lstrip('Tt')}" if alone and alone["h"] is None else ""


def plain(text: str) -> str:
    """A sentence as hearing reads it: ISO times with a space, "first thing" as the morning."""
    text = _IN_SENTENCE.sub(r"\1 \2", text)
    text = _HOUR_ALONE.sub(r"\1:00", text)
    return _FIRST_THING.sub("in the morning", text)


def plain_time(text: str) -> str:
    """A text that stands for a time: 9.10 is ten past nine there, and no date."""
    match = _DOTTED.fullmatch(text)
    if match and int(match[1]) < _LAST_HOUR and int(match[2]) <= _LAST_MINUTE:
        return f"{match[1]}:{match[2]}"
    return plain(text)


def is_impossible(text: str, *, month_first: bool) -> bool:
    """Whether digits have the form of a time or date that does not exist: 25:00, 11/25.

    With a slash the day comes first unless the region has the month first.
    """
    clocks = _CLOCK_LIKE.findall(text)
    if any(int(hour) > _LAST_HOUR or int(minute) > _LAST_MINUTE for hour, minute in clocks):
        return True
    if any(int(hour) > _LAST_HOUR for hour in _HOUR_LIKE.findall(text)):
        return True
    return not month_first and any(int(month) > _LAST_MONTH for month in _SLASHED.findall(text))


def _local(at: datetime, offset: str | None, zone: str) -> datetime:
    if offset is None or not zone:
        return at
    return local_of(datetime.fromisoformat(at.isoformat() + offset.upper()), zone)
