"""A time that was only assumed is told before it is booked, whatever the model says."""

from datetime import timedelta

from tests.bookings.shop import Shop
from tests.bookings.shown import FRIDAY_10, book, bookings, cut

TODAY_LIKELY = {"date": "Mittwoch", "time": "15 Uhr"}
"""It is Wednesday, ten o'clock: today is meant, most likely."""
WEDNESDAY_15 = FRIDAY_10 + timedelta(days=-2, hours=5)


def test_time_that_was_assumed_is_asked_about_even_with_a_yes(shop: Shop) -> None:
    call = shop.call()
    answer = book(call, **TODAY_LIKELY)
    assert (answer["status"], answer["reason"]) == ("ready_for_confirmation", "assumed")
    assert answer["missing"] == ["confirm"]
    assert bookings(shop) == []
    assert book(call, **TODAY_LIKELY)["status"] == "booked"
    assert [one.starts_at for one in bookings(shop)] == [WEDNESDAY_15]


def test_time_that_was_assumed_is_asked_about_where_no_yes_is_needed(shop: Shop) -> None:
    answer = book(shop.call(), **TODAY_LIKELY, confirm="")
    assert (answer["status"], answer["reason"]) == ("ready_for_confirmation", "assumed")


def test_time_that_was_told_before_is_booked_by_the_same_words(shop: Shop) -> None:
    call = shop.call()
    assert cut(call, **TODAY_LIKELY)["reason"] == "assumed"
    shop.pass_time(minutes=4)
    assert book(call, **TODAY_LIKELY)["status"] == "booked"


def test_time_of_another_call_is_still_only_assumed(shop: Shop) -> None:
    cut(shop.call(), **TODAY_LIKELY)
    shop.pass_time(minutes=4)
    assert book(shop.call(), **TODAY_LIKELY)["status"] == "ready_for_confirmation"


def test_time_that_was_said_in_full_is_booked_at_once(shop: Shop) -> None:
    answer = book(shop.call(), date="kommenden Mittwoch", time="15 Uhr")
    assert answer["status"] == "booked"


def test_visit_is_not_moved_to_a_time_that_was_assumed(shop: Shop) -> None:
    call = shop.call()
    book(call)
    wish = {"new_date": "Mittwoch", "new_time": "15 Uhr", "confirm": "ja"}
    assert call.use("reschedule_appointment", **wish)["status"] == "ready_for_confirmation"
    assert [one.starts_at for one in bookings(shop)] == [FRIDAY_10]
    assert call.use("reschedule_appointment", **wish)["status"] == "rescheduled"
    assert [one.starts_at for one in bookings(shop)] == [WEDNESDAY_15]
