"""Many calls at once, on both databases: one of them gets the time, and each is told the truth."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from tests.bookings.shop import Shop
from tests.bookings.shown import book, bookings, cut, standing

THREADS = 6
TIMEOUT_S = 60


def at_once(*uses: Callable[[], dict[str, Any]]) -> list[dict[str, Any]]:
    """What each answered, in the order in which they are given."""
    with ThreadPoolExecutor(THREADS) as threads:
        running = [threads.submit(use) for use in uses]
        return [one.result(timeout=TIMEOUT_S) for one in running]


def overlaps(shop: Shop) -> list[tuple[str, str]]:
    """Pairs of standing bookings of one person whose time overlaps; none has idle phases here."""
    stand = standing(shop)
    return [
        (one.id, other.id)
        for number, one in enumerate(stand)
        for other in stand[number + 1 :]
        if one.staff_id == other.staff_id and one.span.overlaps(other.span)
    ]


def test_one_of_many_callers_gets_the_time(shop: Shop) -> None:
    calls = [shop.call(caller=f"+4930231251{number + 10}") for number in range(THREADS)]
    answers = at_once(*(lambda call=call: book(call, staff="Udo") for call in calls))
    statuses = Counter(answer["status"] for answer in answers)
    assert statuses == {"booked": 1, "unavailable": THREADS - 1}
    assert len(bookings(shop)) == 1


def test_two_people_have_two_visits_at_one_time_and_no_third(shop: Shop) -> None:
    calls = [shop.call(caller=f"+4930231251{number + 10}") for number in range(THREADS)]
    answers = at_once(*(lambda call=call: book(call) for call in calls))
    statuses = Counter(answer["status"] for answer in answers)
    assert statuses == {"booked": 2, "unavailable": THREADS - 2}
    assert overlaps(shop) == []


def test_both_people_are_held_for_callers_who_want_one_time(shop: Shop) -> None:
    calls = [shop.call(caller=f"+4930231251{number + 10}") for number in range(THREADS)]
    answers = at_once(*(lambda call=call: cut(call) for call in calls))
    statuses = Counter(answer["status"] for answer in answers)
    assert statuses == {"available": 2, "unavailable": THREADS - 2}


def test_two_visits_are_moved_to_one_time_of_two_people(shop: Shop) -> None:
    times = [f"{12 + number}:00" for number in range(4)]
    calls = [shop.call(caller=f"+4930231251{number + 10}") for number in range(4)]
    for call, time in zip(calls, times, strict=True):
        assert book(call, time=time)["status"] == "booked"
    answers = at_once(
        *(
            lambda call=call: call.use(
                "reschedule_appointment", new_time="10 Uhr", staff="egal", confirm="ja"
            )
            for call in calls
        )
    )
    assert Counter(one["status"] for one in answers) == {"rescheduled": 2, "unavailable": 2}
    assert overlaps(shop) == []


def test_one_of_many_callers_holds_the_time(shop: Shop) -> None:
    calls = [shop.call(caller=f"+4930231251{number + 10}") for number in range(THREADS)]
    answers = at_once(*(lambda call=call: cut(call, staff="Udo") for call in calls))
    assert Counter(answer["status"] for answer in answers)["available"] == 1


def test_same_bytes_at_once_are_one_booking_with_one_answer_g141(shop: Shop) -> None:
    call = shop.call()
    words = {"service": "Herrenhaarschnitt", "date": "Freitag", "time": "10 Uhr"}
    answers = at_once(
        *(
            lambda: call.use(
                "book_appointment", "the same", **words, customer_name="Max", confirm="ja"
            )
            for _ in range(THREADS)
        )
    )
    assert len(bookings(shop)) == 1
    assert len([one for one in answers if "duplicate" not in one]) == 1
    plain = [{**one, "duplicate": True} for one in answers]
    assert all(one == plain[0] for one in plain)


def test_same_booking_is_cancelled_once_by_two_phones_of_a_family(shop: Shop) -> None:
    first = book(shop.call(), staff="Udo")
    calls = [shop.call() for _ in range(THREADS)]
    answers = at_once(
        *(lambda call=call: call.use("cancel_appointment", confirm="ja") for call in calls)
    )
    statuses = Counter(answer["status"] for answer in answers)
    assert statuses["error"] == 0
    assert statuses["cancelled"] >= 1
    assert [one.status for one in bookings(shop)] == ["cancelled"]
    assert all(one.get("appointment_id", first["appointment_id"]) for one in answers)


def test_holds_that_are_over_and_changed_minds_end_in_no_deadlock(shop: Shop) -> None:
    """Each call let go of a time of its own while another one takes it."""
    calls = [shop.call(caller=f"+4930231251{number + 10}") for number in range(THREADS)]
    times = [f"{9 + number}:00" for number in range(THREADS)]
    for call, time in zip(calls, times, strict=True):
        assert cut(call, staff="Udo", time=time)["status"] == "available"
    shop.pass_time(minutes=4)
    turned = times[1:] + times[:1]
    answers = at_once(
        *(
            lambda call=call, time=time: cut(call, staff="Udo", time=time)
            for call, time in zip(calls, turned, strict=True)
        )
    )
    assert [one["status"] for one in answers] == ["available"] * THREADS


def test_swapped_wishes_for_two_people_end_in_no_deadlock(shop: Shop) -> None:
    calls = [shop.call(caller=f"+4930231251{number + 10}") for number in range(4)]
    people = ("Udo", "Erika", "Udo", "Erika")
    times = ("10:00", "10:00", "14:00", "14:00")
    for call, staff, time in zip(calls, people, times, strict=True):
        cut(call, staff=staff, time=time)
    answers = at_once(
        *(
            lambda call=call, staff=staff, time=time: call.use(
                "book_appointment",
                service="Waschen und Legen",
                date="Freitag",
                time=time,
                staff="Erika" if staff == "Udo" else "Udo",
                customer_name=f"Anna {staff}",
                confirm="ja",
            )
            for call, staff, time in zip(calls, people, times, strict=True)
        )
    )
    assert {one["status"] for one in answers} <= {"booked", "unavailable"}
    assert overlaps(shop) == []
