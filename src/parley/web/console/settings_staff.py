"""The pages of staff: who they are, when they work and rest, and what they perform."""

from collections.abc import Sequence
from typing import Annotated, Final

import msgspec
from fastapi import APIRouter, Path, Request, Response

from parley.bookings.actions import touched
from parley.catalogue import actions as catalogue
from parley.catalogue.rules.services import Service
from parley.catalogue.rules.staff import Staff
from parley.db.engine import Tx
from parley.errors import Refused
from parley.tenants.actions import places
from parley.tenants.rules import Branch
from parley.web.console import settings_staff_form as staff_form
from parley.web.console.frame import AsOwner, AsViewer, SentForm, Viewer, database_of, redirect
from parley.web.console.settings_away import absences_of, away_until
from parley.web.console.settings_fields import Typed
from parley.web.console.settings_hours import shown_week
from parley.web.console.settings_page import (
    ID_MAX_CHARS,
    SETTINGS_PATH,
    Sheet,
    begin,
    found_or_404,
    is_stale,
    show,
)
from parley.web.console.settings_staff_form import Roster

STAFF_PATH: Final = SETTINGS_PATH + "/staff"
PERSON_PATH: Final = STAFF_PATH + "/{staff_id}"
REFUSED: Final = {
    "branch": ("branch", "settings.fault_choice"),
    "name": ("name", "settings.fault_needed"),
}

router = APIRouter()

StaffId = Annotated[str, Path(max_length=ID_MAX_CHARS)]


class Catalogued(msgspec.Struct, frozen=True):
    """What a tenant has to choose from, those that are not active too."""

    branches: list[Branch]
    services: list[Service]
    staff: list[Staff]

    def roster(self, staff: Staff) -> Roster:
        """Somebody with what they perform."""
        performed = (one.id for one in self.services if staff.id in one.staff_ids)
        return Roster(staff, tuple(sorted(performed)))

    def branch(self, branch_id: str) -> Branch:
        """One of the branches, which there must be."""
        return next(one for one in self.branches if one.id == branch_id)


def read_catalogued(tx: Tx, tenant_id: str) -> Catalogued:
    """All branches, services and staff."""
    return Catalogued(
        branches=places.list_branches(tx, tenant_id),
        services=catalogue.list_services(tx, tenant_id),
        staff=catalogue.list_staff(tx, tenant_id),
    )


@router.get(STAFF_PATH)
def list_staff(request: Request, viewer: AsViewer) -> Response:
    """Everybody with what they perform, and an empty form for owners."""
    return _list(request, viewer)


@router.post(STAFF_PATH)
def add(request: Request, form: SentForm, viewer: AsOwner) -> Response:
    """Make somebody bookable."""
    typed = Typed(form)
    with database_of(request).write() as tx:
        begin(tx, viewer)
        known = read_catalogued(tx, viewer.tenant_id)
        made = _read(typed, staff_form.blank(viewer.tenant_id, "").staff, known)
        staff = made.staff
        if not typed.faults:
            try:
                staff = catalogue.add_staff(tx, staff)
            except Refused as refused:
                _refuse(typed, refused)
            else:
                _perform(tx, staff.id, made.service_ids, known.services)
    if typed.faults:
        return _list(request, viewer, typed)
    return redirect(request, f"{STAFF_PATH}/{staff.id}", "flash.saved")


@router.get(PERSON_PATH)
def show_person(request: Request, staff_id: StaffId, viewer: AsViewer) -> Response:
    """One of the staff, with when they are away."""
    return person_page(request, viewer, staff_id)


@router.post(PERSON_PATH)
def change(request: Request, staff_id: StaffId, form: SentForm, viewer: AsOwner) -> Response:
    """Write somebody as they were typed, and what they perform."""
    typed = Typed(form)
    with database_of(request).write() as tx:
        begin(tx, viewer)
        known = read_catalogued(tx, viewer.tenant_id)
        present = find_staff(known.staff, staff_id)
        stale = is_stale(form, known.roster(present))
        made = _read(typed, present, known)
        saved = not stale and _write(tx, typed, made, known.services)
    if not saved:
        return person_page(request, viewer, staff_id, typed, stale=stale)
    return redirect(request, f"{STAFF_PATH}/{staff_id}", "flash.saved")


