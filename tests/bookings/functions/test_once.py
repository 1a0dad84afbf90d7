"""What the platform repeats is done once, and answered as it was the first time."""

from datetime import timedelta

import pytest
from tests.bookings.shop import HOLD_MS, Call, Shop
from tests.bookings.shown import BOOK, CUT, active_holds, book, bookings, cut, standing

from parley.bookings.actions import ledger
from parley.bookings.functions import FUNCTIONS
from parley.bookings.functions.dates import ParseDate
from parley.bookings.rules.records import Change
from parley.bookings.using import FrontDesk, Function
from parley.db.tables import callbacks

SAMPLES = [
    ("check_availability", CUT),
    ("book_appointment", BOOK),
    ("find_next_available", {"service": "Waschen und Legen"}),
    ("join_waitlist", {**CUT, "customer_name": "Max Muster"}),
    ("request_callback", {"reason": "Farbe"}),
    ("set_follow_up_plan", {"date": "Montag", "follow_up": "Pflege"}),
    ("query_appointment", {}),
]


@pytest.mark.parametrize(("function", "arguments"), SAMPLES, ids=[name for name, _ in SAMPLES])
def test_same_bytes_get_the_same_answer_however_late_g141(
    shop: Shop, function: str, arguments: dict[str, str]
) -> None:
    call = shop.call()
    first = call.use(function, "the same", **arguments)
    shop.pass_time(hours=3)
    again = call.used(function, "the same", **arguments)
    assert again.duplicate
    assert again.envelope == {**first, "duplicate": True}


def test_same_bytes_have_no_effect_even_after_a_cancellation(shop: Shop) -> None:
    call = shop.call()
    first = call.use("book_appointment", "first", **BOOK)
    call.use("cancel_appointment", confirm="ja")
    late = call.use("book_appointment", "first", **BOOK)
    assert late == {**first, "duplicate": True}
    assert standing(shop) == []


def test_late_cancellation_does_not_touch_what_was_booked_since(shop: Shop) -> None:
    call = shop.call()
    book(call)
    call.use("cancel_appointment", "cancel", confirm="ja")
    book(call)
    assert call.use("cancel_appointment", "cancel", confirm="ja")["duplicate"]
    assert len(standing(shop)) == 1


def test_same_arguments_are_the_same_booking_g141(shop: Shop) -> None:
    call = shop.call()
    first = book(call)
    again = book(call)
    assert again["appointment_id"] == first["appointment_id"]
    assert again["duplicate"]
    assert len(bookings(shop)) == 1


@pytest.mark.parametrize(
    "more",
    [
        {"customer_email": "max@example.com"},
        {"notes": "kommt etwas später"},
        {"time": "10:00"},
        {"date": "27.11.2026"},
        {"customer_name": "Herr Max Muster"},
        {"service": "Herren Haarschnitt"},
    ],
    ids=["address corrected", "notes", "time", "date", "name", "service"],
)
def test_same_wish_in_other_words_is_the_same_booking(shop: Shop, more: dict[str, str]) -> None:
    call = shop.call()
    first = book(call)
    again = book(call, **more)
    assert again["status"] in ("booked", "already_booked")
    assert again["appointment_id"] == first["appointment_id"]
    assert len(bookings(shop)) == 1


def test_answer_that_is_no_longer_true_is_not_given_to_new_words(shop: Shop) -> None:
    """Staff has cancelled it meanwhile: nobody is told that it is booked."""
    call = shop.call()
    first = book(call)
    with shop.write() as tx:
        ledger.cancel(tx, bookings(shop)[0], Change(kind="cancelled", actor="staff"))
    again = book(call)
    assert again["status"] == "booked"
    assert again["appointment_id"] != first["appointment_id"]
    assert len(standing(shop)) == 1


def test_booking_that_another_call_moved_is_not_told_at_its_old_time(shop: Shop) -> None:
    call, other = shop.call(), shop.call()
    book(call)
    other.use("reschedule_appointment", new_time="14 Uhr", confirm="ja")
    again = book(call)
    assert "duplicate" not in again
    shown = {one.starts_at for one in standing(shop)}
    assert shop.now.fromisoformat(again["start"]["iso"]) in shown


def test_what_did_not_work_may_be_tried_again_with_the_same_words(shop: Shop) -> None:
    other = shop.call(caller="+493023125101")
    book(other, staff="Udo")
    call = shop.call()
    assert book(call, staff="Udo")["status"] == "unavailable"
    other.use("cancel_appointment", confirm="ja")
    assert book(call, staff="Udo")["status"] == "booked"


def test_reads_are_never_answered_from_memory(shop: Shop) -> None:
    call = shop.call()
    assert cut(call, staff="Udo")["status"] == "available"
    call.use("release_slot_reservation")
    book(shop.call(caller="+493023125101"), staff="Udo")
    assert cut(call, staff="Udo")["status"] == "unavailable"


def test_same_bytes_in_another_call_are_another_wish(shop: Shop) -> None:
    first = shop.call("one").used("request_callback", "bytes", reason="Farbe")
    other = shop.call("two", caller="+493023125101").used("request_callback", "bytes", reason="x")
    assert not first.duplicate
    assert not other.duplicate


def test_hold_is_put_off_once(shop: Shop) -> None:
    call = shop.call()
    lasting = HOLD_MS // 1000
    assert cut(call)["hold_seconds"] == lasting
    shop.pass_time(seconds=120)
    assert cut(call)["hold_seconds"] == lasting
    shop.pass_time(seconds=120)
    assert cut(call)["hold_seconds"] == lasting - 120


