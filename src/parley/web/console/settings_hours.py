"""Hours of a week as people write them: seven fields, read and shown again as they were meant."""

from collections.abc import Iterable, Mapping
from datetime import time
from itertools import pairwise
from typing import Final

import msgspec
from fastapi import APIRouter, Request, Response

from parley.conversation.hearing.moment import DAY_MINUTES, Hours, Interval
from parley.conversation.hearing.opening_hours import opening_hours
from parley.errors import ParleyError
from parley.web.console.forms import Form
from parley.web.console.frame import AsViewer, SentForm, render
from parley.web.console.settings_fields import LINE_MAX_CHARS, Typed
from parley.web.console.settings_page import DAYS, SETTINGS_PATH

PREVIEW_PATH: Final = SETTINGS_PATH + "/hours"
OPEN: Final = "open_"
BREAK: Final = "break_"
"""What the names of fields begin with; a day follows."""
CLOSED: Final = frozenset({"", "-", "–", "closed", "geschlossen", "off", "zu", "none", "kein"})
MEND: Final = "settings.fault_day_hours"

router = APIRouter()


class Stretch(msgspec.Struct, frozen=True):
    """A part of the bar of a day, in minutes from midnight."""

    start: int
    minutes: int
    kind: str


class Day(msgspec.Struct, frozen=True):
    """One day of a week as it is shown: its hours in words, and the parts of its bar."""

    words: str
    stretches: tuple[Stretch, ...]


@router.post(PREVIEW_PATH)
def preview(request: Request, form: SentForm, viewer: AsViewer) -> Response:
    """How the hours of one row are understood: a piece of the page."""
    assert viewer.tenant_id
    typed = Typed(form)
    day = form.choice("day", DAYS)
    read = shown(read_day(typed, OPEN + day), read_day(typed, BREAK + day))
    fault = next(iter(typed.faults.values()), None)
    return render(request, "settings_day.html", day=read, fault=fault)


def week_fields(hours: Hours | None, prefix: str) -> dict[str, str]:
    """The seven fields of a week; None: they are empty."""
    week = hours.week if hours is not None else ((),) * len(DAYS)
    return {f"{prefix}{day}": words(week[n]) for n, day in enumerate(DAYS)}


def read_week(typed: Typed, prefix: str) -> Hours:
    """The week of seven fields; an empty one is a day off."""
    return Hours(tuple(read_day(typed, f"{prefix}{day}") for day in DAYS))


def read_day(typed: Typed, name: str) -> tuple[Interval, ...]:
    """The intervals of one day; none, with a fault, where the field is not understood."""
    written = typed.text(name, LINE_MAX_CHARS)
    if written.casefold() in CLOSED:
        return ()
    try:
        week = opening_hours(written).week
    except ParleyError:
        typed.refuse(name, MEND)
        return ()
    if len(set(week)) > 1 or overlapping(week[0]):
        typed.refuse(name, MEND)
        return ()
    return week[0]


def overlapping(intervals: Iterable[Interval]) -> bool:
    """Whether one begins before the one before it is over."""
    ends = [(minute(begin), minute(end) or DAY_MINUTES) for begin, end in intervals]
    return any(after[0] < before[1] for before, after in pairwise(ends))


def words(intervals: Iterable[Interval]) -> str:
    """Intervals as they are written back, such as 09:00 to 12:00, with dashes and commas."""
    return ", ".join(f"{begin:%H:%M}–{end:%H:%M}" for begin, end in intervals)


def shown(intervals: Iterable[Interval], rests: Iterable[Interval] = ()) -> Day:
    """A day for the page; breaks are drawn over what they interrupt."""
    hours = tuple(intervals)
    drawn = [*_stretches(hours, "open"), *_stretches(rests, "break")]
    return Day(words(hours), tuple(drawn))


def shown_week(fields: Mapping[str, str]) -> dict[str, Day]:
    """The seven days of fields as they were typed; what is not understood is an empty bar."""
    return {day: _shown_field(fields, day) for day in DAYS}


def minute(at: time) -> int:
    """Minutes from midnight."""
    return at.hour * 60 + at.minute


def _shown_field(fields: Mapping[str, str], day: str) -> Day:
    typed = Typed(Form(fields))
    return shown(read_day(typed, OPEN + day), read_day(typed, BREAK + day))


def _stretches(intervals: Iterable[Interval], kind: str) -> list[Stretch]:
    """The parts of the bar of one day; what goes past midnight ends there."""
    found = []
    for begin, end in intervals:
        start, until = minute(begin), minute(end)
        until = until if until > start else DAY_MINUTES
        found.append(Stretch(start, until - start, kind))
    return found
