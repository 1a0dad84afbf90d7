"""The bookings that a caller may hear of and change, and how sure we are of who calls."""

from collections.abc import Collection

import msgspec

from parley.bookings.actions import promises
from parley.bookings.answers import Answer
from parley.bookings.desk import Desk
from parley.bookings.functions.shown import booking_of, starts
from parley.bookings.rules.codes import normal
from parley.bookings.rules.records import Booking
from parley.bookings.rules.states import BOOKING_ACTIVE
from parley.bookings.rules.when import Said, settle
from parley.bookings.store import ledger as store
from parley.bookings.wording import Sentence
from parley.catalogue.rules.policies import Level
from parley.conversation.hearing.matching import Candidate, match
from parley.people import actions as people
from parley.people.rules.names import alike

COMING_MAX = 20


class Wanted(msgspec.Struct, frozen=True):
    """Which booking is meant, as far as it was said."""

    appointment_id: str = ""
    booking_code: str = ""
    date: str = ""
    time: str = ""
    datetime: str = ""
    service: str = ""
    customer_name: str = ""
    customer_phone: str = ""
    birth_date: str = ""


class Found(msgspec.Struct, frozen=True):
    """The coming bookings that are meant, and how sure we are that they are the caller's.

    `level` 0: nobody known calls; 1: their number, or the call in which they booked; 2: a second
    thing besides, such as the booking's code. `all_theirs` are also those that were not meant.
    """

    level: Level
    bookings: tuple[Booking, ...]
    all_theirs: tuple[Booking, ...]


def find(desk: Desk, wanted: Wanted) -> Found:
    """The caller's coming bookings that fit what was said, in order of time."""
    theirs = {one.id: one for one in _of_contact(desk)}
    level: Level = 1 if desk.contact is not None else 0
    for one in store.read_of_call(desk.tx, desk.tenant_id, desk.call_id, COMING_MAX):
        if one.status in BOOKING_ACTIVE and one.starts_at > desk.now:
            theirs[one.id] = one
            level = 1
    known = _by_code(desk, wanted)
    if known is not None and known.starts_at > desk.now and known.stands:
        theirs[known.id] = known
        level = 2 if desk.contact is not None and known.contact_id == desk.contact.id else 1
    ordered = tuple(sorted(theirs.values(), key=lambda one: (one.starts_at, one.id)))
    return Found(level, _meant(desk, wanted, ordered, known), ordered)


def stranger(desk: Desk, wanted: Wanted) -> Answer:
    """The same for whoever is not known, whether anything exists or not.

    With a number to call back, a call-back is noted; else the number is asked for.
    """
    phone = desk.e164(wanted.customer_phone)
    if phone:
        promises.request_callback(
            desk.tx,
            desk.tenant_id,
            desk.callback(phone, name=wanted.customer_name, reason="identity"),
        )
        return Answer(
            status="callback_queued",
            say=Sentence("callback.queued", {"phone_last4": phone[-4:]}),
            reason="identity_required",
        )
    return Answer(
        status="denied",
        say=Sentence("query.refused"),
        reason="identity_required",
        missing=("customer_phone",),
        fields={"next_action": "request_callback"},
    )


def several(desk: Desk, found: Found, key: str) -> Answer:
    """Ask which of several is meant."""
    listed = found.bookings
    return Answer(
        status="multiple_found",
        say=Sentence(key, {"options": starts(desk, listed), "count": str(len(listed))}),
        missing=("date",),
        fields={
            "count": len(listed),
            "appointments": [booking_of(desk, one) for one in listed[:10]],
        },
    )


def coming_of(desk: Desk, customer_ids: Collection[str]) -> list[Booking]:
    """The coming bookings of customers, in order of time."""
    return store.read_coming(desk.tx, desk.tenant_id, customer_ids=customer_ids, limit=COMING_MAX)


def _of_contact(desk: Desk) -> list[Booking]:
    if desk.contact is None:
        return []
    return store.read_coming(desk.tx, desk.tenant_id, contact_id=desk.contact.id, limit=COMING_MAX)


def _by_code(desk: Desk, wanted: Wanted) -> Booking | None:
    """The booking of a code, if whoever says it also knows the name or the date of birth.

    A code by itself is enough only in the call or from the number that the booking belongs to.
    """
    code = normal(wanted.appointment_id or wanted.booking_code)
    if not code:
        return None
    booking = store.read_by_code(desk.tx, desk.tenant_id, code)
    if booking is None:
        return None
    if booking.call_id == desk.call_id:
        return booking
    if desk.contact is not None and booking.contact_id == desk.contact.id:
        return booking
    if wanted.customer_name and alike(wanted.customer_name, booking.pii_attendee, desk.language):
        return booking
    customer = (
        people.read_customer(desk.tx, desk.tenant_id, booking.customer_id)
        if booking.customer_id
        else None
    )
    born = customer.pii_birth_date if customer else ""
    return booking if born and born == wanted.birth_date else None


def _meant(
    desk: Desk, wanted: Wanted, theirs: tuple[Booking, ...], coded: Booking | None
) -> tuple[Booking, ...]:
    if coded is not None and any(one.id == coded.id for one in theirs):
        return (coded,)
    fitting = theirs
    if wanted.service:
        fitting = _of_service(desk, wanted.service, fitting)
    if wanted.date or wanted.time or wanted.datetime:
        fitting = _at(desk, wanted, fitting)
    return fitting


def _of_service(desk: Desk, said: str, bookings: tuple[Booking, ...]) -> tuple[Booking, ...]:
    services = {one.service_id: desk.service(one.service_id) for one in bookings}
    candidates = [
        Candidate(key, one.name, one.synonyms) for key, one in services.items() if one is not None
    ]
    best = match(said, candidates, desk.language).best
    return tuple(one for one in bookings if best is None or one.service_id == best.id)


def _at(desk: Desk, wanted: Wanted, bookings: tuple[Booking, ...]) -> tuple[Booking, ...]:
    """Those of the day, and of the time where one was said; all where nothing was understood."""
    said = Said(date=wanted.date, time=wanted.time, datetime=wanted.datetime)
    when = settle(said, desk.moment, desk.language, desk.tenant.country)
    days = set(when.days) | ({when.day} if when.day else set())
    days |= {at.date() for at in when.candidates if hasattr(at, "date")}
    fitting = tuple(one for one in bookings if not days or desk.local(one.starts_at).date() in days)
    if when.clock is None:
        return fitting
    at_time = tuple(one for one in fitting if desk.local(one.starts_at).time() == when.clock)
    return at_time or fitting
