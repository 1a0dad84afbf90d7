"""The same bytes, however late they come, after whatever was done meanwhile."""

from tests.bookings.shop import Shop
from tests.bookings.shown import BOOK, bookings, standing


def test_bytes_that_were_answered_by_the_same_wish_of_others_keep_that_answer(shop: Shop) -> None:
    call = shop.call()
    made = call.use("book_appointment", "first", **BOOK)
    twin = call.use("book_appointment", "second", **BOOK)
    assert call.use("cancel_appointment", confirm="ja")["status"] == "cancelled"
    late = call.use("book_appointment", "second", **BOOK)
    assert late == twin == {**made, "duplicate": True}
    assert standing(shop) == []


def test_bytes_that_booked_anew_what_another_call_cancelled_book_once(shop: Shop) -> None:
    call = shop.call()
    call.use("book_appointment", "first", **BOOK)
    assert shop.call().use("cancel_appointment", confirm="ja")["status"] == "cancelled"
    anew = call.use("book_appointment", "second", **BOOK)
    assert anew["status"] == "booked"
    assert shop.call().use("cancel_appointment", confirm="ja")["status"] == "cancelled"
    assert call.use("book_appointment", "second", **BOOK) == {**anew, "duplicate": True}
    assert len(bookings(shop)) == 2
    assert standing(shop) == []
