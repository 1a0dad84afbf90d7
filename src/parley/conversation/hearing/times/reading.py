"""Dates and times of an utterance: which readings stand, and which of them belong together."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from msgspec.structs import replace

from parley.conversation.hearing.automaton import SENTENCE, Spans
from parley.conversation.hearing.cardinals import Amounts
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.times.chart import Chart, Reading, fill
from parley.conversation.hearing.times.clocks import in_part
from parley.conversation.hearing.times.compiled import Times
from parley.conversation.hearing.times.cover import cover, led
from parley.conversation.hearing.times.forms import (
    Clock,
    Clocks,
    Day,
    Duration,
    Hop,
    MomentRange,
    PartOfDay,
    Stretch,
)
from parley.conversation.hearing.times.lexicon import lexicon
from parley.conversation.hearing.utterance import Utterance

GLUE_MAX = 3
"""Words between a date and its time."""

CORRECTED_MAX = 8
"""Words between a date or time and what corrects it."""

_DAY_ASKED = frozenset({"date", "time"})
"""What makes a mere "morning" an answer."""


class Place(NamedTuple):
    """Words from `begin` up to `end`."""

    begin: int
    end: int


class Group(NamedTuple):
    """What belongs together, each with its words; `ends_at` are those of both ends of a range.

    `led` says that a part of day stands by itself ("in the morning"). At most one of `alone` and the others.
    """

    day: Day | Stretch | None = None
    clock: Clock | Clocks | None = None
    part: str = ""
    alone: Hop | Duration | MomentRange | None = None
    day_at: Place | None = None
    clock_at: Place | None = None
    part_at: Place | None = None
    begin: int = 0
    end: int = 0
    ends_at: tuple[Place, ...] = ()
    led: bool = False


def groups(
    utterance: Utterance,
    spans: Spans,
    amounts: Amounts,
    language: Language,
    times: Times,
    asked: frozenset[str],
    *,
    month_first: bool,
) -> list[Group]:
    """The dates and times that stand, in order. Corrected ones are gone."""
    if not amounts and language.time_labels.isdisjoint(spans) and not _DIGIT.search(utterance.text):
        return []
    chart = lexicon(utterance, spans, amounts, language, times.terms, month_first=month_first)
    words = utterance.words
    places = [
        place
        for place in range(len(words) - 1, -1, -1)
        if chart[place] or words[place] in times.first
    ]
    fill(chart, times.rules, words, utterance.breaks, places)
    found = [
        _group(begin, reading, utterance, times, chart)
        for begin, reading in cover(chart, utterance, times, asked)
    ]
    joined = [
        group
        for group in _joined(found, utterance, times)
        if group.day or group.clock or group.alone or group.led or asked & _DAY_ASKED
    ]
    return _corrected(_completed(joined), spans) if len(joined) > 1 else joined


def _joined(found: Iterable[Group], utterance: Utterance, times: Times) -> list[Group]:
    """Groups that only glue parts, as one."""
    joined: list[Group] = []
    for one in found:
        last = joined[-1] if joined else None
        both = _both(last, one) if last and _near(last, one, utterance, times) else None
        joined[-1:] = [both] if both else [*joined[-1:], one]
    return joined


def _group(begin: int, reading: Reading, utterance: Utterance, times: Times, chart: Chart) -> Group:
    end = reading.end
    ends = _ends(begin, end, reading.value, chart)
    counted = isinstance(reading.value, Hop) or (
        isinstance(reading.value, Day) and reading.value.plus is not None
    )
    if not counted:
        begin = led(utterance, begin, end, times)
    while utterance.words[begin] in times.leads and reading in chart[begin + 1]:
        begin += 1
    at = Place(begin, end)
    match reading.value:
        case Day() | Stretch() as day:
            return Group(day=day, day_at=at, begin=begin, end=end, ends_at=ends)
        case Clocks(part=part) if part:
            return Group(part=part, part_at=at, begin=begin, end=end, led=True)
        case Clock() | Clocks() as clock:
            return Group(clock=clock, clock_at=at, begin=begin, end=end, ends_at=ends)
        case PartOfDay(day, part):
            return Group(day=day, part=part, day_at=at, part_at=at, begin=begin, end=end)
        case str() as part:
            return Group(part=part, part_at=at, begin=begin, end=end)
        case int() as number:
            return Group(day=Day(day=number), day_at=at, begin=begin, end=end)
        case _:
            pass
    return Group(alone=reading.value, begin=begin, end=end)


_DIGIT = re.compile(r"\d")
_POINTS = frozenset({"<time>", "<hour>", "<date>", "<day>", "<ordinal>"})


def _ends(begin: int, end: int, form: object, chart: Chart) -> tuple[Place, ...]:
    """Where the ends of a range are said: the first and the last time or date within it."""
    if isinstance(form, Clocks):
        wanted = (form.begin is not None) + (form.end is not None)
    elif isinstance(form, Stretch) and form.kind == "span":
        wanted = (form.begin is not None) + (form.end is not None)
    else:
        return ()
    found: list[Place] = []
    place = begin
    while place < end and len(found) < wanted:
        last = wanted - len(found) == 1
        stops = [
            reading.end
            for reading in chart[place]
            if reading.category in _POINTS and reading.end <= end and (last or reading.end < end)
        ]
        if stops:
            found.append(Place(place, max(stops)))
            place = max(stops)
        else:
            place += 1
    return tuple(found)


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
        begin=one.begin,
        end=two.end,
        ends_at=one.ends_at or two.ends_at,
        led=one.led or two.led,
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
    """A weekday of a week, a day of a month."""
    if stretch.third or stretch.kind == "span":
        return None
    if stretch.kind == "week" and _is_weekday(day):
        return replace(day, week=stretch.on, which="")
    if stretch.kind == "month" and (day.day or day.nth) and day.month is None:
        if stretch.month is not None:
            return replace(day, month=stretch.month, year=stretch.year)
        return replace(day, month_on=stretch.on)
    return None


def _completed(found: list[Group]) -> list[Group]:
    """A mere number of a day is of the month that was named beside it: "May 5th or the 7th"."""
    done: list[Group] = []
    for place, group in enumerate(found):
        beside = [*done[-1:], *found[place + 1 : place + 2]]
        day = group.day
        if isinstance(day, Day) and _is_number(day):
            for other in beside:
                gap = max(group.begin - other.end, other.begin - group.end)
                if gap <= CORRECTED_MAX and isinstance(other.day, Day) and other.day.month:
                    later = other.begin > group.begin
                    if (day.day or 0) < (other.day.day or 0) if later else True:
                        named = replace(day, month=other.day.month, year=other.day.year)
                        group = group._replace(day=named)
                        break
        done.append(group)
    return done


def _is_number(day: Day) -> bool:
    """Whether nothing but the number of a day was said."""
    return day.day is not None and (day.month, day.weekday, day.month_on) == (None, None, None)


def _corrected(found: list[Group], spans: Spans) -> list[Group]:
    """Without what the caller took back; what replaces it takes over what it does not name."""
    cues = [*spans.get("correct", ())]
    rejected = {end for _, end in spans.get("reject", ())}
    kept: list[Group] = []
    for group in found:
        last = kept[-1] if kept else None
        if last and group.begin - last.end <= CORRECTED_MAX and _kinds(last) & _kinds(group):
            if any(last.end <= a and b <= group.begin for a, b in cues) or last.begin in rejected:
                kept[-1] = _replaced(last, group)
                continue
        kept.append(group)
    return kept


def _kinds(group: Group) -> set[str]:
    named = {"day": group.day, "clock": group.clock or group.part}
    return {kind for kind, value in named.items() if value}


def _replaced(old: Group, new: Group) -> Group:
    if new.alone or old.alone:
        return new
    return new._replace(
        day=new.day or old.day,
        day_at=new.day_at or old.day_at,
        clock=new.clock or (None if new.part else old.clock),
        clock_at=new.clock_at or (None if new.part else old.clock_at),
        part=new.part or ("" if new.clock else old.part),
    )


def narrowed(group: Group, times: Times) -> Clock | Clocks | None:
    """The group's clock in the light of its part of day."""
    clock = group.clock
    if not group.part or clock is None:
        return clock
    part = times.table.parts[group.part]
    if isinstance(clock, Clock):
        return in_part(clock, part)
    begin = in_part(clock.begin, part) if clock.begin else None
    return replace(clock, begin=begin, end=in_part(clock.end, part) if clock.end else None)

