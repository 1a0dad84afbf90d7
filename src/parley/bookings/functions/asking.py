"""From a time that was understood in part to a question, or to what is searched."""

from datetime import date, datetime, time, timedelta

from parley.bookings.answers import Answer, Json
from parley.bookings.desk import Desk
from parley.bookings.functions.meant import Meant
from parley.bookings.rules.spans import Span
from parley.bookings.rules.when import When
from parley.bookings.rules.wishes import Wish
from parley.bookings.wording import Sentence

SEARCH = timedelta(days=14)
DAY = timedelta(days=1)
OPEN = frozenset({"day", "days", "window", "any", "time_only"})
"""What leaves times to choose from, which can be offered instead of asked for."""

PARTS: dict[tuple[time | None, time | None], str] = {
    (time(6), time(9)): "early_morning",
    (time(6), time(12)): "morning",
    (time(9), time(12)): "morning",
    (time(11, 30), time(14)): "lunch",
    (time(12), time(17)): "afternoon",
    (time(13), time(17)): "afternoon",
    (time(15), time(17)): "late_afternoon",
    (time(17), time(21)): "evening",
}
"""What hearing makes of the parts of a day, by their names in the sentences."""

BOTH = ("date", "time")
QUESTIONS: dict[str, tuple[str, tuple[str, ...]]] = {
    "missing": ("when.missing_both", BOTH),
    "not_understood": ("when.not_understood", BOTH),
    "time_only": ("when.missing_date", ("date",)),
    "days": ("when.missing_day", BOTH),
    "window": ("when.missing_day", BOTH),
    "any": ("when.missing_day", BOTH),
    "past_explicit": ("when.missing_date", ("date",)),
    "invalid": ("when.invalid", BOTH),
    "exact": ("when.missing_both", BOTH),
}
"""What is asked about a status that holds nothing to choose from."""


def is_open(when: When, date: str = "") -> bool:
    """Whether times can be offered for it. A `date` that was not understood is asked for again."""
    return when.status in OPEN and not (date and when.status == "time_only")


def wish_of(desk: Desk, when: When, meant: Meant) -> tuple[Wish, Span]:
    """What to look for, and in which stretch of time."""
    days = sorted(when.days) or ([when.day] if when.day else [])
    first, last = (days[0], days[-1]) if days else (None, None)
    weekdays = frozenset(when.weekdays) or frozenset(
        day.weekday() for day in days if 1 < len(days) < (days[-1] - days[0]).days + 1
    )
    begins = when.window.begin if when.window else None
    ends = when.window.until if when.window else None
    kind = "any"
    if when.window is not None:
        kind = "window" if begins and ends else ("from" if begins else "until")
    elif when.clock is not None:
        kind = "around"
    wish = Wish(
        zone=desk.zone.key,
        kind=kind,  # type: ignore[arg-type]
        clock=when.clock,
        begins=begins,
        ends=ends,
        first=first,
        last=last,
        weekdays=weekdays,
        staff_id=meant.staff.id if meant.staff else None,
    )
    return wish, _window(desk, first, last)


def is_within(desk: Desk, when: When, start: datetime) -> bool:
    """Whether an instant is on the days and in the part of the day that were named."""
    local = desk.local(start)
    days = set(when.days) | ({when.day} if when.day else set())
    if days and local.date() not in days:
        return False
    if when.weekdays and local.weekday() not in when.weekdays:
        return False
    window = when.window
    if window is None:
        return True
    # What begins when the morning ends is not in the morning.
    return window.holds(local.time()) and local.time() != window.until


def label_of(when: When) -> str:
    """The part of the day that was named, as sentences call it; empty where it is none."""
    window = when.window
    return PARTS.get((window.begin, window.until), "") if window else ""


def ask_about(desk: Desk, when: When) -> Answer:  # noqa: PLR0911 - one for each status
    """The question that a time leaves open."""
    match when.status:
        case "ambiguous":
            return _choose(desk, when, "when.candidates", "ambiguous")
        case "weekday_mismatch":
            return _choose(desk, when, "when.weekday_mismatch", "weekday_mismatch")
        case "past_explicit" if when.candidates:
            return _confirm(desk, when, _shown(when.candidates[0]))
        case "past":
            return _past(desk, when)
        case "invalid" if when.assumption == "clock_gap" and when.clock:
            return _needs(when, "when.no_such_time", ("time",), time=f"{when.clock:%H:%M}")
        case "day":
            day = when.day.isoformat() if when.day else ""
            return _needs(when, "when.missing_time", ("time",), day=day)
        case status:
            key, missing = QUESTIONS[status]
            return _needs(when, key, missing)


def _past(desk: Desk, when: When) -> Answer:
    moment = when.start or when.day
    return Answer(
        status="unavailable",
        say=Sentence("when.past", {"when": _shown(moment) if moment else ""}),
        reason="past",
        missing=("date", "time"),
        fields={
            "available": False,
            **({"requested": _told(desk, moment)} if moment is not None else {}),
        },
    )


def _needs(when: When, key: str, missing: tuple[str, ...], **values: str) -> Answer:
    asked = tuple(when.missing) or missing
    return Answer(
        status="needs_info",
        say=Sentence(key, dict(values)),
        reason="not_understood" if when.status == "not_understood" else "missing",
        missing=asked,
    )


def _choose(desk: Desk, when: When, key: str, reason: str) -> Answer:
    options = tuple(_shown(one) for one in when.candidates)
    return Answer(
        status="ambiguous",
        say=Sentence(key, {"options": options}),
        reason=reason,  # type: ignore[arg-type]
        missing=("date",),
        fields={"candidates": [_told(desk, one) for one in when.candidates]},
    )


def _confirm(desk: Desk, when: When, proposal: str) -> Answer:
    return Answer(
        status="needs_confirmation",
        say=Sentence("when.past_year", {"proposal": proposal}),
        reason="past_year",
        missing=("date",),
        fields={"candidates": [_told(desk, one) for one in when.candidates]},
    )


def _window(desk: Desk, first: date | None, last: date | None) -> Span:
    begin = desk.instant(datetime.combine(first, time())) if first else desk.now
    begin = max(begin, desk.now)
    end = desk.instant(datetime.combine(last + DAY, time())) if last else begin + SEARCH
    return Span(begin, max(end, begin))


def _shown(when: date) -> str:
    return f"{when:%Y-%m-%dT%H:%M}" if isinstance(when, datetime) else when.isoformat()


def _told(desk: Desk, when: date) -> Json:
    aware = desk.instant(when) if isinstance(when, datetime) else when
    return desk.told(aware)
