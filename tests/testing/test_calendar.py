"""The simulated calendar books once, and says that something is so only where it is."""

from parley.testing.calendar import BOOKED, CANCELLED, MOVED, SAID_WHEN_DONE, STANDS, SimCalendar

NAMED = {"customer_name": "Ann Lee", "confirm": "yes"}
SURE = {"confirm": "yes"}


def test_a_visit_is_booked_once_moved_and_cancelled() -> None:
    calendar = SimCalendar()
    assert calendar.answer("book_appointment", SURE)["missing"] == "customer_name"
    assert calendar.answer("book_appointment", NAMED)["message"] == BOOKED
    assert calendar.answer("book_appointment", NAMED)["status"] == "already_booked"
    assert calendar.answer("query_appointment", {})["message"] == STANDS
    assert calendar.answer("reschedule_appointment", SURE)["message"] == MOVED
    assert calendar.answer("cancel_appointment", {})["status"] == "ready_for_confirmation"
    assert calendar.answer("cancel_appointment", SURE)["message"] == CANCELLED
    assert (calendar.visits, calendar.stands) == (1, False)


def test_without_a_visit_nothing_is_claimed() -> None:
    calendar = SimCalendar()
    claims = {message for message, _ in SAID_WHEN_DONE}
    for tool in ("query_appointment", "cancel_appointment", "reschedule_appointment"):
        answer = calendar.answer(tool, SURE)
        assert (answer["done"], answer["message"] in claims) == ("no", False)
