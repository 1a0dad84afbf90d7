"""Calling back, putting through, and what is noted."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from tests.bookings.shop import CALLER, OTHER_CALLER, WEDNESDAY, Shop

from parley.db.tables import callbacks
from parley.tenants.actions import places


def rows(shop: Shop) -> list[Mapping[str, Any]]:
    with shop.database.read() as tx:
        found = tx.conn.execute(callbacks.select().order_by(callbacks.c.id)).mappings()
        return [dict(row) for row in found]


def test_caller_is_called_back_on_their_own_number(shop: Shop) -> None:
    answer = shop.call().use("request_callback", reason="Farbe", service="Ansatzfärbung")
    assert (answer["status"], answer["phone_last4"]) == ("callback_queued", "5100")
    (row,) = rows(shop)
    assert (row["pii_phone"], row["pii_reason"]) == (CALLER, "Farbe")
    assert (row["branch_id"], row["service_id"]) == (shop.branch.id, shop.colour.id)


def test_number_has_one_open_request_however_often_it_asks(shop: Shop) -> None:
    first = shop.call().use("request_callback", reason="Farbe")
    again = shop.call().use("request_callback", reason="anderes", customer_name="Max Muster")
    written = shop.call(caller="").use("request_callback", customer_phone="030/23125-100")
    refs = {one["callback_ref"] for one in (first, again, written)}
    assert len(refs) == 1
    (row,) = rows(shop)
    assert (row["pii_reason"], row["pii_name"]) == ("Farbe", "Max Muster")


def test_two_numbers_have_two_requests(shop: Shop) -> None:
    shop.call().use("request_callback")
    shop.call(caller=OTHER_CALLER).use("request_callback")
    assert len(rows(shop)) == 2


@pytest.mark.parametrize("said", ["", "12", "keine"])
def test_hidden_number_is_asked_for(shop: Shop, said: str) -> None:
    answer = shop.call(caller="").use("request_callback", customer_phone=said)
    assert (answer["status"], answer["missing"]) == ("needs_info", ["customer_phone"])
    assert rows(shop) == []


@pytest.mark.parametrize(
    ("priority", "within"),
    [("urgent", timedelta(minutes=30)), ("high", timedelta(hours=2)), ("normal", None)],
)
def test_request_is_due_by_its_priority(
    shop: Shop, priority: str, within: timedelta | None
) -> None:
    """A normal one within eight opening hours: ten on Wednesday is the end of that day."""
    shop.call().use("request_callback", priority=priority)
    assert rows(shop)[0]["due_at"] - WEDNESDAY == (within or timedelta(hours=8))


def test_priority_that_nobody_knows_is_a_normal_one(shop: Shop) -> None:
    shop.call().use("request_callback", priority="VIP!!")
    assert rows(shop)[0]["priority"] == "normal"


def _with_transfer(shop: Shop) -> None:
    with shop.write() as tx:
        places.change_branch(
            tx, msgspec.structs.replace(shop.branch, transfer_number="+493023125199")
        )


def test_caller_is_put_through_while_somebody_is_there(shop: Shop) -> None:
    _with_transfer(shop)
    answer = shop.call().use("request_transfer")
    assert (answer["status"], answer["transfer_to"]) == ("transfer", "+493023125199")
    shop.now = WEDNESDAY + timedelta(hours=12)
    closed = shop.call().use("request_transfer")
    assert (closed["status"], closed["next_action"]) == ("unavailable", "callback")
    assert "transfer_to" not in closed


def test_nobody_is_put_through_where_there_is_no_number(shop: Shop) -> None:
    assert shop.call().use("request_transfer")["status"] == "unavailable"


def test_follow_up_is_planned_for_its_day(shop: Shop) -> None:
    answer = shop.call().use("set_follow_up_plan", date="Montag", follow_up="Pflege")
    assert (answer["status"], answer["day"]["date"]) == ("noted", "2026-11-30")
    (row,) = rows(shop)
    assert row["due_at"] >= WEDNESDAY + timedelta(days=4, hours=14)


def test_follow_up_of_a_hidden_number_needs_one(shop: Shop) -> None:
    answer = shop.call(caller="").use("set_follow_up_plan", date="Montag")
    assert answer["missing"] == ["customer_phone"]


def test_outcome_is_noted_and_says_nothing_of_it(shop: Shop) -> None:
    answer = shop.call().use("log_call_outcome", outcome="angry", notes="schrie")
    assert answer["status"] == "noted"
    assert "angry" not in str(answer)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("nach 17 Uhr", "17:00/20:00"),
        ("zwischen 14 und 16 Uhr", "14:00/16:00"),
        ("morgen zwischen 14 und 16 Uhr", "2026-11-26T14:00/2026-11-26T16:00"),
        ("wenn die Kinder schlafen", "wenn die Kinder schlafen"),
    ],
)
def test_time_to_call_back_is_kept_as_a_range_where_it_is_understood(
    shop: Shop, said: str, kept: str
) -> None:
    shop.call().use("request_callback", window=said)
    assert msgspec.json.decode(rows(shop)[0]["windows"]) == [kept]


def test_promise_counts_from_when_somebody_can_be_reached(shop: Shop) -> None:
    """Eight opening hours from four o'clock on Wednesday: two that day, six on Thursday."""
    shop.call().use("request_callback", window="zwischen 16 und 18 Uhr")
    assert rows(shop)[0]["due_at"] == WEDNESDAY + timedelta(days=1, hours=5)


def test_call_back_is_promised_for_no_night(shop: Shop) -> None:
    shop.now = WEDNESDAY + timedelta(hours=12)
    shop.call().use("request_callback", priority="urgent")
    assert rows(shop)[0]["due_at"] == WEDNESDAY + timedelta(hours=23, minutes=30)
