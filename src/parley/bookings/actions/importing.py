"""Existing appointments from another system: repeatable, and never over somebody's taken time."""

from datetime import datetime
from typing import Literal

import msgspec

from parley.bookings.actions import ledger
from parley.bookings.rules.phases import place, plan, slot_of
from parley.bookings.rules.records import Booking, Change
from parley.bookings.rules.spans import Slot
from parley.bookings.rules.stretches import minute_of
from parley.bookings.store import importing as store_importing
from parley.bookings.store import ledger as store
from parley.catalogue.rules.services import Service, plain
from parley.db.engine import Tx

MINUTES_MAX = 10**12
"""No end of an appointment is later than this many minutes since 1970."""

Outcome = Literal["added", "moved", "unchanged", "overlap", "kept"]
"""`overlap`: the time is taken, and nothing was done. `kept`: it was changed here since."""


class Appointment(msgspec.Struct, frozen=True, kw_only=True):
    """An appointment as the other system tells of it.

    `external_ref` is its id there. `minutes` None: as long as its service; it counts for a service
    without phases alone. `staff_id` performs all of it.
    """

    tenant_id: str
    branch_id: str
    service: Service
    staff_id: str
    external_ref: str
    starts_at: datetime
    minutes: int | None = None
    attendee: str
    customer_id: str | None = None
    contact_id: str | None = None
    language: str
    notes: str = ""


def import_booking(tx: Tx, told: Appointment) -> Outcome:
    """Write an appointment into the ledger; the same one again changes nothing.

    It stands as it was promised elsewhere: hours, notice and policies do not count, taken time
    does. One that is over is completed.
    """
    known = store_importing.read_of_reference(tx, told.tenant_id, told.external_ref)
    if known is not None:
        return _again(tx, told, known)
    service, slot = _slot(told)
    order = ledger.Order(
        tenant_id=told.tenant_id,
        branch_id=told.branch_id,
        service=msgspec.structs.replace(service, confirmed_by="ledger"),
        attendee=told.attendee,
        language=told.language,
        source="import",
        customer_id=told.customer_id,
        contact_id=told.contact_id,
        notes=told.notes,
        external_ref=told.external_ref,
    )
    made = ledger.book(tx, order, slot, Change(kind="booked", actor="import"))
    if made is None:
        return "overlap"
    if made.ends_at <= tx.now:
        ledger.set_status(tx, made, "completed", Change(kind="completed", actor="import"))
    return "added"


def _again(tx: Tx, told: Appointment, known: Booking) -> Outcome:
    """An appointment that is in the ledger: only its time and its staff are the other system's."""
    service, slot = _slot(told)
    if (known.span, known.staff_id) == (slot.span, slot.staff_id):
        return "unchanged"
    changes = store.read_changes(tx, told.tenant_id, known.id)
    if not known.stands or any(change["actor"] != "import" for change in changes):
        return "kept"
    moved = ledger.move(tx, known, service, slot, Change(kind="moved", actor="import"))
    return "moved" if moved else "overlap"


def _slot(told: Appointment) -> tuple[Service, Slot]:
    """The service as long as it was promised, and its parts in the time of one person."""
    service = told.service
    if told.minutes is not None and len(service.phases) == 1:
        service = msgspec.structs.replace(service, phases=plain(told.minutes))
    alone = msgspec.structs.replace(
        service,
        staff_ids=(told.staff_id,),
        phases=tuple(
            msgspec.structs.replace(phase, staff="same", staff_ids=()) for phase in service.phases
        ),
    )
    start = minute_of(told.starts_at)
    placed = place(plan(alone, (told.staff_id,)), start, told.staff_id, _always, MINUTES_MAX)
    assert placed is not None, "in free time every service fits"
    return alone, slot_of(placed)


def _always(*_: object) -> bool:
    return True
