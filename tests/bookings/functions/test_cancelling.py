"""Cancelling: only what was meant, within the rules, and taken back only at once."""

from datetime import timedelta

import pytest
from tests.bookings.shop import OTHER_CALLER, Shop
from tests.bookings.shown import FRIDAY_10, book, bookings, cut, standing

from parley.bookings.actions import ledger
from parley.bookings.rules.records import Change
from parley.catalogue.rules.policies import FeeTier, Policy


def test_cancelling_is_read_back_first_and_done_after_a_yes(shop: Shop) -> None:
    call = shop.call()
    code = book(call)["appointment_id"]
    asked = call.use("cancel_appointment")
    assert (asked["status"], asked["appointment_id"]) == ("ready_for_confirmation", code)
    assert len(standing(shop)) == 1
    assert call.use("cancel_appointment", confirm="ja")["status"] == "cancelled"
    assert standing(shop) == []


def test_unconfirmed_wish_said_twice_is_no_yes_g173(shop: Shop) -> None:
    call = shop.call()
    book(call)
    answers = [call.use("cancel_appointment") for _ in range(2)]
    assert [one["status"] for one in answers] == ["ready_for_confirmation"] * 2
    assert len(standing(shop)) == 1


def test_one_of_several_is_asked_for_g164(shop: Shop) -> None:
    call = shop.call()
    for date in ("Donnerstag", "Freitag", "Samstag", "Montag"):
        book(call, date=date)
    answer = call.use("cancel_appointment", confirm="ja")
    assert (answer["status"], answer["count"]) == ("multiple_found", 4)
    assert len(answer["appointments"]) == 4
    assert answer["message"].startswith("Welchen")
    assert len(standing(shop)) == 4


def test_day_service_time_or_name_says_which_one_is_meant(shop: Shop) -> None:
    call = shop.call()
    book(call)
    book(call, time="14 Uhr", service="Waschen und Legen")
    book(call, date="Samstag", customer_name="Lena Muster")
    for said in (
        {"date": "Samstag"},
        {"date": "Freitag", "time": "14 Uhr"},
        {"service": "Waschen und Legen"},
        {"customer_name": "Lena"},
    ):
        assert call.use("cancel_appointment", **said)["status"] == "ready_for_confirmation", said


def test_cancelling_again_with_new_words_never_takes_the_next_booking(shop: Shop) -> None:
    """A model that was told nothing tries again: in other bytes, and with the same intent."""
    words: tuple[dict[str, str], ...] = (
        {"time": "10 Uhr"},
        {"service": "Herrenhaarschnitt"},
        {"date": "Freitag"},
    )
    for number, said in enumerate(words):
        call = shop.call(caller=f"+4930231251{number + 10}")
        book(call)
        book(call, date="Samstag", time=f"{11 + number} Uhr", service="Waschen und Legen")
        assert call.use("cancel_appointment", **said, confirm="ja")["status"] == "cancelled"
        again = call.use("cancel_appointment", **said, confirm="ja", reason="krank")
        assert again["status"] == "cancelled", said
    assert [one.service_id for one in standing(shop)] == [shop.wash.id] * len(words)


def test_cancelling_again_by_its_code_never_takes_the_next_booking(shop: Shop) -> None:
    call = shop.call()
    code = book(call)["appointment_id"]
    book(call, date="Samstag")
    for _ in range(2):
        done = call.use("cancel_appointment", appointment_id=code, confirm="ja")
        assert done["status"] == "cancelled"
    assert len(standing(shop)) == 1


def test_what_does_not_fit_is_asked_about_and_not_cancelled(shop: Shop) -> None:
    call = shop.call()
    book(call)
    answer = call.use("cancel_appointment", date="Samstag", confirm="ja")
    assert answer["status"] == "ready_for_confirmation"
    assert len(standing(shop)) == 1


@pytest.mark.parametrize(
    ("hours", "status", "reason"),
    [(71.0, "cancelled", ""), (71.5, "denied", "deadline_missed")],
)
def test_deadline_counts_to_the_minute(shop: Shop, hours: float, status: str, reason: str) -> None:
    """It is Tuesday at ten, and the visit is on Friday at half past nine: 71 hours and a half."""
    shop.now = FRIDAY_10 - timedelta(hours=71.5)
    call = shop.call()
    book(call)
    shop.now = FRIDAY_10 - timedelta(hours=71, minutes=1)
    shop.rule(Policy(cancel_hours_before=hours))
    answer = call.use("cancel_appointment", confirm="ja")
    assert (answer["status"], answer.get("reason", "")) == (status, reason)


def test_last_minute_of_the_deadline_is_in_time(shop: Shop) -> None:
    shop.rule(Policy(cancel_hours_before=24))
    call = shop.call()
    book(call)
    shop.now = FRIDAY_10 - timedelta(hours=24)
    assert call.use("cancel_appointment")["status"] == "ready_for_confirmation"
    shop.pass_time(minutes=1)
    late = call.use("cancel_appointment", confirm="ja")
    assert (late["status"], late["reason"]) == ("denied", "deadline_missed")
    assert late["next_action"] == "request_callback"
    assert len(standing(shop)) == 1


