"""The bookings that a caller may hear of and change, and how sure we are of who calls."""

from collections.abc import Collection, Sequence
from datetime import datetime

import msgspec

from parley.bookings.actions import promises
from parley.bookings.answers import Answer
from parley.bookings.desk import Desk
from parley.bookings.functions.shown import LISTED_MAX, booking_of, starts
from parley.bookings.functions.whom import birth_date_of
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


def otherwise(found: Found, wanted: Wanted) -> tuple[Booking, ...]:
    """What they have where nothing fits the day or the service that was said; for questions only.

    Nothing where a code was said: it names one booking.
    """
    return () if _code_of(wanted) else found.all_theirs


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


def several(desk: Desk, listed: Sequence[Booking], key: str) -> Answer:
    """Ask which of several is meant."""
    return Answer(
        status="multiple_found",
        say=Sentence(key, {"options": starts(desk, listed), "count": str(len(listed))}),
        missing=("date",),
        fields={
            "count": len(listed),
            "appointments": [booking_of(desk, one) for one in listed[:LISTED_MAX]],
        },
    )


def locked(desk: Desk, booking_id: str) -> Booking:
    """The booking as it is now, which nobody else changes until this use ends."""
    found = store.read_booking(desk.tx, desk.tenant_id, booking_id, lock=True)
    assert found is not None, "bookings are never deleted"
    return found


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
    code = _code_of(wanted)
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
    return booking if born and born == birth_date_of(desk, wanted.birth_date) else None


def _code_of(wanted: Wanted) -> str:
    return normal(wanted.appointment_id or wanted.booking_code)


def _named(desk: Desk, wanted: Wanted, theirs: tuple[Booking, ...]) -> tuple[Booking, ...]:
    """Of a family that shares a number those of the person who was named; all where none is."""
    name = wanted.customer_name
    same = tuple(one for one in theirs if name and alike(name, one.pii_attendee, desk.language))
    return same or theirs


def _meant(
    desk: Desk, wanted: Wanted, theirs: tuple[Booking, ...], coded: Booking | None
) -> tuple[Booking, ...]:
    if coded is not None or _code_of(wanted):
        # A code names one booking and never another one, such as the next after a cancelled one.
        return tuple(one for one in theirs if coded is not None and one.id == coded.id)
    fitting = _named(desk, wanted, theirs)
    if wanted.service:
        fitting = _of_service(desk, wanted.service, fitting)
    if wanted.date or wanted.time or wanted.datetime:
        fitting = _at(desk, wanted, fitting)
    return fitting


def _of_service(desk: Desk, said: str, bookings: tuple[Booking, ...]) -> tuple[Booking, ...]:
    """Those of the service; none if it is another one, all where no service was understood."""
    booked = {one.service_id for one in bookings}
    known = [one for one in desk.catalogue.services if one.id in booked or one.active]
    candidates = [Candidate(one.id, one.name, one.synonyms) for one in known]
    found = match(said, candidates, desk.language)
    meant = booked
    if found.best is not None:
        likely = {one.candidate.id for one in found.ranked}
        meant = likely if found.ask else {found.best.id}
    return tuple(one for one in bookings if one.service_id in meant)


def _at(desk: Desk, wanted: Wanted, bookings: tuple[Booking, ...]) -> tuple[Booking, ...]:
    """Those of the day and of the time that were said; all where nothing was understood."""
    said = Said(date=wanted.date, time=wanted.time, datetime=wanted.datetime)
    when = settle(said, desk.moment, desk.language, desk.tenant.country)
    days = set(when.days) | ({when.day} if when.day else set())
    days |= {one.date() if isinstance(one, datetime) else one for one in when.candidates}
    clocks = {when.clock} if when.clock else set()
    clocks |= {one.time() for one in when.candidates if isinstance(one, datetime)}
    if not (wanted.date or wanted.datetime):
        # A time alone is one of the day that the booking is on.
        days = set(when.days)
    return tuple(
        one
        for one in bookings
        for at in (desk.local(one.starts_at),)
        if (not days or at.date() in days) and (not clocks or at.time() in clocks)
    )
