"""Booking a time: once, for whoever was meant, and honestly where it is lost."""

from datetime import UTC, datetime

import pytest
from tests.bookings.shop import OTHER_CALLER, Shop
from tests.bookings.shown import FRIDAY_10, book, bookings, cut

from parley.catalogue.rules.policies import Policy
from parley.catalogue.rules.services import Question, plain

HONEST = ("available", "slot_id", "start", "hold_seconds")


def test_time_that_is_free_is_read_back_and_booked_after_a_yes(shop: Shop) -> None:
    call = shop.call()
    asked = book(call, confirm="")
    assert (asked["status"], asked["missing"]) == ("ready_for_confirmation", ["confirm"])
    assert bookings(shop) == []
    booked = book(call)
    assert (booked["status"], booked["booked"]) == ("booked", True)
    assert [one.starts_at for one in bookings(shop)] == [FRIDAY_10]


@pytest.mark.parametrize("said", ["", "null", "vielleicht", "nein", "false"], ids=str)
def test_nothing_but_an_explicit_yes_books_g136(shop: Shop, said: str) -> None:
    answer = book(shop.call(), confirm=said)
    assert answer["status"] in ("ready_for_confirmation", "available")
    assert bookings(shop) == []


def test_a_no_is_the_answer_of_a_check_g135(shop: Shop) -> None:
    answer = book(shop.call(), confirm="false")
    assert answer["status"] == "available"
    assert all(answer[name] for name in HONEST)


def test_business_that_wants_no_second_question_is_booked_at_once(shop: Shop) -> None:
    shop.rule(Policy(double_confirm=False))
    assert book(shop.call(), confirm="")["status"] == "booked"


def test_nothing_is_booked_without_a_time_g091(shop: Shop) -> None:
    answer = shop.call().use(
        "book_appointment", service="Herrenhaarschnitt", customer_name="Max Muster", confirm="ja"
    )
    assert (answer["status"], answer["missing"]) == ("needs_info", ["date", "time"])
    assert bookings(shop) == []


def test_yes_to_the_one_time_that_was_told_books_it(shop: Shop) -> None:
    call = shop.call()
    cut(call)
    booked = call.use("book_appointment", customer_name="Max Muster", confirm="ja")
    assert booked["status"] == "booked"
    assert [one.starts_at for one in bookings(shop)] == [FRIDAY_10]


def test_yes_after_several_offers_asks_which_one(shop: Shop) -> None:
    """The first time is still held, and is not what the caller said yes to."""
    call = shop.call()
    cut(call)
    assert len(call.use("check_availability", date="Freitag")["alternatives"]) == 3
    answer = call.use("book_appointment", customer_name="Max Muster", confirm="ja")
    assert answer["status"] == "needs_info"
    assert bookings(shop) == []


def test_id_that_was_never_given_books_nothing(shop: Shop) -> None:
    call = shop.call()
    cut(call)
    answer = call.use(
        "book_appointment", slot_id="slot-1", customer_name="Max Muster", confirm="ja"
    )
    assert answer["status"] == "needs_info"
    assert bookings(shop) == []


def test_alternative_is_booked_with_whom_it_was_offered_g130_g122(shop: Shop) -> None:
    """The wished person has no time; the offer is somebody else's and says so."""
    for time in ("9 Uhr", "10 Uhr", "11 Uhr", "12 Uhr", "13 Uhr"):
        book(shop.call(caller=OTHER_CALLER), staff="Udo", date="Samstag", time=time)
    call = shop.call()
    lost = cut(call, staff="Udo", date="Samstag")
    assert lost["status"] == "unavailable"
    chosen = next(one for one in lost["alternatives"] if one["staff"] == "Erika Berg")
    booked = call.use(
        "book_appointment",
        alternative_id=chosen["alternative_id"],
        customer_name="Max Muster",
        confirm="ja",
    )
    assert booked["status"] == "booked"
    assert (booked["start"], booked["staff"]) == (chosen["start"], chosen["staff"])


def test_what_is_held_with_somebody_is_booked_with_them(shop: Shop) -> None:
    """Whoever has had less to do since is not who was told."""
    call = shop.call()
    told = cut(call)["staff"]
    other = "Udo" if told == "Erika Berg" else "Erika"
    busy = "Udo" if other == "Erika" else "Erika"
    book(shop.call(caller=OTHER_CALLER), staff=busy, time="15 Uhr")
    assert book(call)["staff"] == told


