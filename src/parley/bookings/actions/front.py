"""What staff does with bookings: made, moved, cancelled and stepped on, under the same rules."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

import msgspec

from parley.bookings.actions import ledger, promises
from parley.bookings.actions.front_looking import (
    Conflict,
    Front,
    Wanted,
    look,
    next_best,
)
from parley.bookings.rules.records import Booking, Change
from parley.bookings.rules.spans import Slot
from parley.bookings.store import front as front_store
from parley.bookings.store import ledger as store
from parley.catalogue import actions as catalogue
from parley.db.engine import Tx
from parley.errors import Refused
from parley.people.rules.customers import same_name
from parley.tenants.actions import places

NOTES_MAX_CHARS = 2_000
REASON_MAX_CHARS = 200
AFTER_THE_START = frozenset({"completed", "no_show"})
"""What nobody can say of a visit that has not begun."""

Step = Literal["confirmed", "arrived", "completed", "no_show"]


class Guest(msgspec.Struct, frozen=True):
    """Who comes. `customer_id` and `contact_id` None: nobody who is known."""

    name: str
    language: str
    customer_id: str | None = None
    contact_id: str | None = None
    notes: str = ""


class Visit(msgspec.Struct, frozen=True):
    """One of recurring visits: its start, and what came of looking for it."""

    start: datetime
    found: Slot | Conflict

    @property
    def is_free(self) -> bool:
        return isinstance(self.found, Slot)


def front_of(tx: Tx, tenant_id: str, branch_id: str, user_id: str) -> Front | None:
    """The front desk of a branch; None: the tenant has no active branch of that id."""
    known = catalogue.read_catalogue(tx, tenant_id)
    branch = known.branch(branch_id)
    return None if branch is None else Front(known, branch, user_id)


def create(tx: Tx, front: Front, wanted: Wanted, guest: Guest) -> Booking | Conflict:
    """Book a time for somebody, or say why it cannot be had with the next best ones.

    The same person at the same time for the same service is the same booking: forms are sent twice.
    """
    store.lock_staff(tx, front.tenant_id, front.staff_ids)
    before = _made_before(tx, front, wanted, guest)
    if before is not None:
        return before
    found = look(tx, front, wanted)
    if isinstance(found, Slot):
        made = _book(tx, front, wanted, guest, found)
        if made is not None:
            return made
        found = Conflict("taken")
    return next_best(tx, front, wanted, found)


def look_ahead(tx: Tx, front: Front, wanted: Wanted, starts: Sequence[datetime]) -> list[Visit]:
    """What of recurring visits can be had, in order; none of them is booked."""
    visits: list[Visit] = []
    for start in starts:
        own = [one.found.span for one in visits if isinstance(one.found, Slot)]
        at = msgspec.structs.replace(wanted, start=start)
        visits.append(Visit(start, look(tx, front, at, own)))
    return visits


def create_series(
    tx: Tx, front: Front, wanted: Wanted, guest: Guest, starts: Sequence[datetime]
) -> list[Booking]:
    """Book all of recurring visits that can be had; those of the answer, in order.

    Visits of the same person at the same times are the same ones: forms are sent twice.
    """
    store.lock_staff(tx, front.tenant_id, front.staff_ids)
    made: list[Booking] = []
    for start in starts:
        at = msgspec.structs.replace(wanted, start=start)
        before = _made_before(tx, front, at, guest)
        found = look(tx, front, at) if before is None else None
        series_id = made[0].id if made else ""
        if isinstance(found, Slot):
            before = _book(tx, front, at, guest, found, series_id=series_id, in_series=True)
        if before is not None:
            made.append(before)
    return made


def move(tx: Tx, front: Front, booking: Booking, wanted: Wanted) -> Booking | Conflict:
    """Move a booking, or say why it cannot be with the next best times. Its old time is offered.

    Nothing happens where it is there already. Raises Refused `not_standing`.
    """
    wanted = msgspec.structs.replace(wanted, moving=booking.id)
    if booking.starts_at == wanted.start and wanted.staff_id in (None, booking.staff_id):
        return booking
    found = look(tx, front, wanted)
    if isinstance(found, Slot):
        change = Change(kind="moved", actor="staff", user_id=front.user_id)
        moved = ledger.move(tx, booking, wanted.service, found, change)
        if moved is not None:
            promises.offer_freed(tx, booking, booking.starts_at, front.branch.zone)
            return moved
        found = Conflict("taken")
    return next_best(tx, front, wanted, found, booking.starts_at)


def cancel(tx: Tx, booking: Booking, user_id: str, reason: str) -> Booking:
    """Cancel a booking at no fee; its time is offered to who waits. Raises Refused `not_standing`.

    Cancelled already, it stays so.
    """
    known = store.read_booking(tx, booking.tenant_id, booking.id, lock=True)
    if known is not None and known.status == "cancelled":
        return known
    change = Change(
        kind="cancelled", actor="staff", user_id=user_id, reason=reason[:REASON_MAX_CHARS]
    )
    cancelled = ledger.cancel(tx, booking, change)
    branches = places.list_branches(tx, booking.tenant_id)
    zone = next(one.zone for one in branches if one.id == booking.branch_id)
    promises.offer_freed(tx, cancelled, cancelled.starts_at, zone)
    return cancelled


def set_status(tx: Tx, booking: Booking, status: Step, user_id: str) -> Booking:
    """What staff says of a visit. Raises Refused `not_now`, and `not_begun` before its start."""
    if status in AFTER_THE_START and tx.now < booking.starts_at:
        raise Refused("not_begun")
    return ledger.set_status(
        tx, booking, status, Change(kind=status, actor="staff", user_id=user_id)
    )


def note(tx: Tx, booking: Booking, notes: str, user_id: str) -> Booking:
    """Write what else is known of a visit, in place of what stood there."""
    known = store.read_booking(tx, booking.tenant_id, booking.id, lock=True)
    assert known is not None, "bookings are never deleted"
    notes = notes[:NOTES_MAX_CHARS]
    if known.pii_notes == notes:
        return known
    noted = msgspec.structs.replace(known, pii_notes=notes, updated_at=tx.now)
    store.change_booking(tx, noted)
    store.note_change(tx, noted, Change(kind="noted", actor="staff", user_id=user_id))
    return noted


def _book(  # noqa: PLR0913 - what a booking is made of
    tx: Tx, front: Front, wanted: Wanted, guest: Guest, slot: Slot, *,
    series_id: str = "", in_series: bool = False,
) -> Booking | None:  # fmt: skip
    order = ledger.Order(
        tenant_id=front.tenant_id,
        branch_id=front.branch.id,
        service=wanted.service,
        attendee=guest.name,
        language=guest.language,
        source="series" if in_series else "console",
        customer_id=guest.customer_id,
        contact_id=guest.contact_id,
        series_id=series_id,
        notes=guest.notes[:NOTES_MAX_CHARS],
    )
    change = Change(kind="booked", actor="staff", user_id=front.user_id)
    booking = ledger.book(tx, order, slot, change)
    if booking is not None:
        promises.wish_settled(tx, booking)
    return booking


def _made_before(tx: Tx, front: Front, wanted: Wanted, guest: Guest) -> Booking | None:
    """The standing booking of the same intent; None: there is none."""
    for one in front_store.read_starting(tx, front.tenant_id, front.branch.id, wanted.start):
        same = one.service_id == wanted.service.id and one.contact_id == guest.contact_id
        if one.stands and same and same_name(one.pii_attendee, guest.name):
            return one if wanted.staff_id in (None, one.staff_id) else None
    return None
