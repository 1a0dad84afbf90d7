"""A settled time as one line, and the moment at which the examples are said."""

from datetime import datetime, time

from parley.bookings.rules.when import When
from parley.conversation.hearing.moment import Hours, Moment

_WEEKDAY = ((time(9), time(18)),)
_SATURDAY = ((time(9), time(14)),)

HOURS = Hours((*(_WEEKDAY,) * 5, _SATURDAY, ()))
"""Monday to Friday 9 to 18, Saturday 9 to 14."""

ZONE = "Europe/Berlin"

REGIONS = {"de": "DE", "en": "US", "hi": "IN"}


def at(local: str, hours: Hours | None = HOURS, zone: str = ZONE) -> Moment:
    """The moment at a local time like 2025-11-19T14:10."""
    return Moment(datetime.fromisoformat(local), zone, hours)


AT_WORK = at("2025-11-19T14:10")
"""A Wednesday afternoon."""


def told(when: When) -> str:
    """All that matters of it: "exact 2025-11-21T15:30 high", candidates behind a question mark."""
    parts: list[str] = [when.status]
    point = when.start or when.day
    parts += [_text(point)] if point else []
    parts += [f"on {day}" for day in when.weekdays]
    if when.days:
        parts.append(f"{_text(when.days[0])}..{_text(when.days[-1])} ({len(when.days)})")
    if when.clock and not when.start:
        parts.append(f"at {when.clock:%H:%M}")
    if when.window:
        ends = (when.window.begin, when.window.until)
        parts.append("-".join(f"{one:%H:%M}" if one else "" for one in ends))
    parts += ["earliest"] if when.earliest_first else []
    parts += [f"[{when.assumption}]"] if when.assumption else []
    if when.candidates:
        parts.append("? " + " ".join(map(_text, when.candidates)))
    if when.missing:
        parts.append("- " + " ".join(when.missing))
    return " ".join([*parts, when.confidence])


def _text(value: object) -> str:
    text = value.isoformat() if hasattr(value, "isoformat") else str(value)
    return text.removesuffix(":00") if text.count(":") == 2 else text
