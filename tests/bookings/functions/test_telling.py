"""What everybody may know: services, prices, opening hours."""

from datetime import timedelta

import pytest
from tests.bookings.shop import WEDNESDAY, Shop

from parley.catalogue.rules.services import plain


def _many(shop: Shop, *categories: str) -> None:
    with shop.write() as tx:
        for number in range(8):
            shop._offer(
                tx,
                f"more-{number}",
                f"Kur {'ABCDEFGH'[number]}",
                (shop.udo.id,),
                plain(30),
                category=categories[number % len(categories)] if categories else "",
            )


def test_few_services_are_named(shop: Shop) -> None:
    answer = shop.call().use("list_services")
    names = [one["name"] for one in answer["services"]]
    assert names == ["Ansatzfärbung", "Herrenhaarschnitt", "Waschen und Legen"]
    assert answer["more_count"] == 0
    assert all(name in answer["message"] for name in names)


def test_many_services_are_told_by_their_kinds_first(shop: Shop) -> None:
    _many(shop, "Pflege", "Bart")
    answer = shop.call().use("list_services")
    assert sorted(answer["categories"]) == ["Bart", "Pflege"]
    of_a_kind = shop.call().use("list_services", category="Bart")
    assert len(of_a_kind["services"]) == 4


def test_many_services_of_no_kind_are_named_in_part(shop: Shop) -> None:
    _many(shop)
    answer = shop.call().use("list_services")
    assert (len(answer["services"]), answer["more_count"]) == (10, 1)
    assert "noch 6 mehr" in answer["message"]


def test_length_and_price_of_a_service_are_told(shop: Shop) -> None:
    answer = shop.call().use("get_service_info", service="Herrenhaarschnitt")
    assert (answer["minutes"], answer["price"]["minor"]) == (60, 3500)
    assert answer["message"] == "Herrenhaarschnitt dauert eine Stunde und kostet 35 Euro."


def test_service_that_nobody_has_is_not_found(shop: Shop) -> None:
    answer = shop.call().use("get_service_info", service="Gartenzaun")
    assert (answer["status"], answer["missing"]) == ("not_found", ["service"])


@pytest.mark.parametrize(
    ("date", "is_open", "intervals"),
    [
        ("", True, ["09:00/18:00"]),
        ("heute", True, ["09:00/18:00"]),
        ("Samstag", True, ["09:00/14:00"]),
        ("Sonntag", False, []),
        ("25.12.", False, []),
        ("blau", True, ["09:00/18:00"]),
    ],
)
def test_hours_of_a_day_are_told(
    shop: Shop, date: str, *, is_open: bool, intervals: list[str]
) -> None:
    answer = shop.call().use("get_opening_hours", date=date)
    assert (answer["open"], answer["intervals"]) == (is_open, intervals)


def test_closed_day_is_told_with_the_next_open_one(shop: Shop) -> None:
    answer = shop.call().use("get_opening_hours", date="Sonntag")
    assert answer["reason"] == "closed"
    assert "Montag, den 30. November um 9 Uhr" in answer["message"]


def test_holiday_is_told_by_its_name(shop: Shop) -> None:
    answer = shop.call().use("get_opening_hours", date="25.12.")
    assert answer["reason"] == "holiday"
    assert "der erste Weihnachtstag" in answer["message"]


def test_today_is_the_branchs_today(shop: Shop) -> None:
    """Half past eleven at night in UTC is tomorrow in Berlin."""
    shop.now = WEDNESDAY + timedelta(hours=14, minutes=30)
    assert shop.call().use("get_opening_hours")["day"]["date"] == "2026-11-26"
