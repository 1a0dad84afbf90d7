"""Moving: policy first, the new time before the old one, all or nothing."""

from datetime import timedelta

import pytest
from tests.bookings.shop import OTHER_CALLER, Call, Shop
from tests.bookings.shown import FRIDAY_10, active_holds, book, bookings, cut, standing

from parley.catalogue.rules.policies import FeeTier, Policy


def move(call: Call, **said: str) -> dict[str, object]:
    return call.use("reschedule_appointment", **said)


def test_move_is_read_back_first_and_done_after_a_yes_g170(shop: Shop) -> None:
    call = shop.call()
    code = book(call)["appointment_id"]
    asked = move(call, new_date="Samstag", new_time="11 Uhr")
    assert (asked["status"], asked["missing"]) == ("ready_for_confirmation", ["confirm"])
    assert [one.starts_at for one in standing(shop)] == [FRIDAY_10]
    done = move(call, new_date="Samstag", new_time="11 Uhr", confirm="ja")
    assert (done["status"], done["appointment_id"]) == ("rescheduled", code)
    (moved,) = standing(shop)
    assert moved.starts_at == FRIDAY_10 + timedelta(hours=25)
    assert moved.version == 2


def test_old_and_new_times_are_told_as_they_are_said_g070(shop: Shop) -> None:
    call = shop.call()
    book(call)
    for confirm in ("", "ja"):
        told = move(call, new_date="Samstag", new_time="halb zwölf", confirm=confirm)
        flat = [told[name] for name in ("old_date", "old_time", "new_date", "new_time")]
        assert flat == [
            "Freitag, den 27. November",
            "10 Uhr",
            "Samstag, den 28. November",
            "11 Uhr 30",
        ]


@pytest.mark.parametrize("said", ["14 Uhr 30", "14:30", "halb drei", "halb 3 nachmittags"])
def test_new_time_is_understood_as_everywhere_g172(shop: Shop, said: str) -> None:
    call = shop.call()
    book(call)
    asked = move(call, new_date="Freitag", new_time=said)
    assert asked["new_time"] == "14 Uhr 30"


def test_time_of_day_alone_stays_on_the_day(shop: Shop) -> None:
    call = shop.call()
    book(call, date="Samstag")
    assert move(call, new_time="12 Uhr")["new_date"] == "Samstag, den 28. November"


def test_unconfirmed_move_said_twice_is_no_yes_g173(shop: Shop) -> None:
    call = shop.call()
    book(call)
    words = {"new_date": "Samstag", "new_time": "11 Uhr"}
    assert [move(call, **words)["status"] for _ in range(2)] == ["ready_for_confirmation"] * 2
    assert [one.starts_at for one in standing(shop)] == [FRIDAY_10]


def test_booking_moves_onto_its_own_time(shop: Shop) -> None:
    """Half an hour later overlaps what it has itself."""
    call = shop.call()
    book(call, staff="Udo")
    assert move(call, new_time="10:30")["status"] == "ready_for_confirmation"
    assert move(call, new_time="10:30", confirm="ja")["status"] == "rescheduled"
    assert cut(shop.call(caller=OTHER_CALLER), staff="Udo")["reason"] == "taken"
    assert cut(shop.call(caller=OTHER_CALLER), staff="Udo", time="9:30")["status"] == "available"


def test_visit_in_phases_moves_as_a_whole(shop: Shop) -> None:
    call = shop.call()
    book(call, service="Ansatzfärbung")
    done = move(call, new_time="10:15", confirm="ja")
    assert (done["status"], done["minutes"]) == ("rescheduled", 135)
    other = shop.call(caller=OTHER_CALLER)
    assert cut(other, time="10:30", staff="Erika")["status"] == "available"
    assert cut(other, time="11:45", staff="Erika")["reason"] == "taken"


def test_new_time_that_is_taken_leaves_the_old_one_g160(shop: Shop) -> None:
    book(shop.call(caller=OTHER_CALLER), staff="Udo", time="14 Uhr")
    call = shop.call()
    book(call, staff="Udo")
    lost = move(call, new_time="14 Uhr", confirm="ja")
    assert (lost["status"], lost["reason"]) == ("unavailable", "taken")
    assert lost["alternatives"]
    assert FRIDAY_10 in [one.starts_at for one in standing(shop)]


