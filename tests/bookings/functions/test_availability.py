"""Is a time free: what is said of it, and what is held."""

from datetime import UTC, datetime, timedelta

import pytest
from tests.bookings.shop import OTHER_CALLER, Shop
from tests.bookings.shown import FRIDAY_10, active_holds, book, cut

from parley.bookings.rules.spans import Span
from parley.catalogue import actions as catalogue
from parley.catalogue.rules.policies import Policy
from parley.catalogue.rules.services import plain
from parley.catalogue.rules.staff import Absence


def test_free_time_is_held_and_read_back(shop: Shop) -> None:
    call = shop.call()
    answer = cut(call, staff="Udo")
    assert answer["status"] == "available"
    assert answer["start"]["iso"] == "2026-11-27T10:00:00+01:00"
    assert (answer["staff"], answer["minutes"]) == ("Udo Wald", 60)
    assert answer["price"] == {"minor": 3500, "currency": "EUR", "from": False}
    assert "35 Euro" in answer["message"]
    assert active_holds(shop) == [call.facts.call_id]


@pytest.mark.parametrize(
    ("said", "status"),
    [("14 Uhr", "available"), ("14:55", "unavailable"), ("16 Uhr", "available")],
    ids=["before", "across", "after"],
)
def test_visits_may_touch_and_not_overlap_g120(shop: Shop, said: str, status: str) -> None:
    book(shop.call(caller=OTHER_CALLER), staff="Udo", time="15 Uhr")
    assert cut(shop.call(), staff="Udo", time=said)["status"] == status


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"date": "Sonntag"}, "closed"),
        ({"time": "20 Uhr"}, "closed"),
        ({"time": "17:30"}, "closed"),
        ({"date": "25.12."}, "holiday"),
        ({"date": "gestern"}, "past"),
        ({"date": "heute", "time": "09:00"}, "past"),
        ({"date": "heute", "time": "10:07"}, "notice"),
        ({"date": "1. August"}, "too_far"),
        ({"staff": "Udo", "service": "Ansatzfärbung"}, "staff_cannot_provide_service"),
    ],
    ids=str,
)
def test_time_that_cannot_be_had_has_its_reason(
    shop: Shop, said: dict[str, str], reason: str
) -> None:
    """G060, G092, G116, G134."""
    answer = cut(shop.call(), **said)
    assert (answer["success"], answer["status"]) == (True, "unavailable")
    assert (answer["reason"], answer["available"]) == (reason, False)
    assert active_holds(shop) == []


def test_business_that_is_open_that_day_is_not_called_closed(shop: Shop) -> None:
    answer = cut(shop.call(), time="08:00")
    assert answer["reason"] == "closed"
    assert "geschlossen" not in answer["message"]
    assert answer["alternatives"][0]["start"]["time"] == "09:00"


def test_notice_of_today_does_not_count_for_tomorrow_g110(shop: Shop) -> None:
    shop.now = datetime(2026, 11, 25, 16, 7, tzinfo=UTC)
    assert cut(shop.call(), date="morgen", time="9 Uhr")["status"] == "available"


def test_notice_of_a_policy_counts_to_the_minute(shop: Shop) -> None:
    shop.rule(Policy(notice_min=60))
    assert cut(shop.call(), date="heute", time="11:00")["status"] == "available"
    assert cut(shop.call(), date="heute", time="10:59")["reason"] == "notice"


def test_person_who_is_away_is_said_to_be(shop: Shop) -> None:
    with shop.write() as tx:
        catalogue.add_absence(
            tx,
            Absence(
                id="",
                tenant_id=shop.tenant_id,
                staff_id=shop.udo.id,
                starts_at=FRIDAY_10 - timedelta(hours=3),
                ends_at=FRIDAY_10 + timedelta(hours=9),
                kind="sick",
            ),
        )
    answer = cut(shop.call(), staff="Udo")
    assert answer["reason"] == "staff_absent"
    assert "Udo" in answer["message"]
    assert "krank" not in answer["message"].lower()


@pytest.mark.parametrize("said", ["Udo", "bei Udo", "Herrn Wald", "Udo Wald", "beim Udo"])
def test_staff_is_understood_as_callers_name_them_g123(shop: Shop, said: str) -> None:
    assert cut(shop.call(), staff=said)["staff"] == "Udo Wald"


def test_staff_whom_nobody_knows_is_asked_for_g123(shop: Shop) -> None:
    answer = cut(shop.call(), staff="Mario")
    assert (answer["status"], answer["missing"]) == ("not_found", ["staff"])
    assert answer["options"] == ["Erika Berg", "Udo Wald"]


@pytest.mark.parametrize("said", ["egal", "irgendwer", "no preference"])
def test_caller_to_whom_it_is_all_the_same_has_anybody(shop: Shop, said: str) -> None:
    book(shop.call(caller=OTHER_CALLER), staff="Udo")
    call = shop.call()
    assert cut(call, staff="Udo")["status"] == "unavailable"
    assert cut(call, staff=said)["staff"] == "Erika Berg"


