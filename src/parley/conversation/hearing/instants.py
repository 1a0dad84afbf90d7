"""From the business's wall clock to instants, right across changes of the clock."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

import msgspec

ZONES_MAX = 64
"""Zones that are remembered."""

Kind = Literal["unique", "ambiguous", "missing"]


class Resolved(msgspec.Struct, frozen=True):
    """What instant a local time is. All instants are aware and in UTC.

    unique      `utc` is the instant
    ambiguous   the clock shows this time twice: `utc` is the first, `others` the second; say so
    missing     the clock leaves this time out: ask. `utc` is where the clock would stand had it
                not been moved, `others` the instant of the change, the first that exists again
    """

    utc: datetime
    kind: Kind = "unique"
    others: tuple[datetime, ...] = ()


def resolve(local: datetime, zone: str) -> Resolved:
    """The instant of a naive local time in an IANA zone. Raises ValueError for an unknown zone.

    Both readings of PEP 495 are compared: `fold` 0 is the offset before a change, 1 the one after.
    """
    known = _zone(zone)
    before = local.replace(tzinfo=known, fold=0)
    after = local.replace(tzinfo=known, fold=1)
    first, second = before.astimezone(UTC), after.astimezone(UTC)
    if first == second:
        return Resolved(first)
    if first < second:
        return Resolved(first, "ambiguous", (second,))
    # Forwards: the old offset gives the later instant. Both lie around the change.
    return Resolved(first, "missing", (_change(second, first, known),))


def later(local: datetime, elapsed: timedelta, zone: str) -> datetime:
    """The wall clock (naive) after `elapsed` real time: "in two hours", also across a change.

    A local time that the clock shows twice counts from its first; days are not hours: for "in two
    days" add to the date instead. Raises ValueError for an unknown zone.
    """
    return local_of(resolve(local, zone).utc + elapsed, zone)


def local_of(at: datetime, zone: str) -> datetime:
    """The wall clock (naive) of an aware instant. Raises ValueError for an unknown zone."""
    return at.astimezone(_zone(zone)).replace(tzinfo=None)


def _change(low: datetime, high: datetime, zone: ZoneInfo) -> datetime:
    """The instant (whole minute) between two at which the zone takes its new offset."""
    new = high.astimezone(zone).utcoffset()
    while high - low > timedelta(minutes=1):
        middle = low + timedelta(minutes=(high - low) // timedelta(minutes=2))
        if middle.astimezone(zone).utcoffset() == new:
            high = middle
        else:
            low = middle
    return high.replace(second=0, microsecond=0)


@lru_cache(maxsize=ZONES_MAX)
def _zone(zone: str) -> ZoneInfo:
    try:
        return ZoneInfo(zone)
    except (OSError, KeyError, ValueError) as error:
        raise ValueError(f"zone {zone!r} is not known; write an IANA name") from error
