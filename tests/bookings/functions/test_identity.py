"""Whoever is not known learns nothing, not even whether there is something to learn."""

from typing import Any

import pytest
from tests.bookings.shop import CALLER, OTHER_CALLER, Call, Shop
from tests.bookings.shown import book, bookings, standing

from parley.catalogue.rules.policies import Policy
from parley.people import actions as people

PERSONAL = (
    "query_appointment",
    "query_appointment_by_name",
    "cancel_appointment",
    "reschedule_appointment",
)
NAMED = {"customer_name": "Max Muster", "confirm": "ja", "new_date": "Samstag", "new_time": "11"}


def plain(answer: dict[str, Any]) -> dict[str, Any]:
    """An answer without what tells two requests apart."""
    return {name: value for name, value in answer.items() if name != "trace_id"}


@pytest.mark.parametrize("caller", ["", OTHER_CALLER], ids=["hidden", "unknown"])
@pytest.mark.parametrize("function", PERSONAL)
def test_stranger_hears_the_same_whether_something_exists_or_not(
    shop: Shop, function: str, caller: str
) -> None:
    """G077, G078, G079."""
    before = plain(shop.call(caller=caller).use(function, **NAMED))
    book(shop.call())
    after = plain(shop.call(caller=caller).use(function, **NAMED))
    assert before == after
    assert before["status"] == "denied"
    assert len(standing(shop)) == 1


@pytest.mark.parametrize("function", PERSONAL[2:])
def test_code_of_somebody_else_is_as_none_g167(shop: Shop, function: str) -> None:
    theirs = book(shop.call(caller=OTHER_CALLER))["appointment_id"]
    none = "A2B3C4" if theirs != "A2B3C4" else "A2B3C5"
    mine = shop.call()
    book(mine, time="14 Uhr")
    said = {"new_date": "Samstag", "new_time": "11", "confirm": "ja"}
    answers = [plain(mine.use(function, appointment_id=code, **said)) for code in (theirs, none)]
    assert answers[0] == answers[1]
    assert answers[0]["status"] == "not_found"
    assert len(standing(shop)) == 2


def test_code_alone_opens_nothing_for_a_stranger(shop: Shop) -> None:
    code = book(shop.call())["appointment_id"]
    stranger = shop.call(caller="")
    assert stranger.use("query_appointment", booking_code=code)["status"] == "denied"


def test_code_and_the_name_of_the_booking_open_it(shop: Shop) -> None:
    code = book(shop.call())["appointment_id"]
    spelled = " ".join(code)
    stranger = shop.call(caller="")
    found = stranger.use("query_appointment", booking_code=spelled, customer_name="Max Musta")
    assert found["status"] == "found"


def test_whole_numbers_are_compared_g073(shop: Shop) -> None:
    """Two numbers that end in the same eight digits are two people's."""
    book(shop.call(caller="+4915112345678"))
    other = shop.call(caller="+4315112345678")
    assert other.use("query_appointment")["status"] == "denied"
    assert other.use("cancel_appointment", confirm="ja")["status"] == "denied"


def test_number_that_is_told_is_no_proof_of_who_calls(shop: Shop) -> None:
    book(shop.call())
    stranger = shop.call(caller="")
    answer = stranger.use("query_appointment", customer_phone=CALLER)
    assert answer["status"] == "callback_queued"
    assert "start" not in answer
    assert CALLER[-6:] not in str(answer)


def test_stranger_with_a_number_is_called_back_g176(shop: Shop) -> None:
    stranger = shop.call(caller="")
    assert stranger.use("cancel_appointment", confirm="ja")["missing"] == ["customer_phone"]
    answer = stranger.use("cancel_appointment", customer_phone="030 23125 103", confirm="ja")
    assert (answer["status"], answer["reason"]) == ("callback_queued", "identity_required")
    assert "5 - 1 - 0 - 3" in answer["message"]


def test_hidden_number_knows_what_its_own_call_booked(shop: Shop) -> None:
    call = shop.call(caller="")
    book(call)
    assert call.use("query_appointment")["status"] == "found"
    assert shop.call(caller="").use("query_appointment")["status"] == "denied"