def test_wish_for_a_person_lasts_until_there_is_another_one_g122(shop: Shop) -> None:
    call = shop.call()
    cut(call, staff="Udo")
    assert cut(call, time="14 Uhr")["staff"] == "Udo Wald"
    assert cut(call, time="14 Uhr", staff="Erika")["staff"] == "Erika Berg"


def test_service_that_nobody_knows_is_not_found(shop: Shop) -> None:
    answer = cut(shop.call(), service="Gartenzaun")
    assert (answer["status"], answer["missing"]) == ("not_found", ["service"])
    assert "reason" not in answer
    assert "Herrenhaarschnitt" in answer["options"]


def test_service_that_was_not_said_is_asked_for_g138(shop: Shop) -> None:
    answer = cut(shop.call(), service="")
    assert (answer["status"], answer["missing"]) == ("needs_info", ["service"])


def test_service_of_two_like_ones_is_asked_for(shop: Shop) -> None:
    with shop.write() as tx:
        shop._offer(tx, "ladies", "Damenhaarschnitt", (shop.udo.id,), plain(60))
    answer = cut(shop.call(), service="Haarschnitt")
    assert answer["status"] == "ambiguous"
    assert sorted(answer["options"]) == ["Damenhaarschnitt", "Herrenhaarschnitt"]


def test_callers_own_visit_at_that_time_is_told_g119(shop: Shop) -> None:
    book(shop.call(), staff="Udo")
    answer = cut(shop.call(), staff="Erika")
    assert answer["has_existing_appointment"]
    assert answer["reason"] == "has_existing_appointment"


def test_plain_visit_fits_into_the_time_that_colour_works_g125(shop: Shop) -> None:
    book(shop.call(caller=OTHER_CALLER), service="Ansatzfärbung")
    assert cut(shop.call(), time="10:15", staff="Erika")["status"] == "available"
    assert cut(shop.call(), time="11:00", staff="Erika")["status"] == "unavailable"


def test_colour_does_not_fit_around_a_visit_that_meets_its_end_g124(shop: Shop) -> None:
    book(shop.call(caller=OTHER_CALLER), time="12:00", staff="Erika")
    colour = {"service": "Ansatzfärbung"}
    assert cut(shop.call(), time="10:30", **colour)["reason"] == "taken"
    assert cut(shop.call(), time="11:45", **colour)["status"] == "available"


@pytest.mark.parametrize(
    ("said", "status", "missing"),
    [
        ({"date": "", "time": ""}, "needs_info", ["date", "time"]),
        ({"date": "blau"}, "needs_info", ["date"]),
        ({"date": "Mittwoch, den 28. November"}, "ambiguous", ["date"]),
        ({"date": "24.10.2023"}, "needs_confirmation", ["date"]),
    ],
    ids=str,
)
def test_day_that_is_not_clear_is_asked_for(
    shop: Shop, said: dict[str, str], status: str, missing: list[str]
) -> None:
    """G091, G093, G096."""
    answer = cut(shop.call(), **said)
    assert answer["status"] == status
    assert set(missing) <= set(answer["missing"])
    assert active_holds(shop) == []


def test_late_and_early_times_of_the_day_are_found_g106_g107(shop: Shop) -> None:
    """Nine in the evening in New York is the next day in UTC; the day of the caller counts."""
    first = cut(shop.call(), time="9 Uhr")
    last = cut(shop.call(), time="17 Uhr")
    assert {first["status"], last["status"]} == {"available"}
    assert first["start"]["date"] == last["start"]["date"] == "2026-11-27"


def test_time_without_a_day_offers_that_time_on_the_next_days(shop: Shop) -> None:
    answer = cut(shop.call(), date="", time="halb vier")
    assert [one["start"]["time"] for one in answer["alternatives"]] == ["15:30"] * 3


def test_buffer_between_two_visits_is_kept_once(shop: Shop) -> None:
    """Ten minutes after one and five before the other are ten, not fifteen."""
    with shop.write() as tx:
        beard = shop._offer(
            tx,
            "beard",
            "Bartpflege",
            (shop.udo.id,),
            plain(30),
            buffer_before_min=5,
            buffer_after_min=10,
        )
    book(shop.call(caller=OTHER_CALLER), service=beard.name)
    assert cut(shop.call(), service=beard.name, time="10:35")["reason"] == "taken"
    assert cut(shop.call(), service=beard.name, time="10:40")["status"] == "available"


def test_reserving_without_a_time_asks_for_it_g061(shop: Shop) -> None:
    answer = shop.call().use("reserve_slot", service="Herrenhaarschnitt")
    assert (answer["status"], answer["missing"]) == ("needs_info", ["date", "time"])


def test_window_of_absent_time_is_half_open() -> None:
    assert not Span(FRIDAY_10, FRIDAY_10 + timedelta(hours=1)).overlaps(
        Span(FRIDAY_10 + timedelta(hours=1), FRIDAY_10 + timedelta(hours=2))
    )