def person_page(
    request: Request, viewer: Viewer, staff_id: str, typed: Typed | None = None, *,
    stale: bool = False,
) -> Response:  # fmt: skip
    """The page of one of the staff; `typed` is of either form on it."""
    with database_of(request).read() as tx:
        known = read_catalogued(tx, viewer.tenant_id)
        staff = find_staff(known.staff, staff_id)
        coming = touched.coming(tx, viewer.tenant_id).staff.get(staff_id, 0)
        branch = known.branch(staff.branch_id)
        away = absences_of(tx, staff, branch.zone)
        now = tx.now
    roster = known.roster(staff)
    today = staff_form.local_day(now, branch.zone)
    stored = {**staff_form.fields_of(roster), **staff_form.absence_fields(today)}
    sheet = Sheet(roster, stored, typed, stale)
    return show(
        request, viewer, "settings_person.html", sheet,
        staff=staff, branch=branch, branches=known.branches, services=known.services, away=away,
        coming=coming, zone=branch.zone,
        week=shown_week(staff_form.shown_fields(sheet.fields, branch)),
        otherwise=staff_form.otherwise(branch),
        may_enter=viewer.reaches("operator"),
    )  # fmt: skip


def find_staff(staff: Sequence[Staff], staff_id: str) -> Staff:
    """One of the staff; 404 where there is none of that id."""
    found: Staff = found_or_404(next((one for one in staff if one.id == staff_id), None))
    return found


def _read(typed: Typed, present: Staff, known: Catalogued) -> Roster:
    branch_ids = [one.id for one in known.branches] or [""]
    return staff_form.read(typed, present, branch_ids, [one.id for one in known.services])


def _write(tx: Tx, typed: Typed, made: Roster, services: Sequence[Service]) -> bool:
    if typed.faults:
        return False
    try:
        catalogue.change_staff(tx, made.staff)
    except Refused as refused:
        _refuse(typed, refused)
        return False
    _perform(tx, made.staff.id, made.service_ids, services)
    return True


def _perform(
    tx: Tx, staff_id: str, service_ids: Sequence[str], services: Sequence[Service]
) -> None:
    """Let somebody perform just these services."""
    for service in services:
        others = {one for one in service.staff_ids if one != staff_id}
        wanted = tuple(sorted(others | ({staff_id} if service.id in service_ids else set())))
        if set(wanted) != set(service.staff_ids):
            catalogue.change_service(tx, msgspec.structs.replace(service, staff_ids=wanted))


def _refuse(typed: Typed, refused: Refused) -> None:
    name, key = REFUSED.get(refused.reason, ("name", "settings.fault_refused"))
    typed.refuse(name, key)


def _list(request: Request, viewer: Viewer, typed: Typed | None = None) -> Response:
    with database_of(request).read() as tx:
        known = read_catalogued(tx, viewer.tenant_id)
        coming = touched.coming(tx, viewer.tenant_id)
        until = away_until(tx, viewer.tenant_id)
    first = known.branches[0] if known.branches else None
    blank = staff_form.blank(viewer.tenant_id, first.id if first else "")
    sheet = Sheet("", staff_form.fields_of(blank), typed)
    fields = staff_form.shown_fields(sheet.fields, first) if first else sheet.fields
    return show(
        request, viewer, "settings_staff.html", sheet,
        people=[(one, known.branch(one.branch_id), known.roster(one)) for one in known.staff],
        names={one.id: one.name for one in known.services if one.active},
        branches=known.branches, services=known.services, coming=coming.staff, until=until,
        week=shown_week(fields), otherwise=staff_form.otherwise(first) if first else {},
    )  # fmt: skip
