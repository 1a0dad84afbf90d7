"""Moving a booking: policy first, then the new time is held, then the old one is let go."""

from datetime import datetime

import msgspec

from parley.bookings.actions import ledger
from parley.bookings.answers import Answer, Json
from parley.bookings.desk import Desk
from parley.bookings.functions import asking, owned
from parley.bookings.functions.availability import offered_for
from parley.bookings.functions.cancelling import REASONS, no_longer, offer_freed
from parley.bookings.functions.meant import Meant, is_sure, offer_meant, staff_meant
from parley.bookings.functions.owned import Found, Wanted
from parley.bookings.functions.searching import Search, unavailable
from parley.bookings.functions.shown import booking_of, money, start_of, values_of
from parley.bookings.functions.taking import take
from parley.bookings.rules.changes import Ruled, may_move
from parley.bookings.rules.consent import explicit_yes
from parley.bookings.rules.records import Booking, Change, Hold, Offer
from parley.bookings.rules.slots import Verdict
from parley.bookings.rules.spans import Slot
from parley.bookings.rules.when import Said, When, settle
from parley.bookings.wording import Sentence, spoken_when
from parley.catalogue.rules.staff import Staff
from parley.errors import Refused


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
        return _moved_before(desk, asked, found) or _none_fits(desk, asked, found)
    if len(found.bookings) > 1:
        return owned.several(desk, found.bookings, "move.which")
    return _move(desk, asked, found.bookings[0])


def _none_fits(desk: Desk, asked: RescheduleAppointment, found: Found) -> Answer:
    """Nothing is moved that was not named; what there is instead is asked about."""
    theirs = owned.otherwise(found, asked)
    if not theirs:
        return Answer(status="not_found", say=Sentence("query.none"))
    if len(theirs) > 1:
        return owned.several(desk, theirs, "move.which")
    return _move(desk, msgspec.structs.replace(asked, confirm=""), theirs[0])


def _move(desk: Desk, asked: RescheduleAppointment, booking: Booking) -> Answer:
    if explicit_yes(asked.confirm):
        found, booking = booking, owned.locked(desk, booking.id)
        if booking.starts_at != found.starts_at:
            # Somebody moved it a moment ago: their yes was to something else.
            asked = msgspec.structs.replace(asked, confirm="")
    policy = desk.policy(booking.service_id, booking.staff_id)
    ruled = may_move(policy, booking.starts_at, desk.now, booking.version - 1)
    if not ruled.allowed:
        return _denied(desk, booking, ruled)
    return _to(desk, asked, booking, ruled)


def _to(desk: Desk, asked: RescheduleAppointment, booking: Booking, ruled: Ruled) -> Answer:
    service = desk.service(booking.service_id)
    person = _person(desk, asked, booking)
    if isinstance(person, Answer):
        return person
    if service is None:
        return Answer(status="not_found", say=Sentence("services.none"))
    held = ledger.held(desk.tx, desk.tenant_id, desk.call_id)
    ignored = {booking.id, *({held.id} if held else ())}
    search = Search(Meant(service, person), frozenset(ignored))
    time = _new_start(desk, asked, search, booking)
    if isinstance(time, Answer):
        return time
    start, sure = time
    if start == booking.starts_at and person in (None, desk.staff(booking.staff_id)):
        return _same(desk, booking)
    if not (sure and explicit_yes(asked.confirm)):
        return _preview(desk, search, booking, start, ruled)
    return _moved(desk, search, booking, start, ruled)


def _person(desk: Desk, asked: RescheduleAppointment, booking: Booking) -> Staff | Answer | None:
    """With whom: as it is said, as it was offered, else as it is. None: with anybody."""
    if asked.staff:
        return staff_meant(desk, asked.staff)
    offer = offer_meant(desk, asked.slot_id, asked.alternative_id)
    return desk.staff(offer.staff_id if offer else booking.staff_id)


def _same(desk: Desk, booking: Booking) -> Answer:
    return Answer(
        status="already_booked",
        say=Sentence("move.same", values_of(desk, booking)),
        fields=_both(desk, booking, booking),
    )


