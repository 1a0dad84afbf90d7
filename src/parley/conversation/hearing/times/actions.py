"""What rules do with their slots: the vocabulary that a language's `rules` are written in.

A rule is written "action arguments": phrases. Slots are given to the action in the order of the
phrase. What an action returns decides the category under which other rules can use it:

    <time>      Clock         half past seven        <dates>    Stretch      next week
    <times>     Clocks        from two to four       <duration> Duration     an hour and a half
    <date>      Day           the 3rd of May         <moment>   Hop          in two hours
    <daypart>   PartOfDay     tonight                <moments>  MomentRange

Slots of words and numbers (`lexicon.py`): <n> <hour> <minute> <day> <ordinal> <year> <yy>
<weekday> <month> <unit> <part> <half>.
"""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from parley.conversation.hearing.times import clocks, days
from parley.conversation.hearing.times.chart import Action
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
from parley.conversation.hearing.times.table import TimesTable

Slots = tuple[Any, ...]


def action(label: str, table: TimesTable) -> Action:
    """The action of a rule's label. Raises ValueError naming one that does not exist."""
    name, *arguments = label.split()
    make = _ACTIONS.get(name)
    if make is None:
        msg = f"`{label}`: there is no action {name}; there are {', '.join(sorted(_ACTIONS))}"
        raise ValueError(msg)
    try:
        return make(arguments, table)
    except (ValueError, IndexError, KeyError) as error:
        msg = f"`{label}`: {error}"
        raise ValueError(msg) from error


_TIGHT = frozenset({"hour_minute", "past", "to", "hour_past", "hour_to", "of", "range_bare"})


def is_tight(label: str) -> bool:
    """Whether the words of a rule must not be parted by a comma."""
    return label.split()[0] in _TIGHT


def _same(arguments: list[str], _: TimesTable) -> Action:
    """`same`: the one slot itself. `same low`: a reading that few people mean."""
    if "low" in arguments:
        return lambda slots: replace(slots[0], low=True)
    return lambda slots: slots[0]


def _add(arguments: list[str], _: TimesTable) -> Action:
    """`add 30`: <hour> or <time>, so many minutes later; `low` behind it marks it rare."""
    by, low = int(arguments[0]), "low" in arguments

    def act(slots: Slots) -> Clock | None:
        clock: Clock = slots[0]
        if (clock.minute and by) or clock.hour > 24:  # noqa: PLR2004
            return None
        return replace(clocks.moved(clock, by), low=low or clock.low)

    return act


def _past(sign: int, *, clock_first: bool) -> Callable[[list[str], TimesTable], Action]:
    """`past`/`to` <minute> <hour>, `hour_past`/`hour_to` <hour> <minute>; an argument is added.

    With `full` the hour is a full one: there are no five minutes to half past.
    """

    def make(arguments: list[str], _: TimesTable) -> Action:
        more = sum(int(argument) for argument in arguments if argument != "full")
        full = "full" in arguments

        def act(slots: Slots) -> Clock | None:
            clock, minute = slots if clock_first else slots[::-1]
            if minute >= 60 or not minute or (full and clock.minute):  # noqa: PLR2004
                return None
            moved: Clock = clocks.moved(clock, sign * minute + more)
            return moved

        return act

    return make


def _hour_minute(_arguments: list[str], _: TimesTable) -> Action:
    """`hour_minute`: <hour> <minute>."""

    def act(slots: Slots) -> Clock | None:
        clock, minute = slots[0], slots[1]
        if clock.hour == 24 and minute:  # noqa: PLR2004
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
    return lambda slots: replace(slots[0].times(count), vague=vague)


def _plus(arguments: list[str], _: TimesTable) -> Action:
    """`plus`: <duration> <duration>. `plus 30`: minutes more than one <duration>."""
    if arguments:
        more = Duration(minutes=float(arguments[0]))
        return lambda slots: slots[0] + more if slots[0].minutes else None

    def act(slots: Slots) -> Duration | None:
        one, two = slots
        return one + two if two.length < one.grain else None

    return act


_FIELDS = ("year", "month", "day", "weekday", "shift", "week", "month_on", "nth")


