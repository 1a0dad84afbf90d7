"""How days and statuses are written on the pages of bookings."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import partial
from typing import Any, Final

from fastapi import Request

from parley.conversation.hearing.instants import local_of
from parley.web.console.frame import say

SIGNS: Final[Mapping[str, str]] = {
    "pending": "?", "confirmed": "●", "arrived": "▸", "completed": "✓", "no_show": "✕",
    "cancelled": "–", "conflict": "!", "failed": "!", "expired": "–", "hold": "◷",
}  # fmt: skip
"""So that no status is told by its colour alone."""


def day_long(request: Request, day: date) -> str:
    """`Wednesday, 25 November 2026` in the reader's language."""
    weekday = say(request, "bookings.weekdays").split()[day.weekday()]
    month = say(request, "bookings.months").split()[day.month - 1]
    return say(request, "bookings.day_long", weekday=weekday, day=day.day, month=month,
               year=day.year)  # fmt: skip


def day_short(request: Request, day: date) -> str:
    """`Wed 25 Nov` in the reader's language."""
    weekday = say(request, "bookings.weekdays_short").split()[day.weekday()]
    month = say(request, "bookings.months_short").split()[day.month - 1]
    return say(request, "bookings.day_short", weekday=weekday, day=day.day, month=month)


def clock(at: datetime, zone: str) -> str:
    """An instant as a time of day, `HH:MM`, on the wall clock of a zone."""
    return f"{local_of(at, zone):%H:%M}"


def moment(request: Request, at: datetime, zone: str) -> str:
    """`Wed 25 Nov, 14:00` on the wall clock of a zone."""
    return f"{day_short(request, local_of(at, zone).date())}, {clock(at, zone)}"


def local_text(at: datetime, zone: str) -> str:
    """An instant as forms carry it: `YYYY-MM-DDTHH:MM` on the wall clock of a zone."""
    return f"{local_of(at, zone):%Y-%m-%dT%H:%M}"


def words(request: Request) -> dict[str, Any]:
    """What every template of bookings may use."""
    return {
        "signs": SIGNS,
        "day_long": partial(day_long, request),
        "day_short": partial(day_short, request),
        "moment": partial(moment, request),
        "clock_of": clock,
        "local_text": local_text,
    }