def test_hold_that_is_over_is_anybodys(shop: Shop) -> None:
    call, other = shop.call(), shop.call(caller="+493023125101")
    cut(call, staff="Udo")
    assert cut(other, staff="Udo")["reason"] == "taken"
    shop.pass_time(milliseconds=HOLD_MS)
    assert cut(other, staff="Udo")["status"] == "available"
    assert active_holds(shop) == [other.facts.call_id]
    lost = book(call, staff="Udo")
    assert (lost["status"], lost["reason"]) == ("unavailable", "taken")


def test_hold_that_is_over_is_still_bookable_while_nobody_wants_it(shop: Shop) -> None:
    call = shop.call()
    cut(call)
    shop.pass_time(milliseconds=HOLD_MS)
    assert call.use("book_appointment", customer_name="Max", confirm="ja")["status"] == "booked"


def test_own_hold_does_not_stand_in_the_way_g114(shop: Shop) -> None:
    call = shop.call()
    held = call.use("reserve_slot", **CUT, staff="Udo")
    assert held["status"] == "reserved"
    assert book(call, staff="Udo")["status"] == "booked"
    assert active_holds(shop) == []


def test_call_holds_one_time_only_and_offers_hold_none_g113(shop: Shop) -> None:
    for number in range(5):
        shop.call(caller=f"+49302312512{number}").use(
            "check_availability", service="Herrenhaarschnitt", date="Freitag"
        )
    assert active_holds(shop) == []
    call = shop.call()
    cut(call)
    cut(call, time="14 Uhr")
    assert active_holds(shop) == [call.facts.call_id]


def test_hold_for_a_service_is_let_go_with_the_service_g129(shop: Shop) -> None:
    call = shop.call()
    cut(call)
    call.use("check_availability", service="Waschen und Legen", date="Freitag")
    assert active_holds(shop) == []


def test_letting_go_twice_is_letting_go_once(shop: Shop) -> None:
    call = shop.call()
    call.use("reserve_slot", **CUT)
    answers = [call.use("release_slot_reservation") for _ in range(2)]
    assert [one["released"] for one in answers] == [True, False]
    assert {one["status"] for one in answers} == {"released"}


def _fails(_desk: object, _asked: ParseDate) -> None:
    raise RuntimeError("SQL /var/lib 030 23125100")


def _broken(shop: Shop) -> FrontDesk:
    broken = Function("parse_date", "Fails.", "hold", ParseDate, _fails)  # type: ignore[arg-type]
    functions = {**FUNCTIONS, "parse_date": broken}
    return FrontDesk(shop.database, functions, hold_ms=HOLD_MS, clock=lambda: shop.now)


def _callbacks(shop: Shop) -> list[str]:
    with shop.database.read() as tx:
        return [row.pii_phone for row in tx.conn.execute(callbacks.select())]


def test_what_goes_wrong_is_said_plainly_and_called_back_g058(shop: Shop) -> None:
    shop.desk = _broken(shop)
    call = shop.call()
    answers = [call.use("parse_date", date="Freitag") for _ in range(2)]
    for answer in answers:
        assert (answer["success"], answer["error"]) == (False, "internal_error")
        assert answer["error_id"]
        assert answer["message"].startswith("Da ist")
        assert "SQL" not in str(answer)
    assert _callbacks(shop) == [call.facts.caller]


def test_nobody_is_called_back_whose_number_is_hidden(shop: Shop) -> None:
    shop.desk = _broken(shop)
    assert shop.call(caller="").use("parse_date", date="Freitag")["error"] == "internal_error"
    assert _callbacks(shop) == []


def test_too_many_uses_of_a_minute_are_refused_and_later_ones_are_not(shop: Shop) -> None:
    call = shop.call()
    for _ in range(10):
        assert call.use("check_customer")["status"] == "ok"
    assert call.use("check_customer")["error"] == "rate_limited"
    assert cut(call)["status"] == "available"
    shop.pass_time(minutes=1, seconds=1)
    assert call.use("check_customer")["status"] == "ok"


def test_repeated_bytes_are_answered_however_many_there_were(shop: Shop) -> None:
    call = shop.call()
    for _ in range(30):
        assert call.use("check_customer", "the same")["status"] == "ok"


def test_call_has_an_end_of_uses(shop: Shop) -> None:
    call = shop.call()
    for _ in range(50):
        shop.now += timedelta(seconds=20)
        assert call.use("check_customer")["status"] == "ok"
    shop.now += timedelta(minutes=5)
    assert call.use("check_customer")["error"] == "rate_limited"


def test_call_of_another_tenant_is_not_ours(shop: Shop) -> None:
    other = Shop(shop.database, "other")
    cut(shop.call("shared"))
    stranger = Call(other, "shared", "+493023125101")
    assert cut(stranger)["error"] == "call_context_missing"


def test_a_service_that_was_named_long_ago_is_asked_for_again(shop: Shop) -> None:
    call = shop.call()
    assert call.use("check_availability", service="Waschen und Legen", date="Freitag")["available"]
    shop.pass_time(minutes=29)
    assert call.use("check_availability", date="Freitag", time="10 Uhr")["available"]
    shop.pass_time(minutes=31)
    assert call.use("check_availability", date="Freitag", time="11 Uhr")["missing"] == ["service"]
