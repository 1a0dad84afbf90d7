"""Canonical values as text and as JSON: the text is what slots hold, the JSON what tools read.

date      2026-12-23             {"year": 2026, "month": 12, "day": 23}
time      15:30                  {"hour": 15, "minute": 30}
datetime  2026-12-23T15:30       all five
*_range   14:00/16:00, ../16:00  {"from": …, "to": …}, null where it is open
duration  PT1H30M                the same text
number    12.5                   12.5
money     12050 USD              {"minor": 12050, "currency": "USD"}
"""

from collections.abc import Mapping
from datetime import date, datetime, time

Point = dict[str, int]
JsonValue = int | float | str | Mapping[str, object]
"""What `as_json` returns."""

OPEN = ".."
"""The end of a range that has none (ISO 8601-2)."""


def date_text(value: date) -> str:
    """2026-12-23."""
    return value.isoformat()


def time_text(value: time) -> str:
    """15:30."""
    return f"{value.hour:02d}:{value.minute:02d}"


def datetime_text(value: datetime) -> str:
    """2026-12-23T15:30."""
    return f"{date_text(value.date())}T{time_text(value.time())}"


def range_text(begin: str, end: str) -> str:
    """Two canonical texts as a range; an empty one is open."""
    return f"{begin or OPEN}/{end or OPEN}"


def as_json(kind: str, value: str) -> JsonValue:
    """The canonical text of a kind in its JSON shape."""
    if kind.endswith("_range"):
        begin, _, end = value.partition("/")
        return {"from": _point(begin), "to": _point(end)}
    if kind in ("date", "time", "datetime"):
        return _point(value) or {}
    if kind in ("number", "party_size"):
        return float(value) if "." in value else int(value)
    if kind == "money":
        minor, _, currency = value.partition(" ")
        return {"minor": int(minor), "currency": currency}
    return value


def _point(text: str) -> Point | None:
    """A date, a time or both."""
    if text == OPEN:
        return None
    day, _, clock = text.partition("T") if "-" in text else ("", "", text)
    point: Point = {}
    if day:
        year, month, number = day.split("-")
        point = {"year": int(year), "month": int(month), "day": int(number)}
    if clock:
        hour, minute = clock.split(":")
        point |= {"hour": int(hour), "minute": int(minute)}
    return point
