"""Call-backs and wishes by themselves: one for each number, and each freed time once."""

from datetime import time, timedelta

import pytest
from tests.bookings.shop import CALLER, OTHER_CALLER, Shop
from tests.bookings.shown import FRIDAY_10, book, bookings

from parley.bookings.actions import promises
from parley.bookings.actions.promises import Callback, Noted, Wish
from parley.bookings.rules.records import Booking
from parley.bookings.store import promises as store
from parley.people import actions as people

DAY = timedelta(days=1)
BERLIN = "Europe/Berlin"


def call_back(shop: Shop, phone: str = CALLER, **more: str) -> Noted:
    wanted = Callback(phone=phone, language="de", due_at=shop.now + DAY, **more)  # type: ignore[arg-type]
    with shop.write() as tx:
        return promises.request_callback(tx, shop.tenant_id, wanted)


def wish(shop: Shop, phone: str, **more: object) -> str:
    with shop.write() as tx:
        contact = people.contact_for(tx, shop.tenant_id, phone)
        said = {
            "branch_id": shop.branch.id,
            "service_id": shop.cut.id,
            "contact_id": contact.id,
            "name": "Anna Klein",
            "from_at": FRIDAY_10 - DAY,
            "until_at": FRIDAY_10 + DAY,
            **more,
        }
        made = promises.join_waitlist(tx, shop.tenant_id, Wish(**said))  # type: ignore[arg-type]
    shop.pass_time(seconds=1)
    return made


def freed(shop: Shop, booking: Booking) -> str | None:
    with shop.write() as tx:
        return promises.offer_freed(tx, booking, booking.starts_at, BERLIN)


@pytest.fixture
def visit(shop: Shop) -> Booking:
    """A visit of somebody who waits for nothing."""
    book(shop.call(caller="+493023125109"), staff="Udo")
    (made,) = bookings(shop)
    return made


def test_number_has_one_open_request(shop: Shop) -> None:
    first, again = call_back(shop), call_back(shop, name="Max Muster")
    assert (first.new, again.new) == (True, False)
    assert first.id == again.id


def test_request_learns_what_was_not_known_and_keeps_what_was(shop: Shop) -> None:
    noted = call_back(shop, reason="Farbe")
    call_back(shop, name="Max Muster", reason="anderes")
    with shop.database.read() as tx:
        known = store.read_callback(tx, shop.tenant_id, noted.id)
    assert known is not None
    assert (known["pii_name"], known["pii_reason"]) == ("Max Muster", "Farbe")


def test_number_whose_request_is_done_may_ask_again(shop: Shop) -> None:
    first = call_back(shop)
    with shop.write() as tx:
        store.change_callback(tx, shop.tenant_id, first.id, status="completed")
    assert call_back(shop).new


def test_same_number_of_two_tenants_are_two_requests(shop: Shop) -> None:
    other = Shop(shop.database, "other")
    assert call_back(shop).id != call_back(other).id


def test_freed_time_goes_to_who_has_waited_longest(shop: Shop, visit: Booking) -> None:
    first, second = wish(shop, CALLER), wish(shop, OTHER_CALLER)
    assert first != second
    assert freed(shop, visit) == first


def test_freed_time_is_offered_once_whoever_asks(shop: Shop, visit: Booking) -> None:
    wish(shop, CALLER)
    wish(shop, OTHER_CALLER)
    assert freed(shop, visit) is not None
    assert freed(shop, visit) is None


def test_who_gave_a_time_up_is_not_offered_it(shop: Shop) -> None:
    book(shop.call(), staff="Udo")
    (own,) = bookings(shop)
    wish(shop, CALLER)
    assert freed(shop, own) is None


def test_time_that_has_begun_is_offered_to_nobody(shop: Shop, visit: Booking) -> None:
    wish(shop, CALLER)
    shop.now = FRIDAY_10
    assert freed(shop, visit) is None


@pytest.mark.parametrize(
    ("begins", "ends", "fits"),
    [
        (time(9), time(12), True),
        (time(10), time(10), True),
        (time(10, 1), None, False),
        (None, time(9, 59), False),
        (None, None, True),
    ],
)
def test_clock_of_a_wish_is_the_branchs(
    shop: Shop, visit: Booking, begins: time | None, ends: time | None, *, fits: bool
) -> None:
    """The visit is at ten in Berlin, which is nine in UTC."""
    wish(shop, CALLER, from_clock=begins, until_clock=ends)
    assert (freed(shop, visit) is not None) is fits


def test_wish_of_other_days_is_not_fulfilled(shop: Shop, visit: Booking) -> None:
    wish(shop, CALLER, from_at=FRIDAY_10 + DAY, until_at=FRIDAY_10 + 2 * DAY)
    assert freed(shop, visit) is None


def test_wish_of_another_tenant_is_not_fulfilled(shop: Shop, visit: Booking) -> None:
    wish(Shop(shop.database, "other"), CALLER)
    assert freed(shop, visit) is None


def test_offer_is_told_until_its_time_and_then_over(shop: Shop, visit: Booking) -> None:
    made = wish(shop, CALLER)
    freed(shop, visit)
    with shop.write() as tx:
        contact = people.contact_for(tx, shop.tenant_id, CALLER)
        told = promises.offered_to(tx, shop.tenant_id, contact.id)
    assert told is not None
    assert (told.wish_id, told.staff_id, told.offered_starts_at) == (
        made,
        shop.udo.id,
        FRIDAY_10,
    )
    shop.now = FRIDAY_10
    with shop.write() as tx:
        assert promises.offered_to(tx, shop.tenant_id, contact.id) is None
        (row,) = store.read_wishes(tx, shop.tenant_id, ("expired",), 10)
    assert row["id"] == made
