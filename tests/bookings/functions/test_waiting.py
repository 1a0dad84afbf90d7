"""The waiting list: who has wished longest for a time that fits is offered it, once."""

from datetime import timedelta

import pytest
from tests.bookings.shop import OTHER_CALLER, Call, Shop
from tests.bookings.shown import FRIDAY_10, book

from parley.db.tables import wishes

THIRD = "+493023125102"
WISH = {
    "service": "Herrenhaarschnitt",
    "date": "Freitag",
    "staff": "Udo",
    "customer_name": "Anna Klein",
}


def wait(call: Call, **more: str) -> str:
    return str(call.use("join_waitlist", **{**WISH, **more})["status"])


def statuses(shop: Shop) -> list[str]:
    with shop.database.read() as tx:
        return [row.status for row in tx.conn.execute(wishes.select().order_by(wishes.c.id))]


def offer(shop: Shop, caller: str) -> str:
    told = shop.call(caller=caller).use("check_customer").get("waitlist_offer")
    return str(told["start"]["iso"]) if told else ""


def test_cancelled_time_is_offered_to_who_has_waited_longest(shop: Shop) -> None:
    call = shop.call()
    book(call, staff="Udo")
    assert wait(shop.call(caller=OTHER_CALLER)) == "waitlisted"
    shop.pass_time(minutes=1)
    assert wait(shop.call(caller=THIRD)) == "waitlisted"
    assert offer(shop, OTHER_CALLER) == ""
    call.use("cancel_appointment", confirm="ja")
    assert offer(shop, OTHER_CALLER) == "2026-11-27T10:00:00+01:00"
    assert offer(shop, THIRD) == ""
    assert statuses(shop) == ["offered", "open"]


def test_one_cancellation_is_offered_once(shop: Shop) -> None:
    call = shop.call()
    book(call, staff="Udo")
    for caller in (OTHER_CALLER, THIRD):
        wait(shop.call(caller=caller))
        shop.pass_time(minutes=1)
    for _ in range(3):
        call.use("cancel_appointment", "the same", confirm="ja")
        call.use("cancel_appointment", confirm="ja")
    assert statuses(shop) == ["offered", "open"]


def test_time_that_was_taken_back_is_told_to_nobody(shop: Shop) -> None:
    call = shop.call()
    book(call, staff="Udo")
    wait(shop.call(caller=OTHER_CALLER))
    call.use("cancel_appointment", confirm="ja")
    call.use("undo_cancellation")
    assert offer(shop, OTHER_CALLER) == ""


def test_whoever_books_what_was_offered_waits_no_more(shop: Shop) -> None:
    call = shop.call()
    book(call, staff="Udo")
    wait(shop.call(caller=OTHER_CALLER))
    call.use("cancel_appointment", confirm="ja")
    taken = book(shop.call(caller=OTHER_CALLER), staff="Udo", customer_name="Anna Klein")
    assert taken["status"] == "booked"
    assert statuses(shop) == ["taken"]
    assert offer(shop, OTHER_CALLER) == ""


def test_moved_booking_frees_its_old_time_for_who_waits(shop: Shop) -> None:
    call = shop.call()
    book(call, staff="Udo")
    wait(shop.call(caller=OTHER_CALLER))
    call.use("reschedule_appointment", new_date="Samstag", new_time="11 Uhr", confirm="ja")
    assert offer(shop, OTHER_CALLER) == "2026-11-27T10:00:00+01:00"


def test_old_time_that_a_move_keeps_in_part_is_not_offered(shop: Shop) -> None:
    """From ten to half past ten: nobody else can come at ten."""
    call = shop.call()
    book(call, staff="Udo")
    wait(shop.call(caller=OTHER_CALLER))
    call.use("reschedule_appointment", new_time="10:30", confirm="ja")
    assert statuses(shop) == ["open"]


@pytest.mark.parametrize(
    "wish",
    [
        {"date": "Samstag"},
        {"service": "Waschen und Legen"},
        {"staff": "Erika"},
        {"window": "nachmittags"},
    ],
    ids=lambda wish: next(iter(wish)),
)
def test_wish_that_does_not_fit_is_not_offered(shop: Shop, wish: dict[str, str]) -> None:
    call = shop.call()
    book(call, staff="Udo")
    wait(shop.call(caller=OTHER_CALLER), **wish)
    call.use("cancel_appointment", confirm="ja")
    assert statuses(shop) == ["open"]


def test_offer_that_nobody_took_ends_with_its_time(shop: Shop) -> None:
    call = shop.call()
    book(call, staff="Udo")
    wait(shop.call(caller=OTHER_CALLER))
    call.use("cancel_appointment", confirm="ja")
    shop.now = FRIDAY_10 + timedelta(minutes=1)
    assert offer(shop, OTHER_CALLER) == ""
    assert statuses(shop) == ["expired"]


def test_same_wish_of_another_call_is_the_same_wish(shop: Shop) -> None:
    first = shop.call(caller=OTHER_CALLER).use("join_waitlist", **WISH)
    shop.pass_time(hours=1)
    again = shop.call(caller=OTHER_CALLER).use("join_waitlist", **WISH)
    assert first["wish_ref"] == again["wish_ref"]
    assert statuses(shop) == ["open"]


def test_who_cannot_be_reached_is_asked_for_a_number(shop: Shop) -> None:
    hidden = shop.call(caller="")
    asked = hidden.use("join_waitlist", **WISH)
    assert (asked["status"], asked["missing"]) == ("needs_info", ["customer_phone"])
    assert wait(hidden, customer_phone="030 23125 102") == "waitlisted"


def test_wish_for_a_day_that_is_over_is_none(shop: Shop) -> None:
    answer = shop.call().use("join_waitlist", **{**WISH, "date": "20.11.2026"})
    assert answer["status"] != "waitlisted"
    assert statuses(shop) == []
