"""The dates of days that have a name, by rule or by the calendar of a country.

A holiday in a language table is `12-25` (month and day), `easter+1` (days from Easter Sunday),
`nth 11 3 4` (the fourth Thursday of November; Monday is 0, -1 the last), `advent 4` (that Sunday
of Advent), `before 5-25 0` (the last Monday before a date), or `lunar Diwali` (what the calendar
of India calls so).
"""

from datetime import date, timedelta
from functools import lru_cache

LUNAR_FIRST, LUNAR_LAST = 2001, 2035
"""Years whose lunar calendar is known."""

YEARS_CACHED = 64
"""Years of one lunar calendar that are remembered."""

_ESTIMATED = " (estimated)"
"""What the calendar adds to the name of a day in years that are not settled yet."""


def holiday(rule: str, year: int) -> date | None:
    """The date in a year, None where that year has none. Raises ValueError for an unknown rule."""
    kind, *arguments = rule.split()
    if kind.startswith("easter"):
        return easter(year) + timedelta(int(kind.removeprefix("easter") or 0))
    match kind:
        case "nth":
            month, weekday, count = map(int, arguments)
            return nth_weekday(year, month, weekday, count)
        case "advent":
            fourth = date(year, 12, 24) - timedelta((date(year, 12, 24).weekday() + 1) % 7)
            return fourth - timedelta(7 * (4 - int(arguments[0])))
        case "before":
            last = date(year, *map(int, arguments[0].split("-"))) - timedelta(1)
            return last - timedelta((last.weekday() - int(arguments[1])) % 7)
        case "lunar":
            return _lunar(year).get(" ".join(arguments).removesuffix(_ESTIMATED))
        case _:
            number, _, day = kind.partition("-")
            return date(year, int(number), int(day))


def easter(year: int) -> date:
    """Easter Sunday (the anonymous Gregorian computus; Meeus, Astronomical Algorithms, ch. 8)."""
    golden, century, rest = year % 19, year // 100, year % 100
    skipped, leaps = century // 4, century % 4
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - skipped - moon + 15) % 30
    weekday = (32 + 2 * leaps + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, count: int) -> date | None:
    """The `count`th such weekday of a month, -1 the last; None where there are not so many."""
    first = date(year, month, 1)
    if count < 0:
        following = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
        return following - timedelta((following.weekday() - weekday) % 7)
    found = first + timedelta((weekday - first.weekday()) % 7 + 7 * (count - 1))
    return found if found.month == month else None


@lru_cache(YEARS_CACHED)
def _lunar(year: int) -> dict[str, date]:
    if not LUNAR_FIRST <= year <= LUNAR_LAST:
        return {}
    # Half a second to import, and only India's lunar calendar needs it.
    import holidays  # noqa: PLC0415

    try:
        # Without a language the names are in that of the machine.
        calendar = holidays.country_holidays(
            "IN", years=year, categories=("public", "optional"), language="en_US"
        )
    except (NotImplementedError, ValueError):
        return {}
    return {
        name.removesuffix(_ESTIMATED): day
        for day, names in calendar.items()
        for name in names.split("; ")
    }
