"""What belongs together of a date, a time and a part of the day, made of one reading each."""

from typing import NamedTuple

from msgspec.structs import replace

from parley.conversation.hearing.times.chart import Chart, Reading
from parley.conversation.hearing.times.clocks import in_part
from parley.conversation.hearing.times.compiled import Times
from parley.conversation.hearing.times.cover import led
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
from parley.conversation.hearing.utterance import Utterance

_POINTS = frozenset({"<time>", "<hour>", "<date>", "<day>", "<ordinal>"})


class Place(NamedTuple):
    """Words from `begin` up to `end`."""

    begin: int
    end: int


class Group(NamedTuple):
    """What belongs together, each with its words; `ends_at` are those of both ends of a range.

    `first` is where it begins with the words that only lead to it ("at").

    `led` says that a part of day stands by itself ("in the morning"), `weak` that a day is only one
    where a time is said with it ("sat"). Where there is `alone`, there is nothing else.
    """

    day: Day | Stretch | None = None
    clock: Clock | Clocks | None = None
    part: str = ""
    alone: Hop | Duration | MomentRange | None = None
    day_at: Place | None = None
    clock_at: Place | None = None
    part_at: Place | None = None
    first: int = 0
    begin: int = 0
    end: int = 0
    ends_at: tuple[Place, ...] = ()
    led: bool = False
    weak: bool = False


def group_of(
    begin: int, reading: Reading, utterance: Utterance, times: Times, chart: Chart
) -> Group:
    """One reading as a group, without the words before it that only lead to it."""
    ends = _ends(begin, reading.end, reading.value, chart)
    at = Place(_first(begin, reading, utterance, times, chart), reading.end)
    if reading.category == "<abbreviation>":
        reading = Reading("<date>", reading.end, Day(weekday=reading.value, weak=True))
    weak = isinstance(reading.value, Day) and reading.value.weak
    return _placed(reading.value, at, ends)._replace(first=begin, weak=weak)


def _first(begin: int, reading: Reading, utterance: Utterance, times: Times, chart: Chart) -> int:
    """Where a reading begins: an "in" is of "in two hours", not of "in the evening"."""
    form = reading.value
    if not (isinstance(form, Hop) or (isinstance(form, Day) and form.plus is not None)):
        return led(utterance, begin, reading.end, times)
    while utterance.words[begin] in times.leads and reading in chart[begin + 1]:
        begin += 1
    return begin


def _placed(form: object, at: Place, ends: tuple[Place, ...]) -> Group:
    begin, end = at
    group = Group(begin=begin, end=end, ends_at=ends)
    match form:
        case Day() | Stretch():
            group = group._replace(day=form, day_at=at)
        case int():
            group = group._replace(day=Day(day=form), day_at=at)
        case Clocks(part=part) if part:
            group = group._replace(part=part, part_at=at, led=True)
        case Clock() | Clocks():
            group = group._replace(clock=form, clock_at=at)
        case PartOfDay(day, part):
            group = group._replace(day=day, part=part, day_at=at, part_at=at)
        case str():
            group = group._replace(part=form, part_at=at)
        case _:
            assert isinstance(form, Duration | Hop | MomentRange)
            group = group._replace(alone=form)
    return group


def _ends(begin: int, end: int, form: object, chart: Chart) -> tuple[Place, ...]:
    """Where the ends of a range are said: the first and the last time or date within it."""
    if isinstance(form, Clocks) or (isinstance(form, Stretch) and form.kind == "span"):
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
