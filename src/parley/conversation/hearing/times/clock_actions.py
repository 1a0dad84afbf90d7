"""Actions of rules that make clock times, ranges of them, and durations."""

from collections.abc import Callable

from msgspec.structs import replace

from parley.conversation.hearing.times import clocks
from parley.conversation.hearing.times.chart import Action, Slots
from parley.conversation.hearing.times.forms import Clock, Clocks, Duration
from parley.conversation.hearing.times.slots import Kind
from parley.conversation.hearing.times.table import TimesTable

HOUR = 60
"""Minutes of an hour."""


def _add(arguments: list[str], _: TimesTable) -> Action:
    """`add 30`: <hour> or <time>, so many minutes later; `low` behind it marks it rare."""
    by, low = int(arguments[0]), "low" in arguments

    def act(slots: Slots) -> Clock | None:
        clock: Clock = slots[0]
        if clock.minute and by:
            return None
        return replace(clocks.moved(clock, by), low=low or clock.low)

    return act


def _past(sign: int, *, clock_first: bool) -> Callable[[list[str], TimesTable], Action]:
    """`past`/`to` <minute> <hour>, `hour_past`/`hour_to` <hour> <minute>; an argument is added.

    With `full` the hour is a full one: there are no five minutes to half past. With `fives` the
    minutes are five, ten and so on, or more than an hour can be: "two to four" is no time.
    """

    def make(arguments: list[str], _: TimesTable) -> Action:
        full, fives = "full" in arguments, "fives" in arguments
        more = sum(int(word) for word in arguments if word not in ("full", "fives"))

        def act(slots: Slots) -> Clock | None:
            minute: int = slots[1 if clock_first else 0]
            clock: Clock = slots[0 if clock_first else 1]
            if fives and minute % 5 and minute <= 12:  # noqa: PLR2004
                return None
            if minute >= HOUR or not minute or (full and clock.minute):
                return None
            return clocks.moved(clock, sign * minute + more)

        return act

    return make


def _hour_minute(_arguments: list[str], _: TimesTable) -> Action:
    """`hour_minute`: <hour> <minute>."""

    def act(slots: Slots) -> Clock | None:
        clock: Clock = slots[0]
        minute: int = slots[1]
        if clock.minute or (clock.hour == 24 and minute):  # noqa: PLR2004
            return None
        return replace(clock, minute=minute)

    return act


def _half(_arguments: list[str], _: TimesTable) -> Action:
    """`half`: <time> or <hour> with <half> (am, pm), in either order."""

    def act(slots: Slots) -> Clock | Clocks | None:
        clock, half = slots if isinstance(slots[1], str) else slots[::-1]
        if isinstance(clock, Clocks):
            return None if clock.part else _both(clock, lambda one: clocks.halved(one, half))
        return clocks.halved(clock, half)

    return act


def _in_part(_arguments: list[str], table: TimesTable) -> Action:
    """`in_part`: <time>, <hour> or <times> with <part>, in either order."""

    def act(slots: Slots) -> Clock | Clocks | None:
        clock, name = slots if isinstance(slots[1], str) else slots[::-1]
        part = table.parts[name]
        if isinstance(clock, Clocks) and clock.part:
            return None
        if isinstance(clock, Clocks):
            return _both(clock, lambda one: clocks.in_part(one, part))
        return clocks.in_part(clock, part) if clock.open else None

    return act


def _both(span: Clocks, change: Callable[[Clock], Clock | None]) -> Clocks | None:
    if span.begin is None or span.end is None or not (span.begin.open or span.end.open):
        return None
    begin, end = change(span.begin), change(span.end)
    if begin is None or end is None:
        return None
    return clocks.spanned(begin, end)


def _around(_arguments: list[str], _: TimesTable) -> Action:
    """`around`: <time> or <hour>, give or take."""
    return lambda slots: replace(slots[0], around=True)


def _of(arguments: list[str], _: TimesTable) -> Action:
    """`of`: <n> <unit>; `of 0.5`: so much more than <n>. `one`: a <unit>; `one 1.5`: that many."""
    more = float(arguments[0]) if arguments else 0.0
    return lambda slots: slots[1].times(slots[0] + more)


def _one(arguments: list[str], _: TimesTable) -> Action:
    count = float(arguments[0]) if arguments else 1.0
    vague = "vague" in arguments

    def act(slots: Slots) -> Duration:
        by: Duration = slots[0].times(count)
        return replace(by, vague=vague or by.vague)

    return act


def _plus(arguments: list[str], _: TimesTable) -> Action:
    """`plus`: <duration> <duration>. `plus 30`: minutes more than one <duration>."""
    if arguments:
        more = Duration(minutes=float(arguments[0]))
        return lambda slots: slots[0] + more if slots[0].minutes else None

    def act(slots: Slots) -> Duration | None:
        one, two = slots
        return one + two if two.length < one.grain else None

    return act


def _part(_arguments: list[str], _: TimesTable) -> Action:
    """`part`: a <part> that stands for itself, by a word before it ("in the morning")."""
    return lambda slots: Clocks(part=slots[0])


def _clock_on(arguments: list[str], _: TimesTable) -> Action:
    """`clock_on`: <duration> <time>, counted on; with `back` back: "an hour before noon"."""
    sign = -1 if "back" in arguments else 1

    def act(slots: Slots) -> Clock | None:
        by, clock = slots
        if by.days or by.months or by.business or by.minutes > clocks.HALF:
            return None
        return clocks.moved(clock, sign * round(by.minutes))

    return act


def _part_named(arguments: list[str], table: TimesTable) -> Action:
    """`part_named morning`: that part, by a word that stands for itself ("mornings")."""
    name = arguments[0]
    if name not in table.parts:
        raise KeyError(name)
    return lambda _: Clocks(part=name)


def _lasting(_arguments: list[str], _: TimesTable) -> Action:
    """`lasting`: <time> or <hour> and a <duration>: "from nine for two hours". Either order."""

    def act(slots: Slots) -> Clocks | None:
        clock, by = slots if isinstance(slots[0], Clock) else slots[::-1]
        if by.days or by.months:
            return None
        return Clocks(begin=clock, end=clocks.at(clocks.minutes(clock) + int(by.minutes), clock))

    return act


CLOCK_ACTIONS: dict[str, Kind] = {
    "add": Kind(_add, "clock"),
    "past": Kind(_past(1, clock_first=False), "minute clock", tight=True),
    "to": Kind(_past(-1, clock_first=False), "minute clock", tight=True),
    "hour_past": Kind(_past(1, clock_first=True), "clock minute", tight=True),
    "hour_to": Kind(_past(-1, clock_first=True), "clock minute", tight=True),
    "hour_minute": Kind(_hour_minute, "clock minute", tight=True),
    "half": Kind(_half, "clock half|half clock|times half|half times"),
    "in_part": Kind(_in_part, "clock part|part clock|times part|part times"),
    "around": Kind(_around, "clock"),
    "of": Kind(_of, "count unit", tight=True),
    "one": Kind(_one, "unit"),
    "plus": Kind(_plus, lambda arguments: "duration" if arguments else "duration duration"),
    "part": Kind(_part, "part"),
    "clock_on": Kind(_clock_on, "duration clock"),
    "part_named": Kind(_part_named, ""),
    "lasting": Kind(_lasting, "clock duration|duration clock"),
}
