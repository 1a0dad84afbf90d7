"""Moving a booking: policy first, then the new time is held, then the old one is let go."""

from datetime import datetime

import msgspec

from parley.bookings.actions import ledger, promises
from parley.bookings.answers import Answer, Json
from parley.bookings.desk import Desk
from parley.bookings.functions import asking, owned
from parley.bookings.functions.availability import offered_for
from parley.bookings.functions.cancelling import REASONS
from parley.bookings.functions.meant import Meant, offer_meant, staff_meant
from parley.bookings.functions.owned import Wanted
from parley.bookings.functions.searching import Search, look, unavailable
from parley.bookings.functions.shown import booking_of, money, start_of, values_of
from parley.bookings.rules.changes import Ruled, may_move
from parley.bookings.rules.consent import explicit_yes
from parley.bookings.rules.records import Booking, Change, Offer
from parley.bookings.rules.slots import Verdict
from parley.bookings.rules.spans import Slot
from parley.bookings.rules.when import Said, settle
from parley.bookings.wording import Sentence


class RescheduleAppointment(Wanted, frozen=True):
    """Which booking, and the new time as it was said or offered."""

    new_date: str = ""
    new_time: str = ""
    new_datetime: str = ""
    staff: str = ""
    slot_id: str = ""
    alternative_id: str = ""
    confirm: str = ""


def reschedule_appointment(desk: Desk, asked: RescheduleAppointment) -> Answer:
    """Move a booking of the caller's after their yes, all or nothing."""
    found = owned.find(desk, asked)
    if found.level < (desk.policy().identity_move or 0):
        return owned.stranger(desk, asked)
    if not found.bookings:
        return Answer(status="not_found", say=Sentence("query.none"))
    if len(found.bookings) > 1:
        return owned.several(desk, found, "cancel.which")
    booking = found.bookings[0]
    policy = desk.policy(booking.service_id, booking.staff_id)
    ruled = may_move(policy, booking.starts_at, desk.now, booking.version - 1)
    if not ruled.allowed:
        return _denied(desk, booking, ruled)
    return _to(desk, asked, booking, ruled)


def _to(  # noqa: PLR0911 - whatever stands in the way is an answer
    desk: Desk, asked: RescheduleAppointment, booking: Booking, ruled: Ruled
) -> Answer:
    service = desk.service(booking.service_id)
    person = staff_meant(desk, asked.staff) if asked.staff else desk.staff(booking.staff_id)
    if isinstance(person, Answer):
        return person
    if service is None:
        return Answer(status="not_found", say=Sentence("services.none"))
    held = ledger.held(desk.tx, desk.tenant_id, desk.call_id)
    ignored = {booking.id, *({held.id} if held else ())}
    search = Search(Meant(service, person), frozenset(ignored))
    start = _new_start(desk, asked, search, booking)
    if isinstance(start, Answer):
        return start
    if start == booking.starts_at and not asked.staff:
        return Answer(
            status="already_booked",
            say=Sentence("move.same", values_of(desk, booking)),
            fields=_both(desk, booking, booking),
        )
    verdict = look(desk, search, start)
    if verdict.slot is None:
        return unavailable(desk, search, verdict, start)
    if not explicit_yes(asked.confirm):
        return _preview(desk, search, booking, verdict.slot, ruled)
    return _moved(desk, search, booking, verdict.slot, ruled)


