"""How bookings, times and prices stand in an answer."""

from collections.abc import Sequence
from datetime import datetime

from parley.bookings.answers import Json
from parley.bookings.desk import Desk
from parley.bookings.rules.records import Booking, Offer
from parley.catalogue.rules.services import Service

OPTIONS_SPOKEN_MAX = 5
LISTED_MAX = 10
"""Things of one kind in an answer."""


def start_of(desk: Desk, at: datetime) -> dict[str, Json]:
    """An instant with its date, weekday and spoken form, on the branch's wall clock."""
    return desk.told(at)


def booking_of(desk: Desk, booking: Booking) -> dict[str, Json]:
    """What an answer tells of a booking to whoever may know it."""
    service, staff = desk.service(booking.service_id), desk.staff(booking.staff_id)
    return {
        "appointment_id": booking.code,
        "service": service.name if service else "",
        "staff": staff.name if staff else "",
        "start": start_of(desk, booking.starts_at),
        "minutes": int((booking.ends_at - booking.starts_at).total_seconds()) // 60,
        "booking_status": booking.status,
    }


def values_of(desk: Desk, booking: Booking) -> dict[str, str | tuple[str, ...]]:
    """What the sentences about a booking take."""
    service, staff = desk.service(booking.service_id), desk.staff(booking.staff_id)
    values: dict[str, str | tuple[str, ...]] = {"start": desk.shown(booking.starts_at)}
    if service:
        values["service"] = service.name
    if staff and len(desk.people()) > 1:
        values["staff"] = staff.name
    return values


def starts(desk: Desk, bookings: Sequence[Booking]) -> tuple[str, ...]:
    """The beginnings of bookings, for a sentence that lists them."""
    return tuple(desk.shown(one.starts_at) for one in bookings[:OPTIONS_SPOKEN_MAX])


def offers_of(desk: Desk, offers: Sequence[Offer]) -> list[Json]:
    """Offered times, each with the short id by which it can be chosen."""
    shown: list[Json] = []
    for offer in offers[:LISTED_MAX]:
        staff = desk.staff(offer.staff_id)
        shown.append(
            {
                "alternative_id": offer.id,
                "start": start_of(desk, offer.starts_at),
                "staff": staff.name if staff else "",
            }
        )
    return shown


def money(minor: int | None, currency: str) -> str:
    """An amount as sentences take it; empty where none is told."""
    return f"{minor} {currency}" if minor is not None else ""


def price_of(service: Service) -> dict[str, Json]:
    """What an answer tells of a price; nothing where none is told."""
    if service.price_minor is None:
        return {}
    return {
        "price": {
            "minor": service.price_minor,
            "currency": service.currency,
            "from": service.price_from,
        }
    }
