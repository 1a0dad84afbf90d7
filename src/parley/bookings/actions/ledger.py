"""The ledger: holds, bookings and their changes, exactly once.

Whoever takes time first locks the staff that it belongs to, lets go of holds whose time is over,
and looks again: what was free a moment ago may not be. The rule of the database comes last.
"""

import secrets
from collections.abc import Iterable, Sequence
from datetime import timedelta

import msgspec

from parley.bookings.rules.codes import CODE_BYTES, code
from parley.bookings.rules.records import Booking, Change, DeskCall, Hold, Source
from parley.bookings.rules.spans import Part, Slot, Span, clashes, less
from parley.bookings.rules.states import (
    BOOKING,
    BOOKING_MOVABLE,
    HOLD_MS,
    BookingStatus,
    extended_end,
    hold_end,
    may,
)
from parley.bookings.store import ledger as store
from parley.catalogue.rules.services import Service
from parley.db.engine import Tx
from parley.errors import Refused

CODE_TRIES_MAX = 20
HOLDS_ENDED_MAX = 200
"""Holds that are let go in one transaction of the chore."""
NEIGHBOURS = timedelta(hours=24)
"""How far around a slot taken time can matter: no buffer is longer than a day."""


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be booked, and for whom."""

    tenant_id: str
    branch_id: str
    service: Service
    attendee: str
    language: str
    source: Source
    customer_id: str | None = None
    contact_id: str | None = None
    call_id: str = ""
    series_id: str = ""
    notes: str = ""
    answers: str = "{}"
    external_ref: str = ""


def place_hold(
    tx: Tx,
    call: DeskCall,
    service: Service,
    slot: Slot,
    *,
    moving: str = "",
    lasting_ms: int = HOLD_MS,
) -> Hold | None:
    """Hold a slot for a call, in place of what it held before. None: it is taken meanwhile.

    The same slot again is the same hold, and its end is put off once. `moving` is the booking that
    the slot would replace: its own time is taken already and is not held twice.
    """
    branch_id = call.branch_id
    assert branch_id is not None, "a slot is of a branch"
    own = _locked_with(tx, call.tenant_id, call.call_id, slot)
    parts = slot.parts
    if moving:
        parts = _beside(parts, store.read_parts(tx, call.tenant_id, moving))
    if own is not None and _is_for(own, service, slot) and _takes(tx, own, parts):
        return _extended(tx, own, lasting_ms)
    release_hold(tx, call.tenant_id, call.call_id)
    if not _is_free(tx, call.tenant_id, service, slot, {moving} if moving else set()):
        return None
    hold = Hold(
        id=tx.new_id(),
        tenant_id=call.tenant_id,
        call_id=call.call_id,
        branch_id=branch_id,
        service_id=service.id,
        staff_id=slot.staff_id,
        starts_at=slot.span.start,
        ends_at=slot.span.end,
        status="active",
        created_at=tx.now,
        expires_at=hold_end(tx.now, lasting_ms),
    )
    store.insert_hold(tx, hold)
    if parts:
        owner = {"hold_id": hold.id, "expires_at": hold.expires_at}
        store.take(tx, call.tenant_id, owner, parts, _buffers(service))
    return hold


def release_hold(tx: Tx, tenant_id: str, call_id: str) -> bool:
    """Let go of what a call holds. False: it held nothing."""
    ids = store.read_active_hold_ids(tx, tenant_id, call_id)
    return bool(ids) and store.end_holds(tx, tenant_id, ids, "released") > 0


def holds_to_end(tx: Tx) -> list[tuple[str, str, str]]:
    """Holds that nobody waits for, of all tenants: see `end_holds`."""
    return store.read_holds_to_end(tx, HOLDS_ENDED_MAX)


def end_holds(tx: Tx, due: Iterable[tuple[str, str, str]]) -> int:
    """Let go of holds, each with its tenant and how it ends; how many there still were.

    One that somebody is just changing is left for the next time: nobody is waited for.
    """
    return sum(
        store.end_holds(tx, tenant_id, [hold_id], status)
        for tenant_id, hold_id, status in due
        if store.lock_hold(tx, tenant_id, hold_id)
    )


def held(tx: Tx, tenant_id: str, call_id: str) -> Hold | None:
    """What a call holds now; None: nothing, or its time is over."""
    return store.read_hold(tx, tenant_id, call_id)


def book(tx: Tx, order: Order, slot: Slot, change: Change) -> Booking | None:
    """Book a slot. None: it is taken meanwhile, and nothing was booked.

    What the call holds is used up where it is that very slot, and let go where it is not.
    """
    own = _locked_with(tx, order.tenant_id, order.call_id, slot)
    if own is not None:
        # What it held is taken anew: a hold may have had less than a booking needs.
        status = "consumed" if _is_for(own, order.service, slot) else "released"
        store.end_holds(tx, order.tenant_id, [own.id], status)
    if not _is_free(tx, order.tenant_id, order.service, slot, set()):
        return None
    booking = _new(tx, order, slot)
    store.insert_booking(tx, booking)
    owner = {"booking_id": booking.id}
    store.take(tx, order.tenant_id, owner, slot.parts, _buffers(order.service))
    store.note_change(tx, booking, change)
    return booking


def cancel(tx: Tx, booking: Booking, change: Change) -> Booking:
    """Cancel a standing booking and free its time. Raises Refused `not_standing`."""
    booking = _locked(tx, booking)
    if booking.status not in BOOKING_MOVABLE:
        raise Refused("not_standing", booking.status)
    cancelled = msgspec.structs.replace(
        booking,
        status="cancelled",
        updated_at=tx.now,
        cancelled_at=tx.now,
        fee_minor=booking.fee_minor + change.fee_minor,
    )
    store.change_booking(tx, cancelled)
    store.free(tx, booking.tenant_id, booking.id)
    store.note_change(tx, cancelled, change)
    return cancelled


def restore(
    tx: Tx, booking: Booking, service: Service, slot: Slot, change: Change
) -> Booking | None:
    """Take a cancellation back, on the same time. None: it is taken meanwhile."""
    booking = _locked(tx, booking)
    if booking.status != "cancelled":
        return booking
    if not _is_free(tx, booking.tenant_id, service, slot, set()):
        return None
    restored = msgspec.structs.replace(
        booking,
        status="pending" if service.confirmed_by == "staff" else "confirmed",
        fee_minor=0,
        updated_at=tx.now,
        cancelled_at=None,
    )
    store.change_booking(tx, restored)
    owner = {"booking_id": booking.id}
    store.take(tx, booking.tenant_id, owner, slot.parts, _buffers(service))
    store.note_change(tx, restored, change)
    return restored


def move(
    tx: Tx, booking: Booking, service: Service, slot: Slot, change: Change, *, call_id: str = ""
) -> Booking | None:
    """Move a standing booking to a slot, all or nothing. None: it is taken meanwhile.

    What the call holds for it is used up. Raises Refused `not_standing`.
    """
    booking = _locked(tx, booking)
    if booking.status not in BOOKING_MOVABLE:
        raise Refused("not_standing", booking.status)
    own = store.read_active_hold_ids(tx, booking.tenant_id, call_id) if call_id else []
    if not _is_free(tx, booking.tenant_id, service, slot, {booking.id, *own}):
        return None
    if own:
        store.end_holds(tx, booking.tenant_id, own, "consumed")
    store.free(tx, booking.tenant_id, booking.id)
    moved = msgspec.structs.replace(
        booking,
        staff_id=slot.staff_id,
        starts_at=slot.span.start,
        ends_at=slot.span.end,
        version=booking.version + 1,
        updated_at=tx.now,
        fee_minor=booking.fee_minor + change.fee_minor,
    )
    store.change_booking(tx, moved)
    owner = {"booking_id": booking.id}
    store.take(tx, booking.tenant_id, owner, slot.parts, _buffers(service))
    store.note_change(tx, moved, msgspec.structs.replace(change, moved_from_at=booking.starts_at))
    return moved


def set_status(tx: Tx, booking: Booking, status: BookingStatus, change: Change) -> Booking:
    """What staff says of a booking: confirmed, arrived, completed, no_show.

    Raises Refused `not_now` where that cannot follow. The same again changes nothing.
    """
    booking = _locked(tx, booking)
    if booking.status == status:
        return booking
    if not may(BOOKING, booking.status, status):
        raise Refused("not_now", f"{booking.status} cannot become {status}")
    changed = msgspec.structs.replace(booking, status=status, updated_at=tx.now)
    store.change_booking(tx, changed)
    if not changed.stands:
        store.free(tx, booking.tenant_id, booking.id)
    store.note_change(tx, changed, change)
    return changed


def _locked(tx: Tx, booking: Booking) -> Booking:
    """The booking as it is now, which nobody else changes meanwhile."""
    found = store.read_booking(tx, booking.tenant_id, booking.id, lock=True)
    assert found is not None, "bookings are never deleted"
    return found


def _locked_with(tx: Tx, tenant_id: str, call_id: str, slot: Slot) -> Hold | None:
    """What the call holds, once the people of it and of the slot are locked.

    All locks are taken before the first row of a hold is touched: whoever has them lets go of
    holds that are over, also of this call's, and the other way round two would wait for each
    other. What was read before the wait for them may be over since.
    """
    people = {part.staff_id for part in slot.parts}
    own = store.read_hold(tx, tenant_id, call_id) if call_id else None
    if own is None:
        store.lock_staff(tx, tenant_id, people)
        return None
    held = {part.staff_id for part in store.read_parts(tx, tenant_id, hold_id=own.id)}
    store.lock_staff(tx, tenant_id, people | held)
    return store.read_hold(tx, tenant_id, call_id, lock=True)


def _is_free(tx: Tx, tenant_id: str, service: Service, slot: Slot, ignore: set[str]) -> bool:
    """Whether a slot can be taken now; from here on nobody else takes it."""
    people = {part.staff_id for part in slot.parts}
    store.lock_staff(tx, tenant_id, people)
    store.expire_holds(tx, tenant_id, people)
    around = Span(slot.span.start - NEIGHBOURS, slot.span.end + NEIGHBOURS)
    taken = store.read_busy(tx, tenant_id, people, around)
    return not clashes(slot.parts, _buffers(service), taken, ignore)


def _is_for(hold: Hold, service: Service, slot: Slot) -> bool:
    return (hold.service_id, hold.staff_id, hold.starts_at, hold.ends_at) == (
        service.id,
        slot.staff_id,
        slot.span.start,
        slot.span.end,
    )


def _takes(tx: Tx, hold: Hold, parts: Sequence[Part]) -> bool:
    """Whether a hold has just these parts' time: phases change, and what it was beside goes."""
    taken = store.read_parts(tx, hold.tenant_id, hold_id=hold.id)
    return [(one.staff_id, one.span) for one in taken] == [
        (one.staff_id, one.span) for one in parts
    ]


