"""Booking a time for somebody, once."""

from datetime import datetime

import msgspec

from parley.bookings.actions import ledger, promises
from parley.bookings.actions.ledger import Order
from parley.bookings.answers import Answer
from parley.bookings.desk import Desk
from parley.bookings.functions import asking
from parley.bookings.functions.availability import (
    CheckAvailability,
    at_instant,
    heard,
    offered_for,
    own_hold,
)
from parley.bookings.functions.meant import (
    Meant,
    is_sure,
    offer_meant,
    service_and_staff,
    with_offer,
)
from parley.bookings.functions.searching import Search, look, unavailable
from parley.bookings.functions.shown import booking_of, price_of, values_of
from parley.bookings.functions.taking import take
from parley.bookings.functions.whom import Whom, whom
from parley.bookings.rules.changes import may_book
from parley.bookings.rules.consent import explicit_no, explicit_yes
from parley.bookings.rules.records import Booking, Change, Offer
from parley.bookings.rules.slots import Verdict
from parley.bookings.store import ledger as store
from parley.bookings.wording import Sentence
from parley.people.rules.names import alike

COMING_MAX = 50
OF_A_CALL_MAX = 50


class BookAppointment(CheckAvailability, frozen=True):
    """What `check_availability` takes, and for whom. Only an explicit `confirm` books."""

    customer_name: str = ""
    attendee_name: str = ""
    customer_phone: str = ""
    customer_email: str = ""
    birth_date: str = ""
    notes: str = ""
    answers: str = ""
    confirm: str = ""
    name_confirmed: str = ""


def book_appointment(desk: Desk, asked: BookAppointment) -> Answer:
    """Book a time that is free. Doing it twice is doing it once."""
    meant = service_and_staff(desk, asked.service, asked.service_id, asked.staff)
    if isinstance(meant, Answer):
        return meant
    time = _time_meant(desk, asked, meant)
    if isinstance(time, Answer):
        return time
    chosen, sure = time
    meant = with_offer(desk, meant, chosen, asked.staff)
    if again := _booked_before(desk, asked, meant, chosen):
        return again
    if explicit_no(asked.confirm):
        return at_instant(desk, Search(meant, own_hold(desk)), chosen.starts_at)
    person = whom(desk, asked)
    if isinstance(person, Answer):
        return person
    return _book(desk, asked, meant, chosen, person, sure=sure)


def _time_meant(desk: Desk, asked: BookAppointment, meant: Meant) -> tuple[Offer, bool] | Answer:
    """The time to book: one that was offered, one that is named, or the one that is held.

    False beside it: something of it was taken for granted that the caller has not heard yet.
    """
    if offer := offer_meant(desk, asked.slot_id, asked.alternative_id):
        return offer, True
    when = heard(desk, asked)
    if when.status == "exact" and when.start is not None:
        start = desk.instant(when.start)
        return _held_at(desk, meant, start), is_sure(desk, when, meant.service, start)
    if when.status == "missing" and len(desk.call.offers) == 1:
        # The newest answer named one time only, and a time that was chosen by an id is a known one.
        newest = desk.call.offers[0]
        if newest.service_id == meant.service.id and not (asked.slot_id or asked.alternative_id):
            return newest, True
    search = Search(meant, own_hold(desk))
    if when.status == "past" and when.start is not None:
        return unavailable(desk, search, Verdict(reason="past"), desk.instant(when.start))
    if asking.is_open(when) and when.status != "time_only":
        return offered_for(desk, search, when)
    return asking.ask_about(desk, when)


def _held_at(desk: Desk, meant: Meant, start: datetime) -> Offer:
    """A time as it was named; with whom it is held where it is."""
    hold = ledger.held(desk.tx, desk.tenant_id, desk.call_id)
    ours = hold is not None and (hold.service_id, hold.starts_at) == (meant.service.id, start)
    return Offer("", meant.service.id, hold.staff_id if hold and ours else "", start)


def _booked_before(
    desk: Desk, asked: BookAppointment, meant: Meant, chosen: Offer
) -> Answer | None:
    """The standing booking of the same intent: this call's, or the caller's, at that time."""
    name = asked.attendee_name or asked.customer_name
    mine = store.read_of_call(desk.tx, desk.tenant_id, desk.call_id, OF_A_CALL_MAX)
    if desk.contact is not None:
        mine = mine + store.read_coming(
            desk.tx, desk.tenant_id, contact_id=desk.contact.id, limit=COMING_MAX
        )
    for one in mine:
        if not one.stands or one.starts_at != chosen.starts_at:
            continue
        if name and not alike(name, one.pii_attendee, desk.language):
            continue
        if asked.staff and meant.staff is not None and meant.staff.id != one.staff_id:
            continue
        return _already(desk, one)
    return None