def test_fee_is_named_before_anything_is_done(shop: Shop) -> None:
    shop.rule(Policy(cancel_fees=(FeeTier(48, 1000), FeeTier(24, 1500))))
    call = shop.call()
    book(call)
    assert "fee" not in call.use("cancel_appointment")
    shop.now = FRIDAY_10 - timedelta(hours=48) + timedelta(minutes=1)
    asked = call.use("cancel_appointment")
    assert (asked["fee"], "10 Euro" in asked["message"]) == ("1000 EUR", True)
    shop.now = FRIDAY_10 - timedelta(hours=23)
    done = call.use("cancel_appointment", confirm="ja")
    assert done["fee"] == "1500 EUR"
    assert [one.fee_minor for one in bookings(shop)] == [1500]


def test_so_many_cancellations_of_a_month_and_no_more(shop: Shop) -> None:
    shop.rule(Policy(cancels_max_per_month=1))
    call = shop.call()
    book(call)
    call.use("cancel_appointment", confirm="ja")
    book(call, time="14 Uhr")
    refused = call.use("cancel_appointment", date="Freitag", time="14 Uhr", confirm="ja")
    assert (refused["status"], refused["reason"]) == ("denied", "quota_exceeded")


def test_booking_that_staff_cancelled_meanwhile_is_not_cancelled_twice(shop: Shop) -> None:
    call = shop.call()
    book(call)
    with shop.write() as tx:
        ledger.cancel(tx, bookings(shop)[0], Change(kind="cancelled", actor="staff"))
    answer = call.use("cancel_appointment", confirm="ja")
    assert answer["status"] == "not_found"


def test_cancelled_time_can_be_had_by_the_next_caller(shop: Shop) -> None:
    call = shop.call()
    book(call, staff="Udo")
    call.use("cancel_appointment", confirm="ja")
    assert cut(shop.call(caller=OTHER_CALLER), staff="Udo")["status"] == "available"


def test_idle_phase_of_a_cancelled_visit_stays_somebody_elses(shop: Shop) -> None:
    """What was booked into the time that the colour needs to work is not touched."""
    first, second = shop.call(), shop.call(caller=OTHER_CALLER)
    book(first, service="Ansatzfärbung")
    beside = book(second, time="10:30", staff="Erika")
    assert beside["status"] == "booked"
    first.use("cancel_appointment", confirm="ja")
    assert [one.service_id for one in standing(shop)] == [shop.cut.id]
    third = shop.call(caller="+493023125102")
    assert cut(third, time="10:00", staff="Erika")["reason"] == "taken"
    assert cut(third, time="9:30", staff="Erika")["status"] == "available"
    assert cut(third, time="11:30", staff="Erika")["status"] == "available"


def test_cancellation_is_taken_back_in_its_call_for_five_minutes(shop: Shop) -> None:
    call = shop.call()
    code = book(call)["appointment_id"]
    call.use("cancel_appointment", confirm="ja")
    shop.pass_time(minutes=5)
    undone = call.use("undo_cancellation")
    assert (undone["status"], undone["appointment_id"]) == ("booked", code)
    assert [one.fee_minor for one in standing(shop)] == [0]


def test_taking_back_twice_is_taking_back_once(shop: Shop) -> None:
    call = shop.call()
    book(call)
    call.use("cancel_appointment", confirm="ja")
    call.use("undo_cancellation")
    assert call.use("undo_cancellation")["status"] == "already_booked"
    assert len(standing(shop)) == 1


def test_cancellation_is_not_taken_back_later_than_that(shop: Shop) -> None:
    call = shop.call()
    book(call)
    call.use("cancel_appointment", confirm="ja")
    shop.pass_time(minutes=5, seconds=1)
    assert call.use("undo_cancellation")["status"] == "unavailable"
    assert standing(shop) == []


def test_cancellation_is_not_taken_back_in_another_call(shop: Shop) -> None:
    call = shop.call()
    book(call)
    call.use("cancel_appointment", confirm="ja")
    assert shop.call().use("undo_cancellation")["status"] == "not_found"
    assert standing(shop) == []


def test_cancellation_is_not_taken_back_once_the_time_is_somebody_elses(shop: Shop) -> None:
    call = shop.call()
    book(call, staff="Udo")
    call.use("cancel_appointment", confirm="ja")
    book(shop.call(caller=OTHER_CALLER), staff="Udo")
    gone = call.use("undo_cancellation")
    assert (gone["status"], gone["reason"]) == ("unavailable", "taken")
    assert len(standing(shop)) == 1


def test_cancellation_a_moment_before_the_visit_can_be_taken_back(shop: Shop) -> None:
    """What was booked once needs no notice to be booked again."""
    call = shop.call()
    book(call)
    shop.now = FRIDAY_10 - timedelta(minutes=6)
    call.use("cancel_appointment", confirm="ja")
    shop.pass_time(minutes=4)
    assert call.use("undo_cancellation")["status"] == "booked"


def test_booking_again_after_a_cancellation_is_a_new_wish(shop: Shop) -> None:
    call = shop.call()
    first = book(call)
    call.use("cancel_appointment", confirm="ja")
    second = book(call)
    assert second["status"] == "booked"
    assert "duplicate" not in second
    assert second["appointment_id"] != first["appointment_id"]


def test_hidden_number_cancels_what_its_own_call_booked(shop: Shop) -> None:
    call = shop.call(caller="")
    book(call)
    assert call.use("cancel_appointment", confirm="ja")["status"] == "cancelled"
    later = shop.call(caller="")
    assert later.use("cancel_appointment", confirm="ja")["status"] == "denied"
