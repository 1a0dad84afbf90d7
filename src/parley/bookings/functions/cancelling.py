"""Cancelling a booking: preview, execution, and taking it back in the same call."""

from datetime import timedelta

import msgspec

from parley.bookings.actions import ledger, promises
from parley.bookings.answers import Answer, Reason
from parley.bookings.desk import Desk
from parley.bookings.functions import owned
from parley.bookings.functions.meant import Meant
from parley.bookings.functions.owned import Found, Wanted
from parley.bookings.functions.searching import Search, look
from parley.bookings.functions.shown import booking_of, money, start_of, values_of
from parley.bookings.rules.changes import Ruled, may_cancel, may_undo
from parley.bookings.rules.codes import normal
from parley.bookings.rules.consent import explicit_yes
from parley.bookings.rules.records import Booking, Change
from parley.bookings.rules.spans import Slot
from parley.bookings.store import ledger as store
from parley.bookings.wording import Sentence
from parley.errors import Refused

MONTH = timedelta(days=30)


class CancelAppointment(Wanted, frozen=True):
    """Which booking, as `query_appointment` finds it; without an explicit `confirm` it is asked."""

    confirm: str = ""
    reason: str = ""


def cancel_appointment(desk: Desk, asked: CancelAppointment) -> Answer:
    """Cancel a booking of the caller's after their yes."""
    found = owned.find(desk, asked)
    if found.level < (desk.policy().identity_cancel or 0):
        return _done_before(desk) or owned.stranger(desk, asked)
    if not found.bookings:
        return _done_before(desk) or _none_fits(desk, asked, found)
    if len(found.bookings) > 1:
        return owned.several(desk, found.bookings, "cancel.which")
    return _cancel(desk, asked, found.bookings[0])


def _none_fits(desk: Desk, asked: CancelAppointment, found: Found) -> Answer:
    """Nothing is cancelled that was not named; what there is instead is asked about."""
    theirs = owned.otherwise(found, asked)
    if not theirs:
        return Answer(status="not_found", say=Sentence("query.none"))
    if len(theirs) > 1:
        return owned.several(desk, theirs, "cancel.which")
    return _cancel(desk, msgspec.structs.replace(asked, confirm=""), theirs[0])


def _cancel(desk: Desk, asked: CancelAppointment, booking: Booking) -> Answer:
    if explicit_yes(asked.confirm):
        found, booking = booking, owned.locked(desk, booking.id)
        if booking.starts_at != found.starts_at:
            # Somebody moved it a moment ago: their yes was to something else.
            asked = msgspec.structs.replace(asked, confirm="")
    ruled = _ruled(desk, booking)
    if not ruled.allowed:
        return _denied(desk, booking, ruled)
    fee = money(ruled.fee_minor, booking.currency) if ruled.fee_minor else ""
    if not explicit_yes(asked.confirm):
        return _told(desk, "ready_for_confirmation", "cancel.preview", booking, fee)
    change = Change(
        kind="cancelled",
        actor="caller",
        call_id=desk.call_id,
        reason="asked",
        fee_minor=ruled.fee_minor,
    )
    try:
        cancelled = ledger.cancel(desk.tx, booking, change)
    except Refused:
        return no_longer(desk, booking)
    offer_freed(desk, cancelled)
    desk.next_generation()
    return _told(desk, "cancelled", "cancel.done", cancelled, fee)


class UndoCancellation(msgspec.Struct, frozen=True):
    """`appointment_id` where several were cancelled in the call."""

    appointment_id: str = ""


def undo_cancellation(desk: Desk, asked: UndoCancellation) -> Answer:
    """Take back what was cancelled in this call a moment ago, if the time is still free."""
    code = normal(asked.appointment_id)
    mine = [
        one
        for one in store.read_cancelled_in(desk.tx, desk.tenant_id, desk.call_id)
        if code in ("", one.code)
    ]
    if not mine:
        return _undone_before(desk, code) or Answer(status="not_found", say=Sentence("query.none"))
    booking = mine[-1]
    service = desk.service(booking.service_id)
    allowed = booking.cancelled_at is not None and may_undo(
        booking.cancelled_at, booking.starts_at, desk.now, same_call=True
    )
    slot = _slot_again(desk, booking)
    if service is None or slot is None or not allowed:
        return _gone(desk, booking)
    return _restored(desk, booking, slot)


