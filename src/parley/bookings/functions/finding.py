"""Telling a caller of their own bookings, and strangers nothing."""

import msgspec

from parley.bookings.answers import Answer
from parley.bookings.desk import Desk
from parley.bookings.functions import owned
from parley.bookings.functions.owned import Wanted
from parley.bookings.functions.shown import LISTED_MAX, booking_of, start_of, starts, values_of
from parley.bookings.functions.whom import birth_date_of
from parley.bookings.rules.records import Booking
from parley.bookings.wording import Sentence
from parley.people import actions as people
from parley.people.rules.names import alike

BY_NAME_MAX = 20


def query_appointment(desk: Desk, wanted: Wanted) -> Answer:
    """The coming bookings of whoever calls."""
    found = owned.find(desk, wanted)
    needed = desk.policy().identity_query or 0
    if found.level < needed:
        return owned.stranger(desk, wanted)
    theirs = found.bookings or owned.otherwise(found, wanted)
    if not theirs:
        return Answer(status="not_found", say=Sentence("query.none"))
    return _told(desk, theirs)


class ByName(msgspec.Struct, frozen=True):
    """`customer_name` as it was said; `birth_date` or `booking_code` is the second thing."""

    customer_name: str = ""
    birth_date: str = ""
    booking_code: str = ""
    customer_phone: str = ""


def query_appointment_by_name(desk: Desk, asked: ByName) -> Answer:
    """What a name alone finds: nothing, unless the business wants it and a second thing fits."""
    wanted = Wanted(
        booking_code=asked.booking_code,
        customer_name=asked.customer_name,
        birth_date=asked.birth_date,
        customer_phone=asked.customer_phone,
    )
    found = owned.find(desk, wanted)
    named = tuple(
        one
        for one in found.bookings
        if not asked.customer_name or alike(asked.customer_name, one.pii_attendee, desk.language)
    )
    if named and found.level >= (desk.policy().identity_query or 0):
        return _told(desk, named)
    lookup = desk.policy().name_lookup
    if lookup == "off" or not asked.customer_name or not asked.birth_date:
        return owned.stranger(desk, wanted)
    theirs = _by_name_and_birth(desk, asked)
    if not theirs:
        return owned.stranger(desk, wanted)
    if lookup == "existence_only":
        return Answer(status="found", say=Sentence("query.exists"))
    return _told(desk, theirs)


def _by_name_and_birth(desk: Desk, asked: ByName) -> tuple[Booking, ...]:
    customers = people.find_by_name(desk.tx, desk.tenant_id, asked.customer_name, BY_NAME_MAX)
    said = birth_date_of(desk, asked.birth_date)
    born = [one.id for one in customers if said and one.pii_birth_date == said]
    if not born:
        return ()
    return tuple(owned.coming_of(desk, born))


def _told(desk: Desk, bookings: tuple[Booking, ...]) -> Answer:
    first = bookings[0]
    if desk.policy(first.service_id, first.staff_id).disclosure == "time_only":
        return Answer(
            status="found",
            say=Sentence("query.time_only", {"start": desk.shown(first.starts_at)}),
            fields={"count": len(bookings), "start": start_of(desk, first.starts_at)},
        )
    if desk.policy(first.service_id, first.staff_id).disclosure == "none":
        return Answer(status="found", say=Sentence("query.exists"))
    if len(bookings) == 1:
        return Answer(
            status="found",
            say=Sentence("query.one", values_of(desk, first)),
            fields={"count": 1, **booking_of(desk, first)},
        )
    return Answer(
        status="multiple_found",
        say=Sentence(
            "query.many",
            {
                "count": str(len(bookings)),
                "next": desk.shown(first.starts_at),
                "options": starts(desk, bookings),
            },
        ),
        fields={
            "count": len(bookings),
            "appointments": [booking_of(desk, one) for one in bookings[:LISTED_MAX]],
        },
    )
