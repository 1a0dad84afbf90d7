"""Which days are meant by what was named, and what must be asked before one is taken."""

from datetime import date, time, timedelta
from typing import Literal

import msgspec
from msgspec.structs import replace

from parley.bookings.rules.when_heard import Heard, is_bare_weekday
from parley.conversation.hearing.moment import Moment
from parley.conversation.hearing.times.calendar import Today, dates, stretches
from parley.conversation.hearing.times.date_steps import on_weekday
from parley.conversation.hearing.times.forms import Day, Stretch

DAYS_MAX = 31
"""Days that one wish can name."""

REPEATS_MAX = 4
"""Weeks that are looked at for "on Wednesdays"."""

SOON_DAYS = 14
"""Days that are offered to who only said which one does not suit."""

NIGHT_ENDS_HOUR = 4
"""Before it, "tomorrow" may be the day that has just begun."""

Doubt = Literal["", "past", "past_explicit", "invalid", "weekday_mismatch", "ambiguous"]

Assumption = Literal[
    "",
    "today",
    "tomorrow",
    "next_occurrence",
    "next_year",
    "later_today",
    "year_corrected",
    "utterance",
    "clock_overlap",
    "clock_gap",
    "rare_reading",
    "half_of_day",
    "vague",
    "denied",
]
"""What was taken for granted; empty where nothing was."""


class Meant(msgspec.Struct, frozen=True):
    """The days that are meant, the likeliest first where `doubt` says that it must be asked.

    `days` of a doubt "past" are those that passed. `others` are the days to offer instead.
    """

    days: tuple[date, ...] = ()
    doubt: Doubt = ""
    assumption: Assumption = ""
    others: tuple[date, ...] = ()


def meant(said: Heard, moment: Moment, language: str) -> Meant:
    """The days of a text; without any where it names none."""
    today = _today(moment, language)
    if said.excluded:
        return _excluding(said, moment, today, language)
    found = _meant(said, moment, today)
    if said.denied and found.days and not found.doubt:
        return replace(found, assumption="denied")
    return found


def _meant(said: Heard, moment: Moment, today: Today) -> Meant:
    if said.stretch and not said.days:
        return _stretched(said.stretch, today)
    if said.at:
        return Meant((said.at.date(),), assumption="vague" if said.vague else "")
    if said.weekdays and not said.days:
        return Meant(_repeated(said.weekdays, today))
    each = [_day(day, today, moment) for day in said.days]
    if len(each) > 1:
        return _several(each)
    return each[0] if each else Meant()


def _excluding(said: Heard, moment: Moment, today: Today, language: str) -> Meant:
    """Days without those that the caller denied; of the next two weeks where none were named."""
    wished = replace(said, excluded=(), denied=False)
    named = meant(wished, moment, language) if wished.names_day else Meant()
    if named.doubt:
        return named
    soon = tuple(today.date + timedelta(ahead) for ahead in range(SOON_DAYS))
    weekdays = {day.weekday for day in said.excluded if is_bare_weekday(day)}
    denied = {one for day in said.excluded for one in dates(day, today)[:1]}
    days = named.days or soon
    left = tuple(day for day in days if day not in denied and day.weekday() not in weekdays)
    return Meant(left, assumption="denied") if left else Meant(doubt="ambiguous")


def is_open_later(moment: Moment) -> bool:
    """Whether the business is still open today, so far as its hours are known."""
    if moment.hours is None:
        return False
    now = moment.local.time()
    return any(end > now or end == time(0) for _, end in moment.hours.of(moment.local.weekday()))


def _today(moment: Moment, language: str) -> Today:
    next_week = language.partition("-")[0].lower() != "de"
    return Today(moment.local.date(), next_week=next_week, open_today=is_open_later(moment))


def _several(each: list[Meant]) -> Meant:
    """Days that are all right ("Wednesday or Thursday"), without those that are not."""
    open_ = [one for one in each if one.doubt in {"", "ambiguous"}]
    if not open_:
        return each[0]
    days = [day for one in open_ for day in (one.days or one.others)[:1]]
    assumed: list[Assumption] = [one.assumption for one in open_ if one.assumption]
    assumption: Assumption = assumed[0] if assumed else ""
    return Meant(tuple(sorted(set(days))), assumption=assumption)