def test_slot_that_was_lost_between_offer_and_choice_is_said_to_be_g180(shop: Shop) -> None:
    shop.rule(Policy(double_confirm=False))
    call = shop.call()
    chosen = cut(call, time="", staff="Udo")["alternatives"][0]
    book(shop.call(caller=OTHER_CALLER), staff="Udo", time=chosen["start"]["time"])
    lost = call.use(
        "book_appointment",
        alternative_id=chosen["alternative_id"],
        staff="Udo",
        customer_name="Max Muster",
        confirm="ja",
    )
    assert (lost["status"], lost["reason"], lost["available"]) == ("unavailable", "taken", False)
    starts = [one["start"]["iso"] for one in lost["alternatives"]]
    assert starts
    assert chosen["start"]["iso"] not in starts
    assert len(bookings(shop)) == 1


def test_two_people_of_a_call_have_two_bookings_g142(shop: Shop) -> None:
    call = shop.call()
    first = book(call)
    second = book(call, customer_name="Lena Muster", time="11 Uhr")
    beside = book(call, customer_name="Tim Muster")
    assert {one["status"] for one in (first, second, beside)} == {"booked"}
    assert len(bookings(shop)) == 3


def test_time_that_the_caller_has_already_is_not_booked_again_the_next_day_g150(shop: Shop) -> None:
    first = book(shop.call())
    shop.pass_time(days=1)
    again = book(shop.call(), date="27.11.")
    assert (again["status"], again["booked"]) == ("already_booked", True)
    assert again["appointment_id"] == first["appointment_id"]
    assert len(bookings(shop)) == 1


def test_length_is_the_services_own_g139(shop: Shop) -> None:
    booked = book(shop.call(), service="Ansatzfärbung")
    assert booked["minutes"] == 135
    (one,) = bookings(shop)
    assert one.ends_at == datetime(2026, 11, 27, 11, 15, tzinfo=UTC)


def test_other_service_than_the_one_before_is_looked_at_anew_g128_g129(shop: Shop) -> None:
    call = shop.call()
    cut(call)
    booked = book(call, service="Waschen und Legen")
    assert (booked["service"], booked["minutes"]) == ("Waschen und Legen", 30)


def test_service_is_remembered_for_the_rest_of_the_call_g128(shop: Shop) -> None:
    call = shop.call()
    cut(call, service="Waschen und Legen")
    assert book(call, service="")["service"] == "Waschen und Legen"


def test_service_that_staff_confirms_is_pending_and_says_so(shop: Shop) -> None:
    with shop.write() as tx:
        people = (shop.udo.id,)
        advice = shop._offer(tx, "advice", "Typberatung", people, plain(30), confirmed_by="staff")
    booked = book(shop.call(), service=advice.name)
    assert (booked["status"], booked["booked"]) == ("pending", False)
    assert "noch nicht" in booked["message"]
    assert book(shop.call(), service=advice.name)["status"] == "pending"


def test_most_coming_bookings_of_a_caller_are_a_limit(shop: Shop) -> None:
    shop.rule(Policy(bookings_max=1))
    call = shop.call()
    book(call)
    refused = book(call, time="14 Uhr")
    assert (refused["status"], refused["reason"]) == ("denied", "limit_reached")
    assert len(bookings(shop)) == 1


@pytest.mark.parametrize("email", ["keine ahnung", "", "x@"])
def test_booking_needs_no_address_g066(shop: Shop, email: str) -> None:
    assert book(shop.call(), customer_email=email)["status"] == "booked"


def test_number_that_is_none_does_not_stand_in_the_way_g153(shop: Shop) -> None:
    assert book(shop.call(), customer_phone="null")["status"] == "booked"


def test_question_that_a_service_needs_is_asked_before_it_is_booked(shop: Shop) -> None:
    with shop.write() as tx:
        perm = shop._offer(
            tx,
            "perm",
            "Dauerwelle",
            (shop.udo.id,),
            plain(90),
            questions=(Question("allergy", "Haben Sie Allergien", required=True),),
        )
    call = shop.call()
    asked = book(call, service=perm.name)
    assert (asked["status"], asked["missing"]) == ("needs_info", ["answers"])
    assert "Allergien" in asked["message"]
    assert book(call, service=perm.name, answers="keine")["status"] == "booked"


def test_other_tenants_services_and_bookings_do_not_exist_g206_g048(shop: Shop) -> None:
    other = Shop(shop.database, "other")
    answer = shop.call().use("reserve_slot", service_id=other.cut.id, date="Freitag", time="10")
    assert (answer["status"], answer["missing"]) == ("not_found", ["service"])
    book(other.call("theirs"))
    assert shop.call().use("query_appointment")["status"] == "denied"


def test_every_hidden_number_is_another_person_g080(shop: Shop) -> None:
    times = ("9 Uhr", "10 Uhr", "11 Uhr", "12 Uhr")
    statuses = [book(shop.call(caller=""), time=time)["status"] for time in times]
    assert statuses == ["booked"] * len(times)
    assert len({one.customer_id for one in bookings(shop)}) == len(times)
