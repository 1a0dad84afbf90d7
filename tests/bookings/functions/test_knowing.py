"""Who calls, and what is told at the beginning."""

import msgspec
from tests.bookings.shop import CALLER, OTHER_CALLER, WEDNESDAY, Shop
from tests.bookings.shown import book, bookings

from parley.bookings.actions import ledger
from parley.bookings.rules.records import Change
from parley.bookings.using import Use, Whose
from parley.tenants.actions import places


def test_beginning_tells_the_day_and_the_next_two_weeks_g069(shop: Shop) -> None:
    answer = shop.call().use("initialize_call")
    assert answer["now"]["iso"] == "2026-11-25T10:00:00+01:00"
    assert (answer["now"]["weekday"], answer["now"]["weekday_de"]) == ("wednesday", "Mittwoch")
    days = [(one["date"], one["weekday"]) for one in answer["days"]]
    assert (days[0], days[3], len(days)) == (
        ("2026-11-25", "wednesday"),
        ("2026-11-28", "saturday"),
        14,
    )
    assert (answer["open"], answer["hours_today"]) == (True, ["09:00/18:00"])
    assert answer["open_until"]["time"] == "18:00"
    assert not answer["caller_known"]


def test_beginning_says_when_a_closed_business_opens(shop: Shop) -> None:
    shop.pass_time(hours=10)
    answer = shop.call().use("initialize_call")
    assert (answer["open"], answer["opens"]["date"]) == (False, "2026-11-26")


def test_beginning_knows_the_caller_g191(shop: Shop) -> None:
    book(shop.call())
    assert shop.call().use("initialize_call")["caller_known"]
    assert not shop.call(caller="").use("initialize_call")["caller_known"]


def test_unknown_number_is_a_normal_thing_g057(shop: Shop) -> None:
    answer = shop.call().use("check_customer")
    assert (answer["success"], answer["found"], answer["anonymous"]) == (True, False, False)
    assert shop.call(caller="").use("check_customer")["anonymous"]


def test_known_caller_is_greeted_without_their_data_g072(shop: Shop) -> None:
    book(shop.call(), customer_email="max@example.com")
    answer = shop.call().use("check_customer")
    assert (answer["found"], answer["upcoming_count"]) == (True, 1)
    assert answer["salutation"] == "Max Muster"
    text = str(answer)
    assert CALLER not in text
    assert "example.com" not in text


def _visit(shop: Shop, **more: str) -> None:
    book(shop.call(), **more)
    with shop.write() as tx:
        (last,) = [one for one in bookings(shop) if one.status == "confirmed"]
        ledger.set_status(tx, last, "completed", Change(kind="completed", actor="staff"))


def test_habit_of_three_visits_is_suggested_and_no_more_than_that(shop: Shop) -> None:
    for number in range(3):
        assert "suggestion" not in shop.call().use("check_customer")
        _visit(shop, time=f"{10 + number} Uhr", staff="Udo")
    answer = shop.call().use("check_customer")
    assert answer["suggestion"] == {
        "service": "Herrenhaarschnitt",
        "confidence": 1.0,
        "times_booked": 3,
        "suggestion_only": True,
    }
    assert answer["preferred_staff"] == {"ref": "udo", "name": "Udo Wald"}
    assert answer["message"].endswith("?")


def test_two_branches_are_asked_for_and_answered_g045(shop: Shop) -> None:
    with shop.write() as tx:
        places.add_branch(tx, msgspec.structs.replace(shop.branch, id="", slug="nord", name="Nord"))
    shop.answers_at = None
    call = shop.call()
    begun = call.use("initialize_call")
    assert (begun["limited"], sorted(begun["branches"])) == (True, ["Mitte", "Nord"])
    words = {"service": "Herrenhaarschnitt", "date": "Freitag", "time": "10 Uhr"}
    asked = call.use("check_availability", **words)
    assert (asked["status"], asked["missing"]) == ("needs_info", ["branch"])
    assert call.use("check_availability", **words, branch="Mitte")["status"] == "available"
    assert book(call)["status"] == "booked"
    assert bookings(shop)[0].branch_id == shop.branch.id


def test_other_branch_that_is_named_later_is_the_one_that_is_meant(shop: Shop) -> None:
    with shop.write() as tx:
        places.add_branch(tx, msgspec.structs.replace(shop.branch, id="", slug="nord", name="Nord"))
    shop.answers_at = None
    call = shop.call()
    assert call.use("get_opening_hours", branch="Mitte")["open"]
    assert call.use("initialize_call")["branch"] == "Mitte"
    call.use("get_opening_hours", branch="Nord")
    assert call.use("initialize_call")["branch"] == "Nord"


def test_number_of_one_branch_stays_there(shop: Shop) -> None:
    with shop.write() as tx:
        places.add_branch(tx, msgspec.structs.replace(shop.branch, id="", slug="nord", name="Nord"))
    call = shop.call(caller=OTHER_CALLER)
    assert call.use("initialize_call", branch="Nord")["branch"] == "Mitte"
    assert shop.now == WEDNESDAY


def test_call_to_a_company_that_nobody_knows_begins_with_a_neutral_greeting(shop: Shop) -> None:
    call = shop.call()
    use = Use(
        name="initialize_call",
        function="initialize_call",
        arguments={},
        request="0" * 64,
        facts=call.facts,
    )
    answer = shop.desk.use(lambda _tx: None, use).envelope
    assert (answer["success"], answer["status"], answer["limited"]) == (True, "ok", True)
    assert answer["message"] == "Hello, thank you for calling. How can I help you?"
    assert not answer.keys() & {"business", "branches", "now", "zone"}


def test_call_that_nobody_can_name_is_told_where_it_is_by_the_secret_of_a_company(
    shop: Shop,
) -> None:
    use = Use(name="initialize_call", function="initialize_call", arguments={}, request="0" * 64)
    answer = shop.desk.use(lambda _tx: Whose(shop.tenant_id), use).envelope
    assert (answer["business"], answer["caller_known"]) == ("Salon Schnitt", False)
