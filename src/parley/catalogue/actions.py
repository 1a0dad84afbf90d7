"""What can be done with a catalogue; each function runs in the transaction that it is given.

Nothing that may have been booked is deleted: it is made inactive by a change.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import assert_never

import msgspec

from parley.catalogue import store, store_services
from parley.catalogue.rules.catalogue import Catalogue
from parley.catalogue.rules.policies import HORIZON_MAX_DAYS, Ruling, Scope
from parley.catalogue.rules.services import Service
from parley.catalogue.rules.staff import Absence, Staff
from parley.catalogue.rules.wholeness import service_faults
from parley.db.engine import Tx
from parley.errors import Refused
from parley.tenants.actions import places
from parley.tenants.slugs import is_slug, new_slug

LANE_TRIES_MAX = 20
"""Lanes that are tried while others take them at the same moment."""
ABSENCES_FROM = timedelta(days=-1)
ABSENCES_UNTIL = timedelta(days=HORIZON_MAX_DAYS)
"""How far ahead a call sees absences: as far as anything may be booked."""


def read_catalogue(tx: Tx, tenant_id: str) -> Catalogue:
    """What of a tenant can be booked now. Absences are those of yesterday and later."""
    branches = tuple(one for one in places.list_branches(tx, tenant_id) if one.active)
    open_ids = {branch.id for branch in branches}
    staff = tuple(
        one for one in store.read_staff(tx, tenant_id) if one.active and one.branch_id in open_ids
    )
    bookable = {one.id for one in staff if one.bookable}
    services = tuple(
        _performed_by(service, bookable)
        for service in store_services.read_services(tx, tenant_id)
        if service.active and (service.branch_id is None or service.branch_id in open_ids)
    )
    begin, end = tx.now + ABSENCES_FROM, tx.now + ABSENCES_UNTIL
    return Catalogue(
        branches=branches,
        staff=staff,
        services=services,
        absences=tuple(store.read_absences(tx, tenant_id, begin, end)),
        rulings=tuple(store.read_rulings(tx, tenant_id)),
    )


def add_staff(tx: Tx, one: Staff) -> Staff:
    """Make a staff member; id and lane are made here, and the slug where it is empty.

    Raises Refused: `slug` (it is none, or taken), `branch` (not one of the tenant's), `name`.
    """
    _check_staff(tx, one)
    slug = _slug(one.slug, one.name, [other.slug for other in list_staff(tx, one.tenant_id)])
    for _ in range(LANE_TRIES_MAX):
        lane = store.next_lane(tx)
        made = msgspec.structs.replace(one, id=tx.new_id(), slug=slug, lane=lane)
        if store.insert_staff(tx, made):
            return made
        if slug in {other.slug for other in list_staff(tx, one.tenant_id)}:
            raise Refused("slug", slug)
    raise AssertionError("no lane was free: staff is added faster than lanes are found")


def change_staff(tx: Tx, one: Staff) -> None:
    """Write everything of a staff member but slug and lane. Raises Refused: `unknown`, `branch`."""
    _check_staff(tx, one)
    if not store.change_staff(tx, one):
        raise Refused("unknown", one.id)


def list_staff(tx: Tx, tenant_id: str) -> list[Staff]:
    """All staff of a tenant by slug, those that are not active too."""
    return store.read_staff(tx, tenant_id)


def add_service(tx: Tx, service: Service) -> Service:
    """Make a service; its id is made here, and its slug where that is empty.

    Raises Refused: `slug` (it is none, or taken), `branch`, `staff` (not of the tenant),
    `service` (the detail says what does not fit).
    """
    _check_service(tx, service)
    taken = [other.slug for other in list_services(tx, service.tenant_id)]
    slug = _slug(service.slug, service.name, taken)
    made = msgspec.structs.replace(service, id=tx.new_id(), slug=slug)
    if not store_services.insert_service(tx, made):
        raise Refused("slug", slug)
    return made


def change_service(tx: Tx, service: Service) -> None:
    """Write everything of a service but its slug.

    Raises Refused: `unknown`, `branch`, `staff`, `service`.
    """
    _check_service(tx, service)
    if not store_services.change_service(tx, service):
        raise Refused("unknown", service.id)


def list_services(tx: Tx, tenant_id: str) -> list[Service]:
    """All services of a tenant by slug, those that are not active too."""
    return store_services.read_services(tx, tenant_id)


def add_absence(tx: Tx, absence: Absence) -> Absence:
    """Note when somebody is away; its id is made here. Raises Refused: `staff`, `span`."""
    if absence.starts_at >= absence.ends_at:
        raise Refused("span")
    _check_known(tx, absence.tenant_id, {absence.staff_id})
    made = msgspec.structs.replace(absence, id=tx.new_id())
    store.insert_absence(tx, made)
    return made


def remove_absence(tx: Tx, tenant_id: str, absence_id: str) -> bool:
    """They are there after all. False: there was no such absence."""
    return store.delete_absence(tx, tenant_id, absence_id)


def list_absences(tx: Tx, tenant_id: str, start: datetime, end: datetime) -> list[Absence]:
    """The absences that overlap a span, in order of their start."""
    return store.read_absences(tx, tenant_id, start, end)


def put_ruling(tx: Tx, tenant_id: str, ruling: Ruling) -> None:
    """Write what a scope rules, in place of what it ruled before.

    Raises Refused `scope`: there is nothing of that kind and id.
    """
    if ruling.scope_id not in _ids(tx, tenant_id, ruling.scope):
        raise Refused("scope", ruling.scope_id)
    store.put_ruling(tx, tenant_id, ruling)


def remove_ruling(tx: Tx, tenant_id: str, scope: Scope, scope_id: str) -> bool:
    """A scope rules nothing any more. False: it did not."""
    return store.delete_ruling(tx, tenant_id, scope, scope_id)


def list_rulings(tx: Tx, tenant_id: str) -> list[Ruling]:
    """What each scope of a tenant rules."""
    return store.read_rulings(tx, tenant_id)


def _performed_by(service: Service, bookable: Collection[str]) -> Service:
    staff_ids = tuple(one for one in service.staff_ids if one in bookable)
    if staff_ids == service.staff_ids:
        return service
    return msgspec.structs.replace(service, staff_ids=staff_ids)


def _check_staff(tx: Tx, one: Staff) -> None:
    if not one.name.strip():
        raise Refused("name")
    _check_branch(tx, one.tenant_id, one.branch_id)


def _check_service(tx: Tx, service: Service) -> None:
    if faults := service_faults(service):
        raise Refused("service", "; ".join(faults))
    if service.branch_id is not None:
        _check_branch(tx, service.tenant_id, service.branch_id)
    of_phases = (staff_id for phase in service.phases for staff_id in phase.staff_ids)
    _check_known(tx, service.tenant_id, {*service.staff_ids, *of_phases})


def _check_branch(tx: Tx, tenant_id: str, branch_id: str) -> None:
    if branch_id not in _ids(tx, tenant_id, "branch"):
        raise Refused("branch", branch_id)


def _check_known(tx: Tx, tenant_id: str, staff_ids: Collection[str]) -> None:
    if unknown := set(staff_ids) - _ids(tx, tenant_id, "staff"):
        raise Refused("staff", ", ".join(sorted(unknown)))


def _ids(tx: Tx, tenant_id: str, scope: Scope) -> set[str]:
    match scope:
        case "tenant":
            return {tenant_id}
        case "branch":
            return {one.id for one in places.list_branches(tx, tenant_id)}
        case "staff":
            return {one.id for one in store.read_staff(tx, tenant_id)}
        case "service":
            return {one.id for one in store_services.read_services(tx, tenant_id)}
        case _:
            assert_never(scope)


def _slug(wanted: str, name: str, taken: Collection[str]) -> str:
    slug = wanted or new_slug(name, taken)
    if not is_slug(slug) or slug in taken:
        raise Refused("slug", slug)
    return slug
