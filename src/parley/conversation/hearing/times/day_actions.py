"""Actions of rules that make days, stretches of days, and what is counted from them."""

from typing import Any

from msgspec.structs import replace

from parley.conversation.hearing.times import days
from parley.conversation.hearing.times.chart import Action, Slots
from parley.conversation.hearing.times.forms import Day, Duration, Hop, PartOfDay, Stretch
from parley.conversation.hearing.times.slots import Kind
from parley.conversation.hearing.times.table import TimesTable

WEEKS_MAX = 100
"""Weeks that a weekday is counted on."""

_FIELDS = {
    "year": "year",
    "yy": "yy",
    "month": "month_or_number",
    "day": "day",
    "weekday": "weekday",
    "shift": "count",
    "week": "count",
    "month_on": "count",
    "nth": "ordinal",
}
"""The fields of a day that a rule can fill, and what with."""


def _fields(arguments: list[str], _: TimesTable) -> Action:
    """`fields day month year`: what the slots are, by name. `which=next` and `x=1` are fixed."""
    names = [name for name in arguments if "=" not in name]
    fixed: dict[str, Any] = {}
    for argument in arguments:
        key, given, value = argument.partition("=")
        if given:
            fixed[key] = value if key in ("which", "holiday") else int(value)
        elif key not in _FIELDS:
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
    """`from_day`: <duration> <date>, counted on from it, or with `back` back. Either order.

    `from_day 1`: the day after a <date>, `from_day -1` the one before it.
    """
    back = "back" in arguments
    fixed = [Duration(days=int(word)) for word in arguments if word != "back"]

    def act(given: Slots) -> Day | None:
        slots = (*fixed, *given)
        by, day = slots if isinstance(slots[0], Duration) else slots[::-1]
        if by.minutes or by.stay or day.plus is not None:
            return None
        return Day(base=day, plus=by, back=back)

    return act


def _weekday_from(arguments: list[str], _: TimesTable) -> Action:
    """`weekday_from`: <weekday> <date>, the first one after it; with `back` the last before it."""
    back = "back" in arguments
    return lambda slots: Day(weekday=slots[0], base=slots[1], back=back)


def _weekday_day(arguments: list[str], _: TimesTable) -> Action:
    """`weekday_day 12`: <weekday> <day>, where the number is above that and so no hour."""
    least = int(arguments[0])
    return lambda slots: Day(weekday=slots[0], day=slots[1]) if slots[1] > least else None


def _week_of(arguments: list[str], _: TimesTable) -> Action:
    """`week_of`: the week in which a <date> lies. `week_of weekend`: its weekend."""
    kind = arguments[0] if arguments else "week"
    return lambda slots: Stretch(kind=kind, begin=slots[0])


def _edge(arguments: list[str], _: TimesTable) -> Action:
    """`edge -1`: the last day of <dates> or a <month>, 1 the first.

    `edge -1 month`: of this one, without a slot.
    """
    nth, kind = int(arguments[0]), arguments[1] if len(arguments) > 1 else ""

    def act(slots: Slots) -> Day | None:
        named = slots[0] if slots else Stretch(kind=kind)
        stretch = days.month(named) if isinstance(named, int) else named
        return None if stretch.kind == "span" else Day(of=stretch, nth=nth)

    return act


def _year_on(arguments: list[str], _: TimesTable) -> Action:
    """`year_on`: <date> <year>. `year_on 1`: <date> of the next year, 0 of this one."""

    def act(slots: Slots) -> Day | None:
        day: Day = slots[0]
        if not (day.month or day.holiday) or day.year is not None or day.base or day.plus:
            return None
        return replace(day, year_on=int(arguments[0])) if arguments else replace(day, year=slots[1])

    return act


def _weekdays_on(arguments: list[str], _: TimesTable) -> Action:
    """`weekdays_on`: <n> <weekday>, the second of two coming Sundays; with `back` of the last ones.

    `weekdays_on 2`: the same of a mere <weekday>.
    """
    back = "back" in arguments
    fixed = [int(word) for word in arguments if word != "back"]

    def act(slots: Slots) -> Day | None:
        count = fixed[0] if fixed else slots[0]
        if not 0 < count < WEEKS_MAX or count % 1:
            return None
        first = Day(weekday=slots[-1], which="last" if back else "coming")
        return Day(base=first, plus=Duration(days=7 * (int(count) - 1)), back=back)

    return act


