"""What times are made of before they are resolved: clocks, days, durations, stretches."""

from __future__ import annotations

import msgspec


class Clock(msgspec.Struct, frozen=True):
    """A time of day. `open` says that it may be twelve hours later; an hour of 24 ends the day.

    `around` says "about". `low` marks a reading that few people mean.
    """

    hour: int
    minute: int = 0
    open: bool = False
    around: bool = False
    low: bool = False


class Duration(msgspec.Struct, frozen=True):
    """A length of time. `business` are days on which people work; `vague` is "a few".

    `stay` says that it was counted in nights: from Monday on they are no distance.
    """

    months: int = 0
    days: int = 0
    minutes: float = 0
    business: int = 0
    vague: bool = False
    stay: bool = False

    def __add__(self, other: Duration) -> Duration:
        return Duration(
            self.months + other.months,
            self.days + other.days,
            self.minutes + other.minutes,
            self.business + other.business,
            self.vague or other.vague,
            self.stay or other.stay,
        )

    @property
    def grain(self) -> float:
        """Minutes of the smallest unit that it seems to be counted in."""
        if self.minutes:
            return 60 if self.minutes % 60 == 0 else 1
        if self.days or self.business:
            return 7 * 24 * 60 if self.days and self.days % 7 == 0 else 24 * 60
        return (365 if self.months % 12 == 0 else 30) * 24 * 60

    @property
    def length(self) -> float:
        """About how many minutes it is."""
        return (self.months * 30 + self.days + self.business) * 24 * 60 + self.minutes

    def times(self, count: float) -> Duration:
        """So many of it, or half of it.

        What is no whole month goes into days, what is no whole day into minutes; half a week and
        half a month have no clock, so they are whole days, and vague.
        """
        months = self.months * count
        days = self.days * count + months % 1 * 30
        minutes = self.minutes * count + days % 1 * 24 * 60
        vague = self.vague
        if self.months or self.days > 1:
            minutes, vague = 0, vague or bool(months % 1 or days % 1)
        business = int(self.business * count)
        return Duration(int(months), int(days), minutes, business, vague, self.stay)


class Day(msgspec.Struct, frozen=True, kw_only=True):
    """A day as it was named; a field that was not named is None or empty.

    `shift` counts days from today, `week` ISO weeks and `month_on` months from this one. `which`
    is next, this, last or coming, of a weekday; `nth` is which weekday of the month, -1 the last.
    `year_on` counts years from this one. `base` and `plus` are a day counted from another one.
    `of` is the stretch of which it is the first day, or with an `nth` of -1 the last.
    `swapped` says that day and month may be the other way round, `weak` that it is only a day where
    a time is said with it. `low` marks a reading that few people mean.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    shift: int | None = None
    week: int | None = None
    month_on: int | None = None
    which: str = ""
    nth: int = 0
    holiday: str = ""
    year_on: int | None = None
    of: Stretch | None = None
    base: Day | None = None
    plus: Duration | None = None
    back: bool = False
    swapped: bool = False
    weak: bool = False
    low: bool = False

    @property
    def is_number(self) -> bool:
        """Whether nothing but the number of the day was said."""
        named = (self.month, self.weekday, self.month_on, self.base, self.plus)
        return self.day is not None and named == (None,) * len(named)


REST = 4
"""Stands for what is left of a stretch, from today on."""


class Stretch(msgspec.Struct, frozen=True, kw_only=True):
    """Days in a row: a week, a weekend, a month, a year, counted from this one, or from … to.

    `third` is 1, 2 or 3 for its beginning, middle and end, 0 for all of it, REST for what is left.
    `past` says that its beginning lies behind, `until_begin` that it ends where `end` begins.
    """

    kind: str
    on: int = 0
    month: int | None = None
    year: int | None = None
    third: int = 0
    begin: Day | Stretch | None = None
    end: Day | Stretch | None = None
    past: bool = False
    until_begin: bool = False


class Clocks(msgspec.Struct, frozen=True, kw_only=True):
    """From a time to another, either of which may be open; or a part of the day by its name."""

    begin: Clock | None = None
    end: Clock | None = None
    part: str = ""


class Hop(msgspec.Struct, frozen=True):
    """An instant counted from now ("in two hours"), or with `within` all from now until then."""

    by: Duration
    back: bool = False
    within: bool = False


class PartOfDay(msgspec.Struct, frozen=True):
    """A part of a day that names the day too ("tonight")."""

    day: Day
    part: str


class MomentRange(msgspec.Struct, frozen=True, kw_only=True):
    """From a date with a time to another one."""

    begin_day: Day
    begin: Clock
    end_day: Day
    end: Clock


Form = Clock | Duration | Day | Stretch | Clocks | Hop | PartOfDay | MomentRange

CATEGORIES: dict[type, str] = {
    Clock: "<time>",
    Clocks: "<times>",
    Day: "<date>",
    Stretch: "<dates>",
    Duration: "<duration>",
    Hop: "<moment>",
    PartOfDay: "<daypart>",
    MomentRange: "<moments>",
    str: "<part>",
}
"""Under which category a form stands in the chart."""
