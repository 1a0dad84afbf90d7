"""Opening hours as people write them in options, files and JSON: read, and told again."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import time
from functools import lru_cache

import msgspec

from parley.conversation.hearing.moment import Hours, Interval
from parley.errors import ParleyError

INTERVALS_MAX = 12
"""Intervals of one day."""

HOURS_MAX_CHARS = 2_000
REMEMBERED_MAX = 256
"""Different opening hours that are kept read."""

MEND = (
    'write "09:00-18:00", ["09:00", "18:00"], a list of such pairs, {"open": …, "close": …},'
    ' "Mo-Fr 9-18; Sa 10-14", or one of them by weekday: {"mon": …, "tue-fri": …}'
)

_NAMES = (
    ("mo", "mon", "monday", "montag", "montags"),
    ("tu", "tue", "tues", "tuesday", "di", "die", "dienstag", "dienstags"),
    ("we", "wed", "weds", "wednesday", "mi", "mit", "mittwoch", "mittwochs"),
    ("th", "thu", "thur", "thurs", "thursday", "do", "don", "donnerstag", "donnerstags"),
    ("fr", "fri", "friday", "fre", "freitag", "freitags"),
    ("sa", "sat", "saturday", "sam", "samstag", "samstags", "sonnabend"),
    ("su", "sun", "sunday", "so", "son", "sonntag", "sonntags"),
)
_DAYS = {name: day for day, names in enumerate(_NAMES) for name in names}
_GROUPS = {
    "daily": range(7),
    "täglich": range(7),
    "weekdays": range(5),
    "werktags": range(5),
    "weekend": (5, 6),
    "wochenende": (5, 6),
}
_FROM = ("open", "opens", "from", "start", "begin", "von")
_TO = ("close", "closes", "to", "until", "end", "bis")
_DAY_KEYS = ("day", "days", "weekday")
_CLOSED = ("", "closed", "geschlossen", "off")

_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?)?\s*(am|pm|a\.m\.|p\.m\.)?(?:\s*uhr)?")
_DASH = re.compile(r"\s*(?:-|–|—|\bto\b|\bbis\b)\s*")
_LEAD = re.compile(r"\b(?:from|von)\s(?=\s?\d)")
_RULE = re.compile(r"([^\W\d_][^\d]*?)?\s*(\d.*|closed|geschlossen|off)?")

Days = dict[int, tuple[Interval, ...]]


def opening_hours(text: str) -> Hours:
    """The hours of an option: plain text, or JSON in any shape of MEND. Raises ParleyError."""
    text = text.strip()
    if text.startswith(("{", "[")):
        return hours_of_json(text.encode())
    return _week(text)


@lru_cache(maxsize=REMEMBERED_MAX)
def hours_of_json(raw: bytes) -> Hours:
    """The hours of a JSON value in any shape of MEND. Raises ParleyError naming what is wrong."""
    if len(raw) > HOURS_MAX_CHARS:
        raise ParleyError(f"hours are longer than {HOURS_MAX_CHARS} characters; {MEND}")
    try:
        return _week(msgspec.json.decode(raw))
    except msgspec.DecodeError as error:
        raise ParleyError(f"hours are no JSON ({error}); {MEND}") from error


def hours_of(written: object) -> Hours:
    """The hours of a value in any shape of MEND. Raises ParleyError naming what is wrong."""
    return _week(written)


def hours_text(hours: Hours) -> str:
    """Hours as `opening_hours` reads them again: `Mo-Fr 09:00-18:00; Sa 10:00-14:00`."""
    rules: list[str] = []
    day = 0
    while day < len(_NAMES):
        intervals, first = hours.week[day], day
        while day < len(_NAMES) and hours.week[day] == intervals:
            day += 1
        if intervals:
            rules.append(f"{_days_text(first, day - 1)} {intervals_text(intervals)}")
    return "; ".join(rules)


def intervals_of(written: object) -> tuple[Interval, ...]:
    """The intervals of one day, none if it is closed. Raises ParleyError naming what is wrong."""
    return _intervals(written)


def intervals_text(intervals: Iterable[Interval]) -> str:
    """The intervals of a day: `09:00-12:00, 13:00-24:00`."""
    return ", ".join(f"{a:%H:%M}-{'24:00' if b == time(0) else f'{b:%H:%M}'}" for a, b in intervals)


def _days_text(first: int, last: int) -> str:
    names = [_NAMES[day][0].title() for day in dict.fromkeys((first, last))]
    return "-".join(names)


def _week(written: object) -> Hours:
    days = _days(written)
    if not any(days.values()):
        raise _wrong("never open", written)
    return Hours(tuple(days.get(day, ()) for day in range(7)))


def _days(written: object) -> Days:
    match written:
        case str():
            return _days_of_text(written)
        case {**keys} if any(key in keys for key in _DAY_KEYS) or not _ends(keys):
            return _days_of_keys(keys)
        case [*items] if len(items) == len(_NAMES) and all(_is_day(item) for item in items):
            return {day: _intervals(item) for day, item in enumerate(items)}
        case [*items] if items and all(_names_days(item) for item in items):
            return _merged(_days(item) for item in items)
        case _:
            return dict.fromkeys(range(7), _intervals(written))


def _is_day(item: object) -> bool:
    return item is None or item is False or isinstance(item, list | dict)


def _names_days(item: object) -> bool:
    if isinstance(item, str):
        return item[:1].isalpha()
    return isinstance(item, dict) and any(key in item for key in _DAY_KEYS)


def _merged(parts: Iterator[Days]) -> Days:
    days: Days = {}
    for part in parts:
        for day, intervals in part.items():
            days[day] = tuple(sorted({*days.get(day, ()), *intervals}))
    return days


def _days_of_text(text: str) -> Days:
    """Rules parted by semicolons: "Mo-Fr 9-12, 13-18; Sa 10-14"; without a day for all days."""
    return _merged(_rule(part.strip()) for part in re.split(r"[;\n]", text) if part.strip())


def _rule(text: str) -> Days:
    found = _RULE.fullmatch(_LEAD.sub("", text.lower()))
    if found is None or found[2] is None:
        raise _wrong("not understood", text)
    names = (found[1] or "daily").strip(" :")
    return dict.fromkeys(_weekdays(names), _intervals(found[2]))


def _days_of_keys(keys: Mapping[object, object]) -> Days:
    day_key = next((key for key in _DAY_KEYS if key in keys), None)
    if day_key is None:
        return _merged(
            dict.fromkeys(_weekdays(str(key).lower()), _intervals(value))
            for key, value in keys.items()
        )
    named = keys[day_key]
    names = ",".join(map(str, named)) if isinstance(named, list) else str(named)
    return dict.fromkeys(_weekdays(names.lower()), _intervals(keys))


def _weekdays(names: str) -> list[int]:
    days: list[int] = []
    for part in re.split(r"\s*[,/+&]\s*", names):
        begin, *rest = _DASH.split(part.strip())
        if not rest:
            days += _GROUPS.get(begin) or [_day(begin)]
            continue
        first, last = _day(begin), _day(rest[-1])
        days += [day % 7 for day in range(first, last + 1 if last >= first else last + 8)]
    return days


def _day(name: str) -> int:
    day = _DAYS.get(name.strip(" ."))
    if day is None:
        raise ParleyError(f"hours: {name!r} is no weekday; {MEND}")
    return day


def _intervals(written: object) -> tuple[Interval, ...]:
    """The intervals of one day, in order."""
    found = tuple(sorted(_read(written)))
    if len(found) > INTERVALS_MAX:
        raise ParleyError(f"hours: at most {INTERVALS_MAX} intervals a day; {MEND}")
    return found


def _read(written: object) -> Iterator[Interval]:
    match written:
        case None | False | []:
            return
        case str():
            if written.strip().lower() not in _CLOSED:
                for part in re.split(r"\s*(?:,|;|\band\b|\bund\b)\s*", written.lower()):
                    yield _interval_of_text(part)
        case [(str() | int()) as begin, (str() | int()) as end] if _is_clock(begin):
            yield _interval(begin, end, written)
        case [*items]:
            for item in items:
                yield from _read(item)
        case {**keys} if (ends := _ends(keys)) is not None:
            yield _interval(*ends, written)
        case _:
            raise _wrong("not understood", written)


def _ends(keys: Mapping[object, object]) -> tuple[object, object] | None:
    """What an object names as its begin and its end, None if it does not name both."""
    begin = next((keys[key] for key in _FROM if key in keys), None)
    end = next((keys[key] for key in _TO if key in keys), None)
    return None if begin is None or end is None else (begin, end)


def _interval_of_text(text: str) -> Interval:
    ends = _DASH.split(_LEAD.sub("", text.strip()))
    if len(ends) != 2:  # noqa: PLR2004  from and to
        raise _wrong("not understood", text)
    return _interval(ends[0], ends[1], text)


def _interval(begin: object, end: object, written: object) -> Interval:
    first, last = _clock(begin, written), _clock(end, written)
    if last <= first and last != time(0):
        raise _wrong("they end before they begin", written)
    return first, last


def _is_clock(written: object) -> bool:
    if isinstance(written, str):
        return _CLOCK.fullmatch(written.strip().lower()) is not None
    return isinstance(written, int)


def _clock(written: object, whole: object) -> time:
    found = _CLOCK.fullmatch(str(written).strip().lower())
    if found is None:
        raise _wrong(f"{written!r} is no time of day", whole)
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        hour = hour % 12 + (12 if found[3].startswith("p") else 0)
    if hour == 24 and minute == 0:  # noqa: PLR2004  midnight as an end
        hour = 0
    if hour > 23 or minute > 59:  # noqa: PLR2004
        raise _wrong(f"{written!r} is no time of day", whole)
    return time(hour, minute)


def _wrong(what: str, written: object) -> ParleyError:
    return ParleyError(f"hours {written!r}: {what}; {MEND}")
