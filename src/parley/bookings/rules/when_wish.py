"""The fields of a call as one wish: which of them tells the day, and which the time."""

import msgspec

from parley.bookings.rules.when_clocks import likely, window
from parley.bookings.rules.when_days import Meant, meant
from parley.bookings.rules.when_heard import Heard
from parley.conversation.hearing.moment import Moment
from parley.conversation.hearing.times.canonical import time_of
from parley.conversation.hearing.times.clocks import in_part
from parley.conversation.hearing.times.forms import Clock, Clocks
from parley.conversation.hearing.times.table import Part


class Wish(msgspec.Struct, frozen=True):
    """The fields as one: its days, and its times if they are one or some points, or windows."""

    days: Meant
    said: Heard
    clocks: tuple[Clock, ...] = ()
    windows: tuple[Clocks | Part, ...] = ()
    anything: bool = False


def joined(fields: list[Heard], moment: Moment, language: str) -> Wish:
    """The fields as one wish. What the last one says of the time wins."""
    days = _day_of([meant(one, moment, language) for one in fields if one.names_day])
    timed = [one for one in fields if one.names_time]
    lead = timed[-1] if timed else Heard()
    said, windows = lead.clocks, lead.windows
    for other in timed[:-1]:
        if not said and other.clocks and _inside(other.clocks, windows, moment):
            said = other.clocks
        if said and other.part and not lead.part:
            said = tuple(in_part(one, other.part) for one in said)
    named = next((one for one in fields if one.names_day), Heard())
    anything = any(one.earliest or one.any for one in fields)
    return Wish(days, named, said, windows, anything)


def _inside(said: tuple[Clock, ...], windows: tuple[Clocks | Part, ...], moment: Moment) -> bool:
    """Whether a point of one field lies in the window of another, so that both hold."""
    if not windows:
        return False
    held, _ = window(windows[0], moment.hours, None)
    return all(held.holds(time_of(likely(one, moment.hours, None)[0])) for one in said)


def _day_of(found: list[Meant]) -> Meant:
    """The days that all fields agree on; where they do not, all of them, to be asked."""
    if not found:
        return Meant()
    first, *others = found
    for other in others:
        first = _agreed(first, other)
    return first


def _agreed(one: Meant, other: Meant) -> Meant:
    """The surer of two if the other allows it, else the days of both; else it must be asked."""
    for sure, loose in sorted(
        ((one, other), (other, one)), key=lambda two: bool(two[0].assumption)
    ):
        if not sure.doubt and len(sure.days) == 1 and sure.days[0] in (*loose.days, *loose.others):
            return sure
    shared = tuple(day for day in one.days if day in other.days)
    if shared:
        return msgspec.structs.replace(one, days=shared)
    both = {*(one.days or one.others), *(other.days or other.others)}
    return Meant(doubt="ambiguous", others=tuple(sorted(both)))
