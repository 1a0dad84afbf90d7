"""Appointments of a calendar file (iCalendar, RFC 5545) as rows like those of a list."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

import icalendar

from parley.cli.import_table import FILE_MAX_BYTES, ROWS_MAX, Problem, Row, Table
from parley.errors import ParleyError

_PARTS = re.compile(r"\s+[-–—|/]\s+|\s*[:;,]\s+")
"""What parts the service from the name in a summary: `Haircut - Ann Example`."""


def read_calendar(content: bytes, service_names: Sequence[str]) -> Table:
    """The events of a calendar; `line` counts them from 1. Raises ParleyError for what is none.

    Of a summary the part that names a service is it, and the other part is who comes, unless an
    attendee says it. Cancelled events are left out.
    """
    if len(content) > FILE_MAX_BYTES:
        raise ParleyError(f"The file is larger than {FILE_MAX_BYTES // 10**6} MB; cut it in two.")
    try:
        calendars = icalendar.Calendar.from_ical(content, multiple=True)
        events = [event for calendar in calendars for event in calendar.walk("VEVENT")]
    except (ValueError, IndexError, UnicodeError) as error:
        raise ParleyError(f"This is no calendar file ({error}).") from error
    if len(events) > ROWS_MAX:
        raise ParleyError(f"The file has more than {ROWS_MAX} events; cut it in two.")
    known = {name.casefold() for name in service_names}
    rows: list[Row] = []
    problems: list[Problem] = []
    for number, event in enumerate(events, 1):
        if _text(event, "STATUS").upper() == "CANCELLED":
            continue
        try:
            rows.append(Row(number, dict(_cells(event, known))))
        except (ValueError, AttributeError) as error:
            problems.append(Problem(number, _text(event, "UID"), str(error)))
    return Table(rows, problems, [])


def _cells(event: Any, services: set[str]) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - untyped
    """What an event tells, by the names of columns. Raises ValueError with what to mend."""
    if "RRULE" in event or "RDATE" in event:
        raise ValueError("it repeats; write its single appointments into the file")
    start = _instant(event, "DTSTART")
    yield "external_ref", " ".join(filter(None, (_text(event, "UID"), _recurrence(event))))
    yield "start", start
    if "DTEND" in event:
        yield "end", _instant(event, "DTEND")
    elif "DURATION" in event:
        yield "minutes", str(int(event["DURATION"].dt.total_seconds() // 60))
    parts = [part for part in _PARTS.split(_text(event, "SUMMARY")) if part]
    service = next((part for part in parts if part.casefold() in services), "")
    name, email = _attendee(event)
    rest = [part for part in parts if part != service]
    told = {
        "service": service,
        "name": name or " ".join(rest),
        "email": email,
        "notes": _text(event, "DESCRIPTION"),
    }
    yield from ((column, text) for column, text in told.items() if text)


def _instant(event: Any, name: str) -> str:  # noqa: ANN401
    if name not in event:
        raise ValueError(f"it has no {name}")
    at = event[name].dt
    if not isinstance(at, datetime):
        raise ValueError(  # noqa: TRY004 - a fault of the file
            "it lasts whole days; enter it as an absence in the console"
        )
    return at.isoformat()


def _recurrence(event: Any) -> str:  # noqa: ANN401
    """Which of a repeating event's appointments it is; empty: it is none of those."""
    return event["RECURRENCE-ID"].dt.isoformat() if "RECURRENCE-ID" in event else ""


def _attendee(event: Any) -> tuple[str, str]:  # noqa: ANN401
    """The name and the address of the first attendee; empty where there is none."""
    attendees = event.get("ATTENDEE", [])
    for one in attendees if isinstance(attendees, list) else [attendees]:
        email = str(one).removeprefix("mailto:").removeprefix("MAILTO:")
        return str(one.params.get("CN", "")), email if "@" in email else ""
    return "", ""


def _text(event: Any, name: str) -> str:  # noqa: ANN401
    return " ".join(str(event.get(name, "")).split())