def _extended(tx: Tx, hold: Hold, lasting_ms: int) -> Hold:
    """The hold with its end put off, as often and as far as is allowed."""
    until = extended_end(hold.created_at, hold.expires_at, hold.extensions, tx.now, lasting_ms)
    if until is None or until == hold.expires_at:
        return hold
    store.extend_hold(tx, hold, until)
    return msgspec.structs.replace(hold, expires_at=until, extensions=hold.extensions + 1)


def _beside(parts: Iterable[Part], taken: Iterable[Part]) -> tuple[Part, ...]:
    """The pieces of parts whose time is not taken by the same person's others."""
    own = tuple(taken)
    return tuple(
        msgspec.structs.replace(part, span=piece)
        for part in parts
        for piece in less(part.span, [o.span for o in own if o.staff_id == part.staff_id])
    )


def _buffers(service: Service) -> tuple[int, int]:
    return service.buffer_before_min, service.buffer_after_min


def _new(tx: Tx, order: Order, slot: Slot) -> Booking:
    service = order.service
    return Booking(
        id=tx.new_id(),
        tenant_id=order.tenant_id,
        branch_id=order.branch_id,
        service_id=service.id,
        staff_id=slot.staff_id,
        customer_id=order.customer_id,
        contact_id=order.contact_id,
        code=_new_code(tx, order.tenant_id),
        call_id=order.call_id,
        source=order.source,
        series_id=order.series_id,
        starts_at=slot.span.start,
        ends_at=slot.span.end,
        status="pending" if service.confirmed_by == "staff" else "confirmed",
        pii_attendee=order.attendee,
        pii_notes=order.notes,
        pii_answers=order.answers,
        language=order.language,
        price_minor=service.price_minor,
        currency=service.currency,
        external_ref=order.external_ref,
        created_at=tx.now,
        updated_at=tx.now,
    )


def _new_code(tx: Tx, tenant_id: str) -> str:
    for _ in range(CODE_TRIES_MAX):
        made = code(secrets.token_bytes(CODE_BYTES))
        if store.code_is_free(tx, tenant_id, made):
            return made
    raise AssertionError("no booking code was free: the alphabet of codes is used up")