def _already(desk: Desk, booking: Booking) -> Answer:
    key = "book.pending" if booking.status == "pending" else "book.already"
    return Answer(
        status="pending" if booking.status == "pending" else "already_booked",
        say=Sentence(key, values_of(desk, booking)),
        fields={"booked": True, **booking_of(desk, booking)},
    )


def _book(
    desk: Desk, asked: BookAppointment, meant: Meant, chosen: Offer, person: Whom, *, sure: bool
) -> Answer:
    policy = desk.policy(meant.service.id, meant.staff.id if meant.staff else "")
    coming = (
        store.read_coming(desk.tx, desk.tenant_id, contact_id=person.contact_id, limit=COMING_MAX)
        if person.contact_id
        else []
    )
    if not may_book(policy, len(coming)).allowed:
        return Answer(status="denied", say=Sentence("book.limit"), reason="limit_reached")
    if question := _open_question(meant, asked):
        return question
    search = Search(meant, own_hold(desk))
    verdict = look(desk, search, chosen.starts_at)
    if verdict.slot is None:
        return unavailable(desk, search, verdict, chosen.starts_at)
    # Where nobody has told the caller which time was understood, their yes was to another one.
    if not sure or (policy.double_confirm and not explicit_yes(asked.confirm)):
        return _ask_yes(desk, search, chosen.starts_at, person, assumed=not sure)
    return _booked(desk, asked, search, chosen.starts_at, person)


def _ask_yes(desk: Desk, search: Search, start: datetime, person: Whom, *, assumed: bool) -> Answer:
    """Everything is known; what is missing is the caller's yes. The time is held meanwhile."""
    held = at_instant(desk, search, start, assumed=assumed)
    if held.status != "available":
        return held
    service, staff = search.meant.service, desk.staff(desk.call.offers[0].staff_id)
    values: dict[str, str | tuple[str, ...]] = {
        "service": service.name,
        "start": desk.shown(start),
        "name": person.name,
    }
    if staff and len(desk.people()) > 1:
        values["staff"] = staff.name
    if service.price_minor is not None and not service.price_from:
        values["price"] = f"{service.price_minor} {service.currency}"
    return msgspec.structs.replace(
        held,
        status="ready_for_confirmation",
        say=Sentence("book.confirm", values),
        missing=("confirm",),
        fields={**held.fields, "booked": False},
    )


def _booked(
    desk: Desk, asked: BookAppointment, search: Search, start: datetime, person: Whom
) -> Answer:
    service = search.meant.service
    order = Order(
        tenant_id=desk.tenant_id,
        branch_id=desk.at.id,
        service=service,
        attendee=person.name,
        language=desk.language,
        source="call",
        customer_id=person.customer_id,
        contact_id=person.contact_id,
        call_id=desk.call_id,
        notes=asked.notes,
        answers=msgspec.json.encode({"answers": asked.answers} if asked.answers else {}).decode(),
    )
    change = Change(kind="booked", actor="caller", call_id=desk.call_id)
    taken = take(desk, search, start, lambda slot: ledger.book(desk.tx, order, slot, change))
    if isinstance(taken, Verdict):
        lost = unavailable(desk, search, taken, start)
        say = Sentence("book.lost", lost.say.values)
        return msgspec.structs.replace(lost, say=say, fields={**lost.fields, "booked": False})
    _, booking = taken
    promises.wish_settled(desk.tx, booking)
    desk.remember(customer_id=person.customer_id, contact_id=person.contact_id, offers=())
    pending = booking.status == "pending"
    return Answer(
        status="pending" if pending else "booked",
        say=Sentence("book.pending" if pending else "book.done", values_of(desk, booking)),
        fields={"booked": not pending, **booking_of(desk, booking), **price_of(service)},
    )


def _open_question(meant: Meant, asked: BookAppointment) -> Answer | None:
    """The first thing that the service needs to know and that was not told."""
    needed = [one for one in meant.service.questions if one.required]
    if not needed or asked.answers or asked.notes:
        return None
    return Answer(
        status="needs_info",
        say=Sentence("book.question", {"question": needed[0].text}),
        missing=("answers",),
        fields={"questions": [one.text for one in meant.service.questions]},
    )
