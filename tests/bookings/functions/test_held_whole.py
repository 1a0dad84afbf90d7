"""What a call holds and books is whole, whatever became of what stood beside it."""

from typing import Any

import msgspec
from tests.bookings.shop import OTHER_CALLER, Call, Shop
from tests.bookings.shown import FRIDAY_10, active_holds, book, cut, standing

from parley.bookings.store import ledger
from parley.catalogue import actions as catalogue
from parley.catalogue.rules.services import plain


def taken(shop: Shop) -> list[tuple[int, int]]:
    """The taken time of Friday, as minutes after ten in Berlin, from and until."""
    with shop.database.read(shop.now) as tx:
        found = [
            span
            for one in standing(shop)
            for span in [part.span for part in ledger.read_parts(tx, shop.tenant_id, one.id)]
        ]
    return sorted(
        (
            int((span.start - FRIDAY_10).total_seconds()) // 60,
            int((span.end - FRIDAY_10).total_seconds()) // 60,
        )
        for span in found
    )


def preview(call: Call, time: str) -> dict[str, Any]:
    return call.use("reschedule_appointment", new_date="Freitag", new_time=time, staff="Udo")


def test_time_held_beside_a_booking_is_whole_once_that_is_cancelled(shop: Shop) -> None:
    call = shop.call()
    book(call, staff="Udo")
    assert preview(call, "10:30")["status"] == "ready_for_confirmation"
    assert call.use("cancel_appointment", confirm="ja")["status"] == "cancelled"
    assert book(call, staff="Udo", time="10:30")["status"] == "booked"
    assert taken(shop) == [(30, 90)]


def test_hold_beside_a_booking_grows_as_it_is_asked_for_again(shop: Shop) -> None:
    call, other = shop.call(), shop.call(caller=OTHER_CALLER)
    book(call, staff="Udo")
    preview(call, "10:30")
    call.use("cancel_appointment", confirm="ja")
    assert cut(call, staff="Udo", time="10:30")["status"] == "available"
    assert cut(other, staff="Udo", time="10:00")["status"] == "unavailable"
    assert book(call, staff="Udo", time="10:30")["status"] == "booked"


def test_booking_takes_the_time_that_its_service_needs_now(shop: Shop) -> None:
    call = shop.call()
    assert cut(call, staff="Udo")["status"] == "available"
    with shop.write() as tx:
        shorter = msgspec.structs.replace(shop.cut, phases=plain(30))
        catalogue.change_service(tx, shorter)
    assert book(call, staff="Udo")["status"] == "booked"
    assert taken(shop) == [(0, 30)]


def test_time_that_was_taken_after_a_hold_ran_out_is_not_booked_over_it(shop: Shop) -> None:
    call, other = shop.call(), shop.call(caller=OTHER_CALLER)
    cut(call, staff="Udo")
    shop.pass_time(minutes=4)
    assert cut(other, staff="Udo")["status"] == "available"
    lost = book(call, staff="Udo")
    assert lost["status"] == "unavailable"
    assert active_holds(shop) == [other.facts.call_id]


def test_time_of_a_hold_that_ran_out_can_be_booked_where_nobody_took_it(shop: Shop) -> None:
    call = shop.call()
    cut(call, staff="Udo")
    shop.pass_time(minutes=4)
    assert book(call, staff="Udo")["status"] == "booked"
    assert taken(shop) == [(0, 60)]
