"""Dates and times in the light of those beside them: months shared, mistakes taken back."""

from collections.abc import Iterable

from msgspec.structs import replace

from parley.conversation.hearing.automaton import Spans
from parley.conversation.hearing.times.chart import Chart, Reading
from parley.conversation.hearing.times.clocks import minutes, options
from parley.conversation.hearing.times.forms import Clock, Day
from parley.conversation.hearing.times.groups import Group

HALF_WORDS_MAX = 1
"""Words between two times of which the second one's "pm" is meant of both."""

_NUMBERS = {"<time>": ("<hour>", "<hhmm>"), "<date>": ("<ordinal>", "<nth>", "<day>")}
"""What a bare number can be behind a correction of a time or a date."""

CORRECTED_MAX = 8
"""Words between a date or time and what corrects it."""


def amended(
    chosen: list[tuple[int, Reading]], chart: Chart, spans: Spans, counts: set[int]
) -> list[tuple[int, Reading]]:
    """With the bare numbers that correct a time or a date: "at nine, sorry, ten"."""
    found = dict(chosen)
    taken = {place for begin, reading in chosen for place in range(begin, reading.end)}
    for cue, at in spans.get("correct", ()):
        before = [(begin, reading) for begin, reading in chosen if reading.end <= cue]
        if not before or at >= len(chart) or at in taken or cue - before[-1][1].end > CORRECTED_MAX:
            continue
        wanted = _NUMBERS.get(before[-1][1].category, ())
        fitting = [one for one in chart[at] if one.category in wanted and one.end not in counts]
        if fitting:
            found[at] = max(fitting, key=lambda reading: reading.end)
    return sorted(found.items())


def completed(found: list[Group]) -> list[Group]:
    """A mere number of a day is of the month that was named beside it: "May 5th or the 7th"."""
    done: list[Group] = []
    for place, group in enumerate(found):
        following = found[place + 1 : place + 2]
        named = _of_month(group, done[-1:], following)
        done.append(_of_half(named, following[0]) if following else named)
    return done


def _of_month(group: Group, before: list[Group], behind: list[Group]) -> Group:
    """The group's day in the month of the one before it, or of a later one behind it."""
    day = group.day
    if not isinstance(day, Day) or not day.is_number:
        return group
    for other in (*before, *behind):
        near = max(group.begin - other.end, other.begin - group.end) <= CORRECTED_MAX
        month = other.day if isinstance(other.day, Day) and other.day.month else None
        earlier = other.begin < group.begin or (month and (day.day or 0) < (month.day or 0))
        if near and month and earlier:
            return group._replace(day=replace(day, month=month.month, year=month.year))
    return group


def _of_half(group: Group, behind: Group) -> Group:
    """The group's time in the half of the day of the one right behind it: "seven or eight pm"."""
    one, two = group.clock, behind.clock
    if behind.begin - group.end > HALF_WORDS_MAX or group.part or behind.day or behind.part:
        return group
    if not (isinstance(one, Clock) and isinstance(two, Clock)) or not one.open or two.open:
        return group
    nearest = min(options(one), key=lambda option: abs(minutes(option) - minutes(two)))
    return group._replace(clock=replace(nearest, open=False))


def corrected(found: list[Group], spans: Spans) -> list[Group]:
    """Without what the caller took back; what replaces it takes over what it does not name.

    What is refused beside something of its kind ("Tuesday, not Monday") is gone too; what is
    refused alone ("not on Monday") is in doubt.
    """
    cues = spans.get("correct", ())
    rejected = {end for _, end in spans.get("reject", ())}
    kept: list[Group] = []
    for group in found:
        last = kept[-1] if kept else None
        near = last and group.begin - last.end <= CORRECTED_MAX and _kinds(last) & _kinds(group)
        if last and near and (last.first in rejected or _is_between(cues, last, group)):
            kept[-1] = _replaced(last, group)
        elif not (near and group.first in rejected):
            kept.append(group)
    return [_doubted(group) if group.first in rejected else group for group in kept]


def _doubted(group: Group) -> Group:
    day, clock = group.day, group.clock
    return group._replace(
        day=replace(day, low=True) if isinstance(day, Day) else day,
        clock=replace(clock, low=True) if isinstance(clock, Clock) else clock,
    )


def _is_between(cues: Iterable[tuple[int, int]], one: Group, two: Group) -> bool:
    return any(one.end <= begin and end <= two.begin for begin, end in cues)


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