def _day(day: Day, today: Today, moment: Moment) -> Meant:
    found = dates(day, today)
    if not found:
        return Meant(doubt="invalid")
    first = found[0]
    if first < today.date:
        return _passed(day, found, today)
    if clash := _mismatch(day, found, today):
        return clash
    if is_bare_weekday(day) and len(found) > 1:
        return _weekday_of_today(today, moment)
    return _ahead(day, found, today, moment)


def _ahead(day: Day, found: tuple[date, ...], today: Today, moment: Moment) -> Meant:
    first = found[0]
    if day.shift == 1 and moment.local.hour < NIGHT_ENDS_HOUR:
        return Meant(doubt="ambiguous", others=(today.date, first))
    if len(found) > 1 and (day.which or day.swapped or day.base):
        return Meant(doubt="ambiguous", others=found)
    return _assumed(day, first, today)


def _assumed(day: Day, first: date, today: Today) -> Meant:
    if day.low or (day.plus is not None and day.plus.vague):
        return Meant((first,), assumption="vague")
    if day.is_number and first == today.date:
        later = dates(day, replace(today, date=first + timedelta(1)))[:1]
        return Meant((first,), assumption="today", others=(first, *later))
    unnamed = day.month is not None and day.year is None and day.year_on is None
    if unnamed and not day.holiday and first.year > today.date.year:
        return Meant((first,), assumption="next_year")
    return Meant((first,))


def _passed(day: Day, found: tuple[date, ...], today: Today) -> Meant:
    """A day that lies behind: of this year, or of one that was named and is over."""
    first = found[0]
    if day.year is None or first.year == today.date.year:
        return Meant((first,), "past", others=tuple(one for one in found[1:] if one > today.date))
    again = dates(replace(day, year=None, weekday=None), today)[:1]
    return Meant((first,), "past_explicit", "year_corrected", again)


def _mismatch(day: Day, found: tuple[date, ...], today: Today) -> Meant | None:
    """Where date and weekday do not go together: both, in the order of the calendar."""
    if day.weekday is None or day.day is None:
        return None
    if len(found) == 1 and found[0].weekday() == day.weekday:
        return None
    literal = (dates(replace(day, weekday=None), today) or found)[0]
    both = {literal, on_weekday(literal, day.weekday)}
    others = tuple(sorted(one for one in both if one >= today.date))
    return Meant(doubt="weekday_mismatch", others=others)


def _weekday_of_today(today: Today, moment: Moment) -> Meant:
    both = (today.date, today.date + timedelta(7))
    if is_open_later(moment):
        return Meant(both[:1], assumption="today", others=both)
    others = both if moment.hours is None else both[1:]
    return Meant(both[1:], assumption="next_occurrence", others=others)


def _repeated(weekdays: tuple[int, ...], today: Today) -> tuple[date, ...]:
    every = (today.date + timedelta(ahead) for ahead in range(7 * REPEATS_MAX))
    return tuple(day for day in every if day.weekday() in weekdays)


def _stretched(named: Stretch, today: Today) -> Meant:
    found = stretches(named, today)
    if not found:
        return Meant(doubt="invalid")
    days = [_between(first, last, today.date) for first, last in found]
    if len(days) > 1 and named.kind == "weekend":
        return Meant(doubt="ambiguous", others=tuple(one[0] for one in days if one))
    if days[0]:
        return Meant(days[0])
    first, last = found[0]
    passed = last or first
    return Meant((passed,) if passed else (), "past")


def _between(first: date | None, last: date | None, today: date) -> tuple[date, ...]:
    """The days from today on; an end that is open is as far as one wish can reach."""
    begin = max(first or today, today)
    count = DAYS_MAX if last is None else min((last - begin).days + 1, DAYS_MAX)
    return tuple(begin + timedelta(ahead) for ahead in range(count))
