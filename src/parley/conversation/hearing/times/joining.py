"""Joins a date, a time and a part of the day that only glue words part, in whatever order."""

from collections.abc import Iterable

from msgspec.structs import replace

from parley.conversation.hearing.automaton import SENTENCE
from parley.conversation.hearing.times.compiled import Times
from parley.conversation.hearing.times.forms import Day, Stretch
from parley.conversation.hearing.times.groups import Group, Place
from parley.conversation.hearing.utterance import Utterance

GLUE_MAX = 3
"""Words between a date and its time."""


def joined(found: Iterable[Group], utterance: Utterance, times: Times) -> list[Group]:
    """The groups, those as one that belong together."""
    done: list[Group] = []
    for one in found:
        last = done[-1] if done else None
        both = _both(last, one) if last and _near(last, one, utterance, times) else None
        done[-1:] = [both] if both else [*done[-1:], one]
    return done


def _near(one: Group, two: Group, utterance: Utterance, times: Times) -> bool:
    between = utterance.words[one.end : two.begin]
    return (
        len(between) <= GLUE_MAX
        and all(word in times.glue or word in times.leads for word in between)
        and all(level < SENTENCE for level in utterance.breaks[one.end : two.begin + 1])
    )


def _both(one: Group, two: Group) -> Group | None:
    """The two as one group, None where they do not go together."""
    if one.alone or two.alone:
        return None
    day: Day | Stretch | None = one.day or two.day
    if one.day and two.day and (day := _same_day(one.day, two.day)) is None:
        return None
    if (one.clock and two.clock) or (one.part and two.part and one.part != two.part):
        return None
    return Group(
        day=day,
        clock=one.clock or two.clock,
        part=one.part or two.part,
        day_at=_over(one.day_at, two.day_at),
        clock_at=one.clock_at or two.clock_at,
        part_at=one.part_at or two.part_at,
        first=one.first,
        begin=one.begin,
        end=two.end,
        ends_at=one.ends_at or two.ends_at,
        led=one.led or two.led,
        weak=(one.weak or not one.day) and (two.weak or not two.day),
    )


def _over(one: Place | None, two: Place | None) -> Place | None:
    if one and two:
        return Place(min(one.begin, two.begin), max(one.end, two.end))
    return one or two


def _same_day(one: Day | Stretch, two: Day | Stretch) -> Day | Stretch | None:
    """Two names of one day as one: a weekday and a date, a weekday and its week."""
    if isinstance(one, Stretch) and isinstance(two, Stretch):
        return None
    if isinstance(one, Stretch):
        one, two = two, one
    assert isinstance(one, Day)
    if isinstance(two, Stretch):
        return _within(one, two)
    if _is_weekday(two):
        one, two = two, one
    if not _is_weekday(one) or two.weekday is not None or two.base or two.plus:
        return None
    if two.shift is not None or two.holiday:
        return two
    return replace(two, weekday=one.weekday)


def _is_weekday(day: Day) -> bool:
    return day.weekday is not None and day.day is None and not day.nth and day.week is None


def _within(day: Day, stretch: Stretch) -> Day | None:
    """A weekday of a week, a day of a month, a date of a year."""
    if stretch.third or stretch.begin or stretch.kind == "span":
        return None
    match stretch.kind:
        case "week" if _is_weekday(day):
            return replace(day, week=stretch.on, which="")
        case "weekend" if _is_weekday(day) and day.weekday in (5, 6):
            return replace(day, week=stretch.on, which="")
        case "year" if (day.month or day.holiday) and day.year is None:
            return replace(day, year=stretch.year, year_on=None if stretch.year else stretch.on)
        case "month" if (day.day or day.nth) and day.month is None:
            named = stretch.month is not None
            month_on = None if named else stretch.on
            return replace(day, month=stretch.month, year=stretch.year, month_on=month_on)
        case _:
            return None
