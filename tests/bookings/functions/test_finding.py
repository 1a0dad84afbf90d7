"""Telling callers of their own bookings, as much as the business wants told."""

from datetime import timedelta

import pytest
from tests.bookings.shop import CALLER, Shop
from tests.bookings.shown import FRIDAY_10, book

from parley.catalogue.rules.policies import Policy
from parley.people import actions as people


def test_one_booking_is_told_in_full(shop: Shop) -> None:
    code = book(shop.call())["appointment_id"]
    found = shop.call().use("query_appointment")
    assert (found["status"], found["count"], found["appointment_id"]) == ("found", 1, code)
    assert "Freitag, den 27. November um 10 Uhr" in found["message"]


def test_of_several_the_next_one_is_told_and_all_are_listed(shop: Shop) -> None:
    call = shop.call()
    for date in ("Samstag", "Freitag", "Montag"):
        book(call, date=date)
    found = shop.call().use("query_appointment")
    assert (found["status"], found["count"]) == ("multiple_found", 3)
    days = [one["start"]["weekday"] for one in found["appointments"]]
    assert days == ["friday", "saturday", "monday"]


def test_day_or_service_narrows_what_is_told(shop: Shop) -> None:
    call = shop.call()
    book(call)
    book(call, date="Samstag", service="Waschen und Legen")
    for said in ({"date": "Samstag"}, {"service": "Waschen"}, {"date": "28.11."}):
        found = shop.call().use("query_appointment", **said)
        assert found["start"]["weekday"] == "saturday", said


def test_day_without_a_booking_does_not_hide_the_others(shop: Shop) -> None:
    book(shop.call())
    found = shop.call().use("query_appointment", date="Samstag")
    assert (found["status"], found["start"]["weekday"]) == ("found", "friday")


def test_what_is_over_or_cancelled_is_not_told(shop: Shop) -> None:
    call = shop.call()
    book(call)
    call.use("cancel_appointment", confirm="ja")
    assert shop.call().use("query_appointment")["status"] == "not_found"
    book(call, time="14 Uhr")
    shop.now = FRIDAY_10 + timedelta(hours=5)
    assert shop.call().use("query_appointment")["status"] == "not_found"


@pytest.mark.parametrize(
    ("disclosure", "told", "kept"),
    [("time_only", "10 Uhr", "service"), ("none", "", "start")],
)
def test_no_more_is_told_than_the_business_wants(
    shop: Shop, disclosure: str, told: str, kept: str
) -> None:
    book(shop.call())
    shop.rule(Policy(disclosure=disclosure))  # type: ignore[arg-type]
    found = shop.call().use("query_appointment")
    assert found["status"] == "found"
    assert told in found["message"]
    assert kept not in found
    assert "Herrenhaarschnitt" not in str(found)


def _born(shop: Shop) -> None:
    book(shop.call())
    with shop.write() as tx:
        contact = people.contact_for(tx, shop.tenant_id, CALLER)
        people.customer_for(tx, shop.tenant_id, contact.id, "Max Muster", birth_date="1980-05-17")


@pytest.mark.parametrize(
    ("lookup", "birth_date", "status"),
    [
        ("off", "1980-05-17", "denied"),
        ("existence_only", "1980-05-17", "found"),
        ("existence_only", "1980-05-18", "denied"),
        ("existence_only", "", "denied"),
        ("full", "1980-05-17", "found"),
    ],
)
def test_name_needs_a_second_thing_and_a_business_that_wants_it_g078(
    shop: Shop, lookup: str, birth_date: str, status: str
) -> None:
    _born(shop)
    shop.rule(Policy(name_lookup=lookup))  # type: ignore[arg-type]
    answer = shop.call(caller="").use(
        "query_appointment_by_name", customer_name="Max Muster", birth_date=birth_date
    )
    assert answer["status"] == status
    assert ("start" in answer) is (lookup == "full")


def test_known_number_finds_its_own_by_a_name_that_was_misheard_g077(shop: Shop) -> None:
    book(shop.call(), customer_name="Hans Sputer")
    found = shop.call().use("query_appointment_by_name", customer_name="Sputa")
    assert found["status"] == "found"