def test_second_thing_is_needed_where_the_business_wants_it(shop: Shop) -> None:
    call = shop.call()
    code = book(call)["appointment_id"]
    shop.rule(Policy(identity_cancel=2))
    assert call.use("cancel_appointment", confirm="ja")["status"] == "denied"
    done = call.use("cancel_appointment", appointment_id=code, confirm="ja")
    assert done["status"] == "cancelled"


def test_business_without_doubts_lets_anybody_ask(shop: Shop) -> None:
    shop.rule(Policy(identity_query=0))
    assert shop.call(caller="").use("query_appointment")["status"] == "not_found"


@pytest.mark.parametrize(
    "name", ["anonymous", "Acht Uhr", "bei Udo", "kunde", "", "{{name}}", "12345"]
)
def test_what_is_no_name_books_nothing_g075(shop: Shop, name: str) -> None:
    answer = book(shop.call(), customer_name=name)
    assert (answer["booked"], answer["reason"]) == (False, "customer_name_required")
    assert bookings(shop) == []


def test_namesake_of_staff_is_asked_once_g076(shop: Shop) -> None:
    call = shop.call()
    asked = book(call, customer_name="Udo Wald")
    assert (asked["status"], asked["booked"]) == ("needs_confirmation", False)
    assert book(call, customer_name="Udo Wald")["status"] == "booked"


def test_namesake_of_staff_who_says_so_is_not_asked(shop: Shop) -> None:
    booked = book(shop.call(), customer_name="Udo Wald", name_confirmed="ja")
    assert booked["status"] == "booked"


def test_family_shares_a_number_and_each_has_a_name(shop: Shop) -> None:
    call = shop.call()
    book(call)
    book(call, customer_name="Lena Muster", time="14 Uhr")
    known = shop.call()
    greeting = known.use("check_customer")
    assert (greeting["found"], greeting["several"]) == (True, True)
    assert greeting["missing"] == ["customer_name"]
    assert "Max" not in greeting["message"]
    hers = known.use("query_appointment", customer_name="Lena Musta")
    assert (hers["status"], hers["start"]["time"]) == ("found", "14:00")


def test_family_has_to_say_for_whom_it_books(shop: Shop) -> None:
    call = shop.call()
    book(call)
    book(call, customer_name="Lena Muster", time="14 Uhr")
    answer = book(shop.call(), customer_name="", time="16 Uhr")
    assert answer["reason"] == "customer_name_required"


def test_only_person_of_a_number_needs_no_name(shop: Shop) -> None:
    book(shop.call())
    assert book(shop.call(), customer_name="", time="16 Uhr")["status"] == "booked"
    assert {one.pii_attendee for one in bookings(shop)} == {"Max Muster"}


def test_booking_for_another_number_is_not_the_callers(shop: Shop) -> None:
    """Whoever books for somebody else sees it in this call, and the other one in theirs."""
    call = shop.call()
    book(call, customer_phone="030 23125 101", customer_name="Oma Muster")
    assert call.use("query_appointment")["status"] == "found"
    assert shop.call().use("query_appointment")["status"] == "denied"
    assert shop.call(caller=OTHER_CALLER).use("query_appointment")["status"] == "found"


def test_customer_that_was_added_during_the_call_is_found_g074(shop: Shop) -> None:
    call = shop.call()
    assert not call.use("check_customer")["found"]
    with shop.write() as tx:
        contact = people.contact_for(tx, shop.tenant_id, CALLER)
        people.customer_for(tx, shop.tenant_id, contact.id, "Max Muster")
    assert call.use("check_customer")["found"]


def test_two_tenants_with_the_same_customer_see_their_own_g048(shop: Shop) -> None:
    other = Shop(shop.database, "other")
    book(shop.call())
    theirs = Call(other, "theirs", CALLER)
    assert theirs.use("query_appointment")["status"] == "denied"
    assert not theirs.use("check_customer")["found"]
