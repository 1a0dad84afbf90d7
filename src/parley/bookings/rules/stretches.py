"""Time as whole minutes since 1970 (UTC), and stretches of it: what the search computes with."""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock
from functools import lru_cache

from parley.bookings.rules.spans import Span
from parley.conversation.hearing.instants import resolve

DAYS_CACHED = 4_096
"""Midnights that are remembered."""

Stretch = tuple[int, int]
"""From a minute (included) to a minute (excluded)."""
Stretches = tuple[Stretch, ...]
"""In order, not empty, and apart: none touches the next, unless a function says otherwise."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def minute_of(at: datetime) -> int:
    """The minute in which an aware instant lies."""
    return (at - EPOCH) // MINUTE


def minute_from(at: datetime) -> int:
    """The first whole minute that is not before an aware instant."""
    return -((EPOCH - at) // MINUTE)


def instant(minute: int) -> datetime:
    return EPOCH + timedelta(minutes=minute)


def span_of(stretch: Stretch) -> Span:
    return Span(instant(stretch[0]), instant(stretch[1]))


def stretch_of(span: Span) -> Stretch:
    """The whole minutes that a span touches."""
    return minute_of(span.start), minute_from(span.end)


def local_minute(day: date, minutes: int, zone: str) -> int:
    """The minute at which a day's wall clock shows so many minutes; past 24 hours, the next day's.

    Of a time that the clock shows twice it is the first; of one that it leaves out, the instant of
    the change. Raises ValueError for an unknown zone.
    """
    midnight, is_straight = _midnight(day, zone)
    if is_straight:
        return midnight + minutes
    resolved = resolve(datetime.combine(day, clock()) + timedelta(minutes=minutes), zone)
    return minute_of(resolved.others[0] if resolved.kind == "missing" else resolved.utc)


def merged(stretches: Iterable[Stretch]) -> Stretches:
    """What any of them covers; they may come in any order, overlap and be empty."""
    joined: list[Stretch] = []
    for start, end in sorted(stretches):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        elif start < end:
            joined.append((start, end))
    return tuple(joined)


def common(first: Stretches, second: Stretches) -> Stretches:
    """What both cover."""
    return tuple(
        (max(start, begin), min(end, until))
        for start, end in first
        for begin, until in second
        if max(start, begin) < min(end, until)
    )


def without(stretches: Stretches, taken: Stretches) -> Stretches:
    """What is left of them."""
    left: list[Stretch] = []
    following = iter(taken)
    gone = next(following, None)
    for begin, end in stretches:
        start = begin
        while gone is not None and gone[0] < end:
            if gone[0] > start:
                left.append((start, gone[0]))
            start = max(start, gone[1])
            if gone[1] > end:
                break
            gone = next(following, None)
        if start < end:
            left.append((start, end))
    return tuple(left)


def holding(stretches: Stretches, start: int, end: int) -> Stretch | None:
    """The one that covers all from `start` to `end`; None: none does."""
    at = bisect_right(stretches, start, key=_start) - 1
    if at >= 0 and end <= stretches[at][1]:
        return stretches[at]
    return None


def _start(stretch: Stretch) -> int:
    return stretch[0]


@lru_cache(DAYS_CACHED)
def _midnight(day: date, zone: str) -> tuple[int, bool]:
    """When a day begins, and whether no change of the clock comes in it or in the next."""
    here, later = (
        resolve(datetime.combine(each, clock()), zone) for each in (day, day + timedelta(2))
    )
    straight = later.utc - here.utc == timedelta(2) and here.kind == later.kind == "unique"
    return minute_of(here.utc), straight
