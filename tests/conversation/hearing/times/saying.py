"""What is heard of dates and times in a text, in a line for each whole value."""

from collections.abc import Collection
from datetime import datetime

from parley.conversation.hearing import Value, understand
from parley.conversation.hearing.moment import Hours, Moment

FRIDAY = "2026-11-20T10:00"
"""When things are said, where a test does not say otherwise."""

TIMES = frozenset(
    {"date", "time", "datetime", "date_range", "time_range", "datetime_range", "duration"}
)


def at(local: str = FRIDAY, zone: str = "", hours: Hours | None = None) -> Moment:
    """A moment by the wall clock of a business."""
    return Moment(datetime.fromisoformat(local), zone, hours)


def said(
    text: str,
    moment: Moment | None = None,
    *,
    asked: str | Collection[str] = "",
    region: str = "US",
    language: str = "en",
) -> list[str]:
    """The whole values: "time 06:00 ? 18:00" is marked ambiguous, with its alternative."""
    heard = understand(text, asked=asked, region=region, language=language, moment=moment or at())
    return [line(value) for value in heard.values if value.kind in TIMES and not value.part]


def line(value: Value) -> str:
    """A value without its place."""
    mark = ("?", *value.alternatives) if value.ambiguous else ()
    return " ".join((value.kind, value.value, *mark))