def _stretch(arguments: list[str], _: TimesTable) -> Action:
    """`stretch week 1`: the next week. `stretch month`: a <month>, maybe with a <year>.

    `stretch year`: a <year>. `stretch year 0 3`: the end of this one.
    `stretch span 12-27 12-31`: those days of each year.
    """
    if arguments[0] == "span":
        ends = [tuple(map(int, day.split("-"))) for day in arguments[1:]]
        begin, end = (Day(month=month, day=day) for month, day in ends)
        return lambda _: Stretch(kind="span", begin=begin, end=end)
    kind, on, third = arguments[0], *map(int, [*arguments[1:3], "0", "0"][:2])
    if kind not in ("week", "weekend", "workweek", "month", "year", "day"):
        msg = f"no stretch of days is called {kind}"
        raise ValueError(msg)

    def act(slots: Slots) -> Stretch:
        if not slots:
            return Stretch(kind=kind, on=on, third=third)
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
    """`daypart`: <date> <part> in either order.

    `daypart 0 night`: today's, `daypart weekday=4 evening`: Friday's; nothing else.
    """
    if len(arguments) > 1:
        number = int(arguments[0].removeprefix("weekday="))
        day = Day(weekday=number) if "=" in arguments[0] else Day(shift=number)
        fixed = PartOfDay(day, arguments[1])
        return lambda _: fixed

    def act(slots: Slots) -> PartOfDay:
        day, part = slots if isinstance(slots[1], str) else slots[::-1]
        return PartOfDay(day, part)

    return act


def _daypart_named(arguments: list[str], table: TimesTable) -> Action:
    """`daypart_named morning`: that part of a <date>, where a mere word behind it says so."""
    name = arguments[0]
    if name not in table.parts:
        raise KeyError(name)
    return lambda slots: PartOfDay(slots[0], name)


def _days_to(_arguments: list[str], _: TimesTable) -> Action:
    """`days_to`: <day> <date>, "the 14th to the 16th of May"; the first takes month and year."""

    def act(slots: Slots) -> Stretch | None:
        first, day = slots
        if day.day is None or (first >= day.day and day.month is not None):
            return None
        begin = replace(day, day=first, weekday=None)
        return Stretch(kind="span", begin=begin, end=day)

    return act


def _days_on(arguments: list[str], _: TimesTable) -> Action:
    """`days_on`: <date> <day>, "February 14 to 22"; the second takes month and year.

    `days_on loose`: also where no month is named ("vom 20. bis 23.").
    """
    loose = "loose" in arguments

    def act(slots: Slots) -> Stretch | None:
        day, last = slots
        if day.day is None or last <= day.day or not (day.month or loose):
            return None
        return Stretch(kind="span", begin=day, end=replace(day, day=last, weekday=None))

    return act


def _named(arguments: list[str]) -> str:
    """The slots of `fields`."""
    return " ".join(_FIELDS.get(name, "") for name in arguments if "=" not in name)


def _of_stretch(arguments: list[str]) -> str:
    if len(arguments) > 1:
        return ""
    return {"month": "month|month year", "year": "year"}.get(arguments[0], "")


DAY_ACTIONS: dict[str, Kind] = {
    "fields": Kind(_fields, _named),
    "hop": Kind(_hop, "|duration|unit"),
    "from_day": Kind(
        _from_day,
        lambda given: "duration date|date duration" if given in ([], ["back"]) else "date",
    ),
    "weekday_from": Kind(_weekday_from, "weekday date"),
    "weekday_day": Kind(_weekday_day, "weekday day"),
    "edge": Kind(_edge, lambda given: "" if len(given) > 1 else "dates"),
    "week_of": Kind(_week_of, "date"),
    "weekdays_on": Kind(
        _weekdays_on, lambda given: "count weekday" if given in ([], ["back"]) else "weekday"
    ),
    "year_on": Kind(_year_on, lambda given: "date" if given else "date year"),
    "stretch": Kind(_stretch, _of_stretch),
    "third": Kind(_third, "dates"),
    "daypart": Kind(_daypart, lambda given: "" if len(given) > 1 else "date part|part date"),
    "daypart_named": Kind(_daypart_named, "date", tight=True),
    "days_to": Kind(_days_to, "day date"),
    "days_on": Kind(_days_on, "date day"),
}
