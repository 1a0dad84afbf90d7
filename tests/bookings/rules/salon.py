"""A small business in Berlin whose time is looked for: its branch, staff, services and bookings."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from parley.bookings.rules.board import Ask
from parley.bookings.rules.calendar import Calendar
from parley.bookings.rules.spans import Busy, Span
from parley.catalogue.rules.policies import Policy
from parley.catalogue.rules.services import Phase, Service, plain
from parley.catalogue.rules.staff import Absence, Staff
from parley.conversation.hearing.moment import Hours, Interval
from parley.tenants.rules import Branch, SpecialDay

BERLIN = "Europe/Berlin"
TUESDAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
"""Monday, 8:00 in Berlin."""


def at(text: str) -> datetime:
    """The instant of a wall clock in Berlin, `2026-11-24 10:00`, or a time on Tuesday the 24th."""
    full = text if "-" in text else f"{TUESDAY} {text}"
    return datetime.fromisoformat(full).replace(tzinfo=ZoneInfo(BERLIN)).astimezone(UTC)


def clock(when: datetime) -> str:
    """The wall clock of an instant; with its date where it is not Tuesday."""
    local = when.astimezone(ZoneInfo(BERLIN))
    return f"{local:%H:%M}" if local.date() == TUESDAY else f"{local:%Y-%m-%d %H:%M}"


def span(start: str, end: str) -> Span:
    return Span(at(start), at(end))


def interval(text: str) -> Interval:
    begin, end = text.split("-")
    return time.fromisoformat(begin), time.fromisoformat(end)


def hours(*days: str) -> Hours:
    """Seven days as `09:00-12:00 13:00-18:00`; one stands for all of them."""
    week = days * 7 if len(days) == 1 else days
    return Hours(tuple(tuple(map(interval, day.split())) for day in week))


WEEK = hours(*["09:00-18:00"] * 5, "09:00-14:00", "")


def branch(
    week: Hours = WEEK, region: str = "", special_days: tuple[SpecialDay, ...] = ()
) -> Branch:
    return Branch("b", "t", "mitte", "Mitte", BERLIN, week, region, special_days)


def staff(slug: str, week: Hours | None = None, breaks: Hours | None = None) -> Staff:
    """Somebody whose id is their slug."""
    return Staff(slug, "t", "b", slug, slug.title(), 1, hours=week, breaks=breaks)


ANNA, BEA, CEM = staff("anna"), staff("bea"), staff("cem")
ALL = (ANNA, BEA, CEM)


def service(minutes: int = 60, before: int = 0, after: int = 0) -> Service:
    return composite(*plain(minutes), before=before, after=after)


def composite(*phases: Phase, before: int = 0, after: int = 0) -> Service:
    return Service(
        "s",
        "t",
        None,
        "cut",
        "Cut",
        phases,
        ("anna", "bea", "cem"),
        buffer_before_min=before,
        buffer_after_min=after,
    )


def colour(idle_max: int = 30) -> Service:
    """15 minutes of work, 30 (or more) of waiting, 15 of work."""
    return composite(
        Phase("A", "Apply", 15), Phase("B", "Wait", 30, "idle", idle_max), Phase("C", "Rinse", 15)
    )


PERM = composite(
    Phase("A", "Wash", 10),
    Phase("B", "Roll", 40),
    Phase("C", "Take", 20, "idle"),
    Phase("D", "Fix", 15),
    Phase("E", "Heal", 10, "idle"),
    Phase("F", "Rinse", 40),
)
"""Six phases, 135 minutes."""


def busy(
    who: str, start: str, end: str, owner: str = "", buffers: tuple[int, int] = (0, 0)
) -> Busy:
    return Busy(who, span(start, end), owner or f"{who} {start}", *buffers)


def away(who: str, start: str, end: str) -> Absence:
    return Absence("x", "t", who, at(start), at(end))


def calendar(
    *taken: Busy, people: tuple[Staff, ...] = ALL, place: Branch | None = None
) -> Calendar:
    return Calendar(place or branch(), NOW, people, taken)


def ask(wanted: Service | None = None, who: str | None = None, *ignored: str) -> Ask:
    return Ask(wanted or service(), Policy(), who, ignore_owner_ids=frozenset(ignored))
