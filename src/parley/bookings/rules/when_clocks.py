"""Which time of day is meant: the half of the day, and windows that are never a point."""

from datetime import date, datetime, time

import msgspec

from parley.conversation.hearing.instants import local_of, resolve
from parley.conversation.hearing.moment import Hours, Moment
from parley.conversation.hearing.times import clocks
from parley.conversation.hearing.times.canonical import instant, time_of
from parley.conversation.hearing.times.forms import Clock, Clocks
from parley.conversation.hearing.times.table import Part


class Window(msgspec.Struct, frozen=True):
    """A stretch of a day, local: from (included) until (excluded), None where it is open.

    An `until` of 00:00 is midnight.
    """

    begin: time | None = None
    until: time | None = None

    def holds(self, clock: time) -> bool:
        after = self.begin is None or clock >= self.begin
        return after and (self.until in {None, time(0)} or clock <= (self.until or clock))


def likely(clock: Clock, hours: Hours | None, weekday: int | None) -> tuple[Clock, ...]:
    """The times that may be meant: one where the business is open at only one of them.

    Of that weekday if it is open then, else of any day; the literal one first where both hold.
    """
    found = clocks.meant(clock)
    if len(found) == 1 or hours is None:
        return found
    for asked in dict.fromkeys((weekday, None)):
        inside = tuple(one for one in found if not hours.minutes_off(time_of(one), asked))
        if inside:
            return inside
    return tuple(sorted(found, key=lambda one: hours.minutes_off(time_of(one), weekday)))


def starts(day: date, said: tuple[Clock, ...], hours: Hours | None) -> tuple[datetime, ...]:
    """The naive local date-times that are meant on a day, each once; 24 o'clock ends the day."""
    meant = (one for clock in said for one in likely(clock, hours, day.weekday()))
    return tuple(dict.fromkeys(instant(day, one) for one in meant))


def around(clock: Clock) -> Window:
    """Half an hour to either side."""
    return _window(clocks.about(clock))


def window(said: Clocks | Part, hours: Hours | None, weekday: int | None) -> tuple[Window, bool]:
    """The window that is meant, and whether it may as well be the other half of the day."""
    if isinstance(said, Part):
        begin, _, until = said.window.partition("-")
        return Window(_time(begin), _time(until)), False
    lead = said.begin or said.end
    if lead is None:
        return Window(), False
    meant = likely(lead, hours, weekday)
    by = clocks.minutes(meant[0]) - clocks.minutes(lead)
    moved = (_moved(said.begin, by), _moved(said.end, by))
    return _window(Clocks(begin=moved[0], end=moved[1])), len(meant) > 1


def hull(found: list[Window]) -> Window:
    """The window that holds all of them."""
    begins = [one.begin for one in found]
    untils = [one.until for one in found]
    begin = None if None in begins else min(one for one in begins if one is not None)
    closes = [one for one in untils if one is not None and one != time(0)]
    until = max(closes) if len(closes) == len(untils) else None
    return Window(begin, until)


def clock_change(start: datetime, moment: Moment) -> tuple[str, datetime | None]:
    """What a change of the clock makes of a time: "gap" with the time shown instead, "overlap"."""
    if not moment.zone:
        return "", None
    resolved = resolve(start, moment.zone)
    if resolved.kind == "missing":
        return "gap", local_of(resolved.utc, moment.zone)
    return ("overlap", None) if resolved.kind == "ambiguous" else ("", None)


def _window(span: Clocks) -> Window:
    return Window(
        time_of(span.begin) if span.begin else None,
        time_of(span.end) if span.end else None,
    )


def _moved(clock: Clock | None, by: int) -> Clock | None:
    return clocks.at(clocks.minutes(clock) + by, clock) if clock and by else clock


def _time(text: str) -> time:
    hour, _, minute = text.partition(":")
    return time(int(hour) % 24, int(minute or 0))
