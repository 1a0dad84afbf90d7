"""Other times: real ones, each once, and never the one that cannot be had."""

from datetime import datetime
from typing import Any

import pytest
from tests.bookings.shop import OTHER_CALLER, Shop
from tests.bookings.shown import CUT, active_holds, book, cut


def times(answer: dict[str, Any]) -> list[str]:
    return [one["start"]["iso"][:16] for one in answer["alternatives"]]


def _fill_friday(shop: Shop, *hours: int) -> None:
    for number, hour in enumerate(hours):
        caller = f"+4930231251{number + 10}"
        for staff in ("Udo", "Erika"):
            booked = book(
                shop.call(caller=caller),
                staff=staff,
                time=f"{hour} Uhr",
                customer_name=f"Anna {staff}",
            )
            assert booked["status"] == "booked"


def test_taken_time_comes_with_free_ones_of_the_day_first_g131_g133(shop: Shop) -> None:
    _fill_friday(shop, 10)
    answer = cut(shop.call())
    assert answer["reason"] == "taken"
    assert times(answer) == ["2026-11-27T09:00", "2026-11-27T11:00", "2026-11-27T11:45"]


def test_every_offered_time_can_be_booked_g132(shop: Shop) -> None:
    """Whatever is offered stands the check that booking makes."""
    _fill_friday(shop, 9, 11)
    call = shop.call()
    answer = cut(call, time="9 Uhr")
    assert len(answer["alternatives"]) == 3
    for one in answer["alternatives"]:
        other = shop.call(caller="+493023125199")
        start = datetime.fromisoformat(one["start"]["iso"])
        assert cut(other, date=f"{start:%d.%m.%Y}", time=f"{start:%H:%M}")["status"] == "available"
        other.use("release_slot_reservation")


def test_requested_time_is_never_among_them_g133(shop: Shop) -> None:
    """Not even with somebody else: that would be said as the same time again."""
    book(shop.call(caller=OTHER_CALLER), staff="Udo")
    answer = cut(shop.call(), staff="Udo")
    assert answer["requested"]["iso"] not in [one["start"]["iso"] for one in answer["alternatives"]]
    assert len(set(times(answer))) == len(answer["alternatives"]) == 3


def test_full_morning_is_said_before_the_afternoon_is_offered_g103(shop: Shop) -> None:
    _fill_friday(shop, 9, 10, 11)
    answer = cut(shop.call(), time="vormittags")
    assert answer["message"].startswith("Leider ist am Vormittag nichts")
    assert times(answer) == ["2026-11-27T12:00", "2026-11-27T12:45", "2026-11-27T13:30"]


def test_window_of_a_day_is_the_same_in_every_function_g102(shop: Shop) -> None:
    for function in ("check_availability", "get_alternatives", "find_next_available"):
        words = {"service": CUT["service"], "date": "Freitag", "window": "vormittags"}
        answer = shop.call().use(function, **words)
        assert answer["alternatives"], function
        for one in answer["alternatives"]:
            assert "09:00" <= one["start"]["time"] < "12:00", function


@pytest.mark.parametrize(("direction", "sign"), [("earlier", -1), ("later", 1)])
def test_direction_is_kept(shop: Shop, direction: str, sign: int) -> None:
    answer = shop.call().use("get_alternatives", **CUT, direction=direction)
    assert answer["alternatives"]
    assert all((one > "2026-11-27T10:00") is (sign > 0) for one in times(answer))


def test_more_of_them_are_given_when_asked_for_and_never_more_than_ten(shop: Shop) -> None:
    assert len(shop.call().use("get_alternatives", **CUT, max="5")["alternatives"]) == 5
    assert len(shop.call().use("get_alternatives", **CUT, max="500")["alternatives"]) <= 10
    assert len(shop.call().use("get_alternatives", **CUT, max="viele")["alternatives"]) == 3


def test_alternatives_are_to_the_time_that_is_held(shop: Shop) -> None:
    call = shop.call()
    cut(call)
    answer = call.use("get_alternatives")
    assert "2026-11-27T10:00" not in times(answer)
    assert all(one.startswith("2026-11-27") for one in times(answer))
    assert active_holds(shop) == [call.facts.call_id]


def test_next_free_time_is_told_with_whom(shop: Shop) -> None:
    answer = shop.call().use("find_next_available", service="Herrenhaarschnitt")
    assert answer["start"]["iso"] == "2026-11-25T10:15:00+01:00"
    assert "Erika Berg" in answer["message"]


def test_next_free_time_of_a_weekday_and_part_of_the_day(shop: Shop) -> None:
    answer = shop.call().use(
        "find_next_available", service="Herrenhaarschnitt", weekday="Samstag", window="nachmittags"
    )
    assert times(answer) == ["2026-11-28T13:00"]


def test_nothing_free_leads_to_a_call_back_or_the_waiting_list_g132(shop: Shop) -> None:
    answer = shop.call().use("find_next_available", service="Herrenhaarschnitt", date="Sonntag")
    assert (answer["status"], answer["reason"]) == ("unavailable", "no_availability")
    assert (answer["alternatives"], answer["next_action"]) == ([], "request_callback")


def test_ids_of_offers_are_never_used_twice_in_a_call(shop: Shop) -> None:
    call = shop.call()
    ids = [
        one["alternative_id"]
        for _ in range(3)
        for one in call.use("get_alternatives", **CUT)["alternatives"]
    ]
    assert len(set(ids)) == len(ids) == 9
