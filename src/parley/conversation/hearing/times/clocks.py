"""Arithmetic of clock times that may be twelve hours later."""

from msgspec.structs import replace

from parley.conversation.hearing.times.forms import Clock, Clocks
from parley.conversation.hearing.times.table import Part

DAY, HALF, HOUR = 24 * 60, 12 * 60, 60
"""Minutes."""

AROUND = 30
"""Minutes that "about" means to either side."""


def minutes(clock: Clock) -> int:
    """Minutes since midnight."""
    return clock.hour * 60 + clock.minute


def is_minutes(clock: Clock) -> bool:
    """Whether its words may have been minutes: "twenty five" of "twenty five to four"."""
    return clock.hour % 5 == 0 and (not clock.minute or (clock.hour == 20 and clock.minute < 10))  # noqa: PLR2004


def at(minute: int, like: Clock) -> Clock:
    """The clock at a minute of the day (or the one before or after), unsure as `like` is."""
    minute %= DAY
    return replace(like, hour=minute // 60, minute=minute % 60)


def moved(clock: Clock, by: int) -> Clock:
    """So many minutes later. An hour that may be twelve later stays so."""
    moved_to = minutes(clock) + by
    return at(moved_to % HALF if clock.open and moved_to >= HALF + HOUR else moved_to, clock)


def options(clock: Clock) -> tuple[Clock, ...]:
    """The times that are meant, the literal one first."""
    if not clock.open:
        return (clock,)
    other = at(minutes(clock) + HALF, clock)
    if clock.hour == 0 and clock.minute:
        return (at(minutes(clock) + HALF, clock), clock)
    return (clock, other)


def meant(clock: Clock) -> tuple[Clock, ...]:
    """The times that may be meant when nothing else is said: twelve is noon."""
    return (clock,) if clock.hour == 12 else options(clock)  # noqa: PLR2004


def halved(clock: Clock, half: str) -> Clock | None:
    """With "am" or "pm". Said with an hour above twelve it adds nothing."""
    if clock.hour > 12 or (not clock.open and clock.hour != 0):  # noqa: PLR2004
        return replace(clock, open=False)
    hour = clock.hour % 12 + (12 if half == "pm" else 0)
    return replace(clock, hour=hour, open=False)


def in_part(clock: Clock, part: Part) -> Clock:
    """With a part of the day: that one of its readings which the part's hours contain."""
    if not clock.open:
        return clock
    first, last = (float(hour) for hour in part.hours.split("-"))
    inside = [one for one in options(clock) if _within(minutes(one) / 60, first, last)]
    return replace(inside[0], open=False) if inside else clock


def _within(hour: float, first: float, last: float) -> bool:
    return first <= hour < last if first < last else hour >= first or hour < last


def spanned(begin: Clock, end: Clock) -> Clocks:
    """From one to the other. What is unsure becomes what makes the shorter way."""
    pairs = [
        ((minutes(later) - minutes(earlier) - 1) % DAY, place, earlier, later)
        for place, earlier in enumerate(options(begin))
        for later in options(end)
    ]
    if begin.open and end.open:
        pairs = [pair for pair in pairs if pair[2] == options(begin)[0]]
    _, _, earlier, later = min(pairs, key=lambda pair: pair[:2])
    unsure = begin.open and end.open
    return Clocks(begin=replace(earlier, open=unsure), end=replace(later, open=unsure))


def about(clock: Clock) -> Clocks:
    """Half an hour to either side."""
    return Clocks(begin=at(minutes(clock) - AROUND, clock), end=at(minutes(clock) + AROUND, clock))
