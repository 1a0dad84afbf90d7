"""Dates and times out of values: whole values, and the ends of ranges."""

from typing import Any

Json = dict[str, Any]
DAY = ("year", "month", "day")
CLOCK = ("hour", "minute")
DATE_KINDS = ("date", "datetime", "date_range", "datetime_range")
TIME_KINDS = ("time", "datetime", "time_range", "datetime_range")


def ends(value: Json) -> list[Json]:
    """A point itself, or the ends of a range that are not open."""
    if "from" in value or "to" in value:
        return [point for point in (value["from"], value["to"]) if point is not None]
    return [value]


def cut(point: Json, keys: tuple[str, ...]) -> tuple[int, ...] | None:
    """The named parts of a point, None where it lacks one."""
    return tuple(point[key] for key in keys) if all(key in point for key in keys) else None


def holds(value: Json, gold: Json, keys: tuple[str, ...]) -> bool:
    """Whether a value or an end of it has the gold's parts."""
    wanted = cut(gold, keys)
    return any(cut(point, keys) == wanted for point in ends(value))