def offer_freed(desk: Desk, was: Booking) -> None:
    """Offer the time that a booking had to who waits for it, if it can be had again."""
    if _slot_again(desk, was) is not None:
        promises.offer_freed(desk.tx, was, was.starts_at, desk.zone.key)


def no_longer(desk: Desk, booking: Booking) -> Answer:
    """That a booking cannot be changed: somebody else did so a moment ago, or it has begun."""
    now = owned.locked(desk, booking.id)
    key = "cancel.already" if now.status == "cancelled" else "query.none"
    return Answer(
        status="cancelled" if now.status == "cancelled" else "not_found",
        say=Sentence(key),
        reason="" if now.status == "cancelled" else "not_standing",
    )


def _undone_before(desk: Desk, code: str) -> Answer | None:
    """That the cancellation was taken back in this call already; None: it was not."""
    restored = store.read_restored_in(desk.tx, desk.tenant_id, desk.call_id)
    mine = [one for one in restored if code in ("", one.code)]
    if not mine:
        return None
    return Answer(
        status="pending" if mine[-1].status == "pending" else "already_booked",
        say=Sentence("cancel.undone", values_of(desk, mine[-1])),
        fields=booking_of(desk, mine[-1]),
    )


def _slot_again(desk: Desk, booking: Booking) -> Slot | None:
    """The time of a booking, with the same person, if it can be had as it was."""
    service, staff = desk.service(booking.service_id), desk.staff(booking.staff_id)
    if service is None or staff is None:
        return None
    return look(desk, Search(Meant(service, staff)), booking.starts_at, at_once=True).slot


def _restored(desk: Desk, booking: Booking, slot: Slot) -> Answer:
    service = desk.service(booking.service_id)
    assert service is not None, "it was looked up just now"
    change = Change(kind="restored", actor="caller", call_id=desk.call_id)
    restored = ledger.restore(desk.tx, booking, service, slot, change)
    if restored is None:
        return _gone(desk, booking)
    desk.next_generation()
    return Answer(
        status="pending" if restored.status == "pending" else "booked",
        say=Sentence("cancel.undone", values_of(desk, restored)),
        fields=booking_of(desk, restored),
    )


def _gone(desk: Desk, booking: Booking) -> Answer:
    return Answer(
        status="unavailable",
        say=Sentence("slot.taken", {"start": desk.shown(booking.starts_at)}),
        reason="taken",
        fields={"start": start_of(desk, booking.starts_at)},
    )


def _done_before(desk: Desk) -> Answer | None:
    """That the booking of this call is cancelled already; None: none was."""
    cancelled = store.read_cancelled_in(desk.tx, desk.tenant_id, desk.call_id)
    if not cancelled:
        return None
    return Answer(
        status="cancelled",
        say=Sentence("cancel.already"),
        fields=booking_of(desk, cancelled[-1]),
    )


def _ruled(desk: Desk, booking: Booking) -> Ruled:
    lately = 0
    if booking.contact_id:
        lately = store.count_cancelled(
            desk.tx, desk.tenant_id, booking.contact_id, desk.now - MONTH
        )
    policy = desk.policy(booking.service_id, booking.staff_id)
    return may_cancel(policy, booking.starts_at, desk.now, lately)


REASONS: dict[str, Reason] = {
    "deadline": "deadline_missed",
    "quota": "quota_exceeded",
    "limit": "limit_reached",
    "past": "past",
}


def _denied(desk: Desk, booking: Booking, ruled: Ruled) -> Answer:
    values = values_of(desk, booking)
    hours = desk.policy(booking.service_id, booking.staff_id).cancel_hours_before or 0
    key = "cancel.quota" if ruled.reason == "quota" else "cancel.deadline"
    return Answer(
        status="denied",
        say=Sentence(key, {**values, "hours": f"{hours:g}"}),
        reason=REASONS[ruled.reason],
        fields={"appointment_id": booking.code, "next_action": "request_callback"},
    )


def _told(desk: Desk, status: str, key: str, booking: Booking, fee: str) -> Answer:
    values = values_of(desk, booking)
    if fee:
        key, values = f"{key}_fee", {**values, "fee": fee}
    return Answer(
        status=status,  # type: ignore[arg-type]
        say=Sentence(key, values),
        fields={**booking_of(desk, booking), **({"fee": fee} if fee else {})},
    )
