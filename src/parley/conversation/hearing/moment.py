"""When and where something is said: what relative times count from."""

from datetime import datetime, time

import msgspec

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

    def is_open(self, at: time, weekday: int | None) -> bool:
        """Whether the business is open then; on any day where the weekday is not known."""
        return any(begin <= at and (at < end or end == time(0)) for begin, end in self.of(weekday))


class Moment(msgspec.Struct, frozen=True):
    """`local` is the business's wall clock (naive), `zone` its IANA zone or empty where unknown.

    `hours` steer which of several readings comes first; without them the literal one does.
    """

    local: datetime
    zone: str = ""
    hours: Hours | None = None