def _fields(arguments: list[str], _: TimesTable) -> Action:
    """`fields day month year`: what the slots are, by name. `which=next` and `x=1` are fixed."""
    names = [name for name in arguments if "=" not in name]
    fixed: dict[str, Any] = {}
    for argument in arguments:
        key, given, value = argument.partition("=")
        if given:
            fixed[key] = value if key in ("which", "holiday") else int(value)
        elif key not in _FIELDS and key != "yy":
            msg = f"no field of a day is called {key}"
            raise ValueError(msg)

    def act(slots: Slots) -> Day | None:
        given = dict(zip(names, slots, strict=True))
        if "yy" in given:
            given["year"] = given.pop("yy")
        day = Day(**given, **fixed)
        return day if _possible(day) else None

    return act


_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _possible(day: Day) -> bool:
    """Whether such a day can be at all: the 30th of February cannot."""
    if day.month is not None and not 1 <= day.month <= 12:  # noqa: PLR2004
        return False
    longest = _LONGEST[day.month - 1] if day.month else 31
    return day.day is None or 1 <= day.day <= longest


def _hop(arguments: list[str], _: TimesTable) -> Action:
    """`hop`: <duration> from now, or now; `hop back` before now; `hop within` until then."""
    back, within = "back" in arguments, "within" in arguments

    def act(slots: Slots) -> Hop | Day | None:
        by: Duration = slots[0] if slots else Duration()
        if slots and not by.minutes and not within:
            return Day(shift=0, plus=by, back=back)
        return Hop(by, back, within)

    return act


def _from_day(arguments: list[str], _: TimesTable) -> Action:
    """`from_day`: <duration> <date>, counted on from it, or with `back` back. Either order."""
    back = "back" in arguments

    def act(slots: Slots) -> Day | None:
        by, day = slots if isinstance(slots[0], Duration) else slots[::-1]
        if by.minutes or by.stay or day.plus is not None:
            return None
        return Day(base=day, plus=by, back=back)

    return act


def _year_on(arguments: list[str], _: TimesTable) -> Action:
    """`year_on 1`: <date> of the next year, 0 of this one."""
    on = int(arguments[0])

    def act(slots: Slots) -> Day | None:
        day = slots[0]
        named = (day.month or day.holiday) and day.year is None and not (day.base or day.plus)
        return replace(day, year_on=on) if named else None

    return act


def _weekdays_on(_arguments: list[str], _: TimesTable) -> Action:
    """`weekdays_on`: <n> <weekday>, the second of two coming Sundays."""

    def act(slots: Slots) -> Day | None:
        count, weekday = slots
        first = Day(weekday=weekday, which="coming")
        return Day(base=first, plus=Duration(days=7 * (count - 1))) if 0 < count < 100 else None  # noqa: PLR2004

    return act


def _stretch(arguments: list[str], _: TimesTable) -> Action:
    """`stretch week 1`: the next week. `stretch month`: a <month>, maybe with a <year>.

    `stretch year`: a <year>.
    """
    kind, on = arguments[0], int(arguments[1]) if len(arguments) > 1 else 0
    if kind not in ("week", "weekend", "workweek", "month", "year", "day"):
        msg = f"no stretch of days is called {kind}"
        raise ValueError(msg)

    def act(slots: Slots) -> Stretch:
        if not slots:
            return Stretch(kind=kind, on=on)
        if kind == "year":
            return Stretch(kind=kind, year=slots[0])
        return Stretch(kind=kind, month=slots[0], year=slots[1] if len(slots) > 1 else None)

    return act


def _third(arguments: list[str], _: TimesTable) -> Action:
    """`third 1`: the beginning of <dates> or a <month>, 2 its middle, 3 its end."""
    which = int(arguments[0])

    def act(slots: Slots) -> Stretch | None:
        stretch = days.month(slots[0]) if isinstance(slots[0], int) else slots[0]
        whole = not stretch.third and stretch.kind != "span"
        return replace(stretch, third=which) if whole else None

    return act


