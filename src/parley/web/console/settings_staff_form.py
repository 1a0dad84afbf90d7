"""The forms of staff and of their absences: fields as stored, and values from what was typed."""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Literal, get_args

import msgspec

from parley.bookings.rules.spans import Span
from parley.catalogue.rules.staff import Absence, Staff
from parley.tenants.rules import Branch
from parley.web.console.formats import zone_of
from parley.web.console.settings_fields import LINE_MAX_CHARS, Typed
from parley.web.console.settings_hours import BREAK, OPEN, read_week, week_fields, words
from parley.web.console.settings_page import DAYS

Kind = Literal["vacation", "sick", "other"]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
ABSENCE_DAYS_MAX: Final = 731
MODES: Final = ("branch", "own")
PERFORMS: Final = "performs_"
"""What the name of a box begins with that says that somebody performs a service."""


class Roster(msgspec.Struct, frozen=True):
    """One of the staff with what stands beside them: the ids of the services they perform."""

    staff: Staff
    service_ids: tuple[str, ...]


def fields_of(roster: Roster) -> dict[str, str]:
    """The fields of a person."""
    staff = roster.staff
    return {
        "name": staff.name,
        "branch": staff.branch_id,
        "mode": "branch" if staff.hours is None else "own",
        "bookable": "on" if staff.bookable else "",
        "active": "on" if staff.active else "",
        **week_fields(staff.hours, OPEN),
        **week_fields(staff.breaks, BREAK),
        **{PERFORMS + service_id: "on" for service_id in roster.service_ids},
    }


def blank(tenant_id: str, branch_id: str) -> Roster:
    """Somebody who does not exist yet."""
    return Roster(Staff("", tenant_id, branch_id, "", "", 0), ())


def read(
    typed: Typed, present: Staff, branch_ids: Sequence[str], service_ids: Collection[str]
) -> Roster:
    """The person with what was typed; it counts only where `typed` has no faults."""
    own = typed.choice("mode", MODES) == "own"
    hours, breaks = read_week(typed, OPEN), read_week(typed, BREAK)
    if own and not any(hours.week) and not any(n.startswith(OPEN) for n in typed.faults):
        typed.refuse("mode", "settings.fault_never_there")
    staff = msgspec.structs.replace(
        present,
        name=typed.needed("name"),
        branch_id=typed.choice("branch", branch_ids),
        hours=hours if own else None,
        breaks=breaks if any(breaks.week) else None,
        bookable=typed.flag("bookable"),
        active=typed.flag("active"),
    )
    return Roster(staff, tuple(sorted(one for one in service_ids if typed.flag(PERFORMS + one))))


def absence_fields(today: date) -> dict[str, str]:
    """The empty form of an absence: a sick day, today."""
    fields = dict.fromkeys(("from_time", "to_time", "note"), "")
    return {**fields, "from_day": today.isoformat(), "to_day": "", "kind": "sick"}


def read_absence(typed: Typed, staff: Staff, zone: str) -> Absence:
    """The absence that was typed, on a branch's wall clock: whole days where no time is given.

    It counts only where `typed` has no faults.
    """
    first, begins = typed.day("from_day"), typed.clock("from_time")
    last, ends = typed.day("to_day") or first, typed.clock("to_time")
    if first is None:
        typed.refuse("from_day", "settings.fault_needed")
    first = first or date(2000, 1, 1)
    last = last or first
    start = _instant(first, begins or time(), zone)
    end = _instant(last, ends, zone) if ends else _instant(last + timedelta(1), time(), zone)
    if start >= end:
        typed.refuse("to_day", "settings.fault_order")
    if end - start > timedelta(days=ABSENCE_DAYS_MAX):
        typed.refuse("to_day", "settings.fault_too_long", most=ABSENCE_DAYS_MAX)
    return Absence(
        id="",
        tenant_id=staff.tenant_id,
        staff_id=staff.id,
        starts_at=start,
        ends_at=end,
        kind=typed.choice("kind", KINDS),
        note=typed.text("note", LINE_MAX_CHARS),
    )


def local_day(at: datetime, zone: str) -> date:
    """The date of an instant on a wall clock."""
    return at.astimezone(zone_of(zone)).date()


def whole_days(absence: Absence, zone: str) -> tuple[date, date] | None:
    """The first and the last day of an absence; None: it begins or ends within one."""
    start, end = (at.astimezone(zone_of(zone)) for at in (absence.starts_at, absence.ends_at))
    if start.time() != time() or end.time() != time():
        return None
    return start.date(), end.date() - timedelta(1)


def otherwise(branch: Branch) -> dict[str, str]:
    """When somebody without hours of their own is there, by weekday."""
    return {day: words(branch.hours.week[n]) for n, day in enumerate(DAYS)}


def shown_fields(fields: Mapping[str, str], branch: Branch) -> dict[str, str]:
    """The fields whose week is drawn: those of the branch where nobody has hours of their own."""
    if fields["mode"] == "own":
        return dict(fields)
    return {**fields, **week_fields(branch.hours, OPEN)}


def window(absence: Absence) -> Span:
    """When somebody is away."""
    return Span(absence.starts_at, absence.ends_at)


def _instant(day: date, at: time, zone: str) -> datetime:
    return datetime.combine(day, at, zone_of(zone)).astimezone(UTC)