def _moved_before(desk: Desk, asked: RescheduleAppointment, found: Found) -> Answer | None:
    """That a booking of theirs is at the new time already, and so no longer at the old one."""
    said = Said(asked.new_date, asked.new_time, asked.new_datetime)
    start = settle(said, desk.moment, desk.language, desk.tenant.country).start
    if start is None:
        return None
    there = [one for one in found.all_theirs if one.starts_at == desk.instant(start)]
    return _same(desk, there[0]) if there else None


def _new_start(
    desk: Desk, asked: RescheduleAppointment, search: Search, booking: Booking
) -> tuple[datetime, bool] | Answer:
    """The new time; a time of day alone is one of the day that the booking is on.

    False beside it: something of it was taken for granted that the caller has not heard yet.
    """
    if offer := offer_meant(desk, asked.slot_id, asked.alternative_id):
        return offer.starts_at, True
    when = _new_time(desk, asked, booking)
    if when.status == "exact" and when.start is not None:
        start = desk.instant(when.start)
        return start, is_sure(desk, when, search.meant.service, start)
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


def _new_time(desk: Desk, asked: RescheduleAppointment, booking: Booking) -> When:
    said = Said(asked.new_date, asked.new_time, asked.new_datetime, desk.utterances)
    when = settle(said, desk.moment, desk.language, desk.tenant.country)
    names_a_day = asked.new_date or asked.new_datetime or when.day or when.days
    if names_a_day or not asked.new_time:
        return when
    day = desk.local(booking.starts_at).date()
    there = Said(day.isoformat(), asked.new_time)
    return settle(there, desk.moment, desk.language, desk.tenant.country)


def _preview(desk: Desk, search: Search, booking: Booking, start: datetime, ruled: Ruled) -> Answer:
    def hold_it(slot: Slot) -> Hold | None:
        return ledger.place_hold(
            desk.tx,
            desk.call,
            search.meant.service,
            slot,
            moving=booking.id,
            lasting_ms=desk.hold_ms,
        )

    taken = take(desk, search, start, hold_it)
    if isinstance(taken, Verdict):
        return unavailable(desk, search, taken, start)
    slot, _ = taken
    offer = Offer("", booking.service_id, slot.staff_id, slot.span.start)
    slot_id = desk.offer([offer])[0].id
    answer = _told(desk, "move.preview", booking, slot.span.start, ruled)
    return msgspec.structs.replace(
        answer,
        status="ready_for_confirmation",
        missing=("confirm",),
        fields={**answer.fields, "slot_id": slot_id},
    )


def _moved(desk: Desk, search: Search, booking: Booking, start: datetime, ruled: Ruled) -> Answer:
    change = Change(
        kind="moved",
        actor="caller",
        call_id=desk.call_id,
        reason="asked",
        fee_minor=ruled.fee_minor,
    )

    def move_it(slot: Slot) -> Booking | None:
        service = search.meant.service
        return ledger.move(desk.tx, booking, service, slot, change, call_id=desk.call_id)

    try:
        taken = take(desk, search, start, move_it)
    except Refused:
        return no_longer(desk, booking)
    if isinstance(taken, Verdict):
        return unavailable(desk, search, taken, start)
    _, moved = taken
    offer_freed(desk, booking)
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
            **_flat(desk, booking.starts_at, start),
            **({"fee": fee} if fee else {}),
        },
    )


def _both(desk: Desk, old: Booking, new: Booking) -> dict[str, Json]:
    """Old and new times, also as flat texts: a flow's response variables read those."""
    was, now = start_of(desk, old.starts_at), start_of(desk, new.starts_at)
    return {
        **booking_of(desk, new),
        "old": was,
        "new": now,
        **_flat(desk, old.starts_at, new.starts_at),
    }


def _flat(desk: Desk, old: datetime, new: datetime) -> dict[str, Json]:
    """Old and new day and time by themselves, as they are said."""
    days = {"old_date": old, "new_date": new}
    times = {"old_time": old, "new_time": new}
    manner = desk.manner
    return {
        **{name: spoken_when(desk.local(at).date(), manner) for name, at in days.items()},
        **{name: spoken_when(desk.local(at).time(), manner) for name, at in times.items()},
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
