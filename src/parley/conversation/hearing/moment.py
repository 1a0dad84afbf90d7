"""When and where something is said: what relative times count from."""

from datetime import datetime, time

import msgspec

DAY_MINUTES = 24 * 60

Interval = tuple[time, time]
"""Open from (included) to (excluded), local time; an end of 00:00 is midnight."""


class Hours(msgspec.Struct, frozen=True):
    """When the business is open: for each weekday, Monday first, its intervals in order."""

    week: tuple[tuple[Interval, ...], ...]

    def of(self, weekday: int | None) -> tuple[Interval, ...]:
        """The intervals of a weekday (Monday is 0); of all days where it is not known."""
        if weekday is not None:
            return self.week[weekday]
        return tuple(dict.fromkeys(interval for day in self.week for interval in day))

    def minutes_off(self, at: time, weekday: int | None) -> int:
        """How far a time lies outside of the hours; 0 within them, closing time included.

        Of any day where the weekday is not known or the business is closed on it.
        """
        asked = _minutes(at)
        intervals = self.of(weekday) or self.of(None)
        return min((_off(asked, begin, end) for begin, end in intervals), default=0)


def _off(asked: int, begin: time, end: time) -> int:
    closes = _minutes(end) or DAY_MINUTES
    return max(_minutes(begin) - asked, asked - closes, 0)


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


class Moment(msgspec.Struct, frozen=True):
    """`local` is the business's wall clock (naive), `zone` its IANA zone or empty where unknown.

    `hours` steer which of several readings comes first; without them the literal one does.
    """

    local: datetime
    zone: str = ""
    hours: Hours | None = None
