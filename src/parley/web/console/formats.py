"""How times, numbers and phone numbers are written on pages: in the reader's language and zone."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

PHONE_DIGITS_SHOWN: Final = 4
SOON: Final = timedelta(seconds=45)
RELATIVE_MAX: Final = timedelta(days=7)
"""What is older is told by its date."""
SECOND_MS: Final = 1_000
HOUR_MINUTES: Final = 60
DAY_HOURS: Final = 24

_DAYS: Final[Mapping[str, str]] = {"en": "%-d %b %Y", "de": "%d.%m.%Y"}
_POINTS: Final[Mapping[str, tuple[str, str]]] = {"en": (",", "."), "de": (".", ",")}


def zone_of(name: str) -> ZoneInfo:
    """The zone of an IANA name; UTC where this machine knows none of that name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def absolute(at: datetime, zone: str, language: str) -> str:
    """An instant as local time with seconds and the name of the zone."""
    local = at.astimezone(zone_of(zone))
    return local.strftime(f"{_DAYS[language]}, %H:%M:%S %Z")


@pass_context
def at(context: Context, instant: datetime) -> Markup:
    """An instant: date and time of day in the tenant's zone."""
    zone, language = context["zone"], context["language"]
    local = instant.astimezone(zone_of(zone))
    return _time(instant, local.strftime(f"{_DAYS[language]}, %H:%M"), zone, language)


@pass_context
def clock(context: Context, instant: datetime) -> Markup:
    """An instant: time of day with seconds, in the tenant's zone."""
    zone = context["zone"]
    return _time(
        instant, instant.astimezone(zone_of(zone)).strftime("%H:%M:%S"), zone, context["language"]
    )


@pass_context
def ago(context: Context, instant: datetime) -> Markup:
    """An instant by its distance from now; the absolute local time stands in the title."""
    zone, language = context["zone"], context["language"]
    apart = context["now"] - instant
    if abs(apart) > RELATIVE_MAX:
        words = instant.astimezone(zone_of(zone)).strftime(_DAYS[language])
    else:
        words = _distance(context, apart)
    return _time(instant, words, zone, language)


@pass_context
def number(context: Context, value: float, decimals: int = 0) -> str:
    """A number with the language's separators."""
    thousands, point = _POINTS[context["language"]]
    whole, _, rest = f"{value:,.{decimals}f}".partition(".")
    return whole.replace(",", thousands) + (point + rest if rest else "")


@pass_context
def milliseconds(context: Context, value: float) -> str:
    """A duration in milliseconds: `240 ms`, `1.8 s`, `2:05`."""
    if value < SECOND_MS:
        return f"{value:.0f} ms"
    if value < 60 * SECOND_MS:
        return f"{number(context, value / SECOND_MS, 1)} s"
    seconds = round(value / SECOND_MS)
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"


def phone_masked(phone: str) -> str:
    """A phone number of which only the last digits are shown; empty stays empty."""
    return f"••• {phone[-PHONE_DIGITS_SHOWN:]}" if phone else ""


FILTERS: Final[dict[str, Any]] = {
    "at": at,
    "clock": clock,
    "ago": ago,
    "number": number,
    "milliseconds": milliseconds,
    "phone_masked": phone_masked,
}


def _time(instant: datetime, words: str, zone: str, language: str) -> Markup:
    whole = absolute(instant, zone, language)
    return Markup('<time datetime="{}" title="{}">{}</time>').format(
        instant.isoformat(timespec="seconds"), whole, words
    )


def _distance(context: Context, apart: timedelta) -> str:
    text = context["text"]
    if abs(apart) < SOON:
        return str(text("time.now"))
    way = "ago" if apart > timedelta() else "in"
    minutes = round(abs(apart).total_seconds() / 60)
    if minutes < HOUR_MINUTES:
        return str(text(f"time.minutes_{way}", count=max(minutes, 1)))
    hours = round(minutes / HOUR_MINUTES)
    if hours < DAY_HOURS:
        return str(text(f"time.hours_{way}", count=hours))
    return str(text(f"time.days_{way}", count=round(hours / DAY_HOURS)))