def _daypart(arguments: list[str], _: TimesTable) -> Action:
    """`daypart`: <date> <part> in either order. `daypart 0 night`: today's; nothing else."""
    if len(arguments) > 1:
        fixed = PartOfDay(Day(shift=int(arguments[0])), arguments[1])
        return lambda _: fixed

    def act(slots: Slots) -> PartOfDay:
        day, part = slots if isinstance(slots[1], str) else slots[::-1]
        return PartOfDay(day, part)

    return act


def _range(arguments: list[str], _: TimesTable) -> Action:
    """`range`: two of <time> and <hour>, or of <date>, <dates> and <month>: from one to the other.

    `range bare`: nothing but a "to" says so: "twenty to four" is a time instead.
    """
    bare = "bare" in arguments

    def act(slots: Slots) -> Clocks | Stretch | None:
        begin, end = slots
        if bare and isinstance(begin, Clock) and not begin.minute and begin.hour % 5 == 0:
            return None
        if isinstance(begin, Clock) and isinstance(end, Clock):
            return clocks.spanned(begin, end)
        if isinstance(begin, Clock) or isinstance(end, Clock):
            return None
        return days.spanned(begin, end)

    return act


def _days_to(_arguments: list[str], _: TimesTable) -> Action:
    """`days_to`: <day> <date>, "the 14th to the 16th of May"; the first takes month and year."""

    def act(slots: Slots) -> Stretch | None:
        first, day = slots
        if day.day is None or first >= day.day and day.month is not None:
            return None
        begin = replace(day, day=first, weekday=None)
        return Stretch(kind="span", begin=begin, end=day)

    return act


def _days_on(_arguments: list[str], _: TimesTable) -> Action:
    """`days_on`: <date> <day>, "February 14 to 22"; the second takes month and year."""

    def act(slots: Slots) -> Stretch | None:
        day, last = slots
        if day.day is None or day.month is None or last <= day.day:
            return None
        return Stretch(kind="span", begin=day, end=replace(day, day=last, weekday=None))

    return act


def _part(_arguments: list[str], _: TimesTable) -> Action:
    """`part`: a <part> that stands for itself, by a word before it ("in the morning")."""
    return lambda slots: Clocks(part=slots[0])


def _from(arguments: list[str], _: TimesTable) -> Action:
    """`from`: <time>, <hour>, <date>, <dates> or <month>, and later. `from past`: it lies behind."""
    past = "past" in arguments
    return lambda slots: (
        Clocks(begin=slots[0])
        if isinstance(slots[0], Clock)
        else days.spanned(slots[0], None, past=past)
    )


def _until(arguments: list[str], _: TimesTable) -> Action:
    """`until`: <time>, <hour>, <date>, <dates> or <month>, and earlier.

    `until begin`: of <dates> until they begin ("before June"), else until they end.
    """
    begins = "begin" in arguments
    return lambda slots: (
        Clocks(end=slots[0])
        if isinstance(slots[0], Clock)
        else days.spanned(None, slots[0], begins=begins)
    )


def _lasting(_arguments: list[str], _: TimesTable) -> Action:
    """`lasting`: <time> or <hour> and a <duration>: "from nine for two hours". Either order."""

    def act(slots: Slots) -> Clocks | None:
        clock, by = slots if isinstance(slots[0], Clock) else slots[::-1]
        if by.days or by.months:
            return None
        return Clocks(begin=clock, end=clocks.at(clocks.minutes(clock) + int(by.minutes), clock))

    return act


_ACTIONS: dict[str, Callable[[list[str], TimesTable], Action]] = {
    "same": _same,
    "add": _add,
    "past": _past(1, clock_first=False),
    "to": _past(-1, clock_first=False),
    "hour_past": _past(1, clock_first=True),
    "hour_to": _past(-1, clock_first=True),
    "hour_minute": _hour_minute,
    "half": _half,
    "in_part": _in_part,
    "around": _around,
    "of": _of,
    "one": _one,
    "plus": _plus,
    "fields": _fields,
    "hop": _hop,
    "from_day": _from_day,
    "weekdays_on": _weekdays_on,
    "year_on": _year_on,
    "stretch": _stretch,
    "third": _third,
    "daypart": _daypart,
    "range": _range,
    "days_to": _days_to,
    "days_on": _days_on,
    "part": _part,
    "from": _from,
    "until": _until,
    "lasting": _lasting,
}