def _new_start(  # noqa: PLR0911 - each kind of time is one
    desk: Desk, asked: RescheduleAppointment, search: Search, booking: Booking
) -> datetime | Answer:
    """The new time; a time of day alone is one of the day that the booking is on."""
    if offer := offer_meant(desk, asked.slot_id, asked.alternative_id):
        return offer.starts_at
    said = Said(asked.new_date, asked.new_time, asked.new_datetime, desk.utterances)
    when = settle(said, desk.moment, desk.language, desk.tenant.country)
    if when.clock is not None and not (asked.new_date or asked.new_datetime):
        day = desk.local(booking.starts_at).date()
        return desk.instant(datetime.combine(day, when.clock))
    if when.status == "exact" and when.start is not None:
        return desk.instant(when.start)
    if when.status == "missing":
        return Answer(
            status="needs_info",
            say=Sentence("move.needs_time", values_of(desk, booking)),
            missing=("new_date", "new_time"),
            fields=booking_of(desk, booking),
        )
    if when.status == "past" and when.start is not None:
        return unavailable(desk, search, Verdict(reason="past"), desk.instant(when.start))
    if asking.is_open(when) and when.status != "time_only":
        return offered_for(desk, search, when)
    return asking.ask_about(desk, when)


def _preview(desk: Desk, search: Search, booking: Booking, slot: Slot, ruled: Ruled) -> Answer:
    hold = ledger.place_hold(
        desk.tx,
        desk.call,
        search.meant.service,
        slot,
        moving=booking.id,
        lasting_ms=desk.hold_ms,
    )
    if hold is None:
        return unavailable(desk, search, Verdict(reason="taken"), slot.span.start)
    offer = Offer("", booking.service_id, slot.staff_id, slot.span.start)
    slot_id = desk.offer([offer])[0].id
    answer = _told(desk, "move.preview", booking, slot.span.start, ruled)
    return msgspec.structs.replace(
        answer,
        status="ready_for_confirmation",
        missing=("confirm",),
        fields={**answer.fields, "slot_id": slot_id},
    )


def _moved(desk: Desk, search: Search, booking: Booking, slot: Slot, ruled: Ruled) -> Answer:
    change = Change(
        kind="moved",
        actor="caller",
        call_id=desk.call_id,
        reason="asked",
        fee_minor=ruled.fee_minor,
    )
    service = search.meant.service
    moved = ledger.move(desk.tx, booking, service, slot, change, call_id=desk.call_id)
    if moved is None:
        return unavailable(desk, search, Verdict(reason="taken"), slot.span.start)
    promises.offer_freed(desk.tx, booking, booking.starts_at, desk.zone.key)
    desk.next_generation()
    desk.remember(offers=())
    answer = _told(desk, "move.done", booking, moved.starts_at, ruled)
    return msgspec.structs.replace(
        answer, status="rescheduled", fields={**answer.fields, **_both(desk, booking, moved)}
    )


def _told(desk: Desk, key: str, booking: Booking, start: datetime, ruled: Ruled) -> Answer:
    values: dict[str, str | tuple[str, ...]] = {
        "old": desk.shown(booking.starts_at),
        "new": desk.shown(start),
    }
    fee = money(ruled.fee_minor, booking.currency) if ruled.fee_minor else ""
    if fee and key == "move.preview":
        key, values = f"{key}_fee", {**values, "fee": fee}
    return Answer(
        status="ok",
        say=Sentence(key, values),
        fields={
            **booking_of(desk, booking),
            "old": start_of(desk, booking.starts_at),
            "new": start_of(desk, start),
            **({"fee": fee} if fee else {}),
        },
    )


def _both(desk: Desk, old: Booking, new: Booking) -> dict[str, Json]:
    """Old and new times also as flat texts: a flow's response variables read those."""
    was, now = start_of(desk, old.starts_at), start_of(desk, new.starts_at)
    return {
        **booking_of(desk, new),
        "old": was,
        "new": now,
        "old_date": was["spoken"],
        "new_date": now["date"],
        "new_time": now["time"],
    }


def _denied(desk: Desk, booking: Booking, ruled: Ruled) -> Answer:
    hours = desk.policy(booking.service_id, booking.staff_id).move_hours_before or 0
    key = "move.limit" if ruled.reason == "limit" else "move.deadline"
    return Answer(
        status="denied",
        say=Sentence(key, {**values_of(desk, booking), "hours": f"{hours:g}"}),
        reason=REASONS[ruled.reason],
        fields={"appointment_id": booking.code, "next_action": "request_callback"},
    )