def test_alternative_to_a_taken_time_can_be_chosen_by_its_id(shop: Shop) -> None:
    book(shop.call(caller=OTHER_CALLER), staff="Udo", time="14 Uhr")
    call = shop.call()
    book(call, staff="Udo")
    lost = move(call, new_time="14 Uhr")
    alternatives = lost["alternatives"]
    assert isinstance(alternatives, list)
    chosen = alternatives[0]
    done = move(call, alternative_id=chosen["alternative_id"], confirm="ja")
    assert (done["status"], done["start"]) == ("rescheduled", chosen["start"])


def test_policy_is_looked_at_before_the_calendar(shop: Shop) -> None:
    shop.rule(Policy(move_hours_before=24))
    call = shop.call()
    book(call)
    shop.now = FRIDAY_10 - timedelta(hours=24)
    assert move(call, new_date="Samstag", new_time="11")["status"] == "ready_for_confirmation"
    shop.pass_time(minutes=1)
    late = move(call, new_date="Sonntag", new_time="11 Uhr", confirm="ja")
    assert (late["status"], late["reason"]) == ("denied", "deadline_missed")


def test_booking_moves_as_often_as_the_business_allows(shop: Shop) -> None:
    shop.rule(Policy(moves_max=1))
    call = shop.call()
    book(call)
    assert move(call, new_time="11 Uhr", confirm="ja")["status"] == "rescheduled"
    refused = move(call, new_time="12 Uhr", confirm="ja")
    assert (refused["status"], refused["reason"]) == ("denied", "limit_reached")


def test_fee_is_named_before_anything_is_moved(shop: Shop) -> None:
    shop.rule(Policy(move_fees=(FeeTier(48, 500),)))
    call = shop.call()
    book(call)
    assert "fee" not in move(call, new_time="11 Uhr")
    shop.now = FRIDAY_10 - timedelta(hours=47)
    asked = move(call, new_time="11 Uhr")
    assert (asked["fee"], "5 Euro" in str(asked["message"])) == ("500 EUR", True)
    move(call, new_time="11 Uhr", confirm="ja")
    assert [one.fee_minor for one in bookings(shop)] == [500]


def test_one_of_several_is_asked_for(shop: Shop) -> None:
    call = shop.call()
    book(call)
    book(call, date="Samstag")
    answer = move(call, new_date="Montag", new_time="11 Uhr", confirm="ja")
    assert (answer["status"], answer["count"]) == ("multiple_found", 2)
    assert "verlegen" in str(answer["message"])


def test_moving_again_with_new_words_moves_nothing_else(shop: Shop) -> None:
    call = shop.call()
    book(call)
    book(call, date="Montag")
    words = {"date": "Freitag", "new_date": "Samstag", "new_time": "11 Uhr", "confirm": "ja"}
    assert move(call, **words)["status"] == "rescheduled"
    again = move(call, **words, service="")
    assert again["status"] == "already_booked"
    assert sorted(one.version for one in standing(shop)) == [1, 2]


def test_what_does_not_fit_is_asked_about_and_not_moved(shop: Shop) -> None:
    call = shop.call()
    book(call)
    answer = move(call, date="Samstag", new_date="Montag", new_time="11 Uhr", confirm="ja")
    assert answer["status"] == "ready_for_confirmation"
    assert [one.starts_at for one in standing(shop)] == [FRIDAY_10]


def test_new_time_is_asked_for_where_none_was_said(shop: Shop) -> None:
    call = shop.call()
    book(call)
    answer = move(call)
    assert (answer["status"], answer["missing"]) == ("needs_info", ["new_date", "new_time"])


def test_new_time_is_held_while_the_caller_decides(shop: Shop) -> None:
    call = shop.call()
    book(call, staff="Udo")
    move(call, new_date="Samstag", new_time="11 Uhr")
    assert active_holds(shop) == [call.facts.call_id]
    other = shop.call(caller=OTHER_CALLER)
    assert cut(other, staff="Udo", date="Samstag", time="11 Uhr")["reason"] == "taken"


def test_hidden_number_moves_what_its_own_call_booked(shop: Shop) -> None:
    call = shop.call(caller="")
    book(call)
    assert move(call, new_time="11 Uhr", confirm="ja")["status"] == "rescheduled"
    stranger = shop.call(caller="")
    assert move(stranger, new_time="12 Uhr", confirm="ja")["status"] == "denied"
