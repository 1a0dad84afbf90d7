from datetime import datetime, timedelta

from tests.bookings.shop import WEDNESDAY, Shop

from parley.bookings.actions import ledger, touched
from parley.bookings.actions.touched import Coming
from parley.bookings.rules.records import Booking, Change
from parley.bookings.rules.spans import Part, Slot, Span
from parley.catalogue.rules.services import Service
from parley.catalogue.rules.staff import Staff
from parley.db.engine import Database

HOUR = timedelta(hours=1)
BY_STAFF = Change(kind="booked", actor="staff")


def book(shop: Shop, service: Service, *parts: Part) -> Booking:
    span = Span(parts[0].span.start, parts[-1].span.end)
    order = ledger.Order(
        tenant_id=shop.tenant_id, branch_id=shop.branch.id, service=service, attendee="Eva Lang",
        language="de", source="console",
    )  # fmt: skip
    with shop.write() as tx:
        made = ledger.book(tx, order, Slot(parts[0].staff_id, span, parts), BY_STAFF)
    assert made is not None
    return made


def part(staff: Staff, start: datetime, minutes: int = 60, key: str = "a") -> Part:
    return Part(key, "", staff.id, Span(start, start + timedelta(minutes=minutes)))


def coming(shop: Shop) -> Coming:
    with shop.write() as tx:
        return touched.coming(tx, shop.tenant_id)


def moved(shop: Shop, staff: Staff, start: datetime, end: datetime) -> list[str]:
    with shop.write() as tx:
        found = touched.to_be_moved(tx, shop.tenant_id, staff.id, Span(start, end))
    return [one.id for one in found]


def test_what_is_to_come_is_counted_by_place_service_and_person(shop: Shop) -> None:
    book(shop, shop.cut, part(shop.udo, WEDNESDAY + HOUR))
    book(shop, shop.cut, part(shop.erika, WEDNESDAY + HOUR))
    both = (
        part(shop.udo, WEDNESDAY + 3 * HOUR, 30),
        part(shop.erika, WEDNESDAY + 4 * HOUR, 30, "b"),
    )
    book(shop, shop.wash, *both)
    assert coming(shop) == Coming(
        branches={shop.branch.id: 3},
        services={shop.cut.id: 2, shop.wash.id: 1},
        staff={shop.udo.id: 2, shop.erika.id: 2},
    )


def test_what_is_over_or_cancelled_is_not_counted(shop: Shop) -> None:
    book(shop, shop.cut, part(shop.udo, WEDNESDAY - 2 * HOUR))
    gone = book(shop, shop.cut, part(shop.udo, WEDNESDAY + HOUR))
    running = book(shop, shop.cut, part(shop.udo, WEDNESDAY - HOUR / 2))
    with shop.write() as tx:
        ledger.cancel(tx, gone, Change(kind="cancelled", actor="staff"))
    assert coming(shop).staff == {shop.udo.id: 1}
    assert moved(shop, shop.udo, WEDNESDAY - 9 * HOUR, WEDNESDAY + 9 * HOUR) == [running.id]


def test_only_whose_own_time_is_needed_must_be_moved(shop: Shop) -> None:
    """While the colour takes, the person who began may be away."""
    colour = book(
        shop, shop.colour,
        part(shop.erika, WEDNESDAY + HOUR, 15), part(shop.erika, WEDNESDAY + 3 * HOUR, 30, "c"),
    )  # fmt: skip
    free = WEDNESDAY + HOUR + timedelta(minutes=15), WEDNESDAY + 3 * HOUR
    assert moved(shop, shop.erika, *free) == []
    assert moved(shop, shop.erika, free[0], free[1] + timedelta(minutes=1)) == [colour.id]
    assert moved(shop, shop.udo, WEDNESDAY, WEDNESDAY + 9 * HOUR) == []


def test_bookings_are_told_in_order_and_each_once(shop: Shop) -> None:
    later = book(shop, shop.cut, part(shop.udo, WEDNESDAY + 5 * HOUR))
    twice = book(
        shop, shop.wash,
        part(shop.udo, WEDNESDAY + HOUR, 15), part(shop.udo, WEDNESDAY + 2 * HOUR, 15, "b"),
    )  # fmt: skip
    assert moved(shop, shop.udo, WEDNESDAY, WEDNESDAY + 9 * HOUR) == [twice.id, later.id]


def test_nothing_of_another_tenant_is_counted_or_told(shop: Shop, database: Database) -> None:
    book(shop, shop.cut, part(shop.udo, WEDNESDAY + HOUR))
    other = Shop(database, "other")
    assert coming(other) == Coming({}, {}, {})
    assert moved(other, shop.udo, WEDNESDAY, WEDNESDAY + 9 * HOUR) == []
