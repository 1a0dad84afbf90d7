"""What a date means, for flows that ask for it by itself."""

from datetime import date, datetime, timedelta

import msgspec

from parley.bookings.answers import Answer, Json
from parley.bookings.desk import Desk
from parley.bookings.functions import asking
from parley.bookings.rules.when import Said, When, settle
from parley.bookings.wording import Sentence

RESOLVED_MAX = 10
DAY = timedelta(days=1)


class ParseDate(msgspec.Struct, frozen=True):
    """The words for a day, and for a time if there are some."""

    date: str = ""
    time: str = ""
    datetime: str = ""


def parse_date(desk: Desk, asked: ParseDate) -> Answer:
    """The date and time that words mean here and now; nothing is looked up."""
    said = Said(asked.date, asked.time, asked.datetime, desk.utterances)
    when = settle(said, desk.moment, desk.language, desk.tenant.country)
    if when.status in ("exact", "day", "days", "window"):
        return _resolved(desk, when)
    answer = asking.ask_about(desk, when)
    return msgspec.structs.replace(answer, fields={**answer.fields, **_common(when)})


def _resolved(desk: Desk, when: When) -> Answer:
    days: list[datetime | Json] = []
    named = [when.start] if when.start else list(when.days) or ([when.day] if when.day else [])
    for one in named[:RESOLVED_MAX]:
        aware = desk.instant(one) if isinstance(one, datetime) else one
        days.append(desk.told(aware))
    first = named[0] if named else None
    shown = ""
    if first is not None:
        shown = f"{first:%Y-%m-%dT%H:%M}" if isinstance(first, datetime) else _within(first, when)
    key = "when.assumed" if when.assumed else "when.resolved"
    sentence = Sentence(key, {"when": shown}) if shown else Sentence("when.missing_day")
    if when.status == "days":
        sentence = Sentence("when.missing_day")
    return Answer(
        status="ok",
        say=sentence,
        reason="assumed" if when.assumed else "",
        missing=when.missing,
        fields={"resolved": days, **_common(when)},  # type: ignore[dict-item]
    )


def _within(day: date, when: When) -> str:
    """A day with its window, as sentences take it: `2026-11-24T09:00/2026-11-24T12:00`."""
    window = when.window
    if window is None or window.begin is None or window.until is None:
        return day.isoformat()
    until = day if window.until > window.begin else day + DAY
    return f"{day}T{window.begin:%H:%M}/{until}T{window.until:%H:%M}"


def _common(when: When) -> dict[str, Json]:
    fields: dict[str, Json] = {
        "understood": when.status,
        "confidence": when.confidence,
        "ambiguous": when.status in ("ambiguous", "weekday_mismatch"),
    }
    if when.assumption:
        fields["assumption"] = when.assumption
    if when.clock:
        fields["time"] = f"{when.clock:%H:%M}"
    if when.window:
        fields["window"] = {
            "from": f"{when.window.begin:%H:%M}" if when.window.begin else "",
            "until": f"{when.window.until:%H:%M}" if when.window.until else "",
        }
    return fields
