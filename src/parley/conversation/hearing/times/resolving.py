"""Groups of dates and times as values: resolved against a moment, doubt marked, parts placed."""

from collections.abc import Iterable
from datetime import time

from parley.conversation.hearing.moment import Moment
from parley.conversation.hearing.shapes import (
    date_text,
    datetime_text,
    range_text,
    time_text,
)
from parley.conversation.hearing.times import clocks
from parley.conversation.hearing.times.calendar import Today, dates, stretches
from parley.conversation.hearing.times.canonical import (
    clocks_text,
    days_text,
    instant,
    iso_duration,
    range_on,
    time_of,
    window_text,
)
from parley.conversation.hearing.times.compiled import Times
from parley.conversation.hearing.times.forms import (
    Clock,
    Clocks,
    Day,
    Duration,
    Hop,
    MomentRange,
    Stretch,
)
from parley.conversation.hearing.times.groups import Group, Place, narrowed
from parley.conversation.hearing.times.wall import hopped, told
from parley.conversation.hearing.utterance import Utterance
from parley.conversation.hearing.values import Value

ALTERNATIVES_MAX = 5
"""Other readings of one value that are told."""


class Resolver:
    """Makes values of groups."""

    def __init__(
        self, utterance: Utterance, times: Times, moment: Moment, asked: frozenset[str]
    ) -> None:
        self._utterance = utterance
        self._times = times
        self._moment = moment
        self._born = "date_of_birth" in asked
        self._today = Today(
            moment.local.date(),
            next_week=times.table.next_week,
            past=self._born,
            open_today=_is_open_later(moment),
        )

    def values(self, group: Group) -> list[Value]:
        """The value of a group, and behind it its parts."""
        if isinstance(group.alone, Duration):
            by = group.alone
            return [self._value("duration", [iso_duration(by)], group)] if by.length >= 1 else []
        if isinstance(group.alone, Hop):
            return self._hop(group.alone, group)
        if isinstance(group.alone, MomentRange):
            return self._moments(group.alone, group)
        clock = narrowed(group, self._times)
        if group.day is None:
            return self._timed(group, clock)
        if isinstance(group.day, Stretch):
            return self._stretched(group.day, group) + self._timed(group, clock, part=True)
        return self._dated(group.day, clock, group)

    def _value(
        self,
        kind: str,
        readings: Iterable[str],
        at: Group | Place,
        *,
        unsure: bool = False,
        part: bool = False,
    ) -> Value:
        best, *others = dict.fromkeys(readings)
        start = self._utterance.starts[at.begin]
        end = self._utterance.ends[at.end - 1]
        text = self._utterance.text
        # The last dot of "p.m." is of it.
        if text[end : end + 1] == "." and text[max(0, end - 2) : end - 1] == ".":
            end += 1
        unsure = unsure or bool(others)
        return Value(
            kind, best, start, end, unsure, True, tuple(others[:ALTERNATIVES_MAX]), part=part
        )

    def _hop(self, hop: Hop, group: Group) -> list[Value]:
        now = self._moment.local
        then = hopped(now, hop, self._moment.zone)
        if then is None:
            return []
        if hop.within:
            begin, end = sorted((now, then))
            if not hop.by.minutes:
                text = range_text(date_text(begin.date()), date_text(end.date()))
                return [self._value("date_range", [text], group, unsure=hop.by.vague)]
            text = range_text(datetime_text(begin), datetime_text(end))
            return [self._value("datetime_range", [text], group, unsure=hop.by.vague)]
        vague = hop.by.vague
        if not hop.by.minutes:
            return [self._value("datetime", [datetime_text(then)], group)]
        return [
            self._value("datetime", [datetime_text(then)], group, unsure=vague),
            self._value("time", [time_text(then.time())], group, unsure=vague, part=True),
        ]

    def _moments(self, named: MomentRange, group: Group) -> list[Value]:
        """From a date with a time to another one; unsure hours are both of the same half."""
        days = Stretch(kind="span", begin=named.begin_day, end=named.end_day)
        texts = []
        for first, last in stretches(days, self._today):
            assert first is not None
            assert last is not None
            begins = self._ranked(named.begin, first.weekday())
            ends = self._ranked(named.end, last.weekday())
            for place in range(max(len(begins), len(ends))):
                begin, end = begins[min(place, len(begins) - 1)], ends[min(place, len(ends) - 1)]
                if instant(first, begin) < instant(last, end):
                    whole = (instant(first, begin), instant(last, end))
                    texts.append(range_text(*map(datetime_text, whole)))
        return [self._value("datetime_range", texts, group)] if texts else []

    def _timed(
        self, group: Group, clock: Clock | Clocks | None, *, part: bool = False
    ) -> list[Value]:
        """A time, a range of times or a part of the day, on whatever day."""
        if clock is None:
            if not group.part:
                return []
            window = self._times.table.parts[group.part].window
            at = group.part_at or group
            return [self._value("time_range", [window_text(window)], at, part=part)]
        at = self._clock_at(group)
        if isinstance(clock, Clock):
            texts = self._clock_texts(clock, None)
            if not clock.around:
                return [self._value("time", texts, at, unsure=clock.low, part=part)]
            ranges = [clocks_text(clocks.about(one)) for one in self._ranked(clock, None)]
            return [
                self._value("time_range", ranges, at, unsure=clock.low, part=part),
                self._value("time", texts, at, unsure=clock.low, part=True),
            ]
        ranges = [clocks_text(one) for one in self._spans(clock, None)]
        return [self._value("time_range", ranges, at, part=part), *self._ends(clock, group, None)]

    def _clock_at(self, group: Group) -> Place:
        """The words of the time, with its part of the day where that says which it is."""
        at = group.clock_at or Place(group.begin, group.end)
        helps = isinstance(group.clock, Clock) and group.clock.open
        day, part = group.day_at, group.part_at
        if not helps or part is None or part == day:
            return at
        both = Place(min(at.begin, part.begin), max(at.end, part.end))
        within = day and day.begin < both.end and both.begin < day.end
        return at if within else both

    def _ends(self, span: Clocks, group: Group, weekday: int | None) -> list[Value]:
        """Both ends of a range as times of their own."""
        ends = [one for one in (span.begin, span.end) if one is not None]
        return [
            self._value("time", self._clock_texts(one, weekday), at, part=True)
            for one, at in zip(ends, self._ends_at(group, len(ends)), strict=True)
        ]

    def _ends_at(self, group: Group, count: int) -> list[Place]:
        """The words of each end of a range, all of them where an end is not said alone."""
        if len(group.ends_at) != count:
            return [group.clock_at or group.day_at or Place(group.begin, group.end)] * count
        return [self._without_leads(at) for at in group.ends_at]

    def _without_leads(self, at: Place) -> Place:
        begin = at.begin
        while begin + 1 < at.end and self._utterance.words[begin] in self._times.leads:
            begin += 1
        return Place(begin, at.end)

    def _ranked(self, clock: Clock, weekday: int | None) -> list[Clock]:
        """The times that are meant; the one nearest to when the business is open comes first."""
        found = list(clocks.meant(clock))
        hours = self._moment.hours
        if hours is not None and len(found) > 1:
            found.sort(key=lambda one: hours.minutes_off(time_of(one), weekday))
        return found

    def _clock_texts(self, clock: Clock, weekday: int | None) -> list[str]:
        return [time_text(time_of(one)) for one in self._ranked(clock, weekday)]

    def _spans(self, span: Clocks, weekday: int | None) -> list[Clocks]:
        """The ranges that are meant: what is unsure moves together."""
        lead = span.begin or span.end
        assert lead is not None
        found = []
        for one in self._ranked(lead, weekday):
            by = clocks.minutes(one) - clocks.minutes(lead)
            found.append(Clocks(begin=_shifted(span.begin, by), end=_shifted(span.end, by)))
        return found

    def _stretched(self, named: Stretch, group: Group) -> list[Value]:
        at = group.day_at or Place(group.begin, group.end)
        found = stretches(named, self._today)
        if not found:
            return []
        whole = self._value("date_range", map(days_text, found), at)
        begin, end = found[0]
        if named.kind != "span":
            if not isinstance(named.begin, Day):
                return [whole]
            texts = map(date_text, dates(named.begin, self._today))
            return [whole, self._value("date", texts, at, part=True)]
        ends = [date_text(one) for one in (begin, end) if one]
        return [
            whole,
            *(
                self._value("date", [one], place, part=True)
                for one, place in zip(ends, self._ends_at(group, len(ends)), strict=True)
            ),
        ]

    def _dated(self, day: Day, clock: Clock | Clocks | None, group: Group) -> list[Value]:
        found = dates(day, self._today)
        if not found:
            return self._timed(group, clock)
        at = group.day_at or Place(group.begin, group.end)
        texts = [date_text(one) for one in found]
        unsure = day.low or bool(day.plus and day.plus.vague) or self._lacks_year(day)
        if clock is None and not group.part:
            return [self._value("date", texts, at, unsure=unsure)]
        dated = self._value("date", texts, at, unsure=unsure, part=True)
        timed = self._at_weekday(group, clock, found[0].weekday())
        whole: list[Value] = []
        if clock is None or isinstance(clock, Clocks) or clock.around:
            ranges = [
                range_on(one, window)
                for one in found
                for window in self._windows(group, clock, one.weekday())
            ]
            whole.append(self._value("datetime_range", ranges, group, unsure=unsure))
        if isinstance(clock, Clock):
            both = (
                instant(one, reading)
                for one in found
                for reading in self._ranked(clock, one.weekday())
            )
            texts, doubtful = told(both, self._moment.zone)
            unsure = unsure or clock.low or doubtful
            whole.append(self._value("datetime", texts, group, unsure=unsure, part=clock.around))
        return [*whole, dated, *timed]

    def _lacks_year(self, day: Day) -> bool:
        """Whether a day of birth was said without its year."""
        return self._born and day.year is None and day.shift is None

    def _windows(self, group: Group, clock: Clock | Clocks | None, weekday: int) -> list[str]:
        """The ranges of times that are meant on such a weekday."""
        if clock is None:
            return [window_text(self._times.table.parts[group.part].window)]
        if isinstance(clock, Clocks):
            return [clocks_text(span) for span in self._spans(clock, weekday)]
        return [clocks_text(clocks.about(one)) for one in self._ranked(clock, weekday)]

    def _at_weekday(self, group: Group, clock: Clock | Clocks | None, weekday: int) -> list[Value]:
        if isinstance(clock, Clock):
            at = self._clock_at(group)
            texts = self._clock_texts(clock, weekday)
            return [self._value("time", texts, at, unsure=clock.low, part=True)]
        if isinstance(clock, Clocks):
            return self._ends(clock, group, weekday)
        return self._timed(group, None, part=True)


def _is_open_later(moment: Moment) -> bool:
    if moment.hours is None:
        return False
    now = moment.local.time()
    return any(end > now or end == time(0) for _, end in moment.hours.of(moment.local.weekday()))


def _shifted(clock: Clock | None, by: int) -> Clock | None:
    return clock and (clocks.at(clocks.minutes(clock) + by, clock) if by else clock)
