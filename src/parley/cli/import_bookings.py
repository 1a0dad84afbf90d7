"""Rows of a list of appointments, read against what stands."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final, NamedTuple, TypeVar

import msgspec

from parley.catalogue.describing import Standing
from parley.catalogue.rules.services import MINUTES_MAX, Service
from parley.catalogue.rules.staff import Staff
from parley.cli.import_customers import day_of
from parley.cli.import_table import Row
from parley.conversation.hearing.instants import resolve
from parley.tenants.rules import Branch

COLUMNS: Final = {
    "external_ref": ("id", "uid", "booking_id", "appointment_id", "termin_id", "nr"),
    "start": ("starts_at", "datetime", "begin", "beginn", "von"),
    "date": ("day", "datum", "tag"),
    "time": ("clock", "uhrzeit", "zeit"),
    "end": ("ends_at", "ende", "bis"),
    "minutes": ("duration", "duration_min", "dauer"),
    "service": ("treatment", "leistung", "behandlung", "dienstleistung"),
    "staff": ("with", "mitarbeiter", "mitarbeiterin", "bei"),
    "branch": ("location", "filiale", "standort"),
    "name": ("customer", "customer_name", "full_name", "kunde", "kundenname"),
    "phone": ("telephone", "mobile", "phone_number", "telefon", "telefonnummer", "handy", "mobil"),
    "email": ("e_mail", "mail", "email_address"),
    "notes": ("note", "notiz", "notizen", "bemerkung"),
}
NEEDED: Final = (("external_ref",), ("start", "date"), ("name",))
NOTES_MAX_CHARS = 500
MINUTE = timedelta(minutes=1)

Kind = TypeVar("Kind", Staff, Branch, Service)


class Usual(NamedTuple):
    """What is meant where a row does not say it: slugs or names; empty: nothing is."""

    service: str = ""
    staff: str = ""
    branch: str = ""


class Wanted(msgspec.Struct, frozen=True):
    """An appointment as a row tells of it. `minutes` None: as long as the service."""

    external_ref: str
    branch: Branch
    service: Service
    staff: Staff
    starts_at: datetime
    minutes: int | None
    notes: str


def wanted(row: Row, found: Standing, usual: Usual) -> Wanted:
    """The appointment of a row. Raises ValueError with what to mend."""
    cells = row.cells
    if "external_ref" not in cells:
        raise ValueError("it has no id; without one the next import would make it again")
    staff = _staff(cells, found, usual)
    branch = _branch(cells, found, usual, staff)
    service = _service(cells, found, usual, staff)
    start = _start(cells, branch.zone)
    return Wanted(
        cells["external_ref"],
        branch,
        service,
        staff,
        start,
        _minutes(cells, start, branch.zone),
        cells.get("notes", "")[:NOTES_MAX_CHARS],
    )


def _staff(cells: Mapping[str, str], found: Standing, usual: Usual) -> Staff:
    active = [one for one in found.staff if one.active]
    told = cells.get("staff") or usual.staff
    if not told and len(active) == 1:
        return active[0]
    return _one("staff", told, active, lambda one: (one.slug, one.name, one.name.split()[0]))


def _branch(cells: Mapping[str, str], found: Standing, usual: Usual, staff: Staff) -> Branch:
    """The branch that is told, else where the staff member works."""
    told = cells.get("branch") or usual.branch
    if told:
        return _one("branch", told, found.branches, lambda one: (one.slug, one.name))
    return next(one for one in found.branches if one.id == staff.branch_id)


def _service(cells: Mapping[str, str], found: Standing, usual: Usual, staff: Staff) -> Service:
    active = [one for one in found.services if one.active]
    told = cells.get("service") or usual.service
    service = _one("service", told, active, lambda one: (one.slug, one.name, *one.synonyms))
    if staff.id not in service.staff_ids:
        raise ValueError(f"{staff.slug} does not perform {service.slug}; mend who performs what")
    return service


def _one(
    what: str, told: str, among: Sequence[Kind], names: Callable[[Kind], Sequence[str]]
) -> Kind:
    folded = told.casefold()
    fit = [one for one in among if folded in {name.casefold() for name in names(one)}]
    if told and len(fit) == 1:
        return fit[0]
    known = ", ".join(names(one)[0] for one in among)
    if not told:
        raise ValueError(f"no {what} is told; say --{what}, one of: {known}")
    many = "is several" if fit else "is not known"
    raise ValueError(f"{what} {told!r} {many}; write one of: {known}")


def _start(cells: Mapping[str, str], zone: str) -> datetime:
    if "start" in cells:
        return _instant(cells["start"], zone)
    if "time" not in cells:
        raise ValueError("no time of day stands there; fill it in")
    return _instant(f"{day_of(cells['date']).isoformat()} {_clock(cells['time'])}", zone)


def _clock(written: str) -> str:
    trimmed = written.casefold().removesuffix("uhr").strip().replace(".", ":")
    hour, _, rest = trimmed.partition(":")
    return f"{hour:0>2}:{rest or '00'}"


def _instant(written: str, zone: str) -> datetime:
    """An instant as ISO 8601, with its offset or on the branch's clock. Raises ValueError."""
    day, _, clock = written.partition(" ")
    iso = f"{day_of(day).isoformat()} {clock}" if "." in day else written
    try:
        at = datetime.fromisoformat(iso)
    except ValueError as error:
        raise ValueError(f"{written!r} is no time; write 2026-12-24T14:30") from error
    if at.tzinfo is not None:
        return at.astimezone(UTC)
    resolved = resolve(at, zone)
    if resolved.kind != "unique":
        raise ValueError(f"{written} is {resolved.kind} in {zone}; write it with its offset")
    return resolved.utc


def _minutes(cells: Mapping[str, str], start: datetime, zone: str) -> int | None:
    if "minutes" in cells:
        if not cells["minutes"].isdecimal():
            raise ValueError(f"minutes {cells['minutes']!r} is no whole number")
        minutes = int(cells["minutes"])
    elif "end" in cells:
        minutes = (_instant(cells["end"], zone) - start) // MINUTE
    else:
        return None
    if not 0 < minutes <= MINUTES_MAX:
        raise ValueError(f"it would last {minutes} minutes; mend its end")
    return minutes
